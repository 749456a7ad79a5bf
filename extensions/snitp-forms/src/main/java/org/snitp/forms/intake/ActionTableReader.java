package org.snitp.forms.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snitp.forms.FormColumn;
import org.snitp.forms.FormTable;
import org.snitp.forms.FormWords;
import org.snitp.forms.internal.grid.GridRow;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.model.indicator.PossibleValues;
import org.snitp.model.measurement.ActionStatusReport;
import org.snitp.model.measurement.Expenditure;
import org.snitp.model.measurement.MetMilestone;
import org.snitp.model.measurement.ReportedStatus;
import org.snitp.model.measurement.Withdrawal;
import org.snitp.model.plan.ActionState;
import org.snitp.model.plan.Milestone;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;

/** Reads the rows of one table about actions. */
final class ActionTableReader {

    private static final ActionStatusReport NOTHING_STATED =
            ActionStatusReport.builder().id("x").plan("x").build();

    /**
     * A row that is filled in, and what it asks.
     *
     * @param read the row
     * @param cells its cells
     * @param question what it asks
     * @param period the period
     * @param findings its findings so far
     */
    private record Asked(
            ReadAction read, CellReader cells, PlanActions.Question question, Period period, Findings findings) {}

    private final PlanActions actions;
    private final List<String> languages;
    private final FormHead head;
    private final RawForm block;

    /**
     * Prepares reading.
     *
     * @param languages the languages of what is reported, the official one first
     */
    ActionTableReader(PlanActions actions, List<String> languages, FormHead head, RawForm block) {
        this.actions = actions;
        this.languages = languages;
        this.head = head;
        this.block = block;
    }

    /** Returns the rows of a table that is refused without reading them. */
    List<ReadAction> passOver() {
        return block.rows().stream()
                .map(row -> new ReadAction(block, row, isFilled(cells(row, new Findings())), List.of()))
                .toList();
    }

    List<ReadAction> read() {
        List<ReadAction> rows = new ArrayList<>();
        List<Asked> asked = new ArrayList<>();
        for (GridRow row : block.rows()) {
            Findings findings = new Findings();
            CellReader cells = cells(row, findings);
            if (!isFilled(cells)) {
                noteStray(row, findings);
                rows.add(new ReadAction(block, row, false, findings.all()));
                continue;
            }
            ActionTarget target = new ActionTarget(actions, head, block, row, findings);
            Optional<PlanActions.Question> question = target.question();
            Optional<Period> period = question.flatMap(unused -> target.period());
            ReadAction read = new ReadAction(block, row, true, findings.all());
            rows.add(read);
            period.ifPresent(when -> asked.add(new Asked(read, cells, question.orElseThrow(), when, findings)));
        }
        if (block.table() == FormTable.EXPENDITURES) {
            asked.forEach(this::readMoney);
        } else {
            readStatuses(asked);
        }
        return rows;
    }

    private CellReader cells(GridRow row, Findings findings) {
        return new CellReader(block, row, head.numbers(), findings);
    }

    private boolean isFilled(CellReader cells) {
        return block.table().columns().stream().anyMatch(column -> column.isEditable() && cells.isFilled(column));
    }

    /** Reports a text below the table: nothing is lost, but it needs attention. */
    private void noteStray(GridRow row, Findings findings) {
        boolean known = block.cell(row, FormColumn.QUESTION).isPresent()
                || actions.byCode(row.text(block.column(FormColumn.ACTION))).isPresent();
        if (!known) {
            findings.add(block.formCell(row, row.cells().firstKey()), DiagnosticCode.FORM_REMARK, "stray", Map.of());
        }
    }

