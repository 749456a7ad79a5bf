package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.snitp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What publishers say of an indicator, who has a part in an action, where it is carried out, and figures that are missing. */
class MetadataAndPlacesTest {

    @TempDir
    private Path folder;

    private String plan = "";

    @BeforeEach
    void writePlan() throws IOException {
        plan = Files.writeString(folder.resolve("plan.yaml"), """
                schema: snitp/1
                kind: Strategy
                id: s
                languages: [en]
                title: Strategy
                horizon: 2024/2028
                stakeholders: [{institution: EU, kind: funder}]
                generalObjectives:
                  - code: "1"
                    title: Safety
                    stakeholders: [{institution: PUPILS, kind: beneficiary}]
                ---
                schema: snitp/1
                kind: InstitutionRegistry
                languages: [en]
                institutions:
                  - {id: MA, type: ministry, name: Ministry Alpha, codes: ["org-id:XX-1"]}
                  - {id: EU, type: international-organisation, name: European Union}
                  - {id: PUPILS, type: category, name: Pupils}
                ---
                schema: snitp/1
                kind: CodeList
                languages: [en]
                id: sdg
                categories: [{id: "4.7", name: Education for sustainable development}]
                ---
                schema: snitp/1
                kind: ActionPlan
                languages: [en]
                id: p
                strategy: s
                period: 2024/2026
                actions:
                  - code: "1.1"
                    objective: "1"
                    title: Teach
                    tags: ["sdg:4.7"]
                    responsible: [MA]
                    implementation: [permanent]
                    evaluation: [annual]
                    results: [Pupils know the dangers]
                    stakeholders:
                      - {institution: EU, kind: funder, role: Main donor, reference: P-17}
                    locations:
                      - {name: Brașov, codes: ["siruta:40198"], latitude: 45.658, longitude: 25.601}
                    indicators:
                      - id: 1.1-1
                        name: Number of lessons that were given in schools
                        measure: {type: count, unit: lessons}
                        sources: [{title: School register, organisation: Ministry Alpha, frequency: annual}]
                        metadata: {shortName: Lessons, rationale: What is taught is known., updated: "2025-03-01"}
                """).toString();
    }

    @Test
    void anIndicatorIsShownWithWhatItsPublisherSaysOfIt() {
        assertThat(snitp("show", "--lang", "en", "1.1-1", plan).out())
                .containsPattern("Short name:? +Lessons")
                .containsPattern("Sources:? +Ministry Alpha; School register; annual")
                .containsPattern("Rationale:? +What is taught is known\\.")
                .containsPattern("Metadata of:? +2025-03-01");
    }

    @Test
    void anActionIsShownWithItsStakeholdersAndPlaces() {
        assertThat(snitp("show", "--lang", "en", "1.1", plan).out())
                .containsPattern("Stakeholders:? +EU.+European Union; funder; Main donor; P-17")
                .containsPattern("Tags:? +sdg:4\\.7 \\(Education for sustainable development\\)")
                .containsPattern("Places:? +Brașov; siruta:40198; 45\\.658, 25\\.601");
        assertThat(snitp("show", "--lang", "en", "1", plan).out())
                .containsPattern("Stakeholders:? +PUPILS.+Pupils; beneficiary");
        assertThat(snitp("show", "--lang", "en", "MA", plan).out()).contains("org-id:XX-1");
    }

    @Test
    void anUnknownStakeholderIsToldAndAMissingFigureIsNot() throws IOException {
        String wrong = Files.writeString(
                        folder.resolve("wrong.yaml"),
                        Files.readString(Path.of(plan)).replace("institution: EU, kind", "institution: EUX, kind"))
                .toString();
        String figures = Files.writeString(folder.resolve("figures.yaml"), """
                schema: snitp/1
                kind: MeasurementSet
                languages: [en]
                id: m
                plan: p
                measurements:
                  - {indicator: 1.1-1, period: 2024, observationStatus: missing}
                """).toString();

        assertThat(snitp("validate", "--lang", "en", wrong).out())
                .contains("SNITP-401")
                .contains("Did you mean EU?");
        assertThat(snitp("validate", "--lang", "en", plan, figures).out()).doesNotContain("SNITP-7");
    }
}
