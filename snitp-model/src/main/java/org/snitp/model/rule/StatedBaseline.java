package org.snitp.model.rule;

import java.util.ArrayList;
import java.util.List;
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
        List<StatedBaseline> stated = new ArrayList<>(1);
        indicator.getBaseline().ifPresent(baseline -> stated.add(new StatedBaseline(baseline, at.field("baseline"))));
        for (int i = 0; i < indicator.getBaselines().size(); i++) {
            stated.add(new StatedBaseline(
                    indicator.getBaselines().get(i), at.field("baselines").index(i)));
        }
        return stated;
    }

    /** Returns whether no other baseline of the same category ends earlier. */
    static boolean isFirst(StatedBaseline one, List<StatedBaseline> all) {
        return all.stream()
                .filter(other ->
                        other.baseline().getDimensions().equals(one.baseline().getDimensions()))
                .noneMatch(other -> other.baseline()
                        .getPeriod()
                        .getEnd()
                        .isBefore(one.baseline().getPeriod().getEnd()));
    }
}
