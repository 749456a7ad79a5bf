package org.snitp.indicators.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snitp.model.indicator.Computation;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.ObservationStatus;
import org.snitp.model.time.Period;

/** The figures of one indicator that were computed, and what is to be said about them. */
final class ComputedSeries {

    /** The maximum number of periods to name in one remark. */
    private static final int MAX_NAMED = 5;

    /** A period and a cell. */
    private record Key(Period period, Map<String, String> cell) {

        Key(Measurement measurement) {
            this(measurement.getPeriod(), measurement.getDimensions());
        }

        String name() {
            return CellTotals.name(period, cell);
        }
    }

    private final Indicator indicator;
    private final Computation computation;

    /** What was reported for the indicator although it is computed. */
    private final Map<Key, Measurement> reported = new HashMap<>();

    private final Map<Key, Measurement> figures = new LinkedHashMap<>();
    private final List<Period> gaps = new ArrayList<>();
    private final Map<String, List<String>> missing = new LinkedHashMap<>();
    private final List<String> workings = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    ComputedSeries(Indicator indicator, Computation computation, List<Measurement> reported) {
        this.indicator = indicator;
        this.computation = computation;
        reported.forEach(measurement -> this.reported.put(new Key(measurement), measurement));
    }

    /** How the figures are computed. */
    Computation computation() {
        return computation;
    }

    /**
     * Computes the figure of a period.
     *
     * @param entries the totals of the components
     * @param values the values of the components, by reference
     */
    void add(Period period, Map<String, String> cell, Collection<Entry> entries, Map<String, BigDecimal> values) {
        Key key = new Key(period, cell);
        Measurement.Builder figure = builder(key);
        status(entries).ifPresent(figure::observationStatus);
        if (computation.isFraction()) {
            BigDecimal numerator = value(values, computation.getNumerator());
            BigDecimal denominator = value(values, computation.getDenominator());
            if (denominator.signum() == 0) {
                addZero(key);
            } else {
                figures.put(
                        key,
                        figure.numerator(Arithmetic.plain(numerator))
                                .denominator(Arithmetic.plain(denominator))
                                .build());
            }
            return;
        }
        Optional<BigDecimal> result = computation.parsed().orElseThrow().evaluate(values);
        if (result.isEmpty()) {
            addZero(key);
        } else {
            BigDecimal plain = Arithmetic.plain(result.get());
            figures.put(key, figure.value(plain).build());
            workings.add(key.name() + ": "
                    + computation.parsed().orElseThrow().annotated(reference -> shown(values.get(reference))) + " = "
                    + shown(plain));
        }
    }

    private static BigDecimal value(Map<String, BigDecimal> values, Optional<String> reference) {
        return Objects.requireNonNull(values.get(reference.orElseThrow()));
    }

    private static String shown(@Nullable BigDecimal value) {
        if (value == null) {
            return "?";
        }
        BigDecimal plain = Arithmetic.plain(value);
        BigDecimal rounded = Arithmetic.plain(plain.setScale(2, RoundingMode.HALF_UP));
        return (rounded.compareTo(plain) == 0 ? "" : "≈ ") + rounded.toPlainString();
    }

    /** The figure of a period, with the words of whoever reported about it. */
    private Measurement.Builder builder(Key key) {
        Measurement.Builder figure = Measurement.builder()
                .indicator(indicator.getId())
                .period(key.period())
                .dimensions(key.cell());
        Optional.ofNullable(reported.get(key))
                .ifPresent(words -> figure.reason(words.getReason())
                        .note(words.getNote())
                        .evidence(words.getEvidence())
                        .links(words.getLinks()));
        return figure;
    }

    /** A forecast prevails, since it counts for nothing; then the least certain status. */
    private static Optional<ObservationStatus> status(Collection<Entry> entries) {
        Set<ObservationStatus> all = EnumSet.noneOf(ObservationStatus.class);
        entries.forEach(entry -> all.addAll(entry.uncertain()));
        return all.contains(ObservationStatus.FORECAST)
                ? Optional.of(ObservationStatus.FORECAST)
                : all.stream().findFirst();
    }

    private void addZero(Key key) {
        remarks.add(Remark.of(Remark.Kind.COMPUTED_BY_ZERO, "period", key.name()));
        addNothing(key);
    }

    /**
     * Notes that components of a period are missing.
     *
     * @param told whether to say so: no figure of a longer or shorter period says the same
     */
    void addMissing(Period period, Map<String, String> cell, List<String> references, boolean told) {
        Key key = new Key(period, cell);
        if (told) {
            missing.computeIfAbsent(String.join(", ", references), unused -> new ArrayList<>())
                    .add(key.name());
            addNothing(key);
        }
    }

