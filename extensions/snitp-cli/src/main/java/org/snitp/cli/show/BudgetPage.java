package org.snitp.cli.show;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snitp.cli.terminal.Console;
import org.snitp.cli.terminal.Texts;
import org.snitp.indicators.budget.BudgetSummary;
import org.snitp.indicators.budget.BudgetTotal;
import org.snitp.model.BundleIndex;
import org.snitp.model.institution.Institution;
import org.snitp.model.strategy.Objective;
import org.snitp.model.text.LocalizedText;

/** The money of the plans: in total, and by objective, institution, source and time, each currency separately. */
public final class BudgetPage {

    private final BundleIndex index;
    private final Wording wording;
    private final Page page;

    /** Creates a page about a bundle. */
    public BudgetPage(Console console, BundleIndex index) {
        this.index = index;
        this.wording = new Wording(console, index);
        this.page = new Page(console);
    }

    /** Returns the page as text. */
    public String render(BudgetSummary budget) {
        if (budget.isEmpty()) {
            page.paragraph(0, texts().text("budget.none"));
            return page.text();
        }
        Grid grid = new Grid()
                .wrapped("")
                .right(texts().text("budget.planned"))
                .right(texts().text("budget.committed"))
                .right(texts().text("budget.spent"))
                .left("")
                .left(texts().text("budget.asOf"));
        grid.heading(texts().text("budget.total"));
        add(grid, "", budget.total());
        part(grid, "objective", budget.objectives(), this::objective, budget.withoutObjective());
        part(grid, "institution", budget.institutions(), this::institution, budget.withoutInstitution());
        part(
                grid,
                "source",
                budget.sources(),
                source -> source.in(wording.texts().locale()),
                budget.withoutSource());
        part(grid, "time", budget.years(), Function.identity(), budget.withoutYear());
        page.table(0, grid);
        if (!budget.withoutMoney().isEmpty()) {
            page.blank().paragraph(0, texts().text("budget.without", String.join(", ", budget.withoutMoney())));
        }
        return page.text();
    }

    private Texts texts() {
        return wording.texts();
    }

    private <K> void part(
            Grid grid, String name, Map<K, List<BudgetTotal>> sums, Function<K, String> label, List<BudgetTotal> rest) {
        grid.heading(texts().text("budget." + name));
        sums.forEach((key, totals) -> add(grid, label.apply(key), totals));
        add(grid, texts().text("budget.notStated"), rest);
    }

    /** Adds a row for each currency. */
    private void add(Grid grid, String label, List<BudgetTotal> totals) {
        String first = label;
        for (BudgetTotal total : totals) {
            grid.row(
                    first,
                    total.isPlanned() ? wording.number(total.planned()) : "–",
                    part(total.committed(), total.isCommittedKnown() || total.withCommitted() == 0),
                    part(total.spent(), total.isSpentKnown() || total.withSpent() == 0),
                    total.currency(),
                    total.asOf().map(Object::toString).orElse(""));
            first = "";
        }
    }

    /** Returns a sum. If some lines do not state the amount, the sum is a minimum. */
    private String part(Optional<BigDecimal> sum, boolean known) {
        return sum.map(wording::number)
                .map(text -> known ? text : texts().text("budget.part", text))
                .orElse("–");
    }

    private String objective(String code) {
        return Wording.named(
                code,
                index.objective(code).map(Objective::getTitle).map(this::text).orElse(""));
    }

    private String institution(String id) {
        return Wording.named(
                id,
                index.institution(id).map(Institution::getName).map(this::text).orElse(""));
    }

    private String text(LocalizedText text) {
        return wording.text(text);
    }
}
