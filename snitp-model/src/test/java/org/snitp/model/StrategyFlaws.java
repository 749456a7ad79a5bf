package org.snitp.model;

import static org.snitp.model.Flaw.address;
import static org.snitp.model.Flaw.blank;
import static org.snitp.model.Flaw.code;
import static org.snitp.model.Flaw.filled;
import static org.snitp.model.Flaw.inside;
import static org.snitp.model.Flaw.language;
import static org.snitp.model.Flaw.own;
import static org.snitp.model.Flaw.text;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.stream.Stream;
import org.snitp.model.dimension.Category;
import org.snitp.model.dimension.CodeList;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.errata.Erratum;
import org.snitp.model.evaluation.CommitteeSession;
import org.snitp.model.evaluation.EvaluationCalendar;
import org.snitp.model.evaluation.IndependentExperts;
import org.snitp.model.evaluation.MonitoringReport;
import org.snitp.model.evaluation.StrategyEvaluation;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.IndicatorLibrary;
import org.snitp.model.statistics.Observation;
import org.snitp.model.statistics.Statistic;
import org.snitp.model.statistics.TotalReference;
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
import org.snitp.model.text.LanguageTag;
import org.snitp.model.text.LocalizedText;

/** The flaws of a strategy and of what only strategies have. */
final class StrategyFlaws {

    private static final Iterable<Observation> NO_OBSERVATIONS = List.of();

    private StrategyFlaws() {}

    static Stream<Flaw> all() {
        return Stream.of(strategies(), surroundings(), objectives(), statistics(), calendars(), texts())
                .flatMap(flaws -> flaws);
    }

    private static Stream<Flaw> strategies() {
        Class<Strategy> type = Strategy.class;
        return Stream.of(
                language(type, (document, tag) -> document.withLanguages(tag)),
                code(type, Strategy::withId, "id"),
                text(type, Strategy::withTitle, "title"),
                inside(type, Strategy::withAdoptedBy, Samples.ACT.withNumber(""), "adoptedBy.number"),
                text(type, Strategy::withVision, "vision"),
                text(type, Strategy::withPurpose, "purpose"),
                inside(
                        type,
                        Strategy::withStakeholders,
                        PublisherSamples.STAKEHOLDER.withInstitution(""),
                        "stakeholders[0].institution"),
                inside(type, Strategy::withChapters, Samples.CHAPTER.withCode(""), "chapters[0].code"),
                inside(type, Strategy::withProblems, Samples.PROBLEM.withCode(""), "problems[0].code"),
                inside(type, Strategy::withRelatedStrategies, Samples.RELATED.withUrl(""), "relatedStrategies[0].url"),
                inside(type, Strategy::withLegalInstruments, Samples.LAWS.withCode(""), "legalInstruments[0].code"),
                text(type, Strategy::withLevels, "levels[0]"),
                inside(type, Strategy::withObjectives, Samples.NESTED.withCode(""), "objectives[0].code"),
                inside(
                        type,
                        Strategy::withGeneralObjectives,
                        Samples.GENERAL.withCode(""),
                        "generalObjectives[0].code"),
                inside(type, Strategy::withExpectedResults, Samples.RESULT.withCode(""), "expectedResults[0].code"),
                inside(type, Strategy::withFundingSources, Samples.FUNDING.withCode(""), "fundingSources[0].code"),
                inside(type, Strategy::withStatistics, Samples.STATISTIC.withId(""), "statistics[0].id"),
                inside(
                        type,
                        Strategy::withFiscalYear,
                        Samples.FISCAL_YEAR.withLabel(LocalizedText.of("")),
                        "fiscalYear.label.texts[ro].<map value>"),
                inside(
                        type,
                        Strategy::withEvaluationCalendar,
                        Samples.CALENDAR.withCoordinator(""),
                        "evaluationCalendar.coordinator"),
                inside(type, Strategy::withErrata, Samples.ERRATUM.withSource(""), "errata[0].source"));
    }

