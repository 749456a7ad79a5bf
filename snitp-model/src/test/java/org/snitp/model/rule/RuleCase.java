package org.snitp.model.rule;

import static org.snitp.model.rule.Expected.found;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.snitp.model.Bundle;
import org.snitp.model.dimension.CodeList;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.link.Link;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionLocation;
import org.snitp.model.plan.Budget;
import org.snitp.model.plan.BudgetLine;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.model.time.PeriodRange;
import org.snitp.model.time.Recurrence;

/**
 * A bundle that breaks a rule, and one, as near to it as can be, that keeps every rule.
 *
 * @param broken what breaks the rule
 * @param kept what keeps it
 * @param findings what is reported about the broken bundle, all of it
 */
record RuleCase(Bundle broken, Bundle kept, List<Expected> findings) {

    private static final Action ACTION = Sound.ACTION;
    private static final BudgetLine LINE = BudgetLine.builder()
            .period(Period.year(2025))
            .amount(new BigDecimal("1000"))
            .currency("RON")
            .source(LocalizedText.of("bugetul de stat", "state budget"))
            .build();

    private static final String CATEGORIES = "documents[2].actions[0].indicators[0].disaggregation[0].categories";
    private static final String REGION = CATEGORIES + "[1].partOf";
    private static final String COUNTY = CATEGORIES + "[2].partOf";

    static Stream<RuleCase> all() {
        return Stream.of(
                        references(),
                        money(),
                        identities(),
                        times(),
                        contents(),
                        ActionCases.all(),
                        DepthCases.all(),
                        LibraryCases.all(),
                        ComputationCases.all(),
                        MilestoneTargetCases.all(),
                        StatusReportCases.all(),
                        ExpenditureCases.all(),
                        QualityCases.all(),
                        TargetCases.all(),
                        MeasurementCases.all())
                .flatMap(cases -> cases);
    }

    Rule rule() {
        return findings.get(0).rule();
    }

    static RuleCase broken(Bundle broken, Bundle kept, Expected... findings) {
        return new RuleCase(broken, kept, List.of(findings));
    }

    /** Returns a plan whose indicator is broken down by a code list, beside that list. */
    private static Bundle listed(String id, String... categories) {
        Dimension dimension = Sound.dimension("county", categories).withCodeList(id);
        Bundle plan =
                Sound.with(ACTION.withIndicators(Sound.indicator("1.1.1-1").withDisaggregation(dimension)));
        return Bundle.builder()
                .from(plan)
                .addDocuments(CodeList.builder()
                        .id("counties")
                        .addAllCategories(Sound.dimension("county", "AB", "AR").getCategories())
                        .build())
                .build();
    }

    /** Returns an action whose indicator is broken down by a country, a region and a county. */
    private static Action counties(String ofRegion, String ofCounty) {
        Dimension dimension = Sound.dimension("county", "RO", "RO12", "AB");
        return ACTION.withIndicators(Sound.indicator("1.1.1-1")
                .withDisaggregation(dimension.withCategories(
                        dimension.getCategories().get(0),
                        dimension.getCategories().get(1).withPartOf(ofRegion),
                        dimension.getCategories().get(2).withPartOf(ofCounty))));
    }

    private static Stream<RuleCase> references() {
        return Stream.of(
                broken(
                        Sound.with(ACTION.withResponsible("CIM", "ANIPT")),
                        Sound.with(ACTION.withResponsible("CIM", "ANITP")),
                        found(Rule.INSTITUTION_KNOWN, "documents[2].actions[0].responsible[1]", Map.of("id", "ANIPT"))
                                .suggesting("ANITP")),
                broken(
                        Sound.with(ACTION.withObjective("1.9")),
                        Sound.with(ACTION.withObjective("1.1")),
                        found(
                                        Rule.OBJECTIVE_KNOWN,
                                        "documents[2].actions[0].objective",
                                        Map.of("code", "1.1.1", "objective", "1.9"))
                                .suggesting("1.1")),
                broken(
                        Sound.with(ACTION, Sound.action("3.1.1")),
                        Sound.with(ACTION, Sound.action("1.2.1")),
                        found(
                                Rule.OBJECTIVE_KNOWN,
                                "documents[2].actions[1].code",
                                Map.of("code", "3.1.1", "variant", "derived"))),
                broken(
                        Sound.with(Sound.PLAN.withStrategy("SNTIP")),
                        Sound.with(Sound.PLAN.withStrategy("SNITP")),
                        found(Rule.STRATEGY_KNOWN, "documents[2].strategy", Map.of("id", "SNTIP"))
                                .suggesting("SNITP")),
                broken(
                        Sound.with(Sound.CALENDAR.withReports(Sound.REPORT.withIncludedIn("E2"))),
                        Sound.with(Sound.CALENDAR.withReports(Sound.REPORT.withIncludedIn("E1"))),
                        found(
                                        Rule.REFERENCE_KNOWN,
                                        "documents[0].evaluationCalendar.reports[0].includedIn",
                                        Map.of("id", "E2"))
                                .suggesting("E1")),
                broken(
                        Sound.with(counties("RO", "RO13")),
                        Sound.with(counties("RO", "RO12")),
                        found(Rule.CATEGORY_WHOLE_KNOWN, COUNTY, Map.of("id", "RO13"))
                                .suggesting("RO12")),
                broken(
                        Sound.with(counties("AB", "RO12")),
                        Sound.with(counties("RO", "RO12")),
                        found(Rule.CATEGORY_PART_ACYCLIC, REGION, Map.of("cycle", "RO12 → AB → RO12"))
                                .besides(COUNTY)),
                broken(
                        listed("countries"),
                        listed("counties"),
                        found(
                                        Rule.CODE_LIST_KNOWN,
                                        "documents[2].actions[0].indicators[0].disaggregation[0].codeList",
                                        Map.of("id", "countries"))
                                .suggesting("counties")),
                broken(
                        listed("counties", "AB"),
                        listed("counties", "AB", "AR"),
                        found(Rule.CATEGORIES_ONCE, CATEGORIES, Map.of("id", "counties"))),
                broken(
                        Bundle.of(Sound.PLAN),
                        Bundle.of(Sound.PLAN, Sound.REGISTRY, Sound.STRATEGY),
                        found(Rule.REFERENCES_CHECKABLE, "documents[0].id", Map.of("kind", "InstitutionRegistry")),
                        found(Rule.REFERENCES_CHECKABLE, "documents[0].strategy", Map.of("kind", "Strategy"))));
    }

