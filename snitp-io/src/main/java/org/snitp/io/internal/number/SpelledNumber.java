package org.snitp.io.internal.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snitp.model.indicator.PossibleValues;

/**
 * A number as people write it, with points, commas, spaces and apostrophes between thousands, and a point or a comma
 * before decimals. The number itself shows which mark is which, unless it has only one mark with three digits after it.
 *
 * @param decimal the number, if a single mark is before decimals
 * @param grouped the number, if a single mark with three digits after it is between thousands; empty if that is
 *     impossible
 * @param bracketed whether it is in brackets, which in accounting means negative; the readings are positive
 */
public record SpelledNumber(BigDecimal decimal, Optional<BigDecimal> grouped, boolean bracketed) {

    private static final int MAX_LENGTH = 100;
    private static final int GROUP = 3;
    private static final char NO_MARK = '0';
    private static final char NOTHING = '?';
    private static final char SPACE = ' ';
    private static final String APOSTROPHES = "'\u2019\u02BC";
    private static final String MINUSES = "-\u2010\u2011\u2012\u2013\u2212";

    /** Parses a text. The result is empty if the text is not a number, or if its marks contradict each other. */
    public static Optional<SpelledNumber> of(String text) {
        String content = Blanks.strip(text);
        if (content.isEmpty() || content.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        if (content.endsWith("%")) {
            content = Blanks.strip(content.substring(0, content.length() - 1));
        }
        boolean bracketed = content.startsWith("(") && content.endsWith(")");
        if (bracketed) {
            content = Blanks.strip(content.substring(1, content.length() - 1));
        }
        boolean negative = !content.isEmpty() && MINUSES.indexOf(content.charAt(0)) >= 0;
        if (negative) {
            content = Blanks.strip(content.substring(1));
        }
        return bracketed && negative ? Optional.empty() : read(content, negative, bracketed);
    }

    private static Optional<SpelledNumber> read(String content, boolean negative, boolean bracketed) {
        List<String> groups = new ArrayList<>();
        StringBuilder marks = new StringBuilder();
        int start = 0;
        for (int i = 0; i <= content.length(); i++) {
            char mark = i < content.length() ? mark(content.charAt(i)) : ' ';
            if (mark == NO_MARK) {
                continue;
            }
            if (mark == NOTHING || i == start) {
                return Optional.empty();
            }
            groups.add(content.substring(start, i));
            if (i < content.length()) {
                marks.append(mark);
            }
            start = i + 1;
        }
        return read(groups, marks.toString(), negative, bracketed);
    }

    /**
     * Returns a point or a comma as it is, a space for all marks that are only between thousands, and 0 for a digit.
     */
    private static char mark(char character) {
        if (character >= '0' && character <= '9') {
            return NO_MARK;
        }
        if (character == '.' || character == ',') {
            return character;
        }
        return Blanks.isBlank(character) || APOSTROPHES.indexOf(character) >= 0 ? SPACE : NOTHING;
    }

    private static Optional<SpelledNumber> read(
            List<String> groups, String marks, boolean negative, boolean bracketed) {
        int last = marks.length() - 1;
        boolean single = marks.length() == 1 && marks.charAt(0) != SPACE;
        if (single && isGrouped(groups)) {
            String digits = String.join("", groups);
            return Optional.of(new SpelledNumber(
                    number(groups.get(0) + "." + groups.get(1), negative),
                    Optional.of(number(digits, negative)),
                    bracketed));
        }
        if (single) {
            return whole(groups, 1, negative, bracketed);
        }
        boolean alike = marks.chars().distinct().count() <= 1;
        if (alike) {
            return isGrouped(groups) ? whole(groups, groups.size(), negative, bracketed) : Optional.empty();
        }
        boolean decimals = marks.charAt(last) != SPACE
                && marks.indexOf(String.valueOf(marks.charAt(last))) == last
                && marks.substring(0, last).chars().distinct().count() == 1
                && isGrouped(groups.subList(0, last + 1));
        return decimals ? whole(groups, last + 1, negative, bracketed) : Optional.empty();
    }

    /**
     * Returns the number whose first groups are the whole part, and whose last group, if there is one more, is the
     * decimals.
     */
    private static Optional<SpelledNumber> whole(List<String> groups, int count, boolean negative, boolean bracketed) {
        String digits = String.join("", groups.subList(0, count));
        String decimals = count < groups.size() ? "." + groups.get(count) : "";
        return Optional.of(new SpelledNumber(number(digits + decimals, negative), Optional.empty(), bracketed));
    }

    private static BigDecimal number(String digits, boolean negative) {
        BigDecimal number = new BigDecimal(digits);
        return negative ? number.negate() : number;
    }

    /** Returns whether groups are thousands: one to three digits that do not start with 0, then groups of three. */
    private static boolean isGrouped(List<String> groups) {
        String first = groups.get(0);
        return groups.size() == 1
                || (first.length() <= GROUP
                        && first.charAt(0) != '0'
                        && groups.subList(1, groups.size()).stream().allMatch(group -> group.length() == GROUP));
    }

    /** Returns the only possible reading, if there is exactly one. */
    public Optional<BigDecimal> only(PossibleValues possible) {
        if (bracketed) {
            return Optional.empty();
        }
        if (grouped.isEmpty()) {
            return Optional.of(decimal).filter(possible::admit);
        }
        boolean asDecimal = possible.admit(decimal);
        boolean asGrouped = possible.admit(grouped.get());
        if (asDecimal == asGrouped) {
            return Optional.empty();
        }
        return asDecimal ? Optional.of(decimal) : grouped;
    }

    /** Returns a number without trailing zeros, but with a fourth decimal if three could be read as thousands. */
    public static String write(BigDecimal number) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        boolean mistakable = plain.scale() == GROUP && plain.precision() > GROUP && plain.precision() <= 2 * GROUP;
        return plain.toPlainString() + (mistakable ? "0" : "");
    }
}
