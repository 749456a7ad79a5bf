package org.snitp.io.internal.shape;

import org.snitp.io.internal.shape.access.CommitteeSessionAccess;
import org.snitp.io.internal.shape.access.EvaluationCalendarAccess;
import org.snitp.io.internal.shape.access.IndependentExpertsAccess;
import org.snitp.io.internal.shape.access.MonitoringReportAccess;
import org.snitp.io.internal.shape.access.StrategyEvaluationAccess;
import org.snitp.model.evaluation.CommitteeSession;
import org.snitp.model.evaluation.EvaluationCalendar;
import org.snitp.model.evaluation.EvaluationType;
import org.snitp.model.evaluation.IndependentExperts;
import org.snitp.model.evaluation.MonitoringReport;
import org.snitp.model.evaluation.StrategyEvaluation;

/** The shapes of the monitoring and evaluation calendar. */
final class EvaluationShapes {

    static final Shape<IndependentExperts, IndependentExperts.Builder> EXPERTS_SHAPE = Shape.of(
                    new IndependentExpertsAccess())
            .optional("profile", CommonShapes.LOCALIZED_TEXT)
            .list("contractedBy", Scalars.TEXT)
            .optional("fundedBy", CommonShapes.LOCALIZED_TEXT);

    static final Shape<MonitoringReport, MonitoringReport.Builder> REPORT_SHAPE = Shape.of(new MonitoringReportAccess())
            .identity("id")
            .required("period", Scalars.PERIOD)
            .list("preparedBy", Scalars.TEXT)
            .list("contributors", Scalars.TEXT)
            .list("contents", CommonShapes.LOCALIZED_TEXT)
            .optional("includedIn", Scalars.TEXT);

    static final Shape<CommitteeSession, CommitteeSession.Builder> SESSION_SHAPE = Shape.of(
                    new CommitteeSessionAccess())
            .identity("id")
            .required("body", Scalars.TEXT)
            .required("recurrence", Scalars.RECURRENCE)
            .list("agenda", CommonShapes.LOCALIZED_TEXT);

    static final Shape<StrategyEvaluation, StrategyEvaluation.Builder> EVALUATION_SHAPE = Shape.of(
                    new StrategyEvaluationAccess())
            .identity("id")
            .required("type", Scalars.term(EvaluationType.class))
            .required("covers", Scalars.SPAN)
            .optional("begins", Scalars.PERIOD)
            .optional("due", Scalars.PERIOD)
            .optional("title", CommonShapes.LOCALIZED_TEXT)
            .list("contents", CommonShapes.LOCALIZED_TEXT)
            .list("approvedBy", Scalars.TEXT)
            .list("presentedTo", Scalars.TEXT)
            .optional("independentExperts", new ObjectType<>(EXPERTS_SHAPE));

    static final Shape<EvaluationCalendar, EvaluationCalendar.Builder> CALENDAR_SHAPE = Shape.of(
                    new EvaluationCalendarAccess())
            .optional("coordinator", Scalars.TEXT)
            .list("reports", new ObjectType<>(REPORT_SHAPE))
            .list("sessions", new ObjectType<>(SESSION_SHAPE))
            .list("evaluations", new ObjectType<>(EVALUATION_SHAPE));

    static final ObjectType<EvaluationCalendar> CALENDAR = new ObjectType<>(CALENDAR_SHAPE);

    private EvaluationShapes() {}
}
