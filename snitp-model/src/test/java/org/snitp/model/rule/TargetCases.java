package org.snitp.model.rule;

import static org.snitp.model.rule.Expected.found;
import static org.snitp.model.rule.RuleCase.broken;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.snitp.model.Bundle;
import org.snitp.model.dimension.Category;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.Supersession;
import org.snitp.model.indicator.Target;
import org.snitp.model.indicator.TargetKind;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;

/** What breaks, and what keeps, each rule about what a target states. */
final class TargetCases {

    private static final String INDICATOR = "documents[2].actions[0].indicators[0]";
    private static final String AT = INDICATOR + ".targets[0]";
    private static final Target PLAIN =
            Target.builder().period(Period.year(2026)).build();
    private static final Target VALUE = PLAIN.withValue(BigDecimal.TEN);
    private static final Target RANGE =
            PLAIN.withKind(TargetKind.BETWEEN).withMin(BigDecimal.ONE).withMax(BigDecimal.TEN);

    private static final Target STATED = PLAIN.withKind(TargetKind.TEXT).withStatement(Sound.TEXT);

    private static final Dimension SEX = Dimension.builder()
            .id("sex")
            .name(Sound.TEXT)
            .addCategories(category("f"), category("m"))
            .build();

    private static final Supersession REPLACED = Supersession.builder()
            .act(Sound.TEXT)
            .date(LocalDate.of(2025, 3, 1))
            .build();

