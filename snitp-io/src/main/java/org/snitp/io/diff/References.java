package org.snitp.io.diff;

import static org.snitp.io.diff.ItemKind.ACTION;
import static org.snitp.io.diff.ItemKind.ACTION_PLAN;
import static org.snitp.io.diff.ItemKind.GENERAL_OBJECTIVE;
import static org.snitp.io.diff.ItemKind.INDICATOR;
import static org.snitp.io.diff.ItemKind.INSTITUTION;
import static org.snitp.io.diff.ItemKind.NESTED_OBJECTIVE;
import static org.snitp.io.diff.ItemKind.SPECIFIC_OBJECTIVE;
import static org.snitp.io.diff.ItemKind.STATISTIC;
import static org.snitp.io.diff.ItemKind.STRATEGY;
import static org.snitp.io.diff.ItemKind.STRATEGY_EVALUATION;

import java.util.Map;
import java.util.Set;

/** The fields that refer to other items, and to which kinds. */
final class References {

    private static final Set<ItemKind> INSTITUTIONS = Set.of(INSTITUTION);

    private static final Map<String, Set<ItemKind>> KINDS = Map.ofEntries(
            Map.entry("Action.dependsOn", Set.of(ACTION)),
            Map.entry("Action.objective", Set.of(GENERAL_OBJECTIVE, SPECIFIC_OBJECTIVE, NESTED_OBJECTIVE)),
            Map.entry("Action.objectives", Set.of(GENERAL_OBJECTIVE, SPECIFIC_OBJECTIVE, NESTED_OBJECTIVE)),
            Map.entry("Action.partOf", Set.of(ACTION)),
            Map.entry("Action.responsible", INSTITUTIONS),
            Map.entry("Action.support", INSTITUTIONS),
            Map.entry("ActionPlan.strategy", Set.of(STRATEGY)),
            Map.entry("CommitteeSession.body", INSTITUTIONS),
            Map.entry("EarlierFigure.reportedBy", INSTITUTIONS),
            Map.entry(
                    "Erratum.location",
                    Set.of(ACTION, INDICATOR, SPECIFIC_OBJECTIVE, GENERAL_OBJECTIVE, NESTED_OBJECTIVE)),
            Map.entry("EvaluationCalendar.coordinator", INSTITUTIONS),
            Map.entry("IndependentExperts.contractedBy", INSTITUTIONS),
            Map.entry("Indicator.responsible", INSTITUTIONS),
            Map.entry("Institution.partOf", INSTITUTIONS),
            Map.entry("Institution.successors", INSTITUTIONS),
            Map.entry("Measurement.indicator", Set.of(INDICATOR)),
            Map.entry("Measurement.reportedBy", INSTITUTIONS),
            Map.entry("MeasurementSet.plan", Set.of(ACTION_PLAN)),
            Map.entry("MeasurementSet.reporter", INSTITUTIONS),
            Map.entry("ActionStatusReport.plan", Set.of(ACTION_PLAN)),
            Map.entry("ActionStatusReport.reporter", INSTITUTIONS),
            Map.entry("Expenditure.action", Set.of(ACTION)),
            Map.entry("Expenditure.reportedBy", INSTITUTIONS),
            Map.entry("ReportedStatus.action", Set.of(ACTION)),
            Map.entry("ReportedStatus.reportedBy", INSTITUTIONS),
            Map.entry("MonitoringReport.contributors", INSTITUTIONS),
            Map.entry("MonitoringReport.includedIn", Set.of(STRATEGY_EVALUATION)),
            Map.entry("MonitoringReport.preparedBy", INSTITUTIONS),
            Map.entry("Stakeholder.institution", INSTITUTIONS),
            Map.entry("StrategyEvaluation.approvedBy", INSTITUTIONS),
            Map.entry("StrategyEvaluation.presentedTo", INSTITUTIONS),
            Map.entry("TotalReference.statistic", Set.of(STATISTIC)));

    private References() {}

    /** Returns the kinds of items to which a field may refer; empty if it is not a reference. */
    static Set<ItemKind> of(String shape, String field) {
        return KINDS.getOrDefault(shape + "." + field, Set.of());
    }

    /** The fields that are references, such as {@code Action.support}. */
    static Set<String> fields() {
        return KINDS.keySet();
    }
}
