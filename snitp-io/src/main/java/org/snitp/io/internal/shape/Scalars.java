package org.snitp.io.internal.shape;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.internal.event.Event;
import org.snitp.io.internal.shape.ScalarType.Flaw;
import org.snitp.io.internal.source.Surrogates;
import org.snitp.model.code.Spelling;
import org.snitp.model.institution.InstitutionType;
import org.snitp.model.time.Period;
import org.snitp.model.time.Recurrence;
import org.snitp.model.time.TimeFormatException;
import org.snitp.model.time.TimeSpan;
import org.snitp.model.time.Timing;
import org.snitp.model.time.YearStart;

/** The scalar types of the document format. */
public final class Scalars {

    /** A text. */
    public static final ScalarType<String> TEXT =
            new ScalarType<>("text", Set.of(Event.TEXT), Event.TEXT, new TextReading());

    /** A decimal number. The hexadecimal and octal integers of YAML are accepted. */
    public static final ScalarType<BigDecimal> NUMBER =
            new ScalarType<>("number", Set.of(Event.NUMBER), Event.NUMBER, new NumberReading());

    /** True or false. */
    public static final ScalarType<Boolean> FLAG =
            new ScalarType<>("boolean", Set.of(Event.BOOLEAN), Event.BOOLEAN, new FlagReading());

    /** A value: a number, or for yes and no true or false. */
    public static final ScalarType<Object> VALUE =
            new ScalarType<>("value", Set.of(Event.NUMBER, Event.BOOLEAN), Event.NUMBER, new ValueReading());

    /** A date, such as {@code 2024-05-16}. */
    public static final ScalarType<LocalDate> DATE =
            new ScalarType<>("date", Set.of(Event.TEXT, Event.NUMBER), Event.TEXT, new DayReading());

    /** A period. A year may be a number. */
    public static final ScalarType<Period> PERIOD = time("period", Period::parse);

    /** A duration in years, months, weeks and days, as in ISO 8601: {@code P30D}. */
    public static final ScalarType<java.time.Period> DURATION =
            new ScalarType<>("duration", Set.of(Event.TEXT, Event.NUMBER), Event.TEXT, new DurationReading());

    /** The day on which a fiscal year begins: a month, which may be a number, or a month and a day. */
    public static final ScalarType<YearStart> YEAR_START =
            new ScalarType<>("yearStart", Set.of(Event.TEXT, Event.NUMBER), Event.TEXT, new YearStartReading());

    /** A period or a range of periods. A year may be a number. */
    public static final ScalarType<TimeSpan> SPAN = time("span", TimeSpan::parse);

    /** A period, a range, a recurrence or an open timing. A year may be a number. */
    public static final ScalarType<Timing> TIMING = time("timing", Timing::parse);

    /** A recurrence. */
    public static final ScalarType<Recurrence> RECURRENCE = term(Recurrence.class);

    /** The regular expression of a duration. Four digits of a unit are more than any plan lasts. */
    public static final String DURATION_PATTERN =
            "P(?=[0-9])(?:[0-9]{1,4}Y)?(?:[0-9]{1,4}M)?(?:[0-9]{1,4}W)?(?:[0-9]{1,4}D)?";

    /** The maximum scale and exponent of a number, so that arithmetic with it is cheap. */
    private static final int MAX_SCALE = 400;

    /** A number with so many digits always has at most 64 bits. */
    private static final int MAX_SMALL_DIGITS = 18;

    /** The maximum number of time values that are cached. */
    private static final int MAX_TIMES = 1000;

    private Scalars() {}

    /** Returns the type of the words for an enum. */
    static <E extends Enum<E>> ScalarType<E> term(Class<E> type) {
        EnumVocabulary<E> words = new EnumVocabulary<>(type);
        return new ScalarType<>(
                "term",
                Set.of(Event.TEXT, Event.NUMBER, Event.BOOLEAN),
                Event.TEXT,
                new WordReading<>(words),
                Optional.of(type.getSimpleName()),
                words::all);
    }

