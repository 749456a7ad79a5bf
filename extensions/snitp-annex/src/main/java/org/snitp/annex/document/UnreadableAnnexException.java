package org.snitp.annex.document;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.snitp.model.internal.message.Messages;

/** Thrown for a file that is no annex which can be read. It says what the file is, and how to save it. */
public final class UnreadableAnnexException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What a file is that is not read. */
    public enum Reason {
        /** A document of an old version of Word. */
        DOC,

        /** A text in Rich Text Format. */
        RTF,

        /** An old workbook, presentation or another file of its kind. */
        OLD_OFFICE,

        /** A document that is protected by a password. */
        PASSWORD,

        /** A PDF, in which there are no tables but only letters on pages. */
        PDF,

        /** A web page, or XML. */
        MARKUP,

        /** A workbook of LibreOffice. */
        ODS,

        /** A packed file that is no document. */
        ZIP,

        /** A document with macros. */
        MACROS,

        /** A document of this library, which is a plan, a strategy or another one already. */
        OWN_DOCUMENT,

        /** A text that is not in UTF-8. */
        ENCODING,

        /** A file of another kind. */
        OTHER,

        /** A document that is damaged. */
        DAMAGED,

        /** A document with a document type, as only manipulated ones have. */
        DOCUMENT_TYPE,

        /** A document that exceeds a limit. */
        LIMIT
    }

    private final Reason reason;
    private final String detail;

    /**
     * Creates an exception.
     *
     * @param reason what the file is
     * @param detail which limit, or what is damaged; may be empty
     */
    public UnreadableAnnexException(Reason reason, String detail) {
        super(Objects.requireNonNull(reason, "reason") + " " + Objects.requireNonNull(detail, "detail"));
        this.reason = reason;
        this.detail = detail;
    }

    /** What the file is. */
    public Reason reason() {
        return reason;
    }

    /**
     * Returns what the file is, and how to save it.
     *
     * @param locale the language; English if there are no texts in it
     */
    public String getMessage(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return Messages.in(UnreadableAnnexException.class, locale)
                .fill("unreadable." + reason.name(), Map.of("detail", detail));
    }
}
