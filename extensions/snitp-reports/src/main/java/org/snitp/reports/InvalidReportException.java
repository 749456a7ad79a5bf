package org.snitp.reports;

import java.util.Locale;
import java.util.Objects;
import org.snitp.model.internal.message.Messages;

/** Thrown for a text or a file that is not a report. The message states why, in Romanian or English. */
public final class InvalidReportException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final String reason;
    private final int line;

    /**
     * Creates an exception.
     *
     * @param reason the key of the text
     * @param line the line of the error, or 0
     */
    InvalidReportException(String reason, int line) {
        super(text(reason, line, Locale.ENGLISH));
        this.reason = reason;
        this.line = line;
    }

    /**
     * Returns why it is not a report.
     *
     * @param locale the language; English if there are no texts in it
     */
    public String getMessage(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return text(reason, line, locale);
    }

    private static String text(String reason, int line, Locale locale) {
        Messages texts = Messages.in(InvalidReportException.class, "published", locale);
        String location = line == 0 ? "" : texts.fillInOrder("line", line) + ": ";
        return location + texts.text(reason);
    }
}
