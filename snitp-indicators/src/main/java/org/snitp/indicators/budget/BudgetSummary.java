package org.snitp.indicators.budget;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.snitp.model.Bundle;
import org.snitp.model.BundleIndex;
import org.snitp.model.ExpenditureHistory;
import org.snitp.model.code.Codes;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.plan.Budget;
import org.snitp.model.plan.BudgetLine;
import org.snitp.model.strategy.Objective;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;

/**
 * The money of the plans of a bundle. Each sum is a list with one total for each currency; amounts in different currencies are
 * never added.
 *
 * <p>The money of an action is the sum of its {@linkplain Action#getBudgetLines lines} or, if it has none, its
 * {@linkplain Action#getBudget budget}; both are never added. An action that stands in several plans counts once. A line is the
 * money of the institution that it names, else of the action's responsible institution if there is only one.
 *
 * <p>What institutions {@linkplain ExpenditureHistory report} counts over what a line states as committed and spent. A report belongs
 * to the line with its currency and source that contains its period. Reported money that belongs to no line is added all the
 * same, beside no planned money. By institution, reported money is that of its reporter if it is not stated whose the planned money
 * is; by time, it is that of its period if the budget has no lines.
 */
public final class BudgetSummary {

    private final List<BudgetTotal> total;
    private final Map<String, List<BudgetTotal>> actions;
    private final Map<String, List<BudgetTotal>> objectives;
    private final Map<String, List<BudgetTotal>> institutions;
    private final Map<LocalizedText, List<BudgetTotal>> sources;
    private final Map<String, List<BudgetTotal>> years;
    private final List<BudgetTotal> withoutObjective;
    private final List<BudgetTotal> withoutInstitution;
    private final List<BudgetTotal> withoutSource;
    private final List<BudgetTotal> withoutYear;
    private final List<String> withoutMoney;

    private BudgetSummary(Builder builder) {
        this.total = builder.total.totals();
        this.actions = totals(builder.actions);
        this.objectives = totals(builder.objectives);
        this.institutions = totals(builder.institutions);
        this.sources = totals(builder.sources);
        this.years = totals(builder.years);
        this.withoutObjective = builder.withoutObjective.totals();
        this.withoutInstitution = builder.withoutInstitution.totals();
        this.withoutSource = builder.withoutSource.totals();
        this.withoutYear = builder.withoutYear.totals();
        this.withoutMoney = List.copyOf(builder.withoutMoney);
    }

    private static <K> Map<K, List<BudgetTotal>> totals(Map<K, Purse> purses) {
        Map<K, List<BudgetTotal>> totals = new LinkedHashMap<>();
        purses.forEach((key, purse) -> totals.put(key, purse.totals()));
        return Collections.unmodifiableMap(totals);
    }

    /** Adds up the money of a bundle, with everything that is reported in it. */
    public static BudgetSummary of(Bundle bundle) {
        Objects.requireNonNull(bundle, "bundle");
        return of(bundle, ExpenditureHistory.of(bundle));
    }

    /**
     * Adds up the money of a bundle.
     *
     * @param bundle the plans
     * @param reported what was reported on their money
     */
    public static BudgetSummary of(Bundle bundle, ExpenditureHistory reported) {
        Objects.requireNonNull(bundle, "bundle");
        Objects.requireNonNull(reported, "reported");
        Builder builder = new Builder(bundle, reported);
        bundle.getPlans().forEach(plan -> plan.getActions().forEach(action -> builder.add(plan, action)));
        return new BudgetSummary(builder);
    }

    /** Returns whether no action has money. */
    public boolean isEmpty() {
        return total.isEmpty();
    }

    /** All money. */
    public List<BudgetTotal> total() {
        return total;
    }

    /** The money of each action that has some, by code. */
    public Map<String, List<BudgetTotal>> actions() {
        return actions;
    }

    /**
     * The money of the actions that serve each objective, by code; for each objective also the money for those under it, so
     * that objectives are not to be added.
     */
    public Map<String, List<BudgetTotal>> objectives() {
        return objectives;
    }

    /** The money of each institution, by id. */
    public Map<String, List<BudgetTotal>> institutions() {
        return institutions;
    }

    /** The money from each source. */
    public Map<LocalizedText, List<BudgetTotal>> sources() {
        return sources;
    }

    /** The money for each time as it is stated, such as {@code 2025} or {@code 2024/2026}; a range is not divided. */
    public Map<String, List<BudgetTotal>> years() {
        return years;
    }

    /** The money of actions that serve no known objective. */
    public List<BudgetTotal> withoutObjective() {
        return withoutObjective;
    }

    /** The money of which it is not stated whose it is. */
    public List<BudgetTotal> withoutInstitution() {
        return withoutInstitution;
    }

    /** The money of which it is not stated where it comes from. */
    public List<BudgetTotal> withoutSource() {
        return withoutSource;
    }

    /** The money of which it is not stated for which time it is. */
    public List<BudgetTotal> withoutYear() {
        return withoutYear;
    }

