package org.snitp.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.ListAssert;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Severity;

/** Assertions about all that was found in documents. */
public final class IssuesAssert extends AbstractAssert<IssuesAssert, List<Diagnostic>> {

    private final List<Diagnostic> all;
    private final List<String> marks;

    private IssuesAssert(List<Diagnostic> issues, List<Diagnostic> all, List<String> marks) {
        super(issues, IssuesAssert.class);
        this.all = all;
        this.marks = marks;
    }

    static IssuesAssert withoutNotes(List<Diagnostic> all, List<String> marks) {
        List<Diagnostic> issues = all.stream()
                .filter(found -> found.severity().isAtLeast(Severity.WARNING))
                .toList();
        return new IssuesAssert(issues, all, marks);
    }

    /** Counts notes as issues from here on. */
    public IssuesAssert withNotes() {
        return new IssuesAssert(all, all, marks);
    }

    /** Goes on with the English texts of what was found. */
    public ListAssert<String> texts() {
        return assertThat(actual.stream().map(Diagnostic::toString).toList()).as(info.description());
    }

    /** Asserts that nothing was found. */
    public IssuesAssert hasNoIssues() {
        return hasOnlyIssues();
    }

    /**
     * Asserts that exactly these were found, in this order.
     *
     * @param texts the English texts: {@code x.yaml:1:6: error SNITP-108: ...}
     */
    public IssuesAssert hasOnlyIssues(String... texts) {
        return hasOnlyIssues(List.of(texts));
    }

    /** Asserts that exactly these were found, in this order. */
    public IssuesAssert hasOnlyIssues(List<String> texts) {
        texts().isEqualTo(texts);
        return this;
    }

    /**
     * Asserts that exactly these were found, in this order.
     *
     * @param shown code, lines, columns and pointer of each: {@code SNITP-401 3:4-3:9 /actions/0}
     */
    public IssuesAssert hasOnlyIssuesAt(String... shown) {
        assertThat(actual)
                .as(info.description())
                .extracting(SnitpAssertions::shown)
                .containsExactly(shown);
        return this;
    }

    /** Asserts that exactly issues with these codes were found, in this order, each at one of the marks of the text. */
    public IssuesAssert hasOnlyIssuesAtMarks(List<String> codes) {
        assertThat(marks).as("marks").hasSameSizeAs(codes);
        assertThat(actual)
                .as(info.description())
                .extracting(SnitpAssertions::shown)
                .extracting(shown -> shown.replaceFirst(" /.*", ""))
                .isEqualTo(IntStream.range(0, codes.size())
                        .mapToObj(i -> codes.get(i) + " " + marks.get(i))
                        .toList());
        return this;
    }

    /** Asserts that exactly issues with these codes were found, in this order. */
    public IssuesAssert hasOnlyCodes(String... codes) {
        assertThat(actual)
                .as(info.description())
                .extracting(found -> found.code().getId())
                .containsExactly(codes);
        return this;
    }

    /**
     * Asserts that exactly one issue was found, at the only mark of the text.
     *
     * @param text severity, code and English message: {@code error SNITP-108: ...}
     */
    public IssuesAssert hasOnlyIssueAtMark(String text) {
        assertThat(actual).as(info.description()).hasSize(1);
        new IssueAssert(actual.get(0), marks).atMark();
        String location = actual.get(0).location().orElseThrow().toString();
        assertThat(actual.get(0)).hasToString(location + ": " + text);
        return this;
    }

    /** Asserts that exactly one issue was found, with this code, and goes on with it. */
    public IssueAssert hasOnlyIssue(String code) {
        hasOnlyCodes(code);
        return new IssueAssert(actual.get(0), marks);
    }

    /** Asserts that no issue has this code. */
    public IssuesAssert hasNoIssue(String code) {
        assertThat(actual).extracting(found -> found.code().getId()).doesNotContain(code);
        return this;
    }

    /** Asserts that an issue with this code was found, and goes on with the first one. */
    public IssueAssert hasIssue(String code) {
        List<Diagnostic> found = actual.stream()
                .filter(issue -> issue.code().getId().equals(code))
                .toList();
        assertThat(found).as("%s among %s", code, actual).isNotEmpty();
        return new IssueAssert(found.get(0), marks);
    }
}
