package org.snitp.indicators.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.snitp.indicators.smart.Argument;
import org.snitp.indicators.smart.AspectFinding;
import org.snitp.indicators.smart.IndicatorAssessment;
import org.snitp.model.BundleIndex;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.Target;
import org.snitp.model.institution.Institution;
import org.snitp.model.measurement.Disaggregation;
import org.snitp.model.plan.Action;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.model.time.PeriodRange;
import org.snitp.model.time.TimeSpan;
import org.snitp.model.time.Timing;

/** Fills the lines of one sheet. */
final class SheetBuilder {

    /** The maximum number of years for which targets are requested: the last ones of the plan. */
    private static final int MAX_YEARS = 10;

    private final Home home;
    private final IndicatorAssessment assessment;
    private final Indicator indicator;
    private final BundleIndex index;

    SheetBuilder(Home home, IndicatorAssessment assessment, BundleIndex index) {
        this.home = home;
        this.assessment = assessment;
        this.indicator = assessment.indicator();
        this.index = index;
    }

    IndicatorSheet sheet() {
        List<SheetLine> lines = new ArrayList<>();
        for (SheetField field : SheetField.values()) {
            SheetLine line = new SheetLine(field, values(field), gaps(field));
            if (!line.values().isEmpty() || !line.gaps().isEmpty() || mayBeBlank(field)) {
                lines.add(line);
            }
        }
        return new IndicatorSheet(home.document(), assessment, lines);
    }

    private List<AspectFinding> gaps(SheetField field) {
        return assessment.criteria().stream()
                .flatMap(criterion -> criterion.gaps().stream())
                .filter(gap -> SheetField.of(gap.aspect()) == field)
                .toList();
    }

    private boolean mayBeBlank(SheetField field) {
        return switch (field) {
            case DEFINITION, NOTE -> true;
            case ACCUMULATION -> isFigure();
            default -> false;
        };
    }

    private boolean isFigure() {
        return indicator
                .getMeasure()
                .map(Measure::getType)
                .filter(type -> type == MeasureType.DELIVERABLE || type == MeasureType.QUALITATIVE)
                .isEmpty();
    }

    private List<SheetValue> values(SheetField field) {
        return switch (field) {
            case PLAN -> List.of(home.value());
            case ACTION -> one(action(), action -> SheetValue.of(action.getCode(), quote(action.getTitle())));
            case OBJECTIVE -> objectives();
            case RESULTS -> ofAction(Action::getResults, SheetBuilder::text);
            case LEVEL -> one(indicator.getLevel(), SheetBuilder::term);
            case DEFINITION -> one(indicator.getDefinition(), SheetBuilder::text);
            case SCOPE -> one(indicator.getScope(), SheetBuilder::text);
            case MEASURE_TYPE, UNIT, NUMERATOR, DENOMINATOR, BOUNDS, DIRECTION, ACCUMULATION ->
                indicator.getMeasure().map(measure -> values(measure, field)).orElse(List.of());
            case DISAGGREGATION -> each(indicator.getDisaggregation(), dimension -> text(dimension.getName()));
            case DATA_SOURCE -> one(indicator.getDataSource(), SheetBuilder::text);
            case EVIDENCE -> ofAction(Action::getEvidence, SheetBuilder::text);
            case METHOD -> one(indicator.getMethod(), SheetBuilder::text);
            case FREQUENCY -> one(indicator.getFrequency(), SheetBuilder::term);
            case RESPONSIBLE -> each(assessment.responsible(), this::institution);
            case BASELINE ->
                indicator.getBaselines().isEmpty()
                        ? one(indicator.getBaseline(), SheetBuilder::baseline)
                        : each(indicator.allBaselines(), SheetBuilder::baseline);
            case TARGETS -> targets();
            case RATIONALE -> rationales();
            case BUDGET -> budget();
            case IMPLEMENTATION -> timings(indicator.getImplementation(), Action::getImplementation);
            case EVALUATION -> timings(indicator.getEvaluation(), Action::getEvaluation);
            case NOTE -> one(indicator.getNote(), SheetBuilder::text);
        };
    }

