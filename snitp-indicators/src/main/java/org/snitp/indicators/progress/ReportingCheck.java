package org.snitp.indicators.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.indicators.progress.Answers.Answer;
import org.snitp.indicators.progress.DuePeriods.DuePeriod;
import org.snitp.model.indicator.Reporters;
import org.snitp.model.measurement.Measurement;

/**
 * Compares the reports of an indicator with the due reports. If several institutions report a part each, a report is due
 * from each of them; a report of the whole counts for all.
 */
final class ReportingCheck {

    private final List<DuePeriod> due;
    private final ProgressParameters parameters;
    private final List<DuePeriod> overdue = new ArrayList<>();
    private final Reporters reporters;
    private final Map<String, Answers> answers = new HashMap<>();
    private final Map<String, Coverage> coverages = new LinkedHashMap<>();
    private final Map<String, Coverage> owed = new LinkedHashMap<>();
    private Coverage coverage = Coverage.NONE;

    ReportingCheck(List<DuePeriod> due, Reports reports, boolean statement, ProgressParameters parameters) {
        this.due = due;
        this.parameters = parameters;
        this.reporters = reports.reporters();
        // Grouped by period: a period may have a report for each of thousands of cells.
        reports.all().forEach(part -> {
            Answers own = new Answers();
            part.forEach(slot -> {
                if (slot.isPlain() || isAnswer(slot.latest(), statement)) {
                    own.add(slot);
                }
            });
            answers.put(part.reporter(), own);
        });
        for (DuePeriod expected : due) {
            if (expected.isAskedFor(parameters.asOf())) {
                check(expected);
            }
        }
    }

    private void check(DuePeriod expected) {
        Optional<Answer> forAll = covering("", expected);
        List<String> owing = new ArrayList<>();
        if (reporters.parts().isEmpty()) {
            coverage = coverage.plus(coverage(forAll, expected));
            owing.addAll(forAll.isEmpty() ? reporters.asked() : List.of());
        }
        for (String reporter : reporters.parts()) {
            Optional<Answer> answer = forAll.or(() -> answering(reporter, expected));
            Coverage own = coverage(answer, expected);
            coverages.merge(reporter, own, Coverage::plus);
            coverage = coverage.plus(own);
            owing.addAll(answer.isEmpty() ? List.of(reporter) : List.of());
        }
        if (!reporters.successions().isEmpty()) {
            countByDebtor(expected, forAll);
        }
        boolean missing = forAll.isEmpty() && (reporters.parts().isEmpty() || !owing.isEmpty());
        if (missing && expected.dueOn().isBefore(parameters.reportsUntil())) {
            overdue.add(expected.by(answering(owing, expected)));
        }
    }

    /** Counts a due report for each institution that owes it: once, whatever number of others it has succeeded. */
    private void countByDebtor(DuePeriod expected, Optional<Answer> forAll) {
        Map<String, List<Optional<Answer>>> answersOf = new LinkedHashMap<>();
        for (String reporter : reporters.asked()) {
            Optional<Answer> answer = forAll.or(() -> answering(reporter, expected));
            answering(List.of(reporter), expected)
                    .forEach(debtor -> answersOf
                            .computeIfAbsent(debtor, unused -> new ArrayList<>())
                            .add(answer));
        }
        answersOf.forEach((debtor, found) -> {
            Optional<Answer> all = found.stream().allMatch(Optional::isPresent)
                    ? found.stream().flatMap(Optional::stream).reduce((one, other) -> {
                        Answer both = new Answer();
                        both.add(one);
                        both.add(other);
                        return both;
                    })
                    : Optional.empty();
            owed.merge(debtor, coverage(all, expected), Coverage::plus);
        });
    }

    /** In place of an institution that has ended, its successors owe the report. */
    private List<String> answering(List<String> owing, DuePeriod expected) {
        List<String> asked = expected.institutions();
        if (asked.isEmpty() || asked.containsAll(owing)) {
            return owing;
        }
        List<String> answering = new ArrayList<>(owing);
        answering.retainAll(asked);
        List<String> successors =
                asked.stream().filter(id -> !reporters.asked().contains(id)).toList();
        answering.addAll(successors.isEmpty() ? asked : successors);
        return answering.stream().distinct().toList();
    }

    /** The report of an institution, or those of all that answer in its place. */
    private Optional<Answer> answering(String reporter, DuePeriod expected) {
        Optional<Answer> own = covering(reporter, expected);
        if (own.isPresent() || reporters.successions().isEmpty()) {
            return own;
        }
        List<Answer> heirs =
                reporters.answering(reporter, id -> covering(id, expected).isPresent(), expected.endsOn()).stream()
                        .flatMap(id -> covering(id, expected).stream())
                        .toList();
        Answer all = new Answer();
        heirs.forEach(all::add);
        return heirs.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    private Optional<Answer> covering(String reporter, DuePeriod expected) {
        Answers own = answers.get(reporter);
        return own == null ? Optional.empty() : own.covering(expected);
    }

    private static Coverage coverage(Optional<Answer> answer, DuePeriod expected) {
        boolean late = answer.filter(known -> known.isAfter(expected.dueOn())).isPresent();
        return new Coverage(1, answer.isPresent() ? 1 : 0, late ? 1 : 0);
    }

    /** A reason without a figure is not a report, nor is a forecast; for a qualitative indicator, a note is. */
    private static boolean isAnswer(Measurement measurement, boolean statement) {
        return (measurement.hasFigure() && !measurement.isForecast())
                || measurement.isNotApplicable()
                || (statement && measurement.getNote().isPresent());
    }

    List<DuePeriod> overdue() {
        return overdue;
    }

    /** Returns whether reports are requested but none is due yet. */
    boolean isNotDue() {
        return !due.isEmpty() && due.stream().noneMatch(expected -> expected.hasComeDue(parameters.asOf()));
    }

    /** Returns whether the state up to a day is not known yet because the report about it can still be on time. */
    boolean isAwaited(LocalDate day) {
        return due.stream()
                .filter(expected ->
                        !expected.endsOn().isBefore(day) && !expected.endsOn().isAfter(parameters.asOf()))
                .min(Comparator.comparing(DuePeriod::endsOn))
                .filter(expected -> expected.dueOn().isAfter(parameters.reportsUntil()))
                .filter(expected -> !isAnswered(expected))
                .isPresent();
    }

    private boolean isAnswered(DuePeriod expected) {
        List<String> parts = reporters.parts();
        return covering("", expected).isPresent()
                || (!parts.isEmpty()
                        && parts.stream()
                                .allMatch(reporter ->
                                        answering(reporter, expected).isPresent()));
    }

    /** The overdue reports of one of several institutions. */
    List<DuePeriod> overdue(String reporter) {
        return overdue.stream()
                .filter(missing -> missing.institutions().contains(reporter)
                        || (!missing.institutions().stream().anyMatch(reporters.asked()::contains)
                                && missing.institutions().stream().anyMatch(reporters.after(reporter)::contains)))
                .map(missing -> missing.by(List.of(reporter)))
                .toList();
    }

    Coverage coverage() {
        return coverage;
    }

    /** How many of the due reports were submitted, by the institution that owes them; empty if none has successors. */
    Map<String, Coverage> owed() {
        return owed;
    }

    /** How many of the due reports of one of several institutions were submitted. */
    Coverage coverage(String reporter) {
        return coverages.getOrDefault(reporter, Coverage.NONE);
    }
}
