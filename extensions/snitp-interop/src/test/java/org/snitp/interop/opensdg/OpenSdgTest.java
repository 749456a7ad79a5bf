package org.snitp.interop.opensdg;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snitp.indicators.progress.ProgressParameters;
import org.snitp.indicators.progress.ProgressReport;
import org.snitp.interop.Interop;
import org.snitp.interop.exchange.ExportedFiles;
import org.snitp.interop.exchange.ForeignFile;
import org.snitp.interop.exchange.ForeignImport;
import org.snitp.interop.exchange.ImportRemark;
import org.snitp.interop.exchange.Loss;
import org.snitp.interop.exchange.Publication;
import org.snitp.interop.exchange.UnreadableForeignException;
import org.snitp.interop.testkit.Plans;
import org.snitp.interop.testkit.RandomPlans;
import org.snitp.interop.testkit.SmallCounts;
import org.snitp.interop.testkit.Survival;
import org.snitp.model.Bundle;
import org.snitp.model.measurement.Measurement;
import org.snitp.testkit.OneActionPlan;

/** The folder has what the checks of Open SDG ask for, no wrong figure, and a progress that is the library's. */
class OpenSdgTest {

    private static String file(ExportedFiles export, String name) {
        return Objects.requireNonNull(export.files().get(name), name);
    }

    private static Bundle plan(String measure, String more, String figures) {
        return Plans.of(OneActionPlan.of("MAI") + """
                    indicators:
                      - id: 1.1-1
                        name: {ro: Unu, en: One}
                        measure: %s
                %s
                ---
                schema: snitp/1
                kind: MeasurementSet
                id: M
                plan: P
                measurements:
                %s
                """.formatted(measure, more.indent(8), figures.indent(2)));
    }

