package org.snitp.measurements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.io.BundleReader;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Severity;

/** What is said of numbers in tables: the same whether a table is folded or read with its plan. */
class NumbersInTablesTest {

    private static final String SEMICOLONS = "indicator;period;value;reportedBy;reportedOn\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            count      | 4.500     | SNITP-203 Expected a number, found a text. ?4500
            count      | 23.824    | SNITP-203 Expected a number, found a text. ?23824
            count      | 20.000    | SNITP-203 Expected a number, found a text: "20.000" can be read as 20 and as 20000. Write 20 or 20000.
            count      | 4,500     | SNITP-705 4,500 is no whole number, but the indicator count counts. ?4500
            median     | 23.824    | SNITP-203 Expected a number, found a text: "23.824" can be read as 23,8240 and as 23824. Write 23,8240 or 23824.
            median     | 23,824    | SNITP-372 23,824 has three decimals, and may be 23824. Write 23,8240 or 23824.
            median     | 20,000    | SNITP-371 20,000 can be read as 20 and as 20000. Write 20 or 20000.
            median     | 1.234,5   | SNITP-203 Expected a number, found a text. ?1234,5
            median     | 1.234.567 | SNITP-203 Expected a number, found a text. ?1234567
            median     | 17.5      | SNITP-203 Expected a number, found a text. ?17,5
            median     | 1 234     | SNITP-203 Expected a number, found a text. ?1234
            percentage | 90%       | SNITP-203 Expected a number, found a text. ?90
            percentage | 12.345    | SNITP-203 Expected a number, found a text. ?12,3450
            median     | (5)       | SNITP-203 Expected a number, found a text: "(5)" is -5 to an accountant. Write -5 or 5.
            """)
    void aCellIsAskedAboutByTheKindOfItsFigureAndWithTheMarkOfTheTable(String indicator, String cell, String expected) {
        String table = SEMICOLONS + indicator + ";2024;" + cell + ";ME;2025-01-10\n";

        assertThat(folded(table)).contains(expected);
        assertThat(read(table)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"median, '0,500'", "median, '2500,125'", "percentage, '12,345'", "count, 20", "median, '20,0'"})
    void aNumberWithOneReadingIsTaken(String indicator, String cell) {
        String table = SEMICOLONS + indicator + ";2024;" + cell + ";ME;2025-01-10\n";

        assertThat(folded(table)).isEmpty();
        assertThat(read(table)).isEmpty();
    }

    @Test
    void thousandsOfEnglishAreOfferedInATableWithCommasAndAFiscalYearIsNoMonth() {
        String table = "indicator,period,value\ncount,2024,\"11,387\"\ncount,2025/26,5\n";

        assertThat(folded(table))
                .containsExactly(
                        "SNITP-203 Expected a number, found a text. ?11387",
                        "SNITP-208 \"2025/26\" is no period. Write a year 2025, a semester 2026-S1, a quarter 2024-Q4, a month"
                                + " 2025-03, a week 2025-W07 or a day 2025-05-16, or a fiscal or school year with its"
                                + " months: 2024-10/2025-09.");
    }

    private static List<String> folded(String table) {
        return told(FoldedPlan.fold("m.csv", table).diagnostics());
    }

    private static List<String> read(String table) {
        return told(BundleReader.create()
                .addAll(Map.of("plan.yaml", FoldedPlan.TEXT, "m.csv", table))
                .read()
                .diagnostics());
    }

    private static List<String> told(List<Diagnostic> found) {
        return found.stream()
                .filter(one -> one.severity().isAtLeast(Severity.WARNING))
                .map(one -> one.code().getId() + " " + one.message(Locale.ENGLISH)
                        + one.suggestion().map(hint -> " ?" + hint).orElse(""))
                .toList();
    }
}
