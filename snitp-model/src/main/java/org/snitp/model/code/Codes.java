package org.snitp.model.code;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What codes alone show: their natural order, and which one lies under which. */
public final class Codes {

    private static final int MAX_LENGTH = 64;
    private static final Pattern CHUNK = Pattern.compile("[0-9]+|[^0-9]+");

    /** Orders codes as people do: 1.1.2 before 1.1.10, ECO 2 before ECO 10. */
    public static final Comparator<String> NATURAL_ORDER = Codes::compare;

    private Codes() {}

    /**
     * Returns whether a code contradicts its place under a parent.
     *
     * <p>Only a numeric code shows where it belongs ({@code 1.1.3} belongs under {@code 1.1}). Other codes ({@code OG1},
     * {@code ECO 1.2.3}) never contradict.
     */
    public static boolean contradicts(String parent, String child) {
        Objects.requireNonNull(parent, "parent");
        Objects.requireNonNull(child, "child");
        // Nearly all codes are where they belong, which is seen faster than whether they are numbers.
        return !isUnder(parent, child) && isNumbered(parent) && isNumbered(child);
    }

    /** Returns whether a code consists of numbers only, as in {@code 1.1.3} or {@code 1.1.3-2}. */
    public static boolean isNumbered(String code) {
        Objects.requireNonNull(code, "code");
        boolean digit = false;
        boolean last = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            boolean separator = digit && !last && (c == '.' || c == '-');
            digit = c >= '0' && c <= '9';
            if (!digit && !separator) {
                return false;
            }
            last |= c == '-';
        }
        return digit;
    }

    /** Returns whether a code is longer than another and starts with it, up to a separator: 1.1.3 is under 1.1 and 1. */
    public static boolean isUnder(String parent, String child) {
        Objects.requireNonNull(parent, "parent");
        Objects.requireNonNull(child, "child");
        return child.length() > parent.length() + 1
                && child.startsWith(parent)
                && isSeparator(child.charAt(parent.length()));
    }

    /**
     * Returns the longest known code above a code: for {@code 1.1.3} first {@code 1.1}, then {@code 1}.
     *
     * @param code the code whose parent is wanted
     * @param known returns whether a code exists
     */
    public static Optional<String> parent(String code, Predicate<String> known) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(known, "known");
        for (int end = Math.min(code.length() - 1, MAX_LENGTH); end > 0; end--) {
            if (isSeparator(code.charAt(end)) && known.test(code.substring(0, end))) {
                return Optional.of(code.substring(0, end));
            }
        }
        return Optional.empty();
    }

    private static boolean isSeparator(char c) {
        return c == '.' || c == '-' || c == '/' || c == ' ' || c == '_';
    }

    private static int compare(String left, String right) {
        Matcher lefts = CHUNK.matcher(left);
        Matcher rights = CHUNK.matcher(right);
        while (lefts.find()) {
            if (!rights.find()) {
                return 1;
            }
            int order = compareChunks(lefts.group(), rights.group());
            if (order != 0) {
                return order;
            }
        }
        return rights.find() ? -1 : left.compareTo(right);
    }

    private static int compareChunks(String left, String right) {
        boolean numbers = isDigit(left.charAt(0)) && isDigit(right.charAt(0));
        return numbers ? compareNumbers(left, right) : left.compareTo(right);
    }

    private static int compareNumbers(String left, String right) {
        String l = withoutLeadingZeros(left);
        String r = withoutLeadingZeros(right);
        return l.length() != r.length() ? Integer.compare(l.length(), r.length()) : l.compareTo(r);
    }

    private static String withoutLeadingZeros(String digits) {
        int start = 0;
        while (start < digits.length() && digits.charAt(start) == '0') {
            start++;
        }
        return digits.substring(start);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
