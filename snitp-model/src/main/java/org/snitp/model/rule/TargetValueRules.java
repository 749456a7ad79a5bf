package org.snitp.model.rule;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Target;
import org.snitp.model.indicator.TargetKind;

/** The rules of what a target states: the value or the range that its kind needs. */
final class TargetValueRules {

    private final Findings findings;

    private TargetValueRules(Findings findings) {
        this.findings = findings;
    }

    /** Checks the targets of an indicator. */
    static void check(Indicator indicator, Path at, Findings findings) {
        for (int i = 0; i < indicator.getTargets().size(); i++) {
            Target target = indicator.getTargets().get(i);
            if (!isPlain(target)) {
                new TargetValueRules(findings).check(target, at.field("targets").index(i));
            }
        }
    }

    /** Returns whether a target states a value and nothing else, as nearly all do. */
    static boolean isPlain(Target target) {
        return target.getKind().isEmpty()
                && target.getValue().isPresent()
                && target.getStatement().isEmpty()
                && target.getMin().isEmpty()
                && target.getMax().isEmpty();
    }

    private void check(Target target, Path at) {
        if (target.isJudgedByDelivery()) {
            checkStatement(target, at);
            return;
        }
        if (target.getStatement().isPresent()) {
            report("statementOfOther", at.field("statement"));
        }
        if (target.getKind().filter(kind -> kind == TargetKind.BETWEEN).isPresent()) {
            checkRange(target, at);
        } else {
            checkValue(target, at);
        }
    }

    private void checkStatement(Target target, Path at) {
        PlannedNumbers.ofTarget(target, at, (number, here) -> report("numberOfStatement", here));
        if (target.getStatement().isEmpty()) {
            report("noStatement", at.field("statement"));
        }
        if (target.getKind().equals(Optional.of(TargetKind.MILESTONE))
                && target.getPeriod().isEmpty()) {
            report("undatedMilestone", at.field("period"));
        }
    }

    private void checkRange(Target target, Path at) {
        if (target.getValue().isPresent()) {
            report("valueOfRange", at.field("value"));
        } else if (target.getMin().isEmpty() || target.getMax().isEmpty()) {
            boolean both = target.getMin().isEmpty() && target.getMax().isEmpty();
            String end = target.getMin().isEmpty() ? "min" : "max";
            report(both ? "noRange" : end, at.field(end));
        } else {
            checkOrder(target.getMin().get(), target.getMax().get(), at);
        }
    }

    private void checkOrder(BigDecimal min, BigDecimal max, Path at) {
        if (min.compareTo(max) > 0) {
            findings.add(
                    Rule.TARGET_RANGE_ORDERED,
                    at.field("min"),
                    Map.of("min", min.toPlainString(), "max", max.toPlainString()));
        }
    }

    private void checkValue(Target target, Path at) {
        if (target.getMin().isPresent() || target.getMax().isPresent()) {
            report("rangeOfOther", at.field(target.getMin().isPresent() ? "min" : "max"));
        } else if (target.getValue().isEmpty()) {
            report("noValue", at.field("value"));
        }
    }

    private void report(String variant, Path at) {
        findings.add(Rule.TARGET_STATES_VALUE, at, Map.of("variant", variant));
    }
}