    /**
     * Returns the type of the words for types of institutions: known ones, and others that are chosen by the author.
     */
    static ScalarType<InstitutionType> institutionType() {
        return new ScalarType<>(
                "term",
                Set.of(Event.TEXT, Event.NUMBER),
                Event.TEXT,
                new InstitutionTypeReading(),
                Optional.of(InstitutionType.class.getSimpleName()),
                InstitutionTypeReading::words);
    }

    private static <V> ScalarType<V> time(String name, Function<String, V> parser) {
        return new ScalarType<>(name, Set.of(Event.TEXT, Event.NUMBER), Event.TEXT, new TimeReading<>(name, parser));
    }

    /**
     * Returns a text unchanged.
     *
     * @throws IllegalArgumentException if it contains half of a surrogate pair, so that it cannot be written
     */
    public static String requireCharacters(String text) {
        if (Surrogates.lone(text) >= 0) {
            throw new IllegalArgumentException("The text has half of a surrogate pair: " + text);
        }
        return text;
    }

    /**
     * Parses texts. They must be encodable: a JSON escape can be half of a surrogate pair, which is not a character.
     */
    private static final class TextReading implements ScalarReading<String> {

        @Override
        public @Nullable String value(String text) {
            return Surrogates.lone(text) < 0 ? text : null;
        }

        @Override
        public Flaw flaw(String text) {
            return ScalarReading.flaw(DiagnosticCode.ENCODING, Map.of("variant", "surrogate"));
        }
    }

    /** Parses numbers of JSON or YAML. */
    private static final class NumberReading implements ScalarReading<BigDecimal> {

        @Override
        public @Nullable BigDecimal value(String text) {
            try {
                BigDecimal number = number(text);
                return Math.abs((long) number.scale()) <= MAX_SCALE ? number : null;
            } catch (NumberFormatException e) {
                // .inf and .nan are numbers in YAML, but not figures.
                return null;
            }
        }

        private static BigDecimal number(String text) {
            if (isSmall(text)) {
                return BigDecimal.valueOf(Long.parseLong(text));
            }
            if (text.startsWith("0x")) {
                return new BigDecimal(new BigInteger(text.substring(2), 16));
            }
            return text.startsWith("0o") ? new BigDecimal(new BigInteger(text.substring(2), 8)) : new BigDecimal(text);
        }

