package org.snitp.model.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Target;

/** The numbers that a plan states for an indicator. */
final class PlannedNumbers {

    private PlannedNumbers() {}

    /** Returns the numbers of the baseline and the targets. */
    static Stream<BigDecimal> of(Indicator indicator) {
        return Stream.concat(
                indicator.getBaseline().map(Baseline::getValue).stream(),
                indicator.getTargets().stream().map(Target::numbers).flatMap(List::stream));
    }

    /** Calls an action with each number of the targets that may be wrong, and its place; nearly all numbers need no place. */
    static void ofTargets(
            Indicator indicator, Path at, Predicate<BigDecimal> suspect, BiConsumer<BigDecimal, Path> action) {
        List<Target> targets = indicator.getTargets();
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            Optional<BigDecimal> value = target.getValue();
            Optional<BigDecimal> min = target.getMin();
            Optional<BigDecimal> max = target.getMax();
            if (value.isPresent() && suspect.test(value.get())) {
                action.accept(value.get(), path(at, i, "value"));
            }
            if (min.isPresent() && suspect.test(min.get())) {
                action.accept(min.get(), path(at, i, "min"));
            }
            if (max.isPresent() && suspect.test(max.get())) {
                action.accept(max.get(), path(at, i, "max"));
            }
        }
    }

    private static Path path(Path at, int target, String field) {
        return at.field("targets").index(target).field(field);
    }

    /** Returns whether any number of the baseline and the targets may be wrong. */
    static boolean any(Indicator indicator, Predicate<BigDecimal> suspect) {
        Optional<Baseline> baseline = indicator.getBaseline();
        if (baseline.isPresent() && suspect.test(baseline.get().getValue())) {
            return true;
        }
        for (Target target : indicator.getTargets()) {
            if (isAny(target.getValue(), suspect)
                    || isAny(target.getMin(), suspect)
                    || isAny(target.getMax(), suspect)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAny(Optional<BigDecimal> number, Predicate<BigDecimal> suspect) {
        return number.isPresent() && suspect.test(number.get());
    }
}
