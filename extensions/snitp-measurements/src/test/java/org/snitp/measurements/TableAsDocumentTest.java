package org.snitp.measurements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.indicators.progress.ProgressAccumulator;
import org.snitp.io.BundleReader;
import org.snitp.io.ReadResult;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Severity;
import org.snitp.model.Bundle;
import org.snitp.model.measurement.EarlierFigure;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.measurement.Withdrawal;
import org.snitp.model.text.LocalizedText;

/** A table of measurements that is read with the documents it belongs to is a measurement set. */
class TableAsDocumentTest {

    private static final String HEAD = "indicator,period,value,reportedBy,reportedOn,note.ro\n";

    @TempDir
    private Path folder;

    private ReadResult read(String name, String table) throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.yaml"), FoldedPlan.TEXT);
        return BundleReader.create()
                .addAll(List.of(Files.writeString(folder.resolve(name), table), plan))
                .read();
    }

    private static MeasurementSet set(ReadResult result) {
        assertThat(result.diagnostics(Severity.WARNING)).isEmpty();
        return result.bundle().orElseThrow().getMeasurementSets().get(0);
    }

    private List<String> problems(String table) throws IOException {
        return read("m.csv", table).diagnostics(Severity.WARNING).stream()
                .map(Diagnostic::toString)
                .map(text -> text.replace(folder + "/", ""))
                .toList();
    }

    @Test
    void itsRowsAreMeasurements() throws IOException {
        MeasurementSet set = set(read(
                "Anul 2024 (final).csv", HEAD + "count,2024,7,ME,2025-01-10,Notă\namount,2024,2.50,ME,2025-01-10,\n"));

        assertThat(set.getId()).isEqualTo("Anul-2024-final");
        assertThat(set.getPlan()).isEqualTo("P");
        assertThat(set.getMeasurements()).extracting(Measurement::getIndicator).containsExactly("count", "amount");
        assertThat(set.getMeasurements().get(1).getValue().orElseThrow()).isEqualByComparingTo("2.5");
    }

    @Test
    void aTextWithoutALanguageIsInTheOfficialOne() throws IOException {
        String table = """
                indicator,period,value,reportedOn,note,note.en,reason.fr,withdrawn.date,withdrawn.reason
                count,2024,7,2025-01-10,Notă,Remark,Raison,2025-02-01,Greșeală
                """;
        ReadResult result = read("m.csv", table);
        Measurement measurement = result.bundle()
                .orElseThrow()
                .getMeasurementSets()
                .get(0)
                .getMeasurements()
                .get(0);

        assertThat(measurement.getNote()).contains(LocalizedText.of("Notă", "Remark"));
        assertThat(measurement.getWithdrawn().orElseThrow().getReason()).isEqualTo(LocalizedText.of("Greșeală"));
        assertThat(read("one.csv", "indicator,period,value,reportedOn,reason\ncount,2024,7,2025-01-10,Motiv\n")
                        .bundle()
                        .orElseThrow()
                        .getMeasurementSets()
                        .get(0)
                        .getMeasurements()
                        .get(0)
                        .getReason())
                .contains(LocalizedText.of("Motiv"));
    }

    @Test
    void theOfficialLanguageIsThatOfThePlan() throws IOException {
        Path plan = Files.writeString(
                folder.resolve("plan.yaml"),
                FoldedPlan.TEXT.replace("{ro: ", "{fr: ").replaceAll("(kind: \\w+\n)", "$1languages: [fr]\n"));
        Path table = Files.writeString(
                folder.resolve("m.csv"), "indicator,period,value,reportedOn,note\ncount,2024,7,2025-01-10,Note\n");
        MeasurementSet set = BundleReader.create()
                .addAll(List.of(table, plan))
                .read()
                .bundle()
                .orElseThrow()
                .getMeasurementSets()
                .get(0);

        assertThat(set.getMeasurements().get(0).getNote().orElseThrow().officialLanguage())
                .isEqualTo("fr");
    }

    @Test
    void oneFromAStreamMayHaveAnyName() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.yaml"), FoldedPlan.TEXT);
        Bundle bundle = Snitp.read(plan).bundle().orElseThrow();
        byte[] table = (HEAD + "count,2024,7,ME,2025-01-10,\n").getBytes(StandardCharsets.UTF_8);

        for (String name : List.of("upload", "m.csv", "figures.2024")) {
            assertThat(Snitp.readTable(bundle, new ByteArrayInputStream(table), name)
                            .bundle()
                            .orElseThrow()
                            .getMeasurementSets())
                    .extracting(MeasurementSet::getId)
                    .containsExactly(name.replace(".csv", ""));
        }
    }

    @Test
    void aRowSaysThatItsFigureWasWithdrawn() throws IOException {
        String table = """
                indicator,period,value,withdrawn.date,withdrawn.reason.ro,withdrawn.reason.en
                count,2024,7,2025-02-01,Greșeală,Mistake
                """;
        MeasurementSet set = set(read("m.csv", table));

        assertThat(set.getMeasurements().get(0).getWithdrawn())
                .contains(Withdrawal.builder()
                        .date(LocalDate.of(2025, 2, 1))
                        .reason(LocalizedText.builder()
                                .ro("Greșeală")
                                .en("Mistake")
                                .build())
                        .build());
        assertThat(FoldedPlan.fold("m.csv", table).measurements().orElseThrow().measurements())
                .containsEntry("count", List.of());
    }

    @Test
    void whatALaterRowRevisesIsAnEarlierFigure() throws IOException {
        MeasurementSet set = set(
                read("m.csv", HEAD + "count,2024,40,ME,2026-03-01,\ncount,2024,140,ME,2025-01-10,Dublă numărare\n"));

        assertThat(set.getMeasurements()).singleElement().satisfies(measured -> {
            assertThat(measured.getValue().orElseThrow()).isEqualByComparingTo("40");
            assertThat(measured.getEarlier())
                    .extracting(EarlierFigure::getReportedOn)
                    .containsExactly(Optional.of(LocalDate.of(2025, 1, 10)));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "count,2024,'17,5',ME,2025-01-10, | m.csv:2:12: error SNITP-203",
                "count,2024,17.5,ME,2025-01-10, | m.csv:2:12: error SNITP-705",
                "nothing,2024,7,ME,2025-01-10, | m.csv:2:1: error SNITP-702",
                "count,2027,7,ME,2028-01-10, | m.csv:2:7: error SNITP-704",
                "count,2024,7,ME,10.01.2025, | m.csv:2:17: error SNITP-209",
                "count,,7,ME,2025-01-10, | m.csv:2:7: error SNITP-202"
            })
    void aProblemStandsInItsCell(String row, String problem) throws IOException {
        assertThat(problems(HEAD + row.replace('\'', '"') + "\n"))
                .singleElement()
                .asString()
                .startsWith(problem + ": measurements m: ");
    }

    @Test
    void aNumberIsSuggestedWithTheMarkOfTheTable() throws IOException {
        assertThat(read("m.csv", HEAD + "amount,2024,\"17,5\",ME,2025-01-10,\n").diagnostics(Severity.ERROR))
                .extracting(Diagnostic::suggestion)
                .containsExactly(Optional.of("17.5"));
    }

    @Test
    void aProblemOfARevisedRowStandsInItsRow() throws IOException {
        assertThat(problems(HEAD + "count,2024,40,ME,2026-03-01,\ncount,2024,o sută,ME,2025-01-10,\n"))
                .singleElement()
                .asString()
                .startsWith("m.csv:3:12: ");
    }

    @Test
    void rowsOfOneDayAboutTheSameAreToldInTheTable() throws IOException {
        assertThat(problems(HEAD + "count,2024,40,ME,2026-03-01,\ncount,2024,41,ME,2026-03-01,\n"))
                .singleElement()
                .asString()
                .startsWith("m.csv:3:1: error SNITP-707");
    }

    @Test
    void aTableThatIsNoneIsNoBundle() throws IOException {
        assertThat(read("m.csv", "indicator,period,valoare\ncount,2024,7\n").bundle())
                .isEmpty();
        assertThat(problems("indicator,period,valoare\ncount,2024,7\n"))
                .singleElement()
                .asString()
                .startsWith("m.csv:1:18: error SNITP-201");
        assertThat(problems(HEAD + "count,2024,7\n"))
                .singleElement()
                .asString()
                .startsWith("m.csv:2:1: error SNITP-111");
    }

    @Test
    void twoTablesOfOneNameAreTwoSets() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.yaml"), FoldedPlan.TEXT);
        Path one = Files.createDirectories(folder.resolve("a")).resolve("m.csv");
        Path other = Files.createDirectories(folder.resolve("b")).resolve("m.csv");
        Files.writeString(one, HEAD + "count,2024,7,ME,2025-01-10,\n");
        Files.writeString(other, HEAD + "count,2025,8,ME,2026-01-10,\n");

        assertThat(BundleReader.create()
                        .addAll(List.of(plan, one, other))
                        .read()
                        .orElseThrow()
                        .getMeasurementSets())
                .extracting(MeasurementSet::getId)
                .containsExactly("m", "m-2");
    }

    @Test
    void whereSeveralPlansAreMeasuredEachHasItsSet() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.yaml"), FoldedPlan.TEXT + FoldedPlan.SECOND_PLAN);
        Path table = Files.writeString(
                folder.resolve("m.csv"), HEAD + "count,2024,7,ME,2025-01-10,\nother,2024,,ME,2025-01-10,Notă\n");

        assertThat(BundleReader.create()
                        .addAll(List.of(plan, table))
                        .read()
                        .orElseThrow()
                        .getMeasurementSets())
                .extracting(MeasurementSet::getPlan)
                .containsExactly("P", "P2");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void progressIsTheSameAsByFolding(long seed) throws IOException {
        String table = FoldedPlan.HEAD
                + FoldedPlan.rows(FoldedPlan.sets(new Random(seed)).stream()
                        .flatMap(set -> set.getMeasurements().stream())
                        .toList());
        ReadResult read = read("m.csv", table);
        ProgressAccumulator documents = new ProgressAccumulator();
        read.bundle().map(Bundle::getMeasurementSets).orElse(List.of()).forEach(documents::add);
        LoadResult folded = FoldedPlan.fold("m.csv", table);

        assertThat(read.bundle().isPresent()).isEqualTo(folded.measurements().isPresent());
        folded.measurements().ifPresent(rows -> assertThat(figures(documents)).isEqualTo(figures(rows)));
    }

    private static List<List<Object>> figures(ProgressAccumulator measurements) {
        return FoldedPlan.progress(measurements).indicators().values().stream()
                .map(progress -> List.<Object>of(
                        progress.indicator(),
                        progress.status(),
                        progress.actual(),
                        progress.cells(),
                        progress.coverage(),
                        progress.overdue(),
                        progress.superseded()))
                .toList();
    }

    @Test
    void sumsAreCheckedInATableAsInADocument() throws IOException {
        String table = "indicator,period,dimensions.county,value,reportedBy,reportedOn\n"
                + Stream.of("count,2024,,10", "count,2024,AB,3", "count,2024,CJ,4")
                        .map(row -> row + ",ME,2025-01-10\n")
                        .collect(Collectors.joining());

        assertThat(problems(table)).singleElement().asString().contains("SNITP-710");
    }
}
