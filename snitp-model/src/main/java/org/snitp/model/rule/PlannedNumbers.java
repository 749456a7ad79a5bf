package org.snitp.model.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;
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

    /** Calls an action with each number of the targets and its place. */
    static void ofTargets(Indicator indicator, Path at, BiConsumer<BigDecimal, Path> action) {
        Path targets = at.field("targets");
        for (int i = 0; i < indicator.getTargets().size(); i++) {
            Target target = indicator.getTargets().get(i);
            Path here = targets.index(i);
            target.getValue().ifPresent(value -> action.accept(value, here.field("value")));
            target.getMin().ifPresent(value -> action.accept(value, here.field("min")));
            target.getMax().ifPresent(value -> action.accept(value, here.field("max")));
        }
    }
}
