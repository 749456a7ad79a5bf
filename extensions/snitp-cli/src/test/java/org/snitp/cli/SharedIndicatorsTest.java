package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.snitp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An indicator of a library that two actions of a plan share. */
class SharedIndicatorsTest {

    @TempDir
    private Path folder;

    private String plan = "";
    private String library = "";
    private String figures = "";

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @BeforeEach
    void writeDocuments() throws IOException {
        plan = write("plan.yaml", """
                schema: snitp/1
                kind: Strategy
                languages: [en]
                id: s
                title: Strategy
                horizon: 2024/2028
                generalObjectives:
                  - code: "1"
                    title: Safety
                    specificObjectives:
                      - {code: "1.1", title: Lessons}
                ---
                schema: snitp/1
                kind: InstitutionRegistry
                languages: [en]
                institutions:
                  - {id: MA, type: ministry, name: Ministry Alpha}
                  - {id: AB, type: agency, name: Agency Beta}
                ---
                schema: snitp/1
                kind: ActionPlan
                languages: [en]
                id: p
                strategy: s
                period: 2024/2026
                actions:
                  - code: 1.1.1
                    title: Teach
                    responsible: [MA]
                    results: [Taught]
                    implementation: [permanent]
                    evaluation: [annual]
                    indicators:
                      - id: 1.1.1-1
                        ref: E1
                        targets: [{period: 2025, value: 100}]
                  - code: 1.1.2
                    title: Train teachers
                    responsible: [AB]
                    results: [Trained]
                    implementation: [permanent]
                    evaluation: [annual]
                    sharedIndicators: [1.1.1-1]
                """);
        library = write("library.yaml", """
                schema: snitp/1
                kind: IndicatorLibrary
                languages: [en]
                id: education
                title: Indicators of education
                indicators:
                  - id: E1
                    name: Pupils who attended the lesson
                    definition: Each pupil once in a year
                    measure: {type: count, unit: pupils, accumulation: periodic, direction: increase}
                    disaggregation:
                      - {id: sex, name: Sex, categories: [{id: f, name: Girls}, {id: m, name: Boys}]}
                    tags: ["sdg:4.1"]
                """);
        figures = write("figures.csv", """
                indicator,period,value,reportedBy,reportedOn
                1.1.1-1,2025,40,MA,2025-12-31
                """);
    }

    @Test
    void theDocumentsAreSoundAndTheIndicatorIsCountedOnce() {
        Run run = snitp("validate", plan, library);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("2 actions, 1 indicator,\n2 institutions: 0 errors, 0 warnings\n");
    }

    @Test
    void itIsShownUnderBothActions() {
        assertThat(snitp("show", "1.1.1", plan, library).out()).contains("1.1.1-1  Pupils who attended the lesson");
        assertThat(snitp("show", "1.1.2", plan, library).out())
                .contains("1 indicator shared with other actions", "1.1.1-1  Pupils who attended the lesson");
        assertThat(snitp("show", "1.1.1-1", plan, library).out())
                .containsPattern("Also of action +1.1.2  Train teachers")
                .containsPattern("Library +E1");
    }

    @Test
    void itIsOneSeriesAndOneQuestion() {
        assertThat(snitp("progress", "--as-of", "2025-12-31", plan, library, figures)
                        .out())
                .containsOnlyOnce("1.1.1-1  Pupils");
        assertThat(snitp(
                                "template",
                                "form",
                                "--institution",
                                "MA",
                                "--period",
                                "2025",
                                "--format",
                                "csv",
                                plan,
                                library)
                        .out())
                .containsOnlyOnce("1.1.1 Teach,2025,2025-12-31,Total,pupils");
        assertThat(snitp(
                                "template",
                                "form",
                                "--institution",
                                "AB",
                                "--period",
                                "2025",
                                "--format",
                                "csv",
                                plan,
                                library)
                        .out())
                .doesNotContain("1.1.1-1,");
    }

    @Test
    void aReportShowsItUnderTheOtherActionAsWell() {
        assertThat(snitp("report", "--year", "2025", "--format", "md", plan, library, figures)
                        .out())
                .contains("Shared indicators")
                .contains("1.1.1-1 Pupils who attended the lesson: 40, off track");
    }

    @Test
    void itsTagsAreSelectedThroughTheLibrary() {
        assertThat(snitp("show", "--tag", "sdg:4.1", plan, library).out()).contains("1.1.1");
    }

    @Test
    void aLibraryIsComparedAndConverted() throws IOException {
        String changed = write(
                "changed.yaml", Files.readString(Path.of(library)).replace("Each pupil once in a year", "Each pupil"));

        assertThat(snitp("diff", library, changed).out())
                .contains("definition: Each pupil once in a year → Each pupil");
        assertThat(snitp("convert", "--to", "json", library).out()).contains("\"kind\": \"IndicatorLibrary\"");
    }
}
