package org.snitp.io.internal.event;

import java.util.Set;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** The types of YAML scalars in the core schema (YAML 1.2.2, section 10.3). */
public final class YamlScalars {

    private static final ScalarResolver RESOLVER = new CoreSchema().getScalarResolver();

    private static final Set<String> CORE = Set.of(
            Tag.STR.getValue(),
            Tag.INT.getValue(),
            Tag.FLOAT.getValue(),
            Tag.BOOL.getValue(),
            Tag.NULL.getValue(),
            "!");

    private static final Set<String> CORE_COLLECTIONS = Set.of(Tag.MAP.getValue(), Tag.SEQ.getValue(), "!");

    /** The first characters of numbers. */
    private static final String NUMBERS = "0123456789+-.";

    /** The characters that may follow digits in a number, but for a first point: of an exponent, and after a leading zero. */
    private static final String IN_NUMBERS = "eExo";

    /** The first characters of the words for true, false and null. */
    private static final String WORDS = "tTfFnN~";

    private static final int MAX_WORD_LENGTH = 5;

    private YamlScalars() {}

    /** Returns whether a plain scalar is read as a text, so that it needs no quotes. */
    public static boolean isPlainText(String text) {
        return RESOLVER.resolve(text, true).equals(Tag.STR);
    }

    static boolean isCore(String tag) {
        return CORE.contains(tag);
    }

    static boolean isCoreCollection(String tag) {
        return CORE_COLLECTIONS.contains(tag);
    }

    /** Returns whether a scalar contradicts its core tag. */
    static boolean contradicts(String tag, String text) {
        String resolved = RESOLVER.resolve(text, true).getValue();
        boolean integerAsFloat = tag.equals(Tag.FLOAT.getValue()) && resolved.equals(Tag.INT.getValue());
        return !tag.equals(Tag.STR.getValue()) && !tag.equals("!") && !tag.equals(resolved) && !integerAsFloat;
    }

    /** The number of characters of a number in decimal digits, or a little more. */
    static long digits(String number) {
        return number.startsWith("0x") ? number.length() * 5L / 4 : number.length();
    }

    /**
     * Returns whether the first character of a plain scalar shows that it is a text. This avoids the resolver's regular
     * expressions.
     */
    private static boolean isSurelyText(String plain) {
        return plain.length() > MAX_WORD_LENGTH
                ? NUMBERS.indexOf(plain.charAt(0)) < 0
                : !plain.isEmpty() && NUMBERS.indexOf(plain.charAt(0)) < 0 && WORDS.indexOf(plain.charAt(0)) < 0;
    }

    /**
     * Returns whether a plain scalar starts with digits, perhaps with a point in them, and goes on as no number does: nearly
     * all codes, dates and periods.
     */
    private static boolean goesOnAsText(String plain) {
        int end = endOfDigits(plain, 0);
        if (end > 0 && end < plain.length() && plain.charAt(end) == '.') {
            end = endOfDigits(plain, end + 1);
        }
        return end > 0 && end < plain.length() && IN_NUMBERS.indexOf(plain.charAt(end)) < 0;
    }

    private static int endOfDigits(String plain, int from) {
        int end = from;
        while (end < plain.length() && plain.charAt(end) >= '0' && plain.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    /** Returns whether a plain scalar is a whole number of digits only, as most are. */
    private static boolean isDigits(String plain) {
        return !plain.isEmpty() && endOfDigits(plain, 0) == plain.length();
    }

    static Event kind(ScalarEvent event) {
        if (event.getTag().isEmpty()) {
            if (!event.isPlain() || isSurelyText(event.getValue())) {
                return Event.TEXT;
            }
            if (isDigits(event.getValue())) {
                return Event.NUMBER;
            }
            if (goesOnAsText(event.getValue())) {
                return Event.TEXT;
            }
        }
        String tag = event.getTag()
                .orElseGet(() -> RESOLVER.resolve(event.getValue(), true).getValue());
        if (tag.equals(Tag.INT.getValue()) || tag.equals(Tag.FLOAT.getValue())) {
            return Event.NUMBER;
        }
        if (tag.equals(Tag.BOOL.getValue())) {
            return Event.BOOLEAN;
        }
        return tag.equals(Tag.NULL.getValue()) ? Event.NULL : Event.TEXT;
    }
}
