package org.snitp.forms;

/** Thrown if a form would have more rows than can be filled in. */
public final class FormTooLongException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String indicator;

    FormTooLongException(String indicator) {
        super("With indicator " + indicator + " the form has more than " + ReportingForm.MAX_ROWS + " rows");
        this.indicator = indicator;
    }

    /** Returns the id of the indicator whose breakdown exceeded the limit. */
    public String indicator() {
        return indicator;
    }
}
