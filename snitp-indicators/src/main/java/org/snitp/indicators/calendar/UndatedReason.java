package org.snitp.indicators.calendar;

import java.util.Locale;
import java.util.Objects;
import org.snitp.model.internal.message.Messages;

/** Why the calendar knows no day for something. */
public enum UndatedReason {
    /** Neither the indicator nor its action says when it is evaluated. */
    NO_SCHEDULE,

    /** It is evaluated when somebody asks for it, and at no other time. */
    ON_DEMAND,

    /** It is evaluated all the time. */
    CONTINUOUS,

    /** The strategy gives no time for it. */
    NO_DAY,

    /** There is a schedule, and no work to report on: the windows lie outside the plan, after the evaluation, or run backwards. */
    NO_WORK;

    /**
     * Returns the reason as people say it.
     *
     * @param locale the language; English if there are no texts in it
     */
    public String toString(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return Messages.in(UndatedReason.class, locale).text("reason." + name());
    }
}
