package org.snitp.interop.exchange;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.snitp.model.internal.message.Messages;

/** Thrown for a file that is in no format which is read. It says what is wrong, and where. */
public final class UnreadableForeignException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why a file is not read. */
    public enum Reason {
        /** It is in none of the formats. */
        UNKNOWN,

        /** It is not well-formed, or not in UTF-8. */
        DAMAGED,

        /** It has a document type, as only manipulated files have. */
        DOCUMENT_TYPE,

        /** It exceeds a limit. */
        LIMIT
    }

    private final Reason reason;
    private final ForeignPlace place;
    private final String detail;

    /**
     * Creates an exception.
     *
     * @param reason why the file is not read
     * @param place where
     * @param detail which limit, or what is damaged; may be empty
     */
    public UnreadableForeignException(Reason reason, ForeignPlace place, String detail) {
        super(Objects.requireNonNull(reason, "reason") + " " + Objects.requireNonNull(place, "place") + " "
                + Objects.requireNonNull(detail, "detail"));
        this.reason = reason;
        this.place = place;
        this.detail = detail;
    }

    /** Why the file is not read. */
    public Reason reason() {
        return reason;
    }

    /** Where. */
    public ForeignPlace place() {
        return place;
    }

    /**
     * Returns what is wrong.
     *
     * @param locale the language; English if there are no texts in it
     */
    public String getMessage(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return Messages.in(UnreadableForeignException.class, locale)
                .fill("unreadable." + reason.name(), Map.of("detail", detail));
    }
}
