package org.snitp.measurements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.measurements.FoldedPlan.fold;
import static org.snitp.testkit.SnitpAssertions.assertThat;
import static org.snitp.testkit.SnitpAssertions.assertThatIssues;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.options.Limits;
import org.snitp.io.options.ReadOptions;
import org.snitp.model.Bundle;
import org.snitp.testkit.IssuesAssert;

/** Tables of measurements in CSV that are broken, endless, or no text at all. */
class BrokenTablesTest {

    @Test
    void theFirstRowNamesTheColumns() {
        assertThatFolding("indicator,value,valeu,period,value,earlier\n")
                .hasOnlyIssues(
                        "m.csv:1:17: error SNITP-201: There is no field \"valeu\" here. Known are: " + KNOWN
                                + ". Fields of your own begin with x-. Did you mean value?",
                        "m.csv:1:30: error SNITP-204: The field \"value\" is given twice; the first one counts.",
                        "m.csv:1:36: error SNITP-201: There is no field \"earlier\" here. Known are: " + KNOWN
                                + ". Fields of your own begin with x-.");
        assertThatFolding("value\n")
                .hasOnlyIssues(
                        "m.csv:1:1: error SNITP-202: The field \"indicator\" is missing.",
                        "m.csv:1:1: error SNITP-202: The field \"period\" is missing.");
    }

    private static final String KNOWN =
            "indicator, period, dimensions.county, value, numerator, denominator, weight, delivery,"
                    + " deliveredOn, notApplicable, observationStatus, withdrawn.date, withdrawn.reason.ro, withdrawn.reason.en, planVersion, planFingerprint, source.ro, source.en, reportedBy, reportedOn, note.ro, note.en, reason.ro,"
                    + " reason.en, correctiveMeasure.ro, correctiveMeasure.en";

    @Test
    void everyRowHasACellForEachColumn() {
        String table = "indicator,period,value\ncount,2025\ncount,2025,7,8\n";

        assertThatFolding(table)
                .hasOnlyIssues(
                        "m.csv:2:1: error SNITP-111: The row has 2 cells, but the first row names 3 columns. A text with a separator"
                                + " in it must stand in quotes.",
                        "m.csv:3:1: error SNITP-111: The row has 4 cells, but the first row names 3 columns. A text with a separator"
                                + " in it must stand in quotes.");
        assertThat(romanian(table).get(0))
                .isEqualTo(
                        "m.csv:2:1: eroare SNITP-111: Rândul are 2 celule, dar primul rând numește 3 coloane. Un text în care stă"
                                + " un separator trebuie pus între ghilimele.");
    }

    @Test
    void quotesAreClosed() {
        assertThatFolding("indicator,period,note.ro\ncount,2025,Bun\ncount,2024,\"Notă\n")
                .hasOnlyIssues(
                        "m.csv:3:1: error SNITP-111: The row breaks the rules of CSV: quotes are never closed, or something stands"
                                + " behind closing quotes. A quotation mark inside quotes is written twice.");
    }

    @Test
    void whatIsNoTextIsToldWhereItStands() {
        String text =
                "indicator,period,note.ro\nqualitative,2025,Bun\nqualitative,2026,f\u0103c|ut\nqualitative,2024,x\n";
        byte[] broken = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < broken.length; i++) {
            broken[i] = broken[i] == '|' ? (byte) 0xE3 : broken[i];
        }

        assertThatIssues(MeasurementLoader.of(FoldedPlan.BUNDLE)
                        .read(new ByteArrayInputStream(broken), "m.csv")
                        .diagnostics())
                .hasOnlyIssues("m.csv:3:21: error SNITP-105: The text is not valid UTF-8. Save the file as UTF-8.");
        assertThatFolding("indicator,period,note.ro\nqualitative,2026,a\0b\n")
                .hasOnlyIssues(
                        "m.csv:2:19: error SNITP-104: The file is no text: it has bytes that only binary files have. Plans"
                                + " are YAML or JSON.");
        assertThatFolding("").hasOnlyIssues("m.csv: error SNITP-103: The file is empty.");
    }

    @Test
    void aTextInSeveralLinesIsCounted() {
        assertThatFolding("indicator,period,note.ro,value\ncount,2025,\"Două\nrânduri\",x\ncount,2026,,y\n")
                .texts()
                .extracting(text -> text.substring(0, 27))
                .contains("m.csv:3:10: error SNITP-203", "m.csv:4:13: error SNITP-203");
    }

    @Test
    void limitsAreKept() {
        ReadOptions few = ReadOptions.DEFAULT.withLimits(
                Limits.DEFAULT.withTextLength(40).withValues(3).withProblems(2));
        String many = IntStream.range(0, 10)
                .mapToObj(i -> "count," + (2024 + i % 2) + "-0" + (i / 2 + 1) + ",1\n")
                .collect(Collectors.joining());
        String revised = "count,2025,1\n".repeat(10);

        assertThatIssues(fold("m.csv", "indicator,period,value\n" + many, few).diagnostics())
                .hasOnlyIssues(
                        "m.csv:5:1: error SNITP-108: The file has figures of more than 3 indicators, periods and categories.");
        assertThatIssues(
                        fold("m.csv", "indicator,period,value\n" + revised, few).diagnostics())
                .texts()
                .hasSize(3)
                .last()
                .isEqualTo("warning SNITP-110: 7 more problems are not shown.");
        assertThatIssues(fold("m.csv", "indicator,period,note.ro\ncount,2025," + "n".repeat(40) + "\n", few)
                        .diagnostics())
                .hasOnlyIssues("m.csv:2:1: error SNITP-108: A text is longer than 40 characters.");
    }

    @Test
    void revisionsWithNotesAreNoProblemsHoweverManyThereAre() {
        String rows = IntStream.range(0, 1200)
                .mapToObj(
                        i -> "qualitative,2025,Notă," + LocalDate.of(2026, 1, 1).plusDays(i) + "\n")
                .collect(Collectors.joining());

        LoadResult folded = fold("m.csv", "indicator,period,note.ro,reportedOn\n" + rows);

        assertThat(folded.diagnostics()).isEmpty();
        assertThat(folded.measurements().orElseThrow().size()).isEqualTo(1);
    }

    @Test
    void withoutAPlanNothingIsMeasured() {
        assertThatIssues(MeasurementLoader.of(Bundle.of())
                        .read(new ByteArrayInputStream("indicator,period\n".getBytes(StandardCharsets.UTF_8)), "m.csv")
                        .diagnostics())
                .hasOnlyIssues(
                        "m.csv: error SNITP-701: There is no plan among the documents whose indicators could be measured.");
    }

    @Test
    void aFileThatIsNotThereIsSaidSo() {
        assertThat(MeasurementLoader.of(FoldedPlan.BUNDLE)
                        .read(Path.of("nowhere.csv"))
                        .diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.UNREADABLE);
    }

    private static IssuesAssert assertThatFolding(String text) {
        return assertThatIssues(fold("m.csv", text).diagnostics());
    }

    private static List<String> romanian(String text) {
        return fold("m.csv", text).diagnostics().stream()
                .map(problem -> problem.toString(Locale.forLanguageTag("ro")))
                .toList();
    }
}
