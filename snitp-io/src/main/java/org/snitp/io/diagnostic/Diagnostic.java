package org.snitp.io.diagnostic;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.snitp.io.internal.output.Harmless;
import org.snitp.model.rule.Rule;

/**
 * A problem in a document: what is wrong, where, and what would be right.
 *
 * <p>Diagnostics are immutable. Their texts are created on request, in Romanian or English.
 *
 * <pre>{@code
 * Diagnostic problem = Diagnostic.builder(DiagnosticCode.of(Rule.INSTITUTION_KNOWN), Profile.DRAFT)
 *         .arguments(Map.of("id", "ANIPT"))
 *         .suggestion("ANITP")
 *         .build();
 * problem.message(Locale.ENGLISH); // Unknown institution "ANIPT": no registry declares it.
 * }</pre>
 */
public final class Diagnostic {

    private final DiagnosticCode code;
    private final Severity severity;
    private final Map<String, String> arguments;
    private final Optional<Location> location;
    private final Optional<Subject> subject;
    private final Optional<String> suggestion;
    private final List<Location> related;
    private final Optional<String> sourceLine;
    private final String path;

    private Diagnostic(Builder builder) {
        code = builder.code;
        severity = builder.severity;
        arguments = builder.arguments;
        location = builder.location;
        subject = builder.subject;
        suggestion = builder.suggestion;
        related = builder.related;
        sourceLine = builder.sourceLine;
        path = builder.path;
    }

