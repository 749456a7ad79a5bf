package org.snitp.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.snitp.testkit.SnitpAssertions.assertThat;
import static org.snitp.testkit.SnitpAssertions.assertThatReading;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.snitp.io.ReadResult;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.Severity;

/** An assertion that does not hold says what was found instead. */
class SnitpAssertionsTest {

    private static final String MARKED = SmallPlan.bundle(SmallPlan.ACTION.replace("[ANITP]", "[⟦ANIPT⟧]"));

    private static final String FOUND = "x.yaml:27:19: error SNITP-401: action 1.1.1: "
            + "The institution \"ANIPT\" is in no registry. Did you mean ANITP?";

    private static final ReadResult RESULT = Snitp.read(MarkedText.of(MARKED).text(), "x.yaml");

    private static void fails(ThrowingCallable assertion, String... words) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessageContainingAll(words);
    }

    @Test
    void anIssueIsFoundByItsCodeAndItsPlace() {
        assertThat(RESULT).hasIssue("SNITP-401").at("x.yaml", 27, 19).weighing(Severity.ERROR);
        assertThatReading(MARKED).hasOnlyIssue("SNITP-401").atMark().at("/actions/0/responsible/0");
        assertThatReading(MARKED).hasOnlyIssues(FOUND);

        fails(() -> assertThat(RESULT).hasIssue("SNITP-402"), "SNITP-402", FOUND);
        fails(() -> assertThat(RESULT).hasIssue("SNITP-401").at("x.yaml", 1, 2), "x.yaml:1:2", FOUND);
        fails(() -> assertThat(RESULT).hasIssue("SNITP-401").at("/actions/1"), "/actions/1", FOUND);
        fails(
                () -> assertThatReading(MARKED.replace("⟦A", "A⟦"))
                        .hasIssue("SNITP-401")
                        .atMark(),
                "27:20-27:24",
                FOUND);
    }

    @Test
    void notesCountWhereTheyAreAskedFor() {
        assertThatReading(SmallPlan.bundle(SmallPlan.ACTION))
                .hasNoIssues()
                .withNotes()
                .hasIssue("SNITP-512");

        fails(() -> assertThat(RESULT).hasNoIssues(), FOUND);
        fails(() -> assertThat(RESULT).hasNoIssue("SNITP-401"), "SNITP-401");
    }

    @Test
    void aTextWithoutAMarkIsAtNone() {
        fails(() -> assertThat(RESULT).hasIssue("SNITP-401").atMark(), "marks");
        assertThat(MarkedText.of("a⟦b⟪c⟫\r\n⟧d"))
                .isEqualTo(new MarkedText("abc\r\nd", List.of("1:2-2:1"), List.of("1:3-1:4")));
    }
}
