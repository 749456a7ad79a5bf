package org.snitp.cli.smart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.snitp.cli.show.Grid;
import org.snitp.cli.show.Wording;
import org.snitp.cli.terminal.Paragraph;
import org.snitp.cli.terminal.Texts;
import org.snitp.indicators.smart.Aspect;
import org.snitp.indicators.smart.AspectState;
import org.snitp.indicators.smart.Criterion;
import org.snitp.indicators.smart.IndicatorAssessment;
import org.snitp.indicators.smart.SmartTotals;
import org.snitp.indicators.smart.Verdict;
import org.snitp.indicators.smart.Weight;
import org.snitp.model.BundleIndex;

/**
 * The tables of totals, and the table with a line for each indicator. The criteria are headed by the letters of SMART.
 */
final class TotalsTable {

    private static final int LABEL_COLUMNS = 24;

    private TotalsTable() {}

    /** Returns the letter of a criterion, which is the same in all languages. */
    private static String letter(Criterion criterion) {
        return criterion.name().substring(0, 1);
    }

    static Grid byCriterion(SmartTotals totals, Locale locale) {
        Grid grid = new Grid().left("").left("");
        for (Verdict verdict : Verdict.values()) {
            grid.right(verdict.in(locale));
        }
        for (Criterion criterion : Criterion.values()) {
            List<String> row = new ArrayList<>(List.of(letter(criterion), criterion.in(locale)));
            for (Verdict verdict : Verdict.values()) {
                row.add(String.valueOf(totals.count(criterion, verdict)));
            }
            grid.row(row);
        }
        return grid;
    }

    /** Returns the aspects that are absent or faulty, by the number of indicators. */
    static Grid ofGaps(SmartTotals totals, Texts texts, Locale locale) {
        Grid grid = new Grid().left("").left("").right("");
        Arrays.stream(Aspect.values())
                .filter(aspect -> gaps(totals, aspect) > 0)
                .sorted(Comparator.comparing((Aspect aspect) -> -gaps(totals, aspect)))
                .forEach(aspect -> grid.row(
                        letter(aspect.criterion()),
                        name(aspect, texts, locale),
                        texts.text("smart.of", gaps(totals, aspect), totals.asked(aspect))));
        return grid;
    }

    private static String name(Aspect aspect, Texts texts, Locale locale) {
        return aspect.in(locale) + (aspect.weight() == Weight.ADVISED ? " (" + texts.text("smart.advised") + ")" : "");
    }

    private static int gaps(SmartTotals totals, Aspect aspect) {
        return totals.count(aspect, AspectState.ABSENT) + totals.count(aspect, AspectState.FAULTY);
    }

    /** Specific objectives are indented below their general ones. */
    static Grid byObjective(Map<String, SmartTotals> totals, BundleIndex index, Texts texts) {
        Grid grid = grid(texts);
        totals.forEach((code, counts) -> grid.row(row(indented(code, index), counts)));
        return grid;
    }

    private static String indented(String code, BundleIndex index) {
        int above = index.objective(code)
                .map(objective -> index.objectivesAbove(objective).size())
                .orElse(0);
        return Paragraph.FIXED_SPACE.repeat(2 * above) + code;
    }

    /** Institutions are sorted by the number of indicators. */
    static Grid byInstitution(Map<String, SmartTotals> totals, Texts texts) {
        Grid grid = grid(texts);
        totals.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().indicators()))
                .forEach(entry -> grid.row(row(entry.getKey(), entry.getValue())));
        return grid;
    }

    private static Grid grid(Texts texts) {
        Grid grid = new Grid().left("", LABEL_COLUMNS).right(texts.text("smart.indicatorsHead"));
        for (Criterion criterion : Criterion.values()) {
            grid.right(letter(criterion));
        }
        return grid;
    }

    private static List<String> row(String label, SmartTotals totals) {
        List<String> row = new ArrayList<>(List.of(label, String.valueOf(totals.indicators())));
        for (Criterion criterion : Criterion.values()) {
            row.add(Arrays.stream(Verdict.values())
                    .map(verdict -> String.valueOf(totals.count(criterion, verdict)))
                    .collect(Collectors.joining("/")));
        }
        return row;
    }

    /** Returns a line for each indicator, with its verdicts as one short word each. */
    static Grid ofVerdicts(List<IndicatorAssessment> indicators, Wording wording) {
        Grid grid = new Grid().left("", LABEL_COLUMNS).cut("");
        for (Criterion criterion : Criterion.values()) {
            grid.left(letter(criterion));
        }
        for (IndicatorAssessment indicator : indicators) {
            List<String> row = new ArrayList<>(List.of(
                    indicator.indicator().getId(),
                    wording.text(indicator.indicator().getName())));
            indicator
                    .criteria()
                    .forEach(criterion -> row.add(wording.texts().text("smart.short." + criterion.verdict())));
            grid.row(row);
        }
        return grid;
    }
}
