package org.snitp.indicators.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.snitp.indicators.progress.TargetAssessment.Validity;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Supersession;
import org.snitp.model.indicator.Target;
import org.snitp.model.time.TimeSpan;

/**
 * Which targets of an indicator are in force on a day. A target that an act replaces is in force up to the day before; until
 * then, one with the same window and category that takes its place is not in force yet.
 */
final class Validities {

    private final List<Target> targets;
    private final boolean replaced;
    private final TimeSpan whole;
    private final LocalDate day;

    Validities(Indicator indicator, TimeSpan whole, LocalDate day) {
        this.targets = indicator.getTargets();
        this.replaced = targets.stream().anyMatch(target -> !target.isInForce());
        this.whole = whole;
        this.day = day;
    }

    boolean isInForce(Target target) {
        return of(target) == Validity.IN_FORCE;
    }

    Validity of(Target target) {
        if (!replaced) {
            return Validity.IN_FORCE;
        }
        if (!target.isInForceOn(day)) {
            return Validity.SUPERSEDED;
        }
        return targets.stream().anyMatch(other -> precedes(other, target)) ? Validity.LATER : Validity.IN_FORCE;
    }

    /** Returns whether a target still holds in the place of another one. */
    private boolean precedes(Target one, Target other) {
        Optional<LocalDate> until = one.getSupersededBy().map(Supersession::getDate);
        return until.filter(end -> end.isAfter(day))
                        .filter(end -> other.getSupersededBy()
                                .filter(act -> !act.getDate().isAfter(end))
                                .isEmpty())
                        .isPresent()
                && one.getDimensions().equals(other.getDimensions())
                && one.isJudgedByDelivery() == other.isJudgedByDelivery()
                && window(one).getStart().equals(window(other).getStart())
                && window(one).getEnd().equals(window(other).getEnd());
    }

    private TimeSpan window(Target target) {
        return target.getPeriod().orElse(whole);
    }
}
