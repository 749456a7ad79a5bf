package org.snitp.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.snitp.model.dimension.Category;
import org.snitp.model.dimension.CodeList;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.errata.Erratum;
import org.snitp.model.errata.ErratumKind;
import org.snitp.model.evaluation.CommitteeSession;
import org.snitp.model.evaluation.EvaluationCalendar;
import org.snitp.model.evaluation.EvaluationType;
import org.snitp.model.evaluation.IndependentExperts;
import org.snitp.model.evaluation.MonitoringReport;
import org.snitp.model.evaluation.StrategyEvaluation;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Bounds;
import org.snitp.model.indicator.Computation;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.IndicatorLevel;
import org.snitp.model.indicator.IndicatorLibrary;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.Reporting;
import org.snitp.model.indicator.Supersession;
import org.snitp.model.indicator.Target;
import org.snitp.model.indicator.TargetKind;
import org.snitp.model.institution.Abbreviation;
import org.snitp.model.institution.Institution;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.institution.InstitutionType;
import org.snitp.model.plan.Action;
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
import org.snitp.model.statistics.Composition;
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
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.FiscalYear;
import org.snitp.model.time.FiscalYearNaming;
import org.snitp.model.time.OpenTiming;
import org.snitp.model.time.Period;
import org.snitp.model.time.PeriodRange;
import org.snitp.model.time.Recurrence;
import org.snitp.model.time.TimeSpan;
import org.snitp.model.time.YearStart;

/** One valid object of every type, with every attribute given. */
final class Samples {

    static final LocalizedText TEXT = LocalizedText.of("Campanii naționale", "National campaigns");
    private static final TimeSpan YEARS = PeriodRange.parse("2024/2028");

