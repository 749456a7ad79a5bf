package org.snitp.io.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.testkit.SnitpAssertions.assertThat;
import static org.snitp.testkit.SnitpAssertions.assertThatReading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.Severity;
import org.snitp.testkit.IssuesAssert;
import org.snitp.testkit.SmallPlan;

/** One cause, one diagnostic: what only follows from a problem is not reported beside it. */
class CascadeFilterTest {

    private static final String ANITP = "{id: ANITP, type: agency, partOf: MAI, name: {ro: Agenția}}";

    /** A sound bundle in which one piece is written in some other way. */
    private static IssuesAssert with(String piece, String other) {
        String bundle = SmallPlan.bundle(SmallPlan.ACTION);
        assertThat(bundle).contains(piece);
        return assertThatReading(bundle.replace(piece, other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{id: ANITP, type: '?', partOf: MAI, name: {ro: Agenția}} | SNITP-207",
                "{id: ANITP, type: agency, partOf: MAI} | SNITP-202",
                "{type: agency, partOf: MAI, name: {ro: Agenția}} | SNITP-202",
                "{id: [ANITP], type: agency, partOf: MAI, name: {ro: Agenția}} | SNITP-203",
                "{id: 'ANITP ', type: agency, partOf: MAI, name: {ro: Agenția}} | SNITP-302",
                "{Id: ANITP, type: agency, partOf: MAI, name: {ro: Agenția}} | SNITP-201",
                "{identificator: ANITP, type: agency, partOf: MAI, name: {ro: Agenția}} | SNITP-202, SNITP-201",
                "ANITP | SNITP-203",
                "~ | SNITP-203"
            })
    void anInstitutionThatCannotBeBuiltIsNotReportedAsUnknownWhereItIsReferredTo(String institution, String codes) {
        with(ANITP, institution).hasOnlyCodes(codes.split(", "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Institutions:", "institutii:", "instituții:", "organisations:"})
    void aMisspeltListOfInstitutionsIsOneProblem(String field) {
        with("institutions:", field).hasOnlyCodes("SNITP-201");
    }

    @Test
    void aListOfInstitutionsThatIsGivenTwiceIsOneProblem() {
        with("institutions:\n", "institutions: []\ninstitutions:\n").hasOnlyCodes("SNITP-204");
    }

    @Test
    void aListOfInstitutionsThatIsNoneIsOneProblem() {
        with("institutions:\n  - {id: MAI", "institutions: MAI\nx-institutions:\n  - {id: MAI")
                .hasOnlyCodes("SNITP-203");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "kind: InstitutionRegistry | kind: Registry | SNITP-205",
                "kind: InstitutionRegistry | knid: InstitutionRegistry | SNITP-205",
                "id: s-2024 | x-id: s-2024 | SNITP-202",
                "horizon: 2024/2028 | horizon: 2024-2028 | SNITP-208",
                "code: \"1.1\" | x-code: \"1.1\" | SNITP-202",
                "title: {ro: Informare} | title: [Informare] | SNITP-203",
                "specificObjectives: | objectives: | SNITP-201",
                "generalObjectives: | objectives: | SNITP-201"
            })
    void aDocumentOrObjectiveThatCannotBeBuiltIsNotReportedAsUnknown(String piece, String other, String code) {
        with(piece, other).hasOnlyCodes(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "results: [{ro: Campanii organizate}] | results: Campanii | SNITP-203",
                "results: [{ro: Campanii organizate}] | results: [{en: Campaigns}] | SNITP-202",
                "results: [{ro: Campanii organizate}] | rezults: [{ro: Campanii}] | SNITP-201",
                "evaluation: [annual] | evaluation: [anual] | SNITP-208",
                "evaluation: [annual] | evaluation: {every: year} | SNITP-203",
                "evaluation: [annual] | evaluare: [annual] | SNITP-201",
                "evaluation: [annual] | implementation: [2025, anul 2024]¶    evaluation: [2024] | SNITP-208",
                "responsible: [ANITP] | responsible: [\" ANITP\"] | SNITP-302",
                "responsible: [ANITP] | responsible: [\"\"] | SNITP-302",
                "responsible: [ANITP] | responsible: [5] | SNITP-203"
            })
    void aFieldThatCannotBeReadIsNotReportedAsAbsentOrWrong(String piece, String other, String code) {

        // The number 5 is taken as the text 5, which is no institution, so that both are seen at once.
        boolean both = other.contains("[5]");
        with(piece, other.replace('¶', '\n'))
                .hasOnlyCodes(both ? new String[] {code, "SNITP-401"} : new String[] {code});
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{id: 1.1.1-1, name: {ro: Campanii}, evaluation: [anual]} | SNITP-208",
                "{id: 1.1.1-1, name: {en: Campaigns}, evaluation: [annual]} | SNITP-202",
                "{id: 1.1.1-1, name: {ro: Campanii}, evaluation: []} | SNITP-505"
            })
    void theScheduleOfAnIndicatorThatCannotBeReadIsStillASchedule(String indicator, String code) {
        with("evaluation: [annual]", "indicators: [" + indicator + "]").hasOnlyCodes(code);
    }

    @Test
    void aProblemElsewhereInAnActionHidesNothing() {
        with("evaluation: [annual]", "x-none: 1").hasOnlyCodes("SNITP-505");
        with("evaluation: [annual]", "colour: red").hasOnlyCodes("SNITP-505", "SNITP-201");
    }

    @Test
    void anObservationThatCannotBeReadDoesNotSpoilItsTotal() {
        String statistic = """
                statistics:
                  - id: victims
                    title: {ro: Victime}
                    unit: {ro: persoane}
                    composition: parts
                    breakdown: {id: sex, name: {ro: Sex}, categories: [{id: F, name: {ro: F}}, {id: M, name: {ro: M}}]}
                    observations:
                      - {period: 2023, value: 10}
                      - {period: 2023, category: F, value: 6}
                      - {period: 2023, category: M, value: 4}
                """;

        assertThatReading(SmallPlan.STRATEGY + statistic).hasNoIssues();
        assertThatReading(SmallPlan.STRATEGY + statistic.replace("value: 4", "value: 5"))
                .hasOnlyCodes("SNITP-351");
        assertThatReading(SmallPlan.STRATEGY + statistic.replace("2023, category: M", "2023/2022, category: M"))
                .hasOnlyCodes("SNITP-501");
        assertThatReading(SmallPlan.STRATEGY + statistic.replace("value: 4", "value: four"))
                .hasOnlyCodes("SNITP-203");
        assertThatReading(SmallPlan.STRATEGY + statistic.replace("{id: M, name: {ro: M}}", "{id: M}"))
                .hasOnlyCodes("SNITP-202");
    }

    @Test
    void aListOfWhichNothingCouldBeReadIsNotReportedAsEmpty() {
        String statistic = """
                statistics:
                  - id: victims
                    title: {ro: Victime}
                    unit: {ro: persoane}
                    observations: [{period: 2023, value: 10}]
                """;
        String bundle = SmallPlan.STRATEGY + statistic;

        assertThatReading(bundle.replace("value: 10", "value: ten")).hasOnlyCodes("SNITP-203");
        assertThatReading(bundle.replace("[{period: 2023, value: 10}]", "{period: 2023, value: ten}"))
                .hasOnlyCodes("SNITP-203", "SNITP-203");
        assertThatReading(bundle.replace("observations:", "figures:")).hasOnlyCodes("SNITP-201");
        assertThatReading(bundle.replace("[{period: 2023, value: 10}]", "[]")).hasOnlyCodes("SNITP-303");
    }

    @Test
    void aRegistryThatCannotBeReadMakesNoInstitutionUnknown(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("plan.yaml"), SmallPlan.ACTION);
        Files.writeString(folder.resolve("strategy.yaml"), SmallPlan.STRATEGY);
        Path registry = folder.resolve("registry.yaml");

        for (String broken :
                List.of(SmallPlan.REGISTRY + "x-a: [", "", "# nothing", "\0", "5", "- 5", "kind: Registry")) {
            Files.writeString(registry, broken);

            assertThat(Snitp.read(folder).diagnostics(Severity.WARNING))
                    .as(broken)
                    .hasSize(1)
                    .allSatisfy(diagnostic -> assertThat(
                                    diagnostic.location().orElseThrow().file())
                            .isEqualTo(registry.toString()));
        }
    }

    @Test
    void aMissingRegistryIsSaidOncePerPlan(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("plan.yaml"), SmallPlan.ACTION);
        Files.writeString(folder.resolve("strategy.yaml"), SmallPlan.STRATEGY);

        assertThat(Snitp.read(folder))
                .hasOnlyIssues(
                        folder.resolve("plan.yaml") + ":3:5: warning SNITP-408: plan p-2024: References cannot be "
                                + "checked: there is no InstitutionRegistry among the documents. Give its file as well.");
    }

