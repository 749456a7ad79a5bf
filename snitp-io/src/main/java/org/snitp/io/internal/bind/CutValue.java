package org.snitp.io.internal.bind;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snitp.io.internal.source.Source;

/**
 * A value in braces that a comma has cut, so that its rest stands as a name without a value: {@code {value: 5,2}} and
 * {@code {ro: Pe uscat, pe apă}}.
 *
 * @param number the number before the comma; empty if a text stands there
 */
record CutValue(Optional<String> number) {

    /** How much before a name can belong to the value; numbers are short. */
    private static final int MOST_BYTES = 64;

    /** The number that ends before the last comma. */
    private static final Pattern NUMBER = Pattern.compile("(?:^|[\\s:{\\[,])(-?[0-9][0-9.\\h]*),\\s*$");

    private static final Pattern COMMA = Pattern.compile(",\\s*$");

    private static final Pattern DIGITS = Pattern.compile("[0-9]+\\s*%?");

    /**
     * Returns the value that a comma before a name has cut; empty if no comma stands before it.
     *
     * @param offset the offset of the name in the file
     */
    static Optional<CutValue> before(Source source, int offset) {
        int from = Math.max(0, offset - MOST_BYTES);
        String before = new String(source.bytes(), from, offset - from, StandardCharsets.UTF_8);
        if (!COMMA.matcher(before).find()) {
            return Optional.empty();
        }
        Matcher number = NUMBER.matcher(before);
        return Optional.of(
                new CutValue(number.find() ? Optional.of(number.group(1).strip()) : Optional.empty()));
    }

    /** Adds what is to be said of a name that is the rest of the value. */
    void explain(String name, Map<String, String> arguments) {
        if (number.isPresent() && DIGITS.matcher(name).matches()) {
            arguments.put("variant", "restOfNumber");
            arguments.put("content", number.get() + "," + name);
        } else {
            arguments.put("variant", "restOfText");
        }
    }
}
