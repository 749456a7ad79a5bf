package org.snitp.model.text;

import java.util.Locale;
import java.util.Objects;

/**
 * The form of a noun beside a whole number, by the plural rules of the Unicode CLDR for Romanian and English: 1 problem,
 * 2 problems; 1 problemă, 2 probleme, 20 de probleme.
 *
 * <p>Any other language has two forms, as English has: that of 1, and that of all others. For some this is not quite right, as in
 * French, where 0 has the form of 1.
 */
public enum PluralForm {
    /** One: {@code 1 problemă}. */
    ONE,

    /** In Romanian 0 and every number that ends in 01 to 19, except 1: {@code 2 probleme}, {@code 101 probleme}. */
    FEW,

    /** All others: {@code 20 de probleme}; in English, all except 1. */
    OTHER;

    /**
     * Returns the form for a number.
     *
     * @param number a whole number; of a negative one, only the digits count
     * @param locale Romanian for the language {@code ro}, one and other, as in English, for any other
     */
    public static PluralForm of(long number, Locale locale) {
        Objects.requireNonNull(locale, "locale");
        if (number == 1 || number == -1) {
            return ONE;
        }
        long rest = Math.abs(number % 100);
        boolean few = number == 0 || (rest >= 1 && rest <= 19);
        return few && Language.of(locale) == Language.RO ? FEW : OTHER;
    }

    /** The suffix of the form in message keys: {@code one}, {@code few}, {@code other}. */
    public String term() {
        return name().toLowerCase(Locale.ROOT);
    }
}
