package org.snitp.annex.internal.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snitp.annex.decision.ImportDecisions;
import org.snitp.annex.document.AnnexField;
import org.snitp.annex.document.RemarkKind;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.Budget;
import org.snitp.model.plan.BudgetLine;
import org.snitp.model.time.Period;

/** Reads sums of money and where they come from. A sum is taken if nothing else is said beside it. */
final class Budgets {

    /** What an action has if the annex says where money comes from, and no sum. */
    static final String FUNDING = "x-funding";

    /** What an action has if the annex says of its costs no sum. */
    static final String BUDGET = "x-budget";

    private static final Pattern SEVERAL = Pattern.compile("\\s*;\\s*");

    /**
     * A sum that was read.
     *
     * @param amount the sum
     * @param money how it is written
     * @param currency its currency
     * @param year the year for which it is meant; empty if none is said
     * @param line where it stands
     */
    private record Sum(BigDecimal amount, Money money, String currency, String year, Line line) {}

    private final Numbers numbers;
    private final ImportDecisions decisions;
    private final Wording wording;
    private final Remarks remarks;
    private boolean leiTold;

    Budgets(Numbers numbers, ImportDecisions decisions, Wording wording, Remarks remarks) {
        this.numbers = numbers;
        this.decisions = decisions;
        this.wording = wording;
        this.remarks = remarks;
    }

    /** Adds to an action what its cells say of money. */
    void read(ActionDraft draft, Action.Builder action) {
        List<Sum> sums = new ArrayList<>();
        List<Line> sources = new ArrayList<>();
        List<Line> words = new ArrayList<>();
        for (ValueCell cell : draft.values()) {
            if (cell.field() == AnnexField.FUNDING) {
                cell.lines().stream()
                        .filter(line -> !Nothing.isNothing(line.text()))
                        .forEach(sources::add);
            } else if (cell.field() == AnnexField.BUDGET) {
                int before = sums.size();
                List<Line> ofCell = new ArrayList<>();
                cell.lines().forEach(line -> sums(cell, line, sums, ofCell));
                // Beside a sum, words say where it comes from; alone, they say whatever they say.
                (sums.size() > before ? sources : words).addAll(ofCell);
            }
        }
        String source =
                String.join("; ", sources.stream().map(Line::text).distinct().toList());
        List<Sum> dated = sums.stream().filter(sum -> !sum.year().isEmpty()).toList();
        List<Sum> whole = sums.stream().filter(sum -> sum.year().isEmpty()).toList();
        dated.forEach(sum -> action.addBudgetLines(line(sum, source)));
        if (whole.size() == 1 && dated.isEmpty()) {
            action.budget(budget(whole.get(0), source));
        } else {
            whole.forEach(sum -> remarks.add(
                    RemarkKind.SUMS_SEVERAL, sum.line(), "text", sum.line().text()));
        }
        if (!words.isEmpty()) {
            String text =
                    String.join("; ", words.stream().map(Line::text).distinct().toList());
            action.putExtension(BUDGET, new ExtensionValue.Text(text));
            remarks.add(RemarkKind.BUDGET_IN_WORDS, words.get(0), "text", text, "name", BUDGET);
        }
        boolean taken = !dated.isEmpty() || whole.size() == 1;
        if (!source.isEmpty() && !taken) {
            action.putExtension(FUNDING, new ExtensionValue.Text(source));
            remarks.add(RemarkKind.FUNDING_WITHOUT_SUM, sources.get(0), "text", source, "name", FUNDING);
        }
    }

    private void sums(ValueCell cell, Line line, List<Sum> sums, List<Line> sources) {
        for (String part : SEVERAL.split(Marks.withoutEnd(Marks.withoutBullet(line.text())), -1)) {
            Line one = line.with(part);
            if (Nothing.isNothing(part)) {
                continue;
            }
            if (Money.isWords(part)) {
                sources.add(one);
                continue;
            }
            Optional<Sum> sum = Money.of(part).flatMap(money -> sum(cell.column(), money, one));
            if (sum.isPresent()) {
                sums.add(sum.get());
            } else {
                remarks.add(RemarkKind.SUM_UNKNOWN, one, "text", part);
            }
        }
    }

    private Optional<Sum> sum(Column column, Money money, Line line) {
        Money head = Money.ofHead(column.whole());
        String word = money.currency().isEmpty() ? head.currency() : money.currency();
        Optional<String> currency = word.isEmpty() ? decisions.currency() : Money.code(word);
        Optional<Amount> amount = numbers.read(money.amount(), line);
        if (amount.isEmpty() || currency.isEmpty()) {
            return Optional.empty();
        }
        boolean ofHead = !money.factorSaid() && money.currency().isEmpty();
        BigDecimal factor = ofHead ? head.factor() : money.factor();
        BigDecimal sum = amount.get().value().multiply(factor).stripTrailingZeros();
        sum = sum.scale() < 0 ? sum.setScale(0) : sum;
        String code = Money.isLei(word) ? lei(line) : currency.get();
        boolean unclear = amount.get().doubtful() || (!ofHead && head.factorSaid() && !money.factorSaid());
        remarks.add(
                unclear ? RemarkKind.SUM_DOUBTFUL : RemarkKind.SUM_READ,
                line,
                "text",
                line.text(),
                "sum",
                sum.toPlainString() + " " + code);
        return Optional.of(new Sum(sum, money, code, money.year().isEmpty() ? head.year() : money.year(), line));
    }

    private String lei(Line line) {
        Optional<String> said = decisions.currency().filter(code -> code.equals("RON") || code.equals("MDL"));
        if (said.isEmpty() && !leiTold) {
            leiTold = true;
            remarks.add(RemarkKind.LEI, line.place());
        }
        return said.orElse("RON");
    }

    private BudgetLine line(Sum sum, String source) {
        BudgetLine.Builder line = BudgetLine.builder()
                .amount(sum.amount())
                .currency(sum.currency())
                .period(Period.year(Integer.parseInt(sum.year())));
        source(sum, source).ifPresent(text -> line.source(wording.of(text)));
        return line.build();
    }

    private Budget budget(Sum sum, String source) {
        Budget.Builder budget = Budget.builder().amount(sum.amount()).currency(sum.currency());
        source(sum, source).ifPresent(text -> budget.source(wording.of(text)));
        return budget.build();
    }

    private static Optional<String> source(Sum sum, String others) {
        String own = sum.money().source();
        String together = own.isEmpty() ? others : others.isEmpty() ? own : own + "; " + others;
        return together.isEmpty() ? Optional.empty() : Optional.of(together);
    }
}
