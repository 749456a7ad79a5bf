package org.snitp.indicators.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.indicators.progress.DuePeriods.DuePeriod;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeSpan;

/** Compares what was reported about an indicator with what was due. */
final class ReportingCheck {

    /**
     * When the reports of a period came.
     *
     * @param dated whether all of them have a day
     * @param earliest the first of their days
     */
    private record Answer(boolean dated, LocalDate earliest) {

        static Answer of(Slot slot) {
            LocalDate day = slot.firstReportedOn();
            return day == null ? new Answer(false, LocalDate.MAX) : new Answer(true, day);
        }

        Answer and(Answer other) {
            LocalDate first = earliest.isAfter(other.earliest) ? other.earliest : earliest;
            return new Answer(dated && other.dated, first);
        }

        boolean isAfter(LocalDate day) {
            return dated && earliest.isAfter(day);
        }
    }

    private final List<DuePeriod> due;
    private final ProgressParameters parameters;
    private final List<DuePeriod> overdue = new ArrayList<>();
    private final Map<Period, Answer> answers = new HashMap<>();
    private Coverage coverage = Coverage.NONE;

    ReportingCheck(List<DuePeriod> due, Reports reports, boolean statement, ProgressParameters parameters) {
        this.due = due;
        this.parameters = parameters;
        // By period, and not one by one: of a period there may be a report for each of thousands of cells.
        reports.slots()
                .filter(slot -> isAnswer(slot.latest(), statement))
                .forEach(slot -> answers.merge(slot.latest().getPeriod(), Answer.of(slot), Answer::and));
        for (DuePeriod expected : due) {
            if (expected.isAskedFor(parameters.asOf())) {
                check(expected);
            }
        }
    }

    private void check(DuePeriod expected) {
        Optional<Answer> covering = answers.entrySet().stream()
                .filter(answer -> answers(answer.getKey(), expected))
                .map(Map.Entry::getValue)
                .reduce(Answer::and);
        boolean late =
                covering.filter(answer -> answer.isAfter(expected.dueOn())).isPresent();
        coverage = coverage.plus(new Coverage(1, covering.isPresent() ? 1 : 0, late ? 1 : 0));
        if (covering.isEmpty() && expected.dueOn().isBefore(parameters.reportsUntil())) {
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

    /** Tells whether reports are asked for, and the last day of none has come. */
    boolean isNotDue() {
        return !due.isEmpty() && due.stream().noneMatch(expected -> expected.hasComeDue(parameters.asOf()));
    }

    /** Tells whether what happened until a day is not known yet, as the report that tells of it can still come in time. */
    boolean isAwaited(LocalDate day) {
        return due.stream()
                .filter(expected ->
                        !expected.endsOn().isBefore(day) && !expected.endsOn().isAfter(parameters.asOf()))
                .min(Comparator.comparing(DuePeriod::endsOn))
                .filter(expected -> expected.dueOn().isAfter(parameters.reportsUntil()))
                .filter(expected -> answers.keySet().stream().noneMatch(reported -> answers(reported, expected)))
                .isPresent();
    }

    Coverage coverage() {
        return coverage;
    }
}
