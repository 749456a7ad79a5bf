package org.snitp.model;

import static org.snitp.model.Flaw.address;
import static org.snitp.model.Flaw.code;
import static org.snitp.model.Flaw.filled;
import static org.snitp.model.Flaw.inside;
import static org.snitp.model.Flaw.language;
import static org.snitp.model.Flaw.own;
import static org.snitp.model.Flaw.text;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.snitp.model.code.Code;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Computation;
import org.snitp.model.indicator.DataSource;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.IndicatorMetadata;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.Supersession;
import org.snitp.model.indicator.Target;
import org.snitp.model.institution.Abbreviation;
import org.snitp.model.institution.Institution;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.institution.Stakeholder;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionLocation;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.plan.ActionStatus;
import org.snitp.model.plan.Assessment;
import org.snitp.model.plan.Budget;
import org.snitp.model.plan.BudgetLine;
import org.snitp.model.plan.Milestone;
import org.snitp.model.plan.ReportingArrangements;
import org.snitp.model.plan.Risk;
import org.snitp.model.strategy.GeneralObjective;
import org.snitp.model.strategy.NestedObjective;
import org.snitp.model.strategy.SpecificObjective;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.FiscalYear;

/** The flaws of bundles, plans, indicators and institutions. */
final class PlanFlaws {

    private PlanFlaws() {}

    static Stream<Flaw> all() {
        return Stream.of(plans(), actions(), indicators(), institutions()).flatMap(flaws -> flaws);
    }

    private static Stream<Flaw> plans() {
        return Stream.of(
                inside(Bundle.class, Bundle::withDocuments, Samples.PLAN.withStrategy(""), "documents[0].strategy"),
                code(ActionPlan.class, ActionPlan::withId, "id"),
                language(ActionPlan.class, (document, tag) -> document.withLanguages(tag)),
                code(ActionPlan.class, ActionPlan::withStrategy, "strategy"),
                filled(ActionPlan.class, ActionPlan::withVersion, "version"),
                code(ActionPlan.class, ActionPlan::withProfile, "profile"),
                text(ActionPlan.class, ActionPlan::withTitle, "title"),
                inside(ActionPlan.class, ActionPlan::withActions, Samples.ACTION.withCode(""), "actions[0].code"),
                inside(
                        ActionPlan.class,
                        ActionPlan::withErrata,
                        Samples.ERRATUM.withLocation(""),
                        "errata[0].location"),
                inside(
                        ActionPlan.class,
                        ActionPlan::withReporting,
                        Samples.REPORTING.withShortfalls(LocalizedText.of("")),
                        "reporting.shortfalls.texts[ro].<map value>"),
                text(FiscalYear.class, FiscalYear::withLabel, "label"),
                inside(
                        ActionPlan.class,
                        ActionPlan::withFiscalYear,
                        Samples.FISCAL_YEAR.withLabel(LocalizedText.of("")),
                        "fiscalYear.label.texts[ro].<map value>"),
                inside(
                        ActionPlan.class,
                        ActionPlan::withAssessment,
                        Samples.ASSESSMENT.withOnTrack(new BigDecimal("-1")),
                        "assessment.onTrack"),
                text(ReportingArrangements.class, ReportingArrangements::withShortfalls, "shortfalls"),
                own(
                        Assessment.class,
                        Assessment::withOnTrack,
                        new BigDecimal("-0.01"),
                        "onTrack",
                        PositiveOrZero.class),
                own(Assessment.class, Assessment::withAtRisk, new BigDecimal("-0.01"), "atRisk", PositiveOrZero.class),
                own(Budget.class, Budget::withAmount, new BigDecimal("-0.01"), "amount", PositiveOrZero.class),
                own(Budget.class, Budget::withCurrency, "lei", "currency", Pattern.class),
                text(Budget.class, Budget::withSource, "source"),
                own(BudgetLine.class, BudgetLine::withAmount, new BigDecimal("-1"), "amount", PositiveOrZero.class),
                own(
                        BudgetLine.class,
                        BudgetLine::withCommitted,
                        new BigDecimal("-1"),
                        "committed",
                        PositiveOrZero.class),
                own(BudgetLine.class, BudgetLine::withSpent, new BigDecimal("-1"), "spent", PositiveOrZero.class),
                own(BudgetLine.class, BudgetLine::withCurrency, "lei", "currency", Pattern.class),
                code(BudgetLine.class, BudgetLine::withInstitution, "institution"),
                text(BudgetLine.class, BudgetLine::withSource, "source"),
                inside(
                        Action.class,
                        Action::withBudgetLines,
                        Samples.BUDGET_LINE.withCurrency("lei"),
                        "budgetLines[0].currency"));
    }