    /** The codes of the actions without money: if there are some, no sum is the cost of the whole plan. */
    public List<String> withoutMoney() {
        return withoutMoney;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BudgetSummary that
                && total.equals(that.total)
                && actions.equals(that.actions)
                && objectives.equals(that.objectives)
                && institutions.equals(that.institutions)
                && sources.equals(that.sources)
                && years.equals(that.years)
                && withoutObjective.equals(that.withoutObjective)
                && withoutInstitution.equals(that.withoutInstitution)
                && withoutSource.equals(that.withoutSource)
                && withoutYear.equals(that.withoutYear)
                && withoutMoney.equals(that.withoutMoney);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                total,
                actions,
                objectives,
                institutions,
                sources,
                years,
                withoutObjective,
                withoutInstitution,
                withoutSource,
                withoutYear,
                withoutMoney);
    }

    @Override
    public String toString() {
        return "BudgetSummary[total=" + total + ", actions=" + actions + "]";
    }

    /** Adds up the money of actions. */
    private static final class Builder {

        private final BundleIndex index;
        private final Purse total = new Purse();
        private final Map<String, Purse> actions = new LinkedHashMap<>();
        private final Map<String, Purse> objectives = new TreeMap<>(Codes.NATURAL_ORDER);
        private final Map<String, Purse> institutions = new TreeMap<>(Codes.NATURAL_ORDER);
        private final Map<LocalizedText, Purse> sources = new LinkedHashMap<>();
        private final Map<String, Purse> years = new TreeMap<>();
        private final Purse withoutObjective = new Purse();
        private final Purse withoutInstitution = new Purse();
        private final Purse withoutSource = new Purse();
        private final Purse withoutYear = new Purse();
        private final List<String> withoutMoney = new ArrayList<>();
        private final Set<String> told = new HashSet<>();

        private final ExpenditureHistory reported;

        private Builder(Bundle bundle, ExpenditureHistory reported) {
            this.index = BundleIndex.of(bundle);
            this.reported = reported;
        }

        private void add(ActionPlan plan, Action action) {
            if (!told.add(action.getCode())) {
                return;
            }
            Spending spending = new Spending(action, reported.counting(plan, action));
            if (!action.getBudgetLines().isEmpty()) {
                action.getBudgetLines().forEach(line -> add(line, action, spending.of(line)));
            } else if (action.getBudget().isPresent()) {
                add(action.getBudget().get(), action, spending.ofBudget());
            } else {
                withoutMoney.add(action.getCode());
            }
            spending.ofNothing().forEach(sum -> add(sum, action));
        }

        private void add(BudgetLine line, Action action, List<Spending.Sum> sums) {
            Consumer<Purse> adding = sums.isEmpty()
                    ? purse -> purse.add(line)
                    : purse -> purse.add(line.getAmount(), line.getCurrency(), sums);
            addTo(action, adding);
            Optional<String> whose = line.getInstitution().or(() -> only(action));
            if (whose.isEmpty() && !sums.isEmpty()) {
                withoutInstitution.add(line.getAmount(), line.getCurrency());
                addToReporters(sums);
            } else {
                adding.accept(purse(institutions, whose, withoutInstitution));
            }
            adding.accept(purse(sources, line.getSource(), withoutSource));
            adding.accept(purse(years, Optional.of(line.getPeriod().toString()), withoutYear));
        }

        private void add(Budget budget, Action action, List<Spending.Sum> sums) {
            Consumer<Purse> adding = purse -> purse.add(budget.getAmount(), budget.getCurrency(), sums);
            addTo(action, adding);
            Optional<String> whose = only(action);
            if (whose.isEmpty() && !sums.isEmpty()) {
                withoutInstitution.add(budget.getAmount(), budget.getCurrency());
                addToReporters(sums);
            } else {
                adding.accept(purse(institutions, whose, withoutInstitution));
            }
            adding.accept(purse(sources, budget.getSource(), withoutSource));
            withoutYear.add(budget.getAmount(), budget.getCurrency());
            sums.forEach(this::addToYear);
        }

        /** Adds reported money that belongs to nothing in the budget. */
        private void add(Spending.Sum sum, Action action) {
            addTo(action, purse -> purse.add(List.of(sum)));
            addToReporters(List.of(sum));
            purse(sources, sum.entry().expenditure().getSource(), withoutSource).add(List.of(sum));
            addToYear(sum);
        }

        private void addToReporters(List<Spending.Sum> sums) {
            sums.forEach(sum -> purse(institutions, sum.entry().reporter(), withoutInstitution)
                    .add(List.of(sum)));
        }

        private void addToYear(Spending.Sum sum) {
            purse(years, sum.entry().period().map(Period::toString), withoutYear)
                    .add(List.of(sum));
        }

        private static Optional<String> only(Action action) {
            return action.getResponsible().size() == 1
                    ? Optional.of(action.getResponsible().get(0))
                    : Optional.empty();
        }

        private void addTo(Action action, Consumer<Purse> adding) {
            adding.accept(total);
            adding.accept(purse(actions, Optional.of(action.getCode()), total));
            Optional<Objective> objective = index.objectiveOf(action);
            adding.accept(purse(objectives, objective.map(Objective::getCode), withoutObjective));
            objective.ifPresent(served -> index.objectivesAbove(served)
                    .forEach(
                            above -> adding.accept(purse(objectives, Optional.of(above.getCode()), withoutObjective))));
        }

        private static <K> Purse purse(Map<K, Purse> purses, Optional<K> key, Purse others) {
            return key.map(known -> purses.computeIfAbsent(known, unused -> new Purse()))
                    .orElse(others);
        }
    }
}
