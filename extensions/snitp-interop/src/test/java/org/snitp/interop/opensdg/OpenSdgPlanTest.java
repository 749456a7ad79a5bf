package org.snitp.interop.opensdg;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.interop.Interop;
import org.snitp.interop.exchange.ForeignFile;
import org.snitp.interop.exchange.ForeignImport;
import org.snitp.interop.exchange.ImportRemark;
import org.snitp.interop.exchange.Publication;
import org.snitp.interop.exchange.UnreadableForeignException;
import org.snitp.interop.testkit.Plans;
import org.snitp.interop.testkit.SmallCounts;
import org.snitp.interop.testkit.Survival;
import org.snitp.io.Snitp;
import org.snitp.model.Bundle;
import org.snitp.model.indicator.Indicator;

/** Of a folder alone a strategy is made, as far as the folder says it, and all that is not taken is told at its place. */
class OpenSdgPlanTest {

    /** A folder of the shapes that national sites have, with figures of our own. */
    private static final Map<String, String> SITE = Map.of(
            "config_data.yml", """
                    languages: [en, fr]
                    site_dir: _site
                    """,
            "translations/en/sources.yml", """
                    office: Statistical office
                    """,
            "translations/fr/sources.yml", """
                    office: Office de la statistique
                    """,
            "translations/fr/data.yml", """
                    Sex: Sexe
                    Female: Femmes
                    """,
            "indicator-config/1-2-1.yml", """
                    indicator_number: '1.2.1'
                    indicator_name: Share of young adults
                    computation_units: Percentage (%)
                    graph_type: line
                    graph_limits: []
                    data_show_map: false
                    auto_progress_calculation: true
                    progress_calculation_options:
                      - direction: positive
                        base_year: 2015
                        target: 50
                        target_year: 2030
                        limit: 60
                      - disaggregation:
                          - field: Sex
                            value: Female
                        target: 40
                      - disaggregation:
                          - field: Age
                            value: Old
                        target: 30
                    """,
            "meta/1-2-1.md", """
                    ---
                    SDG_GOAL: Goal one
                    SDG_TARGET: Target two of goal one
                    STAT_CONC_DEF: >-
                      Adults
                      of 18 to 25 years
                    SOURCE_TYPE: sources.office
                    DATA_COMP: sources.elsewhere
                    FREQ_COLL: Annual
                    META_LAST_UPDATE: 2025-03-01
                    ---
                    A page with: unbalanced [brackets.
                    """,
            "meta/fr/1-2-1.yml", """
                    SDG_GOAL: Objectif un
                    SDG_TARGET: Cible deux
                    STAT_CONC_DEF: Adultes de 18 à 25 ans
                    """,
            "data/indicator_1-2-1.csv", """
                    "Year",Sex,Observation status,GeoCode,Units,Value
                    2015,,Normal value,RO,Percentage (%),10
                    2016,,Estimated value,RO,Percentage (%),12.5
                    2016,Female,Undefined,RO,Percentage (%),14
                    2016,Male,Disputed,RO,Percentage (%),11
                    2017 Q4,,,RO,Percentage (%),13
                    2017/18,,,RO,Percentage (%),13
                    2017/18,Female,,RO,Percentage (%),15
                    """,
            "meta/2-1.yml", """
                    indicator_name: Births
                    computation_units: births
                    """,
            "geo/places.csv", "a,b\n1,2\n");

    private static List<ForeignFile> files(Map<String, String> texts) {
        List<ForeignFile> files = new ArrayList<>();
        new TreeMap<>(texts).forEach((name, text) -> files.add(ForeignFile.of(name, text.getBytes(UTF_8))));
        return files;
    }

