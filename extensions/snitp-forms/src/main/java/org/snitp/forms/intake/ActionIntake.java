package org.snitp.forms.intake;

import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.snitp.indicators.collection.LedgerDecision;
import org.snitp.model.Bundle;
import org.snitp.model.measurement.ActionStatusReport;
import org.snitp.model.measurement.Expenditure;
import org.snitp.model.measurement.ReportedStatus;

/** Takes what forms say about actions: their status and their money. */
final class ActionIntake {

    private final ActionChecks checks;
    private final PlanIndicators plan;
    private final ActionStatusReport before;
    private final ActionRowReports reports = new ActionRowReports();

    /**
     * Prepares.
     *
     * @param bundle the documents to which reports refer
     * @param before the known reports
     */
    ActionIntake(Bundle bundle, PlanIndicators plan, ActionStatusReport before) {
        this.checks = new ActionChecks(bundle);
        this.plan = plan;
        this.before = before;
    }

    /** Takes the reports of tables, and returns the document with them. */
    ActionStatusReport take(List<ReadActions> tables) {
        List<ReadAction> rows = tables.stream()
                .filter(table -> !table.isRefused())
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.report().isPresent())
                .toList();
        note(rows, checks.check(document(rows)));
        List<ReadAction> sound = rows.stream().filter(row -> !row.hasErrors()).toList();
        ActionLedger ledger = new ActionLedger(underItsVersion());
        List<ActionDecision> decisions = ledger.collect(
                sound.stream().map(row -> row.report().orElseThrow()).toList());
        boolean changes = false;
        for (int i = 0; i < sound.size(); i++) {
            LedgerDecision verdict = decisions.get(i).verdict();
            reports.add(sound.get(i), decisions.get(i));
            changes |= !verdict.isContradiction() && verdict != LedgerDecision.UNCHANGED;
        }
        if (!changes) {
            return before;
        }
        ActionStatusReport after =
                ledger.document().withPlanVersion(plan.plan().getVersion()).withPlanFingerprint(plan.fingerprint());
        noteTogether(sound, after);
        return after;
    }

    /** Returns a document with the reports of rows alone; those that withdraw something have nothing to be checked. */
    private ActionStatusReport document(List<ReadAction> rows) {
        ActionStatusReport.Builder document =
                ActionStatusReport.builder().id(before.getId()).plan(before.getPlan());
        rows.stream().flatMap(row -> row.report().stream()).forEach(report -> {
            report.status().ifPresent(document::addStatuses);
            report.expenditure()
                    .map(sum -> sum.getWithdrawn().isPresent() ? sum.withSpent(BigDecimal.ZERO) : sum)
                    .ifPresent(document::addExpenditures);
        });
        return document.build();
    }

    private static void note(List<ReadAction> rows, List<ActionChecks.Found> found) {
        List<ReadAction> statuses = rows.stream().filter(row -> is(row, false)).toList();
        List<ReadAction> money = rows.stream().filter(row -> is(row, true)).toList();
        for (ActionChecks.Found one : found) {
            ReadAction row = (one.money() ? money : statuses).get(one.index());
            row.findings().add(one.at(row));
        }
    }

    private static boolean is(ReadAction row, boolean money) {
        return row.report().orElseThrow().expenditure().isPresent() == money;
    }

    /** Adds remarks to the rows that do not match other reports. */
    private void noteTogether(List<ReadAction> rows, ActionStatusReport after) {
        IdentityHashMap<Object, ReadAction> origins = new IdentityHashMap<>();
        rows.forEach(row -> row.report()
                .ifPresent(report -> Stream.concat(report.status().stream(), report.expenditure().stream())
                        .forEach(object -> origins.put(object, row))));
        for (ActionChecks.Found one : checks.checkTogether(after)) {
            Object object = one.money()
                    ? after.getExpenditures().get(one.index())
                    : after.getStatuses().get(one.index());
            Optional.ofNullable(origins.get(object))
                    .ifPresent(row -> row.findings().add(one.at(row)));
        }
    }

    /** Returns the known reports, each with the version of the plan under which it was reported if that is not the current one. */
    private ActionStatusReport underItsVersion() {
        Optional<String> version = before.getPlanVersion()
                .filter(known -> !plan.plan().getVersion().equals(Optional.of(known)));
        Optional<String> fingerprint = before.getPlanFingerprint().filter(known -> !known.equals(plan.fingerprint()));
        if (version.isEmpty() && fingerprint.isEmpty()) {
            return before;
        }
        List<ReportedStatus> statuses = before.getStatuses().stream()
                .map(one -> one.withPlanVersion(one.getPlanVersion().or(() -> version))
                        .withPlanFingerprint(one.getPlanFingerprint().or(() -> fingerprint)))
                .toList();
        List<Expenditure> sums = before.getExpenditures().stream()
                .map(one -> one.withPlanVersion(one.getPlanVersion().or(() -> version))
                        .withPlanFingerprint(one.getPlanFingerprint().or(() -> fingerprint)))
                .toList();
        return before.withStatuses(statuses).withExpenditures(sums);
    }

    /** Returns the results of a table. */
    CollectedForm report(ReadActions table) {
        return reports.report(table);
    }
}
