package org.snitp.model.time;

import java.util.Locale;

/** How often something recurs. */
public enum Recurrence implements Timing {
    /** Once a year. */
    ANNUAL(PeriodUnit.YEAR),

    /** Twice a year. */
    SEMIANNUAL(PeriodUnit.SEMESTER),

    /** Four times a year. */
    QUARTERLY(PeriodUnit.QUARTER),

    /** Twelve times a year. */
    MONTHLY(PeriodUnit.MONTH);

    private final PeriodUnit unit;

    Recurrence(PeriodUnit unit) {
        this.unit = unit;
    }

    /** The period after which it recurs. */
    public PeriodUnit unit() {
        return unit;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
