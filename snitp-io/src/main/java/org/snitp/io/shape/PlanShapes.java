package org.snitp.io.shape;

import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.plan.Budget;

/** The shapes of an action plan and its actions. */
final class PlanShapes {

    static final Shape<Budget, Budget.Builder> BUDGET_SHAPE = Shape.of(
                    "Budget", Budget::builder, Budget.Builder::build, Budget.Builder::extensions)
            .required("amount", Scalars.NUMBER, Budget::getAmount, Budget.Builder::amount)
            .required("currency", Scalars.TEXT, Budget::getCurrency, Budget.Builder::currency)
            .optional("source", CommonShapes.LOCALIZED_TEXT, Budget::getSource, Budget.Builder::source);

    static final Shape<Action, Action.Builder> ACTION_SHAPE = Shape.of(
                    "Action", Action::builder, Action.Builder::build, Action.Builder::extensions)
            .identity("code", Action::getCode, Action.Builder::code)
            .optional("objective", Scalars.TEXT, Action::getObjective, Action.Builder::objective)
            .required("title", CommonShapes.LOCALIZED_TEXT, Action::getTitle, Action.Builder::title)
            .optional("description", CommonShapes.LOCALIZED_TEXT, Action::getDescription, Action.Builder::description)
            .list("responsible", Scalars.TEXT, Action::getResponsible, Action.Builder::responsible)
            .list("support", Scalars.TEXT, Action::getSupport, Action.Builder::support)
            .list("results", CommonShapes.LOCALIZED_TEXT, Action::getResults, Action.Builder::results)
            .list("implementation", Scalars.TIMING, Action::getImplementation, Action.Builder::implementation)
            .list("evaluation", Scalars.TIMING, Action::getEvaluation, Action.Builder::evaluation)
            .list("indicators", IndicatorShapes.INDICATOR, Action::getIndicators, Action.Builder::indicators)
            .optional("budget", new ObjectType<>(BUDGET_SHAPE), Action::getBudget, Action.Builder::budget)
            .list("evidence", CommonShapes.LOCALIZED_TEXT, Action::getEvidence, Action.Builder::evidence)
            .optional("note", CommonShapes.LOCALIZED_TEXT, Action::getNote, Action.Builder::note);

    static final Shape<ActionPlan, ActionPlan.Builder> ACTION_PLAN = Shape.of(
                    "ActionPlan", ActionPlan::builder, ActionPlan.Builder::build, ActionPlan.Builder::extensions)
            .identity("id", ActionPlan::getId, ActionPlan.Builder::id)
            .required("strategy", Scalars.TEXT, ActionPlan::getStrategy, ActionPlan.Builder::strategy)
            .optional("version", Scalars.TEXT, ActionPlan::getVersion, ActionPlan.Builder::version)
            .optional("title", CommonShapes.LOCALIZED_TEXT, ActionPlan::getTitle, ActionPlan.Builder::title)
            .required("period", Scalars.SPAN, ActionPlan::getPeriod, ActionPlan.Builder::period)
            .list("actions", new ObjectType<>(ACTION_SHAPE), ActionPlan::getActions, ActionPlan.Builder::actions)
            .list("errata", CommonShapes.ERRATUM, ActionPlan::getErrata, ActionPlan.Builder::errata);

    private PlanShapes() {}
}
