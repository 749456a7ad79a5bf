package org.snitp.cli.smart;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snitp.cli.show.Grid;
import org.snitp.cli.show.Page;
import org.snitp.cli.show.Wording;
import org.snitp.indicators.smart.AspectFinding;
import org.snitp.indicators.smart.AspectState;
import org.snitp.indicators.smart.CriterionAssessment;
import org.snitp.indicators.smart.IndicatorAssessment;
import org.snitp.indicators.smart.SmartTable;

/** The evidence about one indicator by criterion, with suggestions for improvement. */
final class EvidenceTable {

    private static final int INDENT = 2;

    private final Locale locale;
    private final Wording wording;

    EvidenceTable(Locale locale, Wording wording) {
        this.locale = locale;
        this.wording = wording;
    }

    /** Returns the legend of the marks before the findings. */
    static String legend(Locale locale) {
        return Arrays.stream(AspectState.values())
                .filter(state -> state != AspectState.NOT_NEEDED)
                .map(state -> mark(state) + " " + state.in(locale))
                .collect(Collectors.joining(", "));
    }

    /**
     * Adds the table of an indicator.
     *
     * @param located whether to show where the indicator belongs
     */
    void addTo(Page page, IndicatorAssessment assessment, boolean located) {
        page.heading(
                assessment.indicator().getId(),
                wording.text(assessment.indicator().getName()));
        if (located) {
            addPlace(page, assessment);
        }
        List<String> header = SmartTable.of(assessment, locale).header();
        Grid grid = new Grid().left("").wrapped(header.get(2)).wrapped(header.get(3));
        assessment.criteria().forEach(criterion -> add(grid, criterion));
        page.blank().table(INDENT, grid);
    }

    private void addPlace(Page page, IndicatorAssessment assessment) {
        page.field(
                wording.texts().text("sheet.action"),
                assessment.action().map(action -> Wording.named(action.getCode(), wording.text(action.getTitle()))));
        page.field(
                wording.texts().text("sheet.objective"),
                assessment
                        .objective()
                        .map(objective -> Wording.named(objective.getCode(), wording.text(objective.getTitle()))));
        page.field(
                wording.texts().text("sheet.responsible"),
                Optional.of(String.join(", ", assessment.responsible())).filter(ids -> !ids.isEmpty()));
    }

    private void add(Grid grid, CriterionAssessment criterion) {
        grid.heading(
                criterion.criterion().in(locale) + ": " + criterion.verdict().in(locale));
        criterion.findings().stream()
                .filter(finding -> finding.state() != AspectState.NOT_NEEDED)
                .forEach(finding -> grid.row(row(finding)));
    }

    private List<String> row(AspectFinding finding) {
        return List.of(
                mark(finding.state()),
                finding.evidence(locale),
                finding.remedy(locale).orElse(""));
    }

    private static String mark(AspectState state) {
        return switch (state) {
            case FOUND -> "+";
            case ABSENT -> "-";
            case FAULTY -> "!";
            case NOT_NEEDED -> "";
        };
    }
}
