package org.snitp.forms;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.XmlEscapeHelper;
import org.snitp.model.internal.message.Messages;

/** Adds input rules to cells: a choice from a list, a number within bounds, a day. */
final class CellChecks {

    /** The first accepted day; a year alone, such as 2025, is the number of an earlier day. */
    static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    private final Messages texts;

    CellChecks(Messages texts) {
        this.texts = texts;
    }

    /** Returns words as a list for {@link #addList}. */
    static String words(Stream<String> words) {
        return words.collect(Collectors.joining(","));
    }

    void addList(Range cells, String words) {
        cells.validateWithListByFormula('"' + XmlEscapeHelper.escape(words) + '"')
                .errorStyle(DataValidationErrorStyle.STOP)
                .showErrorMessage(true)
                .errorTitle(written(texts.text("check.title")))
                .error(written(texts.fillInOrder("check.list", words.replace(",", ", "))));
    }

    void addNumber(Range cells, NumberCheck check) {
        addFormula(cells, check.formula(cell(cells)), check.message(texts));
    }

    /** Adds a check that also accepts the word that withdraws a report. */
    void addNumberOrWithdrawn(Range cells, NumberCheck check) {
        addFormula(cells, check.formulaOrWithdrawn(cell(cells)), check.messageOrWithdrawn(texts));
    }

    /** Adds a check for a sum of money: not negative, or the word that withdraws a report. */
    void addSum(Range cells) {
        addFormula(
                cells,
                NumberCheck.NOT_NEGATIVE.formulaOrWithdrawn(cell(cells)),
                texts.text("check.sum") + " " + texts.fillInOrder("check.withdrawn", texts.text("withdrawn")));
    }

    void addDay(Range cells, LocalDate first) {
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
