package org.snitp.measurements;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.internal.bind.Origin;
import org.snitp.io.internal.event.Event;
import org.snitp.io.internal.number.SpelledNumbers;
import org.snitp.measurements.PlannedIndicators.Planned;
import org.snitp.model.indicator.PossibleValues;
import org.snitp.model.rule.Rule;

/** Translates the findings in the document to the cells of the table, with the decimal mark of the table. */
final class TableWords {

    private static final Set<DiagnosticCode> ABOUT_NUMBERS = Set.of(
            DiagnosticCode.of(Rule.PERCENTAGE_POSSIBLE),
            DiagnosticCode.of(Rule.NUMBER_UNMISTAKABLE),
            DiagnosticCode.of(Rule.DECIMALS_UNMISTAKABLE),
            DiagnosticCode.of(Rule.PERCENT_NO_FRACTION),
            DiagnosticCode.of(Rule.FIGURE_OF_KIND),
            DiagnosticCode.of(Rule.VALUE_IN_BOUNDS),
            DiagnosticCode.of(Rule.FIGURE_NEAR_PLAN),
            DiagnosticCode.of(Rule.FIGURE_NEAR_SERIES),
            DiagnosticCode.of(Rule.FIGURES_CHANGE));

    private static final Set<String> NUMBERS =
            Set.of("value", "decimal", "whole", "percent", "bound", "numerator", "denominator", "planned", "most");

    private final CsvHead head;
    private final PlannedIndicators indicators;

    TableWords(CsvHead head, PlannedIndicators indicators) {
        this.head = head;
        this.indicators = indicators;
    }

    /**
     * Returns the contents of a problem of a cell.
     *
     * @param column the column of the cell, or -1
     * @param words the contents of the problem of the document
     */
    Origin.Words of(DiagnosticCode code, RowLocations row, int column, Origin.Words words) {
        if (code == DiagnosticCode.WRONG_TYPE && column >= 0) {
            return head.columns().get(column).kind() == Event.NUMBER ? ofNumber(row, column, words) : words;
        }
        return head.decimalMark() != '.' && ABOUT_NUMBERS.contains(code)
                ? new Origin.Words(marked(words.arguments()), words.suggestion())
                : words;
    }

    private Map<String, String> marked(Map<String, String> arguments) {
        Map<String, String> marked = new HashMap<>(arguments);
        marked.replaceAll(
                (name, content) -> NUMBERS.contains(name) ? content.replace('.', head.decimalMark()) : content);
        return marked;
    }

    /** What a text can mean depends on what its indicator can be. */
    private Origin.Words ofNumber(RowLocations row, int column, Origin.Words words) {
        Map<String, String> arguments = new HashMap<>();
        arguments.put("expectedType", words.arguments().getOrDefault("expectedType", ""));
        arguments.put("actualType", words.arguments().getOrDefault("actualType", ""));
        Optional<String> suggestion =
                SpelledNumbers.explain(row.text(column), possible(row, column), head.decimalMark(), arguments);
        return new Origin.Words(arguments, suggestion);
    }

    private PossibleValues possible(RowLocations row, int column) {
        boolean value = head.columns().get(column).field().equals("value");
        return value
                ? indicators
                        .find(row.text(head.indexOf("indicator")))
                        .map(Planned::indicator)
                        .map(PossibleValues::of)
                        .orElse(PossibleValues.ANY)
                : PossibleValues.ANY;
    }
}
