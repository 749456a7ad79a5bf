package org.snitp.forms;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.internal.message.Messages;
import org.snitp.model.measurement.DeliveryState;
import org.snitp.model.measurement.ObservationStatus;

/** The input rules of the cells of a sheet with figures. */
final class InputChecks {

    private final ReportingForm form;
    private final List<FormColumn> columns;
    private final Messages texts;
    private final Worksheet sheet;
    private final int firstRow;
    private final CellChecks checks;

    InputChecks(ReportingForm form, List<FormColumn> columns, Messages texts, Worksheet sheet, int firstRow) {
        this.form = form;
        this.columns = columns;
        this.texts = texts;
        this.sheet = sheet;
        this.firstRow = firstRow;
        this.checks = new CellChecks(texts);
    }

    void add() {
        checks.addDay(
                sheet.range(reportedOn(), 1, reportedOn(), 1),
                form.identity().period().getStart());
        String states = CellChecks.words(
                Arrays.stream(DeliveryState.values()).map(state -> FormWords.delivery(state, texts.locale())));
        forEachRun(FormColumn.DELIVERY, row -> states, checks::addList);
        if (form.observationStatus()) {
            String statuses = CellChecks.words(Arrays.stream(ObservationStatus.values())
                    .map(status -> FormWords.observationStatus(status, texts.locale())));
            forEachRun(FormColumn.OBSERVATION_STATUS, row -> statuses, checks::addList);
        }
        forEachRun(FormColumn.NOT_APPLICABLE, this::answers, checks::addList);
        forEachRun(FormColumn.DELIVERED_ON, row -> CellChecks.FIRST_DAY, checks::addDay);
        forEachRun(FormColumn.VALUE, this::ofValue, this::addValue);
        forEachRun(FormColumn.NUMERATOR, row -> NumberCheck.ANY, checks::addNumber);
        forEachRun(FormColumn.DENOMINATOR, row -> NumberCheck.NOT_ZERO, checks::addNumber);
        forEachRun(FormColumn.WEIGHT, row -> NumberCheck.ABOVE_ZERO, checks::addNumber);
    }

    /** A report is withdrawn in the cell of its value, or here if there is no such cell. */
    private String answers(FormRow row) {
        Stream<String> answers = Stream.of(true, false).map(yes -> FormWords.yesOrNo(yes, texts.locale()));
        boolean value = row.editable().contains(FormColumn.VALUE);
        return CellChecks.words(
                value ? answers : Stream.concat(answers, Stream.of(FormWords.withdrawn(texts.locale()))));
    }

    private static int reportedOn() {
        return 1 + Arrays.asList(PreambleField.values()).indexOf(PreambleField.REPORTED_ON);
    }

    /** Adds a check to the cells of a column, one for each run of cells with the same check. */
    private <T> void forEachRun(FormColumn column, Function<FormRow, T> check, Adder<T> adder) {
        int location = columns.indexOf(column);
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
            checks.addNumberOrWithdrawn(cells, check.get());
        } else {
            Stream<String> answers = Stream.of(true, false).map(yes -> FormWords.yesOrNo(yes, texts.locale()));
            checks.addList(
                    cells, CellChecks.words(Stream.concat(answers, Stream.of(FormWords.withdrawn(texts.locale())))));
        }
    }
}
