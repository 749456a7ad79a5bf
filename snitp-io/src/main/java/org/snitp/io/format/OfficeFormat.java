package org.snitp.io.format;

import java.util.Locale;

/** A format of word processors. */
public enum OfficeFormat {
    /** The format of Word: Office Open XML (ECMA-376). */
    DOCX,

    /** The format of LibreOffice: OpenDocument 1.2 (ISO/IEC 26300). */
    ODT;

    /** Returns the format as users write it, and as names of files end: {@code docx} or {@code odt}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
