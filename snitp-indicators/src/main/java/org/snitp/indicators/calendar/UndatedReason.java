package org.snitp.indicators.calendar;

import java.util.Locale;
import java.util.Objects;
import org.snitp.model.internal.message.Messages;

/** Why an entry of the calendar has no date. */
public enum UndatedReason {
    /** Neither the indicator nor its action states when it is evaluated. */
    NO_SCHEDULE,

    /** It is evaluated on demand only. */
    ON_DEMAND,

    /** It is evaluated permanently. */
    CONTINUOUS,

    /** The strategy gives no date for it. */
    NO_DAY,

    /** The strategy says when it begins, not when it is done. */
    NO_END,

    /**
     * There is a schedule but no work to report on: the windows lie outside the plan, after the evaluation, or run
     * backwards.
     */
    NO_WORK;

    /**
     * Returns the reason in a language.
     *
     * @param locale the language; English if there are no texts in it
     */
    public String toString(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return Messages.in(UndatedReason.class, locale).text("reason." + name());
    }
}
