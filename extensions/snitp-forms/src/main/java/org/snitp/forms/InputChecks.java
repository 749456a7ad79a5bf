package org.snitp.forms;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.XmlEscapeHelper;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.internal.message.Messages;
import org.snitp.model.measurement.DeliveryState;

/** The input rules of the cells of a sheet: a choice from a list, a number within bounds, a day. */
final class InputChecks {

    /** The first accepted day; a year alone, such as 2025, is the number of an earlier day. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    private final ReportingForm form;
    private final Messages texts;
    private final Worksheet sheet;
    private final int firstRow;

    InputChecks(ReportingForm form, Messages texts, Worksheet sheet, int firstRow) {
        this.form = form;
        this.texts = texts;
        this.sheet = sheet;
        this.firstRow = firstRow;
    }

    void add() {
        addDay(
                sheet.range(reportedOn(), 1, reportedOn(), 1),
                form.identity().period().getStart());
        String states =
                words(Arrays.stream(DeliveryState.values()).map(state -> FormWords.delivery(state, texts.locale())));
        forEachRun(FormColumn.DELIVERY, row -> states, this::addList);
        forEachRun(FormColumn.NOT_APPLICABLE, this::answers, this::addList);
        forEachRun(FormColumn.DELIVERED_ON, row -> FIRST_DAY, this::addDay);
        forEachRun(FormColumn.VALUE, this::ofValue, this::addValue);
        forEachRun(FormColumn.NUMERATOR, row -> NumberCheck.ANY, this::addNumber);
        forEachRun(FormColumn.DENOMINATOR, row -> NumberCheck.NOT_ZERO, this::addNumber);
        forEachRun(FormColumn.WEIGHT, row -> NumberCheck.ABOVE_ZERO, this::addNumber);
    }

    /** A report is withdrawn in the cell of its value, or here if there is no such cell. */
    private String answers(FormRow row) {
        Stream<String> answers = Stream.of(true, false).map(yes -> FormWords.yesOrNo(yes, texts.locale()));
        boolean value = row.editable().contains(FormColumn.VALUE);
        return words(value ? answers : Stream.concat(answers, Stream.of(FormWords.withdrawn(texts.locale()))));
    }

    private static int reportedOn() {
        return 1 + Arrays.asList(PreambleField.values()).indexOf(PreambleField.REPORTED_ON);
    }

    private static String words(Stream<String> words) {
        return words.collect(Collectors.joining(","));
    }

    /** Adds a check to the cells of a column, one for each run of cells with the same check. */
    private <T> void forEachRun(FormColumn column, Function<FormRow, T> check, Adder<T> adder) {
        int location = FormGrid.COLUMNS.indexOf(column);
        int from = 0;
        while (from < form.rows().size()) {
            Optional<T> wanted = check(from, column, check);
            int next = from + 1;
            while (next < form.rows().size() && check(next, column, check).equals(wanted)) {
                next++;
            }
            if (wanted.isPresent()) {
                adder.add(sheet.range(firstRow + from, location, firstRow + next - 1, location), wanted.get());
            }
            from = next;
        }
    }

    private <T> Optional<T> check(int row, FormColumn column, Function<FormRow, T> check) {
        return Optional.of(form.rows().get(row))
                .filter(found -> found.editable().contains(column))
                .map(check);
    }

    @FunctionalInterface
    private interface Adder<T> {
        void add(Range cells, T check);
    }

    private void addList(Range cells, String words) {
        cells.validateWithListByFormula('"' + XmlEscapeHelper.escape(words) + '"')
                .errorStyle(DataValidationErrorStyle.STOP)
                .showErrorMessage(true)
                .errorTitle(written(texts.text("check.title")))
                .error(written(texts.fillInOrder("check.list", words.replace(",", ", "))));
    }

    /** The numbers that are accepted as a value; none if it is yes or no. */
    private Optional<NumberCheck> ofValue(FormRow row) {
        boolean truth = row.indicator()
                .getMeasure()
                .filter(measure -> measure.getType() == MeasureType.BOOLEAN)
                .isPresent();
        return truth ? Optional.empty() : Optional.of(NumberCheck.ofValue(row.indicator()));
    }

    private void addValue(Range cells, Optional<NumberCheck> check) {
        if (check.isPresent()) {
            addFormula(
                    cells,
                    check.get().formulaOrWithdrawn(cell(cells)),
                    check.get().messageOrWithdrawn(texts));
        } else {
            Stream<String> answers = Stream.of(true, false).map(yes -> FormWords.yesOrNo(yes, texts.locale()));
            addList(cells, words(Stream.concat(answers, Stream.of(FormWords.withdrawn(texts.locale())))));
        }
    }

    private void addNumber(Range cells, NumberCheck check) {
        addFormula(cells, check.formula(cell(cells)), check.message(texts));
    }

    private void addDay(Range cells, LocalDate first) {
        String cell = cell(cells);
        String formula = "AND(ISNUMBER(" + cell + ")," + cell + ">=" + date(first) + "," + cell + "<="
                + date(LocalDate.of(9999, 12, 31)) + ")";
        addFormula(cells, formula, texts.fillInOrder("check.day", first.toString()));
    }

    private static String date(LocalDate day) {
        return "DATE(" + day.getYear() + "," + day.getMonthValue() + "," + day.getDayOfMonth() + ")";
    }

    private void addFormula(Range cells, String formula, String message) {
        cells.validateWithFormula(written(formula))
                .errorStyle(DataValidationErrorStyle.STOP)
                .showErrorMessage(true)
                .errorTitle(written(texts.text("check.title")))
                .error(written(message));
    }

    /** The first cell, used in a formula; the reference moves along for the other cells. */
    private static String cell(Range cells) {
        return cells.toString().split(":", 2)[0];
    }

    /** The library writes its input into XML without escaping. */
    private static String written(String text) {
        return XmlEscapeHelper.escape(text);
    }
}
