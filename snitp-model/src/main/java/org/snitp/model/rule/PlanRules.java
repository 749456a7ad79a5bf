package org.snitp.model.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Reporters;
import org.snitp.model.indicator.Reporting;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.plan.Assessment;

/** The rules of one action plan. */
final class PlanRules {

    /** The default share from which progress is on track. */
    private static final BigDecimal ON_TRACK = new BigDecimal("0.95");

    /** The default share from which progress is at risk. */
    private static final BigDecimal AT_RISK = new BigDecimal("0.60");

    private final ActionPlan plan;
    private final Path path;
    private final References references;
    private final Findings findings;
    private final PlanTimeRules times;
    private final ScheduleRules schedules;
    private final RoleRules roles;
    private final NameRules names;
    private final BudgetRules budgets;
    private final DerivedObjectives derived;
    private final boolean strategyKnown;

    PlanRules(ActionPlan plan, Path path, References references, Findings findings) {
        this.plan = plan;
        this.path = path;
        this.references = references;
        this.findings = findings;
        this.times = new PlanTimeRules(plan, path, references.symbols(), findings);
        this.schedules = new ScheduleRules(TimeFrame.plan(plan.getPeriod()), findings);
        this.roles = new RoleRules(references.symbols(), findings);
        this.names = new NameRules(findings);
        this.budgets = new BudgetRules(plan.getPeriod(), references, findings);
        this.derived = new DerivedObjectives(this::isObjective);
        this.strategyKnown = references.symbols().strategies().containsKey(plan.getStrategy());
    }

    /**
     * Checks the plan, and returns whether the codes of all actions and indicators are plain ASCII.
     *
     * @param served what takes note of the objectives of each action
     */
    boolean check(ServedObjectives.Actions served) {
        boolean plain = true;
        references.requireRegistry(path);
        references.requireStrategy(plan.getStrategy(), path.field("strategy"));
        new FiscalYearRules(references, findings).checkPlan(plan, path);
        times.checkPlan();
        checkThresholds();
        LinkRules.check(plan.getLinks(), path, findings);
        Path actions = path.field("actions");
        findings.requireUnique(plan.getActions(), Action::getCode, "code", actions);
        IndicatorRules indicators = new IndicatorRules(TimeFrame.plan(plan.getPeriod()), references, findings);
        CodeGaps gaps = new CodeGaps();
        boolean shared = false;
        boolean related = false;
        for (int i = 0; i < plan.getActions().size(); i++) {
            Action action = plan.getActions().get(i);
            plain &= LookAlikes.isAscii(action.getCode());
            shared |= !action.getSharedIndicators().isEmpty();
            related |= ActionRules.concern(action);
            gaps.add(action.getCode(), i);
            served.note(action);
            check(action, actions.index(i), indicators);
        }
        if (shared) {
            new LibraryRules(references, findings).checkShared(plan, actions);
        }
        if (related) {
            new ActionRules(plan, actions, references, findings).check();
        }
        gaps.check(actions, findings);
        return plain && indicators.arePlain();
    }

    /** If only one threshold is stated, the default applies to the other. */
    private void checkThresholds() {
        if (plan.getAssessment().isPresent()) {
            Assessment assessment = plan.getAssessment().get();
            BigDecimal onTrack = assessment.getOnTrack().orElse(ON_TRACK);
            BigDecimal atRisk = assessment.getAtRisk().orElse(AT_RISK);
            if (atRisk.signum() <= 0 || onTrack.compareTo(atRisk) < 0) {
                findings.add(
                        Rule.THRESHOLDS_ORDERED,
                        path.field("assessment").field(assessment.getAtRisk().isPresent() ? "atRisk" : "onTrack"),
                        Map.of("onTrack", onTrack.toPlainString(), "atRisk", atRisk.toPlainString()));
            }
        }
    }

    private void check(Action action, Path at, IndicatorRules indicators) {
        requireObjective(action, at);
        if (!action.getObjectives().isEmpty()) {
            requireObjectives(action, at.field("objectives"));
        }
        references.requireInstitutions(action.getResponsible(), at.field("responsible"));
        references.requireInstitutions(action.getSupport(), at.field("support"));
        if (action.getResults().isEmpty()) {
            findings.add(Rule.RESULT_STATED, at.field("code"), Map.of("code", action.getCode()));
        }
        if (action.getIndicators().isEmpty() && action.getSharedIndicators().isEmpty()) {
            findings.add(Rule.INDICATORS_STATED, at.field("code"), Map.of("code", action.getCode()));
        }
        budgets.check(action, at);
        TagRules.check(action.getTags(), at, findings);
        LinkRules.check(action, at, findings);
        references.requireStakeholders(action.getStakeholders(), at);
        LocationRules.check(action.getLocations(), at.field("locations"), findings);
        requireReporting(action, at);
        roles.check(action, at);
        names.check(action, at);
        times.check(action, at);
        schedules.check(action, at);
        checkIndicators(action, at.field("indicators"), indicators);
    }

    private void checkIndicators(Action action, Path list, IndicatorRules indicators) {
        List<Indicator> all = action.getIndicators();
        int[] traits = PlannedNumbers.traits(all);
        MilestoneTargetRules.check(all, traits, action.getMilestones(), list, references, findings);
        indicators.check(all, traits, action.getCode(), action.getImplementation(), list);
    }

    /** Adds one finding for all indicators of an action, since they share its institutions. */
    private void requireReporting(Action action, Path at) {
        if (action.getResponsible().size() < 2) {
            return;
        }
        List<String> ids = action.getIndicators().stream()
                .filter(indicator -> indicator.getResponsible().isEmpty()
                        && indicator.getReporting().isEmpty()
                        && indicator.getComputation().isEmpty())
                .map(Indicator::getId)
                .toList();
        Reporters reporters = new Reporters(action.getResponsible(), Reporting.EACH);
        if (!ids.isEmpty() && reporters.responsible().size() > 1) {
            IndicatorRules.addReporting(ids, reporters, at.field("responsible"), findings);
        }
    }

    private void requireObjective(Action action, Path at) {
        if (!strategyKnown) {
            return;
        }
        Optional<String> stated = action.getObjective();
        if (stated.isPresent()) {
            requireStatedObjective(action, stated.get(), at);
        } else if (derived.of(action.getCode()).filter(this::isObjective).isEmpty()) {
            findings.add(
                    Rule.OBJECTIVE_KNOWN, at.field("code"), Map.of("code", action.getCode(), "variant", "derived"));
        }
    }

    /** Further objectives may lie anywhere in the strategy. */
    private void requireObjectives(Action action, Path list) {
        if (strategyKnown) {
            for (int i = 0; i < action.getObjectives().size(); i++) {
                requireKnownObjective(action, action.getObjectives().get(i), list.index(i));
            }
        }
    }

    private void requireStatedObjective(Action action, String objective, Path at) {
        if (isObjective(objective)) {
            findings.requireUnder(objective, action.getCode(), at, "code");
        } else {
            requireKnownObjective(action, objective, at.field("objective"));
        }
    }

    private void requireKnownObjective(Action action, String objective, Path at) {
        if (!isObjective(objective)) {
            findings.add(
                    Rule.OBJECTIVE_KNOWN,
                    at,
                    Map.of("code", action.getCode(), "objective", objective),
                    references.suggest(objective, references.symbols().objectives(plan.getStrategy())));
        }
    }

    private boolean isObjective(String code) {
        return references.symbols().hasObjective(plan.getStrategy(), code);
    }
}
