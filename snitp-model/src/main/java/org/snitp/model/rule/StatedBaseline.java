package org.snitp.model.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Indicator;

/**
 * A baseline and where it is stated.
 *
 * @param baseline the baseline
 * @param at its location
 */
record StatedBaseline(Baseline baseline, Path at) {

    /** Returns the baselines of an indicator, in the order of {@link Indicator#allBaselines}. */
    static List<StatedBaseline> of(Indicator indicator, Path at) {
        Optional<Baseline> only = indicator.getBaseline();
        List<StatedBaseline> first =
                only.isPresent() ? List.of(new StatedBaseline(only.get(), at.field("baseline"))) : List.of();
        if (indicator.getBaselines().isEmpty()) {
            return first;
        }
        List<StatedBaseline> stated = new ArrayList<>(first);
        for (int i = 0; i < indicator.getBaselines().size(); i++) {
            stated.add(new StatedBaseline(
                    indicator.getBaselines().get(i), at.field("baselines").index(i)));
        }
        return stated;
    }

    /** Returns whether no other baseline of the same category ends earlier. */
    @SuppressWarnings("ReferenceEquality") // It is not compared with itself.
    static boolean isFirst(StatedBaseline one, List<StatedBaseline> all) {
        for (StatedBaseline other : all) {
            if (other != one
                    && other.baseline().getDimensions().equals(one.baseline().getDimensions())
                    && other.baseline()
                            .getPeriod()
                            .getEnd()
                            .isBefore(one.baseline().getPeriod().getEnd())) {
                return false;
            }
        }
        return true;
    }
}
