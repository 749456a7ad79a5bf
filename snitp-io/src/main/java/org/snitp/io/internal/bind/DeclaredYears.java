package org.snitp.io.internal.bind;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snitp.model.Bundle;
import org.snitp.model.FiscalYears;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.time.FiscalYear;

/** The fiscal years that strategies and plans declare, which hold in documents that refer to them. */
public final class DeclaredYears {

    /** No fiscal year is declared. */
    public static final DeclaredYears NONE = new DeclaredYears(Bundle.builder().build());

    private final Map<String, FiscalYear> plans = new HashMap<>();
    private final Map<String, FiscalYear> strategies = new HashMap<>();

    private DeclaredYears(Bundle bundle) {
        for (Strategy strategy : bundle.getStrategies()) {
            strategy.getFiscalYear().ifPresent(year -> strategies.putIfAbsent(strategy.getId(), year));
        }
        for (ActionPlan plan : bundle.getPlans()) {
            FiscalYears.of(plan, bundle).ifPresent(year -> plans.putIfAbsent(plan.getId(), year));
        }
    }

    /** Returns the fiscal years of the strategies and plans of a bundle. */
    public static DeclaredYears of(Bundle bundle) {
        return new DeclaredYears(bundle);
    }

    boolean isEmpty() {
        return plans.isEmpty() && strategies.isEmpty();
    }

    /** Returns the year that holds in what refers to a plan, or to a strategy in its place; null if there is none. */
    @Nullable
    FiscalYear ofPlan(@Nullable String id) {
        FiscalYear year = plans.get(id);
        return year != null ? year : strategies.get(id);
    }

    /** Returns the year that holds in the plans of a strategy; null if there is none. */
    @Nullable
    FiscalYear ofStrategy(@Nullable String id) {
        return strategies.get(id);
    }
}
