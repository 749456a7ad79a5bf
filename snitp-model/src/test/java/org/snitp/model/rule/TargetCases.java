package org.snitp.model.rule;

import static org.snitp.model.rule.Expected.found;
import static org.snitp.model.rule.RuleCase.broken;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.snitp.model.Bundle;
import org.snitp.model.indicator.Supersession;
import org.snitp.model.indicator.Target;
import org.snitp.model.indicator.TargetKind;
import org.snitp.model.time.Period;

/** What breaks, and what keeps, each rule about what a target states. */
final class TargetCases {

    private static final String AT = "documents[2].actions[0].indicators[0].targets[0]";
    private static final Target PLAIN =
            Target.builder().period(Period.year(2026)).build();
    private static final Target VALUE = PLAIN.withValue(BigDecimal.TEN);
    private static final Target RANGE =
            PLAIN.withKind(TargetKind.BETWEEN).withMin(BigDecimal.ONE).withMax(BigDecimal.TEN);

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

    private static Bundle with(Target... targets) {
        return Sound.with(Sound.INDICATOR.withTargets(targets));
    }
}
