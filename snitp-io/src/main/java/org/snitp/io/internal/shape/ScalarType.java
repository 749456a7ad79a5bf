package org.snitp.io.internal.shape;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.internal.event.Event;

/**
 * A type whose values are scalars.
 *
 * @param <V> the type in the model
 */
public final class ScalarType<V> implements ValueType<V> {

    /**
     * A problem with a text.
     *
     * @param code the kind of problem
     * @param arguments the arguments of the message
     * @param suggestion what was probably meant
     */
    public record Flaw(DiagnosticCode code, Map<String, String> arguments, Optional<String> suggestion) {}

    private final String name;
    private final Set<Event> accepted;
    private final Event written;
    private final ScalarReading<V> reading;
    private final Optional<String> vocabulary;
    private final Supplier<List<String>> terms;

    ScalarType(String name, Set<Event> accepted, Event written, ScalarReading<V> reading) {
        this(name, accepted, written, reading, Optional.empty(), List::of);
    }

    ScalarType(
            String name,
            Set<Event> accepted,
            Event written,
            ScalarReading<V> reading,
            Optional<String> vocabulary,
            Supplier<List<String>> terms) {
        this.name = name;
        this.accepted = EnumSet.copyOf(accepted);
        this.written = written;
        this.reading = reading;
        this.vocabulary = vocabulary;
        this.terms = terms;
    }

    /** The name of the type in messages. */
    public String name() {
        return name;
    }

    /** The simple name of the type whose words are allowed; empty if the type is not a vocabulary. */
    public Optional<String> vocabulary() {
        return vocabulary;
    }

    /** The allowed words or, for an open vocabulary, the known ones; empty if the type is not a vocabulary. */
    public List<String> terms() {
        return terms.get();
    }

    /** Returns whether the type accepts a kind of scalar. */
    public boolean accepts(Event kind) {
        return accepted.contains(kind);
    }

    /** The kind of scalar in which values are written. */
    public Event written() {
        return written;
    }

    /** The kind of scalar as which a value is written. */
    public Event written(V value) {
        return value instanceof Boolean ? Event.BOOLEAN : written;
    }

    /** Returns the value of a text, or null if the text is invalid. */
    public @Nullable V value(String text) {
        return reading.value(text);
    }

    /** Returns the problem with an invalid text. */
    public Flaw flaw(String text) {
        return reading.flaw(text);
    }

    /** Returns the text from which an equal value is read. */
    public String format(V value) {
        return value instanceof Enum<?> term ? EnumTerms.of(term) : value.toString();
    }
}
