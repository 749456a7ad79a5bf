package org.snitp.cli.progress;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.snitp.cli.show.Grid;
import org.snitp.cli.show.Page;
import org.snitp.cli.show.Wording;
import org.snitp.cli.terminal.Console;
import org.snitp.cli.terminal.Texts;
import org.snitp.indicators.progress.Coverage;
import org.snitp.indicators.progress.IndicatorProgress;
import org.snitp.indicators.progress.ProgressReport;
import org.snitp.indicators.progress.Punctuality;
import org.snitp.indicators.progress.Status;
import org.snitp.indicators.progress.Tally;
import org.snitp.model.BundleIndex;
import org.snitp.model.text.LocalizedText;

/** Progress as a page: of all indicators, of those of one thing, or of single ones. */
public final class ProgressPage {

    private static final int INDENT = 2;

    private final Console console;
    private final ProgressReport report;
    private final BundleIndex index;
    private final Wording wording;
    private final Page page;

    /** Creates a page about a report. */
    public ProgressPage(Console console, BundleIndex index, ProgressReport report) {
        this.console = console;
        this.report = report;
        this.index = index;
        this.wording = new Wording(console, index);
        this.page = new Page(console);
    }

    /** The page so far. */
    public String text() {
        return page.text();
    }

    /**
     * Adds the totals of all indicators, and by objective and institution; lines for reported indicators; and warnings.
     *
     * @param everything whether to include totals for each action, and lines for indicators without reports
     * @param overdue whether to list each overdue report
     */
    public void addWhole(boolean everything, boolean overdue) {
        page.heading(texts().text("progress.title"), asOf());
        List<IndicatorProgress> all = List.copyOf(report.indicators().values());
        addTotals(report.total());
        addGroups("progress.byObjective", report.objectives());
        addGroups("progress.byInstitution", report.institutions());
        if (everything) {
            addLines("progress.lines", all);
        } else {
            addLines(
                    "progress.reported",
                    all.stream().filter(ProgressPage::isReported).toList());
        }
        if (overdue) {
            addOverdue(all);
        }
        addWarnings(all, report.unknown());
    }

    /** Adds the totals of some indicators, a line for each, overdue reports, and warnings. */
    public void addPart(String code, LocalizedText name, List<String> ids) {
        List<IndicatorProgress> part = of(ids);
        page.heading(code, wording.text(name));
        page.paragraph(INDENT, texts().text("progress.title") + " " + asOf());
        addTotals(part.stream().map(Tally::of).reduce(Tally.NONE, Tally::plus));
        addLines("progress.lines", part);
        addOverdue(part);
        addWarnings(part, List.of());
    }

    /** Adds everything about some indicators, with the derivation of each figure if requested. */
    public void addDetails(List<String> ids, boolean explained) {
        Details details = new Details(console, index, wording);
        of(ids).forEach(progress -> details.addTo(page.blank(), progress, explained));
    }

    private String asOf() {
        String asOf = texts().text("progress.asOfDay", report.parameters().asOf());
        return report.parameters()
                .knownOn()
                .map(day -> asOf + ", " + texts().text("progress.knownOnDay", day))
                .orElse(asOf);
    }

    private void addTotals(Tally total) {
        page.paragraph(INDENT, indicators(total) + "; " + reports(total));
        if (total.indicators() > 0) {
            Grid grid =
                    new Grid().left("").toned(StatusTones.in(console.locale())).right("");
            for (Status status : Status.values()) {
                if (total.count(status) > 0) {
                    grid.row(status.toString(console.locale()), String.valueOf(total.count(status)));
                }
            }
            page.blank().table(INDENT, grid);
            page.blank().table(INDENT, punctuality(total));
        }
    }

    private Grid punctuality(Tally total) {
        Grid grid = new Grid().left("").right("");
        for (Punctuality punctuality : Punctuality.values()) {
            if (total.count(punctuality) > 0) {
                grid.row(
                        texts().text("progress.reports", punctuality.toString(console.locale())),
                        String.valueOf(total.count(punctuality)));
            }
        }
        return grid;
    }

    /**
     * Returns the number of all indicators; for the whole, also the numbers of indicators of actions and of objectives.
     */
    private String indicators(Tally total) {
        String all = texts().count("count.indicator", total.indicators());
        long ofActions = report.indicators().keySet().stream()
                .filter(id -> index.indicator(id).flatMap(index::actionOf).isPresent())
                .count();
        boolean both =
                total.indicators() == report.total().indicators() && ofActions > 0 && ofActions < total.indicators();
        return both ? all + " " + texts().text("summary.ofWhich", ofActions, total.indicators() - ofActions) : all;
    }

    private String reports(Tally tally) {
        Coverage coverage = tally.coverage();
        if (coverage.due() == 0) {
            return texts().text("progress.nothingDue");
        }
        return texts().text(
                        "progress.coverage",
                        coverage.reported(),
                        texts().count("count.report", coverage.due()),
                        texts().percent(coverage.share().orElseThrow()),
                        coverage.late(),
                        tally.overdue());
    }

    private void addGroups(String section, Map<String, Tally> tallies) {
        if (!tallies.isEmpty()) {
            page.section(texts().text(section));
            page.table(INDENT, Tallies.of(tallies, index, console));
        }
    }

    private void addLines(String section, List<IndicatorProgress> indicators) {
        if (!indicators.isEmpty()) {
            page.section(texts().text(
                            section,
                            indicators.size(),
                            texts().count("count.indicator", report.total().indicators())));
            page.table(INDENT, new Lines(console, index, wording, report.actions()).of(indicators));
            if (indicators.stream().anyMatch(Lines::isOverdue)) {
                page.blank().paragraph(INDENT, texts().text("progress.mark"));
            }
        }
    }

    private void addOverdue(List<IndicatorProgress> indicators) {
        Grid grid = new OverdueTable(index, wording).of(indicators);
        if (!grid.isEmpty()) {
            page.section(texts().text("progress.overdue"));
            page.table(INDENT, grid);
        }
    }

    private void addWarnings(List<IndicatorProgress> indicators, List<String> unknown) {
        Grid grid = new Grid().left("").wrapped("");
        for (IndicatorProgress progress : indicators) {
            Warnings.of(progress, texts()).forEach(warning -> grid.row(progress.indicator(), warning));
        }
        unknown.forEach(id -> grid.row(id, texts().text("progress.unknown")));
        if (!grid.isEmpty()) {
            page.section(texts().text("progress.warnings"));
            page.table(INDENT, grid);
        }
    }

    private static boolean isReported(IndicatorProgress progress) {
        return progress.latest().isPresent() || progress.actual().value().isPresent();
    }

    private List<IndicatorProgress> of(List<String> ids) {
        Set<String> wanted = ids.stream().collect(Collectors.toSet());
        return report.indicators().values().stream()
                .filter(progress -> wanted.contains(progress.indicator()))
                .toList();
    }

    private Texts texts() {
        return console.texts();
    }
}