    private static List<SheetValue> values(Measure measure, SheetField field) {
        return switch (field) {
            case MEASURE_TYPE -> List.of(term(measure.getType()));
            case UNIT -> one(measure.getUnit(), SheetBuilder::text);
            case NUMERATOR -> one(measure.getNumerator(), SheetBuilder::text);
            case DENOMINATOR -> one(measure.getDenominator(), SheetBuilder::text);
            case BOUNDS -> one(measure.getBounds(), bounds -> SheetValue.of(Argument.of(bounds)));
            case DIRECTION -> one(measure.getDirection(), SheetBuilder::term);
            case ACCUMULATION -> one(measure.getAccumulation(), SheetBuilder::term);
            default -> throw new IllegalArgumentException("Not of a measure: " + field);
        };
    }

    private Optional<Action> action() {
        return assessment.action();
    }

    /** The objectives above, the highest first, followed by the objective. */
    private List<SheetValue> objectives() {
        return assessment.objective().stream()
                .flatMap(objective -> Stream.concat(index.objectivesAbove(objective).stream(), Stream.of(objective)))
                .map(objective -> SheetValue.of(objective.getCode(), quote(objective.getTitle())))
                .toList();
    }

    private SheetValue institution(String id) {
        return index.institution(id)
                .map(Institution::getName)
                .map(name -> SheetValue.of(id, quote(name)))
                .orElseGet(() -> SheetValue.of(new Argument.Word(id)));
    }

    private static SheetValue baseline(Baseline baseline) {
        String cell = baseline.getDimensions().isEmpty() ? "" : ", " + Disaggregation.name(baseline.getDimensions());
        return SheetValue.of(
                baseline.getPeriod() + cell,
                baseline.statesTruth()
                        ? new Argument.Truth(baseline.getValue().signum() != 0, Optional.empty())
                        : new Argument.Figure(baseline.getValue()));
    }

    private List<SheetValue> targets() {
        if (!indicator.getTargets().isEmpty()) {
            return each(
                    indicator.getTargets(),
                    target -> target.getPeriod()
                            .filter(period -> target.isInForce())
                            .map(period -> SheetValue.of(
                                    Argument.ofPeriod(target).in(Locale.ENGLISH), Argument.numbersOf(target)))
                            .orElseGet(() -> SheetValue.of(Argument.of(target))));
        }
        return gaps(SheetField.TARGETS).isEmpty() ? List.of() : each(years(home.period()), SheetValue::blank);
    }

    /** The years in a period, or its last part if it contains none. */
    private static List<String> years(TimeSpan period) {
        int last = period.getEnd().getYear();
        int first = Math.max(period.getStart().getYear(), last - MAX_YEARS + 1);
        List<String> years = IntStream.rangeClosed(first, last)
                .mapToObj(Period::year)
                .filter(period::contains)
                .map(Period::toString)
                .toList();
        return years.isEmpty() ? List.of(lastPart(period).toString()) : years;
    }

    private static Period lastPart(TimeSpan period) {
        return period instanceof PeriodRange range ? range.to() : (Period) period;
    }

    private List<SheetValue> rationales() {
        return indicator.getTargets().stream()
                .flatMap(target -> rationale(target).stream())
                .toList();
    }

    private static Optional<SheetValue> rationale(Target target) {
        return target.getRationale()
                .map(words -> target.getPeriod()
                        .map(period -> SheetValue.of(period.toString(), quote(words)))
                        .orElseGet(() -> SheetValue.of(quote(words))));
    }

    private List<SheetValue> budget() {
        return one(
                action().flatMap(Action::getBudget),
                budget -> SheetValue.of(budget.getCurrency(), new Argument.Figure(budget.getAmount())));
    }

    private List<SheetValue> timings(List<Timing> own, Function<Action, List<Timing>> inherited) {
        return own.isEmpty() ? ofAction(inherited, SheetBuilder::timing) : each(own, SheetBuilder::timing);
    }

    private <T> List<SheetValue> ofAction(Function<Action, List<T>> stated, Function<T, SheetValue> value) {
        return each(action().map(stated).orElse(List.of()), value);
    }

    private static <T> List<SheetValue> one(Optional<T> stated, Function<T, SheetValue> value) {
        return stated.map(value).stream().toList();
    }

    private static <T> List<SheetValue> each(List<T> stated, Function<T, SheetValue> value) {
        return stated.stream().map(value).toList();
    }

    private static Argument quote(LocalizedText text) {
        return Argument.of(text);
    }

    private static SheetValue text(LocalizedText text) {
        return SheetValue.of(quote(text));
    }

    private static SheetValue term(Enum<?> term) {
        return SheetValue.of(new Argument.Term(term));
    }

    private static SheetValue timing(Timing timing) {
        return SheetValue.of(Argument.of(timing));
    }
}
