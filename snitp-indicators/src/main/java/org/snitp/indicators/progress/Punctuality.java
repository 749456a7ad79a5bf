package org.snitp.indicators.progress;

import java.util.Locale;
import java.util.Objects;
import org.snitp.model.internal.message.Messages;

/**
 * Whether what was due of an indicator is there: its reports, and a deliverable itself. It says nothing of what was reached,
 * which is told by {@link Status}.
 */
public enum Punctuality {
    /** Nothing was due. */
    NOTHING_DUE,
    /** All that was due is there, and came in time. */
    IN_TIME,
    /** All that was due is there, and some of it came after its last day. */
    LATE,
    /** Something is not there that can still come in time. */
    AWAITED,
    /** Something is not there whose last day has passed. */
    OVERDUE;

    /**
     * Tells it from what was reported.
     *
     * @param coverage how much was reported of what was due
     * @param overdue the number of reports that are not there and whose last day has passed
     * @param lateDelivery whether the indicator is a deliverable that is not there and should be
     */
    public static Punctuality of(Coverage coverage, int overdue, boolean lateDelivery) {
        Objects.requireNonNull(coverage, "coverage");
        if (overdue > 0 || lateDelivery) {
            return OVERDUE;
        }
        if (coverage.reported() < coverage.due()) {
            return AWAITED;
        }
        if (coverage.late() > 0) {
            return LATE;
        }
        return coverage.due() > 0 ? IN_TIME : NOTHING_DUE;
    }

    /**
     * Returns the punctuality as people say it.
     *
     * @param locale the language; English if there are no texts in it
     */
    public String toString(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return Messages.in(Punctuality.class, locale).text("punctuality." + name());
    }
}
