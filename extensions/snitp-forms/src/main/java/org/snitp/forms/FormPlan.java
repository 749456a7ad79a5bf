package org.snitp.forms;

import java.util.Map;
import java.util.Optional;
import org.snitp.io.Fingerprint;
import org.snitp.model.Bundle;
import org.snitp.model.FiscalYearNames;
import org.snitp.model.evaluation.EvaluationCalendar;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.Strategy;

/**
 * The data shared by all forms of a plan.
 *
 * @param plan the plan
 * @param fingerprint its fingerprint
 * @param coordinator the id of the contact, if the strategy states it
 * @param asked its indicators, and those of the objectives, by id
 * @param known their known values
 * @param years the names of its fiscal years
 */
record FormPlan(
        ActionPlan plan,
        String fingerprint,
        Optional<String> coordinator,
        Map<String, ReportableIndicator> asked,
        KnownValues known,
        FiscalYearNames years) {

    static FormPlan of(Bundle bundle, ActionPlan plan) {
        Optional<String> coordinator = bundle.getStrategies().stream()
                .filter(strategy -> strategy.getId().equals(plan.getStrategy()))
                .findFirst()
                .flatMap(Strategy::getEvaluationCalendar)
                .flatMap(EvaluationCalendar::getCoordinator);
        return new FormPlan(
                plan,
                Fingerprint.of(plan),
                coordinator,
                ReportableIndicator.of(plan, bundle.getStrategies()),
                new KnownValues(bundle, plan.getId()),
                FiscalYearNames.of(bundle));
    }
}
