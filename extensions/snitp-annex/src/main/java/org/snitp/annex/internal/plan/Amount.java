package org.snitp.annex.internal.plan;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A number in one of the spellings of Romanian and English texts.
 *
 * @param value the number
 * @param doubtful whether its only mark may separate thousands or decimals, and nothing in the annex says which
 */
record Amount(BigDecimal value, boolean doubtful) {

    /** What separates thousands. */
    enum Style {
        DOTS,
        COMMAS
    }

    /** What a number looks like, in patterns of longer texts. */
    static final String NUMBER = "[0-9](?:[0-9., ]*[0-9])?";

    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,18}(?:[.,][0-9]{1,2})?|0[.,][0-9]{1,9}");
    private static final Pattern SPACES = Pattern.compile("[0-9]{1,3}(?: [0-9]{3}){1,5}(?:[.,][0-9]{1,2})?");
    private static final Pattern DOTS = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{3}){1,5}(?:,[0-9]{1,9})?");
    private static final Pattern COMMAS = Pattern.compile("[0-9]{1,3}(?:,[0-9]{3}){1,5}(?:\\.[0-9]{1,9})?");
    private static final Pattern ONE_MARK = Pattern.compile("[1-9][0-9]{0,2}[.,][0-9]{3}");

    /**
     * Reads a number.
     *
     * @param text the number, without anything else
     * @param seen the styles that occur in the annex without doubt
     * @param usual the style of the language of the annex
     */
    static Optional<Amount> of(String text, Set<Style> seen, Style usual) {
        if (PLAIN.matcher(text).matches()) {
            return Optional.of(new Amount(new BigDecimal(text.replace(',', '.')), false));
        }
        if (SPACES.matcher(text).matches()) {
            return Optional.of(new Amount(new BigDecimal(text.replace(" ", "").replace(',', '.')), false));
        }
        Optional<Style> style = style(text);
        if (style.isEmpty()) {
            return Optional.empty();
        }
        if (ONE_MARK.matcher(text).matches()) {
            // In the language of the annex the mark separates thousands; in another style, it may be a decimal mark.
            boolean known = seen.equals(EnumSet.of(style.get()));
            boolean likely = known || (seen.isEmpty() && style.get() == usual);
            return likely ? Optional.of(new Amount(grouped(text), !known)) : Optional.empty();
        }
        return Optional.of(new Amount(grouped(text), false));
    }

    /** Reads a number as a program writes it: with a point before decimals. */
    static Optional<Amount> written(String text) {
        return text.matches("[0-9]{1,18}(?:\\.[0-9]{1,18})?")
                ? Optional.of(new Amount(new BigDecimal(text), false))
                : Optional.empty();
    }

    private static BigDecimal grouped(String text) {
        return style(text).filter(Style.DOTS::equals).isPresent()
                ? new BigDecimal(text.replace(".", "").replace(',', '.'))
                : new BigDecimal(text.replace(",", ""));
    }

    private static Optional<Style> style(String text) {
        if (DOTS.matcher(text).matches()) {
            return Optional.of(Style.DOTS);
        }
        return COMMAS.matcher(text).matches() ? Optional.of(Style.COMMAS) : Optional.empty();
    }

    /** Returns the style of a number that shows it without doubt. */
    static Optional<Style> shown(String text) {
        if (text.matches("[0-9]+,[0-9]{1,2}")) {
            return Optional.of(Style.DOTS);
        }
        if (text.matches("[0-9]+\\.[0-9]{1,2}")) {
            return Optional.of(Style.COMMAS);
        }
        return ONE_MARK.matcher(text).matches() ? Optional.empty() : style(text);
    }
}
