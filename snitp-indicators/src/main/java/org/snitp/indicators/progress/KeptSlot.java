package org.snitp.indicators.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.ReportedFigure;
import org.snitp.model.time.Period;

/**
 * A slot that is stored as an object.
 *
 * @param latest the measurement that counts
 * @param superseded how many figures it has replaced: other measurements, and those that measurements list as earlier
 * @param firstReportedOn the day on which the first of them was reported
 * @param firstReporter the first of all reporting institutions, by id
 * @param lastReporter the last of all reporting institutions, by id
 */
record KeptSlot(
        Measurement latest,
        long superseded,
        @Nullable LocalDate firstReportedOn,
        @Nullable String firstReporter,
        @Nullable String lastReporter)
        implements Slot {

    static KeptSlot of(Measurement measurement) {
        String reporter = measurement.getReportedBy().orElse(null);
        return new KeptSlot(
                measurement, measurement.getEarlier().size(), firstReportedOn(measurement), reporter, reporter);
    }

    private static @Nullable LocalDate firstReportedOn(Measurement measurement) {
        return Stream.concat(Stream.of(measurement), measurement.getEarlier().stream())
                .map(ReportedFigure::getReportedOn)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    @Override
    public Period period() {
        return latest.getPeriod();
    }

    @Override
    public Map<String, String> cell() {
        return latest.getDimensions();
    }

    @Override
    public String reporter() {
        return latest.getReportedBy().orElse("");
    }

    @Override
    public boolean isDelivery() {
        return latest.getDelivery().isPresent();
    }

    @Override
    public boolean isPlain() {
        return false;
    }

    @Override
    public Entry entry(Optional<MeasureType> type) {
        return Entry.of(latest, type);
    }

    @Override
    public int reportedOn() {
        return PlainFigure.day(latest.getReportedOn());
    }

    @Override
    public int firstDay() {
        return PlainFigure.day(Optional.ofNullable(firstReportedOn));
    }

    @Override
    public KeptSlot kept() {
        return this;
    }

    /** Associative and commutative: the later measurement counts, and the numbers of replaced figures add up. */
    KeptSlot merge(KeptSlot other) {
        boolean keep = MeasurementOrder.LAST_COUNTS.compare(latest, other.latest) >= 0;
        return new KeptSlot(
                keep ? latest : other.latest,
                superseded + other.superseded + 1,
                least(firstReportedOn, other.firstReportedOn, Comparator.naturalOrder()),
                least(firstReporter, other.firstReporter, Comparator.naturalOrder()),
                least(lastReporter, other.lastReporter, Comparator.reverseOrder()));
    }

    private static <T> @Nullable T least(@Nullable T one, @Nullable T other, Comparator<? super T> order) {
        return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
                .flatMap(Optional::stream)
                .min(order)
                .orElse(null);
    }

    @Override
    public Optional<String> contestants() {
        return firstReporter == null || firstReporter.equals(lastReporter)
                ? Optional.empty()
                : Optional.of(firstReporter + ", " + lastReporter);
    }
}
