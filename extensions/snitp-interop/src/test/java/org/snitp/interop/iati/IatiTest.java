package org.snitp.interop.iati;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.snitp.interop.Interop;
import org.snitp.interop.exchange.ExportedFiles;
import org.snitp.interop.exchange.ForeignFile;
import org.snitp.interop.exchange.ForeignImport;
import org.snitp.interop.exchange.Loss;
import org.snitp.interop.exchange.Publication;
import org.snitp.interop.exchange.UnreadableForeignException;
import org.snitp.interop.testkit.Plans;
import org.snitp.interop.testkit.RandomPlans;
import org.snitp.interop.testkit.Schemas;
import org.snitp.interop.testkit.SmallCounts;
import org.snitp.interop.testkit.Survival;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.Severity;
import org.snitp.model.Bundle;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.measurement.Measurement;
import org.snitp.testkit.OneActionPlan;

/** The activities are valid by the schema and the ruleset of the standard, and say nothing that the plan does not. */
class IatiTest {

    private static final IatiPublisher PUBLISHER = new IatiPublisher("RO-EXAMPLE-1", "10", "RO");

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

    static Stream<Bundle> plans() {
        return Stream.of(
                Plans.official(),
                Plans.sample(),
                Plans.measured(),
                new RandomPlans(1).next(),
                new RandomPlans(2).next(),
                new RandomPlans(3).next());
    }

    private static ExportedFiles export(Bundle bundle) {
        return IatiExport.of(Publication.of(bundle).preparedOn(DAY), PUBLISHER);
    }

