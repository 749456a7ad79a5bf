package org.snitp.forms.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.snitp.forms.FormColumn;
import org.snitp.forms.FormWords;
import org.snitp.model.measurement.DeliveryState;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.text.LocalizedText;

/** The contents of measurements, by the columns of a form. */
final class FormFigures {

    private static final List<FormColumn> ALL = List.of(
            FormColumn.VALUE,
            FormColumn.NUMERATOR,
            FormColumn.DENOMINATOR,
            FormColumn.WEIGHT,
            FormColumn.DELIVERY,
            FormColumn.DELIVERED_ON,
            FormColumn.OBSERVATION_STATUS,
            FormColumn.NOT_APPLICABLE,
            FormColumn.NOTE,
            FormColumn.EVIDENCE,
            FormColumn.REASON,
            FormColumn.CORRECTIVE_MEASURE);

    private FormFigures() {}

    /** Returns the changes of a known measurement, if there was one, by a new one. */
    static List<CellChange> changes(Optional<Measurement> before, Measurement after) {
        List<CellChange> changes = new ArrayList<>();
        for (FormColumn column : ALL) {
            String old = before.map(known -> text(known, column)).orElse("");
            String now = text(after, column);
            if (!old.equals(now)) {
                changes.add(new CellChange(column, old, now));
            }
        }
        return changes;
    }

    /** Returns a short form of the figure: {@code 25}, {@code 3 / 6}, {@code livrat / delivered}; a dash if there is none. */
    static String figure(Measurement measurement) {
        if (measurement.getValue().isPresent()) {
            return text(measurement, FormColumn.VALUE);
        }
        if (measurement.getNumerator().isPresent()) {
            return text(measurement, FormColumn.NUMERATOR) + " / " + text(measurement, FormColumn.DENOMINATOR);
        }
        String delivery = text(measurement, FormColumn.DELIVERY);
        return delivery.isEmpty() ? "–" : delivery;
    }

    private static String text(Measurement measurement, FormColumn column) {
        return switch (column) {
            case VALUE -> number(measurement.getValue());
            case NUMERATOR -> number(measurement.getNumerator());
            case DENOMINATOR -> number(measurement.getDenominator());
            case WEIGHT -> number(measurement.getWeight());
            case DELIVERY -> word(measurement.getDelivery(), FormFigures::delivery);
            case DELIVERED_ON -> word(measurement.getDeliveredOn(), LocalDate::toString);
            case NOT_APPLICABLE ->
                measurement.isNotApplicable() ? BilingualText.of(locale -> FormWords.yesOrNo(true, locale)) : "";
            case OBSERVATION_STATUS ->
                word(
                        measurement.getObservationStatus(),
                        status -> BilingualText.of(locale -> FormWords.observationStatus(status, locale)));
            case NOTE -> word(measurement.getNote(), LocalizedText::official);
            case EVIDENCE -> ProofLines.cell(measurement.getEvidence(), measurement.getLinks());
            case REASON -> word(measurement.getReason(), LocalizedText::official);
            case CORRECTIVE_MEASURE -> word(measurement.getCorrectiveMeasure(), LocalizedText::official);
            default -> "";
        };
    }

    private static String number(Optional<BigDecimal> number) {
        return word(
                number,
                value -> value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString());
    }

    private static String delivery(DeliveryState state) {
        return BilingualText.of(locale -> FormWords.delivery(state, locale));
    }

    private static <T> String word(Optional<T> value, Function<T, String> word) {
        return value.map(word).orElse("");
    }
}
