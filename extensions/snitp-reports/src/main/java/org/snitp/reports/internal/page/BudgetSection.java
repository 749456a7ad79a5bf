package org.snitp.reports.internal.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snitp.indicators.budget.BudgetSummary;
import org.snitp.indicators.budget.BudgetTotal;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.io.internal.page.Block;
import org.snitp.io.internal.page.Block.Column;
import org.snitp.io.internal.page.Block.Column.Kind;
import org.snitp.io.internal.page.Inline;
import org.snitp.io.internal.page.Section;
import org.snitp.model.ExpenditureHistory;
import org.snitp.model.text.DisplayNumbers;
import org.snitp.reports.internal.wording.Wording;

/** The money beside the results: by objective with the status of its indicators, by institution, source and time. */
public final class BudgetSection {

    private final AnnualReport report;
    private final BudgetSummary budget;
    private final Wording wording;
    private final StatusWording statuses;

    public BudgetSection(AnnualReport report, Wording wording) {
        this.report = report;
        this.budget = report.budget();
        this.wording = wording;
        this.statuses = new StatusWording(wording);
    }

    /** Returns the section; empty if no action has money. */
    public Optional<Section> section() {
        if (budget.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph(wording.text("budget.intro")));
        if (!budget.withoutMoney().isEmpty()) {
            blocks.add(Block.paragraph(wording.fill(
                    "budget.without",
                    Map.of(
                            "actions",
                            wording.count("action", budget.withoutMoney().size()),
                            "codes",
                            IdRanges.of(budget.withoutMoney())))));
        }
        blocks.add(objectives());
        blocks.add(table("institution", budget.institutions(), this::institution, budget.withoutInstitution()));
        blocks.add(table("source", budget.sources(), source -> List.of(wording.words(source)), budget.withoutSource()));
        blocks.add(table("time", budget.years(), year -> List.of(Inline.text(year)), budget.withoutYear()));
        return Optional.of(Section.of("budget", wording.text("section.budget"), blocks));
    }

    private Block objectives() {
        List<List<List<Inline>>> rows = new ArrayList<>();
        report.objectives()
                .forEach(standing -> addRows(
                        rows,
                        List.of(
                                new Inline.Code(standing.objective().getCode()),
                                Inline.text(" "),
                                wording.words(standing.objective().getTitle())),
                        budget.objectives().getOrDefault(standing.objective().getCode(), List.of()),
                        Optional.of(statuses.list(standing.counts()))));
        List<Inline> none = List.of(Inline.text("–"));
        addRows(rows, other("objective"), budget.withoutObjective(), Optional.of(none));
        addRows(rows, List.of(Inline.text(wording.text("budget.total"))), budget.total(), Optional.of(none));
        List<Column> columns = columns("objective");
        columns.add(Column.of(wording.text("column.standing"), Kind.TEXT));
        return new Block.Table(wording.text("budget.objective"), columns, rows);
    }

    private <K> Block table(
            String first, Map<K, List<BudgetTotal>> sums, Function<K, List<Inline>> name, List<BudgetTotal> others) {
        List<List<List<Inline>>> rows = new ArrayList<>();
        sums.forEach((key, totals) -> addRows(rows, name.apply(key), totals, Optional.empty()));
        addRows(rows, other(first), others, Optional.empty());
        return new Block.Table(wording.text("budget." + first), columns(first), rows);
    }

    private List<Inline> other(String first) {
        return List.of(Inline.text(wording.text("budget.no." + first)));
    }

    private List<Inline> institution(String id) {
        return report.institutions().stream()
                .map(standing -> standing.institution())
                .filter(party -> party.id().equals(id))
                .findFirst()
                .map(party -> OverviewSections.party(party, wording))
                .orElseGet(() -> List.of(new Inline.Code(id)));
    }

    private List<Column> columns(String first) {
        return new ArrayList<>(List.of(
                Column.of(wording.text("budget.column." + first), Kind.WIDE),
                Column.of(wording.text("budget.column.planned"), Kind.NUMBER),
                Column.of(wording.text("budget.column.committed"), Kind.NUMBER),
                Column.of(wording.text("budget.column.spent"), Kind.NUMBER),
                Column.of(wording.text("budget.column.asOf"), Kind.SHORT)));
    }

    /** Adds a row for each currency. */
    private void addRows(
            List<List<List<Inline>>> rows, List<Inline> name, List<BudgetTotal> totals, Optional<List<Inline>> beside) {
        List<Inline> first = name;
        for (BudgetTotal total : totals) {
            List<List<Inline>> row = new ArrayList<>(List.of(
                    first,
                    List.of(Inline.text(total.isPlanned() ? money(total.planned(), total.currency()) : "–")),
                    List.of(Inline.text(part(total.committed(), total.withCommitted(), total))),
                    List.of(Inline.text(part(total.spent(), total.withSpent(), total))),
                    List.of(Inline.text(total.asOf().map(wording::shortDate).orElse("–")))));
            beside.ifPresent(row::add);
            rows.add(row);
            first = List.of(Inline.text(""));
        }
    }

    /** Returns the money of one action in one currency, such as {@code planned 1,000 RON; spent 600 RON}. */
    public String line(BudgetTotal total) {
        List<String> parts = new ArrayList<>();
        if (total.isPlanned()) {
            parts.add(labelled("planned", money(total.planned(), total.currency())));
        }
        if (total.committed().isPresent()) {
            parts.add(labelled("committed", part(total.committed(), total.withCommitted(), total)));
        }
        if (total.spent().isPresent()) {
            parts.add(labelled("spent", part(total.spent(), total.withSpent(), total)));
        }
        total.asOf().ifPresent(day -> parts.add(labelled("asOf", wording.date(day))));
        return String.join("; ", parts);
    }

    /** Returns a report on money: its period and source, the sums, who made it and when. */
    public List<Inline> report(ExpenditureHistory.Entry entry) {
        List<Inline> inlines = new ArrayList<>();
        entry.period().ifPresent(period -> inlines.add(Inline.text(wording.span(period) + ", ")));
        entry.expenditure().getSource().ifPresent(source -> {
            inlines.add(wording.words(source));
            inlines.add(Inline.text(": "));
        });
        String currency = entry.expenditure().getCurrency();
        List<String> sums = new ArrayList<>();
        entry.expenditure().getCommitted().ifPresent(sum -> sums.add(labelled("committed", money(sum, currency))));
        entry.expenditure().getSpent().ifPresent(sum -> sums.add(labelled("spent", money(sum, currency))));
        inlines.add(Inline.text(String.join("; ", sums)));
        List<String> who = new ArrayList<>();
        entry.reporter().ifPresent(who::add);
        entry.reportedOn().map(wording::date).ifPresent(who::add);
        if (!who.isEmpty()) {
            inlines.add(Inline.text(" (" + String.join(", ", who) + ")"));
        }
        return inlines;
    }

    private String labelled(String column, String text) {
        return wording.text("budget.column." + column) + ": " + text;
    }

    private String money(BigDecimal sum, String currency) {
        return DisplayNumbers.in(wording.locale()).exact(sum) + " " + currency;
    }

    /** Returns a sum; where some lines do not state it, also of how many lines it is. */
    private String part(Optional<BigDecimal> sum, int lines, BudgetTotal total) {
        if (sum.isEmpty()) {
            return "–";
        }
        String text = money(sum.get(), total.currency());
        return lines == total.lines() || lines == 0
                ? text
                : wording.fill(
                        "budget.part",
                        Map.of(
                                "sum", text,
                                "lines", statuses.number(lines),
                                "all", statuses.number(total.lines())));
    }
}
