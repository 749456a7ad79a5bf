package org.snitp.forms.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.snitp.forms.FormColumn;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.model.Bundle;
import org.snitp.model.measurement.ActionStatusReport;
import org.snitp.model.rule.BundleRules;
import org.snitp.model.rule.Finding;
import org.snitp.model.rule.Path;
import org.snitp.model.rule.Rule;

/** Reports violations of the rules for reports on actions in the columns of forms, so that the collected document is valid. */
final class ActionChecks {

    private static final Map<String, FormColumn> COLUMNS = Map.ofEntries(
            Map.entry("action", FormColumn.ACTION),
            Map.entry("period", FormColumn.PERIOD),
            Map.entry("state", FormColumn.STATE),
            Map.entry("since", FormColumn.SINCE),
            Map.entry("started", FormColumn.STARTED),
            Map.entry("completed", FormColumn.COMPLETED),
            Map.entry("percent", FormColumn.PERCENT),
            Map.entry("reason", FormColumn.REASON),
            Map.entry("source", FormColumn.SOURCE),
            Map.entry("currency", FormColumn.CURRENCY),
            Map.entry("committed", FormColumn.COMMITTED),
            Map.entry("spent", FormColumn.SPENT));

    /** Rules with their own messages for rows. */
    private static final Set<Rule> TOLD_OTHERWISE = EnumSet.of(Rule.STATUS_ONCE, Rule.REPORTED_SUM_ONCE);

    /** Rules that need all reports on an action. */
    private static final Set<Rule> TOGETHER = EnumSet.of(
            Rule.STATUS_AGREED,
            Rule.WORK_NOT_UNDONE,
            Rule.COMPLETED_WITH_MILESTONES,
            Rule.REPORTED_WITHIN_COMMITTED,
            Rule.REPORTED_WITHIN_BUDGET,
            Rule.REPORTED_PERIODS_APART);

    /**
     * A finding of a rule.
     *
     * @param money whether it is about money, and not about a status
     * @param index the index of the status or sum in its list
     * @param column the column in which it was filled in
     * @param finding the finding
     */
    record Found(boolean money, int index, FormColumn column, Finding finding) {

        CellFinding at(ReadAction row) {
            return new CellFinding(
                    row.block().formCell(row.row(), row.block().column(column)),
                    Findings.diagnostic(
                            DiagnosticCode.of(finding.rule()),
                            finding.rule() == Rule.STATUS_EXPLAINED ? Map.of("variant", "form") : finding.arguments(),
                            finding.suggestion()));
        }
    }

    private final Bundle bundle;

    /** Prepares the checks; the bundle has the documents to which reports refer. */
    ActionChecks(Bundle bundle) {
        this.bundle = bundle;
    }

    /** Returns the findings in reports, each checked by itself. */
    List<Found> check(ActionStatusReport reports) {
        return findings(reports, rule -> !TOGETHER.contains(rule));
    }

    /** Returns where reports do not match others on the same action. */
    List<Found> checkTogether(ActionStatusReport reports) {
        return findings(reports, TOGETHER::contains);
    }

    private List<Found> findings(ActionStatusReport reports, Predicate<Rule> wanted) {
        Bundle together = Bundle.builder().from(bundle).addDocuments(reports).build();
        int document = bundle.getDocuments().size();
        return BundleRules.check(together).stream()
                .filter(finding -> finding.path().getDocument() == document)
                .filter(finding -> wanted.test(finding.rule()) && !TOLD_OTHERWISE.contains(finding.rule()))
                .flatMap(finding -> found(finding).stream())
                .toList();
    }

    private static Optional<Found> found(Finding finding) {
        List<Path.Step> steps = finding.path().getSteps();
        if (steps.size() < 3
                || !(steps.get(0) instanceof Path.Field list)
                || !(steps.get(1) instanceof Path.Index place)
                || !(steps.get(2) instanceof Path.Field field)) {
            return Optional.empty();
        }
        return Optional.of(new Found(
                list.name().equals("expenditures"),
                place.position(),
                COLUMNS.getOrDefault(field.name(), FormColumn.ACTION),
                finding));
    }
}
