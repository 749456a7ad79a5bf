package org.snitp.forms.internal.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes one sheet. Rows and columns count from 0. Texts are texts and never formulas, whatever they begin with.
 *
 * <p>No cells are merged: rows with merged cells do not grow with their text. A row is as high as its wrapped texts need in
 * columns whose widths were set before.
 */
public final class SheetWriter {

    /** The most characters that a cell can hold. */
    private static final int MAX_CHARACTERS = 32_767;

    /** The digits that survive in the binary numbers of spreadsheets. */
    private static final int MAX_DIGITS = 15;

    /** How a workbook escapes a character, so that texts must not contain it by chance. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final int FOOT_SIZE = 8;

    private static final String DAY_FORMAT = "yyyy-mm-dd";

    /** What is locked in a protected sheet. */
    private static final Set<SheetProtectionOption> LOCKED = EnumSet.complementOf(EnumSet.of(
            SheetProtectionOption.FORMAT_ROWS,
            SheetProtectionOption.FORMAT_COLUMNS,
            SheetProtectionOption.AUTO_FILTER,
            SheetProtectionOption.OBJECTS,
            SheetProtectionOption.SCENARIOS,
            SheetProtectionOption.SELECT_LOCKED_CELLS,
            SheetProtectionOption.SELECT_UNLOCKED_CELLS));

    private final Worksheet sheet;
    private final RowHeights heights;

    private SheetWriter(Worksheet sheet) {
        this.sheet = sheet;
        this.heights = new RowHeights(sheet);
    }

    /** Adds a sheet; the names of several sheets come from {@link TabNames}. */
    public static SheetWriter add(Workbook workbook, String name) {
        return new SheetWriter(workbook.newWorksheet(name));
    }

    /** The sheet in the library's own type, for what only one workbook needs. */
    public Worksheet worksheet() {
        return sheet;
    }

    /** Writes a text; an empty one leaves the cell empty. A text too long for a cell is cut, and ends in an ellipsis. */
    public void text(int row, int column, String text, CellStyle style) {
        if (!text.isEmpty()) {
            sheet.value(row, column, written(text));
            if (style.isWrapped()) {
                heights.grow(row, column, text);
            }
        }
        style.apply(sheet.style(row, column));
    }

    private static String written(String text) {
        String escaped = ESCAPE.matcher(text).replaceAll("_x005F_");
        return escaped.length() <= MAX_CHARACTERS ? escaped : escaped.substring(0, MAX_CHARACTERS - 1) + "…";
    }

    /** Leaves a cell empty. */
    public void blank(int row, int column, CellStyle style) {
        text(row, column, "", style);
    }

    /** Leaves a cell empty, for something that is shown in a format of its own: {@code @} keeps what is typed as a text. */
    public void blank(int row, int column, String format, CellStyle style) {
        style.apply(sheet.style(row, column).format(format));
    }

    /** Gives a cell a format that keeps what is typed as a text: a spreadsheet would make a day of {@code 2025-03}. */
    public void literal(int row, int column, CellStyle style) {
        style.apply(sheet.style(row, column).format("@"));
    }

    /** Writes a text into a cell of a hidden column. */
    public void hidden(int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.value(row, column, written(text));
        }
    }

    /** Writes a number; as a text if it has more digits than a spreadsheet would keep. */
    public void number(int row, int column, BigDecimal number, CellStyle style) {
        if (number.stripTrailingZeros().precision() <= MAX_DIGITS) {
            sheet.value(row, column, number);
            style.apply(sheet.style(row, column));
        } else {
            text(row, column, number.toPlainString(), style);
        }
    }

    /** Writes a day, shown as in {@code 2025-12-31}. */
    public void day(int row, int column, LocalDate day, CellStyle style) {
        sheet.value(row, column, day);
        dayFormat(row, column, style);
    }

    /** Makes a cell one for a day, shown as in {@code 2025-12-31}. */
    public void dayFormat(int row, int column, CellStyle style) {
        style.apply(sheet.style(row, column).format(DAY_FORMAT));
    }

    /** Writes a text that leads to the first cell of another sheet. No two links of a sheet may have the same text. */
    public void link(int row, int column, String text, SheetWriter target) {
        String location = "'" + target.sheet.getName().replace("'", "''") + "'!A1";
        sheet.hyperlink(row, column, HyperLink.internal(location, written(text)));
        CellStyle.LINK.apply(sheet.style(row, column));
    }

    /** Sets the widths of the first columns, in characters. */
    public void widths(double... widths) {
        for (int column = 0; column < widths.length; column++) {
            width(column, widths[column]);
        }
    }

    /** Sets the width of a column, in characters. */
    public void width(int column, double width) {
        sheet.width(column, width);
        heights.setWidth(column, width);
    }

    /**
     * Sets up printing: A4, as wide as the page and as long as it takes, with a line at the foot and the number of the page.
     *
     * @param landscape whether the page lies on its side
     * @param foot the line at the foot
     */
    public void page(boolean landscape, String foot) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation(landscape ? "landscape" : "portrait");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.footer(foot.replace("&", "&&"), Position.LEFT, CellStyle.FONT, FOOT_SIZE);
        sheet.footer("&P / &N", Position.RIGHT, CellStyle.FONT, FOOT_SIZE);
    }

    /** Keeps the first rows in sight and prints them on every page. */
    public void titleRows(int rows) {
        sheet.freezePane(0, rows);
        sheet.repeatRows(0, rows - 1);
    }

    /**
     * Protects all cells but those of style {@link CellStyle#INPUT}, without a password: it prevents slips, not intent. Rows
     * and columns may still be made larger, and filters used.
     */
    public void protect() {
        sheet.protect("", LOCKED);
    }
}
