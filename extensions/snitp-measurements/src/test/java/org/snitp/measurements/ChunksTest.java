package org.snitp.measurements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.snitp.measurements.FoldedPlan.fold;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Location;
import org.snitp.io.options.Limits;
import org.snitp.io.options.ReadOptions;
import org.snitp.model.Bundle;
import org.snitp.model.rule.Rule;

/** Tables and documents of so many rows with notes that they are checked in several pieces. */
class ChunksTest {

    private static final int ROWS = 10_000;
    private static final String HEAD = "indicator,period,reportedOn,note.ro\n";

    @ParameterizedTest
    @ValueSource(strings = {"m.csv", "m.yaml"})
    void anAcronymIsToldOnceForAFile(String name) {
        List<Diagnostic> problems = problems(name, text(name, row -> "Decis de CZZ"));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(DiagnosticCode.of(Rule.ACRONYM_KNOWN));
            assertThat(problem.location().map(Location::line)).contains(line(name, 0));
            assertThat(problem.related())
                    .extracting(Location::line)
                    .containsExactlyElementsOf(IntStream.range(1, 11)
                            .map(row -> line(name, row))
                            .boxed()
                            .toList());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"m.csv", "m.yaml"})
    void anAcronymIsKnownWhereAnotherPieceExplainsIt(String name) {
        assertThat(problems(name, text(name, row -> row == ROWS - 1 ? "Comisia Zonală de Zbor (CZZ)" : "Decis de CZZ")))
                .isEmpty();
        assertThat(problems(name, text(name, row -> row == 0 ? "Decis de toți" : "Decis de TOȚI")))
                .isEmpty();
    }

    @Test
    void anAcronymIsNotToldWhereWhatIsWrongMayExplainIt() {
        String table = text("m.csv", row -> "Decis de CZZ");

        assertThat(problems("m.csv", table + "qualitative,2025,31.12.2025,\n"))
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.INVALID_DATE);
    }

    @Test
    void slipsAreToldInEachPieceAtTheirPlaces() {
        assertThat(problems("m.csv", text("m.csv", row -> row % 5000 == 0 ? "Şcoală" : "Notă")))
                .extracting(
                        Diagnostic::code,
                        problem -> problem.location().map(Location::line).orElse(0))
                .containsExactly(
                        tuple(DiagnosticCode.of(Rule.COMMA_BELOW), 2),
                        tuple(DiagnosticCode.of(Rule.COMMA_BELOW), 5002));
    }

    @Test
    void rowsOfAnotherPlanGoOnWaiting() {
        Bundle plans = Snitp.read(FoldedPlan.TEXT + FoldedPlan.SECOND_PLAN, "plans.yaml")
                .orElseThrow();
        String table = HEAD + "other,2025,2026-01-01,Notă\n"
                + rows(row -> "Notă")
                + "other,2025,2026-01-01,\n"
                + rows(row -> "Notă").replace("qualitative", "deliverable");

        assertThat(MeasurementLoader.of(plans)
                        .read(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), "m.csv")
                        .diagnostics()
                        .stream()
                        .filter(problem -> problem.violates(Rule.MEASURED_ONCE)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.location().map(Location::line)).contains(ROWS + 3);
                    assertThat(problem.related()).extracting(Location::line).containsExactly(2);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"m.csv", "m.yaml"})
    void thatFiguresAreFewDoesNotLimitTheRows(String name) {
        ReadOptions few = FoldedPlan.limited(2, 3);

        LoadResult folded = fold(name, text(name, row -> "Notă"), few);

        assertThat(folded.diagnostics()).extracting(Diagnostic::code).doesNotContain(DiagnosticCode.LIMIT);
        assertThat(folded.rows()).isEqualTo(ROWS);
        assertThat(folded.measurements().orElseThrow().size()).isEqualTo(1);
    }

    /** The problems, but for what is measured twice: all rows of a document are. */
    private static List<Diagnostic> problems(String name, String text) {
        ReadOptions all = ReadOptions.DEFAULT.withLimits(Limits.DEFAULT.withProblems(1_000_000));
        return fold(name, text, all).diagnostics().stream()
                .filter(problem -> problem.code() != DiagnosticCode.of(Rule.MEASURED_ONCE))
                .toList();
    }

    /** The line on which the note of a row stands. */
    private static int line(String name, int row) {
        return name.endsWith(".csv") ? row + 2 : 5 * row + 10;
    }

    private static String text(String name, IntFunction<String> notes) {
        return name.endsWith(".csv") ? HEAD + rows(notes) : yaml(notes);
    }

    private static String rows(IntFunction<String> notes) {
        return all(row -> "qualitative,2025," + day(row) + "," + notes.apply(row) + "\n");
    }

    private static String yaml(IntFunction<String> notes) {
        return "schema: snitp/1\nkind: MeasurementSet\nid: M\nplan: P\nmeasurements:\n"
                + all(row ->
                        "- indicator: qualitative\n  period: 2025\n  source: {ro: Raportul anual al instituției}\n  reportedOn: \""
                                + day(row) + "\"\n  note: {ro: \"" + notes.apply(row) + "\"}\n");
    }

    private static LocalDate day(int row) {
        return LocalDate.of(2026, 1, 1).plusDays(row);
    }

    private static String all(IntFunction<String> rows) {
        return IntStream.range(0, ROWS).mapToObj(rows).collect(Collectors.joining());
    }
}