    static final Category CATEGORY = Category.builder()
            .id("AB")
            .name(TEXT)
            .partOf("RO12")
            .addCodes("nuts:RO121")
            .build();
    static final Dimension DIMENSION = Dimension.builder()
            .id("county")
            .name(TEXT)
            .codeList("counties")
            .addCategories(CATEGORY)
            .build();
    static final CodeList CODE_LIST = CodeList.builder()
            .id("counties")
            .addLanguages("ro", "en")
            .title(TEXT)
            .source(TEXT)
            .addCategories(CATEGORY)
            .build();
    static final Erratum ERRATUM = Erratum.builder()
            .location("1.1.1")
            .field("title")
            .kind(ErratumKind.SPELLING)
            .source("campani")
            .correction("campanii")
            .reason(TEXT)
            .build();
    static final Bounds BOUNDS =
            Bounds.builder().min(BigDecimal.ZERO).max(new BigDecimal("100")).build();
    static final Measure MEASURE = Measure.builder()
            .type(MeasureType.PERCENTAGE)
            .unit(TEXT)
            .direction(Direction.INCREASE)
            .accumulation(Accumulation.SNAPSHOT)
            .bounds(BOUNDS)
            .numerator(TEXT)
            .denominator(TEXT)
            .per(new BigDecimal("1000"))
            .referencePeriod(Period.year(2020))
            .build();
    static final Baseline BASELINE = Baseline.builder()
            .value(new BigDecimal("12.5"))
            .truthValue(true)
            .period(Period.year(2023))
            .dimensions(Map.of("sex", "f"))
            .source(TEXT)
            .addLinks(PublisherSamples.LINK)
            .build();
    static final Supersession SUPERSESSION =
            Supersession.builder().act(TEXT).date(LocalDate.of(2025, 3, 1)).build();
    static final Target TARGET = Target.builder()
            .value(new BigDecimal("80"))
            .truthValue(true)
            .min(new BigDecimal("70"))
            .max(new BigDecimal("90"))
            .supersededBy(SUPERSESSION)
            .kind(TargetKind.REACH)
            .milestone("M1")
            .period(Period.semester(2026, 1))
            .dimensions(Map.of("sex", "f"))
            .statement(TEXT)
            .baselinePeriod(Period.year(2023))
            .rationale(TEXT)
            .addLinks(PublisherSamples.LINK)
            .build();
    static final Computation COMPUTATION = Computation.builder()
            .numerator("1.1.1-2")
            .denominator("1.1.1-3")
            .formula("[1.1.1-2] / [1.1.1-3] * 100")
            .build();
    static final Indicator INDICATOR = Indicator.builder()
            .id("1.1.1-1")
            .ref("education:E1")
            .name(TEXT)
            .definition(TEXT)
            .level(IndicatorLevel.OUTPUT)
            .scope(TEXT)
            .measure(MEASURE)
            .addDisaggregation(DIMENSION)
            .dataSource(TEXT)
            .addSources(PublisherSamples.DATA_SOURCE)
            .method(TEXT)
            .computation(COMPUTATION)
            .frequency(Recurrence.ANNUAL)
            .addResponsible("ANITP")
            .reporting(Reporting.LEAD)
            .baseline(BASELINE)
            .addBaselines(BASELINE)
            .addTargets(TARGET)
            .addComparableWith("2024-1")
            .addImplementation(Period.year(2025))
            .addEvaluation(Recurrence.SEMIANNUAL)
            .addTags("own:pilot")
            .metadata(PublisherSamples.METADATA)
            .addLinks(PublisherSamples.LINK)
            .note(TEXT)
            .build();
    static final IndicatorLibrary LIBRARY = IndicatorLibrary.builder()
            .id("education")
            .addLanguages("ro", "en")
            .title(TEXT)
            .source(TEXT)
            .addIndicators(INDICATOR)
            .build();
    static final Budget BUDGET = Budget.builder()
            .amount(new BigDecimal("1000.00"))
            .currency("RON")
            .source(TEXT)
            .build();
    static final BudgetLine BUDGET_LINE = BudgetLine.builder()
            .period(Period.year(2025))
            .amount(new BigDecimal("1000.00"))
            .currency("RON")
            .source(TEXT)
            .institution("ANITP")
            .committed(new BigDecimal("800"))
            .spent(new BigDecimal("600"))
            .asOf(LocalDate.of(2025, 12, 31))
            .build();
    static final ActionStatus STATUS = ActionStatus.builder()
            .state(ActionState.COMPLETED)
            .since(LocalDate.of(2025, 6, 30))
            .started(LocalDate.of(2024, 2, 1))
            .completed(LocalDate.of(2025, 6, 30))
            .percent(new BigDecimal("100"))
            .reason(TEXT)
            .addEvidence(TEXT)
            .addLinks(PublisherSamples.LINK)
            .build();
    static final Milestone MILESTONE = Milestone.builder()
            .id("M1")
            .title(TEXT)
            .due(Period.quarter(2025, 1))
            .met(LocalDate.of(2025, 3, 1))
            .addLinks(PublisherSamples.LINK)
            .build();
    static final Risk RISK = Risk.builder()
            .title(TEXT)
            .likelihood(RiskLevel.LOW)
            .impact(RiskLevel.HIGH)
            .response(TEXT)
            .build();
    static final Action ACTION = Action.builder()
            .code("1.1.1")
            .objective("1.1")
            .addObjectives("1.2")
            .partOf("1.1.0")
            .title(TEXT)
            .description(TEXT)
            .addResponsible("ANITP")
            .addSupport("MAI")
            .addStakeholders(PublisherSamples.STAKEHOLDER)
            .addLocations(PublisherSamples.LOCATION)
            .addResults(TEXT)
            .addImplementation(OpenTiming.PERMANENT)
            .addEvaluation(Recurrence.ANNUAL, OpenTiming.ON_DEMAND)
            .addDependsOn("1.1.2")
            .addMilestones(MILESTONE)
            .status(STATUS)
            .addIndicators(INDICATOR)
            .addSharedIndicators("1.1-1")
            .budget(BUDGET)
            .addBudgetLines(BUDGET_LINE)
            .addTags("sdg:16.2")
            .addEvidence(TEXT)
            .addLinks(PublisherSamples.LINK)
            .addAssumptions(TEXT)
            .addRisks(RISK)
            .note(TEXT)
            .build();
    static final ReportingArrangements REPORTING = ReportingArrangements.builder()
            .grace(java.time.Period.ofDays(30))
            .shortfalls(TEXT)
            .build();
    static final Assessment ASSESSMENT = Assessment.builder()
            .method(AssessmentMethod.GROWTH)
            .onTrack(new BigDecimal("0.95"))
            .atRisk(new BigDecimal("0.60"))
            .build();
    static final FiscalYear FISCAL_YEAR = FiscalYear.builder()
            .begins(new YearStart(9, 1))
            .named(FiscalYearNaming.BY_START)
            .label(TEXT)
            .reporting(true)
            .build();
    static final ActionPlan PLAN = ActionPlan.builder()
            .id("PNA-2024-2026")
            .addLanguages("ro", "en")
            .version("2025-1")
            .strategy("SNITP")
            .title(TEXT)
            .fiscalYear(FISCAL_YEAR)
            .period(PeriodRange.parse("2024/2026"))
            .profile("final")
            .reporting(REPORTING)
            .assessment(ASSESSMENT)
            .addLinks(PublisherSamples.LINK)
            .addActions(ACTION)
            .addErratum(ERRATUM)
            .build();
    static final Abbreviation ABBREVIATION =
            Abbreviation.builder().id("MNIR").name(TEXT).build();
    static final Institution INSTITUTION = Institution.builder()
            .id("ANITP")
            .type(InstitutionType.AGENCY)
            .partOf("MAI")
            .foundedBy(TEXT)
            .validFrom(LocalDate.of(2005, 12, 1))
            .validUntil(LocalDate.of(2025, 5, 31))
            .addSuccessors("ANITP2")
            .name(TEXT)
            .role(TEXT)
            .addCodes("org-id:RO-CUI-4192910")
            .build();
    static final InstitutionRegistry REGISTRY = InstitutionRegistry.builder()
            .id("institutions")
            .addLanguages("ro", "en")
            .title(TEXT)
            .addInstitutions(INSTITUTION)
            .addAbbreviations(ABBREVIATION)
            .addErratum(ERRATUM)
            .build();
    static final Observation OBSERVATION = Observation.builder()
            .period(Period.year(2023))
            .category("AB")
            .value(new BigDecimal("451"))
            .build();
    static final TotalReference TOTAL =
            TotalReference.builder().statistic("victims").category("all").build();
    static final Statistic STATISTIC = Statistic.builder()
            .id("victims-by-county")
            .title(TEXT)
            .figure("3")
            .unit(TEXT)
            .breakdown(DIMENSION)
            .composition(Composition.PARTS)
            .total(TOTAL)
            .source(TEXT)
            .note(TEXT)
            .addObservations(OBSERVATION)
            .build();
    static final MonitoringReport REPORT = MonitoringReport.builder()
            .id("R1")
            .period(Period.year(2024))
            .addPreparedBy("ANITP")
            .addContributors("MAI")
            .addContents(TEXT)
            .includedIn("E1")
            .build();
    static final CommitteeSession SESSION = CommitteeSession.builder()
            .id("S1")
            .body("CIM")
            .recurrence(Recurrence.SEMIANNUAL)
            .addAgenda(TEXT)
            .build();
    static final IndependentExperts EXPERTS = IndependentExperts.builder()
            .profile(TEXT)
            .addContractedBy("ANITP")
            .fundedBy(TEXT)
            .build();
    static final StrategyEvaluation EVALUATION = StrategyEvaluation.builder()
            .id("E1")
            .type(EvaluationType.INTERIM)
            .covers(PeriodRange.parse("2024/2026"))
            .begins(Period.quarter(2026, 4))
            .due(Period.quarter(2027, 1))
            .title(TEXT)
            .addContents(TEXT)
            .addApprovedBy("CIM")
            .addPresentedTo("MAI")
            .independentExperts(EXPERTS)
            .build();
    static final EvaluationCalendar CALENDAR = EvaluationCalendar.builder()
            .coordinator("ANITP")
            .addReports(REPORT)
            .addSessions(SESSION)
            .addEvaluations(EVALUATION)
            .build();

