package org.snitp.annex.document;

/** The format of an annex, which its content decides and not its name. */
public enum AnnexFormat {
    /** A document of Word, in Office Open XML. */
    DOCX,

    /** A text document of LibreOffice and others, in OpenDocument. */
    ODT,

    /** A workbook of Excel, in Office Open XML. */
    XLSX,

    /** A table in CSV. */
    CSV
}
