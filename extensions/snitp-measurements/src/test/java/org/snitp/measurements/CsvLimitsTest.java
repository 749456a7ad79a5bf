package org.snitp.measurements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.measurements.FoldedPlan.fold;
import static org.snitp.testkit.SnitpAssertions.assertThat;
import static org.snitp.testkit.SnitpAssertions.assertThatIssues;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.io.options.Limits;
import org.snitp.io.options.ReadOptions;
import org.snitp.testkit.IssuesAssert;

/** How long a row of a table may be: as long as a text, separators among its characters. */
class CsvLimitsTest {

    private static final String HEAD = "indicator,period,value,note.ro\n";
    private static final int MAX = Limits.DEFAULT.textLength();

    @Test
    void theLimitIsForTheRowWithItsSeparators() {
        ReadOptions few = options(40);
        String longest = "qualitative,2025,," + "n".repeat(22);

        assertThat(longest).hasSize(40);
        assertThatFolding(HEAD + longest + "\n", few).hasNoIssues();
        assertThatFolding(HEAD + longest + "n\n", few)
                .hasOnlyIssues("m.csv:2:1: error SNITP-108: A text is longer than 40 characters.");
    }

    @Test
    void aRowIsNotPlainForWhatWasCutOff() {
        LoadResult folded = fold("m.csv", "indicator,period,value\ncount,2025,7," + "n".repeat(40) + "\n", options(40));

        assertThatIssues(folded.diagnostics())
                .hasOnlyIssues("m.csv:2:1: error SNITP-108: A text is longer than 40 characters.");
        assertThat(folded.measurements()).isEmpty();
    }

    @Test
    void aRowOfNothingButSeparatorsIsTooLong() {
        assertThatFolding(HEAD + ",".repeat(MAX + 1) + "\n", ReadOptions.DEFAULT)
                .hasOnlyIssues("m.csv:2:1: error SNITP-108: A text is longer than " + MAX + " characters.");
    }

    @ParameterizedTest
    @ValueSource(ints = {1_039_000, 1_048_000})
    void aTextAsLongAsTheLimitIsRead(int length) {
        assertThatFolding(HEAD + "qualitative,2025,," + "n".repeat(length) + "\n", ReadOptions.DEFAULT)
                .hasNoIssues();
        assertThatFolding(HEAD + "qualitative,2025,,\"" + "\"\"".repeat(length) + "\"\n", ReadOptions.DEFAULT)
                .texts()
                .noneMatch(problem -> problem.contains("SNITP-108"));
    }

    @Test
    void aNumberThatIsTooLongIsFoundInItsCell() {
        assertThatFolding(HEAD + "count,2025," + "1".repeat(101) + ",\n", ReadOptions.DEFAULT)
                .hasOnlyIssues("m.csv:2:12: error SNITP-108: A number is longer than 100 characters.");
    }

    @Test
    void aLineThatNeverEndsIsNoTextInQuotes() {
        assertThatFolding(HEAD + "n".repeat(5 * MAX), ReadOptions.DEFAULT)
                .hasOnlyIssues("m.csv:2:1: error SNITP-108: A cell is longer than " + MAX
                        + " characters, or begins with quotes that are never closed.");
    }

    @Test
    void readingEndsWhereThereAreMoreErrorsThanAreReported() {
        String wrong = IntStream.range(0, 20_000)
                .mapToObj(i -> "unknown-" + i + ",2025,1,\n")
                .collect(Collectors.joining());

        LoadResult folded = fold("m.csv", HEAD + wrong, ReadOptions.DEFAULT);

        assertThat(folded.rows()).isEqualTo(4096);
        assertThat(folded.measurements()).isEmpty();
        assertThat(folded.diagnostics()).hasSize(1_001);
        assertThatIssues(folded.diagnostics().subList(999, 1_001))
                .hasOnlyIssues(
                        "m.csv:4097:1: error SNITP-108: The file has more than 1000 errors. What follows was not read.",
                        "warning SNITP-110: 3097 more problems are not shown.");
    }

    @Test
    void rowsAndBytesHaveLimits() {
        String rows = "count,2025,1,\ncount,2026,1,\ncount,2024,1,\n";
        ReadOptions twoRows = ReadOptions.DEFAULT.withLimits(Limits.DEFAULT.withTableRows(2));
        ReadOptions fewBytes = ReadOptions.DEFAULT.withLimits(Limits.DEFAULT.withTableBytes(HEAD.length() + 20));

        assertThatFolding(HEAD + rows, twoRows)
                .hasOnlyIssues(
                        "m.csv:4:1: error SNITP-108: The table has more than 2 rows. What follows was not read.");
        assertThatFolding(HEAD + rows, fewBytes)
                .hasOnlyIssues("m.csv: error SNITP-108: The file is larger than " + (HEAD.length() + 20) + " bytes.");
        assertThatFolding(
                        HEAD + rows,
                        ReadOptions.DEFAULT.withLimits(Limits.DEFAULT.withTableBytes(HEAD.length() + rows.length())))
                .hasNoIssues();
    }

    private static ReadOptions options(int textLength) {
        return ReadOptions.DEFAULT.withLimits(Limits.DEFAULT.withTextLength(textLength));
    }

    private static IssuesAssert assertThatFolding(String text, ReadOptions options) {
        return assertThatIssues(fold("m.csv", text, options).diagnostics());
    }
}