    private static Stream<Flaw> actions() {
        Class<Action> type = Action.class;
        return Stream.of(
                code(type, Action::withCode, "code"),
                code(type, Action::withObjective, "objective"),
                code(type, Action::withObjectives, "objectives[0].<list element>"),
                code(type, Action::withPartOf, "partOf"),
                text(type, Action::withTitle, "title"),
                text(type, Action::withDescription, "description"),
                code(type, Action::withResponsible, "responsible[0].<list element>"),
                code(type, Action::withSupport, "support[0].<list element>"),
                text(type, Action::withResults, "results[0]"),
                inside(type, Action::withIndicators, Samples.INDICATOR.withId(""), "indicators[0].id"),
                inside(type, Action::withBudget, Samples.BUDGET.withCurrency(""), "budget.currency"),
                text(type, Action::withEvidence, "evidence[0]"),
                code(type, Action::withDependsOn, "dependsOn[0].<list element>"),
                code(type, Action::withSharedIndicators, "sharedIndicators[0].<list element>"),
                inside(type, Action::withMilestones, Samples.MILESTONE.withId(""), "milestones[0].id"),
                inside(type, Action::withStatus, Samples.STATUS.withPercent(new BigDecimal("-1")), "status.percent"),
                text(type, Action::withAssumptions, "assumptions[0]"),
                inside(
                        type,
                        Action::withStakeholders,
                        PublisherSamples.STAKEHOLDER.withInstitution(""),
                        "stakeholders[0].institution"),
                inside(
                        type,
                        Action::withLocations,
                        PublisherSamples.LOCATION.withCodes(""),
                        "locations[0].codes[0].<list element>"),
                filled(ActionLocation.class, ActionLocation::withCodes, "codes[0].<list element>"),
                text(ActionLocation.class, ActionLocation::withName, "name"),
                text(ActionLocation.class, ActionLocation::withDescription, "description"),
                text(ActionLocation.class, ActionLocation::withActivity, "activity"),
                code(Stakeholder.class, Stakeholder::withInstitution, "institution"),
                text(Stakeholder.class, Stakeholder::withRole, "role"),
                text(Stakeholder.class, Stakeholder::withDescription, "description"),
                filled(Stakeholder.class, Stakeholder::withReference, "reference"),
                inside(
                        type,
                        Action::withRisks,
                        Samples.RISK.withTitle(LocalizedText.of("")),
                        "risks[0].title.texts[ro].<map value>"),
                text(type, Action::withNote, "note"),
                own(
                        ActionStatus.class,
                        ActionStatus::withPercent,
                        new BigDecimal("-0.01"),
                        "percent",
                        PositiveOrZero.class),
                text(ActionStatus.class, ActionStatus::withReason, "reason"),
                text(ActionStatus.class, ActionStatus::withEvidence, "evidence[0]"),
                code(Milestone.class, Milestone::withId, "id"),
                text(Milestone.class, Milestone::withTitle, "title"),
                text(Risk.class, Risk::withTitle, "title"),
                text(Risk.class, Risk::withResponse, "response"));
    }

