package org.snitp.forms.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snitp.forms.FormColumn;
import org.snitp.forms.FormWords;
import org.snitp.indicators.collection.LedgerDecision;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.model.measurement.Expenditure;
import org.snitp.model.measurement.MetMilestone;
import org.snitp.model.measurement.ReportedStatus;
import org.snitp.model.text.LocalizedText;

/** Reports the outcome of each row of a table about actions. */
final class ActionRowReports {

    private static final List<FormColumn> OF_STATUS = List.of(
            FormColumn.STATE,
            FormColumn.SINCE,
            FormColumn.STARTED,
            FormColumn.COMPLETED,
            FormColumn.PERCENT,
            FormColumn.MET_ON,
            FormColumn.REASON,
            FormColumn.EVIDENCE,
            FormColumn.NOTE);

    private static final List<FormColumn> OF_MONEY = List.of(FormColumn.COMMITTED, FormColumn.SPENT, FormColumn.NOTE);

    private final IdentityHashMap<ReadAction, ActionDecision> decisions = new IdentityHashMap<>();

    /** Records the decision about the report of a row. */
    void add(ReadAction row, ActionDecision decision) {
        decisions.put(row, decision);
    }

    CollectedForm report(ReadActions table) {
        return new CollectedForm(
                table.block().location(),
                table.block().table(),
                table.block().table().columns(),
                PreambleReader.texts(table.block()),
                table.head().numbers(),
                table.findings(),
                table.block().end(),
                table.rows().stream().map(row -> report(row, table.isRefused())).toList());
    }

    private CollectedRow report(ReadAction row, boolean refused) {
        Findings findings = new Findings();
        row.findings().forEach(findings::add);
        Optional<ActionDecision> decision =
                Optional.ofNullable(decisions.get(row.owner().orElse(row)));
        if (row.owner().isEmpty()) {
            decision.ifPresent(taken -> explain(row, taken, findings));
        }
        // What was rejected with its action says why.
        row.owner()
                .filter(unused -> decision.isEmpty() && !row.hasErrors())
                .ifPresent(action ->
                        action.findings().stream().filter(CellFinding::isError).forEach(findings::add));
        boolean changes = row.owner().isEmpty()
                && decision.filter(taken ->
                                taken.verdict() == LedgerDecision.CREATED || taken.verdict() == LedgerDecision.CHANGED)
                        .isPresent();
        List<FormCell> cells = row.row().cells().keySet().stream()
                .map(column -> row.block().formCell(row.row(), column))
                .toList();
        return new CollectedRow(
                row.block().location(row.row(), 0),
                outcome(row, refused, decision),
                Optional.empty(),
                row.owner().orElse(row).report().flatMap(ActionReport::key),
                cells,
                findings.all(),
                changes ? changes(decision.orElseThrow()) : List.of());
    }

    private static RowOutcome outcome(ReadAction row, boolean refused, Optional<ActionDecision> decision) {
        if (!row.filled()) {
            return RowOutcome.EMPTY;
        }
        return refused || row.hasErrors() || decision.isEmpty()
                ? RowOutcome.REJECTED
                : RowReports.outcome(decision.get().verdict());
    }

    private static void explain(ReadAction row, ActionDecision decision, Findings findings) {
        FormCell cell = row.block().formCell(row.row(), row.block().column(FormColumn.ACTION));
        String before = decision.before().map(ActionRowReports::described).orElse("–");
        if (decision.verdict() == LedgerDecision.FILED_AS_EARLIER) {
            findings.add(cell, DiagnosticCode.FORM_REMARK, "olderReport", Map.of("latest", before));
        } else if (decision.verdict() == LedgerDecision.WITHDRAWN) {
            findings.add(cell, DiagnosticCode.FORM_REMARK, "withdrawn", Map.of("figure", before));
        } else if (decision.verdict().isContradiction()) {
            ActionReport reported = decision.reported();
            findings.add(
                    cell,
                    DiagnosticCode.CONTRADICTION,
                    RowReports.variant(decision.verdict()),
                    Map.of(
                            "id", reported.action(),
                            "period", reported.period().map(Object::toString).orElse("?"),
                            "one", described(reported),
                            "other",
                                    decision.contradicted()
                                            .map(ActionRowReports::described)
                                            .orElse("–")));
        }
    }

    /** A short description of a report: what it says, its reporter and day. */
    private static String described(ActionReport report) {
        String said = columns(report).stream()
                .limit(2)
                .map(column -> text(report, column))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        List<String> about = new ArrayList<>();
        report.reporter().ifPresent(about::add);
        report.reportedOn().ifPresent(day -> about.add(day.toString()));
        return said + " (" + String.join(", ", about) + ")";
    }

    private static List<FormColumn> columns(ActionReport report) {
        return report.expenditure().isPresent() ? OF_MONEY : OF_STATUS;
    }

    private static List<CellChange> changes(ActionDecision decision) {
        List<CellChange> changes = new ArrayList<>();
        for (FormColumn column : columns(decision.reported())) {
            String old = decision.before().map(known -> text(known, column)).orElse("");
            String now = text(decision.reported(), column);
            boolean keptMilestones = column == FormColumn.MET_ON && now.isEmpty();
            if (!old.equals(now) && !keptMilestones) {
                changes.add(new CellChange(column, old, now));
            }
        }
        return changes;
    }

    private static String text(ActionReport report, FormColumn column) {
        return report.expenditure()
                .map(sum -> text(sum, column))
                .or(() -> report.status().map(status -> text(status, column)))
                .orElse("");
    }

    private static String text(Expenditure sum, FormColumn column) {
        return switch (column) {
            case COMMITTED -> number(sum.getCommitted());
            case SPENT -> number(sum.getSpent());
            case NOTE -> sum.getNote().map(LocalizedText::official).orElse("");
            default -> "";
        };
    }

    private static String text(ReportedStatus status, FormColumn column) {
        return switch (column) {
            case STATE -> BilingualText.of(locale -> FormWords.state(status.getState(), locale));
            case SINCE -> day(status.getSince());
            case STARTED -> day(status.getStarted());
            case COMPLETED -> day(status.getCompleted());
            case PERCENT -> number(status.getPercent());
            case MET_ON ->
                status.getMilestones().stream().map(ActionRowReports::text).collect(Collectors.joining(", "));
            case REASON -> status.getReason().map(LocalizedText::official).orElse("");
            case EVIDENCE -> ProofLines.cell(status.getEvidence(), status.getLinks());
            case NOTE -> status.getNote().map(LocalizedText::official).orElse("");
            default -> "";
        };
    }

    private static String text(MetMilestone milestone) {
        return milestone.getId() + ": " + milestone.getMet();
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(one ->
                        one.signum() == 0 ? "0" : one.stripTrailingZeros().toPlainString())
                .orElse("");
    }
}
