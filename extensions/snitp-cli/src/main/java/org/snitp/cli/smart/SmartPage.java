package org.snitp.cli.smart;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.snitp.cli.show.Page;
import org.snitp.cli.show.Wording;
import org.snitp.cli.terminal.Console;
import org.snitp.cli.terminal.Texts;
import org.snitp.indicators.smart.IndicatorAssessment;
import org.snitp.indicators.smart.SmartAssessment;
import org.snitp.indicators.smart.SmartTable;
import org.snitp.indicators.smart.SmartTotals;
import org.snitp.model.BundleIndex;
import org.snitp.model.text.LocalizedText;

/** An assessment as a page: of all indicators, of those of one thing, or of single ones. */
public final class SmartPage {

    private static final int INDENT = 2;

    private final Console console;
    private final SmartAssessment smart;
    private final BundleIndex index;
    private final Wording wording;
    private final Page page;

    /** Creates a page about an assessment. */
    public SmartPage(Console console, BundleIndex index, SmartAssessment smart) {
        this.console = console;
        this.smart = smart;
        this.index = index;
        this.wording = new Wording(console, index);
        this.page = new Page(console);
    }

    /** The ids of all indicators. */
    public List<String> all() {
        return smart.indicators().stream()
                .map(assessment -> assessment.indicator().getId())
                .toList();
    }

    /**
     * Adds the totals of all indicators, and by objective and institution.
     *
     * @param lines whether a line for each indicator follows
     */
    public void addWhole(boolean lines) {
        page.heading(texts().text("smart.title"), count(smart.totals()));
        addTotals(smart.totals());
        if (smart.totals().indicators() > 0) {
            page.section(texts().text("smart.byObjective"));
            page.table(INDENT, TotalsTable.byObjective(smart.totalsByObjective(), index, texts()));
            page.section(texts().text("smart.byInstitution"));
            page.table(INDENT, TotalsTable.byInstitution(smart.totalsByInstitution(), texts()));
            if (lines) {
                addLines(smart.indicators());
            }
        }
    }

    /** Adds the totals of some indicators and a line for each. */
    public void addPart(String code, LocalizedText name, List<String> ids) {
        List<IndicatorAssessment> part = of(ids);
        page.heading(code, wording.text(name));
        page.paragraph(INDENT, texts().text("smart.title") + ": " + count(SmartTotals.of(part)));
        if (!part.isEmpty()) {
            addTotals(SmartTotals.of(part));
            addLines(part);
        }
    }

    /**
     * Adds a table of the evidence for each of some indicators. The first of each action also shows where it belongs.
     */
    public void addDetails(List<String> ids) {
        EvidenceTable table = new EvidenceTable(console.locale(), wording);
        List<IndicatorAssessment> part = of(ids);
        for (int i = 0; i < part.size(); i++) {
            boolean located =
                    i == 0 || !part.get(i).action().equals(part.get(i - 1).action());
            table.addTo(page.blank(), part.get(i), located);
        }
        if (!part.isEmpty()) {
            page.blank().paragraph(0, EvidenceTable.legend(console.locale()));
        }
    }

    /** Adds a note about the limits of "achievable", and returns the page. */
    public String end() {
        return page.blank().paragraph(0, SmartTable.note(console.locale())).text();
    }

    private void addTotals(SmartTotals totals) {
        if (totals.indicators() > 0) {
            page.blank().table(INDENT, TotalsTable.byCriterion(totals, console.locale()));
            page.section(texts().text("smart.missing"));
            page.table(INDENT, TotalsTable.ofGaps(totals, texts(), console.locale()));
        }
    }

    private void addLines(List<IndicatorAssessment> indicators) {
        page.section(texts().text("smart.lines"));
        page.table(INDENT, TotalsTable.ofVerdicts(indicators, wording));
    }

    private List<IndicatorAssessment> of(List<String> ids) {
        Set<String> wanted = new HashSet<>(ids);
        return smart.indicators().stream()
                .filter(assessment -> wanted.contains(assessment.indicator().getId()))
                .toList();
    }

    private String count(SmartTotals totals) {
        return texts().count("count.indicator", totals.indicators());
    }

    private Texts texts() {
        return console.texts();
    }
}
