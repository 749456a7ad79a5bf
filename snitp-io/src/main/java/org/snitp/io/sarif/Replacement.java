package org.snitp.io.sarif;

import java.util.Optional;
import java.util.Set;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Location;
import org.snitp.io.internal.event.YamlScalars;

/** The exact replacement text for an invalid value, if a suggestion is one. */
final class Replacement {

    /** Kinds of problems besides rules whose location is the text that the suggestion replaces. */
    private static final Set<DiagnosticCode> REPLACING = Set.of(
            DiagnosticCode.UNKNOWN_FIELD,
            DiagnosticCode.WRONG_TYPE,
            DiagnosticCode.UNKNOWN_KIND,
            DiagnosticCode.UNKNOWN_SCHEMA,
            DiagnosticCode.UNKNOWN_TERM,
            DiagnosticCode.INVALID_TIME,
            DiagnosticCode.INVALID_DATE);

    private static final String PLAIN = "[\\p{L}\\p{N}][\\p{L}\\p{N}./_-]*";

    private Replacement() {}

    /** Returns the text that replaces the text at the location of a diagnostic, in the same spelling. */
    static Optional<String> of(Diagnostic diagnostic) {
        if (!isReplacing(diagnostic.code())) {
            return Optional.empty();
        }
        return diagnostic
                .suggestion()
                .flatMap(suggestion -> replaced(diagnostic).map(text -> spelled(suggestion, text)));
    }

    private static boolean isReplacing(DiagnosticCode code) {
        return code.getRule()
                .map(rule -> rule.getDeclaration().isReplaceable())
                .orElseGet(() -> REPLACING.contains(code));
    }

    /** The text at the location, if that is within one line. */
    private static Optional<String> replaced(Diagnostic diagnostic) {
        Optional<Location> location =
                diagnostic.location().filter(here -> !here.isWholeFile() && here.line() == here.endLine());
        return location.flatMap(here -> diagnostic.sourceLine().map(line -> text(line, here)))
                .filter(text -> !text.isBlank() && isWhole(text));
    }

    private static String text(String line, Location location) {
        int length = line.codePointCount(0, line.length());
        int from = Math.min(location.column() - 1, length);
        int to = Math.min(location.endColumn() - 1, length);
        return line.substring(line.offsetByCodePoints(0, from), line.offsetByCodePoints(0, to));
    }

    /** Anchors, tags and blocks consist of more than the text at their start. */
    private static boolean isWhole(String text) {
        char first = text.charAt(0);
        boolean quoted = first == '"' || first == '\'';
        return quoted ? text.length() > 1 && text.charAt(text.length() - 1) == first : "*&!|>".indexOf(first) < 0;
    }

    private static String spelled(String suggestion, String replaced) {
        boolean isSpelled = "\"{[".indexOf(suggestion.charAt(0)) >= 0;
        if (isSpelled) {
            return suggestion;
        }
        return switch (replaced.charAt(0)) {
            case '"' -> quoted(suggestion);
            case '\'' -> "'" + suggestion.replace("'", "''") + "'";
            default ->
                suggestion.matches(PLAIN) && YamlScalars.isPlainText(suggestion) ? suggestion : quoted(suggestion);
        };
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
