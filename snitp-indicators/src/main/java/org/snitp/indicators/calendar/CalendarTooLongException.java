package org.snitp.indicators.calendar;

/**
 * Thrown by a calendar that is asked for more entries than it makes: the time of a plan or the windows of its work are longer
 * than anybody plans for. What is due in one year may still be asked for.
 */
public final class CalendarTooLongException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int mostEntries;

    CalendarTooLongException(int mostEntries) {
        super("The calendar has more than " + mostEntries + " entries; ask for a part of it");
        this.mostEntries = mostEntries;
    }

    /** Returns how many entries a calendar makes at most. */
    public int mostEntries() {
        return mostEntries;
    }
}
