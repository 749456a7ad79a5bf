package org.snitp.indicators.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.model.text.LocalizedText;

/**
 * Where the figures of the report come from.
 *
 * @param sets the measurement sets
 * @param superseded the figures that later ones have replaced
 */
public record Sources(List<SourceSet> sets, List<Superseded> superseded) {

    /**
     * A measurement set.
     *
     * @param id its id
     * @param title its title
     * @param source where its measurements come from
     * @param reporter who reports it
     * @param measurements the number of its measurements
     * @param firstReportedOn the first day on which one of them was reported
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
        /** Demands every component. */
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
     * A figure that a later one has replaced, or that was withdrawn.
     *
     * @param indicator the id of the indicator
     * @param number the figure; withheld wherever small counts are
     * @param reportedOn the day on which it was reported
     * @param replacedOn the day on which the figure was reported that counts now, or on which it was withdrawn
     * @param because why it was replaced or withdrawn
     */
    public record Superseded(
            String indicator,
            ReportedNumber number,
            Optional<LocalDate> reportedOn,
            Optional<LocalDate> replacedOn,
            Optional<LocalizedText> because) {
        /** Demands every component. */
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
