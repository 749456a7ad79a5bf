package org.snitp.measurements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.snitp.testkit.SnitpAssertions.assertThat;
import static org.snitp.testkit.SnitpAssertions.assertThatIssues;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Location;
import org.snitp.io.options.ReadOptions;
import org.snitp.model.Bundle;
import org.snitp.model.rule.Rule;

/** Rows that are not plain: more of them than wait at once, among plain ones. */
class FoldOtherRowsTest {

    private static final String HEAD = "indicator,period,value,reportedOn,note.ro\n";

    @Test
    void rowsThatWereCheckedMidwayAreRevisedByPlainOnesBehindThem() {
        // Each pair is a row with a note and a plain one of the same day; only the first is compared with none.
        String table = HEAD
                + IntStream.range(0, 5_000)
                        .mapToObj(i -> LocalDate.of(2026, 1, 1).plusDays(i))
                        .map(day ->
                                "count,2024," + day.getYear() + "," + day + ",Notă\n" + "count,2025,8," + day + ",\n")
                        .collect(Collectors.joining());

        LoadResult folded = FoldedPlan.fold("m.csv", table);

        assertThat(folded.diagnostics()).isEmpty();
        assertThat(folded.rows()).isEqualTo(10_000);
        assertThat(folded.measurements().orElseThrow().size()).isEqualTo(2);
        assertThat(FoldedPlan.progress(folded.measurements().orElseThrow()).indicators())
                .hasEntrySatisfying(
                        "count", progress -> assertThat(progress.superseded()).isEqualTo(9_998));
    }

    @Test
    void duplicatesAreFoundOnBothSidesOfWhereWaitingRowsAreChecked() {
        int rows = 4_500;
        String table = HEAD
                + "count,2025,7,,Notă\n"
                + "amount,2025,7,,Notă\n".repeat(rows)
                + "count,2025,7,,\n"
                + "count,2025,8,,Notă\n";

        LoadResult folded = FoldedPlan.fold(
                MeasurementLoader.of(
                        FoldedPlan.BUNDLE,
                        ReadOptions.DEFAULT.withLimits(
                                ReadOptions.DEFAULT.limits().withProblems(10_000))),
                "m.csv",
                table);

        assertThat(folded.diagnostics())
                .hasSize(rows + 1)
                .allMatch(problem -> problem.violates(Rule.MEASURED_ONCE))
                .extracting(problem -> problem.location().map(Location::line).orElse(0))
                .isSorted()
                .contains(rows + 3, rows + 4);
        assertThat(folded.measurements().orElseThrow().size()).isEqualTo(2);
    }

    @Test
    void longNotesAreCheckedMidwayAsWell() {
        String note = "n".repeat(400_000);
        String table = HEAD
                + IntStream.range(1, 5)
                        .mapToObj(i -> "qualitative,2025,,2026-01-0" + i + "," + note + "\n")
                        .collect(Collectors.joining())
                + "qualitative,2025,x,2026-02-01,Notă\n";

        assertThatIssues(FoldedPlan.fold("m.csv", table).diagnostics())
                .hasOnlyIssues("m.csv:6:18: error SNITP-203: Expected a number, found a text.");
    }

    @Test
    void whatIsKeptIsCountedWhetherItHasAFigureOrNot() {
        String plan = FoldedPlan.TEXT.replace(
                "- {id: amount, name: {ro: Sumă}, measure",
                "- {id: amount, name: {ro: Sumă}, disaggregation: [{id: place, name: {ro: loc}}], measure");
        Bundle bundle = Snitp.read(plan, "plan.yaml").orElseThrow();
        ReadOptions few = FoldedPlan.limited(26_000, 9);
        ReferenceContext context = ReferenceContext.of(bundle, Optional.empty());
        LoadSession run = new LoadSession("m.csv", few, context.indicators());
        CsvFold fold = new CsvFold(context, run);
        String table = "indicator,period,value,dimensions.place\n"
                + IntStream.range(0, 28_000)
                        .mapToObj(i -> "amount,2025,bad,P" + i + "\n")
                        .collect(Collectors.joining());

        assertThatThrownBy(() -> fold.read(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(LoadAborted.class);

        assertThat(run.lanes()).isLessThan(26_002);
        assertThat(run.result().diagnostics())
                .extracting(Diagnostic::code)
                .contains(DiagnosticCode.WRONG_TYPE, DiagnosticCode.LIMIT);
    }
}
