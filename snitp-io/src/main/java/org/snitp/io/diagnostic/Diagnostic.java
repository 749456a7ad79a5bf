package org.snitp.io.diagnostic;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.snitp.io.internal.output.Harmless;

/**
 * A problem in a document: what is wrong, where, and what would be right.
 *
 * <p>Diagnostics are immutable; the texts are made when they are asked for, in Romanian or English.
 *
 * @param code the kind of problem
 * @param severity how much it weighs, under the profile by which the document was checked
 * @param arguments what the message says, by the names that its text uses
 * @param location where the problem stands, or the YAML alias that stands for it; absent for objects that were built in code
 * @param subject the object to which it belongs, as in {@code action 2.2.6}, if there is one
 * @param suggestion what would probably be right, ready to be put in place of the value, if that can be told
 * @param related other places that belong to the problem: the first of two duplicates, the rest of a cycle; where an alias
 *     stands, first the place in the node with the anchor at which the value is written, and has to be mended
 * @param sourceLine the text of the line on which the place starts, if there is one that can be shown: it has at most a
 *     mebibyte
 * @param path where it stands in the documents, by codes and ids instead of numbers of list elements, so that it stays the
 *     same while others are inserted: {@code /pna-2024-2026/actions/2.2.6/responsible}; empty if nothing is known
 */
public record Diagnostic(
        DiagnosticCode code,
        Severity severity,
        Map<String, String> arguments,
        Optional<Location> location,
        Optional<Subject> subject,
        Optional<String> suggestion,
        List<Location> related,
        Optional<String> sourceLine,
        String path) {

    /** Copies the arguments and the related places. */
    public Diagnostic {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(arguments, "arguments");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(suggestion, "suggestion");
        Objects.requireNonNull(related, "related");
        Objects.requireNonNull(sourceLine, "sourceLine");
        Objects.requireNonNull(path, "path");
        arguments = Map.copyOf(arguments);
        related = List.copyOf(related);
    }

    /** A problem of which nothing but its place is known. */
    public Diagnostic(
            DiagnosticCode code,
            Severity severity,
            Map<String, String> arguments,
            Optional<Location> location,
            Optional<Subject> subject,
            Optional<String> suggestion,
            List<Location> related,
            Optional<String> sourceLine) {
        this(code, severity, arguments, location, subject, suggestion, related, sourceLine, "");
    }

    /**
     * Returns what is wrong, in one sentence or two.
     *
     * @param locale Romanian for the language {@code ro}, English for any other
     */
    public String message(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return Messages.in(locale).message(code, arguments);
    }

    /**
     * Returns the suggestion as a question, as in {@code Did you mean ANITP?}
     *
     * @param locale Romanian for the language {@code ro}, English for any other
     */
    public Optional<String> hint(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return suggestion.map(Messages.in(locale)::suggestion);
    }

    /** Returns the diagnostic on one line, in English: {@code plan.yaml:12:5: error SNITP-401: ...}. */
    @Override
    public String toString() {
        return toString(Locale.ENGLISH);
    }

    /**
     * Returns the diagnostic on one line: place, severity, code, message, suggestion.
     *
     * @param locale Romanian for the language {@code ro}, English for any other
     */
    public String toString(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        Messages messages = Messages.in(locale);
        StringBuilder text = new StringBuilder();
        location.ifPresent(here -> text.append(here).append(": "));
        text.append(messages.severity(severity))
                .append(' ')
                .append(code.getId())
                .append(": ");
        subject.ifPresent(who -> text.append(messages.subject(who)).append(": "));
        text.append(message(locale));
        suggestion.ifPresent(hint -> text.append(' ').append(messages.suggestion(hint)));
        return Harmless.line(text.toString());
    }
}
