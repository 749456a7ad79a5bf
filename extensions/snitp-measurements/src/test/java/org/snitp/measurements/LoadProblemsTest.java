package org.snitp.measurements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.measurements.FoldedPlan.fold;
import static org.snitp.testkit.SnitpAssertions.assertThatIssues;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Location;
import org.snitp.io.options.ReadOptions;
import org.snitp.model.rule.Rule;
import org.snitp.testkit.IssuesAssert;

/** Which problems are reported where there are more than are reported: the first of the text, and what ended the reading. */
class LoadProblemsTest {

    private static final ReadOptions THREE =
            ReadOptions.DEFAULT.withLimits(ReadOptions.DEFAULT.limits().withProblems(3));
    private static final String HEAD = "indicator,period,value,note.ro\n";

    @Test
    void theFirstOfTheTextAreReportedInWhateverOrderTheyAreFound() {
        // What is measured twice is found at once, and an indicator that is not known with the rows that are not plain.
        String table = HEAD + "cont,2025,7,\ncont,2026,7,\n" + "count,2025,7,\n".repeat(10);

        assertThatFolding(table)
                .texts()
                .extracting(text -> text.substring(0, Math.min(text.length(), 24)))
                .containsExactly(
                        "m.csv:2:1: error SNITP-7",
                        "m.csv:3:1: error SNITP-7",
                        "m.csv:5:1: error SNITP-7",
                        "warning SNITP-110: 8 mor");
    }

    @Test
    void whatEndedTheReadingIsReportedWhateverElseThereIs() {
        assertThatFolding(HEAD + "count,2025,7,\n".repeat(10) + "count,2026,7,\"Notă\n")
                .texts()
                .extracting(text -> text.substring(0, Math.min(text.length(), 25)))
                .containsExactly(
                        "m.csv:3:1: error SNITP-70",
                        "m.csv:4:1: error SNITP-70",
                        "m.csv:12:1: error SNITP-1",
                        "warning SNITP-110: 7 more");
        assertThatFolding(HEAD + "count,2025,7,\n".repeat(10) + "count,2026,7,a\0b\n")
                .texts()
                .anyMatch(problem -> problem.startsWith("m.csv:12:15: error SNITP-104"));
        assertThatFolding(HEAD + "count,2025,7,\n".repeat(10) + "count,2026,7," + "n".repeat(1 << 20) + "\n")
                .texts()
                .anyMatch(problem -> problem.startsWith("m.csv:12:1: error SNITP-108"));
    }

    @Test
    void aProblemThatIsFoundAgainIsNeitherReportedNorCounted() {
        LoadProblems problems = new LoadProblems(THREE);
        IntStream.of(5, 4, 3, 2, 1, 1, 2, 3).forEach(line -> problems.add(problem(line)));

        assertThat(problems.inOrder())
                .extracting(problem -> problem.location().map(Location::line))
                .containsExactly(Optional.of(1), Optional.of(2), Optional.of(3), Optional.empty());
        assertThat(problems.inOrder().get(3).arguments()).containsEntry("count", "2");
    }

    @Test
    void whatIsInMemoryIsInNoFile() {
        String set = "schema: snitp/1\nkind: MeasurementSet\nid: P\nplan: P\nmeasurements: []\n";

        assertThat(FoldedPlan.fold("m.yaml", set).diagnostics())
                .filteredOn(problem -> problem.violates(Rule.CODE_UNIQUE))
                .singleElement()
                .satisfies(problem -> assertThat(problem.related()).isEmpty());
    }

    @Test
    void whatWeighsMoreIsReportedFirst() {
        LoadProblems problems = new LoadProblems(THREE);
        IntStream.range(1, 5).forEach(line -> problems.add(problem(DiagnosticCode.of(Rule.COMMA_BELOW), line)));
        IntStream.range(5, 7).forEach(line -> problems.add(problem(line)));

        assertThat(problems.inOrder())
                .extracting(problem -> problem.location().map(Location::line))
                .containsExactly(Optional.of(1), Optional.of(5), Optional.of(6), Optional.empty());
    }

    private static Diagnostic problem(int line) {
        return problem(DiagnosticCode.of(Rule.MEASURED_ONCE), line);
    }

    private static Diagnostic problem(DiagnosticCode code, int line) {
        return Diagnostic.builder(code, THREE.profile())
                .location(new Location("m.csv", line, 1, line, 2, ""))
                .build();
    }

    private static IssuesAssert assertThatFolding(String table) {
        return assertThatIssues(fold("m.csv", table, THREE).diagnostics());
    }
}
