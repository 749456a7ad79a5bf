package org.snitp.examples.ministry.submission;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snitp.forms.FormColumn;
import org.snitp.forms.FormTable;
import org.snitp.forms.FormWords;
import org.snitp.forms.intake.RowOutcome;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.measurement.DeliveryState;
import org.snitp.model.plan.ActionState;

/**
 * A question as a page shows it.
 *
 * @param id what its fields and messages are called in the page
 * @param ofAction whether it asks for the status or the money of an action
 * @param figures the fields for the figure
 * @param remarks the fields for what is said about it
 * @param findings what the library says to the row as a whole
 */
record QuestionView(
        String id,
        boolean ofAction,
        String indicator,
        String name,
        String period,
        String due,
        String breakdown,
        String hint,
        RowOutcome outcome,
        List<Field> figures,
        List<Field> remarks,
        List<Checked.Finding> findings) {

    /** How a field is filled in. */
    enum Kind {
        NUMBER,
        DAY,
        CHOICE,
        TEXT
    }

    /**
     * A field.
     *
     * @param name under which it is sent
     * @param choices the words to choose from
     */
    record Field(
            String name,
            String id,
            String label,
            Kind kind,
            String value,
            List<String> choices,
            List<Checked.Finding> findings) {

        /** Returns whether its row is refused because of it. */
        public boolean isRefused() {
            return findings.stream().anyMatch(Checked.Finding::error);
        }
    }

    private static final Set<FormColumn> REMARKS = Set.of(
            FormColumn.NOT_APPLICABLE,
            FormColumn.NOTE,
            FormColumn.EVIDENCE,
            FormColumn.REASON,
            FormColumn.CORRECTIVE_MEASURE);

    /** Returns whether something below the figure is filled in, or refused. */
    public boolean hasRemarks() {
        return remarks.stream().anyMatch(field -> !field.value().isEmpty() || field.isRefused());
    }

    /** Returns whether it is refused. */
    public boolean isRefused() {
        return outcome == RowOutcome.REJECTED;
    }

    static String fieldName(FormColumn column, String row) {
        return column.name() + "|" + row;
    }

    static QuestionView of(int number, FormSheet.Row row, Answers answers, Checked checked, Locale locale) {
        Checked.Row outcome = checked.row(row.key());
        String id = "q" + number;
        List<Field> figures = new ArrayList<>();
        List<Field> remarks = new ArrayList<>();
        for (FormColumn column : inOrder(row)) {
            if (column != FormColumn.OBSERVATION_STATUS) {
                Field field = field(id, column, row, answers, outcome, locale);
                (REMARKS.contains(column) && row.table() != FormTable.EXPENDITURES ? remarks : figures).add(field);
            }
        }
        return new QuestionView(
                id,
                row.table() != FormTable.FIGURES,
                row.table() == FormTable.FIGURES ? row.text(FormColumn.INDICATOR) : row.action(),
                name(row, locale),
                row.text(FormColumn.PERIOD),
                row.text(FormColumn.DUE),
                row.figure().filter(asked -> !asked.dimensions().isEmpty()).isPresent()
                        ? row.text(FormColumn.BREAKDOWN)
                        : "",
                hint(row, locale),
                outcome.outcome(),
                figures,
                remarks,
                outcome.findings().stream()
                        .filter(finding -> finding.column()
                                .filter(row.editable()::contains)
                                .isEmpty())
                        .toList());
    }

    /** Returns the columns that can be filled in, as the form has them: the set has an order of its own. */
    private static List<FormColumn> inOrder(FormSheet.Row row) {
        return row.table().columns().stream().filter(row.editable()::contains).toList();
    }

    /** Returns what a question is called: that of an action, by what it asks about it. */
    private static String name(FormSheet.Row row, Locale locale) {
        return switch (row.table()) {
            case FIGURES -> row.text(FormColumn.NAME);
            case STATUSES ->
                row.text(FormColumn.MILESTONE).isEmpty()
                        ? FormColumn.STATE.toString(locale)
                        : FormColumn.MILESTONE.toString(locale) + ": " + row.text(FormColumn.NAME);
            case EXPENDITURES ->
                Stream.of(
                                FormTable.EXPENDITURES.sheet(locale) + ", " + row.text(FormColumn.CURRENCY),
                                row.text(FormColumn.SOURCE))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(": "));
        };
    }

    private static String hint(FormSheet.Row row, Locale locale) {
        return row.table() == FormTable.EXPENDITURES
                ? FormColumn.PLANNED.toString(locale) + ": " + row.text(FormColumn.PLANNED)
                : row.text(FormColumn.ASKED);
    }

    private static Field field(
            String question,
            FormColumn column,
            FormSheet.Row row,
            Answers answers,
            Checked.Row outcome,
            Locale locale) {
        List<Checked.Finding> findings = outcome.findings().stream()
                .filter(finding -> finding.column().equals(Optional.of(column)))
                .toList();
        String unit = switch (column) {
            case VALUE -> row.text(FormColumn.UNIT);
            case COMMITTED, SPENT -> row.text(FormColumn.CURRENCY);
            default -> "";
        };
        String label = column.toString(locale) + (unit.isEmpty() ? "" : " (" + unit + ")");
        return new Field(
                fieldName(column, row.key()),
                question + "-" + column.name().toLowerCase(Locale.ROOT),
                label,
                kind(column, row),
                answers.in(row.key(), column),
                choices(column, answers.in(row.key(), column), locale),
                findings);
    }

    private static Kind kind(FormColumn column, FormSheet.Row row) {
        boolean yesOrNo = row.figure()
                .flatMap(asked -> asked.indicator().getMeasure())
                .map(Measure::getType)
                .filter(type -> type == MeasureType.BOOLEAN)
                .isPresent();
        return switch (column) {
            case VALUE -> yesOrNo ? Kind.CHOICE : Kind.NUMBER;
            case NUMERATOR, DENOMINATOR, WEIGHT, PERCENT, COMMITTED, SPENT -> Kind.NUMBER;
            case DELIVERED_ON, SINCE, STARTED, COMPLETED, MET_ON -> Kind.DAY;
            case DELIVERY, NOT_APPLICABLE, STATE -> Kind.CHOICE;
            default -> Kind.TEXT;
        };
    }

    /** Returns the words to choose from. What stands there already can be kept, whatever it is. */
    private static List<String> choices(FormColumn column, String value, Locale locale) {
        Stream<String> words = switch (column) {
            case DELIVERY -> Arrays.stream(DeliveryState.values()).map(state -> FormWords.delivery(state, locale));
            case STATE -> Arrays.stream(ActionState.values()).map(state -> FormWords.state(state, locale));
            default -> Stream.of(true, false).map(yes -> FormWords.yesOrNo(yes, locale));
        };
        return Stream.concat(words, Stream.of(value))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
