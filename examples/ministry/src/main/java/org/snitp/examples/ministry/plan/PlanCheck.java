package org.snitp.examples.ministry.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.snitp.io.BundleReader;
import org.snitp.io.ReadResult;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Location;
import org.snitp.io.diagnostic.Severity;
import org.snitp.model.Bundle;
import org.snitp.model.document.Document;
import org.snitp.store.DocumentKey;

/**
 * What the library says to the text of a document, beside the other documents that are in force.
 *
 * @param document the document, if the text is exactly the one that was edited and nothing of it was lost
 * @param other whether the text is that of another document, or of several
 * @param problems what is wrong, at its place, errors first
 * @param more how many problems are not listed
 * @param errors how many of all problems are errors
 */
record PlanCheck(Optional<Document> document, boolean other, List<Problem> problems, int more, long errors) {

    private static final int MAX_PROBLEMS = 100;

    /** A problem with the lines around it. */
    record Problem(
            Severity severity,
            String code,
            String message,
            Optional<String> hint,
            int line,
            int column,
            List<Line> lines) {

        /** Returns whether the text cannot be adopted because of it. */
        public boolean isError() {
            return severity == Severity.ERROR;
        }

        /** Returns the colour of its severity in the style sheet. */
        public String css() {
            return severity == Severity.ERROR ? "bad" : severity == Severity.WARNING ? "wait" : "";
        }
    }

    /** A line of the text. */
    record Line(int number, String text, boolean here) {}

    /** Returns how many of the problems are no errors. */
    public long remarks() {
        return problems.stream().filter(problem -> !problem.isError()).count();
    }

    /** Returns whether it can be adopted. */
    public boolean isSound() {
        return document.isPresent() && errors == 0;
    }

    /** Checks a text. */
    static PlanCheck of(DocumentKey key, String text, String name, Bundle inForce, Locale locale) {
        Bundle others = without(inForce, key);
        ReadResult result = BundleReader.create().beside(others).add(text, name).read();
        List<Document> read = result.bundle().map(Bundle::getDocuments).orElse(List.of()).stream()
                .filter(document -> !others.getDocuments().contains(document))
                .toList();
        boolean other = result.bundle().isPresent()
                && !(read.size() == 1 && DocumentKey.of(read.get(0)).equals(key));
        List<String> lines = text.lines().toList();
        List<Problem> problems = result.diagnostics().stream()
                .sorted(Comparator.comparing(Diagnostic::severity))
                .limit(MAX_PROBLEMS)
                .map(diagnostic -> problem(diagnostic, lines, locale))
                .toList();
        Optional<Document> document = other ? Optional.empty() : read.stream().findFirst();
        int more = result.diagnostics().size() - problems.size();
        return new PlanCheck(document, other, problems, more, errors(result));
    }

    private static long errors(ReadResult result) {
        return result.diagnostics(Severity.ERROR).size();
    }

    static Bundle without(Bundle bundle, DocumentKey key) {
        return bundle.withDocuments(bundle.getDocuments().stream()
                .filter(document -> !DocumentKey.of(document).equals(key))
                .toList());
    }

    private static Problem problem(Diagnostic diagnostic, List<String> lines, Locale locale) {
        int line = diagnostic.location().map(Location::line).orElse(0);
        return new Problem(
                diagnostic.severity(),
                diagnostic.code().toString(),
                diagnostic.message(locale),
                diagnostic.hint(locale),
                line,
                diagnostic.location().map(Location::column).orElse(0),
                around(line, lines));
    }

    private static List<Line> around(int line, List<String> lines) {
        List<Line> around = new ArrayList<>();
        for (int number = Math.max(1, line - 2); line > 0 && number <= Math.min(lines.size(), line + 1); number++) {
            around.add(new Line(number, lines.get(number - 1), number == line));
        }
        return around;
    }
}
