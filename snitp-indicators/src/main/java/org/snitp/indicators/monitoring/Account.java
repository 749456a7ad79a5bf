package org.snitp.indicators.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.model.link.Link;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;

/**
 * The explanations in the latest report of an indicator.
 *
 * @param period the period of the report
 * @param reason the reason for a partial or missed result, or for a missing figure
 * @param correctiveMeasure the corrective measure
 * @param note a remark
 * @param evidence documents that prove the figure, in words
 * @param links documents that prove the figure, with their addresses
 * @param source the source of the figure
 * @param reportedBy the reporter
 * @param reportedOn the day of the report
 */
public record Account(
        Period period,
        Optional<LocalizedText> reason,
        Optional<LocalizedText> correctiveMeasure,
        Optional<LocalizedText> note,
        List<LocalizedText> evidence,
        List<Link> links,
        Optional<LocalizedText> source,
        Optional<Party> reportedBy,
        Optional<LocalDate> reportedOn) {

    /** Copies the lists. */
    public Account {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(correctiveMeasure, "correctiveMeasure");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(links, "links");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(reportedBy, "reportedBy");
        Objects.requireNonNull(reportedOn, "reportedOn");
        evidence = List.copyOf(evidence);
        links = List.copyOf(links);
    }

    static Account of(Measurement measurement, Optional<Party> reporter) {
        return new Account(
                measurement.getPeriod(),
                measurement.getReason(),
                measurement.getCorrectiveMeasure(),
                measurement.getNote(),
                measurement.getEvidence(),
                measurement.getLinks(),
                measurement.getSource(),
                reporter,
                measurement.getReportedOn());
    }

    /** Returns whether there is a text that may contain a withheld number. */
    public boolean hasTexts() {
        return reason.isPresent()
                || correctiveMeasure.isPresent()
                || note.isPresent()
                || !evidence.isEmpty()
                || !links.isEmpty();
    }
}