    private static RuleCase money(String budget, BudgetLine broken, BudgetLine kept, Expected finding) {
        Budget all = Budget.builder()
                .amount(new BigDecimal(budget))
                .currency("RON")
                .source(LINE.getSource())
                .build();
        return broken(
                Sound.with(ACTION.withBudget(all).withBudgetLines(broken)),
                Sound.with(ACTION.withBudget(all).withBudgetLines(kept)),
                finding);
    }

    private static ActionLocation place(String longitude) {
        return ActionLocation.builder()
                .latitude(new BigDecimal("45.658"))
                .longitude(new BigDecimal(longitude))
                .build();
    }

    private static Stream<RuleCase> money() {
        String line = "documents[2].actions[0].budgetLines[0]";
        BudgetLine spent = LINE.withSpent(new BigDecimal("800")).withAsOf(Measured.DAY);
        return Stream.of(
                broken(
                        Sound.with(ACTION.withLocations(place("256.01"))),
                        Sound.with(ACTION.withLocations(place("25.601"))),
                        found(
                                Rule.PLACE_ON_EARTH,
                                "documents[2].actions[0].locations[0].longitude",
                                Map.of("degrees", "256.01", "most", "180"))),
                broken(
                        Sound.with(ACTION.withLinks(Link.of("urn:a:b"), Link.of("urn:a:b"))),
                        Sound.with(ACTION.withLinks(Link.of("urn:a:b"), Link.of("urn:a:c"))),
                        found(Rule.LINK_ONCE, "documents[2].actions[0].links[1]", Map.of("address", "urn:a:b"))
                                .besides("documents[2].actions[0].links[0]")),
                broken(
                        Sound.with(ACTION.withTags("own:pilot", "SDG 16.2")),
                        Sound.with(ACTION.withTags("own:pilot", "sdg:16.2")),
                        found(Rule.TAG_FORMED, "documents[2].actions[0].tags[1]", Map.of("tag", "SDG 16.2"))),
                money(
                        "1000",
                        spent.withAsOf(Optional.empty()),
                        spent,
                        found(Rule.SPENDING_DATED, line + ".spent", Map.of())),
                money(
                        "1000",
                        spent.withSpent(new BigDecimal("1001")),
                        spent.withSpent(new BigDecimal("1000")),
                        found(
                                Rule.SPENDING_WITHIN_PLAN,
                                line + ".spent",
                                Map.of("variant", "planned", "sum", "1001", "most", "1000"))),
                money(
                        "1000",
                        spent.withCommitted(new BigDecimal("799")),
                        spent.withCommitted(new BigDecimal("801")),
                        found(
                                Rule.SPENDING_WITHIN_PLAN,
                                line + ".spent",
                                Map.of("variant", "committed", "sum", "800", "most", "799"))),
                money(
                        "999",
                        LINE,
                        LINE.withCurrency("EUR"),
                        found(
                                Rule.LINES_WITHIN_BUDGET,
                                "documents[2].actions[0].budget.amount",
                                Map.of("sum", "1000", "budget", "999", "currency", "RON"))),
                broken(
                        Sound.with(ACTION.withBudgetLines(LINE, LINE)),
                        Sound.with(ACTION.withBudgetLines(LINE, LINE.withCurrency("EUR"))),
                        found(
                                        Rule.BUDGET_LINE_ONCE,
                                        "documents[2].actions[0].budgetLines[1].period",
                                        Map.of("period", "2025", "currency", "RON"))
                                .besides(line + ".period")),
                money(
                        "1000",
                        LINE.withPeriod(Period.year(2015)),
                        LINE,
                        found(
                                Rule.BUDGET_LINE_INSIDE_PLAN,
                                line + ".period",
                                Map.of("period", "2015", "plan", "2024/2026"))));
    }

