package org.snitp.io.shape;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.event.Event;
import org.snitp.io.shape.ScalarType.Parsed;
import org.snitp.io.source.Surrogates;
import org.snitp.model.code.Spelling;
import org.snitp.model.time.Period;
import org.snitp.model.time.Recurrence;
import org.snitp.model.time.TimeFormatException;
import org.snitp.model.time.TimeSpan;
import org.snitp.model.time.Timing;

/** The scalar types of the document format. */
public final class Scalars {

    /** A text. */
    public static final ScalarType<String> TEXT =
            new ScalarType<>("text", Set.of(Event.TEXT), Event.TEXT, Scalars::text);

    /** A decimal number; hexadecimal and octal integers of YAML are understood. */
    public static final ScalarType<BigDecimal> NUMBER =
            new ScalarType<>("number", Set.of(Event.NUMBER), Event.NUMBER, Scalars::number);

    /** True or false. */
    public static final ScalarType<Boolean> FLAG = new ScalarType<>(
            "boolean",
            Set.of(Event.BOOLEAN),
            Event.BOOLEAN,
            text -> Parsed.of(text.toLowerCase(Locale.ROOT).equals("true")));

    /** A day of the calendar, as in {@code 2024-05-16}. */
    public static final ScalarType<LocalDate> DATE =
            new ScalarType<>("date", Set.of(Event.TEXT, Event.NUMBER), Event.TEXT, Scalars::date);

    /** A period; a year may be a number as well. */
    public static final ScalarType<Period> PERIOD = time("period", Period::parse);

    /** A period or a range of periods; a year may be a number as well. */
    public static final ScalarType<TimeSpan> SPAN = time("span", TimeSpan::parse);

    /** A period, a range, a recurrence or a standing timing; a year may be a number as well. */
    public static final ScalarType<Timing> TIMING = time("timing", Timing::parse);

    /** How often something comes back. */
    public static final ScalarType<Recurrence> RECURRENCE = term(Recurrence.class);

    /** Scale and exponent that a number may have, so that arithmetic with it stays small. */
    private static final int MAX_SCALE = 400;

    /** How many times of the calendar are kept for those who write them again. */
    private static final int MOST_TIMES = 1000;

    private Scalars() {}

    /** Returns the type of the words for an enum. */
    static <E extends Enum<E>> ScalarType<E> term(Class<E> type) {
        Vocabulary<E> words = new Vocabulary<>(type);
        return new ScalarType<>(
                "term",
                Set.of(Event.TEXT, Event.NUMBER, Event.BOOLEAN),
                Event.TEXT,
                text -> word(words, text),
                Optional.of(type.getSimpleName()),
                words);
    }

    private static <E extends Enum<E>> Parsed<E> word(Vocabulary<E> words, String text) {
        E constant = words.find(text);
        return constant != null
                ? Parsed.of(constant)
                : Parsed.problem(
                        DiagnosticCode.UNKNOWN_TERM,
                        Map.of("actual", text, "allowed", String.join(", ", words.all())),
                        Spelling.nearest(text, words.all()));
    }

    private static <V> ScalarType<V> time(String name, Function<String, V> parser) {
        // A plan says the same few times again and again: each is read once, and is one object.
        Map<String, Parsed<V>> known = new ConcurrentHashMap<>();
        return new ScalarType<>(name, Set.of(Event.TEXT, Event.NUMBER), Event.TEXT, text -> {
            Parsed<V> parsed = known.get(text);
            if (parsed == null) {
                parsed = time(name, text, parser);
                if (parsed.problem() == null && known.size() < MOST_TIMES) {
                    known.put(text, parsed);
                }
            }
            return parsed;
        });
    }

    private static <V> Parsed<V> time(String name, String text, Function<String, V> parser) {
        try {
            return Parsed.of(parser.apply(text));
        } catch (TimeFormatException e) {
            return Parsed.problem(
                    DiagnosticCode.INVALID_TIME, Map.of("actual", text, "variant", name), e.getSuggestion());
        }
    }

    /** A text must be encodable: JSON can spell half of a surrogate pair, which is no character. */
    private static Parsed<String> text(String text) {
        return Surrogates.lone(text) >= 0
                ? Parsed.problem(DiagnosticCode.ENCODING, Map.of("variant", "surrogate"), Optional.empty())
                : Parsed.of(text);
    }

    /**
     * Returns a text as it is.
     *
     * @throws IllegalArgumentException if it has half of a surrogate pair, so that it cannot be written
     */
    public static String requireCharacters(String text) {
        if (Surrogates.lone(text) >= 0) {
            throw new IllegalArgumentException("The text has half of a surrogate pair: " + text);
        }
        return text;
    }

    private static Parsed<LocalDate> date(String text) {
        try {
            return Parsed.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Parsed.problem(DiagnosticCode.INVALID_DATE, Map.of("actual", text), Optional.empty());
        }
    }

    /** Reads a number as JSON or YAML writes it. */
    static Parsed<BigDecimal> number(String text) {
        try {
            BigDecimal number = text.startsWith("0x")
                    ? new BigDecimal(new BigInteger(text.substring(2), 16))
                    : text.startsWith("0o")
                            ? new BigDecimal(new BigInteger(text.substring(2), 8))
                            : new BigDecimal(text);
            if (Math.abs((long) number.scale()) <= MAX_SCALE) {
                return Parsed.of(number);
            }
        } catch (NumberFormatException e) {
            // Answered below: .inf and .nan are numbers of YAML, but no figures.
        }
        return Parsed.problem(DiagnosticCode.INVALID_NUMBER, Map.of("actual", text), Optional.empty());
    }
}
