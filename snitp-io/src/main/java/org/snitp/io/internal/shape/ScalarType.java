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
     * What is wrong with a text.
     *
     * @param code the kind of problem
     * @param arguments what the message says
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

    /** The name of the type, as messages know it. */
    public String name() {
        return name;
    }

    /** The simple name of the type whose words are allowed; none where the type is no vocabulary. */
    public Optional<String> vocabulary() {
        return vocabulary;
    }

    /** The words that are allowed, or of an open vocabulary those that are known; none where the type is no vocabulary. */
    public List<String> terms() {
        return terms.get();
    }

    /** Returns whether scalars of a kind are values of the type. */
    public boolean accepts(Event kind) {
        return accepted.contains(kind);
    }

    /** The kind of scalar as which values are written. */
    public Event written() {
        return written;
    }

    /** Returns the value that a text stands for, or null if there is none. */
    public @Nullable V value(String text) {
        return reading.value(text);
    }

    /** Returns what is wrong with a text that stands for no value. */
    public Flaw flaw(String text) {
        return reading.flaw(text);
    }

    /** Returns the text that is read back as an equal value. */
    public String format(V value) {
        return value instanceof Enum<?> term ? EnumTerms.of(term) : value.toString();
    }
}
