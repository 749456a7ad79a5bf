package org.snitp.indicators.smart;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.Target;
import org.snitp.model.indicator.TargetKind;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.Budget;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.TimeSpan;

/** The aspects of "achievable": the evidence by which others can judge. It does not assess whether a target can be reached. */
final class Achievable {

    private Achievable() {}

    static List<AspectFinding> assess(PlacedIndicator located) {
        if (located.isMilestone()) {
            return List.of(responsible(located), resources(located));
        }
        Indicator indicator = located.indicator();
        if (located.isBoolean()) {
            return List.of(
                    baseline(indicator), target(indicator.targetsInForce()), responsible(located), resources(located));
        }
        return List.of(
                baseline(indicator),
                target(indicator.targetsInForce()),
                Findings.quoted(
                        rationale(indicator),
                        SmartCode.RATIONALE_GIVEN,
                        "rationale",
                        SmartCode.RATIONALE_SAYS_NOTHING,
                        SmartCode.RATIONALE_ABSENT),
                BoundsCheck.of(indicator),
                direction(indicator));
    }

    private static AspectFinding baseline(Indicator indicator) {
        Optional<Baseline> stated = indicator.allBaselines().stream().findFirst();
        if (stated.isEmpty()) {
            return AspectFinding.of(SmartCode.BASELINE_ABSENT);
        }
        Baseline baseline = stated.get();
        Optional<TimeSpan> first = indicator.targetsInForce().stream()
                .flatMap(target -> target.getPeriod().stream())
                .min((one, other) -> one.getEnd().compareTo(other.getEnd()))
                .filter(period -> !baseline.getPeriod().getEnd().isBefore(period.getEnd()));
        return first.map(period -> AspectFinding.of(
                                SmartCode.BASELINE_NOT_BEFORE_TARGET, "baseline", Argument.of(baseline))
                        .with("period", Argument.of(period)))
                .orElseGet(() -> AspectFinding.of(SmartCode.BASELINE_GIVEN, "baseline", Argument.of(baseline)));
    }

    private static AspectFinding target(List<Target> targets) {
        if (targets.isEmpty()) {
            return AspectFinding.of(SmartCode.TARGET_ABSENT);
        }
        Map<List<Object>, Target> byPeriod = new HashMap<>();
        for (Target target : targets) {
            Target earlier = byPeriod.putIfAbsent(
                    List.of(target.getPeriod(), target.getDimensions(), target.isJudgedByDelivery()), target);
            if (earlier != null && !isSame(earlier, target)) {
                return AspectFinding.of(SmartCode.TARGET_AMBIGUOUS, "period", Argument.ofPeriod(target))
                        .with("targets", Argument.listed(List.of(Argument.of(earlier), Argument.of(target))));
            }
        }
        return AspectFinding.of(SmartCode.TARGET_GIVEN, "targets", listed(targets));
    }

    private static boolean isSame(Target one, Target other) {
        return one.numbers().stream()
                .map(BigDecimal::stripTrailingZeros)
                .toList()
                .equals(other.numbers().stream()
                        .map(BigDecimal::stripTrailingZeros)
                        .toList());
    }

    private static Optional<LocalizedText> rationale(Indicator indicator) {
        return indicator.targetsInForce().stream()
                .flatMap(target -> target.getRationale().stream())
                .findFirst();
    }

    private static AspectFinding direction(Indicator indicator) {
        Optional<Direction> stated = indicator.getMeasure().flatMap(Measure::getDirection);
        if (stated.isEmpty()) {
            return AspectFinding.of(SmartCode.DIRECTION_ABSENT);
        }
        Direction direction = stated.get();
        if (direction == Direction.NONE) {
            return AspectFinding.of(SmartCode.DIRECTION_NONE);
        }
        AspectFinding untested =
                AspectFinding.of(SmartCode.DIRECTION_WITHOUT_VALUES, "direction", new Argument.Term(direction));
        return indicator.targetsInForce().isEmpty()
                ? untested
                : indicator
                        .getBaseline()
                        .map(baseline -> direction(direction, baseline, indicator.targetsInForce()))
                        .orElse(untested);
    }

    private static AspectFinding direction(Direction direction, Baseline baseline, List<Target> targets) {
        List<Target> onWrongSide = targets.stream()
                .filter(target -> target.getKind()
                        .filter(kind -> kind == TargetKind.EQUAL)
                        .isEmpty())
                .filter(target -> target.getValue()
                        .filter(value -> direction.isAgainst(baseline.getValue(), value))
                        .isPresent())
                .toList();
        boolean keeps = targets.stream()
                .allMatch(target -> target.getValue()
                        .filter(value -> value.compareTo(baseline.getValue()) == 0)
                        .isPresent());
        SmartCode code = !onWrongSide.isEmpty()
                ? SmartCode.DIRECTION_CONTRADICTED
                : keeps ? SmartCode.DIRECTION_KEEPS_LEVEL : SmartCode.DIRECTION_CONSISTENT;
        return AspectFinding.of(code, "direction", new Argument.Term(direction))
                .with("baseline", Argument.of(baseline))
                .with("targets", listed(onWrongSide.isEmpty() ? targets : onWrongSide));
    }

    private static Argument listed(List<Target> targets) {
        return Argument.listed(targets.stream().map(Argument::of).toList());
    }

    private static AspectFinding responsible(PlacedIndicator located) {
        return located.responsible().isEmpty()
                ? AspectFinding.of(SmartCode.RESPONSIBLE_ABSENT)
                : AspectFinding.of(
                        SmartCode.RESPONSIBLE_GIVEN,
                        "institutions",
                        Argument.listed(located.responsible().stream()
                                .map(Argument.Word::new)
                                .toList()));
    }

    private static AspectFinding resources(PlacedIndicator located) {
        Optional<Budget> budget = located.action().flatMap(Action::getBudget);
        if (budget.isPresent()) {
            return AspectFinding.of(
                            SmartCode.RESOURCES_BUDGETED,
                            "amount",
                            new Argument.Figure(budget.get().getAmount()))
                    .with("currency", new Argument.Word(budget.get().getCurrency()));
        }
        return Findings.quoted(
                rationale(located.indicator()),
                SmartCode.RESOURCES_IN_RATIONALE,
                "rationale",
                SmartCode.RESOURCES_SAY_NOTHING,
                SmartCode.RESOURCES_ABSENT);
    }
}
