package org.snitp.indicators.calendar;

/**
 * Thrown if a calendar would exceed its maximum number of entries, because the period of a plan or the windows of its work
 * are unrealistically long. A single year can still be requested.
 */
public final class CalendarTooLongException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int mostEntries;

    CalendarTooLongException(int mostEntries) {
        super("The calendar has more than " + mostEntries + " entries; ask for a part of it");
        this.mostEntries = mostEntries;
    }

    /** Returns the maximum number of entries of a calendar. */
    public int mostEntries() {
        return mostEntries;
    }
}
