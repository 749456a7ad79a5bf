package org.snitp.indicators.disclosure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.snitp.indicators.progress.Figure;
import org.snitp.indicators.progress.Formula;
import org.snitp.indicators.progress.IndicatorProgress;
import org.snitp.indicators.progress.Input;
import org.snitp.indicators.progress.TargetAssessment;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Bounds;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.measurement.Disaggregation;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeSpan;

/**
 * Decides which figures of an indicator are withheld from a publication.
 *
 * <p>The control covers counts, values of unknown type, and the components of percentages, ratios and means: numerators,
 * denominators, weights, and for a percentage also the persons of the denominator that are not in the numerator. For the
 * latter three types of measure, all figures are withheld if one must be. Sums of money, durations, medians, places on a
 * scale, deliverables and qualitative indicators are not covered, and neither is a percentage, ratio or mean without
 * components.
 *
 * <p>Counts in {@linkplain DisclosureRule#published earlier reports} are considered known. Percentages, ratios and means
 * are all withheld as soon as one of them comes from a small number, so that there is nothing to combine.
 */
public final class DisclosureControl {

    /** The dimension of a cell that names its reporter; no real dimension has an empty id. */
    public static final String REPORTER = "";

    private final Indicator indicator;
    private final List<Measurement> measurements;
    private final IndicatorProgress progress;
    private final DisclosureRule rule;
    private final int year;

    private DisclosureControl(
            Indicator indicator,
            List<Measurement> measurements,
            IndicatorProgress progress,
            DisclosureRule rule,
            int year) {
        this.indicator = indicator;
        this.measurements = measurements;
        this.progress = progress;
        this.rule = rule;
        this.year = year;
    }

    /**
     * Returns the withheld figures.
     *
     * @param indicator the indicator
     * @param measurements the measurements of the indicator that count, as {@link
     *     org.snitp.indicators.progress.ProgressAccumulator#measurements} returns them
     * @param progress its progress, computed from these measurements
     * @param asOf the day of the publication; periods that end later are not included
     * @param rule the disclosure rule
     */
    public static Suppression decide(
            Indicator indicator,
            Collection<Measurement> measurements,
            IndicatorProgress progress,
            LocalDate asOf,
            DisclosureRule rule) {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(measurements, "measurements");
        Objects.requireNonNull(progress, "progress");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(rule, "rule");
        if (!rule.scope().test(indicator)) {
            return Suppression.NONE;
        }
        List<Measurement> published = measurements.stream()
                .filter(measurement -> !measurement.getPeriod().getEnd().isAfter(asOf))
                .toList();
        return new DisclosureControl(indicator, published, progress, rule, asOf.getYear()).decide();
    }

    private Suppression decide() {
        Optional<MeasureType> type = indicator.getMeasure().map(Measure::getType);
        if (type.isEmpty()) {
            return values();
        }
        return switch (type.get()) {
            case COUNT -> values();
            case PERCENTAGE, RATE ->
                components(Measurement::getNumerator, Measurement::getDenominator, this::complement);
            case RATIO -> components(Measurement::getNumerator, Measurement::getDenominator);
            case MEAN -> components(Measurement::getDenominator, Measurement::getWeight);
            case AMOUNT, MEDIAN, DURATION, DEGREE, INDEX, BOOLEAN, DELIVERABLE, QUALITATIVE -> Suppression.NONE;
        };
    }

    private Optional<BigDecimal> complement(Measurement measurement) {
        return measurement
                .getDenominator()
                .flatMap(all -> measurement.getNumerator().map(all::subtract));
    }

    @SafeVarargs
    private Suppression components(Function<Measurement, Optional<BigDecimal>>... components) {
        for (Function<Measurement, Optional<BigDecimal>> component : components) {
            CountTable table = new CountTable(reported(component), disaggregation(), year);
            table.relatePeriods();
            if (!table.suppress(rule, Optional.empty()).isEmpty()) {
                return Suppression.whole(Suppression.Whole.SMALL_COMPONENTS);
            }
        }
        return Suppression.NONE;
    }

