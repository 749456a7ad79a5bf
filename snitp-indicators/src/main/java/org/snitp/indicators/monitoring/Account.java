package org.snitp.indicators.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;

/**
 * What those who report an indicator say about it, in their latest report.
 *
 * @param period the period of the report
 * @param reason why the result is partial or missed, or why there is no figure
 * @param correctiveMeasure what is done about it
 * @param note a remark
 * @param evidence what shows that it is so
 * @param source where the figure comes from
 * @param reportedBy who reported it
 * @param reportedOn the day on which it was reported
 */
public record Account(
        Period period,
        Optional<LocalizedText> reason,
        Optional<LocalizedText> correctiveMeasure,
        Optional<LocalizedText> note,
        List<LocalizedText> evidence,
        Optional<LocalizedText> source,
        Optional<Party> reportedBy,
        Optional<LocalDate> reportedOn) {

    /** Copies the list. */
    public Account {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(correctiveMeasure, "correctiveMeasure");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(reportedBy, "reportedBy");
        Objects.requireNonNull(reportedOn, "reportedOn");
        evidence = List.copyOf(evidence);
    }

    static Account of(Measurement measurement, Optional<Party> reporter) {
        return new Account(
                measurement.getPeriod(),
                measurement.getReason(),
                measurement.getCorrectiveMeasure(),
                measurement.getNote(),
                measurement.getEvidence(),
                measurement.getSource(),
                reporter,
                measurement.getReportedOn());
    }

    /** Returns whether there is a text in which a withheld number may stand. */
    public boolean hasTexts() {
        return reason.isPresent() || correctiveMeasure.isPresent() || note.isPresent() || !evidence.isEmpty();
    }
}