    /** Returns a builder of a problem with the severity of its kind under a profile. */
    public static Builder builder(DiagnosticCode code, Profile profile) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(profile, "profile");
        return new Builder(code, code.getSeverity(profile));
    }

    /** Returns a builder of a problem. */
    public static Builder builder(DiagnosticCode code, Severity severity) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        return new Builder(code, severity);
    }

    /** Returns a builder with the contents of this diagnostic. */
    public Builder toBuilder() {
        return new Builder(code, severity)
                .arguments(arguments)
                .location(location)
                .subject(subject)
                .suggestion(suggestion)
                .related(related)
                .sourceLine(sourceLine)
                .path(path);
    }

    /** Builds a diagnostic. What is not set is absent. */
    public static final class Builder {

        private final DiagnosticCode code;
        private final Severity severity;
        private Map<String, String> arguments = Map.of();
        private Optional<Location> location = Optional.empty();
        private Optional<Subject> subject = Optional.empty();
        private Optional<String> suggestion = Optional.empty();
        private List<Location> related = List.of();
        private Optional<String> sourceLine = Optional.empty();
        private String path = "";

        private Builder(DiagnosticCode code, Severity severity) {
            this.code = code;
            this.severity = severity;
        }

        /** Sets the arguments of the message, by name. */
        public Builder arguments(Map<String, String> arguments) {
            Objects.requireNonNull(arguments, "arguments");
            this.arguments = Map.copyOf(arguments);
            return this;
        }

        /** Sets where the problem is. */
        public Builder location(Location location) {
            Objects.requireNonNull(location, "location");
            return location(Optional.of(location));
        }

        /** Sets where the problem is, if known. */
        public Builder location(Optional<Location> location) {
            this.location = Objects.requireNonNull(location, "location");
            return this;
        }

        /** Sets the object to which the problem belongs. */
        public Builder subject(Subject subject) {
            Objects.requireNonNull(subject, "subject");
            return subject(Optional.of(subject));
        }

        /** Sets the object to which the problem belongs, if there is one. */
        public Builder subject(Optional<Subject> subject) {
            this.subject = Objects.requireNonNull(subject, "subject");
            return this;
        }

        /** Sets the probable correct value, which can replace the invalid one. */
        public Builder suggestion(String suggestion) {
            Objects.requireNonNull(suggestion, "suggestion");
            return suggestion(Optional.of(suggestion));
        }

        /** Sets the probable correct value, if known. */
        public Builder suggestion(Optional<String> suggestion) {
            this.suggestion = Objects.requireNonNull(suggestion, "suggestion");
            return this;
        }

        /** Sets other locations that belong to the problem. */
        public Builder related(List<Location> related) {
            Objects.requireNonNull(related, "related");
            this.related = List.copyOf(related);
            return this;
        }

        /** Sets the text of the line on which the location starts. */
        public Builder sourceLine(String sourceLine) {
            Objects.requireNonNull(sourceLine, "sourceLine");
            return sourceLine(Optional.of(sourceLine));
        }

        /** Sets the text of the line on which the location starts, if it can be displayed. */
        public Builder sourceLine(Optional<String> sourceLine) {
            this.sourceLine = Objects.requireNonNull(sourceLine, "sourceLine");
            return this;
        }

        /** Sets the path of the problem in the documents, by codes and ids. */
        public Builder path(String path) {
            this.path = Objects.requireNonNull(path, "path");
            return this;
        }

        /** Returns the diagnostic. */
        public Diagnostic build() {
            return new Diagnostic(this);
        }
    }

    /** Returns the kind of problem. */
    public DiagnosticCode code() {
        return code;
    }

    /** Returns whether it is a violation of a rule. */
    public boolean violates(Rule rule) {
        return code == DiagnosticCode.of(rule);
    }

    /** Returns the severity, under the profile of the check. */
    public Severity severity() {
        return severity;
    }

    /** Returns the arguments of the message, by name. */
    public Map<String, String> arguments() {
        return arguments;
    }

    /** Returns where the problem is, or the YAML alias that refers to it; empty for objects that were built in code. */
    public Optional<Location> location() {
        return location;
    }

    /** Returns the object to which it belongs, such as {@code action 2.2.6}, if there is one. */
    public Optional<Subject> subject() {
        return subject;
    }

    /** Returns the probable correct value, which can replace the invalid one, if known. */
    public Optional<String> suggestion() {
        return suggestion;
    }

    /**
     * Returns other locations that belong to the problem: the first of two duplicates, the rest of a cycle; for an alias,
     * first the location in the anchored node, where the value is written and must be corrected.
     */
    public List<Location> related() {
        return related;
    }

    /** Returns the text of the line on which the location starts, if it can be displayed: at most one mebibyte. */
    public Optional<String> sourceLine() {
        return sourceLine;
    }

    /**
     * Returns the path of the problem in the documents, with codes and ids instead of list indexes, so that it does not
     * change when other elements are inserted: {@code /pna-2024-2026/actions/2.2.6/responsible}; empty if unknown.
     */
    public String path() {
        return path;
    }

    /**
     * Returns what is wrong, in one or two sentences.
     *
     * @param locale the language; English if there are no texts in it
     */
    public String message(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return DiagnosticWording.in(locale).message(code, arguments);
    }

    /**
     * Returns the suggestion as a question, such as {@code Did you mean ANITP?}
     *
     * @param locale the language; English if there are no texts in it
     */
    public Optional<String> hint(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return suggestion.map(DiagnosticWording.in(locale)::suggestion);
    }

    /** Returns the diagnostic on one line, in English: {@code plan.yaml:12:5: error SNITP-401: ...}. */
    @Override
    public String toString() {
        return toString(Locale.ENGLISH);
    }

    /**
     * Returns the diagnostic on one line: location, severity, code, message, suggestion.
     *
     * @param locale the language; English if there are no texts in it
     */
    public String toString(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        DiagnosticWording messages = DiagnosticWording.in(locale);
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

    @Override
    public boolean equals(Object other) {
        return other instanceof Diagnostic that
                && code == that.code
                && severity == that.severity
                && arguments.equals(that.arguments)
                && location.equals(that.location)
                && subject.equals(that.subject)
                && suggestion.equals(that.suggestion)
                && related.equals(that.related)
                && sourceLine.equals(that.sourceLine)
                && path.equals(that.path);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, severity, arguments, location, subject, suggestion, related, sourceLine, path);
    }
}
