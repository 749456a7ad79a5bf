package org.snitp.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snitp.io.PartResult;
import org.snitp.io.Parts;
import org.snitp.model.measurement.DeliveryState;
import org.snitp.model.measurement.EarlierFigure;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.ObservationStatus;
import org.snitp.model.measurement.ReportedFigure;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;

/**
 * A row of the figures: columns for what is computed with, and the whole measurement as JSON where it says more than they do.
 *
 * @param replacedBecause why a later one replaced it, if that was said
 */
record FigureRow(Measurement measurement, Optional<LocalizedText> replacedBecause) {

    private static final Map<String, ObservationStatus> STATUSES = Arrays.stream(ObservationStatus.values())
            .collect(Collectors.toMap(ObservationStatus::sdmxCode, Function.identity()));

    static FigureRow of(Measurement measurement) {
        return new FigureRow(measurement, Optional.empty());
    }

    /** Returns an earlier figure of a measurement as the measurement that it was. */
    static FigureRow of(Measurement later, EarlierFigure earlier) {
        Measurement restored = Measurement.builder()
                .from((ReportedFigure) earlier)
                .indicator(later.getIndicator())
                .period(later.getPeriod())
                .dimensions(later.getDimensions())
                .reportedBy(earlier.getReportedBy().or(later::getReportedBy))
                .build();
        return new FigureRow(restored, earlier.getReplacedBecause());
    }

    /** Returns the figure as one that a later one replaced. */
    EarlierFigure toEarlier() {
        return EarlierFigure.builder()
                .from((ReportedFigure) measurement)
                .replacedBecause(replacedBecause)
                .build();
    }

    /** Returns whether another one says the same, apart from its withdrawal. */
    boolean isRepeatedBy(Measurement other) {
        return measurement.equals(other)
                || (measurement.getWithdrawn().isEmpty()
                        && other.getWithdrawn().isPresent()
                        && measurement.equals(other.withWithdrawn(Optional.empty())));
    }

    /**
     * Returns the JSON of the measurement if columns do not say all of it, or else null.
     *
     * @throws IllegalArgumentException if what is read from the JSON is not what was written
     */
    @Nullable
    String body() {
        if (plain().equals(measurement)) {
            return null;
        }
        String json = json(measurement);
        if (!parse(Measurement.class, json).filter(measurement::equals).isPresent()) {
            throw new IllegalArgumentException("The figure of " + measurement.getIndicator() + " for "
                    + measurement.getPeriod() + " cannot be stored: what is read from its JSON is not the same");
        }
        return json;
    }

    /** What the columns say. */
    private Measurement plain() {
        return Measurement.builder()
                .indicator(measurement.getIndicator())
                .period(measurement.getPeriod())
                .dimensions(measurement.getDimensions())
                .reportedBy(measurement.getReportedBy())
                .reportedOn(measurement.getReportedOn())
                .value(measurement.getValue())
                .truthValue(measurement.getTruthValue())
                .numerator(measurement.getNumerator())
                .denominator(measurement.getDenominator())
                .weight(measurement.getWeight())
                .delivery(measurement.getDelivery())
                .deliveredOn(measurement.getDeliveredOn())
                .notApplicable(measurement.isNotApplicable())
                .observationStatus(measurement.getObservationStatus())
                .planVersion(measurement.getPlanVersion())
                .planFingerprint(measurement.getPlanFingerprint())
                .build();
    }

    /** Returns a part of a document as JSON. */
    static String json(Object part) {
        return Parts.alone().toJson(part);
    }

    private static <T> Optional<T> parse(Class<T> type, String json) {
        PartResult<T> read = Parts.alone().read(type, json, "figure.json");
        return read.value();
    }

    /** Reads the current row. */
    static FigureRow read(Row row, Cells cells) throws SQLException {
        Optional<String> body = row.optionalText("body");
        Measurement measurement = body.isPresent() ? parsed(Measurement.class, body.get()) : columns(row, cells);
        Optional<String> because = row.optionalText("replaced_because");
        return new FigureRow(
                measurement,
                because.isPresent() ? Optional.of(parsed(LocalizedText.class, because.get())) : Optional.empty());
    }

    private static <T> T parsed(Class<T> type, String json) {
        return parse(type, json)
                .orElseThrow(() -> new StoreException("A figure was stored, but this version cannot read it: " + json));
    }

    private static Measurement columns(Row row, Cells cells) throws SQLException {
        return Measurement.builder()
                .indicator(row.text("indicator"))
                .period(Period.parse(row.text("period")))
                .dimensions(cells.read(row.text("dimensions")))
                .reportedBy(row.optionalText("reporter").filter(id -> !id.isEmpty()))
                .reportedOn(row.day("reported_on"))
                .value(row.decimal("value"))
                .truthValue(row.optionalFlag("truth"))
                .numerator(row.decimal("numerator"))
                .denominator(row.decimal("denominator"))
                .weight(row.decimal("weight"))
                .delivery(row.optionalText("delivery").map(DeliveryState::valueOf))
                .deliveredOn(row.day("delivered_on"))
                .notApplicable(row.flag("not_applicable"))
                .observationStatus(row.optionalText("status").map(STATUSES::get))
                .planVersion(row.optionalText("plan_version"))
                .planFingerprint(row.optionalText("plan_fingerprint"))
                .build();
    }
}