    private TargetCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(
                unstated(PLAIN, VALUE, "noValue", "value"),
                unstated(VALUE.withMin(BigDecimal.ONE), VALUE, "rangeOfOther", "min"),
                unstated(VALUE.withMax(BigDecimal.ONE), VALUE.withKind(TargetKind.EQUAL), "rangeOfOther", "max"),
                unstated(RANGE.withValue(BigDecimal.ONE), RANGE, "valueOfRange", "value"),
                unstated(PLAIN.withKind(TargetKind.BETWEEN), RANGE, "noRange", "min"),
                unstated(RANGE.withMin(Optional.empty()), RANGE, "min", "min"),
                unstated(RANGE.withMax(Optional.empty()), RANGE, "max", "max"),
                broken(
                        with(RANGE.withMin(new BigDecimal("10.5"))),
                        with(RANGE.withMin(BigDecimal.TEN)),
                        found(Rule.TARGET_RANGE_ORDERED, AT + ".min", Map.of("min", "10.5", "max", "10"))),
                broken(
                        with(VALUE, VALUE.withValue(BigDecimal.ONE)),
                        with(VALUE.withSupersededBy(REPLACED), VALUE.withValue(BigDecimal.ONE)),
                        found(
                                        Rule.TARGET_ONCE,
                                        AT.replace("targets[0]", "targets[1]") + ".period",
                                        Map.of("indicator", Sound.INDICATOR.getId(), "period", "2026"))
                                .besides(AT + ".period")),
                unstated(STATED.withStatement(Optional.empty()), STATED, "noStatement", "statement"),
                unstated(STATED.withValue(BigDecimal.ONE), STATED, "numberOfStatement", "value"),
                unstated(VALUE.withStatement(Sound.TEXT), VALUE, "statementOfOther", "statement"),
                unstated(
                        STATED.withKind(TargetKind.MILESTONE).withPeriod(Optional.empty()),
                        STATED.withKind(TargetKind.MILESTONE),
                        "undatedMilestone",
                        "period"),
                broken(
                        measured(MeasureType.DEGREE, VALUE.withDimensions(Map.of("sex", "w"))),
                        measured(MeasureType.DEGREE, VALUE.withDimensions(Map.of("sex", "f"))),
                        found(
                                Rule.TARGET_CELL_KNOWN,
                                AT + ".dimensions.sex",
                                Map.of("variant", "category", "id", "w", "indicator", "1.1.1-1"))),
                broken(
                        measured(MeasureType.DEGREE, VALUE.withDimensions(Map.of("gender", "f"))),
                        measured(MeasureType.DEGREE, VALUE.withDimensions(Map.of("sex", "f"))),
                        found(
                                Rule.TARGET_CELL_KNOWN,
                                AT + ".dimensions.gender",
                                Map.of("variant", "dimension", "id", "gender", "indicator", "1.1.1-1"))),
                broken(
                        counted(of("f", "6"), of("f", "7")),
                        counted(of("f", "6"), of("m", "7")),
                        found(
                                        Rule.TARGET_ONCE,
                                        AT.replace("targets[0]", "targets[1]") + ".period",
                                        Map.of(
                                                "variant", "category",
                                                "category", "sex=f",
                                                "indicator", "1.1.1-1",
                                                "period", "2026"))
                                .besides(AT + ".period")),
                broken(
                        counted(VALUE, of("f", "6"), of("m", "7")),
                        counted(VALUE.withValue(new BigDecimal("13")), of("f", "6"), of("m", "7")),
                        total("sum")),
                broken(
                        measured(MeasureType.PERCENTAGE, VALUE, of("f", "6"), of("m", "7")),
                        measured(MeasureType.PERCENTAGE, VALUE, of("f", "3"), of("m", "17")),
                        total("outside")),
                broken(
                        before(of(2024), of(2024)),
                        before(of(2024), of(2023)),
                        found(Rule.BASELINE_ONCE, INDICATOR + ".baselines[1].period", Map.of("period", "2024"))
                                .besides(INDICATOR + ".baselines[0].period")),
                broken(
                        Sound.with(Sound.INDICATOR
                                .withBaselines(of(2023))
                                .withTargets(VALUE.withBaselinePeriod(Period.year(2022)))),
                        Sound.with(Sound.INDICATOR
                                .withBaselines(of(2023))
                                .withTargets(VALUE.withBaselinePeriod(Period.year(2023)))),
                        found(Rule.TARGET_BASELINE_KNOWN, AT + ".baselinePeriod", Map.of("period", "2022"))),
                broken(
                        measured(MeasureType.COUNT, STATED),
                        measured(MeasureType.QUALITATIVE, STATED),
                        found(Rule.STATEMENT_WITHOUT_MEASURE, AT + ".kind", Map.of("indicator", "1.1.1-1"))),
                broken(
                        measured(MeasureType.DELIVERABLE, STATED, STATED.withStatement(LocalizedText.of("Altul"))),
                        measured(MeasureType.DELIVERABLE, STATED, STATED.withPeriod(Period.year(2025))),
                        found(
                                        Rule.STATEMENTS_APART,
                                        AT.replace("targets[0]", "targets[1]") + ".period",
                                        Map.of("indicator", "1.1.1-1", "period", "2026", "other", "2026"))
                                .besides(AT + ".period")),
                broken(
                        with(undated("10")),
                        with(VALUE),
                        found(Rule.TARGET_DATED, AT + ".period", Map.of("variant", "plan", "plan", "2024/2026"))));
    }

    private static Target undated(String value) {
        return Target.builder().value(new BigDecimal(value)).build();
    }

    private static RuleCase unstated(Target wrong, Target right, String variant, String field) {
        return broken(
                with(wrong),
                with(right),
                found(Rule.TARGET_STATES_VALUE, AT + "." + field, Map.of("variant", variant)));
    }

    private static Category category(String id) {
        return Category.builder().id(id).name(Sound.TEXT).build();
    }

    private static Target of(String sex, String value) {
        return PLAIN.withDimensions(Map.of("sex", sex)).withValue(new BigDecimal(value));
    }

    private static Baseline of(int year) {
        return Baseline.builder()
                .value(BigDecimal.ZERO)
                .period(Period.year(year))
                .build();
    }

    private static Bundle before(Baseline... baselines) {
        return Sound.with(Sound.INDICATOR.withBaselines(baselines).withTargets(VALUE));
    }

    private static Bundle counted(Target... targets) {
        return measured(MeasureType.COUNT, targets);
    }

    private static Bundle measured(MeasureType type, Target... targets) {
        return Sound.with(Sound.INDICATOR
                .withMeasure(Measure.builder().type(type).build())
                .withDisaggregation(SEX)
                .withTargets(targets));
    }

    private static Expected total(String variant) {
        return found(
                        Rule.CATEGORY_TARGETS_WITH_TOTAL,
                        AT + ".value",
                        Map.of(
                                "variant", variant,
                                "total", "10",
                                "dimension", "sex",
                                "sum", "13",
                                "lowest", "6",
                                "highest", "7"))
                .besides(
                        AT.replace("targets[0]", "targets[1]") + ".value",
                        AT.replace("targets[0]", "targets[2]") + ".value");
    }

    private static Bundle with(Target... targets) {
        return Sound.with(Sound.INDICATOR.withTargets(targets));
    }
}