    private static Stream<Flaw> indicators() {
        Class<Indicator> type = Indicator.class;
        LocalizedText blank = LocalizedText.of("");
        return Stream.of(
                code(type, Indicator::withId, "id"),
                text(type, Indicator::withName, "name"),
                text(type, Indicator::withDefinition, "definition"),
                text(type, Indicator::withScope, "scope"),
                inside(
                        type,
                        Indicator::withMeasure,
                        Samples.MEASURE.withUnit(blank),
                        "measure.unit.texts[ro].<map value>"),
                inside(type, Indicator::withDisaggregation, Samples.DIMENSION.withId(""), "disaggregation[0].id"),
                text(type, Indicator::withDataSource, "dataSource"),
                text(type, Indicator::withMethod, "method"),
                inside(
                        type,
                        Indicator::withSources,
                        PublisherSamples.DATA_SOURCE.withTitle(blank),
                        "sources[0].title.texts[ro].<map value>"),
                inside(
                        type,
                        Indicator::withMetadata,
                        PublisherSamples.METADATA.withConcept(blank),
                        "metadata.concept.texts[ro].<map value>"),
                text(DataSource.class, DataSource::withTitle, "title"),
                text(DataSource.class, DataSource::withOrganisation, "organisation"),
                address(DataSource.class, DataSource::withUrl, "url"),
                text(DataSource.class, DataSource::withCoverage, "coverage"),
                text(DataSource.class, DataSource::withCollection, "collection"),
                text(DataSource.class, DataSource::withContact, "contact"),
                text(DataSource.class, DataSource::withNote, "note"),
                text(IndicatorMetadata.class, IndicatorMetadata::withShortName, "shortName"),
                text(IndicatorMetadata.class, IndicatorMetadata::withOtherNames, "otherNames[0]"),
                text(IndicatorMetadata.class, IndicatorMetadata::withConcept, "concept"),
                text(IndicatorMetadata.class, IndicatorMetadata::withRationale, "rationale"),
                text(IndicatorMetadata.class, IndicatorMetadata::withLimitations, "limitations"),
                text(IndicatorMetadata.class, IndicatorMetadata::withAvailability, "availability"),
                text(IndicatorMetadata.class, IndicatorMetadata::withComparability, "comparability"),
                text(IndicatorMetadata.class, IndicatorMetadata::withMandate, "mandate"),
                text(IndicatorMetadata.class, IndicatorMetadata::withContact, "contact"),
                filled(Institution.class, Institution::withCodes, "codes[0].<list element>"),
                inside(
                        GeneralObjective.class,
                        GeneralObjective::withStakeholders,
                        PublisherSamples.STAKEHOLDER.withInstitution(""),
                        "stakeholders[0].institution"),
                inside(
                        SpecificObjective.class,
                        SpecificObjective::withStakeholders,
                        PublisherSamples.STAKEHOLDER.withInstitution(""),
                        "stakeholders[0].institution"),
                inside(
                        NestedObjective.class,
                        NestedObjective::withStakeholders,
                        PublisherSamples.STAKEHOLDER.withInstitution(""),
                        "stakeholders[0].institution"),
                code(type, Indicator::withResponsible, "responsible[0].<list element>"),
                inside(
                        type,
                        Indicator::withBaseline,
                        Samples.BASELINE.withSource(blank),
                        "baseline.source.texts[ro].<map value>"),
                inside(
                        type,
                        Indicator::withBaselines,
                        Samples.BASELINE.withSource(blank),
                        "baselines[0].source.texts[ro].<map value>"),
                inside(
                        type,
                        Indicator::withTargets,
                        Samples.TARGET.withRationale(blank),
                        "targets[0].rationale.texts[ro].<map value>"),
                filled(type, Indicator::withTags, "tags[0].<list element>"),
                filled(type, Indicator::withRef, "ref"),
                filled(Action.class, Action::withTags, "tags[0].<list element>"),
                filled(GeneralObjective.class, GeneralObjective::withTags, "tags[0].<list element>"),
                filled(NestedObjective.class, NestedObjective::withTags, "tags[0].<list element>"),
                filled(SpecificObjective.class, SpecificObjective::withTags, "tags[0].<list element>"),
                filled(type, Indicator::withComparableWith, "comparableWith[0].<list element>"),
                text(type, Indicator::withNote, "note"),
                text(Measure.class, Measure::withUnit, "unit"),
                inside(
                        Measure.class,
                        Measure::withBounds,
                        Samples.BOUNDS.withExtensions(Map.of("label", new ExtensionValue.Null())),
                        "bounds.extensions<K>[label].<map key>"),
                text(Measure.class, Measure::withNumerator, "numerator"),
                text(Measure.class, Measure::withDenominator, "denominator"),
                own(Measure.class, Measure::withPer, new BigDecimal("-1"), "per", PositiveOrZero.class),
                text(Baseline.class, Baseline::withSource, "source"),
                own(
                        Baseline.class,
                        Baseline::withDimensions,
                        Map.of("sex", " f"),
                        "dimensions[sex].<map value>",
                        Code.class),
                own(
                        Target.class,
                        Target::withDimensions,
                        Map.of("sex", " f"),
                        "dimensions[sex].<map value>",
                        Code.class),
                text(Target.class, Target::withStatement, "statement"),
                code(Target.class, Target::withMilestone, "milestone"),
                inside(
                        Target.class,
                        Target::withSupersededBy,
                        Samples.SUPERSESSION.withAct(blank),
                        "supersededBy.act.texts[ro].<map value>"),
                code(Computation.class, Computation::withNumerator, "numerator"),
                code(Computation.class, Computation::withDenominator, "denominator"),
                filled(Computation.class, Computation::withFormula, "formula"),
                inside(
                        Indicator.class,
                        Indicator::withComputation,
                        Samples.COMPUTATION.withNumerator(" 1"),
                        "computation.numerator"),
                text(Supersession.class, Supersession::withAct, "act"),
                text(Target.class, Target::withRationale, "rationale"));
    }

    private static Stream<Flaw> institutions() {
        Class<InstitutionRegistry> registry = InstitutionRegistry.class;
        return Stream.of(
                language(registry, (document, tag) -> document.withLanguages(tag)),
                code(registry, InstitutionRegistry::withId, "id"),
                text(registry, InstitutionRegistry::withTitle, "title"),
                inside(
                        registry,
                        InstitutionRegistry::withInstitutions,
                        Samples.INSTITUTION.withPartOf(""),
                        "institutions[0].partOf"),
                inside(
                        registry,
                        InstitutionRegistry::withAbbreviations,
                        Samples.ABBREVIATION.withId(""),
                        "abbreviations[0].id"),
                inside(registry, InstitutionRegistry::withErrata, Samples.ERRATUM.withSource(""), "errata[0].source"),
                code(Institution.class, Institution::withId, "id"),
                code(Institution.class, Institution::withPartOf, "partOf"),
                code(Institution.class, Institution::withSuccessors, "successors[0].<list element>"),
                text(Institution.class, Institution::withName, "name"),
                text(Institution.class, Institution::withFoundedBy, "foundedBy"),
                text(Institution.class, Institution::withRole, "role"),
                code(Abbreviation.class, Abbreviation::withId, "id"),
                text(Abbreviation.class, Abbreviation::withName, "name"));
    }
}
