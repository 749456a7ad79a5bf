package org.snitp.indicators.progress;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snitp.model.time.Period;

/**
 * Periods with reported parts but without a total, as far as a value depends on them.
 *
 * @param periods the periods: those missing from a sum, and those after the latest value
 * @param preventJudgement whether there is no value because of them, or the value lacks one of them
 */
record Gaps(List<Period> periods, boolean preventJudgement) {

    /** Returns the gaps on which a value depends. */
    static Gaps of(List<Period> all, Actual actual) {
        boolean latest = actual.figure().formula() == Formula.LATEST;
        List<Period> periods = all.stream()
                .filter(period -> !latest || isAfter(period, actual))
                .toList();
        boolean inside = actual.figure().value().isEmpty()
                ? !periods.isEmpty() && !actual.notApplicable()
                : periods.stream().anyMatch(period -> !isAfter(period, actual));
        return new Gaps(periods, inside);
    }

    private static boolean isAfter(Period period, Actual actual) {
        return actual.on().filter(on -> !period.getEnd().isAfter(on)).isEmpty();
    }

    /** Returns why a value is not assessed. */
    Optional<Remark> obstacle() {
        return preventJudgement
                ? Optional.of(Remark.of(
                        Remark.Kind.PARTS_MISSING,
                        "periods",
                        periods.stream().map(Period::toString).collect(Collectors.joining(", "))))
                : Optional.empty();
    }
}
