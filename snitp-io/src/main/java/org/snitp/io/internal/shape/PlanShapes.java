package org.snitp.io.internal.shape;

import org.snitp.io.internal.shape.access.ActionAccess;
import org.snitp.io.internal.shape.access.ActionPlanAccess;
import org.snitp.io.internal.shape.access.AssessmentAccess;
import org.snitp.io.internal.shape.access.BudgetAccess;
import org.snitp.io.internal.shape.access.BudgetLineAccess;
import org.snitp.io.internal.shape.access.ReportingArrangementsAccess;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.plan.Assessment;
import org.snitp.model.plan.AssessmentMethod;
import org.snitp.model.plan.Budget;
import org.snitp.model.plan.BudgetLine;
import org.snitp.model.plan.ReportingArrangements;

/** The shapes of an action plan and its actions. */
final class PlanShapes {

    static final Shape<Budget, Budget.Builder> BUDGET_SHAPE = Shape.of(new BudgetAccess())
            .required("amount", Scalars.NUMBER)
            .required("currency", Scalars.TEXT)
            .optional("source", CommonShapes.LOCALIZED_TEXT);

    static final Shape<BudgetLine, BudgetLine.Builder> BUDGET_LINE_SHAPE = Shape.of(new BudgetLineAccess())
            .required("period", Scalars.SPAN)
            .required("amount", Scalars.NUMBER)
            .required("currency", Scalars.TEXT)
            .optional("source", CommonShapes.LOCALIZED_TEXT)
            .optional("institution", Scalars.TEXT)
            .optional("committed", Scalars.NUMBER)
            .optional("spent", Scalars.NUMBER)
            .optional("asOf", Scalars.DATE);

    static final Shape<Action, Action.Builder> ACTION_SHAPE = Shape.of(new ActionAccess())
            .identity("code")
            .optional("objective", Scalars.TEXT)
            .required("title", CommonShapes.LOCALIZED_TEXT)
            .optional("description", CommonShapes.LOCALIZED_TEXT)
            .list("responsible", Scalars.TEXT)
            .list("support", Scalars.TEXT)
            .list("results", CommonShapes.LOCALIZED_TEXT)
            .list("implementation", Scalars.TIMING)
            .list("evaluation", Scalars.TIMING)
            .list("indicators", IndicatorShapes.INDICATOR)
            .optional("budget", new ObjectType<>(BUDGET_SHAPE))
            .list("budgetLines", new ObjectType<>(BUDGET_LINE_SHAPE))
            .list("evidence", CommonShapes.LOCALIZED_TEXT)
            .list("tags", Scalars.TEXT)
            .optional("note", CommonShapes.LOCALIZED_TEXT);

    static final Shape<ReportingArrangements, ReportingArrangements.Builder> REPORTING_SHAPE = Shape.of(
                    new ReportingArrangementsAccess())
            .optional("grace", Scalars.DURATION)
            .optional("shortfalls", CommonShapes.LOCALIZED_TEXT);

    static final Shape<Assessment, Assessment.Builder> ASSESSMENT_SHAPE = Shape.of(new AssessmentAccess())
            .optional("method", Scalars.term(AssessmentMethod.class))
            .optional("onTrack", Scalars.NUMBER)
            .optional("atRisk", Scalars.NUMBER);

    static final Shape<ActionPlan, ActionPlan.Builder> ACTION_PLAN = Shape.of(new ActionPlanAccess())
            .identity("id")
            .list("languages", Scalars.TEXT)
            .required("strategy", Scalars.TEXT)
            .optional("version", Scalars.TEXT)
            .optional("title", CommonShapes.LOCALIZED_TEXT)
            .required("period", Scalars.SPAN)
            .optional("reporting", new ObjectType<>(REPORTING_SHAPE))
            .optional("assessment", new ObjectType<>(ASSESSMENT_SHAPE))
            .list("actions", new ObjectType<>(ACTION_SHAPE))
            .list("errata", CommonShapes.ERRATUM);

    private PlanShapes() {}
}
