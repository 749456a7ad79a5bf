package org.snitp.forms.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snitp.forms.FormColumn;
import org.snitp.forms.FormWords;
import org.snitp.forms.internal.grid.GridRow;
import org.snitp.indicators.collection.MeasurementKey;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.measurement.Measurement;

/** Reads the rows of one form individually. */
final class RowReader {

    private final PlanIndicators questions;
    private final Optional<Set<String>> asked;
    private final FormHead head;
    private final RawForm block;
    private final Function<MeasurementKey, Optional<Measurement>> known;

    /**
     * Prepares reading.
     *
     * @param questions the plan
     * @param asked the ids of the indicators requested from the institution, if known
     * @param head the fields of the form above the table
     * @param block the form
     * @param known returns the known measurement of a key, if it counts
     */
    RowReader(
            PlanIndicators questions,
            Optional<Set<String>> asked,
            FormHead head,
            RawForm block,
            Function<MeasurementKey, Optional<Measurement>> known) {
        this.known = known;
        this.questions = questions;
        this.asked = asked;
        this.head = head;
        this.block = block;
    }

    ReadRow read(GridRow row) {
        Findings findings = new Findings();
        CellReader cells = new CellReader(block, row, head.numbers(), findings);
        Set<FormColumn> filled = filled(row, cells);
        if (filled.isEmpty()) {
            noteStray(row, cells, findings);
            return new ReadRow(block, row, Optional.empty(), Optional.empty(), false, findings.all());
        }
        RowTarget question = new RowTarget(questions, asked, head, block, row, findings);
        Optional<Indicator> indicator = question.indicator();
        Optional<MeasurementKey> key = indicator.flatMap(question::key);
        Optional<Measurement> measurement = Optional.empty();
        if (indicator.isPresent() && key.isPresent()) {
            MeasurementReader reader = new MeasurementReader(block, row, cells, findings, questions.languages());
            measurement = reader.isWithdrawal()
                    ? reader.withdrawal(key.get(), head)
                    : reader.read(indicator.get(), key.get(), head, filled);
        }
        return new ReadRow(block, row, key, measurement, true, findings.all());
    }

    /** Returns a row of a form that is refused without reading its rows. */
    ReadRow passOver(GridRow row) {
        boolean filled = !filled(row, new CellReader(block, row, head.numbers(), new Findings()))
                .isEmpty();
        return new ReadRow(block, row, Optional.empty(), Optional.empty(), filled, List.of());
    }

    /** The filled-in columns. The answer that an indicator does apply does not count, because it is the default. */
    private Set<FormColumn> filled(GridRow row, CellReader cells) {
        EnumSet<FormColumn> filled = EnumSet.noneOf(FormColumn.class);
        for (FormColumn column : block.table().columns()) {
            if (column.isEditable() && cells.isFilled(column)) {
                filled.add(column);
            }
        }
        boolean answered = filled.equals(EnumSet.of(FormColumn.NOT_APPLICABLE));
        CellReader quiet = new CellReader(block, row, head.numbers(), new Findings());
        boolean applies = answered
                && quiet.yesOrNo(FormColumn.NOT_APPLICABLE).filter(yes -> !yes).isPresent();
        return applies ? Set.of() : filled;
    }

    /** An empty cell in a later form does not withdraw a figure, although the reporter may have meant that. */
    private void noteEmptied(Indicator indicator, GridRow row, CellReader cells, Findings findings) {
        new RowTarget(questions, asked, head, block, row, new Findings())
                .key(indicator)
                .flatMap(known)
                .filter(figure -> figure.hasFigure() && isEarlier(figure))
                .ifPresent(figure -> findings.add(
                        cells.cell(figure.getDelivery().isPresent() ? FormColumn.NOT_APPLICABLE : FormColumn.VALUE),
                        DiagnosticCode.FORM_REMARK,
                        "emptied",
                        Map.of(
                                "figure",
                                FormFigures.figure(figure),
                                "day",
                                figure.getReportedOn().map(Object::toString).orElse("?"),
                                "word",
                                block.word(FormWords::withdrawn))));
    }

    private boolean isEarlier(Measurement figure) {
        return head.reportedOn().isEmpty()
                || figure.getReportedOn().isEmpty()
                || figure.getReportedOn().get().isBefore(head.reportedOn().get());
    }

    /** Reports a text below the table, or a question that is not in the plan: nothing is lost, but it needs attention. */
    private void noteStray(GridRow row, CellReader cells, Findings findings) {
        FormCell indicator = cells.cell(FormColumn.INDICATOR);
        Optional<Indicator> meant = questions
                .byId(indicator.content().strip())
                .or(() -> questions.byQuestion(
                        cells.cell(FormColumn.QUESTION).content().strip()));
        if (meant.isEmpty()) {
            int first = row.cells().firstKey();
            findings.add(block.formCell(row, first), DiagnosticCode.FORM_REMARK, "stray", Map.of());
        }
        meant.ifPresent(question -> noteEmptied(question, row, cells, findings));
    }
}