    /** A bundle of which nothing could be said better. */
    private static final String WELL = SmallPlan.bundle(SmallPlan.ACTION + """
                implementation: [2025]
                budget: {amount: 10, currency: RON, source: {ro: Buget}}
                indicators:
                  - {id: 1.1.1-1, name: {ro: Campanii}, measure: {type: count, unit: {ro: campanii}}}
                  - {id: 1.1.1-2, name: {ro: Pondere}, measure: {type: percentage, denominator: {ro: elevi}}}
                  - {id: 1.1.1-3, name: {ro: Ghid}, measure: {type: deliverable}}
            """);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "responsible: [ANITP] | responsible: {id: ANITP} | SNITP-203",
                "implementation: [2025] | implementation: [anul 2025] | SNITP-208",
                "type: count | type: numar | SNITP-207",
                "unit: {ro: campanii} | unit: {en: campaigns} | SNITP-202",
                "denominator: {ro: elevi} | denominator: {en: pupils} | SNITP-202",
                "source: {ro: Buget} | source: {en: Budget} | SNITP-202",
                "indicators: | indicatori: | SNITP-201",
                "title: {ro: Informare} | title: {ro: Informare EUROSTAT, colour: red} | SNITP-201"
            })
    void noNoteSaysThatSomethingIsAbsentWhichCouldNotBeRead(String piece, String other, String code) {
        assertThat(WELL).contains(piece);
        assertThatReading(WELL).withNotes().hasNoIssues();
        assertThatReading(WELL.replace(piece, other)).withNotes().hasOnlyCodes(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "responsible: [ANITP] | x-none: 1 | SNITP-413, SNITP-353",
                "implementation: [2025] | x-none: 1 | SNITP-512",
                "unit: {ro: campanii} | x-none: 1 | SNITP-605",
                "denominator: {ro: elevi} | x-none: 1 | SNITP-355",
                "source: {ro: Buget} | x-none: 1 | SNITP-360"
            })
    void whatIsAbsentIsNotedOnce(String piece, String other, String codes) {
        assertThatReading(WELL.replace(piece, other)).withNotes().hasOnlyCodes(codes.split(", "));
    }
}
