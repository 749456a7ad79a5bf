package org.snitp.indicators.smart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * An assessment as rows of texts, for printing or writing.
 *
 * @param header the column headers
 * @param rows the rows, each with as many cells as there are columns
 */
public record SmartTable(List<String> header, List<List<String>> rows) {

    /** Copies the lists. */
    public SmartTable {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(rows, "rows");
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** One row for each criterion of an indicator: its verdict, the findings, and how to fix them. */
    public static SmartTable of(IndicatorAssessment indicator, Locale locale) {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(locale, "locale");
        return new SmartTable(
                header(locale, "criterion", "verdict", "findings", "remedy"),
                indicator.criteria().stream()
                        .map(criterion -> List.of(
                                criterion.criterion().in(locale),
                                criterion.verdict().in(locale),
                                sentences(criterion.findings(), locale),
                                remedies(criterion, locale)))
                        .toList());
    }

    /** One row for each indicator: its id, its name, and the verdict on each criterion. */
    public static SmartTable of(List<IndicatorAssessment> indicators, Locale locale) {
        Objects.requireNonNull(indicators, "indicators");
        Objects.requireNonNull(locale, "locale");
        List<String> header = new ArrayList<>(header(locale, "id", "indicator"));
        List<List<String>> rows = new ArrayList<>();
        for (Criterion criterion : Criterion.values()) {
            header.add(criterion.in(locale));
        }
        for (IndicatorAssessment indicator : indicators) {
            List<String> row = new ArrayList<>();
            row.add(indicator.indicator().getId());
            row.add(indicator.indicator().getName().in(SmartWording.language(locale)));
            indicator
                    .criteria()
                    .forEach(criterion -> row.add(criterion.verdict().in(locale)));
            rows.add(row);
        }
        return new SmartTable(header, rows);
    }

    /**
     * One row for each group and criterion: the group, its number of indicators, the criterion, and how many have each
     * verdict.
     *
     * @param totals the groups, by the label in the first column
     */
    public static SmartTable of(Map<String, SmartTotals> totals, Locale locale) {
        Objects.requireNonNull(totals, "totals");
        Objects.requireNonNull(locale, "locale");
        List<String> header = new ArrayList<>(header(locale, "group", "indicators", "criterion"));
        for (Verdict verdict : Verdict.values()) {
            header.add(verdict.in(locale));
        }
        List<List<String>> rows = new ArrayList<>();
        totals.forEach((group, counts) -> {
            for (Criterion criterion : Criterion.values()) {
                List<String> row =
                        new ArrayList<>(List.of(group, String.valueOf(counts.indicators()), criterion.in(locale)));
                for (Verdict verdict : Verdict.values()) {
                    row.add(String.valueOf(counts.count(criterion, verdict)));
                }
                rows.add(row);
            }
        });
        return new SmartTable(header, rows);
    }

    /** One row for each aspect: for how many indicators it is required, and how many have each state. */
    public static SmartTable ofAspects(SmartTotals totals, Locale locale) {
        Objects.requireNonNull(totals, "totals");
        Objects.requireNonNull(locale, "locale");
        List<String> header = new ArrayList<>(header(locale, "criterion", "aspect", "asked"));
        for (AspectState state : AspectState.values()) {
            header.add(state.in(locale));
        }
        List<List<String>> rows = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            List<String> row = new ArrayList<>(
                    List.of(aspect.criterion().in(locale), aspect.in(locale), String.valueOf(totals.asked(aspect))));
            Arrays.stream(AspectState.values())
                    .map(state -> String.valueOf(totals.count(aspect, state)))
                    .forEach(row::add);
            rows.add(row);
        }
        return new SmartTable(header, rows);
    }

    /** The sentence for the end of every table: what "achievable" does not mean. */
    public static String note(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return SmartWording.in(locale).text("note");
    }

    private static List<String> header(Locale locale, String... columns) {
        return Arrays.stream(columns)
                .map(column -> SmartWording.in(locale).text("column." + column))
                .toList();
    }

    private static String sentences(List<AspectFinding> findings, Locale locale) {
        return findings.stream()
                .filter(finding -> finding.state() != AspectState.NOT_NEEDED)
                .map(finding -> finding.evidence(locale))
                .collect(Collectors.joining(" "));
    }

    private static String remedies(CriterionAssessment criterion, Locale locale) {
        return criterion.gaps().stream()
                .flatMap(finding -> finding.remedy(locale).stream())
                .collect(Collectors.joining(" "));
    }
}