    @Test
    void aFolderAloneMakesAStrategyAsFarAsItSaysOne() throws UnreadableForeignException {
        ForeignImport made = Interop.read(files(SITE), Optional.empty());

        assertThat(Snitp.toYaml(made.bundle())).isEqualTo("""
                schema: snitp/1
                kind: Strategy
                id: open-sdg-strategy
                languages: [en, fr]
                title:
                  en: open-sdg
                horizon: 2015/2030
                objectives:
                  - code: "1"
                    title:
                      en: Goal one
                      fr: Objectif un
                    objectives:
                      - code: "1.2"
                        title:
                          en: Target two of goal one
                          fr: Cible deux
                        indicators:
                          - id: 1.2.1
                            name:
                              en: Share of young adults
                            definition:
                              en: Adults of 18 to 25 years
                              fr: Adultes de 18 à 25 ans
                            measure:
                              type: percentage
                              unit:
                                en: Percentage (%)
                              direction: increase
                            disaggregation:
                              - id: Sex
                                name:
                                  en: Sex
                                  fr: Sexe
                                categories:
                                  - id: Female
                                    name:
                                      en: Female
                                      fr: Femmes
                                  - id: Male
                                    name:
                                      en: Male
                            dataSource:
                              en: Statistical office
                              fr: Office de la statistique
                            frequency: annual
                            baseline:
                              value: 10
                              period: "2015"
                            targets:
                              - period: "2030"
                                value: 50
                              - dimensions:
                                  Sex: Female
                                value: 40
                            metadata:
                              updated: 2025-03-01
                  - code: "2"
                    title:
                      en: "2"
                    indicators:
                      - id: "2.1"
                        name:
                          en: Births
                ---
                schema: snitp/1
                kind: ActionPlan
                id: open-sdg
                strategy: open-sdg-strategy
                period: 2015/2030
                ---
                schema: snitp/1
                kind: MeasurementSet
                id: open-sdg-figures
                plan: open-sdg
                measurements:
                  - indicator: 1.2.1
                    period: "2016"
                    value: 12.5
                    observationStatus: estimated
                  - indicator: 1.2.1
                    period: "2016"
                    dimensions:
                      Sex: Female
                    value: 14
                  - indicator: 1.2.1
                    period: 2017-Q4
                    value: 13
                """);
        assertThat(made.remarks())
                .map(ImportRemark::toString)
                .containsExactly(
                        "geo/: \"geo/\" is not taken. [SNITP-951]",
                        "data/indicator_1-2-1.csv:1 [GeoCode]: \"GeoCode\" is not taken. [SNITP-951]",
                        "indicator-config/1-2-1.yml:13:12: \"limit\" is not taken. [SNITP-951]",
                        "indicator-config/1-2-1.yml:17:13: \"target_year\" is missing. [SNITP-953]",
                        "indicator-config/1-2-1.yml:18:5: \"progress_calculation_options\" is not taken. [SNITP-951]",
                        "indicator-config/1-2-1.yml:3:20: \"Percentage (%)\" is read as \"percentage\". [SNITP-956]",
                        "meta/2-1.yml: The file does not say \"indicator_number\"; supplied: 2.1. [SNITP-961]",
                        "meta/2-1.yml:2:20: \"births\" is not taken. [SNITP-951]",
                        "meta/1-2-1.md:8:12: \"sources.elsewhere\" is missing. [SNITP-953]",
                        "indicator-config/1-2-1.yml:4:13: \"graph_type\" is not taken. [SNITP-951]",
                        "config_data.yml: The file does not say \"horizon\"; supplied: 2015/2030. [SNITP-961]",
                        "config_data.yml: The file does not say \"title\"; supplied: open-sdg. [SNITP-961]",
                        "meta/: The file does not say \"SDG_GOAL\"; supplied: 2. [SNITP-961]",
                        "data/indicator_1-2-1.csv:5 [Observation status]: The status \"Disputed\" has no equivalent, so the figure is not taken. [SNITP-960]",
                        "data/indicator_1-2-1.csv:7 [Year]: \"2017/18\" is no period that is understood. (× 2) [SNITP-955]");
    }

    @Test
    void theFolderOfAnExportComesBackWithoutItsPlan() throws UnreadableForeignException {
        Bundle before = Plans.measured();
        Bundle after = Interop.read(Survival.files(OpenSdgExport.of(Publication.of(before))), Optional.empty())
                .bundle();

        assertThat(indicators(after)).map(Indicator::getId).containsExactlyInAnyOrderElementsOf(ids(before));
        Indicator first = indicators(after).get(0);
        Indicator was = indicators(before).stream()
                .filter(one -> one.getId().equals(first.getId()))
                .findFirst()
                .orElseThrow();
        assertThat(first.getName()).isEqualTo(was.getName());
        assertThat(after.getMeasurementSets().get(0).getMeasurements())
                .filteredOn(one -> one.getIndicator().equals("1.1.1-1"))
                .map(one -> one.getPeriod() + " " + one.getDimensions() + " "
                        + one.getValue().orElseThrow())
                .contains("2025 {} 2300", "2025 {area=plain} 1250");
    }

    private static List<Indicator> indicators(Bundle bundle) {
        return Publication.of(bundle).indicators();
    }

    private static List<String> ids(Bundle bundle) {
        return indicators(bundle).stream().map(Indicator::getId).toList();
    }

    @Test
    void theNumberOfAConfigurationSaysOfWhichKnownIndicatorFiguresAre() throws UnreadableForeignException {
        ForeignImport made = Interop.read(
                files(Map.of(
                        "data/indicator_strange.csv", "Year,Value\n2025,7\n",
                        "indicator-config/strange.yml", "indicator_number: 1.1-2\n")),
                Optional.of(SmallCounts.bundle()));

        assertThat(made.bundle().getMeasurementSets().get(0).getMeasurements())
                .map(one -> one.getIndicator() + " " + one.getPeriod() + " "
                        + one.getValue().orElseThrow())
                .containsExactly("1.1-2 2025 7");
    }

    @Test
    void wordsTooLongForACodeAreShortenedAndKeepTheirName() throws UnreadableForeignException {
        String series = "Proportion of the population that uses something which takes a lot of words to name";
        ForeignImport made = Interop.read(
                files(Map.of(
                        "data/indicator_1-1-1.csv",
                        "Year,Series,Value\n2025," + series + " A,1\n2025," + series + " B,2\n")),
                Optional.empty());

        Indicator indicator = indicators(made.bundle()).get(0);
        assertThat(indicator.getDisaggregation().get(0).getCategories())
                .map(one -> one.getName().official())
                .containsExactly(series + " A", series + " B");
        assertThat(made.bundle().getMeasurementSets().get(0).getMeasurements())
                .map(one -> one.getDimensions().get("Series"))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.length() <= 64 && code.startsWith("Proportion-of-the-population"));
        assertThat(Snitp.check(made.bundle()))
                .noneMatch(problem -> problem.toString().contains("Series"));
    }

    @ParameterizedTest
    @CsvSource({"'a: [1', DAMAGED", "'a: !!python/object x', DAMAGED", "'a: &a [*a]', DAMAGED"})
    void aDamagedFileIsRefusedWithItsPlace(String yaml, UnreadableForeignException.Reason reason) {
        assertThatExceptionOfType(UnreadableForeignException.class)
                .isThrownBy(() -> Interop.read(
                        files(Map.of("data/indicator_1-1-1.csv", "Year,Value\n2025,7\n", "meta/1-1-1.yml", yaml)),
                        Optional.empty()))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason))
                .satisfies(e -> assertThat(e.place().toString()).startsWith("meta/1-1-1.yml:1:"));
    }
}
