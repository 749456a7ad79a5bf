package org.snitp.forms.internal.xlsx;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.StyleSetter;

/** The style of a cell, and whether it can be filled in while its sheet is protected. */
public enum CellStyle {
    /** The title of a sheet. Not wrapped: it overflows into the next cells. */
    TITLE,
    /** A line under a title. Not wrapped: it overflows into the next cells. */
    NOTE,
    /** The subject of a sheet. Not wrapped: it overflows into the next cells. */
    FACT,
    /** The header of a column, or of a group of rows. */
    HEAD,
    /** The label of a row. */
    LABEL,
    /** Known content, which cannot be changed. */
    GIVEN,
    /** To be filled in: shaded, and the only style that can be changed. */
    INPUT,
    /** Not to be filled in: grey. */
    UNUSED,
    /** A link. */
    LINK;

    private static final String DARK = "1F3864";
    private static final String HEAD_FILL = "D9E2F3";
    private static final String LABEL_FILL = "F2F2F2";
    private static final String INPUT_FILL = "FFF2CC";
    private static final String UNUSED_FILL = "D9D9D9";
    private static final String LINE = "A6A6A6";
    private static final String QUIET = "595959";
    private static final String BLUE = "0563C1";

    /** A font that is available, or has a metrically compatible substitute, wherever workbooks are opened. */
    static final String FONT = "Arial";

    private static final int SIZE = 10;
    private static final int TITLE_SIZE = 14;

    /** Returns whether a long text is wrapped within the cell rather than overflowing into the next cells. */
    boolean isWrapped() {
        return this != TITLE && this != NOTE && this != FACT;
    }

    /** Returns whether its letters are bold, and so wider. */
    boolean isBold() {
        return this == TITLE || this == FACT || this == HEAD;
    }

    void apply(StyleSetter cell) {
        cell.fontName(FONT).fontSize(SIZE).verticalAlignment("top");
        switch (this) {
            case TITLE -> cell.bold().fontSize(TITLE_SIZE).fontColor(DARK);
            case FACT -> cell.bold();
            case NOTE -> cell.fontColor(QUIET);
            case HEAD -> boxed(cell).bold().fontColor(DARK).fillColor(HEAD_FILL);
            case LABEL -> boxed(cell).fillColor(LABEL_FILL);
            case GIVEN -> boxed(cell);
            case INPUT -> boxed(cell).fillColor(INPUT_FILL).protectionOption(ProtectionOption.LOCKED, false);
            case UNUSED -> boxed(cell).fillColor(UNUSED_FILL);
            case LINK -> boxed(cell).underlined().fontColor(BLUE);
        }
        cell.set();
    }

    private static StyleSetter boxed(StyleSetter cell) {
        return cell.wrapText(true).borderStyle(BorderStyle.THIN).borderColor(LINE);
    }
}