    private static Stream<RuleCase> identities() {
        return Stream.of(
                broken(
                        Sound.with(ACTION, Sound.action("1.1.2"), Sound.action("1.1.1")),
                        Sound.with(ACTION, Sound.action("1.1.2"), Sound.action("1.1.3")),
                        found(Rule.CODE_UNIQUE, "documents[2].actions[2].code", Map.of("code", "1.1.1"))
                                .besides("documents[2].actions[0].code")),
                broken(
                        Sound.with(Sound.indicator("1.1.2-1")),
                        Sound.with(Sound.indicator("1.1.1-2")),
                        found(
                                Rule.CODE_UNDER_PARENT,
                                "documents[2].actions[0].indicators[0].id",
                                Map.of("code", "1.1.2-1", "parent", "1.1.1"))),
                broken(
                        Bundle.of(Sound.registry(
                                Sound.institution("A").withPartOf("B"),
                                Sound.institution("B").withPartOf("A"))),
                        Bundle.of(Sound.registry(Sound.institution("A").withPartOf("B"), Sound.institution("B"))),
                        found(Rule.PART_OF_ACYCLIC, "documents[0].institutions[0].partOf", Map.of("cycle", "A → B → A"))
                                .besides("documents[0].institutions[1].partOf")));
    }

    private static Stream<RuleCase> times() {
        return Stream.of(
                broken(
                        Sound.with(Sound.PLAN.withPeriod(PeriodRange.parse("2026/2024"))),
                        Sound.with(Sound.PLAN.withPeriod(PeriodRange.parse("2024/2026"))),
                        found(Rule.RANGE_FORWARD, "documents[2].period", Map.of("range", "2026/2024"))),
                broken(
                        Sound.with(ACTION.withImplementation(Period.year(2025), Period.month(2027, 1))),
                        Sound.with(ACTION.withImplementation(Period.year(2025), Period.month(2026, 12))),
                        found(
                                Rule.WINDOW_INSIDE_PLAN,
                                "documents[2].actions[0].implementation[1]",
                                Map.of("window", "2027-01", "period", "2024/2026"))),
                broken(
                        Sound.with(Sound.PLAN.withPeriod(PeriodRange.parse("2024/2029"))),
                        Sound.with(Sound.PLAN.withPeriod(PeriodRange.parse("2024/2028"))),
                        found(
                                Rule.PLAN_INSIDE_STRATEGY,
                                "documents[2].period",
                                Map.of("period", "2024/2029", "horizon", "2024/2028"))),
                broken(
                        Sound.with(ACTION.withImplementation(Period.year(2025))
                                .withEvaluation(Recurrence.ANNUAL, Period.quarter(2024, 4))),
                        Sound.with(ACTION.withImplementation(Period.year(2025))
                                .withEvaluation(Recurrence.ANNUAL, Period.quarter(2025, 1))),
                        found(
                                Rule.EVALUATION_AFTER_WORK_BEGINS,
                                "documents[2].actions[0].evaluation[1]",
                                Map.of("evaluation", "2024-Q4", "begin", "2025-01-01"))),
                broken(
                        Sound.with(ACTION.withEvaluation()),
                        Sound.with(ACTION.withEvaluation()
                                .withIndicators(Sound.INDICATOR.withEvaluation(Recurrence.ANNUAL))),
                        found(Rule.EVALUATION_SCHEDULED, "documents[2].actions[0].code", Map.of("code", "1.1.1"))),
                broken(
                        Sound.with(Sound.CALENDAR.withReports(Sound.REPORT.withPeriod(Period.year(2029)))),
                        Sound.with(Sound.CALENDAR.withReports(Sound.REPORT.withPeriod(Period.year(2028)))),
                        found(
                                Rule.CALENDAR_INSIDE_STRATEGY,
                                "documents[0].evaluationCalendar.reports[0].period",
                                Map.of("period", "2029", "horizon", "2024/2028"))));
    }

    private static Stream<RuleCase> contents() {
        return Stream.of(
                broken(
                        Sound.with(ACTION.withResults()),
                        Sound.with(ACTION.withResults(Sound.TEXT)),
                        found(Rule.RESULT_STATED, "documents[2].actions[0].code", Map.of("code", "1.1.1"))),
                broken(
                        Sound.with(Sound.STRATEGY.withStatistics(Sound.statistic(
                                "victims",
                                Sound.total(2023, "451"),
                                Sound.part(2023, "women", "300.5"),
                                Sound.part(2023, "men", "150")))),
                        Sound.with(Sound.STRATEGY.withStatistics(Sound.statistic(
                                "victims",
                                Sound.total(2023, "451"),
                                Sound.part(2023, "women", "301.0"),
                                Sound.part(2023, "men", "150")))),
                        found(
                                Rule.PARTS_MAKE_TOTAL,
                                "documents[0].statistics[0].id",
                                Map.of("id", "victims", "period", "2023", "sum", "450.5", "total", "451"))));
    }

    @Override
    public String toString() {
        return findings.toString();
    }
}