    static final AdoptingAct ACT = AdoptingAct.builder()
            .title(TEXT)
            .number("533/2024")
            .date(LocalDate.of(2024, 5, 16))
            .url("https://legislatie.just.ro/Public/DetaliiDocument/282899")
            .build();
    static final LegalInstrument LAW = LegalInstrument.builder()
            .title(TEXT)
            .number("678/2001")
            .url("https://legislatie.just.ro/Public/DetaliiDocument/31881")
            .build();
    static final LegalInstrumentGroup LAWS = LegalInstrumentGroup.builder()
            .code("a")
            .title(TEXT)
            .addInstruments(LAW)
            .build();
    static final Chapter CHAPTER = Chapter.builder()
            .code("introduction")
            .title(TEXT)
            .addParagraphs(TEXT)
            .addSources(TEXT)
            .build();
    static final Problem PROBLEM =
            Problem.builder().code("1").title(TEXT).description(TEXT).build();
    static final RelatedStrategy RELATED = RelatedStrategy.builder()
            .title(TEXT)
            .period(YEARS)
            .relation(TEXT)
            .url("http://www.mai.gov.ro/")
            .build();
    static final SpecificObjective SPECIFIC = SpecificObjective.builder()
            .code("1.1")
            .title(TEXT)
            .description(TEXT)
            .addTags("sdg:16")
            .addStakeholders(PublisherSamples.STAKEHOLDER)
            .addLinks(PublisherSamples.LINK)
            .addIndicators(INDICATOR)
            .build();
    static final GeneralObjective GENERAL = GeneralObjective.builder()
            .code("1")
            .title(TEXT)
            .description(TEXT)
            .addTags("sdg:16")
            .addStakeholders(PublisherSamples.STAKEHOLDER)
            .addLinks(PublisherSamples.LINK)
            .addIndicators(INDICATOR)
            .addSpecificObjectives(SPECIFIC)
            .build();
    static final NestedObjective NESTED = NestedObjective.builder()
            .code("A")
            .title(TEXT)
            .description(TEXT)
            .addTags("sdg:16")
            .addStakeholders(PublisherSamples.STAKEHOLDER)
            .addLinks(PublisherSamples.LINK)
            .addIndicators(INDICATOR)
            .addObjectives(NestedObjective.builder().code("A.1").title(TEXT).build())
            .build();
    static final ExpectedResult RESULT =
            ExpectedResult.builder().code("1").title(TEXT).build();
    static final FundingSource FUNDING =
            FundingSource.builder().code("a").title(TEXT).build();
    static final Strategy STRATEGY = Strategy.builder()
            .id("SNITP")
            .addLanguages("ro", "en")
            .title(TEXT)
            .fiscalYear(FISCAL_YEAR)
            .horizon(YEARS)
            .adoptedBy(ACT)
            .vision(TEXT)
            .purpose(TEXT)
            .addStakeholders(PublisherSamples.STAKEHOLDER)
            .addLinks(PublisherSamples.LINK)
            .addChapters(CHAPTER)
            .addProblems(PROBLEM)
            .addRelatedStrategies(RELATED)
            .addLegalInstruments(LAWS)
            .addLevels(TEXT)
            .addGeneralObjectives(GENERAL)
            .addObjectives(NESTED)
            .addExpectedResults(RESULT)
            .addFundingSources(FUNDING)
            .addStatistics(STATISTIC)
            .evaluationCalendar(CALENDAR)
            .addErratum(ERRATUM)
            .build();
    static final Bundle BUNDLE = Bundle.of(STRATEGY, REGISTRY, PLAN, MeasurementSamples.MEASUREMENTS);

    private Samples() {}
}
