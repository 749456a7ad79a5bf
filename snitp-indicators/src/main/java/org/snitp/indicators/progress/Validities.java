package org.snitp.indicators.progress;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** What two targets have in common of which one takes the place of the other. */
    private record Place(Map<String, String> cell, boolean delivered, LocalDate start, LocalDate end) {}

    private final boolean replaced;

    /** When an act will first replace a target, by its place; only of those that still hold and that an act will replace. */
    private final Map<Place, LocalDate> until = new HashMap<>();

    private final TimeSpan whole;
    private final LocalDate day;

    Validities(Indicator indicator, TimeSpan whole, LocalDate day) {
        List<Target> targets = indicator.getTargets();
        this.replaced = targets.stream().anyMatch(target -> !target.isInForce());
        this.whole = whole;
        this.day = day;
        for (Target target : targets) {
            target.getSupersededBy()
                    .map(Supersession::getDate)
                    .filter(date -> date.isAfter(day))
                    .ifPresent(date ->
                            until.merge(place(target), date, (one, other) -> one.isBefore(other) ? one : other));
        }
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
        LocalDate end = until.isEmpty() ? null : until.get(place(target));
        // A target takes the place of another one unless it is itself replaced by then.
        boolean later = end != null
                && target.getSupersededBy()
                        .filter(act -> !act.getDate().isAfter(end))
                        .isEmpty();
        return later ? Validity.LATER : Validity.IN_FORCE;
    }

    private Place place(Target target) {
        TimeSpan window = window(target);
        return new Place(target.getDimensions(), target.isJudgedByDelivery(), window.getStart(), window.getEnd());
    }

    private TimeSpan window(Target target) {
        return target.getPeriod().orElse(whole);
    }
}
