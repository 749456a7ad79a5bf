package org.snitp.io.internal.shape;

import org.snitp.io.internal.shape.access.ActionAccess;
import org.snitp.io.internal.shape.access.ActionLocationAccess;
import org.snitp.io.internal.shape.access.ActionPlanAccess;
import org.snitp.io.internal.shape.access.ActionStatusAccess;
import org.snitp.io.internal.shape.access.AssessmentAccess;
import org.snitp.io.internal.shape.access.BudgetAccess;
import org.snitp.io.internal.shape.access.BudgetLineAccess;
import org.snitp.io.internal.shape.access.MilestoneAccess;
import org.snitp.io.internal.shape.access.ReportingArrangementsAccess;
import org.snitp.io.internal.shape.access.RiskAccess;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionLocation;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.plan.ActionState;
import org.snitp.model.plan.ActionStatus;
import org.snitp.model.plan.Assessment;
import org.snitp.model.plan.AssessmentMethod;
import org.snitp.model.plan.Budget;
import org.snitp.model.plan.BudgetLine;
import org.snitp.model.plan.Milestone;
import org.snitp.model.plan.ReportingArrangements;
import org.snitp.model.plan.Risk;
import org.snitp.model.plan.RiskLevel;

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

    private static final ScalarType<RiskLevel> RISK_LEVEL = Scalars.term(RiskLevel.class);

    static final Shape<ActionStatus, ActionStatus.Builder> STATUS_SHAPE = Shape.of(new ActionStatusAccess())
            .essence("state", Scalars.term(ActionState.class))
            .optional("since", Scalars.DATE)
            .optional("started", Scalars.DATE)
            .optional("completed", Scalars.DATE)
            .optional("percent", Scalars.NUMBER)
            .optional("reason", CommonShapes.LOCALIZED_TEXT)
            .list("evidence", CommonShapes.LOCALIZED_TEXT)
            .list("links", CommonShapes.LINK);

    static final Shape<Milestone, Milestone.Builder> MILESTONE_SHAPE = Shape.of(new MilestoneAccess())
            .identity("id")
            .required("title", CommonShapes.LOCALIZED_TEXT)
            .required("due", Scalars.SPAN)
            .optional("met", Scalars.DATE)
            .list("links", CommonShapes.LINK);

    static final Shape<Risk, Risk.Builder> RISK_SHAPE = Shape.of(new RiskAccess())
            .required("title", CommonShapes.LOCALIZED_TEXT)
            .optional("likelihood", RISK_LEVEL)
            .optional("impact", RISK_LEVEL)
            .optional("response", CommonShapes.LOCALIZED_TEXT);

    static final Shape<ActionLocation, ActionLocation.Builder> LOCATION_SHAPE = Shape.of(new ActionLocationAccess())
            .optional("name", CommonShapes.LOCALIZED_TEXT)
            .list("codes", Scalars.TEXT)
            .optional("description", CommonShapes.LOCALIZED_TEXT)
            .optional("activity", CommonShapes.LOCALIZED_TEXT)
            .optional("latitude", Scalars.NUMBER)
            .optional("longitude", Scalars.NUMBER);

    static final Shape<Action, Action.Builder> ACTION_SHAPE = Shape.of(new ActionAccess())
            .identity("code")
            .optional("objective", Scalars.TEXT)
            .list("objectives", Scalars.TEXT)
            .optional("partOf", Scalars.TEXT)
            .required("title", CommonShapes.LOCALIZED_TEXT)
            .optional("description", CommonShapes.LOCALIZED_TEXT)
            .list("responsible", Scalars.TEXT)
            .list("support", Scalars.TEXT)
            .list("stakeholders", InstitutionShapes.STAKEHOLDER)
            .list("locations", new ObjectType<>(LOCATION_SHAPE))
            .list("results", CommonShapes.LOCALIZED_TEXT)
            .list("implementation", Scalars.TIMING)
            .list("evaluation", Scalars.TIMING)
            .list("dependsOn", Scalars.TEXT)
            .list("milestones", new ObjectType<>(MILESTONE_SHAPE))
            .optional("status", new ObjectType<>(STATUS_SHAPE))
            .list("indicators", IndicatorShapes.INDICATOR)
            .list("sharedIndicators", Scalars.TEXT)
            .optional("budget", new ObjectType<>(BUDGET_SHAPE))
            .list("budgetLines", new ObjectType<>(BUDGET_LINE_SHAPE))
            .list("evidence", CommonShapes.LOCALIZED_TEXT)
            .list("links", CommonShapes.LINK)
            .list("tags", Scalars.TEXT)
            .list("assumptions", CommonShapes.LOCALIZED_TEXT)
            .list("risks", new ObjectType<>(RISK_SHAPE))
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
            .optional("fiscalYear", CommonShapes.FISCAL_YEAR)
            .required("period", Scalars.SPAN)
            .optional("profile", Scalars.TEXT)
            .optional("reporting", new ObjectType<>(REPORTING_SHAPE))
            .optional("assessment", new ObjectType<>(ASSESSMENT_SHAPE))
            .list("links", CommonShapes.LINK)
            .list("actions", new ObjectType<>(ACTION_SHAPE))
            .list("errata", CommonShapes.ERRATUM);

    private PlanShapes() {}
}
