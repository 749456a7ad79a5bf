package org.snitp.indicators.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.snitp.model.ExpenditureHistory;
import org.snitp.model.ExpenditureHistory.Entry;
import org.snitp.model.measurement.Expenditure;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.BudgetLine;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeSpan;

/**
 * The reported money of one action: of each line of its budget, and of none of them.
 *
 * <p>A report belongs to a line if it has the currency, the source and the institution of the line, as far as both state them, and if
 * the period of the line contains its period. If it belongs to several lines, it is of the first one.
 */
final class Spending {

    /**
     * A sum that an institution reported.
     *
     * @param entry the report
     * @param committed whether the money was committed; if not, it was spent
     */
    record Sum(Entry entry, boolean committed) {

        BigDecimal amount() {
            Expenditure expenditure = entry.expenditure();
            return (committed ? expenditure.getCommitted() : expenditure.getSpent()).orElseThrow();
        }

        String currency() {
            return entry.expenditure().getCurrency();
        }

        /** The day up to which it is counted: the last one of its period, or that of the report if it came earlier. */
        Optional<LocalDate> asOf() {
            Optional<LocalDate> end = entry.period().map(Period::getEnd);
            return entry.reportedOn()
                    .filter(day -> end.filter(day::isAfter).isEmpty())
                    .or(() -> end);
        }
    }

    private final IdentityHashMap<BudgetLine, List<Sum>> ofLines = new IdentityHashMap<>();
    private final List<Sum> ofBudget = new ArrayList<>();
    private final List<Sum> ofNothing = new ArrayList<>();

    /** Assigns the reports on an action that count. */
    Spending(Action action, List<Entry> counting) {
        for (Sum sum : sums(counting)) {
            Optional<BudgetLine> line = action.getBudgetLines().stream()
                    .filter(known -> isOf(sum, known))
                    .findFirst();
            if (line.isPresent()) {
                ofLines.computeIfAbsent(line.get(), unused -> new ArrayList<>()).add(sum);
            } else if (action.getBudgetLines().isEmpty()
                    && action.getBudget()
                            .filter(budget ->
                                    budget.getCurrency().equals(sum.currency()) && agree(budget.getSource(), sum))
                            .isPresent()) {
                ofBudget.add(sum);
            } else {
                ofNothing.add(sum);
            }
        }
    }

    private static List<Sum> sums(List<Entry> counting) {
        List<Sum> sums = new ArrayList<>();
        ExpenditureHistory.adding(counting, Expenditure::getCommitted).forEach(entry -> sums.add(new Sum(entry, true)));
        ExpenditureHistory.adding(counting, Expenditure::getSpent).forEach(entry -> sums.add(new Sum(entry, false)));
        return sums;
    }

    private static boolean isOf(Sum sum, BudgetLine line) {
        return line.getCurrency().equals(sum.currency())
                && agree(line.getSource(), sum)
                && (line.getInstitution().isEmpty()
                        || sum.entry().reporter().isEmpty()
                        || line.getInstitution().equals(sum.entry().reporter()))
                && sum.entry()
                        .period()
                        .filter(period -> contains(line.getPeriod(), period))
                        .isPresent();
    }

    private static boolean contains(TimeSpan whole, TimeSpan part) {
        return whole.isForward() && whole.contains(part);
    }

    private static boolean agree(Optional<LocalizedText> planned, Sum sum) {
        Optional<LocalizedText> source = sum.entry().expenditure().getSource();
        return planned.isEmpty()
                || source.isEmpty()
                || ExpenditureHistory.sourceKey(planned.get()).equals(ExpenditureHistory.sourceKey(source.get()));
    }

    /** The reported sums of a line. */
    List<Sum> of(BudgetLine line) {
        return ofLines.getOrDefault(line, List.of());
    }

    /** The reported sums of a budget without lines. */
    List<Sum> ofBudget() {
        return ofBudget;
    }

    /** The reported sums that belong to nothing in the budget. */
    List<Sum> ofNothing() {
        return ofNothing;
    }
}
