package org.snitp.io.shape;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.event.Event;

/**
 * A type whose values are scalars.
 *
 * @param <V> the type in the model
 */
public final class ScalarType<V> implements ValueType<V> {

    /**
     * A value, or what is wrong with the text.
     *
     * @param <V> the type in the model
     */
    public record Parsed<V>(
            @Nullable V value,
            @Nullable DiagnosticCode problem,
            Map<String, String> arguments,
            Optional<String> suggestion) {

        static <V> Parsed<V> of(V value) {
            return new Parsed<>(value, null, Map.of(), Optional.empty());
        }

        static <V> Parsed<V> problem(DiagnosticCode code, Map<String, String> arguments, Optional<String> suggestion) {
            return new Parsed<>(null, code, arguments, suggestion);
        }
    }

    /**
     * Reads the text of a scalar.
     *
     * @param <V> the type in the model
     */
    @FunctionalInterface
    interface Parser<V> {
        Parsed<V> parse(String text);
    }

    private final String name;
    private final Set<Event> accepted;
    private final Event written;
    private final Parser<V> parser;
    private final Optional<String> vocabulary;
    private final @Nullable Vocabulary<?> terms;

    ScalarType(String name, Set<Event> accepted, Event written, Parser<V> parser) {
        this(name, accepted, written, parser, Optional.empty(), null);
    }

    ScalarType(
            String name,
            Set<Event> accepted,
            Event written,
            Parser<V> parser,
            Optional<String> vocabulary,
            @Nullable Vocabulary<?> terms) {
        this.name = name;
        this.accepted = EnumSet.copyOf(accepted);
        this.written = written;
        this.parser = parser;
        this.vocabulary = vocabulary;
        this.terms = terms;
    }

    /** The name of the type, as messages know it. */
    public String name() {
        return name;
    }

    /** The simple name of the enum whose words are allowed; none where the type is no vocabulary. */
    public Optional<String> vocabulary() {
        return vocabulary;
    }

    /** The words that are allowed; none where the type is no vocabulary. */
    public List<String> terms() {
        return terms == null ? List.of() : terms.all();
    }

    /** Tells whether scalars of a kind are values of the type. */
    public boolean accepts(Event kind) {
        return accepted.contains(kind);
    }

    /** The kind of scalar as which values are written. */
    public Event written() {
        return written;
    }

    /** Reads a text. */
    public Parsed<V> parse(String text) {
        return parser.parse(text);
    }

    /** Returns the text that is read back as an equal value. */
    public String format(V value) {
        return value instanceof Enum<?> term ? Terms.of(term) : value.toString();
    }
}