    private void readStatuses(List<Asked> asked) {
        Map<List<Object>, Asked> states = new HashMap<>();
        IdentityHashMap<Asked, List<MetMilestone>> met = new IdentityHashMap<>();
        IdentityHashMap<Asked, Boolean> broken = new IdentityHashMap<>();
        asked.stream()
                .filter(row -> row.question().milestone().isEmpty())
                .forEach(row -> states.putIfAbsent(key(row), row));
        for (Asked row : asked) {
            if (row.question().milestone().isEmpty()) {
                continue;
            }
            Optional<MetMilestone> milestone =
                    milestone(row, row.question().milestone().get());
            Asked action = states.get(key(row));
            if (action == null) {
                missingState(row);
                finish(row);
                continue;
            }
            row.read().owner(action.read());
            milestone.ifPresent(one ->
                    met.computeIfAbsent(action, unused -> new ArrayList<>()).add(one));
            finish(row);
            if (row.read().hasErrors()) {
                broken.put(action, true);
            }
        }
        asked.stream().filter(row -> row.question().milestone().isEmpty()).forEach(row -> {
            Optional<ReportedStatus> status = status(row, met.getOrDefault(row, List.of()));
            finish(row);
            status.filter(unused -> !row.read().hasErrors() && !broken.containsKey(row))
                    .ifPresent(one -> row.read().report(ActionReport.of(one, NOTHING_STATED)));
        });
    }

    private static List<Object> key(Asked row) {
        return List.of(row.question().action().getCode(), row.period());
    }

    /** Adds the findings that reading its cells gave. */
    private static void finish(Asked row) {
        row.read().findings().clear();
        row.read().findings().addAll(row.findings().all());
    }

    private Optional<MetMilestone> milestone(Asked row, Milestone milestone) {
        refuseOthers(row, EnumSet.of(FormColumn.MET_ON));
        return row.cells()
                .day(FormColumn.MET_ON)
                .map(day ->
                        MetMilestone.builder().id(milestone.getId()).met(day).build());
    }

    private Optional<ReportedStatus> status(Asked row, List<MetMilestone> met) {
        EnumSet<FormColumn> allowed = EnumSet.copyOf(FormTable.STATUSES.columns());
        allowed.remove(FormColumn.MET_ON);
        refuseOthers(row, allowed);
        CellReader cells = row.cells();
        ReportedStatus.Builder status = ReportedStatus.builder()
                .action(row.question().action().getCode())
                .period(row.period())
                .reportedBy(head.institution())
                .reportedOn(head.reportedOn())
                .planVersion(head.planVersion())
                .planFingerprint(head.planFingerprint());
        Optional<LocalizedText> reason = cells.text(FormColumn.REASON).map(this::localized);
        if (FormWords.isWithdrawn(cells.cell(FormColumn.STATE).content())) {
            return withdrawal(row, FormColumn.STATE, reason, "withdrawnReason")
                    .map(withdrawal -> status.state(ActionState.PLANNED)
                            .withdrawn(withdrawal)
                            .build());
        }
        if (!cells.isFilled(FormColumn.STATE)) {
            missingState(row);
        }
        Optional<ActionState> state = cells.state(FormColumn.STATE);
        Optional<BigDecimal> percent = positive(row, FormColumn.PERCENT, true);
        ProofLines proofs = ProofLines.of(cells.text(FormColumn.EVIDENCE), languages.get(0));
        status.since(cells.day(FormColumn.SINCE))
                .started(cells.day(FormColumn.STARTED))
                .completed(cells.day(FormColumn.COMPLETED))
                .percent(percent)
                .milestones(met)
                .reason(reason)
                .evidence(proofs.texts())
                .links(proofs.links())
                .note(cells.text(FormColumn.NOTE).map(this::localized));
        return state.map(one -> status.state(one).build());
    }

    private void missingState(Asked row) {
        row.findings()
                .add(
                        row.cells().cell(FormColumn.STATE),
                        DiagnosticCode.NOT_AN_ANSWER,
                        "state",
                        Map.of("id", row.question().action().getCode(), "head", head(FormColumn.STATE)));
    }

