package org.snitp.forms.internal.xlsx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names for the tabs of one workbook: at most 31 characters, without forbidden characters, and unique regardless of letter
 * case.
 */
public final class TabNames {

    private static final int MAX_LENGTH = 31;
    private static final Pattern FORBIDDEN = Pattern.compile("[\\[\\]*?:/\\\\'\\p{Cc}]");

    private final Set<String> taken = new HashSet<>(Set.of("history"));

    /** The last number assigned to a name, so that not all are tried for each of many names with the same truncated form. */
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Returns a unique name similar to the requested one, and reserves it. */
    public String unique(String wanted) {
        String clean = FORBIDDEN.matcher(wanted).replaceAll("-").strip();
        String base = clean.isEmpty() ? "-" : clean;
        String name = cut(base, "");
        int number = numbers.getOrDefault(name, 1);
        while (!taken.add(name.toLowerCase(Locale.ROOT))) {
            number++;
            name = cut(base, " (" + number + ")");
        }
        numbers.put(cut(base, ""), number);
        return name;
    }

    private static String cut(String name, String suffix) {
        int length = MAX_LENGTH - suffix.length();
        return (name.length() > length ? name.substring(0, length) : name) + suffix;
    }
}
