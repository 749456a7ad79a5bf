package org.snitp.io.shape;

import org.snitp.model.evaluation.CommitteeSession;
import org.snitp.model.evaluation.EvaluationCalendar;
import org.snitp.model.evaluation.EvaluationType;
import org.snitp.model.evaluation.IndependentExperts;
import org.snitp.model.evaluation.MonitoringReport;
import org.snitp.model.evaluation.StrategyEvaluation;

/** The shapes of the monitoring and evaluation calendar. */
final class EvaluationShapes {

    static final Shape<IndependentExperts, IndependentExperts.Builder> EXPERTS_SHAPE = Shape.of(
                    "IndependentExperts",
                    IndependentExperts::builder,
                    IndependentExperts.Builder::build,
                    IndependentExperts.Builder::extensions)
            .optional(
                    "profile",
                    CommonShapes.LOCALIZED_TEXT,
                    IndependentExperts::getProfile,
                    IndependentExperts.Builder::profile)
            .list(
                    "contractedBy",
                    Scalars.TEXT,
                    IndependentExperts::getContractedBy,
                    IndependentExperts.Builder::contractedBy)
            .optional(
                    "fundedBy",
                    CommonShapes.LOCALIZED_TEXT,
                    IndependentExperts::getFundedBy,
                    IndependentExperts.Builder::fundedBy);

    static final Shape<MonitoringReport, MonitoringReport.Builder> REPORT_SHAPE = Shape.of(
                    "MonitoringReport",
                    MonitoringReport::builder,
                    MonitoringReport.Builder::build,
                    MonitoringReport.Builder::extensions)
            .identity("id", MonitoringReport::getId, MonitoringReport.Builder::id)
            .required("period", Scalars.PERIOD, MonitoringReport::getPeriod, MonitoringReport.Builder::period)
            .list("preparedBy", Scalars.TEXT, MonitoringReport::getPreparedBy, MonitoringReport.Builder::preparedBy)
            .list(
                    "contributors",
                    Scalars.TEXT,
                    MonitoringReport::getContributors,
                    MonitoringReport.Builder::contributors)
            .list(
                    "contents",
                    CommonShapes.LOCALIZED_TEXT,
                    MonitoringReport::getContents,
                    MonitoringReport.Builder::contents)
            .optional(
                    "includedIn", Scalars.TEXT, MonitoringReport::getIncludedIn, MonitoringReport.Builder::includedIn);

    static final Shape<CommitteeSession, CommitteeSession.Builder> SESSION_SHAPE = Shape.of(
                    "CommitteeSession",
                    CommitteeSession::builder,
                    CommitteeSession.Builder::build,
                    CommitteeSession.Builder::extensions)
            .identity("id", CommitteeSession::getId, CommitteeSession.Builder::id)
            .required("body", Scalars.TEXT, CommitteeSession::getBody, CommitteeSession.Builder::body)
            .required(
                    "recurrence",
                    Scalars.RECURRENCE,
                    CommitteeSession::getRecurrence,
                    CommitteeSession.Builder::recurrence)
            .list("agenda", CommonShapes.LOCALIZED_TEXT, CommitteeSession::getAgenda, CommitteeSession.Builder::agenda);

    static final Shape<StrategyEvaluation, StrategyEvaluation.Builder> EVALUATION_SHAPE = Shape.of(
                    "StrategyEvaluation",
                    StrategyEvaluation::builder,
                    StrategyEvaluation.Builder::build,
                    StrategyEvaluation.Builder::extensions)
            .identity("id", StrategyEvaluation::getId, StrategyEvaluation.Builder::id)
            .required(
                    "type",
                    Scalars.term(EvaluationType.class),
                    StrategyEvaluation::getType,
                    StrategyEvaluation.Builder::type)
            .required("covers", Scalars.SPAN, StrategyEvaluation::getCovers, StrategyEvaluation.Builder::covers)
            .optional("due", Scalars.PERIOD, StrategyEvaluation::getDue, StrategyEvaluation.Builder::due)
            .optional(
                    "title",
                    CommonShapes.LOCALIZED_TEXT,
                    StrategyEvaluation::getTitle,
                    StrategyEvaluation.Builder::title)
            .list(
                    "contents",
                    CommonShapes.LOCALIZED_TEXT,
                    StrategyEvaluation::getContents,
                    StrategyEvaluation.Builder::contents)
            .list("approvedBy", Scalars.TEXT, StrategyEvaluation::getApprovedBy, StrategyEvaluation.Builder::approvedBy)
            .list(
                    "presentedTo",
                    Scalars.TEXT,
                    StrategyEvaluation::getPresentedTo,
                    StrategyEvaluation.Builder::presentedTo)
            .optional(
                    "independentExperts",
                    new ObjectType<>(EXPERTS_SHAPE),
                    StrategyEvaluation::getIndependentExperts,
                    StrategyEvaluation.Builder::independentExperts);

    static final Shape<EvaluationCalendar, EvaluationCalendar.Builder> CALENDAR_SHAPE = Shape.of(
                    "EvaluationCalendar",
                    EvaluationCalendar::builder,
                    EvaluationCalendar.Builder::build,
                    EvaluationCalendar.Builder::extensions)
            .optional(
                    "coordinator",
                    Scalars.TEXT,
                    EvaluationCalendar::getCoordinator,
                    EvaluationCalendar.Builder::coordinator)
            .list(
                    "reports",
                    new ObjectType<>(REPORT_SHAPE),
                    EvaluationCalendar::getReports,
                    EvaluationCalendar.Builder::reports)
            .list(
                    "sessions",
                    new ObjectType<>(SESSION_SHAPE),
                    EvaluationCalendar::getSessions,
                    EvaluationCalendar.Builder::sessions)
            .list(
                    "evaluations",
                    new ObjectType<>(EVALUATION_SHAPE),
                    EvaluationCalendar::getEvaluations,
                    EvaluationCalendar.Builder::evaluations);

    static final ObjectType<EvaluationCalendar> CALENDAR = new ObjectType<>(CALENDAR_SHAPE);

    private EvaluationShapes() {}
}