    private static Stream<Flaw> surroundings() {
        return Stream.of(
                text(AdoptingAct.class, AdoptingAct::withTitle, "title"),
                filled(AdoptingAct.class, AdoptingAct::withNumber, "number"),
                address(AdoptingAct.class, AdoptingAct::withUrl, "url"),
                code(Chapter.class, Chapter::withCode, "code"),
                text(Chapter.class, Chapter::withTitle, "title"),
                text(Chapter.class, Chapter::withParagraphs, "paragraphs[0]"),
                text(Chapter.class, Chapter::withSources, "sources[0]"),
                code(Problem.class, Problem::withCode, "code"),
                text(Problem.class, Problem::withTitle, "title"),
                text(Problem.class, Problem::withDescription, "description"),
                text(RelatedStrategy.class, RelatedStrategy::withTitle, "title"),
                text(RelatedStrategy.class, RelatedStrategy::withRelation, "relation"),
                address(RelatedStrategy.class, RelatedStrategy::withUrl, "url"),
                text(LegalInstrument.class, LegalInstrument::withTitle, "title"),
                filled(LegalInstrument.class, LegalInstrument::withNumber, "number"),
                address(LegalInstrument.class, LegalInstrument::withUrl, "url"),
                code(LegalInstrumentGroup.class, LegalInstrumentGroup::withCode, "code"),
                text(LegalInstrumentGroup.class, LegalInstrumentGroup::withTitle, "title"),
                inside(
                        LegalInstrumentGroup.class,
                        LegalInstrumentGroup::withInstruments,
                        Samples.LAW.withNumber(""),
                        "instruments[0].number"),
                code(ExpectedResult.class, ExpectedResult::withCode, "code"),
                text(ExpectedResult.class, ExpectedResult::withTitle, "title"),
                code(FundingSource.class, FundingSource::withCode, "code"),
                text(FundingSource.class, FundingSource::withTitle, "title"));
    }

    private static Stream<Flaw> objectives() {
        return Stream.of(
                code(GeneralObjective.class, GeneralObjective::withCode, "code"),
                text(GeneralObjective.class, GeneralObjective::withTitle, "title"),
                text(GeneralObjective.class, GeneralObjective::withDescription, "description"),
                inside(
                        GeneralObjective.class,
                        GeneralObjective::withIndicators,
                        Samples.INDICATOR.withId(""),
                        "indicators[0].id"),
                inside(
                        GeneralObjective.class,
                        GeneralObjective::withSpecificObjectives,
                        Samples.SPECIFIC.withCode(""),
                        "specificObjectives[0].code"),
                code(NestedObjective.class, NestedObjective::withCode, "code"),
                text(NestedObjective.class, NestedObjective::withTitle, "title"),
                text(NestedObjective.class, NestedObjective::withDescription, "description"),
                inside(
                        NestedObjective.class,
                        NestedObjective::withIndicators,
                        Samples.INDICATOR.withId(""),
                        "indicators[0].id"),
                inside(
                        NestedObjective.class,
                        NestedObjective::withObjectives,
                        Samples.NESTED.withCode(""),
                        "objectives[0].code"),
                code(SpecificObjective.class, SpecificObjective::withCode, "code"),
                text(SpecificObjective.class, SpecificObjective::withTitle, "title"),
                text(SpecificObjective.class, SpecificObjective::withDescription, "description"),
                inside(
                        SpecificObjective.class,
                        SpecificObjective::withIndicators,
                        Samples.INDICATOR.withId(""),
                        "indicators[0].id"));
    }

    private static Stream<Flaw> statistics() {
        return Stream.of(
                code(Statistic.class, Statistic::withId, "id"),
                text(Statistic.class, Statistic::withTitle, "title"),
                filled(Statistic.class, Statistic::withFigure, "figure"),
                text(Statistic.class, Statistic::withUnit, "unit"),
                inside(Statistic.class, Statistic::withBreakdown, Samples.DIMENSION.withId(""), "breakdown.id"),
                inside(Statistic.class, Statistic::withTotal, Samples.TOTAL.withStatistic(""), "total.statistic"),
                text(Statistic.class, Statistic::withSource, "source"),
                text(Statistic.class, Statistic::withNote, "note"),
                own(Statistic.class, Statistic::withObservations, NO_OBSERVATIONS, "observations", NotEmpty.class),
                inside(
                        Statistic.class,
                        Statistic::withObservations,
                        Samples.OBSERVATION.withCategory(""),
                        "observations[0].category"),
                code(Observation.class, Observation::withCategory, "category"),
                code(TotalReference.class, TotalReference::withStatistic, "statistic"),
                code(TotalReference.class, TotalReference::withCategory, "category"),
                code(Dimension.class, Dimension::withId, "id"),
                text(Dimension.class, Dimension::withName, "name"),
                inside(Dimension.class, Dimension::withCategories, Samples.CATEGORY.withId(""), "categories[0].id"),
                code(Category.class, Category::withId, "id"),
                code(Category.class, Category::withPartOf, "partOf"),
                filled(Category.class, Category::withCodes, "codes[0].<list element>"),
                code(Dimension.class, Dimension::withCodeList, "codeList"),
                code(CodeList.class, CodeList::withId, "id"),
                language(CodeList.class, (document, tag) -> document.withLanguages(tag)),
                text(CodeList.class, CodeList::withTitle, "title"),
                text(CodeList.class, CodeList::withSource, "source"),
                own(CodeList.class, CodeList::withCategories, List.<Category>of(), "categories", NotEmpty.class),
                inside(CodeList.class, CodeList::withCategories, Samples.CATEGORY.withId(""), "categories[0].id"),
                code(IndicatorLibrary.class, IndicatorLibrary::withId, "id"),
                language(IndicatorLibrary.class, (document, tag) -> document.withLanguages(tag)),
                text(IndicatorLibrary.class, IndicatorLibrary::withTitle, "title"),
                text(IndicatorLibrary.class, IndicatorLibrary::withSource, "source"),
                own(
                        IndicatorLibrary.class,
                        IndicatorLibrary::withIndicators,
                        List.<Indicator>of(),
                        "indicators",
                        NotEmpty.class),
                inside(
                        IndicatorLibrary.class,
                        IndicatorLibrary::withIndicators,
                        Samples.INDICATOR.withId(""),
                        "indicators[0].id"),
                text(Category.class, Category::withName, "name"));
    }

