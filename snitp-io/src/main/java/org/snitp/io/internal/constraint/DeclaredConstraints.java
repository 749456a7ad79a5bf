package org.snitp.io.internal.constraint;

import org.jspecify.annotations.Nullable;

/**
 * What the types of the model declare, generated from their annotations; {@code -Dgolden.update} writes it anew. To read
 * the annotations took a process longer than to read a plan.
 */
final class DeclaredConstraints {

    private DeclaredConstraints() {}

    /** Returns what the type with a name declares, or null if that is not known here. */
    static @Nullable TypeConstraints of(String type) {
        return switch (type) {
            case "org.snitp.model.dimension.Category" ->
                new TypeConstraints()
                        .cascade("name")
                        .onFirst("extensions", Checks.EXTENSION_NAME)
                        .onValue("id", Checks.CODE);
            case "org.snitp.model.dimension.Dimension" ->
                new TypeConstraints()
                        .cascade("categories", "name")
                        .onFirst("extensions", Checks.EXTENSION_NAME)
                        .onValue("id", Checks.CODE);
            case "org.snitp.model.errata.Erratum" ->
                new TypeConstraints()
                        .cascade("reason")
                        .onFirst("correction", Checks.FILLED)
                        .onFirst("extensions", Checks.EXTENSION_NAME)
                        .onFirst("field", Checks.FILLED)
                        .onValue("location", Checks.NOT_BLANK)
                        .onValue("source", Checks.NOT_BLANK);
            case "org.snitp.model.evaluation.CommitteeSession" ->
                new TypeConstraints()
                        .cascade("agenda")
                        .onValue("body", Checks.CODE)
                        .onFirst("extensions", Checks.EXTENSION_NAME)
                        .onValue("id", Checks.CODE);
            case "org.snitp.model.evaluation.EvaluationCalendar" ->
                new TypeConstraints()
                        .cascade("evaluations", "reports", "sessions")
                        .onFirst("coordinator", Checks.CODE)
                        .onFirst("extensions", Checks.EXTENSION_NAME);
            case "org.snitp.model.evaluation.IndependentExperts" ->
                new TypeConstraints()
                        .cascade("fundedBy", "profile")
                        .onFirst("contractedBy", Checks.CODE)
                        .onFirst("extensions", Checks.EXTENSION_NAME);
            case "org.snitp.model.evaluation.MonitoringReport" ->
                new TypeConstraints()
                        .cascade("contents")
                        .onFirst("contributors", Checks.CODE)
                        .onFirst("extensions", Checks.EXTENSION_NAME)
                        .onValue("id", Checks.CODE)
                        .onFirst("includedIn", Checks.CODE)
                        .onFirst("preparedBy", Checks.CODE);
            case "org.snitp.model.evaluation.StrategyEvaluation" ->
                new TypeConstraints()
                        .cascade("contents", "independentExperts", "title")
                        .onFirst("approvedBy", Checks.CODE)
                        .onFirst("extensions", Checks.EXTENSION_NAME)
                        .onValue("id", Checks.CODE)
                        .onFirst("presentedTo", Checks.CODE);
            case "org.snitp.model.indicator.Baseline" ->
                new TypeConstraints().cascade("source").onFirst("extensions", Checks.EXTENSION_NAME);
            case "org.snitp.model.indicator.Bounds" ->
                new TypeConstraints().onFirst("extensions", Checks.EXTENSION_NAME);
            case "org.snitp.model.indicator.Indicator" ->
                new TypeConstraints()
                        .cascade(
                                "baseline",
                                "dataSource",
                                "definition",
                                "disaggregation",
                                "measure",
                                "method",
                                "name",
                                "note",
                                "scope",
                                "targets")
                        .onFirst("comparableWith", Checks.FILLED)
                        .onFirst("extensions", Checks.EXTENSION_NAME)
                        .onValue("id", Checks.CODE)
                        .onFirst("responsible", Checks.CODE);
            case "org.snitp.model.indicator.Measure" ->
                new TypeConstraints()
                        .cascade("bounds", "denominator", "numerator", "unit")
                        .onFirst("extensions", Checks.EXTENSION_NAME);
            case "org.snitp.model.indicator.Target" ->
                new TypeConstraints().cascade("rationale").onFirst("extensions", Checks.EXTENSION_NAME);
            case "org.snitp.model.institution.Abbreviation" ->
                new TypeConstraints()
                        .cascade("name")
                        .onFirst("extensions", Checks.EXTENSION_NAME)
                        .onValue("id", Checks.CODE);
            case "org.snitp.model.institution.Institution" ->
                new TypeConstraints()
                        .cascade("name", "role")
                        .onFirst("extensions", Checks.EXTENSION_NAME)
                        .onValue("id", Checks.CODE)
                        .onFirst("partOf", Checks.CODE);
            case "org.snitp.model.institution.InstitutionRegistry" ->
                new TypeConstraints()
                        .cascade("abbreviations", "errata", "institutions", "title")
                        .onFirst("extensions", Checks.EXTENSION_NAME)
                        .onFirst("id", Checks.CODE);
            case "org.snitp.model.measurement.EarlierFigure" ->
                new TypeConstraints()
                        .cascade(
                                "correctiveMeasure",
                                "evidence",
                                "note",
                                "reason",
                                "replacedBecause",
                                "source",
                                "withdrawn")
                        .onFirst("extensions", Checks.EXTENSION_NAME)
                        .onFirst("planFingerprint", Checks.FILLED)
                        .onFirst("planVersion", Checks.FILLED)
                        .onFirst("reportedBy", Checks.CODE)
                        .onFirst("weight", Checks.POSITIVE_OR_ZERO);
            case "org.snitp.model.measurement.Measurement" ->
                new TypeConstraints()
                        .cascade("correctiveMeasure", "earlier", "evidence", "note", "reason", "source", "withdrawn")
                        .onFirst("dimensions", Checks.CODE)
                        .onSecond("dimensions", Checks.CODE)
                        .onFirst("extensions", Checks.EXTENSION_NAME)
                        .onValue("indicator", Checks.CODE)
                        .onFirst("planFingerprint", Checks.FILLED)
                        .onFirst("planVersion", Checks.FILLED)
                        .onFirst("reportedBy", Checks.CODE)
                        .onFirst("weight", Checks.POSITIVE_OR_ZERO);
            case "org.snitp.model.measurement.MeasurementSet" ->
                new TypeConstraints()
                        .cascade("measurements", "source", "title")
                        .onFirst("extensions", Checks.EXTENSION_NAME)
                        .onValue("id", Checks.CODE)
                        .onValue("plan", Checks.CODE)
                        .onFirst("planFingerprint", Checks.FILLED)
                        .onFirst("planVersion", Checks.FILLED)
                        .onFirst("reporter", Checks.CODE);
            case "org.snitp.model.measurement.Withdrawal" ->
                new TypeConstraints().cascade("reason").onFirst("extensions", Checks.EXTENSION_NAME);
            case "org.snitp.model.plan.Action" ->
                new TypeConstraints()
                        .cascade("budget", "description", "evidence", "indicators", "note", "results", "title")
                        .onValue("code", Checks.CODE)
                        .onFirst("extensions", Checks.EXTENSION_NAME)
                        .onFirst("objective", Checks.CODE)
                        .onFirst("responsible", Checks.CODE)
                        .onFirst("support", Checks.CODE);
            case "org.snitp.model.plan.ActionPlan" ->
                new TypeConstraints()
                        .cascade("actions", "assessment", "errata", "reporting", "title")
                        .onFirst("extensions", Checks.EXTENSION_NAME)
                        .onValue("id", Checks.CODE)
                        .onValue("strategy", Checks.CODE)
                        .onFirst("version", Checks.FILLED);
            case "org.snitp.model.plan.Assessment" ->
                new TypeConstraints()
                        .onFirst("atRisk", Checks.POSITIVE_OR_ZERO)
                        .onFirst("extensions", Checks.EXTENSION_NAME)
                        .onFirst("onTrack", Checks.POSITIVE_OR_ZERO);
            case "org.snitp.model.plan.Budget" ->
                new TypeConstraints()
                        .cascade("source")
                        .onValue("amount", Checks.POSITIVE_OR_ZERO)
                        .onValue("currency", Checks.matching("[A-Z]{3}"))
                        .onFirst("extensions", Checks.EXTENSION_NAME);
            case "org.snitp.model.plan.ReportingArrangements" ->
                new TypeConstraints().cascade("shortfalls").onFirst("extensions", Checks.EXTENSION_NAME);
            case "org.snitp.model.statistics.Observation" ->
                new TypeConstraints().onFirst("category", Checks.CODE).onFirst("extensions", Checks.EXTENSION_NAME);
            case "org.snitp.model.statistics.Statistic" ->
                new TypeConstraints()
                        .cascade("breakdown", "note", "observations", "source", "title", "total", "unit")
                        .onFirst("extensions", Checks.EXTENSION_NAME)
                        .onFirst("figure", Checks.FILLED)
                        .onValue("id", Checks.CODE)
                        .onValue("observations", Checks.NOT_EMPTY);
            case "org.snitp.model.statistics.TotalReference" ->
                new TypeConstraints()
                        .onFirst("category", Checks.CODE)
                        .onFirst("extensions", Checks.EXTENSION_NAME)
                        .onValue("statistic", Checks.CODE);
            case "org.snitp.model.strategy.AdoptingAct" ->
                new TypeConstraints()
                        .cascade("title")
                        .onFirst("extensions", Checks.EXTENSION_NAME)
                        .onFirst("number", Checks.FILLED)
                        .onFirst("url", Checks.WEB_ADDRESS);
            case "org.snitp.model.strategy.ExpectedResult" ->
                new TypeConstraints()
                        .cascade("title")
                        .onValue("code", Checks.CODE)
                        .onFirst("extensions", Checks.EXTENSION_NAME);
            case "org.snitp.model.strategy.FundingSource" ->
                new TypeConstraints()
                        .cascade("title")
                        .onValue("code", Checks.CODE)
                        .onFirst("extensions", Checks.EXTENSION_NAME);
            case "org.snitp.model.strategy.GeneralObjective" ->
                new TypeConstraints()
                        .cascade("description", "indicators", "specificObjectives", "title")
                        .onValue("code", Checks.CODE)
                        .onFirst("extensions", Checks.EXTENSION_NAME);
            case "org.snitp.model.strategy.LegalInstrument" ->
                new TypeConstraints()
                        .cascade("title")
                        .onFirst("extensions", Checks.EXTENSION_NAME)
                        .onFirst("number", Checks.FILLED)
                        .onFirst("url", Checks.WEB_ADDRESS);
            case "org.snitp.model.strategy.LegalInstrumentGroup" ->
                new TypeConstraints()
                        .cascade("instruments", "title")
                        .onValue("code", Checks.CODE)
                        .onFirst("extensions", Checks.EXTENSION_NAME);
            case "org.snitp.model.strategy.Problem" ->
                new TypeConstraints()
                        .cascade("description", "title")
                        .onValue("code", Checks.CODE)
                        .onFirst("extensions", Checks.EXTENSION_NAME);
            case "org.snitp.model.strategy.RelatedStrategy" ->
                new TypeConstraints()
                        .cascade("relation", "title")
                        .onFirst("extensions", Checks.EXTENSION_NAME)
                        .onFirst("url", Checks.WEB_ADDRESS);
            case "org.snitp.model.strategy.SpecificObjective" ->
                new TypeConstraints()
                        .cascade("description", "indicators", "title")
                        .onValue("code", Checks.CODE)
                        .onFirst("extensions", Checks.EXTENSION_NAME);
            case "org.snitp.model.strategy.Strategy" ->
                new TypeConstraints()
                        .cascade(
                                "adoptedBy",
                                "errata",
                                "evaluationCalendar",
                                "expectedResults",
                                "fundingSources",
                                "generalObjectives",
                                "legalInstruments",
                                "problems",
                                "purpose",
                                "relatedStrategies",
                                "statistics",
                                "title",
                                "vision")
                        .onFirst("extensions", Checks.EXTENSION_NAME)
                        .onValue("id", Checks.CODE);
            case "org.snitp.model.text.LocalizedText" ->
                new TypeConstraints()
                        .onFirst("en", Checks.FILLED)
                        .onFirst("extensions", Checks.EXTENSION_NAME)
                        .onValue("ro", Checks.NOT_BLANK);
            default -> null;
        };
    }
}
