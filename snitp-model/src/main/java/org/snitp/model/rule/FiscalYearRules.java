package org.snitp.model.rule;

import java.util.Map;
import java.util.Optional;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.time.FiscalYear;
import org.snitp.model.time.Period;

/** The rule that a fiscal year means the same days in a document and in the plan or strategy that it belongs to. */
final class FiscalYearRules {

    private final Symbols symbols;
    private final Findings findings;

    FiscalYearRules(References references, Findings findings) {
        this.symbols = references.symbols();
        this.findings = findings;
    }

    /** Compares the fiscal year of a plan with that of its strategy. */
    void checkPlan(ActionPlan plan, Path path) {
        check(plan.getFiscalYear(), ofStrategy(plan.getStrategy()), plan.getStrategy(), path);
    }

    /**
     * Compares the fiscal year of a set of figures or of reported statuses with that of its plan, which may be that of the strategy.
     *
     * @param declared the fiscal year of the document itself
     * @param plan the id of its plan, or of its strategy if there is no plan yet
     */
    void checkReported(Optional<FiscalYear> declared, String plan, Path path) {
        Optional<FiscalYear> planned = symbols.plan(plan)
                .map(known -> known.getFiscalYear().or(() -> ofStrategy(known.getStrategy())))
                .orElseGet(() -> ofStrategy(plan));
        check(declared, planned, plan, path);
    }

    private Optional<FiscalYear> ofStrategy(String id) {
        return Optional.ofNullable(symbols.strategies().get(id)).flatMap(Strategy::getFiscalYear);
    }

    private void check(Optional<FiscalYear> declared, Optional<FiscalYear> other, String id, Path path) {
        if (declared.isEmpty() || other.isEmpty()) {
            return;
        }
        // Any year shows what differs: the beginning, or the calendar year that gives the number.
        Period here = declared.get().year(2025);
        Period there = other.get().year(2025);
        if (!here.equals(there)) {
            findings.add(
                    Rule.FISCAL_YEAR_AGREED,
                    path.field("fiscalYear"),
                    Map.of("here", here.toString(), "there", there.toString(), "id", id));
        }
    }
}
