package org.snitp.indicators.forecast;

import java.util.Locale;
import java.util.Objects;
import org.snitp.model.internal.message.Messages;
import org.snitp.model.internal.term.Terms;

/** How a forecast is made. */
public enum ForecastMethod {
    /**
     * A straight line through the first and the last of two or three figures, the baseline among them. Nothing is said of how
     * certain it is.
     */
    TWO_POINTS,

    /**
     * The line of least squares through at least four figures, with the interval in which a further figure lies with a
     * probability of 80 % if the figures scatter around the line independently of each other and normally (NIST/SEMATECH
     * e-Handbook of Statistical Methods, section 4.5, prediction).
     */
    LEAST_SQUARES,

    /** Of figures that add up in the window of the target: their sum so far, for each day, times all days of the window. */
    PACE_IN_WINDOW;

    /**
     * Returns the method in a language.
     *
     * @param locale the language; English if there are no texts in it
     */
    public String toString(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return Messages.in(ForecastMethod.class, locale).text("method." + name());
    }

    /**
     * Returns the constant of a word, as documents and exports have it. JAX-RS asks enums for a method of this name.
     *
     * @throws IllegalArgumentException if there is none; its message lists the words
     */
    public static ForecastMethod fromString(String word) {
        return Terms.parse(ForecastMethod.class, word);
    }
}
