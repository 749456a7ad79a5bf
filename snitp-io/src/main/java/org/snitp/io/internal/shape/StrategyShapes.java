package org.snitp.io.internal.shape;

import org.snitp.io.internal.shape.access.AdoptingActAccess;
import org.snitp.io.internal.shape.access.ChapterAccess;
import org.snitp.io.internal.shape.access.ExpectedResultAccess;
import org.snitp.io.internal.shape.access.FundingSourceAccess;
import org.snitp.io.internal.shape.access.GeneralObjectiveAccess;
import org.snitp.io.internal.shape.access.LegalInstrumentAccess;
import org.snitp.io.internal.shape.access.LegalInstrumentGroupAccess;
import org.snitp.io.internal.shape.access.NestedObjectiveAccess;
import org.snitp.io.internal.shape.access.ProblemAccess;
import org.snitp.io.internal.shape.access.RelatedStrategyAccess;
import org.snitp.io.internal.shape.access.SpecificObjectiveAccess;
import org.snitp.io.internal.shape.access.StrategyAccess;
import org.snitp.model.strategy.AdoptingAct;
import org.snitp.model.strategy.Chapter;
import org.snitp.model.strategy.ExpectedResult;
import org.snitp.model.strategy.FundingSource;
import org.snitp.model.strategy.GeneralObjective;
import org.snitp.model.strategy.LegalInstrument;
import org.snitp.model.strategy.LegalInstrumentGroup;
import org.snitp.model.strategy.NestedObjective;
import org.snitp.model.strategy.Problem;
import org.snitp.model.strategy.RelatedStrategy;
import org.snitp.model.strategy.SpecificObjective;
import org.snitp.model.strategy.Strategy;

/** The shapes of a strategy and its parts. */
final class StrategyShapes {

    static final Shape<AdoptingAct, AdoptingAct.Builder> ADOPTING_ACT_SHAPE = Shape.of(new AdoptingActAccess())
            .required("title", CommonShapes.LOCALIZED_TEXT)
            .optional("number", Scalars.TEXT)
            .optional("date", Scalars.DATE)
            .optional("url", Scalars.TEXT);

    static final Shape<Chapter, Chapter.Builder> CHAPTER_SHAPE = Shape.of(new ChapterAccess())
            .identity("code")
            .required("title", CommonShapes.LOCALIZED_TEXT)
            .list("paragraphs", CommonShapes.LOCALIZED_TEXT)
            .list("sources", CommonShapes.LOCALIZED_TEXT);

    static final Shape<Problem, Problem.Builder> PROBLEM_SHAPE = Shape.of(new ProblemAccess())
            .identity("code")
            .required("title", CommonShapes.LOCALIZED_TEXT)
            .optional("description", CommonShapes.LOCALIZED_TEXT);

    static final Shape<RelatedStrategy, RelatedStrategy.Builder> RELATED_STRATEGY_SHAPE = Shape.of(
                    new RelatedStrategyAccess())
            .required("title", CommonShapes.LOCALIZED_TEXT)
            .optional("period", Scalars.SPAN)
            .optional("relation", CommonShapes.LOCALIZED_TEXT)
            .optional("url", Scalars.TEXT);

    static final Shape<LegalInstrument, LegalInstrument.Builder> LEGAL_INSTRUMENT_SHAPE = Shape.of(
                    new LegalInstrumentAccess())
            .required("title", CommonShapes.LOCALIZED_TEXT)
            .optional("number", Scalars.TEXT)
            .optional("url", Scalars.TEXT);

    static final Shape<LegalInstrumentGroup, LegalInstrumentGroup.Builder> LEGAL_GROUP_SHAPE = Shape.of(
                    new LegalInstrumentGroupAccess())
            .identity("code")
            .required("title", CommonShapes.LOCALIZED_TEXT)
            .list("instruments", new ObjectType<>(LEGAL_INSTRUMENT_SHAPE));

    static final Shape<ExpectedResult, ExpectedResult.Builder> EXPECTED_RESULT_SHAPE =
            Shape.of(new ExpectedResultAccess()).identity("code").required("title", CommonShapes.LOCALIZED_TEXT);

