package org.snitp.forms.internal.grid;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The interpretation of a number by the number format of its cell (ECMA-376 part 1, sections 18.8.30 and 18.8.31). */
enum NumberFormat {
    /** A number. */
    PLAIN,

    /** A hundred times the number, with a percent sign. */
    PERCENT,

    /** A day or a time. */
    DATE;

    /** The maximum length of a format (Excel specifications and limits). */
    private static final int MAX_CODE = 255;

    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+])[^]]*]");
    private static final Pattern DATE_LETTERS = Pattern.compile("[ymdhs]");

    /**
     * Returns the interpretation of a format.
     *
     * @param id the number of the format; some formats are known only by their number
     * @param code the format, such as {@code 0.00%} or {@code dd\.mm\.yyyy}
     */
    static NumberFormat of(@Nullable Integer id, @Nullable String code) {
        if (code == null) {
            return ofId(id == null ? 0 : id);
        }
        String plain =
                LITERALS.matcher(cut(code).split(";", 2)[0]).replaceAll("").toLowerCase(Locale.ROOT);
        if (plain.contains("%")) {
            return PERCENT;
        }
        return !plain.contains("general") && DATE_LETTERS.matcher(plain).find() ? DATE : PLAIN;
    }

    private static String cut(String code) {
        return code.length() > MAX_CODE ? code.substring(0, MAX_CODE) : code;
    }

    private static NumberFormat ofId(int id) {
        if (id == 9 || id == 10) {
            return PERCENT;
        }
        boolean date =
                (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
        return date ? DATE : PLAIN;
    }
}
