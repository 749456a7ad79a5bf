package org.snitp.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.snitp.model.document.Document;
import org.snitp.model.measurement.ActionStatusReport;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.time.FiscalYear;

/** Which fiscal year holds where. */
public final class FiscalYears {

    private FiscalYears() {}

    /** Returns the fiscal year that a document itself declares. */
    public static Optional<FiscalYear> declaredBy(Document document) {
        Objects.requireNonNull(document, "document");
        if (document instanceof Strategy strategy) {
            return strategy.getFiscalYear();
        }
        if (document instanceof ActionPlan plan) {
            return plan.getFiscalYear();
        }
        if (document instanceof ActionStatusReport report) {
            return report.getFiscalYear();
        }
        return document instanceof MeasurementSet set ? set.getFiscalYear() : Optional.empty();
    }

    /** Returns the fiscal year of a plan: the one that it declares, or else the one of its strategy. */
    public static Optional<FiscalYear> of(ActionPlan plan, Bundle bundle) {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(bundle, "bundle");
        return plan.getFiscalYear()
                .or(() -> bundle.getStrategies().stream()
                        .filter(strategy -> strategy.getId().equals(plan.getStrategy()))
                        .findFirst()
                        .flatMap(Strategy::getFiscalYear));
    }

    /** Returns the fiscal year of the plans and strategies of a bundle, if they have one in common. */
    public static Optional<FiscalYear> common(Bundle bundle) {
        Objects.requireNonNull(bundle, "bundle");
        List<FiscalYear> years = Stream.concat(
                        bundle.getPlans().stream().flatMap(plan -> of(plan, bundle).stream()),
                        bundle.getStrategies().stream().flatMap(strategy -> strategy.getFiscalYear().stream()))
                .distinct()
                .toList();
        return years.size() == 1 ? Optional.of(years.get(0)) : Optional.empty();
    }
}
