package org.snitp.measurements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.measurements.FoldedPlan.fold;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Location;
import org.snitp.model.rule.Rule;

/** What is a revision of an earlier figure and what is the same figure once more, in tables and in documents. */
class FoldRevisionsTest {

    private static final String TABLE = "indicator,period,value,reportedOn\n";
    private static final String SET = """
            ---
            schema: snitp/1
            kind: MeasurementSet
            id: M%s
            plan: P
            measurements:
            """;

    @ParameterizedTest
    @CsvSource({
        "02-01 03-01 04-01, ''",
        "02-01 02-01 03-01, 2 is 1",
        "02-01 03-01 03-01, 3 is 2",
        "02-01 03-01 02-01, 3 is 1",
        "03-01 02-01 03-01, 3 is 1",
        "02-01 03-01 04-01 04-01, 4 is 3",
        "02-01 04-01 03-01 04-01, 4 is 2",
        "02-01 03-01 03-01 03-01, 3 is 2 4 is 2"
    })
    void aFigureIsComparedWithTheFirstOneAndWithTheOneThatCounts(String days, String expected) {
        List<String> all = List.of(days.split(" "));
        String table = TABLE + numbered(all, "count,2025,%s,2026-%s\n");
        String sets = FoldedPlan.TEXT
                + numbered(all, SET + "  - {indicator: count, period: 2025, value: %1$s, reportedOn: \"2026-%2$s\"}\n");

        assertThat(clashes(table, fold("m.csv", table).diagnostics())).isEqualTo(expected);
        assertThat(clashes(sets, Snitp.read(sets, "p.yaml").diagnostics())).isEqualTo(expected);
    }

    @Test
    void rowsWithNotesAreComparedAsWell() {
        String table = "indicator,period,value,reportedOn,note.ro\n"
                + numbered(List.of("02-01", "03-01", "03-01"), "count,2025,%s,2026-%s,Notă\n");

        assertThat(clashes(table, fold("m.csv", table).diagnostics())).isEqualTo("3 is 2");
    }

    @Test
    void theSecondFigureOfASetIsARevisionOfNothing() {
        String sets = FoldedPlan.TEXT
                + SET.formatted(1)
                + "  - {indicator: count, period: 2025, value: 1, reportedOn: 2026-02-01}\n"
                + SET.formatted(2)
                + "  - {indicator: count, period: 2025, value: 2, reportedOn: 2026-03-01}\n"
                + "  - {indicator: count, period: 2025, value: 3, reportedOn: 2026-04-01}\n";

        assertThat(clashes(sets, Snitp.read(sets, "p.yaml").diagnostics())).isEqualTo("3 is 2");
    }

    @Test
    void aRowWhoseDayCannotBeReadIsNotOneOfTheSameDay() {
        assertThat(fold("m.csv", TABLE + "count,2025,7,31.12.2025\ncount,2025,8,15.01.2026\n")
                        .diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.INVALID_DATE, DiagnosticCode.INVALID_DATE);
        assertThat(fold("m.csv", TABLE + "count,2025,7,\ncount,2025,8,15.01.2026\ncount,2025,9,\n")
                        .diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.INVALID_DATE, DiagnosticCode.of(Rule.MEASURED_ONCE));
    }

    private static String numbered(List<String> days, String text) {
        return IntStream.range(0, days.size())
                .mapToObj(i -> text.formatted(i + 1, days.get(i)))
                .collect(Collectors.joining());
    }

    /** Says which figure, by its value, was found to be which. */
    private static String clashes(String text, List<Diagnostic> problems) {
        return problems.stream()
                .filter(problem -> problem.violates(Rule.MEASURED_ONCE))
                .map(problem -> value(text, problem.location()) + " is "
                        + value(text, problem.related().stream().findFirst()))
                .collect(Collectors.joining(" "));
    }

    private static String value(String text, Optional<Location> location) {
        String line = text.lines()
                .skip(location.orElseThrow().line() - 1L)
                .findFirst()
                .orElseThrow();
        return line.replaceFirst(".*(?:2025,|value: )([0-9]).*", "$1");
    }

    @Test
    void rowsOfInstitutionsThatReportAPartEachAreNotTheSameFigure() {
        String shared = FoldedPlan.TEXT.replace("responsible: [ME]", "responsible: [ME, MS]");
        String table = """
                indicator,period,value,reportedBy,reportedOn
                count,2025,1,ME,2026-02-01
                count,2025,2,MS,2026-02-01
                count,2025,3,ME,2026-02-01
                count,2025,4,,2026-03-01
                count,2025,5,MS,2026-03-01
                """;
        MeasurementLoader fold =
                MeasurementLoader.of(Snitp.read(shared, "p.yaml").orElseThrow());

        assertThat(clashes(table, FoldedPlan.fold(fold, "m.csv", table).diagnostics()))
                .isEqualTo("3 is 1");
        assertThat(clashes(table, fold("m.csv", table).diagnostics())).isEqualTo("2 is 1 3 is 1 4 is 1 5 is 1");
    }
}
