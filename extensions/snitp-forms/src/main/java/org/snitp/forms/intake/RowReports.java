package org.snitp.forms.intake;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snitp.forms.FormColumn;
import org.snitp.indicators.collection.Decision;
import org.snitp.indicators.collection.LedgerDecision;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.model.measurement.Measurement;

/** Reports the outcome of each row. */
final class RowReports {

    private final IdentityHashMap<Measurement, ReadRow> origins = new IdentityHashMap<>();
    private final IdentityHashMap<ReadRow, Decision> decisions = new IdentityHashMap<>();
    private final IdentityHashMap<ReadRow, List<CellFinding>> broken = new IdentityHashMap<>();

    /** Records a finding of the rules in a row. */
    void addFinding(ReadRow row, FormColumn column, Diagnostic diagnostic) {
        FormCell cell = row.block().formCell(row.row(), row.block().column(column));
        broken.computeIfAbsent(row, unused -> new ArrayList<>()).add(new CellFinding(cell, diagnostic));
    }

    /** Returns whether the rules found an error in a row. */
    boolean isBroken(ReadRow row) {
        return Objects.requireNonNullElse(broken.get(row), List.<CellFinding>of()).stream()
                .anyMatch(CellFinding::isError);
    }

    /** Records the decision about the measurement of a row. */
    void addDecision(ReadRow row, Decision decision) {
        decisions.put(row, decision);
        origins.put(decision.reported(), row);
    }

    /** Returns whether there is a decision about the measurement of a row. */
    boolean isDecided(ReadRow row) {
        return decisions.containsKey(row);
    }

    CollectedForm report(ReadForm form) {
        List<CollectedRow> rows =
                form.rows().stream().map(row -> report(row, form.isRefused())).toList();
        return new CollectedForm(
                form.block().location(),
                form.block().table(),
                form.block().table().columns(form.block().column(FormColumn.OBSERVATION_STATUS) > 0),
                PreambleReader.texts(form.block()),
                form.head().numbers(),
                form.findings(),
                form.block().end(),
                rows);
    }

    private CollectedRow report(ReadRow row, boolean refused) {
        Findings findings = new Findings();
        row.findings().forEach(findings::add);
        Objects.requireNonNullElse(broken.get(row), List.<CellFinding>of()).forEach(findings::add);
        Optional<Decision> decision = Optional.ofNullable(decisions.get(row));
        decision.ifPresent(taken -> explain(row, taken, findings));
        RowOutcome outcome = outcome(row, refused, decision);
        List<CellChange> changes = decision.filter(
                        taken -> taken.verdict() == LedgerDecision.CREATED || taken.verdict() == LedgerDecision.CHANGED)
                .map(taken -> FormFigures.changes(taken.before(), taken.reported()))
                .orElse(List.of());
        List<FormCell> cells = row.row().cells().keySet().stream()
                .map(column -> row.block().formCell(row.row(), column))
                .toList();
        return new CollectedRow(
                row.block().location(row.row(), 0),
                outcome,
                row.key(),
                Optional.empty(),
                cells,
                findings.all(),
                changes);
    }

    private static RowOutcome outcome(ReadRow row, boolean refused, Optional<Decision> decision) {
        if (!row.filled()) {
            return RowOutcome.EMPTY;
        }
        if (refused || decision.isEmpty() || decision.get().verdict().isContradiction()) {
            return RowOutcome.REJECTED;
        }
        return outcome(decision.get().verdict());
    }

    /** Returns the outcome of a row for a decision about its measurement. */
    static RowOutcome outcome(LedgerDecision verdict) {
        if (verdict.isContradiction()) {
            return RowOutcome.REJECTED;
        }
        return switch (verdict) {
            case CREATED -> RowOutcome.CREATED;
            case UNCHANGED -> RowOutcome.UNCHANGED;
            default -> RowOutcome.CHANGED;
        };
    }

    private void explain(ReadRow row, Decision decision, Findings findings) {
        FormCell cell = row.block().formCell(row.row(), row.block().column(FormColumn.INDICATOR));
        if (decision.verdict() == LedgerDecision.FILED_AS_EARLIER) {
            String latest = decision.before().map(this::described).orElse("");
            findings.add(cell, DiagnosticCode.FORM_REMARK, "older", Map.of("latest", latest));
        } else if (decision.verdict() == LedgerDecision.WITHDRAWN) {
            String figure = decision.before().map(this::described).orElse("");
            findings.add(cell, DiagnosticCode.FORM_REMARK, "withdrawn", Map.of("figure", figure));
        } else if (decision.verdict().isContradiction()) {
            findings.add(cell, DiagnosticCode.CONTRADICTION, variant(decision.verdict()), arguments(decision));
        }
    }

    static String variant(LedgerDecision verdict) {
        return switch (verdict) {
            case OTHER_REPORTER -> "reporters";
            case SAME_DAY -> "day";
            case NOTHING_TO_WITHDRAW -> "nothing";
            default -> "undated";
        };
    }

    private Map<String, String> arguments(Decision decision) {
        Measurement reported = decision.reported();
        return Map.of(
                "id", reported.getIndicator(),
                "period", reported.getPeriod().toString(),
                "one", described(reported),
                "other", decision.contradicted().stream().map(this::described).collect(Collectors.joining("; ")));
    }

    /** A short description of a measurement: its figure, reporter, day and location. */
    private String described(Measurement measurement) {
        List<String> about = new ArrayList<>();
        measurement.getReportedBy().ifPresent(about::add);
        measurement.getReportedOn().ifPresent(day -> about.add(day.toString()));
        ReadRow origin = origins.get(measurement);
        if (origin != null) {
            CellLocation location = origin.block().location(origin.row(), 0);
            about.add(location.file() + " " + location.cell());
        }
        return FormFigures.figure(measurement) + " (" + String.join(", ", about) + ")";
    }
}
