package org.snitp.forms.intake;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snitp.forms.FormColumn;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.internal.check.ReferenceDocuments;
import org.snitp.model.Bundle;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.rule.ExternalDeclarations;
import org.snitp.model.rule.Finding;
import org.snitp.model.rule.Path;
import org.snitp.model.rule.Rule;

/** Reports violations of the rules for documents in the columns of forms, so that the collected set is valid. */
final class RuleChecks {

    private static final Map<String, FormColumn> COLUMNS = Map.ofEntries(
            Map.entry("value", FormColumn.VALUE),
            Map.entry("numerator", FormColumn.NUMERATOR),
            Map.entry("denominator", FormColumn.DENOMINATOR),
            Map.entry("weight", FormColumn.WEIGHT),
            Map.entry("delivery", FormColumn.DELIVERY),
            Map.entry("deliveredOn", FormColumn.DELIVERED_ON),
            Map.entry("notApplicable", FormColumn.NOT_APPLICABLE),
            Map.entry("period", FormColumn.PERIOD),
            Map.entry("reportedOn", FormColumn.PERIOD),
            Map.entry("dimensions", FormColumn.BREAKDOWN));

    /** Rules with their own messages for rows, or that concern the whole. */
    private static final Set<Rule> TOLD_OTHERWISE = EnumSet.of(
            Rule.MEASURED_ONCE,
            Rule.CELLS_MAKE_TOTAL,
            Rule.FIGURE_NEAR_SERIES,
            Rule.FIGURES_CHANGE,
            Rule.COUNTS_NOT_HEAPED,
            Rule.DELIVERY_DATED);

    /** Rules that concern the whole. */
    private static final Set<Rule> TOGETHER =
            EnumSet.of(Rule.CELLS_MAKE_TOTAL, Rule.FIGURE_NEAR_SERIES, Rule.FIGURES_CHANGE, Rule.COUNTS_NOT_HEAPED);

    /**
     * A finding of a rule in a measurement.
     *
     * @param index the index of the measurement in its list
     * @param column the column in which it was filled in
     * @param diagnostic the diagnostic
     */
    record Found(int index, FormColumn column, Diagnostic diagnostic) {}

    private final ReferenceDocuments documents;
    private final MeasurementSet empty;

    /**
     * Prepares the checks.
     *
     * @param bundle the documents to which measurements refer
     * @param empty the set to which the measurements belong
     * @param today the day of the check; empty if dates are not compared with it
     */
    RuleChecks(Bundle bundle, MeasurementSet empty, Optional<LocalDate> today) {
        this.documents = new ReferenceDocuments(bundle, today);
        this.empty = empty;
    }

    /** Returns the findings in measurements, each checked by itself. */
    List<Found> check(List<Measurement> measurements) {
        Bundle set = Bundle.of(empty.withMeasurements(measurements));
        return documents.findings(set, ExternalDeclarations.NOTHING).stream()
                .filter(finding -> !TOLD_OTHERWISE.contains(finding.rule()) && !saysNothing(finding))
                .filter(finding -> !isOfTheForm(finding))
                .filter(finding -> finding.path().getSteps().size() > 2)
                .map(RuleChecks::found)
                .toList();
    }

    /** A day of the report in the future is reported once, for the form. */
    private static boolean isOfTheForm(Finding finding) {
        return finding.rule() == Rule.REPORT_NOT_IN_FUTURE
                && "reportedOn".equals(finding.arguments().get("variant"));
    }

    /** An empty row is reported when it is read. */
    private static boolean saysNothing(Finding finding) {
        return finding.rule() == Rule.FIGURE_OF_KIND
                && "nothing".equals(finding.arguments().get("variant"));
    }

    /** Returns where figures do not match others: parts that do not add up to their total, and what series show. */
    List<Diagnostic> checkTogether(List<Measurement> measurements) {
        return documents.findingsTogether(empty.withMeasurements(measurements)).stream()
                .filter(finding -> TOGETHER.contains(finding.rule()))
                .map(finding ->
                        Findings.diagnostic(DiagnosticCode.of(finding.rule()), finding.arguments(), Optional.empty()))
                .toList();
    }

    private static Found found(Finding finding) {
        List<Path.Step> steps = finding.path().getSteps();
        FormColumn column = COLUMNS.getOrDefault(((Path.Field) steps.get(2)).name(), FormColumn.INDICATOR);
        Map<String, String> arguments =
                finding.rule() == Rule.DENOMINATOR_NOT_ZERO ? Map.of("variant", "form") : finding.arguments();
        return new Found(
                ((Path.Index) steps.get(1)).position(),
                column,
                Findings.diagnostic(DiagnosticCode.of(finding.rule()), arguments, finding.suggestion()));
    }
}
