package org.snitp.io.official;

import java.util.List;
import org.snitp.io.ReadResult;
import org.snitp.io.Snitp;
import org.snitp.model.Bundle;
import org.snitp.model.BundleIndex;
import org.snitp.model.errata.Erratum;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.Strategy;

/** The official data, read once for all tests. */
final class Official {

    static final ReadResult RESULT = Snitp.readOfficial();
    static final Bundle BUNDLE = RESULT.orElseThrow();
    static final BundleIndex INDEX = BundleIndex.of(BUNDLE);
    static final Strategy STRATEGY = BUNDLE.getStrategies().get(0);
    static final InstitutionRegistry REGISTRY = BUNDLE.getRegistries().get(0);
    static final ActionPlan PLAN = BUNDLE.getPlans().get(0);

    private Official() {}

    /** The errata of a list that stand in one field of one place. */
    static List<Erratum> errata(List<Erratum> all, String location, String field) {
        return all.stream()
                .filter(erratum -> erratum.getLocation().equals(location))
                .filter(erratum -> erratum.getField().orElse("text").equals(field))
                .toList();
    }
}
