package org.snitp.measurements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.measurements.FoldedPlan.fold;
import static org.snitp.testkit.SnitpAssertions.assertThat;
import static org.snitp.testkit.SnitpAssertions.assertThatIssues;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.io.BundleReader;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.rule.Rule;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.testkit.IssuesAssert;

/** Tables of measurements in CSV: what they look like, and what is said about those that are wrong. */
class CsvFoldTest {

    @Test
    void aRowIsAMeasurement() {
        LoadResult folded = fold("m.csv", """
                period,indicator,dimensions.county,value,reportedBy,reportedOn,note.ro,note.en
                2025-03,count,AB,12,ME,2025-04-15,,
                2025,amount,,10.50,,,"Sumă, provizorie",Provisional
                """);

        assertThat(folded.diagnostics()).isEmpty();
        assertThat(folded.rows()).isEqualTo(2);
        Map<String, List<Measurement>> measurements =
                folded.measurements().orElseThrow().measurements();
        assertThat(measurements.get("count"))
                .containsExactly(Measurement.builder()
                        .indicator("count")
                        .period(Period.month(2025, 3))
                        .putDimension("county", "AB")
                        .value(BigDecimal.valueOf(12))
                        .reportedBy("ME")
                        .reportedOn(LocalDate.of(2025, 4, 15))
                        .build());
        assertThat(measurements.get("amount"))
                .containsExactly(Measurement.builder()
                        .indicator("amount")
                        .period(Period.year(2025))
                        .value(new BigDecimal("10.50"))
                        .note(LocalizedText.of("Sumă, provizorie").withText("en", "Provisional"))
                        .build());
    }

    @Test
    void aFigureThatIsFarFromTheOthersIsToldAtItsRow() {
        String rows = """
                indicator,period,dimensions.county,value,reportedBy,reportedOn
                count,2024-Q1,,12,ME,2024-05-01
                count,2024-Q2,,14,ME,2024-08-01
                count,2024-Q3,,1300000,ME,2024-11-01
                count,2024-Q4,,11,ME,2025-02-01
                count,2024-Q3,AB,1300000,ME,2024-11-01
                """;

        assertThatIssues(fold("m.csv", rows).diagnostics())
                .hasOnlyIssues(
                        "m.csv:4:1: warning SNITP-745: 1300000 for 2024-Q3 is more than 100 times every other figure of count:"
                                + " at most 14. Is it in the right unit, and are its decimals right?");
        assertThat(fold("m.csv", rows + "count,2024-Q3,,13,ME,2025-03-01\n").diagnostics())
                .isEmpty();
        assertThat(
                        BundleReader.create()
                                .addAll(Map.of("plan.yaml", FoldedPlan.TEXT, "m.csv", rows))
                                .read()
                                .diagnostics()
                                .stream()
                                .filter(problem -> problem.violates(Rule.FIGURE_NEAR_SERIES)))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {",,\n", "\n", " , ,\u00A0\n", ",,,,,\n", "\"\",,\n", ",\n", "   \n"})
    void aRowInWhichNothingStandsIsNone(String empty) {
        LoadResult folded = fold(
                "m.csv", "indicator,period,value\n" + empty + "amount,2025,10\n" + empty + empty + "amount,2024,9\n");
        LoadResult full = fold("m.csv", "indicator,period,value\namount,2025,10\namount,2024,9\n");

        assertThat(folded.diagnostics()).isEmpty();
        assertThat(folded.rows()).isEqualTo(2);
        assertThat(folded.measurements().orElseThrow().measurements())
                .isEqualTo(full.measurements().orElseThrow().measurements());
    }

