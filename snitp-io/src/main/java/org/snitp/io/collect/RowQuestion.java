package org.snitp.io.collect;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snitp.indicators.collection.MeasurementKey;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.form.Breakdown;
import org.snitp.io.form.FormColumn;
import org.snitp.io.grid.GridCell;
import org.snitp.io.grid.GridRow;
import org.snitp.model.code.Spelling;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.time.Period;

/** Finds out what a row asks: of which indicator, for which period and which categories. */
final class RowQuestion {

    private final PlanQuestions questions;
    private final FormHead head;
    private final FormBlock block;
    private final GridRow row;
    private final Findings findings;

    RowQuestion(PlanQuestions questions, FormHead head, FormBlock block, GridRow row, Findings findings) {
        this.questions = questions;
        this.head = head;
        this.block = block;
        this.row = row;
        this.findings = findings;
    }

    /**
     * Returns the indicator: the one with the id that stands in the row, or if a spreadsheet has turned the id into something
     * else, the one that asks what the row asks.
     */
    Optional<Indicator> indicator() {
        String id = text(FormColumn.INDICATOR);
        String question = text(FormColumn.QUESTION);
        Optional<Indicator> named = questions.byId(id);
        Optional<Indicator> asked = questions.byQuestion(question);
        if (named.isEmpty()) {
            asked.ifPresentOrElse(found -> restored(id, found), () -> unknown(id, question));
            return asked;
        }
        if (asked.isPresent() && !asked.equals(named)) {
            refuse(
                    FormColumn.INDICATOR,
                    DiagnosticCode.UNKNOWN_FORM_ROW,
                    "mismatch",
                    Map.of("id", id, "other", asked.get().getId()));
            return Optional.empty();
        }
        if (asked.isEmpty() && !head.sameVersion()) {
            String variant = question.isEmpty() ? "unfingerprinted" : "question";
            refuse(FormColumn.INDICATOR, DiagnosticCode.FORM_OF_OTHER_PLAN, variant, Map.of("id", id));
            return Optional.empty();
        }
        return named;
    }

    private void restored(String id, Indicator found) {
        refuse(
                FormColumn.INDICATOR,
                DiagnosticCode.FORM_REMARK,
                "restored",
                Map.of("content", id, "id", found.getId()));
    }

    private void unknown(String id, String question) {
        boolean gone = !head.sameVersion() && !question.isEmpty();
        findings.add(
                cell(FormColumn.INDICATOR),
                gone ? DiagnosticCode.FORM_OF_OTHER_PLAN : DiagnosticCode.UNKNOWN_FORM_ROW,
                Map.of(
                        "variant",
                        gone ? "gone" : "indicator",
                        "content",
                        id,
                        "plan",
                        questions.plan().getId()),
                Spelling.nearest(id, questions.byId().keySet()));
    }

    /** Returns what the row asks of an indicator. */
    Optional<MeasurementKey> key(Indicator indicator) {
        Optional<Period> period = period();
        Optional<Map<String, String>> cell = breakdown(indicator);
        return period.flatMap(when -> cell.map(dimensions -> new MeasurementKey(indicator.getId(), when, dimensions)));
    }

    private Optional<Period> period() {
        Optional<Period> period = block.cell(row, FormColumn.PERIOD).flatMap(Days::period);
        if (period.isEmpty()) {
            refuse(FormColumn.PERIOD, DiagnosticCode.UNKNOWN_FORM_ROW, "period", Map.of());
            return period;
        }
        Optional<Period> outside = head.period().filter(whole -> !whole.contains(period.get()));
        if (outside.isPresent()) {
            refuse(
                    FormColumn.PERIOD,
                    DiagnosticCode.UNKNOWN_FORM_ROW,
                    "outside",
                    Map.of(
                            "period",
                            period.get().toString(),
                            "whole",
                            outside.get().toString()));
            return Optional.empty();
        }
        if (block.cell(row, FormColumn.PERIOD)
                .map(GridCell::content)
                .filter(GridCell.Day.class::isInstance)
                .isPresent()) {
            refuse(
                    FormColumn.PERIOD,
                    DiagnosticCode.FORM_REMARK,
                    "period",
                    Map.of("period", period.get().toString()));
        }
        return period;
    }

    private Optional<Map<String, String>> breakdown(Indicator indicator) {
        String text = text(FormColumn.BREAKDOWN);
        boolean whole = text.isEmpty() && indicator.getDisaggregation().isEmpty();
        Breakdown breakdown = questions.breakdown(indicator);
        Optional<Map<String, String>> cell = whole ? Optional.of(Map.of()) : breakdown.read(text);
        if (cell.isEmpty()) {
            String dimensions = indicator.getDisaggregation().stream()
                    .map(dimension -> Bilingual.of(locale -> dimension.getName().in(locale)))
                    .collect(Collectors.joining(", "));
            refuse(
                    FormColumn.BREAKDOWN,
                    DiagnosticCode.UNKNOWN_FORM_ROW,
                    dimensions.isEmpty() ? "undivided" : "breakdown",
                    Map.of("id", indicator.getId(), "allowed", dimensions));
        }
        return cell;
    }

    private String text(FormColumn column) {
        return block.cell(row, column).map(CellText::of).orElse("").strip();
    }

    private FormCell cell(FormColumn column) {
        return block.formCell(row, block.column(column));
    }

    private void refuse(FormColumn column, DiagnosticCode code, String variant, Map<String, String> more) {
        findings.add(cell(column), code, variant, more);
    }
}
