package org.snitp.testkit;

import java.util.List;
import org.snitp.io.ReadResult;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.CheckResult;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Location;

/** Assertions about the issues of documents. Notes of a result count only where a test asks for them ({@link IssuesAssert#withNotes()}). */
public final class SnitpAssertions {

    private SnitpAssertions() {}

    /** Begins an assertion about what was found when documents were read. */
    public static IssuesAssert assertThat(ReadResult result) {
        return IssuesAssert.withoutNotes(result.diagnostics(), List.of());
    }

    /** Begins an assertion about what was found in a check. */
    public static IssuesAssert assertThat(CheckResult result) {
        return IssuesAssert.withoutNotes(result.problems(), List.of());
    }

    /** Begins an assertion about all of a list of diagnostics, notes as well. */
    public static IssuesAssert assertThatIssues(List<Diagnostic> diagnostics) {
        return IssuesAssert.withoutNotes(diagnostics, List.of()).withNotes();
    }

    /** Reads a text as the file {@code x.yaml} and begins an assertion about what is found. The text may have marks. */
    public static IssuesAssert assertThatReading(String text) {
        return assertThatReading("x.yaml", text);
    }

    /**
     * Reads a text and begins an assertion about what is found.
     *
     * @param name the name of the file, whose ending says in which format the text is
     * @param text the text, which may have marks ({@link MarkedText})
     */
    public static IssuesAssert assertThatReading(String name, String text) {
        MarkedText marked = MarkedText.of(text);
        return IssuesAssert.withoutNotes(Snitp.read(marked.text(), name).diagnostics(), marked.locations());
    }

    /** Returns lines, columns and pointer of a location: {@code 3:4-3:9 /actions/0}. */
    public static String shown(Location location) {
        return (location.line() + ":" + location.column() + "-" + location.endLine() + ":" + location.endColumn() + " "
                        + location.pointer())
                .strip();
    }

    /** Returns code and location of a diagnostic: {@code SNITP-401 3:4-3:9 /actions/0}. */
    public static String shown(Diagnostic diagnostic) {
        return diagnostic.code().getId() + " "
                + diagnostic.location().map(SnitpAssertions::shown).orElse("nowhere");
    }
}
