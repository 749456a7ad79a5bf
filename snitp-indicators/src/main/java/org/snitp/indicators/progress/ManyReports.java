package org.snitp.indicators.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.time.Period;

/** Finds the reports that concern each of many targets: those in its window, and that of the day of the value that counts. */
final class ManyReports {

    private final ByEnd<ReportedPeriod> byEnd;
    private final EarliestEnds explained;
    private final Set<LocalDate> daysExplained = new HashSet<>();

    ManyReports(Collection<ReportedPeriod> reports) {
        List<ReportedPeriod> inOrder = new ArrayList<>(reports);
        // Of those that end on one day the first one counts, which is to be found as the last one.
        Collections.reverse(inOrder);
        inOrder.sort((one, other) -> PeriodCodes.BY_END.compare(one.period(), other.period()));
        this.byEnd = new ByEnd<>(inOrder, ReportedPeriod::period);
        List<Period> periods = new ArrayList<>();
        for (ReportedPeriod report : inOrder) {
            if (report.explained()) {
                periods.add(report.period());
                daysExplained.add(report.period().getEnd());
            }
        }
        this.explained = new EarliestEnds(periods);
    }

    /** Returns the latest report up to a day about a target. */
    Optional<Measurement> latest(GoalAssessor.Aimed target, LocalDate asOf) {
        Goal goal = target.goal();
        int inside = byEnd.lastPlace(goal.eve(), goal.day().isBefore(asOf) ? goal.day() : asOf);
        int same = target.actual()
                .on()
                .filter(day -> !day.isAfter(asOf))
                .map(byEnd::lastPlaceOn)
                .orElse(-1);
        int last = Math.max(inside, same);
        return last < 0 ? Optional.empty() : Optional.of(byEnd.get(last).first().latest());
    }

    /** Returns whether a report about a target gives a reason. */
    boolean explain(GoalAssessor.Aimed target) {
        return explained.hasWithin(
                        target.goal().window().getStart(), target.goal().day())
                || target.actual().on().filter(daysExplained::contains).isPresent();
    }
}