    /** Notes that there is no figure of the whole, so that its categories are not taken for it. */
    private void addNothing(Key key) {
        if (key.cell().isEmpty()) {
            gaps.add(key.period());
            figures.put(key, builder(key).build());
        }
    }

    /** Compares what was reported for the indicator with what was computed. */
    void compareReported(LocalDate asOf) {
        missing.forEach((references, periods) -> remarks.add(
                new Remark(Remark.Kind.COMPONENT_MISSING, Map.of("periods", named(periods), "missing", references))));
        reported.values().stream()
                .filter(measurement ->
                        measurement.hasFigure() && measurement.getWithdrawn().isEmpty())
                .filter(measurement -> !measurement.getPeriod().getEnd().isAfter(asOf))
                .forEach(this::compare);
    }

    private void compare(Measurement measurement) {
        Key key = new Key(measurement);
        Optional<BigDecimal> said = value(measurement);
        Optional<BigDecimal> known = Optional.ofNullable(figures.get(key)).flatMap(this::value);
        if (known.isEmpty()) {
            remarks.add(new Remark(
                    Remark.Kind.REPORTED_NOT_COMPUTED,
                    Map.of(
                            "period",
                            key.name(),
                            "actual",
                            said.map(BigDecimal::toPlainString).orElse("0"))));
        } else if (said.filter(value -> agree(value, known.get())).isEmpty()) {
            remarks.add(new Remark(
                    Remark.Kind.REPORTED_OTHERWISE,
                    Map.of(
                            "period", key.name(),
                            "actual", said.map(BigDecimal::toPlainString).orElse("0"),
                            "total", rounded(known.get(), said))));
        }
    }

    /** A computed figure with two decimals more than a reported one, so that the difference can be seen. */
    private static String rounded(BigDecimal computed, Optional<BigDecimal> said) {
        int scale = Math.max(0, said.map(BigDecimal::scale).orElse(0)) + 2;
        return Arithmetic.plain(computed.setScale(scale, RoundingMode.HALF_UP)).toPlainString();
    }

    /** A reported figure agrees if it is the computed one, rounded to the decimals that it has. */
    private static boolean agree(BigDecimal said, BigDecimal computed) {
        return computed.setScale(Math.max(0, said.scale()), RoundingMode.HALF_UP)
                        .compareTo(said)
                == 0;
    }

    private Optional<BigDecimal> value(Measurement measurement) {
        BigDecimal factor = indicator.getMeasure().map(Measure::quotientFactor).orElse(BigDecimal.ONE);
        Entry entry = Entry.of(measurement, indicator.getMeasure().map(Measure::getType));
        return entry.dividesByZero() ? Optional.empty() : entry.single(factor).map(Arithmetic::plain);
    }

    private static String named(List<String> periods) {
        String some = periods.stream().limit(MAX_NAMED).collect(Collectors.joining(", "));
        return periods.size() > MAX_NAMED ? some + ", …" : some;
    }

    /** The computed figures as if they had been reported. */
    List<FigureSeries> figures() {
        ProgressAccumulator accumulator = new ProgressAccumulator();
        figures.values().forEach(accumulator::add);
        return accumulator.byIndicator().getOrDefault(indicator.getId(), List.of());
    }

    /**
     * Returns the periods for which nothing could be computed, so that a sum over them is not whole.
     *
     * @param start the day at whose end the work began; periods that end before it do not count
     */
    List<Period> gaps(LocalDate start) {
        return gaps.stream().filter(period -> period.getEnd().isAfter(start)).toList();
    }

    /** The computed figures. */
    List<Measurement> measurements() {
        return figures.values().stream().filter(Measurement::hasFigure).toList();
    }

    /** Says that a figure is computed, and from what. */
    Remark mark() {
        return Remark.of(Remark.Kind.COMPUTED, "formula", computation.text());
    }

    /** The remarks: how figures came about, which components are missing, and what was reported otherwise. */
    List<Remark> remarks() {
        List<Remark> all = new ArrayList<>();
        if (!workings.isEmpty()) {
            List<String> last = workings.subList(Math.max(0, workings.size() - MAX_NAMED), workings.size());
            all.add(Remark.of(Remark.Kind.COMPUTED_SO, "workings", String.join("; ", last)));
        }
        all.addAll(remarks);
        return List.copyOf(all);
    }
}
