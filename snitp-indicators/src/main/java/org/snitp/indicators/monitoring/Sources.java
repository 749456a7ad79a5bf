package org.snitp.indicators.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.model.text.LocalizedText;

/**
 * The sources of the figures of the report.
 *
 * @param sets the measurement sets
 * @param superseded the figures replaced by later ones
 */
public record Sources(List<SourceSet> sets, List<Superseded> superseded) {

    /**
     * A measurement set.
     *
     * @param id its id
     * @param title its title
     * @param source the source of its measurements
     * @param reporter its reporter
     * @param measurements the number of its measurements
     * @param firstReportedOn the first day of report of its measurements
     * @param lastReportedOn the last one
     */
    public record SourceSet(
            String id,
            Optional<LocalizedText> title,
            Optional<LocalizedText> source,
            Optional<Party> reporter,
            int measurements,
            Optional<LocalDate> firstReportedOn,
            Optional<LocalDate> lastReportedOn) {
        /** Checks that no component is null. */
        public SourceSet {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(reporter, "reporter");
            Objects.requireNonNull(firstReportedOn, "firstReportedOn");
            Objects.requireNonNull(lastReportedOn, "lastReportedOn");
        }
    }

    /**
     * A figure that was replaced or withdrawn.
     *
     * @param indicator the id of the indicator
     * @param number the figure; withheld wherever small counts are
     * @param reportedOn the day on which it was reported
     * @param replacedOn the day on which the current figure was reported, or on which it was withdrawn
     * @param because why it was replaced or withdrawn
     */
    public record Superseded(
            String indicator,
            ReportedNumber number,
            Optional<LocalDate> reportedOn,
            Optional<LocalDate> replacedOn,
            Optional<LocalizedText> because) {
        /** Checks that no component is null. */
        public Superseded {
            Objects.requireNonNull(indicator, "indicator");
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(reportedOn, "reportedOn");
            Objects.requireNonNull(replacedOn, "replacedOn");
            Objects.requireNonNull(because, "because");
        }
    }

    /** Copies the lists. */
    public Sources {
        Objects.requireNonNull(sets, "sets");
        Objects.requireNonNull(superseded, "superseded");
        sets = List.copyOf(sets);
        superseded = List.copyOf(superseded);
    }
}
