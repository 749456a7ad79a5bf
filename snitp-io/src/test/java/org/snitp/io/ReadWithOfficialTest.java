package org.snitp.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Severity;
import org.snitp.model.Bundle;
import org.snitp.testkit.SoundPlan;

/** Measurements that are read without a plan of their own: those of the official plan. */
class ReadWithOfficialTest {

    private static final String SET = """
            schema: snitp/1
            kind: MeasurementSet
            id: sample
            plan: pna-2024-2026
            reporter: ANITP
            measurements:
              - {indicator: 1.1.1-1, period: 2024, value: 3, reportedOn: "2025-01-20"}
            """;

    @TempDir
    private Path folder;

    private Path measurements;

    @BeforeEach
    void nameFile() {
        measurements = folder.resolve("measurements.yaml");
    }

    @Test
    void measurementsAloneAreCheckedAgainstTheOfficialPlan() throws IOException {
        Files.writeString(measurements, SET);
        ReadResult result = BundleReader.create()
                .addAll(List.of(measurements))
                .besideOfficial()
                .read();

        Bundle bundle = result.orElseThrow();
        assertThat(bundle.getPlans()).isEqualTo(Snitp.official().getPlans());
        assertThat(bundle.getMeasurementSets()).hasSize(1);
        assertThat(result.diagnostics()).isEqualTo(Snitp.readOfficial().diagnostics());
    }

    @Test
    void whatIsWrongBetweenBothStandsInTheirOwnFile() throws IOException {
        Files.writeString(measurements, SET.replace("1.1.1-1", "1.1.1-11"));

        assertThat(errors(List.of(measurements)))
                .singleElement()
                .asString()
                .startsWith(measurements + ":7:17: error SNITP-702: ")
                .contains("1.1.1-11");
    }

    @Test
    void aPlanOfOnesOwnStandsInPlaceOfTheOfficialOne() throws IOException {
        Files.writeString(measurements, SET);
        Path plan = folder.resolve("plan.yaml");
        Files.writeString(plan, SoundPlan.TEXT);
        ReadResult result = BundleReader.create()
                .addAll(List.of(plan, measurements))
                .besideOfficial()
                .read();

        assertThat(result.bundle().orElseThrow().getPlans())
                .hasSize(1)
                .doesNotContainAnyElementsOf(Snitp.official().getPlans());
        assertThat(errors(List.of(plan, measurements))).first().asString().contains("SNITP-701");
    }

    @Test
    void aPlanThatIsBrokenIsStillAPlan() throws IOException {
        Files.writeString(measurements, SET.replace("kind: MeasurementSet", "kind: ActionPlan"));

        assertThat(errors(List.of(measurements))).isNotEmpty().noneMatch(error -> error.contains("action-plan.yaml"));
        assertThat(BundleReader.create()
                        .addAll(List.of(measurements))
                        .besideOfficial()
                        .read()
                        .diagnostics())
                .noneMatch(diagnostic -> diagnostic.severity() == Severity.WARNING);
    }

    @Test
    void nothingIsAddedWhereNobodyCanTellWhatAFileIs() throws IOException {
        Files.writeString(measurements, SET + "x-broken: [");

        assertThat(errors(List.of(measurements))).singleElement().asString().contains("SNITP-107");
        assertThat(errors(List.of(folder.resolve("absent.yaml"))))
                .singleElement()
                .asString()
                .contains("SNITP-101");
    }

    @Test
    void withoutFilesItIsTheOfficialStrategy() {
        assertThat(BundleReader.create().addAll(List.of()).besideOfficial().read())
                .isEqualTo(Snitp.readOfficial());
    }

    private static List<String> errors(List<Path> paths) {
        return BundleReader.create().addAll(paths).besideOfficial().read().diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .map(Diagnostic::toString)
                .toList();
    }
}