    private static String xml(ExportedFiles export) {
        return Objects.requireNonNull(export.files().get("activities.xml"));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void activitiesAreValidByTheSchemaAndTheRuleset(Bundle bundle) {
        String xml = xml(export(bundle));
        Path schema = Schemas.file("iati-activities-schema.xsd").orElseThrow();
        assertThat(Schemas.problems(schema, xml)).isEmpty();
        assertThat(Schemas.problems(schema, xml.replace("<title>", "<heading>").replace("</title>", "</heading>")))
                .isNotEmpty();

        Path ruleset = Schemas.file("iati-ruleset.json").orElseThrow();
        // A warning: the sector is in the plan's own words, because no plan says one of the code list of the DAC.
        assertThat(IatiRuleset.problems(ruleset, xml, DAY)).containsOnly("102.1.1 warning");
    }

    @Test
    void theRulesetIsReallyHeldAgainstThem() {
        Path ruleset = Schemas.file("iati-ruleset.json").orElseThrow();
        String xml = xml(export(SmallCounts.bundle()));
        assertThat(IatiRuleset.problems(ruleset, xml.replace("activity-date", "activity-day"), DAY))
                .contains("6.11.1 error");
        assertThat(IatiRuleset.problems(ruleset, xml, DAY.minusDays(1))).contains("11.1.1 error");
    }

    @ParameterizedTest
    @CsvSource({
        "count, periodic, true",
        "amount, periodic, true",
        "count, cumulative, false",
        "count, snapshot, false",
        "count, incremental, false",
        "percentage, periodic, false",
        "mean, , false",
        "deliverable, , false"
    })
    void onlyCountsAndSumsWhosePeriodsAddUpMayBeAggregated(String type, String accumulation, boolean aggregated) {
        String how = accumulation == null ? "" : ", accumulation: " + accumulation;
        Bundle bundle = Plans.of(OneActionPlan.of("MAI") + """
                    indicators:
                      - {id: 1.1-1, name: {ro: Unu}, measure: {type: %s%s}}
                """.formatted(type, how));

        assertThat(xml(export(bundle)))
                .contains("<result type=\"9\" aggregation-status=\"" + aggregated + "\">")
                .containsPattern("<indicator measure=\"[0-9]\" aggregation-status=\"" + aggregated + "\">");
    }

    @Test
    void ofTheOfficialPlanEveryActionAndIndicatorComesBack() throws UnreadableForeignException {
        Bundle before = Plans.official();
        Bundle after =
                Interop.read(Survival.files(export(before)), Optional.empty()).bundle();

        assertThat(after.getPlans().get(0).getActions())
                .map(action -> action.getCode() + " " + action.getTitle())
                .containsExactlyInAnyOrderElementsOf(before.getPlans().get(0).getActions().stream()
                        .filter(action -> !action.getIndicators().isEmpty())
                        .map(action -> action.getCode() + " " + action.getTitle())
                        .toList());
        assertThat(ids(after)).containsExactlyInAnyOrderElementsOf(ids(before));
        assertThat(after.getStrategies().get(0).getObjectives())
                .map(objective ->
                        objective.getCode() + " " + objective.getObjectives().size())
                .isEqualTo(before.getStrategies().get(0).getGeneralObjectives().stream()
                        .map(objective -> objective.getCode() + " "
                                + objective.getSpecificObjectives().size())
                        .toList());
    }

    private static List<String> ids(Bundle bundle) {
        return bundle.getPlans().get(0).getActions().stream()
                .flatMap(action -> action.getIndicators().stream())
                .map(Indicator::getId)
                .toList();
    }

    @Test
    void figuresComeBackWithWhatIsSaidOfThemAndTheRestIsTold() throws UnreadableForeignException {
        Bundle before = Plans.measured();
        ExportedFiles export = export(before);
        Bundle after = Interop.read(Survival.files(export), Optional.empty()).bundle();

        assertThat(after.getMeasurementSets().get(0).getMeasurements())
                .map(IatiTest::said)
                .contains(
                        "1.1.1-1 2025 {area=hill} 1000",
                        "1.1.1-2 2025 {} - DELIVERED",
                        "1.1.2-2 2025 {} 10.5 MMAP",
                        "1.2.1-1 2024-S1 {} 60");
        assertThat(Survival.told(export.losses()))
                .contains(
                        "EARLIER_FIGURES", "COMPONENTS", "FIGURES", "Measurement.reportedOn", "Action.implementation");
    }

    private static String said(Measurement one) {
        return one.getIndicator() + " " + one.getPeriod() + " " + one.getDimensions() + " "
                + one.getValue().map(Object::toString).orElse("-")
                + one.getDelivery().map(state -> " " + state).orElse("")
                + one.getReportedBy().map(who -> " " + who).orElse("");
    }

    @Test
    void whatIsWithheldIsLeftOut() throws UnreadableForeignException {
        ExportedFiles export = IatiExport.of(SmallCounts.publication(), PUBLISHER);

        assertThat(xml(export)).doesNotContain("\"37\"", "Trei").contains("<actual value=\"40\"");
        assertThat(Interop.read(Survival.files(export), Optional.empty())
                        .bundle()
                        .getMeasurementSets()
                        .get(0)
                        .getMeasurements())
                .map(one -> said(one)
                        + one.getObservationStatus().map(status -> " " + status).orElse(""))
                .containsExactly("1.1-1 2025 {} 40", "1.1-2 2025 {} 12 PROVISIONAL");
    }

    /** The shape of the result of the worked example of the standard: no codes, a location, a period without a day. */
    @Test
    void anActivityOfAnotherPublisherIsReadWithItsPlaces() throws UnreadableForeignException {
        ForeignImport made =
                Interop.read(List.of(ForeignFile.of("activities.xml", """
                        <?xml version="1.0"?>
                        <iati-activities version="2.03">
                          <iati-activity xml:lang="en">
                            <iati-identifier>AA-AAA-123456789-ABC123</iati-identifier>
                            <title><narrative>Schools</narrative><narrative xml:lang="fr">Écoles</narrative></title>
                            <participating-org ref="BB-BBB-123456789" role="4"><narrative>Agency B</narrative></participating-org><participating-org ref="CC" role="1"/><participating-org ref="DD" role="2"/>
                            <activity-date iso-date="2012-04-15" type="1"/>
                            <activity-date iso-date="2015-12-31" type="3"/>
                            <transaction><value>10</value></transaction>
                            <result type="1" aggregation-status="true">
                              <title><narrative>Pupils reached</narrative></title>
                              <indicator measure="2" ascending="1">
                                <title><narrative>Share of pupils</narrative></title>
                                <baseline year="2012" value="10"><document-link url="http://example.org/a"/><dimension name="sex" value="female"/></baseline>
                                <period>
                                  <period-start iso-date="2013-01-01"/><period-end iso-date="2013-03-31"/>
                                  <target value="10"/>
                                  <actual value="11"><dimension name="sex" value="female"/><comment><narrative>Late</narrative></comment></actual>
                                  <actual value="7"><location ref="AF-KAN"/></actual>
                                  <actual value="eleven"/>
                                  <actual value="8"><location/></actual>
                                </period>
                                <period><period-start iso-date="2014"/><period-end iso-date="2014-12-31"/></period>
                              </indicator>
                            </result>
                          </iati-activity>
                        </iati-activities>
                        """.getBytes(UTF_8))), Optional.empty());

        assertThat(made.bundle()
                        .getStrategies()
                        .get(0)
                        .getObjectives()
                        .get(0)
                        .getTitle()
                        .getTexts())
                .containsEntry("fr", "Écoles");
        assertThat(made.bundle()
                        .getPlans()
                        .get(0)
                        .getActions()
                        .get(0)
                        .getIndicators()
                        .get(0)
                        .getBaseline())
                .hasValueSatisfying(base -> assertThat(base.getDimensions()).containsEntry("sex", "female"));
        assertThat(made.bundle().getMeasurementSets().get(0).getMeasurements())
                .map(one -> said(one)
                        + one.getReason().map(reason -> " " + reason.official()).orElse(""))
                .containsExactly(
                        "AA-AAA-123456789-ABC123.1-1 2013-Q1 {sex=female} 11 Late",
                        "AA-AAA-123456789-ABC123.1-1 2013-Q1 {location=AF-KAN} 7");
        assertThat(made.remarks())
                .map(remark -> remark.place().line() + " " + remark.code().id() + " " + remark.message(Locale.ENGLISH))
                .containsExactly(
                        "12 SNITP-961 The file does not say \"reference\"; supplied: AA-AAA-123456789-ABC123.1-1.",
                        "20 SNITP-952 \"eleven\" is no value that is understood here.",
                        "20 SNITP-957 There is no figure here (actual).",
                        "21 SNITP-951 \"actual/location\" is not taken.",
                        "23 SNITP-955 \"period\" is no period that is understood.",
                        "10 SNITP-961 The file does not say \"code\"; supplied: AA-AAA-123456789-ABC123.1.",
                        "6 SNITP-951 \"participating-org\" is not taken. (× 2)",
                        "9 SNITP-951 \"transaction\" is not taken.",
                        "14 SNITP-951 \"baseline/document-link\" is not taken.");
    }

    /** A figure about a place is none of the whole, and its dimensions are those of its indicator. */
    @Test
    void whatFiguresAreAboutIsADimensionOfTheirIndicator() throws UnreadableForeignException {
        ForeignImport made =
                Interop.read(List.of(ForeignFile.of("activities.xml", """
                        <iati-activities version="2.03">
                          <iati-activity xml:lang="en">
                            <iati-identifier>A-1</iati-identifier>
                            <title><narrative>Wells</narrative></title>
                            <location ref="KAN"><name><narrative>Kandahar</narrative></name></location>
                            <result type="1">
                              <title><narrative>Wells dug</narrative></title>
                              <indicator measure="1" ascending="1">
                                <title><narrative>Wells</narrative></title>
                                <reference vocabulary="1" code="77"/>
                                <reference vocabulary="99" code="W"/>
                                <period>
                                  <period-start iso-date="2013-01-01"/><period-end iso-date="2013-12-31"/>
                                  <actual value="5"><location ref="KAN"/></actual>
                                  <actual value="6"><location ref="KAN"/><location ref="HER"/></actual>
                                  <actual value="9"/>
                                </period>
                              </indicator>
                            </result>
                          </iati-activity>
                        </iati-activities>
                        """.getBytes(UTF_8))), Optional.empty());

        assertThat(made.bundle().getMeasurementSets().get(0).getMeasurements())
                .map(IatiTest::said)
                .containsExactly("W 2013 {location=KAN} 5", "W 2013 {location=HER + KAN} 6", "W 2013 {} 9");
        assertThat(made.bundle()
                        .getPlans()
                        .get(0)
                        .getActions()
                        .get(0)
                        .getIndicators()
                        .get(0)
                        .getDisaggregation()
                        .get(0)
                        .getCategories())
                .map(category -> category.getId() + " " + category.getName().official())
                .containsExactly("KAN Kandahar", "HER + KAN HER + KAN");
        assertThat(Snitp.check(made.bundle())).noneMatch(problem -> problem.severity() == Severity.ERROR);
        assertThat(made.remarks())
                .map(remark -> remark.place().line() + " " + remark.code().id() + " " + remark.message(Locale.ENGLISH))
                .containsExactly(
                        "6 SNITP-961 The file does not say \"code\"; supplied: A-1.1.",
                        "10 SNITP-951 \"indicator/reference\" is not taken.",
                        "8 SNITP-951 \"indicator/@ascending\" is not taken.",
                        "5 SNITP-951 \"location\" is not taken.",
                        "2 SNITP-961 The file does not say \"activity-date\"; supplied: 2013.");
    }

    /** Version 1, as archives have it: days by words, texts without narratives, roles by words. */
    @Test
    void anActivityOfVersionOneIsRead() throws UnreadableForeignException {
        ForeignImport made =
                Interop.read(List.of(ForeignFile.of("activities.xml", """
                        <iati-activities version="1.05">
                          <iati-activity xml:lang="en">
                            <iati-identifier>A-1</iati-identifier>
                            <title>Wells</title>
                            <participating-org role="Implementing">Agency</participating-org>
                            <activity-date type="start-planned" iso-date="2012-01-01"/>
                            <activity-date type="end-planned" iso-date="2013-12-31"/>
                            <result type="1">
                              <title>Wells dug</title>
                              <indicator measure="2"><title>Share</title></indicator>
                              <indicator measure="2"></indicator>
                            </result>
                          </iati-activity>
                        </iati-activities>
                        """.getBytes(UTF_8))), Optional.empty());

        assertThat(Snitp.toYaml(made.bundle()))
                .contains(
                        "horizon: 2012/2013",
                        "languages: [en]",
                        "title: Wells dug",
                        "responsible: [Agency]",
                        "name: Share");
        assertThat(made.remarks())
                .map(remark -> remark.place().line() + " " + remark.message(Locale.ENGLISH))
                .containsExactly(
                        "10 The file does not say \"reference\"; supplied: A-1.1-1.",
                        "11 The file does not say \"reference\"; supplied: A-1.1-2.",
                        "11 The file does not say \"title\"; supplied: A-1.1-2.",
                        "8 The file does not say \"code\"; supplied: A-1.1.");
    }

    @Test
    void anActionWithoutAResultAndABaselineOfHalfAYearAreTold() {
        ExportedFiles export = export(Plans.of(OneActionPlan.of("MAI") + """
                    indicators:
                      - id: 1.1-1
                        name: {ro: Unu}
                        measure: {type: count, accumulation: snapshot}
                        baseline: {value: 3, period: 2023-S2}
                  - code: "1.2"
                    title: {ro: B}
                    responsible: [MAI]
                    results: [{ro: R}]
                    implementation: [permanent]
                    evaluation: [annual]
                """));

        assertThat(xml(export)).contains("<baseline year=\"2023\" iso-date=\"2023-12-31\" value=\"3\">");
        assertThat(export.losses())
                .map(Loss::toString)
                .contains(
                        "SNITP-901: actions (ActionPlan.actions; 1: 1.2): no place in IATI 2.03.",
                        "SNITP-905: 1 figure (1.1-1): IATI 2.03 has no such periods (actual/@value).");
    }
}