    @Test
    void aRomanianSpreadsheetHasSemicolonsAndDecimalCommas() {
        LoadResult folded = fold("m.csv", "indicator;period;value\r\namount;2025;10,5\r\n");

        assertThat(folded.diagnostics()).isEmpty();
        assertThat(folded.measurements().orElseThrow().measurements().get("amount"))
                .extracting(Measurement::getValue)
                .containsExactly(Optional.of(new BigDecimal("10.5")));
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE", "UTF-8"})
    void whatExcelSavesIsRead(Charset charset) {
        byte[] bytes = "\uFEFFindicator\tperiod\tnote.ro\nqualitative\t2025\tPărere\n".getBytes(charset);

        LoadResult folded = MeasurementLoader.of(FoldedPlan.BUNDLE).read(new ByteArrayInputStream(bytes), "m.csv");

        assertThat(folded.diagnostics()).isEmpty();
        assertThat(folded.rows()).isEqualTo(1);
    }

    @Test
    void theRowThatWasReportedLaterReplacesTheOther() {
        LoadResult folded = fold("m.csv", """
                indicator,period,value,reportedOn
                count,2025,7,2026-02-01
                count,2025,5,2026-01-10
                """);

        assertThat(folded.diagnostics()).isEmpty();
        assertThat(folded.measurements().orElseThrow().measurements().get("count"))
                .extracting(Measurement::getValue)
                .containsExactly(Optional.of(BigDecimal.valueOf(7)));
        assertThat(FoldedPlan.progress(folded.measurements().orElseThrow()).indicators())
                .hasEntrySatisfying(
                        "count", progress -> assertThat(progress.superseded()).isEqualTo(1));
    }

    @Test
    void twoRowsOfOneDayAreADuplicate() {
        assertThatFolding("""
                        indicator,period,value,reportedOn
                        count,2025,7,2026-02-01
                        amount,2025,7,2026-02-01
                        count,2025,5,2026-02-01
                        """)
                .hasOnlyIssues(
                        "m.csv:4:1: error SNITP-707: The indicator count is measured twice for 2025, as reported on the"
                                + " same day. A revised figure is reported on a later day, in the column \"reportedOn\".");
        assertThat(romanian("""
                        indicator,period,value
                        count,2025,7
                        count,2025,7
                        """))
                .containsExactly(
                        "m.csv:3:1: eroare SNITP-707: Indicatorul count este măsurat de două ori pentru 2025, cu raportare"
                                + " în aceeași zi. O valoare revizuită se raportează într-o zi ulterioară, în coloana „reportedOn”.");
    }

    @Test
    void aDuplicateOfARowThatHasANoteIsFoundWhereverItStands() {
        assertThatFolding("""
                        indicator,period,value,note.ro
                        count,2025,7,Notă
                        count,2025,8,
                        count,2026,8,
                        count,2026,8,Notă
                        """)
                .texts()
                .extracting(text -> text.substring(0, 27))
                .containsExactly("m.csv:3:1: error SNITP-707:", "m.csv:5:1: error SNITP-707:");
    }

    @Test
    void twoInstitutionsContradictEachOther() {
        assertThatFolding("""
                        indicator,period,value,reportedBy,reportedOn
                        count,2025,7,ME,2026-02-01
                        count,2025,5,MS,2026-02-02
                        """)
                .hasOnlyIssues(
                        "m.csv:3:1: error SNITP-707: The indicator count is measured for 2025 by ME and by MS: nobody can"
                                + " tell whether the figures add up or contradict each other.");
    }

    @Test
    void whatBreaksARuleIsReportedAtItsCellAndCounted() {
        LoadResult folded = fold("m.csv", """
                indicator,period,dimensions.county,value
                count,2025,ZZ,7
                "count",2019,AB,7
                amount,2025,,-1
                cont,2025,,1
                """);

        assertThat(folded.measurements().orElseThrow().size()).isEqualTo(4);
        assertThatIssues(folded.diagnostics())
                .texts()
                .extracting(text -> text.substring(0, text.indexOf(": ", 20)))
                .containsExactly(
                        "m.csv:2:12: error SNITP-703",
                        "m.csv:3:9: error SNITP-704",
                        "m.csv:4:14: error SNITP-706",
                        "m.csv:5:1: error SNITP-702");
        assertThat(folded.diagnostics().get(3).suggestion()).contains("count");
        assertThat(folded.diagnostics().get(1).sourceLine()).contains("\"count\",2019,AB,7");
    }

    @Test
    void whatCannotBeReadIsLostAndSaidSo() {
        LoadResult folded = fold("m.csv", """
                indicator,period,value,notApplicable,reportedOn,reportedBy
                count,2025,"1,5",,,
                count,2025-13,7,,,
                ,2025,7,,,
                count,2024,zece,,,
                count,2026,007,,,
                amount,2025,,da,,
                median,2025,7,,31.12.2025,
                """);

        assertThat(folded.measurements()).isEmpty();
        assertThat(folded.rows()).isEqualTo(7);
        assertThatIssues(folded.diagnostics())
                .hasOnlyIssues(
                        "m.csv:2:12: error SNITP-203: Expected a number, found a text.",
                        "m.csv:3:7: error SNITP-208: \"2025-13\" is no period. Write a year 2025, a semester 2026-S1, a quarter"
                                + " 2024-Q4, a month 2025-03, a week 2025-W07 or a day 2025-05-16, or a fiscal or school year"
                                + " with its months: 2024-10/2025-09.",
                        "m.csv:4:1: error SNITP-202: The field \"indicator\" is missing.",
                        "m.csv:5:12: error SNITP-203: Expected a number, found a text.",
                        "m.csv:6:12: error SNITP-203: Expected a number, found a text. Did you mean 7?",
                        "m.csv:7:14: error SNITP-203: Expected true or false, found a text.",
                        "m.csv:8:16: error SNITP-209: \"31.12.2025\" is no date. Write year, month and day, as in 2024-05-16.");
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