        /** Returns whether a number has only a few digits, as most have. It is then parsed without a copy. */
        private static boolean isSmall(String text) {
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                    return false;
                }
            }
            return !text.isEmpty() && text.length() <= MAX_SMALL_DIGITS;
        }

        @Override
        public Flaw flaw(String text) {
            return ScalarReading.flaw(DiagnosticCode.INVALID_NUMBER, Map.of("actual", text));
        }
    }

    /** Parses true and false. Every accepted text is one of them. */
    private static final class FlagReading implements ScalarReading<Boolean> {

        @Override
        public Boolean value(String text) {
            return text.toLowerCase(Locale.ROOT).equals("true");
        }

        @Override
        public Flaw flaw(String text) {
            throw new IllegalArgumentException(text);
        }
    }

    /** Reads values: numbers, and true and false. */
    private static final class ValueReading implements ScalarReading<Object> {

        @Override
        public @Nullable Object value(String text) {
            boolean truth = !text.isEmpty() && "tTfF".indexOf(text.charAt(0)) >= 0;
            return truth ? FLAG.value(text) : NUMBER.value(text);
        }

        @Override
        public Flaw flaw(String text) {
            return NUMBER.flaw(text);
        }
    }

    /** Parses dates. */
    private static final class DayReading implements ScalarReading<LocalDate> {

        @Override
        public @Nullable LocalDate value(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                return null;
            }
        }

        @Override
        public Flaw flaw(String text) {
            return ScalarReading.flaw(DiagnosticCode.INVALID_DATE, Map.of("actual", text));
        }
    }

    /** Reads the days on which fiscal years begin. */
    private static final class YearStartReading implements ScalarReading<YearStart> {

        @Override
        public @Nullable YearStart value(String text) {
            try {
                return YearStart.parse(text);
            } catch (TimeFormatException e) {
                return null;
            }
        }

        @Override
        public Flaw flaw(String text) {
            return ScalarReading.flaw(DiagnosticCode.INVALID_TIME, Map.of("actual", text, "variant", "yearStart"));
        }
    }

    /** Parses durations. A number alone has no unit. */
    private static final class DurationReading implements ScalarReading<java.time.Period> {

        private static final Pattern SPELLING = Pattern.compile(DURATION_PATTERN);

        private static final Pattern DAYS =
                Pattern.compile("([0-9]{1,4}) ?(?:d|zile|zi|days?)?", Pattern.CASE_INSENSITIVE);

        @Override
        public java.time.@Nullable Period value(String text) {
            return SPELLING.matcher(text).matches() ? java.time.Period.parse(text) : null;
        }

        @Override
        public Flaw flaw(String text) {
            Map<String, String> arguments = Map.of("actual", text, "variant", "duration");
            Matcher days = DAYS.matcher(text);
            Optional<String> meant = days.matches() ? Optional.of("P" + days.group(1) + "D") : Optional.empty();
            return new Flaw(DiagnosticCode.INVALID_TIME, arguments, meant);
        }
    }

    /** Parses the words for an enum. */
    private record WordReading<E extends Enum<E>>(EnumVocabulary<E> words) implements ScalarReading<E> {

        @Override
        public @Nullable E value(String text) {
            return words.find(text);
        }

        @Override
        public Flaw flaw(String text) {
            return new Flaw(
                    DiagnosticCode.UNKNOWN_TERM,
                    Map.of("actual", text, "allowed", String.join(", ", words.all())),
                    AuthorWords.term(words.type(), text).or(() -> Spelling.nearest(text, words.all())));
        }
    }

    /** Parses types of institutions. An unknown word is the author's own type. */
    private static final class InstitutionTypeReading implements ScalarReading<InstitutionType> {

        static List<String> words() {
            return InstitutionType.allKnown().stream()
                    .map(InstitutionType::code)
                    .toList();
        }

        @Override
        public @Nullable InstitutionType value(String text) {
            return InstitutionType.isCode(text) ? InstitutionType.of(text) : null;
        }

        @Override
        public Flaw flaw(String text) {
            return new Flaw(
                    DiagnosticCode.UNKNOWN_TERM,
                    Map.of("actual", text, "allowed", String.join(", ", words())),
                    Spelling.nearest(text, words()));
        }
    }

    /** Parses time values. A plan repeats a few of them: each is parsed once, and shared. */
    private static final class TimeReading<V> implements ScalarReading<V> {

        private final String name;
        private final Function<String, V> parser;
        private final Map<String, V> known = new ConcurrentHashMap<>();

        TimeReading(String name, Function<String, V> parser) {
            this.name = name;
            this.parser = parser;
        }

        @Override
        public @Nullable V value(String text) {
            V value = known.get(text);
            if (value == null) {
                try {
                    value = parser.apply(text);
                } catch (TimeFormatException e) {
                    return null;
                }
                if (known.size() < MAX_TIMES) {
                    known.put(text, value);
                }
            }
            return value;
        }

        @Override
        public Flaw flaw(String text) {
            try {
                throw new IllegalArgumentException("A time: " + parser.apply(text));
            } catch (TimeFormatException e) {
                Map<String, String> arguments = Map.of("actual", text, "variant", name);
                return new Flaw(DiagnosticCode.INVALID_TIME, arguments, e.getSuggestion());
            }
        }
    }
}
