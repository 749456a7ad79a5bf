package org.snitp.model.rule;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.Budget;
import org.snitp.model.plan.BudgetLine;
import org.snitp.model.time.TimeSpan;

/** The rules of the money of an action. */
final class BudgetRules {

    private final TimeSpan plan;
    private final References references;
    private final Findings findings;

    /**
     * Creates the rules of the actions of one plan.
     *
     * @param plan the period of the plan
     */
    BudgetRules(TimeSpan plan, References references, Findings findings) {
        this.plan = plan;
        this.references = references;
        this.findings = findings;
    }

    void check(Action action, Path at) {
        action.getBudget().ifPresent(budget -> {
            Path amount = at.field("budget").field("amount");
            requireSource(action, budget.getSource().isPresent(), amount);
            ThousandsRules.check(budget.getAmount(), amount, findings);
            checkSum(budget, action.getBudgetLines(), amount);
        });
        if (action.getBudgetLines().isEmpty()) {
            return;
        }
        Path lines = at.field("budgetLines");
        Map<String, Path> seen = new HashMap<>();
        for (int i = 0; i < action.getBudgetLines().size(); i++) {
            BudgetLine line = action.getBudgetLines().get(i);
            check(line, action, lines.index(i));
            requireOnce(line, lines.index(i).field("period"), seen);
        }
    }

    private void requireSource(Action action, boolean stated, Path amount) {
        if (!stated) {
            findings.add(Rule.BUDGET_SOURCE_STATED, amount, Map.of("code", action.getCode()));
        }
    }

    private void check(BudgetLine line, Action action, Path at) {
        requireSource(action, line.getSource().isPresent(), at.field("amount"));
        references.requireInstitution(line.getInstitution(), at.field("institution"));
        ThousandsRules.check(line.getAmount(), at.field("amount"), findings);
        PlanTimeRules.requireForward(line.getPeriod(), at.field("period"), findings);
        if (line.getPeriod().isForward()
                && plan.isForward()
                && (line.getPeriod().getEnd().isBefore(plan.getStart())
                        || line.getPeriod().getStart().isAfter(plan.getEnd()))) {
            findings.add(
                    Rule.BUDGET_LINE_INSIDE_PLAN,
                    at.field("period"),
                    Map.of("period", line.getPeriod().toString(), "plan", plan.toString()));
        }
        line.getCommitted().ifPresent(sum -> ThousandsRules.check(sum, at.field("committed"), findings));
        line.getSpent().ifPresent(sum -> ThousandsRules.check(sum, at.field("spent"), findings));
        if (line.getAsOf().isEmpty()
                && (line.getCommitted().isPresent() || line.getSpent().isPresent())) {
            findings.add(Rule.SPENDING_DATED, at.field(line.getSpent().isPresent() ? "spent" : "committed"), Map.of());
        }
        requireWithin(line.getCommitted(), Optional.of(line.getAmount()), "planned", at.field("committed"));
        requireWithin(line.getSpent(), line.getCommitted(), "committed", at.field("spent"));
        if (line.getCommitted().isEmpty()) {
            requireWithin(line.getSpent(), Optional.of(line.getAmount()), "planned", at.field("spent"));
        }
    }

    private void requireWithin(Optional<BigDecimal> sum, Optional<BigDecimal> most, String variant, Path at) {
        if (sum.isPresent() && most.isPresent() && sum.get().compareTo(most.get()) > 0) {
            findings.add(
                    Rule.SPENDING_WITHIN_PLAN,
                    at,
                    Map.of(
                            "variant",
                            variant,
                            "sum",
                            sum.get().toPlainString(),
                            "most",
                            most.get().toPlainString()));
        }
    }

    /** The lines in the currency of the budget may be some of it, but not more. */
    private void checkSum(Budget budget, List<BudgetLine> lines, Path at) {
        if (lines.isEmpty()) {
            return;
        }
        BigDecimal sum = lines.stream()
                .filter(line -> line.getCurrency().equals(budget.getCurrency()))
                .map(BudgetLine::getAmount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() > 0 && sum.compareTo(budget.getAmount()) > 0) {
            findings.add(
                    Rule.LINES_WITHIN_BUDGET,
                    at,
                    Map.of(
                            "sum", sum.toPlainString(),
                            "budget", budget.getAmount().toPlainString(),
                            "currency", budget.getCurrency()));
        }
    }

    private void requireOnce(BudgetLine line, Path at, Map<String, Path> seen) {
        String key = line.getPeriod() + "|" + line.getCurrency() + "|"
                + line.getInstitution().orElse("") + "|"
                + line.getSource().map(source -> source.official()).orElse("");
        Path first = seen.putIfAbsent(key, at);
        if (first != null) {
            findings.add(
                    Rule.BUDGET_LINE_ONCE,
                    at,
                    Map.of("period", line.getPeriod().toString(), "currency", line.getCurrency()),
                    List.of(first));
        }
    }
}