    static final Shape<FundingSource, FundingSource.Builder> FUNDING_SOURCE_SHAPE =
            Shape.of(new FundingSourceAccess()).identity("code").required("title", CommonShapes.LOCALIZED_TEXT);

    static final Shape<SpecificObjective, SpecificObjective.Builder> SPECIFIC_OBJECTIVE_SHAPE = Shape.of(
                    new SpecificObjectiveAccess())
            .identity("code")
            .required("title", CommonShapes.LOCALIZED_TEXT)
            .optional("description", CommonShapes.LOCALIZED_TEXT)
            .list("tags", Scalars.TEXT)
            .list("stakeholders", InstitutionShapes.STAKEHOLDER)
            .list("links", CommonShapes.LINK)
            .list("indicators", IndicatorShapes.INDICATOR);

    static final Shape<GeneralObjective, GeneralObjective.Builder> GENERAL_OBJECTIVE_SHAPE = Shape.of(
                    new GeneralObjectiveAccess())
            .identity("code")
            .required("title", CommonShapes.LOCALIZED_TEXT)
            .optional("description", CommonShapes.LOCALIZED_TEXT)
            .list("tags", Scalars.TEXT)
            .list("stakeholders", InstitutionShapes.STAKEHOLDER)
            .list("links", CommonShapes.LINK)
            .list("indicators", IndicatorShapes.INDICATOR)
            .list("specificObjectives", new ObjectType<>(SPECIFIC_OBJECTIVE_SHAPE));

    static final Shape<NestedObjective, NestedObjective.Builder> NESTED_OBJECTIVE_SHAPE = nestedObjective();

    static final Shape<Strategy, Strategy.Builder> STRATEGY = Shape.of(new StrategyAccess())
            .identity("id")
            .list("languages", Scalars.TEXT)
            .required("title", CommonShapes.LOCALIZED_TEXT)
            .optional("fiscalYear", CommonShapes.FISCAL_YEAR)
            .required("horizon", Scalars.SPAN)
            .optional("adoptedBy", new ObjectType<>(ADOPTING_ACT_SHAPE))
            .optional("vision", CommonShapes.LOCALIZED_TEXT)
            .optional("purpose", CommonShapes.LOCALIZED_TEXT)
            .list("stakeholders", InstitutionShapes.STAKEHOLDER)
            .list("links", CommonShapes.LINK)
            .list("chapters", new ObjectType<>(CHAPTER_SHAPE))
            .list("problems", new ObjectType<>(PROBLEM_SHAPE))
            .list("relatedStrategies", new ObjectType<>(RELATED_STRATEGY_SHAPE))
            .list("legalInstruments", new ObjectType<>(LEGAL_GROUP_SHAPE))
            .list("levels", CommonShapes.LOCALIZED_TEXT)
            .list("generalObjectives", new ObjectType<>(GENERAL_OBJECTIVE_SHAPE))
            .list("objectives", new ObjectType<>(NESTED_OBJECTIVE_SHAPE))
            .list("expectedResults", new ObjectType<>(EXPECTED_RESULT_SHAPE))
            .list("fundingSources", new ObjectType<>(FUNDING_SOURCE_SHAPE))
            .list("statistics", StatisticShapes.STATISTIC)
            .optional("evaluationCalendar", EvaluationShapes.CALENDAR)
            .list("errata", CommonShapes.ERRATUM);

    private StrategyShapes() {}

    /** The shape of objectives that may have further ones of the same shape. */
    private static Shape<NestedObjective, NestedObjective.Builder> nestedObjective() {
        Shape<NestedObjective, NestedObjective.Builder> shape = Shape.of(new NestedObjectiveAccess())
                .identity("code")
                .required("title", CommonShapes.LOCALIZED_TEXT)
                .optional("description", CommonShapes.LOCALIZED_TEXT)
                .list("tags", Scalars.TEXT)
                .list("stakeholders", InstitutionShapes.STAKEHOLDER)
                .list("links", CommonShapes.LINK)
                .list("indicators", IndicatorShapes.INDICATOR);
        return shape.list("objectives", new ObjectType<>(shape));
    }
}
