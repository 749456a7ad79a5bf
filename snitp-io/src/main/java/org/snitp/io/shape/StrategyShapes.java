package org.snitp.io.shape;

import org.snitp.model.strategy.AdoptingAct;
import org.snitp.model.strategy.ExpectedResult;
import org.snitp.model.strategy.FundingSource;
import org.snitp.model.strategy.GeneralObjective;
import org.snitp.model.strategy.LegalInstrument;
import org.snitp.model.strategy.LegalInstrumentGroup;
import org.snitp.model.strategy.Problem;
import org.snitp.model.strategy.RelatedStrategy;
import org.snitp.model.strategy.SpecificObjective;
import org.snitp.model.strategy.Strategy;

/** The shapes of a strategy and its parts. */
final class StrategyShapes {

    static final Shape<AdoptingAct, AdoptingAct.Builder> ADOPTING_ACT_SHAPE = Shape.of(
                    "AdoptingAct", AdoptingAct::builder, AdoptingAct.Builder::build, AdoptingAct.Builder::extensions)
            .required("title", CommonShapes.LOCALIZED_TEXT, AdoptingAct::getTitle, AdoptingAct.Builder::title)
            .optional("number", Scalars.TEXT, AdoptingAct::getNumber, AdoptingAct.Builder::number)
            .optional("date", Scalars.DATE, AdoptingAct::getDate, AdoptingAct.Builder::date)
            .optional("url", Scalars.TEXT, AdoptingAct::getUrl, AdoptingAct.Builder::url);

    static final Shape<Problem, Problem.Builder> PROBLEM_SHAPE = Shape.of(
                    "Problem", Problem::builder, Problem.Builder::build, Problem.Builder::extensions)
            .identity("code", Problem::getCode, Problem.Builder::code)
            .required("title", CommonShapes.LOCALIZED_TEXT, Problem::getTitle, Problem.Builder::title)
            .optional(
                    "description", CommonShapes.LOCALIZED_TEXT, Problem::getDescription, Problem.Builder::description);

    static final Shape<RelatedStrategy, RelatedStrategy.Builder> RELATED_STRATEGY_SHAPE = Shape.of(
                    "RelatedStrategy",
                    RelatedStrategy::builder,
                    RelatedStrategy.Builder::build,
                    RelatedStrategy.Builder::extensions)
            .required("title", CommonShapes.LOCALIZED_TEXT, RelatedStrategy::getTitle, RelatedStrategy.Builder::title)
            .optional("period", Scalars.SPAN, RelatedStrategy::getPeriod, RelatedStrategy.Builder::period)
            .optional(
                    "relation",
                    CommonShapes.LOCALIZED_TEXT,
                    RelatedStrategy::getRelation,
                    RelatedStrategy.Builder::relation)
            .optional("url", Scalars.TEXT, RelatedStrategy::getUrl, RelatedStrategy.Builder::url);

    static final Shape<LegalInstrument, LegalInstrument.Builder> LEGAL_INSTRUMENT_SHAPE = Shape.of(
                    "LegalInstrument",
                    LegalInstrument::builder,
                    LegalInstrument.Builder::build,
                    LegalInstrument.Builder::extensions)
            .required("title", CommonShapes.LOCALIZED_TEXT, LegalInstrument::getTitle, LegalInstrument.Builder::title)
            .optional("number", Scalars.TEXT, LegalInstrument::getNumber, LegalInstrument.Builder::number)
            .optional("url", Scalars.TEXT, LegalInstrument::getUrl, LegalInstrument.Builder::url);

    static final Shape<LegalInstrumentGroup, LegalInstrumentGroup.Builder> LEGAL_GROUP_SHAPE = Shape.of(
                    "LegalInstrumentGroup",
                    LegalInstrumentGroup::builder,
                    LegalInstrumentGroup.Builder::build,
                    LegalInstrumentGroup.Builder::extensions)
            .identity("code", LegalInstrumentGroup::getCode, LegalInstrumentGroup.Builder::code)
            .required(
                    "title",
                    CommonShapes.LOCALIZED_TEXT,
                    LegalInstrumentGroup::getTitle,
                    LegalInstrumentGroup.Builder::title)
            .list(
                    "instruments",
                    new ObjectType<>(LEGAL_INSTRUMENT_SHAPE),
                    LegalInstrumentGroup::getInstruments,
                    LegalInstrumentGroup.Builder::instruments);

    static final Shape<ExpectedResult, ExpectedResult.Builder> EXPECTED_RESULT_SHAPE = Shape.of(
                    "ExpectedResult",
                    ExpectedResult::builder,
                    ExpectedResult.Builder::build,
                    ExpectedResult.Builder::extensions)
            .identity("code", ExpectedResult::getCode, ExpectedResult.Builder::code)
            .required("title", CommonShapes.LOCALIZED_TEXT, ExpectedResult::getTitle, ExpectedResult.Builder::title);

