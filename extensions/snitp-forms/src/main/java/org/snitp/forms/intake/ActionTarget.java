package org.snitp.forms.intake;

import java.util.Map;
import java.util.Optional;
import org.snitp.forms.FormColumn;
import org.snitp.forms.FormTable;
import org.snitp.forms.internal.cell.CellDates;
import org.snitp.forms.internal.cell.CellText;
import org.snitp.forms.internal.grid.GridCell;
import org.snitp.forms.internal.grid.GridRow;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.model.code.Spelling;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.Milestone;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;

/** Determines what a row of a table about actions asks. */
final class ActionTarget {

    private final PlanActions actions;
    private final FormHead head;
    private final RawForm block;
    private final GridRow row;
    private final Findings findings;

    ActionTarget(PlanActions actions, FormHead head, RawForm block, GridRow row, Findings findings) {
        this.actions = actions;
        this.head = head;
        this.block = block;
        this.row = row;
        this.findings = findings;
    }

    /**
     * Returns the question: that of the fingerprint in the row, if the row names the same action; in a table without fingerprints,
     * what the row names.
     */
    Optional<PlanActions.Question> question() {
        String code = text(FormColumn.ACTION);
        String fingerprint = text(FormColumn.QUESTION);
        Optional<Action> named = actions.byCode(code);
        Optional<PlanActions.Question> question =
                actions.byQuestion(fingerprint).filter(this::isOfTable);
        if (question.isEmpty() && fingerprint.isEmpty() && head.sameVersion()) {
            question = named.flatMap(this::named);
            if (named.isEmpty()) {
                unknown(code);
            }
        } else if (question.isEmpty()) {
            changed(code, named.isPresent(), fingerprint);
        } else if (named.isEmpty()) {
            refuse(
                    FormColumn.ACTION,
                    DiagnosticCode.FORM_REMARK,
                    "restoredAction",
                    Map.of("id", question.get().action().getCode()));
        } else if (!named.get().getCode().equals(question.get().action().getCode())) {
            refuse(
                    FormColumn.ACTION,
                    DiagnosticCode.UNKNOWN_FORM_ROW,
                    "actionMismatch",
                    Map.of("id", code, "other", question.get().action().getCode()));
            return Optional.empty();
        }
        return question.filter(this::isAnswered);
    }

    private boolean isOfTable(PlanActions.Question question) {
        return question.currency().isPresent() == (block.table() == FormTable.EXPENDITURES);
    }

    /** Understands a row without a fingerprint by the words in it. */
    private Optional<PlanActions.Question> named(Action action) {
        if (block.table() == FormTable.EXPENDITURES) {
            String source = text(FormColumn.SOURCE);
            return Optional.of(new PlanActions.Question(
                    action,
                    Optional.empty(),
                    source.isEmpty() ? Optional.empty() : Optional.of(LocalizedText.of(source)),
                    Optional.of(text(FormColumn.CURRENCY))));
        }
        String id = text(FormColumn.MILESTONE);
        Optional<Milestone> milestone = action.getMilestones().stream()
                .filter(one -> one.getId().equals(id))
                .findFirst();
        if (!id.isEmpty() && milestone.isEmpty()) {
            refuse(FormColumn.MILESTONE, DiagnosticCode.UNKNOWN_FORM_ROW, "milestone", Map.of("id", action.getCode()));
            return Optional.empty();
        }
        return Optional.of(new PlanActions.Question(action, milestone, Optional.empty(), Optional.empty()));
    }

    private void unknown(String code) {
        findings.add(
                cell(FormColumn.ACTION),
                DiagnosticCode.UNKNOWN_FORM_ROW,
                Map.of(
                        "variant",
                        "action",
                        "content",
                        code,
                        "plan",
                        actions.plan().getId()),
                Spelling.nearest(code, actions.codes()));
    }

    private void changed(String code, boolean known, String fingerprint) {
        if (!head.sameVersion()) {
            refuse(FormColumn.ACTION, DiagnosticCode.FORM_OF_OTHER_PLAN, "action", Map.of());
        } else if (known) {
            refuse(FormColumn.QUESTION, DiagnosticCode.UNKNOWN_FORM_ROW, "fingerprint", Map.of("id", fingerprint));
        } else {
            unknown(code);
        }
    }

    /** Returns false for a row of another institution's form. */
    private boolean isAnswered(PlanActions.Question question) {
        String institution = head.institution().orElse("");
        boolean answers = institution.isEmpty() || actions.isResponsible(institution, question.action());
        if (!answers) {
            refuse(
                    FormColumn.ACTION,
                    DiagnosticCode.UNKNOWN_FORM_ROW,
                    "actionReporter",
                    Map.of("id", question.action().getCode(), "institution", institution));
        }
        return answers;
    }

    /** Returns the period of the row, which lies inside that of the form. */
    Optional<Period> period() {
        Optional<Period> period = block.cell(row, FormColumn.PERIOD).flatMap(CellDates::period);
        if (period.isEmpty()) {
            refuse(FormColumn.PERIOD, DiagnosticCode.UNKNOWN_FORM_ROW, "period", Map.of());
            return period;
        }
        Optional<Period> outside = head.period().filter(whole -> !whole.contains(period.get()));
        outside.ifPresent(whole -> refuse(
                FormColumn.PERIOD,
                DiagnosticCode.UNKNOWN_FORM_ROW,
                "outside",
                Map.of("period", period.get().toString(), "whole", whole.toString())));
        boolean turned = block.cell(row, FormColumn.PERIOD)
                .map(GridCell::content)
                .filter(GridCell.Day.class::isInstance)
                .isPresent();
        if (turned && outside.isEmpty()) {
            refuse(
                    FormColumn.PERIOD,
                    DiagnosticCode.FORM_REMARK,
                    "period",
                    Map.of("period", period.get().toString()));
        }
        return period.filter(unused -> outside.isEmpty());
    }

    private void refuse(FormColumn column, DiagnosticCode code, String variant, Map<String, String> more) {
        findings.add(cell(column), code, variant, more);
    }

    private FormCell cell(FormColumn column) {
        return block.formCell(row, block.column(column));
    }

    private String text(FormColumn column) {
        return block.cell(row, column).map(CellText::of).orElse("").strip();
    }
}