    private Suppression values() {
        Map<Map<String, String>, SortedMap<Period, BigDecimal>> reported = reported(Measurement::getValue);
        if (reported.isEmpty()) {
            return Suppression.NONE;
        }
        CountTable table = new CountTable(reported, disaggregation(), year);
        Formula formula = progress.actual().formula();
        boolean summed = formula == Formula.SUM || formula == Formula.BASELINE_PLUS_CHANGES;
        boolean growing = !summed && isCumulative();
        if (summed) {
            table.relatePeriods();
        } else if (growing) {
            table.relateGrowth(indicator);
        }
        relateActual(table, Map.of(), progress.actual());
        progress.cells().forEach((cell, figure) -> relateActual(table, cell, figure));
        progress.reporters()
                .forEach((reporter, part) -> relateActual(table, cellOf(reporter, Map.of()), part.actual()));
        List<TimeSpan> windows = Stream.concat(
                        indicator.getTargets().stream().flatMap(target -> target.getPeriod().stream()),
                        progress.targets().stream().map(TargetAssessment::window))
                .distinct()
                .toList();
        rule.published()
                .forEach(edition -> table.know(edition, edition.of(indicator.getId()), windows, summed, growing));
        return table.suppress(
                rule, indicator.getMeasure().flatMap(Measure::getBounds).flatMap(Bounds::getMax));
    }

    private static void relateActual(CountTable table, Map<String, String> cell, Figure figure) {
        List<Period> periods = figure.inputs().stream()
                .map(Input::period)
                .flatMap(Optional::stream)
                .toList();
        figure.value().ifPresent(value -> table.relateActual(cell, value.subtract(addedTo(figure)), periods));
        boolean ofOthers = figure.inputs().stream()
                .map(Input::partOf)
                .flatMap(Optional::stream)
                .anyMatch(part -> !periods.contains(part));
        if (ofOthers) {
            table.setIrregular();
        }
    }

    /** The value to which the values of periods were added: a baseline, which is published with the plan. */
    private static BigDecimal addedTo(Figure figure) {
        return figure.inputs().stream()
                .filter(input -> input.name() == Input.Name.BASELINE)
                .flatMap(input -> input.numbers().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Disaggregation disaggregation() {
        return new Disaggregation(indicator.getDisaggregation());
    }

    /** The part of an institution is also a cell: parts add up to the whole, as categories do. */
    private Map<String, String> cellOf(Measurement measurement) {
        return progress.partOf(measurement)
                .map(id -> cellOf(id, measurement.getDimensions()))
                .orElse(measurement.getDimensions());
    }

    /**
     * Returns the cell of the part that one of several institutions reported, for use with {@link Suppression}.
     *
     * @param reporter the id of the institution
     * @param categories the category of each dimension; empty for the total
     */
    public static Map<String, String> cellOf(String reporter, Map<String, String> categories) {
        Objects.requireNonNull(reporter, "reporter");
        Objects.requireNonNull(categories, "categories");
        Map<String, String> cell = new TreeMap<>(categories);
        cell.put(REPORTER, reporter);
        return cell;
    }

    private boolean isCumulative() {
        return indicator
                .getMeasure()
                .flatMap(Measure::getAccumulation)
                .filter(Accumulation.CUMULATIVE::equals)
                .isPresent();
    }

    private Map<Map<String, String>, SortedMap<Period, BigDecimal>> reported(
            Function<Measurement, Optional<BigDecimal>> getter) {
        Map<Map<String, String>, SortedMap<Period, BigDecimal>> reported = new LinkedHashMap<>();
        for (Measurement measurement : measurements) {
            getter.apply(measurement)
                    .filter(value -> !measurement.isNotApplicable())
                    .ifPresent(value -> reported.computeIfAbsent(cellOf(measurement), unused -> new TreeMap<>())
                            .put(measurement.getPeriod(), value));
        }
        return reported;
    }
}
