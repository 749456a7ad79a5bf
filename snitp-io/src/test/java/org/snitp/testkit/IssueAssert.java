package org.snitp.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.assertj.core.api.AbstractAssert;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Location;
import org.snitp.io.diagnostic.Severity;

/** Assertions about one issue. */
public final class IssueAssert extends AbstractAssert<IssueAssert, Diagnostic> {

    private final List<String> marks;

    IssueAssert(Diagnostic issue, List<String> marks) {
        super(issue, IssueAssert.class);
        this.marks = marks;
    }

    private Location location() {
        assertThat(actual.location()).as("location of " + actual).isPresent();
        return actual.location().orElseThrow();
    }

    /** Asserts where the issue begins: the name of the file, line and column from 1. */
    public IssueAssert at(String file, int line, int column) {
        Location location = location();
        assertThat(location.file() + ":" + location.line() + ":" + location.column())
                .as(actual.toString())
                .isEqualTo(file + ":" + line + ":" + column);
        return this;
    }

    /** Asserts the JSON Pointer of the issue. */
    public IssueAssert at(String pointer) {
        assertThat(location().pointer()).as(actual.toString()).isEqualTo(pointer);
        return this;
    }

    /** Asserts that the issue begins and ends at the only mark of the text. */
    public IssueAssert atMark() {
        assertThat(marks).as("marks").hasSize(1);
        Location location = location();
        assertThat(location.line() + ":" + location.column() + "-" + location.endLine() + ":" + location.endColumn())
                .as(actual.toString())
                .isEqualTo(marks.get(0));
        return this;
    }

    /** Asserts the English message of the issue. */
    public IssueAssert saying(String message) {
        assertThat(actual.message(Locale.ENGLISH)).isEqualTo(message);
        return this;
    }

    /** Asserts how much the issue weighs. */
    public IssueAssert weighing(Severity severity) {
        assertThat(actual.severity()).as(actual.toString()).isEqualTo(severity);
        return this;
    }

    /** Asserts what the issue is related to: lines, columns and pointer of each, in this order. */
    public IssueAssert relatedTo(String... shown) {
        assertThat(actual.related())
                .as("related to " + actual)
                .extracting(SnitpAssertions::shown)
                .containsExactly(shown);
        return this;
    }
}