    @Test
    void figuresOfAYearAreWrittenBelowYearFirstAndValueLast() {
        ExportedFiles export = OpenSdgExport.of(Publication.of(Plans.measured()));

        assertThat(file(export, "data/indicator_1-1-1-1.csv")).isEqualTo("""
                Year,area,OBS_STATUS,Value
                2023,,,0
                2024,,,1800
                2025,,,2300
                2024,hill,,700
                2025,hill,,1000
                2024,plain,,1100
                2025,plain,,1250
                """);
        assertThat(export.files().keySet())
                .contains("config_data.yml", "indicator-config/1-1-1-1.yml", "meta/1-1-1-1.yml", "meta/en/1-1-1-1.yml")
                .contains("translations/ro/indicators.yml", "translations/en/data.yml");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyFileIsOneThatOpenSdgAccepts(long seed) {
        ExportedFiles export = OpenSdgExport.of(Publication.of(new RandomPlans(Long.getLong("seed", seed)).next()));
        Load yaml = new Load(LoadSettings.builder().build());
        export.files().forEach((name, text) -> {
            if (name.endsWith(".yml")) {
                assertThat(yaml.loadFromString(text)).as(name).isInstanceOf(Map.class);
            } else {
                List<String> lines = text.lines().toList();
                assertThat(lines.get(0)).startsWith("Year,").endsWith(",Value");
                assertThat(lines.stream().skip(1)).allMatch(line -> line.matches("[0-9]{4},.*,-?[0-9]+([.][0-9]+)?"));
                assertThat(lines).doesNotHaveDuplicates();
            }
        });
    }

    @Test
    void theQuartersOfAYearAreAddedOnlyIfAllAreThereAndThePlanSaysThatTheyAddUp() {
        String figures = """
                - {indicator: 1.1-1, period: 2024-S1, value: 3}
                - {indicator: 1.1-1, period: 2024-S2, value: 4, observationStatus: provisional}
                - {indicator: 1.1-1, period: 2025-S1, value: 9}
                """;
        Publication adds = Publication.of(plan("{type: count, accumulation: periodic}", "", figures));
        ExportedFiles export = OpenSdgExport.of(adds);
        assertThat(file(export, "data/indicator_1-1-1.csv")).isEqualTo("Year,OBS_STATUS,Value\n2024,P,7\n");
        assertThat(export.losses())
                .map(Loss::toString)
                .contains(
                        "SNITP-905: 1 figure (1.1-1): Open SDG has no such periods (Year, Value).",
                        "SNITP-906: 2 figures of shorter periods (1.1-1): made into those of years (Year, Value).");

        assertThat(file(
                        OpenSdgExport.of(Publication.of(plan("{type: count, accumulation: snapshot}", "", figures))),
                        "data/indicator_1-1-1.csv"))
                .isEqualTo("Year,OBS_STATUS,Value\n2024,P,4\n");
        assertThat(file(
                        OpenSdgExport.of(Publication.of(plan("{type: percentage}", "", figures))),
                        "data/indicator_1-1-1.csv"))
                .isEqualTo("Year,OBS_STATUS,Value\n");
    }

    @ParameterizedTest
    @CsvSource({
        "increase, 100, 130, 2028, 200",
        "increase, 100, 90, 2028, 200",
        "decrease, 80, 60, 2026, 20",
        "decrease, 80, 85, 2026, 20"
    })
    void thePublishedMethodGivesTheProgressOfTheLibrary(
            String direction, String base, String current, int due, String target) {
        Bundle bundle = plan(
                "{type: count, direction: " + direction + ", accumulation: snapshot}",
                "baseline: {value: " + base + ", period: 2023}\ntargets: [{period: " + due + ", value: " + target
                        + "}]",
                "- {indicator: 1.1-1, period: 2024, value: 95}\n- {indicator: 1.1-1, period: 2025, value: " + current
                        + "}");
        Publication publication = Publication.of(bundle);
        ExportedFiles export = OpenSdgExport.of(publication);
        String config = file(export, "indicator-config/1-1-1.yml");
        assertThat(config).endsWith("""
                auto_progress_calculation: true
                progress_calculation_options:
                  - base_year: 2023
                    target: %s
                    target_year: %s
                    direction: %s
                """.formatted(target, due, direction.equals("increase") ? "positive" : "negative"));

        // The published method, on the published files alone.
        TreeMap<Integer, Double> years = new TreeMap<>();
        file(export, "data/indicator_1-1-1.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .forEach(cells -> years.put(Integer.valueOf(cells[0]), Double.valueOf(cells[2])));
        double observed =
                Math.pow(years.lastEntry().getValue() / years.firstEntry().getValue(), 1.0 / (2025 - 2023)) - 1;
        double required =
                Math.pow(Double.parseDouble(target) / years.firstEntry().getValue(), 1.0 / (due - 2023)) - 1;
        double theirs = (direction.equals("increase") ? 1 : -1) * observed / Math.abs(required);
        BigDecimal ours = Objects.requireNonNull(ProgressReport.of(
                                bundle, publication.request().due(), ProgressParameters.asOf(publication.asOf()))
                        .indicators()
                        .get("1.1-1"))
                .growth()
                .ratio()
                .value()
                .orElseThrow();
        assertThat(ours.doubleValue()).isEqualTo(theirs, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{type: count, direction: increase, accumulation: periodic}; {period: 2024/2028, value: 900}",
                "{type: count, direction: increase, accumulation: snapshot}; {period: 2026-S1, value: 900}",
                "{type: count, accumulation: snapshot}; {period: 2026, value: 900}"
            })
    void aTargetThatOpenSdgWouldMisreadIsNotConfiguredButTold(String given) {
        String[] parts = given.split("; ", -1);
        ExportedFiles export = OpenSdgExport.of(Publication.of(plan(
                parts[0],
                "baseline: {value: 100, period: 2023}\ntargets: [" + parts[1] + "]",
                "- {indicator: 1.1-1, period: 2025, value: 120}")));

        assertThat(file(export, "indicator-config/1-1-1.yml")).endsWith("auto_progress_calculation: false\n");
        assertThat(Survival.told(export.losses())).contains("TARGETS");
    }

    @Test
    void whatIsWithheldIsInNoFile() {
        ExportedFiles export = OpenSdgExport.of(SmallCounts.publication());

        assertThat(file(export, "data/indicator_1-1-1.csv")).isEqualTo("Year,sex,OBS_STATUS,Value\n2025,,,40\n");
        assertThat(file(export, "data/indicator_1-1-2.csv")).isEqualTo("Year,OBS_STATUS,Value\n2025,P,12\n");
    }

    @Test
    void figuresComeBackByYear() throws UnreadableForeignException {
        Bundle before = Plans.measured();
        ForeignImport made =
                Interop.read(Survival.files(OpenSdgExport.of(Publication.of(before))), Optional.of(before));

        assertThat(made.bundle().getMeasurementSets().get(0).getMeasurements())
                .filteredOn(one -> one.getIndicator().equals("1.1.1-1"))
                .map(one -> one.getPeriod() + " " + one.getDimensions() + " "
                        + one.getValue().orElseThrow())
                .containsExactly(
                        "2024 {} 1800",
                        "2025 {} 2300",
                        "2024 {area=hill} 700",
                        "2025 {area=hill} 1000",
                        "2024 {area=plain} 1100",
                        "2025 {area=plain} 1250");
    }

    @Test
    void idsOfTheSameLettersHaveAFileEach() throws UnreadableForeignException {
        Bundle bundle = Plans.of(OneActionPlan.of("MAI") + """
                    indicators:
                      - {id: 1.1-1, name: {ro: Unu}, measure: {type: count, accumulation: snapshot}}
                      - {id: 1-1.1, name: {ro: Doi}, measure: {type: count, accumulation: snapshot}}
                      - {id: a, name: {ro: Trei}, measure: {type: count, accumulation: snapshot}}
                      - {id: A, name: {ro: Patru}, measure: {type: count, accumulation: snapshot}}
                      - {id: 1.1-2, name: {ro: Cinci}, measure: {type: count, accumulation: snapshot}}
                ---
                schema: snitp/1
                kind: MeasurementSet
                id: M
                plan: P
                measurements:
                  - {indicator: 1.1-1, period: 2025, value: 1}
                  - {indicator: 1-1.1, period: 2025, value: 2}
                  - {indicator: a, period: 2025, value: 3}
                  - {indicator: A, period: 2025, value: 4}
                  - {indicator: 1.1-2, period: 2025, value: 5}
                """);
        ExportedFiles export = OpenSdgExport.of(Publication.of(bundle));

        assertThat(export.files().keySet())
                .filteredOn(name -> name.startsWith("data/"))
                .hasSize(5)
                .contains("data/indicator_1-1-2.csv")
                .doesNotContain("data/indicator_1-1-1.csv", "data/indicator_a.csv");
        assertThat(export.files().keySet())
                .extracting(name -> name.toLowerCase(Locale.ROOT))
                .doesNotHaveDuplicates();
        assertThat(Interop.read(Survival.files(export), Optional.of(bundle))
                        .bundle()
                        .getMeasurementSets()
                        .get(0)
                        .getMeasurements())
                .extracting(one -> one.getIndicator() + " " + one.getValue().orElseThrow())
                .containsExactlyInAnyOrder("1.1-1 1", "1-1.1 2", "a 3", "A 4", "1.1-2 5");
    }

    @Test
    void theSlugsOfIdsDoNotDependOnTheirOrder() {
        List<String> ids = List.of("1.1-1", "1-1.1", "1.1-2", "țî", "?");

        assertThat(OpenSdgSlugs.of(ids))
                .isEqualTo(OpenSdgSlugs.of(List.of("?", "țî", "1.1-2", "1-1.1", "1.1-1")))
                .containsEntry("1.1-2", "1-1-2")
                .hasSize(5);
        assertThat(OpenSdgSlugs.of(ids).values())
                .doesNotHaveDuplicates()
                .allMatch(slug -> slug.matches("[A-Za-z0-9-]+"));
    }

    @Test
    void ofACodeWithTwoNamesOneIsToldAsLost() {
        ExportedFiles export = OpenSdgExport.of(Publication.of(Plans.of(OneActionPlan.of("MAI") + """
                    indicators:
                      - id: 1.1-1
                        name: {ro: Unu}
                        measure: {type: count, accumulation: snapshot}
                        disaggregation:
                          - id: sex
                            name: {ro: Sexul}
                            categories: [{id: x, name: {ro: Femei}}, {id: y, name: {ro: Alt}}]
                          - id: age
                            name: {ro: Vârsta}
                            categories: [{id: x, name: {ro: Minori}}, {id: y, name: {ro: Alt}}]
                """)));

        assertThat(file(export, "translations/ro/data.yml")).isEqualTo("""
                "sex": "Sexul"
                "x": "Femei"
                "y": "Alt"
                "age": "Vârsta"
                """);
        assertThat(export.losses())
                .map(Loss::toString)
                .contains("SNITP-914: codes or names (1: x): spelled otherwise in Open SDG.");
    }

    /** A file of the shape of the first one of the data starter: a group in a column that the plan does not have. */
    @Test
    void aFileOfAnotherSiteIsTakenWhereItsColumnsAreKnown() throws UnreadableForeignException {
        ForeignImport made = Interop.read(
                List.of(ForeignFile.of("data/indicator_1-1-2.csv", """
                        Year,Group,Units,Value
                        2015,A,,1
                        2015,,,2
                        2016,,Percent,50
                        2017,,campanii,4
                        17,,,4
                        2018,,,n/a
                        """.getBytes(UTF_8))),
                Optional.of(SmallCounts.bundle()));

        assertThat(made.bundle().getMeasurementSets().get(0).getMeasurements())
                .map(Measurement::getPeriod)
                .map(Object::toString)
                .containsExactly("2015", "2017");
        assertThat(made.remarks())
                .map(ImportRemark::toString)
                .containsExactly(
                        "data/indicator_1-1-2.csv:2 [Group]: \"A\" is not taken. [SNITP-951]",
                        "data/indicator_1-1-2.csv:4 [Units]: \"Percent\" is not taken. [SNITP-951]",
                        "data/indicator_1-1-2.csv:6 [Year]: \"17\" is no period that is understood. [SNITP-955]",
                        "data/indicator_1-1-2.csv:7 [Value]: \"n/a\" is no value that is understood here. [SNITP-952]");
    }

    @Test
    void ofADefinitionAndAConceptOneIsTold() {
        ExportedFiles export = OpenSdgExport.of(Publication.of(plan(
                "{type: count, accumulation: snapshot}",
                "definition: {ro: Definiție}\nmetadata: {concept: {ro: Concept}}",
                "- {indicator: 1.1-1, period: 2025, value: 120}")));

        assertThat(file(export, "meta/1-1-1.yml")).contains("Definiție").doesNotContain("Concept");
        assertThat(export.losses())
                .map(Loss::toString)
                .contains("SNITP-901: concepts (IndicatorMetadata.concept; 1: 1.1-1): no place in Open SDG.");
    }
}
