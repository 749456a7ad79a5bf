package org.snitp.indicators.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.snitp.indicators.progress.DuePeriods.DuePeriod;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeSpan;

/** Compares what was reported about an indicator with what was due. */
final class ReportingCheck {

    private final List<DuePeriod> overdue = new ArrayList<>();
    private Coverage coverage = Coverage.NONE;

    ReportingCheck(List<DuePeriod> due, Reports reports, boolean statement, LocalDate asOf) {
        List<Slot> answers = reports.slots()
                .filter(slot -> isAnswer(slot.latest(), statement))
                .toList();
        for (DuePeriod expected : due) {
            if (!expected.dueOn().isAfter(asOf)) {
                check(expected, answers, asOf);
            }
        }
    }

    private void check(DuePeriod expected, List<Slot> answers, LocalDate asOf) {
        List<Slot> covering = answers.stream()
                .filter(slot -> answers(slot.latest().getPeriod(), expected))
                .toList();
        boolean late = !covering.isEmpty()
                && covering.stream()
                        .map(Slot::firstReportedOn)
                        .allMatch(day -> Objects.nonNull(day) && day.isAfter(expected.dueOn()));
        coverage = coverage.plus(new Coverage(1, covering.isEmpty() ? 0 : 1, late ? 1 : 0));
        if (covering.isEmpty() && expected.dueOn().isBefore(asOf)) {
            overdue.add(expected);
        }
    }

    /** A reason without a figure does not make a report; for a statement, a note does. */
    private static boolean isAnswer(Measurement measurement, boolean statement) {
        return measurement.hasFigure()
                || measurement.isNotApplicable()
                || (statement && measurement.getNote().isPresent());
    }

    private static boolean answers(Period reported, DuePeriod expected) {
        return covers(reported, expected.period())
                || expected.reportedAs().filter(reported::equals).isPresent();
    }

    /** A report covers what lies in its period, and a longer period with which its own ends: its last part. */
    private static boolean covers(Period reported, TimeSpan expected) {
        return reported.contains(expected)
                || (expected.contains(reported) && expected.getEnd().equals(reported.getEnd()));
    }

    List<DuePeriod> overdue() {
        return overdue;
    }

    Coverage coverage() {
        return coverage;
    }
}