    static final Shape<FundingSource, FundingSource.Builder> FUNDING_SOURCE_SHAPE = Shape.of(
                    "FundingSource",
                    FundingSource::builder,
                    FundingSource.Builder::build,
                    FundingSource.Builder::extensions)
            .identity("code", FundingSource::getCode, FundingSource.Builder::code)
            .required("title", CommonShapes.LOCALIZED_TEXT, FundingSource::getTitle, FundingSource.Builder::title);

    static final Shape<SpecificObjective, SpecificObjective.Builder> SPECIFIC_OBJECTIVE_SHAPE = Shape.of(
                    "SpecificObjective",
                    SpecificObjective::builder,
                    SpecificObjective.Builder::build,
                    SpecificObjective.Builder::extensions)
            .identity("code", SpecificObjective::getCode, SpecificObjective.Builder::code)
            .required(
                    "title", CommonShapes.LOCALIZED_TEXT, SpecificObjective::getTitle, SpecificObjective.Builder::title)
            .optional(
                    "description",
                    CommonShapes.LOCALIZED_TEXT,
                    SpecificObjective::getDescription,
                    SpecificObjective.Builder::description)
            .list(
                    "indicators",
                    IndicatorShapes.INDICATOR,
                    SpecificObjective::getIndicators,
                    SpecificObjective.Builder::indicators);

    static final Shape<GeneralObjective, GeneralObjective.Builder> GENERAL_OBJECTIVE_SHAPE = Shape.of(
                    "GeneralObjective",
                    GeneralObjective::builder,
                    GeneralObjective.Builder::build,
                    GeneralObjective.Builder::extensions)
            .identity("code", GeneralObjective::getCode, GeneralObjective.Builder::code)
            .required("title", CommonShapes.LOCALIZED_TEXT, GeneralObjective::getTitle, GeneralObjective.Builder::title)
            .optional(
                    "description",
                    CommonShapes.LOCALIZED_TEXT,
                    GeneralObjective::getDescription,
                    GeneralObjective.Builder::description)
            .list(
                    "indicators",
                    IndicatorShapes.INDICATOR,
                    GeneralObjective::getIndicators,
                    GeneralObjective.Builder::indicators)
            .list(
                    "specificObjectives",
                    new ObjectType<>(SPECIFIC_OBJECTIVE_SHAPE),
                    GeneralObjective::getSpecificObjectives,
                    GeneralObjective.Builder::specificObjectives);

    static final Shape<Strategy, Strategy.Builder> STRATEGY = Shape.of(
                    "Strategy", Strategy::builder, Strategy.Builder::build, Strategy.Builder::extensions)
            .identity("id", Strategy::getId, Strategy.Builder::id)
            .required("title", CommonShapes.LOCALIZED_TEXT, Strategy::getTitle, Strategy.Builder::title)
            .required("horizon", Scalars.SPAN, Strategy::getHorizon, Strategy.Builder::horizon)
            .optional(
                    "adoptedBy",
                    new ObjectType<>(ADOPTING_ACT_SHAPE),
                    Strategy::getAdoptedBy,
                    Strategy.Builder::adoptedBy)
            .optional("vision", CommonShapes.LOCALIZED_TEXT, Strategy::getVision, Strategy.Builder::vision)
            .optional("purpose", CommonShapes.LOCALIZED_TEXT, Strategy::getPurpose, Strategy.Builder::purpose)
            .list("problems", new ObjectType<>(PROBLEM_SHAPE), Strategy::getProblems, Strategy.Builder::problems)
            .list(
                    "relatedStrategies",
                    new ObjectType<>(RELATED_STRATEGY_SHAPE),
                    Strategy::getRelatedStrategies,
                    Strategy.Builder::relatedStrategies)
            .list(
                    "legalInstruments",
                    new ObjectType<>(LEGAL_GROUP_SHAPE),
                    Strategy::getLegalInstruments,
                    Strategy.Builder::legalInstruments)
            .list(
                    "generalObjectives",
                    new ObjectType<>(GENERAL_OBJECTIVE_SHAPE),
                    Strategy::getGeneralObjectives,
                    Strategy.Builder::generalObjectives)
            .list(
                    "expectedResults",
                    new ObjectType<>(EXPECTED_RESULT_SHAPE),
                    Strategy::getExpectedResults,
                    Strategy.Builder::expectedResults)
            .list(
                    "fundingSources",
                    new ObjectType<>(FUNDING_SOURCE_SHAPE),
                    Strategy::getFundingSources,
                    Strategy.Builder::fundingSources)
            .list("statistics", StatisticShapes.STATISTIC, Strategy::getStatistics, Strategy.Builder::statistics)
            .optional(
                    "evaluationCalendar",
                    EvaluationShapes.CALENDAR,
                    Strategy::getEvaluationCalendar,
                    Strategy.Builder::evaluationCalendar)
            .list("errata", CommonShapes.ERRATUM, Strategy::getErrata, Strategy.Builder::errata);

    private StrategyShapes() {}
}
