package org.snitp.model.indicator;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.snitp.model.time.TimeSpan;

/** Selects the baseline that counts for a target. */
final class Baselines {

    /** Not made by {@link Comparator#comparing}, for which Java makes a class at each start. */
    private static final Comparator<Baseline> BY_END =
            (one, other) -> one.getPeriod().getEnd().compareTo(other.getPeriod().getEnd());

    private Baselines() {}

    /** Returns the only baseline of an indicator if it counts for a target: it has the same category, and no other is stated. */
    static Optional<Baseline> of(Optional<Baseline> only, Target target) {
        boolean counts = only.isPresent()
                && only.get().getDimensions().equals(target.getDimensions())
                && (target.getBaselinePeriod().isEmpty()
                        || only.get()
                                .getPeriod()
                                .equals(target.getBaselinePeriod().get()));
        return counts ? only : Optional.empty();
    }

    /** Returns the one that counts, as {@link Indicator#baselineOf} describes. */
    static Optional<Baseline> of(List<Baseline> all, Target target, TimeSpan window) {
        List<Baseline> same = all.stream()
                .filter(baseline -> baseline.getDimensions().equals(target.getDimensions()))
                .toList();
        if (target.getBaselinePeriod().isPresent()) {
            return same.stream()
                    .filter(baseline -> baseline.getPeriod()
                            .equals(target.getBaselinePeriod().get()))
                    .findFirst();
        }
        return before(same, window.getStart())
                .or(() -> before(same, window.getEnd()))
                .or(() -> same.stream().min(BY_END));
    }

    private static Optional<Baseline> before(List<Baseline> baselines, LocalDate day) {
        return baselines.stream()
                .filter(baseline -> baseline.getPeriod().getEnd().isBefore(day))
                .max(BY_END);
    }
}
