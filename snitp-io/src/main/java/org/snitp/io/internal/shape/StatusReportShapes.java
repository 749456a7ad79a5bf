package org.snitp.io.internal.shape;

import org.snitp.io.internal.shape.access.ActionStatusReportAccess;
import org.snitp.io.internal.shape.access.ExpenditureAccess;
import org.snitp.io.internal.shape.access.MetMilestoneAccess;
import org.snitp.io.internal.shape.access.ReportedStatusAccess;
import org.snitp.model.measurement.ActionStatusReport;
import org.snitp.model.measurement.Expenditure;
import org.snitp.model.measurement.MetMilestone;
import org.snitp.model.measurement.ReportedStatus;
import org.snitp.model.plan.ActionState;

/** The shapes of a report on the status of actions. */
final class StatusReportShapes {

    static final Shape<MetMilestone, MetMilestone.Builder> MET_MILESTONE_SHAPE = Shape.of(new MetMilestoneAccess())
            .identity("id")
            .required("met", Scalars.DATE)
            .list("links", CommonShapes.LINK);

    static final Shape<ReportedStatus, ReportedStatus.Builder> STATUS_SHAPE = Shape.of(new ReportedStatusAccess())
            .required("action", Scalars.TEXT)
            .optional("period", Scalars.PERIOD)
            .required("state", Scalars.term(ActionState.class))
            .optional("since", Scalars.DATE)
            .optional("started", Scalars.DATE)
            .optional("completed", Scalars.DATE)
            .optional("percent", Scalars.NUMBER)
            .list("milestones", new ObjectType<>(MET_MILESTONE_SHAPE))
            .optional("reason", CommonShapes.LOCALIZED_TEXT)
            .list("evidence", CommonShapes.LOCALIZED_TEXT)
            .list("links", CommonShapes.LINK)
            .optional("reportedBy", Scalars.TEXT)
            .optional("reportedOn", Scalars.DATE)
            .optional("planVersion", Scalars.TEXT)
            .optional("planFingerprint", Scalars.TEXT)
            .optional("withdrawn", new ObjectType<>(MeasurementShapes.WITHDRAWAL_SHAPE))
            .optional("note", CommonShapes.LOCALIZED_TEXT);

    static final Shape<Expenditure, Expenditure.Builder> EXPENDITURE_SHAPE = Shape.of(new ExpenditureAccess())
            .required("action", Scalars.TEXT)
            .optional("period", Scalars.PERIOD)
            .optional("source", CommonShapes.LOCALIZED_TEXT)
            .required("currency", Scalars.TEXT)
            .optional("committed", Scalars.NUMBER)
            .optional("spent", Scalars.NUMBER)
            .optional("reportedBy", Scalars.TEXT)
            .optional("reportedOn", Scalars.DATE)
            .optional("planVersion", Scalars.TEXT)
            .optional("planFingerprint", Scalars.TEXT)
            .optional("withdrawn", new ObjectType<>(MeasurementShapes.WITHDRAWAL_SHAPE))
            .optional("note", CommonShapes.LOCALIZED_TEXT);

    static final Shape<ActionStatusReport, ActionStatusReport.Builder> STATUS_REPORT = Shape.of(
                    new ActionStatusReportAccess())
            .identity("id")
            .list("languages", Scalars.TEXT)
            .required("plan", Scalars.TEXT)
            .optional("planVersion", Scalars.TEXT)
            .optional("planFingerprint", Scalars.TEXT)
            .optional("fiscalYear", CommonShapes.FISCAL_YEAR)
            .optional("title", CommonShapes.LOCALIZED_TEXT)
            .optional("source", CommonShapes.LOCALIZED_TEXT)
            .optional("reporter", Scalars.TEXT)
            .optional("period", Scalars.PERIOD)
            .optional("reportedOn", Scalars.DATE)
            .list("statuses", new ObjectType<>(STATUS_SHAPE))
            .list("expenditures", new ObjectType<>(EXPENDITURE_SHAPE));

    private StatusReportShapes() {}
}
