package org.snitp.interop.stratml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snitp.interop.Interop;
import org.snitp.interop.exchange.ExportedFiles;
import org.snitp.interop.exchange.ForeignFile;
import org.snitp.interop.exchange.ForeignImport;
import org.snitp.interop.exchange.ImportRemark;
import org.snitp.interop.exchange.Publication;
import org.snitp.interop.exchange.UnreadableForeignException;
import org.snitp.interop.testkit.Plans;
import org.snitp.interop.testkit.RandomPlans;
import org.snitp.interop.testkit.Schemas;
import org.snitp.interop.testkit.SmallCounts;
import org.snitp.interop.testkit.Survival;
import org.snitp.io.Snitp;
import org.snitp.model.Bundle;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.plan.Action;
import org.snitp.testkit.OneActionPlan;

/** StratML is written strictly, and read liberally. */
class StratmlTest {

    private static final Locale RO = Locale.forLanguageTag("ro");

    static Stream<Bundle> plans() {
        return Stream.of(
                Plans.official(),
                Plans.sample(),
                Plans.measured(),
                new RandomPlans(1).next(),
                new RandomPlans(2).next(),
                new RandomPlans(3).next());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyDocumentIsValidByTheSchema(Bundle bundle) {
        Optional<Path> schema = Schemas.file("PerformancePlanOrReport20160216.xsd");
        assumeTrue(schema.isPresent(), "no schema");
        StratmlExport.of(Publication.of(bundle), RO).files().forEach((name, xml) -> {
            assertThat(Schemas.problems(schema.get(), xml)).as(name).isEmpty();
            assertThat(Schemas.problems(
                            schema.get(), xml.replace("<Goal>", "<Aim>").replace("</Goal>", "</Aim>")))
                    .isNotEmpty();
        });
    }

    @Test
    void ofTheOfficialPlanTheActionsWithTheirInstitutionsTimesAndIndicatorsComeBack()
            throws UnreadableForeignException {
        Bundle before = Plans.official();
        ExportedFiles export = StratmlExport.of(Publication.of(before), RO);
        Bundle after = Interop.read(Survival.files(export), Optional.empty()).bundle();
        List<Action> actions = after.getPlans().get(0).getActions();

        assertThat(actions).hasSameSizeAs(before.getPlans().get(0).getActions());
        for (int i = 0; i < actions.size(); i++) {
            Action one = before.getPlans().get(0).getActions().get(i);
            Action other = actions.get(i);
            assertThat(other.getCode()).isEqualTo(one.getCode());
            assertThat(other.getTitle().official()).isEqualTo(one.getTitle().official());
            assertThat(other.getResponsible()).isEqualTo(one.getResponsible());
            assertThat(other.getSupport()).isEqualTo(one.getSupport());
            assertThat(other.getResults()).hasSameSizeAs(one.getResults());
            assertThat(other.getImplementation()).isEqualTo(one.getImplementation());
            assertThat(other.getEvaluation()).isEqualTo(one.getEvaluation());
            assertThat(other.getIndicators())
                    .map(indicator -> indicator.getId()
                            + indicator.getLevel()
                            + indicator.getMeasure().map(measure -> measure.getType() + "" + measure.getAccumulation()))
                    .isEqualTo(one.getIndicators().stream()
                            .map(indicator -> indicator.getId()
                                    + indicator.getLevel()
                                    + indicator
                                            .getMeasure()
                                            .map(measure -> measure.getType() + "" + measure.getAccumulation()))
                            .toList());
        }
        assertThat(Survival.told(export.losses())).contains("LANGUAGES", "Strategy.chapters", "Institution.type");
    }

    @Test
    void theDifferencesOfTheMeasuredSampleAreToldFieldByField() throws UnreadableForeignException {
        Bundle before = Plans.measured();
        ExportedFiles export = StratmlExport.of(Publication.of(before), RO);
        Bundle after = Interop.read(Survival.files(export), Optional.empty()).bundle();

        assertThat(after.getMeasurementSets().get(0).getMeasurements())
                .map(one -> one.getIndicator() + " " + one.getPeriod() + " " + one.getDimensions() + " "
                        + one.getValue().map(Object::toString).orElse("-")
                        + one.getDelivery().map(state -> " " + state).orElse("")
                        + (one.isNotApplicable() ? " not applicable" : ""))
                .contains(
                        "1.1.1-1 2025 {area=hill} 1000",
                        "1.1.1-2 2025 {} - DELIVERED",
                        "1.2.1-1 2024-S1 {} 60",
                        "1.2.1-3 2025-S2 {} - not applicable");
        assertThat(Survival.told(export.losses()))
                .contains("EARLIER_FIGURES", "Measurement.reportedBy", "Measurement.reportedOn", "FIGURES");
    }

    @Test
    void theSameTargetsAndBaselinesComeBack() throws UnreadableForeignException {
        Bundle before = Plans.sample();
        Bundle after = Interop.read(Survival.files(StratmlExport.of(Publication.of(before), RO)), Optional.empty())
                .bundle();
        assertThat(after.getPlans()
                        .get(0)
                        .getActions()
                        .get(0)
                        .getIndicators()
                        .get(0)
                        .getTargets())
                .isEqualTo(before.getPlans()
                        .get(0)
                        .getActions()
                        .get(0)
                        .getIndicators()
                        .get(0)
                        .getTargets());
        assertThat(after.getPlans()
                        .get(0)
                        .getActions()
                        .get(0)
                        .getIndicators()
                        .get(0)
                        .getBaseline())
                .isEqualTo(before.getPlans()
                        .get(0)
                        .getActions()
                        .get(0)
                        .getIndicators()
                        .get(0)
                        .getBaseline());
    }

    @Test
    void whatIsWithheldIsInNoDocument() {
        ExportedFiles export = StratmlExport.of(SmallCounts.publication(), RO);

        assertThat(export.files().values()).noneMatch(text -> text.contains("37") || text.contains("Trei"));
        assertThat(Objects.requireNonNull(export.files().get("report.xml")))
                .contains("<NumberOfUnits>40</NumberOfUnits>")
                .contains("<DescriptorName>status</DescriptorName>\n")
                .contains("<DescriptorValue>provisional</DescriptorValue>");
    }

    /** The shape of real reports: identifiers that begin with a digit, no codes, units without a kind, descriptions in the wrong place. */
    @Test
    void aRealShapeIsReadInSpiteOfItsBreaches() throws UnreadableForeignException {
        ForeignImport made = Interop.read(List.of(ForeignFile.of("report.xml", """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <stratml:PerformancePlanOrReport xmlns:stratml="urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport" Type="Performance_Report">
                          <stratml:Name>Annual Report</stratml:Name>
                          <stratml:StrategicPlanCore>
                            <stratml:Goal>
                              <stratml:Name>Outreach</stratml:Name>
                              <stratml:Description>Reach people.</stratml:Description>
                              <stratml:Identifier>78901c50-230a-4997-a95e-eeaf289a484e</stratml:Identifier>
                              <stratml:Objective>
                                <stratml:Name>Demonstrations</stratml:Name>
                                <stratml:Stakeholder><stratml:Name>AIIM</stratml:Name><stratml:Role><stratml:Name/><stratml:RoleType>Performer</stratml:RoleType></stratml:Role></stratml:Stakeholder>
                                <stratml:PerformanceIndicator>
                                  <stratml:MeasurementDimension>Shows</stratml:MeasurementDimension>
                                  <stratml:UnitOfMeasurement>shows</stratml:UnitOfMeasurement>
                                  <stratml:MeasurementInstance>
                                    <stratml:TargetResult><stratml:StartDate>2011-01-01</stratml:StartDate><stratml:EndDate>2011-12-31</stratml:EndDate><stratml:NumberOfUnits>4</stratml:NumberOfUnits></stratml:TargetResult>
                                    <stratml:ActualResult><stratml:StartDate>2011-01-01</stratml:StartDate><stratml:EndDate>2011-12-31</stratml:EndDate><stratml:NumberOfUnits>five</stratml:NumberOfUnits></stratml:ActualResult>
                                    <stratml:ActualResult><stratml:StartDate>2011-01-01</stratml:StartDate><stratml:EndDate>2011-06-30</stratml:EndDate><stratml:NumberOfUnits>3</stratml:NumberOfUnits></stratml:ActualResult>
                                  </stratml:MeasurementInstance>
                                </stratml:PerformanceIndicator>
                              </stratml:Objective>
                            </stratml:Goal>
                          </stratml:StrategicPlanCore>
                          <stratml:AdministrativeInformation><stratml:StartDate>2011-01-01</stratml:StartDate></stratml:AdministrativeInformation>
                        </stratml:PerformancePlanOrReport>
                        """.getBytes(UTF_8))), Optional.empty());

        Action action = made.bundle().getPlans().get(0).getActions().get(0);
        assertThat(action.getCode()).isEqualTo("1.1");
        assertThat(action.getResponsible()).containsExactly("AIIM");
        assertThat(action.getIndicators().get(0).getTargets()).hasSize(1);
        assertThat(made.bundle().getMeasurementSets().get(0).getMeasurements())
                .map(one -> one.getPeriod() + " " + one.getValue().orElseThrow())
                .containsExactly("2011-S1 3");
        assertThat(made.remarks())
                .map(remark -> remark.code().id() + " " + remark.message(Locale.ENGLISH))
                .containsExactly(
                        "SNITP-961 The file does not say \"language\"; supplied: en.",
                        "SNITP-962 \"78901c50-230a-4997-a95e-eeaf289a484e\" breaks the schema of the standard; it is read all the same.",
                        "SNITP-961 The file does not say \"SequenceIndicator\"; supplied: 1.",
                        "SNITP-961 The file does not say \"SequenceIndicator\"; supplied: 1.1.",
                        "SNITP-961 The file does not say \"SequenceIndicator\"; supplied: 1.1-1.",
                        "SNITP-951 \"shows\" is not taken.",
                        "SNITP-952 \"five\" is no value that is understood here.",
                        "SNITP-961 The file does not say \"EndDate\"; supplied: 2011.");
        assertThat(made.remarks().stream().map(ImportRemark::place))
                .allMatch(place -> place.file().equals("report.xml") && place.line() > 0);
    }

    /** Other habits of real reports: targets in words without days, the old name of the kind, who performs and benefits, empty forms. */
    @Test
    void whatRealReportsSayInWordsIsTakenAndTheRestIsTold() throws UnreadableForeignException {
        ForeignImport made = Interop.read(List.of(ForeignFile.of("report.xml", """
                        <PerformancePlanOrReport xmlns="urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport" Type="Performance_Report">
                          <Name>Annual Report</Name>
                          <OtherInformation>Comments are welcome.</OtherInformation>
                          <StrategicPlanCore>
                            <Value><Name>Results</Name></Value>
                            <Value><Name>Openness</Name></Value>
                            <Goal>
                              <Name>Standards</Name><Description/><SequenceIndicator>1</SequenceIndicator>
                              <Stakeholder><Name/><Role><Name/></Role></Stakeholder>
                              <Objective>
                                <Name/><SequenceIndicator>1.1</SequenceIndicator>
                                <Stakeholder><Name>ANSI</Name><Role><Name/><RoleType>Performer</RoleType><RoleType>Beneficiary</RoleType></Role></Stakeholder>
                                <Stakeholder><Name>Readers</Name><Role><RoleType>Beneficiary</RoleType></Role></Stakeholder>
                                <Stakeholder><Name/><Role><RoleType>Performer</RoleType></Role></Stakeholder>
                                <PerformanceIndicator IndicatorType="Qualitative">
                                  <SequenceIndicator>P</SequenceIndicator>
                                  <MeasurementDimension>Publication</MeasurementDimension>
                                  <MeasurementInstance>
                                    <TargetResult><Description>Publication of Part 1.</Description><NumberOfUnits/><StartDate/><EndDate/></TargetResult>
                                    <TargetResult><Description/><NumberOfUnits/><StartDate/><EndDate/></TargetResult>
                                    <TargetResult><NumberOfUnits>4</NumberOfUnits></TargetResult>
                                  </MeasurementInstance>
                                </PerformanceIndicator>
                              </Objective>
                            </Goal>
                          </StrategicPlanCore>
                          <AdministrativeInformation><StartDate>2011-01-01</StartDate><EndDate>2011-12-31</EndDate></AdministrativeInformation>
                          <Submitter><LastName>Example</LastName></Submitter>
                        </PerformancePlanOrReport>
                        """.getBytes(UTF_8))), Optional.empty());

        assertThat(Snitp.toYaml(made.bundle())).endsWith("""
                actions:
                  - code: "1.1"
                    title: '?'
                    responsible: [ANSI]
                    indicators:
                      - id: P
                        name: Publication
                        measure:
                          type: qualitative
                        targets:
                          - kind: text
                            statement: Publication of Part 1.
                          - value: 4
                """);
        assertThat(made.remarks())
                .map(remark -> remark.place().line() + " " + remark.code().id() + " " + remark.message(Locale.ENGLISH))
                .containsExactly(
                        "1 SNITP-961 The file does not say \"language\"; supplied: en.",
                        "3 SNITP-951 \"Comments are welcome.\" is not taken.",
                        "10 SNITP-961 The file does not say \"Name\"; supplied: ?.",
                        "5 SNITP-951 \"Value\" is not taken. (× 2)",
                        "28 SNITP-951 \"PerformancePlanOrReport/Submitter\" is not taken.",
                        "13 SNITP-951 \"Objective/Stakeholder\" is not taken.");
    }

    @Test
    void aStrategicPlanOfPartOneIsReadAsAStrategy() throws UnreadableForeignException {
        ForeignImport made = Interop.read(List.of(ForeignFile.of("plan.xml", """
                        <StrategicPlan xmlns="urn:ISO:std:iso:17469:tech:xsd:stratml_core">
                          <Name>Innovation</Name>
                          <StrategicPlanCore>
                            <Goal><Name>Office</Name><SequenceIndicator>1</SequenceIndicator>
                              <Objective><Name>Staff</Name><SequenceIndicator>1.1</SequenceIndicator></Objective>
                            </Goal>
                          </StrategicPlanCore>
                          <AdministrativeInformation><StartDate>2017-01-01</StartDate><EndDate>2018-12-31</EndDate></AdministrativeInformation>
                        </StrategicPlan>
                        """.getBytes(UTF_8))), Optional.empty());

        assertThat(made.bundle().getStrategies().get(0).allObjectives())
                .map(objective ->
                        objective.getCode() + " " + objective.getTitle().official())
                .containsExactly("1 Office", "1.1 Staff");
        assertThat(made.bundle().getPlans()).isEmpty();
    }

    /** A descriptor of that name is a status, so that the figure of a category would be read as that of the whole. */
    @Test
    void figuresOfADimensionThatIsCalledAsADescriptorAreLeftOut() throws UnreadableForeignException {
        Bundle before = Plans.of(OneActionPlan.of("MAI") + """
                    indicators:
                      - id: 1.1-1
                        name: {ro: Unu}
                        measure: {type: count, accumulation: snapshot}
                        disaggregation: [{id: status, name: {ro: S}, categories: [{id: estimated, name: {ro: E}}]}]
                        targets: [{period: "2025", value: 9, dimensions: {status: estimated}}]
                      - {id: 1.1-2, name: {ro: Doi}, measure: {type: boolean}, targets: [{period: "2025", value: true}]}
                      - {id: 1.1-3, name: {ro: Trei}, measure: {type: rate, per: 100000}}
                ---
                schema: snitp/1
                kind: MeasurementSet
                id: M
                plan: P
                measurements:
                  - {indicator: 1.1-1, period: 2025, value: 2, dimensions: {status: estimated}}
                  - {indicator: 1.1-2, period: 2025, value: false}
                """);
        ExportedFiles export = StratmlExport.of(Publication.of(before), RO);
        Bundle after = Interop.read(Survival.files(export), Optional.empty()).bundle();

        assertThat(after.getMeasurementSets().get(0).getMeasurements())
                .map(one -> one.getIndicator() + " " + one.getTruthValue())
                .containsExactly("1.1-2 Optional[false]");
        assertThat(Survival.told(export.losses())).contains("FIGURES", "TARGETS");
        List<Indicator> indicators = after.getPlans().get(0).getActions().get(0).getIndicators();
        assertThat(indicators.get(0).getTargets()).isEmpty();
        assertThat(indicators.get(1).getTargets().get(0).getTruthValue()).contains(true);
        assertThat(indicators.get(2).getMeasure().orElseThrow().getPer()).hasValue(BigDecimal.valueOf(100_000));
    }
}