    private void readMoney(Asked row) {
        Expenditure.Builder money = Expenditure.builder()
                .action(row.question().action().getCode())
                .period(row.period())
                .source(row.question().source())
                .currency(row.question().currency().orElse(""))
                .reportedBy(head.institution())
                .reportedOn(head.reportedOn())
                .planVersion(head.planVersion())
                .planFingerprint(head.planFingerprint());
        Optional<LocalizedText> note = row.cells().text(FormColumn.NOTE).map(this::localized);
        Optional<FormColumn> withdrawn = Set.of(FormColumn.COMMITTED, FormColumn.SPENT).stream()
                .sorted()
                .filter(column -> FormWords.isWithdrawn(row.cells().cell(column).content()))
                .findFirst();
        withdrawn.ifPresent(column -> refuseSums(row, column));
        Optional<Expenditure> made = withdrawn.isPresent()
                ? withdrawal(row, withdrawn.get(), note, "withdrawnNote")
                        .map(withdrawal -> money.withdrawn(withdrawal).build())
                : Optional.of(money.committed(positive(row, FormColumn.COMMITTED, false))
                        .spent(positive(row, FormColumn.SPENT, false))
                        .note(note)
                        .build());
        finish(row);
        made.filter(unused -> !row.read().hasErrors())
                .ifPresent(one -> row.read().report(ActionReport.of(one, NOTHING_STATED)));
    }

    /** Rejects a sum beside the word that withdraws the report. */
    private void refuseSums(Asked row, FormColumn withdrawn) {
        FormColumn other = withdrawn == FormColumn.COMMITTED ? FormColumn.SPENT : FormColumn.COMMITTED;
        if (row.cells().isFilled(other)
                && !FormWords.isWithdrawn(row.cells().cell(other).content())) {
            row.findings().add(row.cells().cell(withdrawn), DiagnosticCode.NOT_A_NUMBER, "withdrawnBoth", Map.of());
        }
    }

    private Optional<Withdrawal> withdrawal(
            Asked row, FormColumn column, Optional<LocalizedText> reason, String withoutReason) {
        if (reason.isEmpty() || head.reportedOn().isEmpty()) {
            row.findings()
                    .add(
                            row.cells().cell(column),
                            DiagnosticCode.NOT_A_NUMBER,
                            reason.isEmpty() ? withoutReason : "withdrawnDay",
                            Map.of());
            return Optional.empty();
        }
        return Optional.of(Withdrawal.builder()
                .date(head.reportedOn().get())
                .reason(reason.get())
                .build());
    }

    private Optional<BigDecimal> positive(Asked row, FormColumn column, boolean percentage) {
        Optional<BigDecimal> number = row.cells().number(column, percentage, PossibleValues.ANY);
        number.filter(sum -> sum.signum() < 0)
                .ifPresent(sum -> row.findings()
                        .add(
                                row.cells().cell(column),
                                DiagnosticCode.OUT_OF_RANGE,
                                Map.of("actual", sum.toPlainString()),
                                Optional.empty()));
        return number;
    }

    /** Rejects entries in cells that do not apply to the row. */
    private void refuseOthers(Asked row, Set<FormColumn> allowed) {
        String heads = String.join(
                ", ",
                allowed.stream().filter(FormColumn::isEditable).map(this::head).toList());
        for (FormColumn column : block.table().columns()) {
            if (column.isEditable() && !allowed.contains(column) && row.cells().isFilled(column)) {
                row.findings()
                        .add(
                                row.cells().skip(column),
                                DiagnosticCode.NOT_ASKED,
                                "action",
                                Map.of(
                                        "id", row.question().action().getCode(),
                                        "head", head(column),
                                        "allowed", heads));
            }
        }
    }

    private String head(FormColumn column) {
        String head = block.head(block.column(column));
        return head.isEmpty() ? block.word(column::toString) : head;
    }

    private LocalizedText localized(String text) {
        return LocalizedText.builder().text(languages.get(0), text).build();
    }
}