    private static Stream<Flaw> calendars() {
        Class<StrategyEvaluation> evaluation = StrategyEvaluation.class;
        return Stream.of(
                code(EvaluationCalendar.class, EvaluationCalendar::withCoordinator, "coordinator"),
                inside(
                        EvaluationCalendar.class,
                        EvaluationCalendar::withReports,
                        Samples.REPORT.withId(""),
                        "reports[0].id"),
                inside(
                        EvaluationCalendar.class,
                        EvaluationCalendar::withSessions,
                        Samples.SESSION.withBody(""),
                        "sessions[0].body"),
                inside(
                        EvaluationCalendar.class,
                        EvaluationCalendar::withEvaluations,
                        Samples.EVALUATION.withId(""),
                        "evaluations[0].id"),
                code(MonitoringReport.class, MonitoringReport::withId, "id"),
                code(MonitoringReport.class, MonitoringReport::withPreparedBy, "preparedBy[0].<list element>"),
                code(MonitoringReport.class, MonitoringReport::withContributors, "contributors[0].<list element>"),
                text(MonitoringReport.class, MonitoringReport::withContents, "contents[0]"),
                code(MonitoringReport.class, MonitoringReport::withIncludedIn, "includedIn"),
                code(CommitteeSession.class, CommitteeSession::withId, "id"),
                code(CommitteeSession.class, CommitteeSession::withBody, "body"),
                text(CommitteeSession.class, CommitteeSession::withAgenda, "agenda[0]"),
                code(evaluation, StrategyEvaluation::withId, "id"),
                text(evaluation, StrategyEvaluation::withTitle, "title"),
                text(evaluation, StrategyEvaluation::withContents, "contents[0]"),
                code(evaluation, StrategyEvaluation::withApprovedBy, "approvedBy[0].<list element>"),
                code(evaluation, StrategyEvaluation::withPresentedTo, "presentedTo[0].<list element>"),
                inside(
                        evaluation,
                        StrategyEvaluation::withIndependentExperts,
                        Samples.EXPERTS.withContractedBy(""),
                        "independentExperts.contractedBy[0].<list element>"),
                text(IndependentExperts.class, IndependentExperts::withProfile, "profile"),
                code(IndependentExperts.class, IndependentExperts::withContractedBy, "contractedBy[0].<list element>"),
                text(IndependentExperts.class, IndependentExperts::withFundedBy, "fundedBy"));
    }

    private static Stream<Flaw> texts() {
        return Stream.of(
                blank(LocalizedText.class, (text, words) -> text.withText("ro", words), "texts[ro].<map value>"),
                own(
                        LocalizedText.class,
                        (text, tag) -> text.withText(tag, "Titlu"),
                        "Ro",
                        "texts<K>[Ro].<map key>",
                        LanguageTag.class),
                blank(Erratum.class, Erratum::withLocation, "location"),
                filled(Erratum.class, Erratum::withField, "field"),
                blank(Erratum.class, Erratum::withSource, "source"),
                filled(Erratum.class, Erratum::withCorrection, "correction"),
                text(Erratum.class, Erratum::withReason, "reason"));
    }
}
