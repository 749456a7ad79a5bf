package org.snitp.io.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.io.measurement.FoldedPlan.fold;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.io.Limits;
import org.snitp.io.ReadOptions;
import org.snitp.io.diagnostic.Diagnostic;

/** How long a row of a table may be: as long as a text, separators among its characters. */
class CsvLimitsTest {

    private static final String HEAD = "indicator,period,value,note.ro\n";
    private static final int MOST = Limits.DEFAULT.textLength();

    @Test
    void theLimitIsForTheRowWithItsSeparators() {
        ReadOptions few = options(40);
        String longest = "qualitative,2025,," + "n".repeat(22);

        assertThat(longest).hasSize(40);
        assertThat(problems(HEAD + longest + "\n", few)).isEmpty();
        assertThat(problems(HEAD + longest + "n\n", few))
                .containsExactly("m.csv:2:1: error SNITP-108: A text is longer than 40 characters.");
    }

    @Test
    void aRowIsNotPlainForWhatWasCutOff() {
        FoldResult folded = fold("m.csv", "indicator,period,value\ncount,2025,7," + "n".repeat(40) + "\n", options(40));

        assertThat(folded.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly("m.csv:2:1: error SNITP-108: A text is longer than 40 characters.");
        assertThat(folded.measurements()).isEmpty();
    }

    @Test
    void aRowOfNothingButSeparatorsIsTooLong() {
        assertThat(problems(HEAD + ",".repeat(MOST + 1) + "\n", ReadOptions.DEFAULT))
                .containsExactly("m.csv:2:1: error SNITP-108: A text is longer than " + MOST + " characters.");
    }

    @ParameterizedTest
    @ValueSource(ints = {1_039_000, 1_048_000})
    void aTextAsLongAsTheLimitIsRead(int length) {
        assertThat(problems(HEAD + "qualitative,2025,," + "n".repeat(length) + "\n", ReadOptions.DEFAULT))
                .isEmpty();
        assertThat(problems(HEAD + "qualitative,2025,,\"" + "\"\"".repeat(length) + "\"\n", ReadOptions.DEFAULT))
                .noneMatch(problem -> problem.contains("SNITP-108"));
    }

    private static ReadOptions options(int textLength) {
        return ReadOptions.DEFAULT.withLimits(Limits.DEFAULT.withTextLength(textLength));
    }

    private static List<String> problems(String text, ReadOptions options) {
        return fold("m.csv", text, options).diagnostics().stream()
                .map(Diagnostic::toString)
                .toList();
    }
}
