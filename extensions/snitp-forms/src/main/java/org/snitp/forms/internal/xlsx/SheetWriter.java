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
 * Writes one sheet. Rows and columns are counted from 0. Texts are never formulas, whatever they begin with.
 *
 * <p>Cells are not merged, because rows with merged cells do not grow with their text. The height of a row fits its wrapped
 * texts in columns whose widths were set before.
 */
public final class SheetWriter {

    /** The maximum number of characters of a cell. */
    private static final int MAX_CHARACTERS = 32_767;

    /** The number of digits that the binary numbers of spreadsheets keep. */
    private static final int MAX_DIGITS = 15;

    /** The escape of a character in a workbook, which texts must not contain by coincidence. */
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

    private static final double TITLE_HEIGHT = 20;

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

    /** The sheet in the library's own type, for features that only one workbook needs. */
    public Worksheet worksheet() {
        return sheet;
    }

    /** Writes a text; an empty one leaves the cell empty. A text too long for a cell is truncated with an ellipsis. */
    public void text(int row, int column, String text, CellStyle style) {
        if (!text.isEmpty()) {
            sheet.value(row, column, written(text));
            if (style.isWrapped()) {
                heights.grow(row, column, text, style.isBold());
            }
            if (style == CellStyle.TITLE) {
                sheet.rowHeight(row, TITLE_HEIGHT);
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

    /** Leaves a cell empty, with a format: {@code @} keeps input as text. */
    public void blank(int row, int column, String format, CellStyle style) {
        style.apply(sheet.style(row, column).format(format));
    }

    /** Sets a format that keeps input as text: a spreadsheet would convert {@code 2025-03} to a day. */
    public void literal(int row, int column, CellStyle style) {
        style.apply(sheet.style(row, column).format("@"));
    }

    /** Writes a text into a cell of a hidden column. */
    public void hidden(int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.value(row, column, written(text));
        }
    }

    /** Writes a number; as text if it has more digits than a spreadsheet keeps. */
    public void number(int row, int column, BigDecimal number, CellStyle style) {
        if (number.stripTrailingZeros().precision() <= MAX_DIGITS) {
            sheet.value(row, column, number);
            style.apply(sheet.style(row, column));
        } else {
            text(row, column, number.toPlainString(), style);
        }
    }

    /** Writes a day, displayed as {@code 2025-12-31}. */
    public void day(int row, int column, LocalDate day, CellStyle style) {
        sheet.value(row, column, day);
        dayFormat(row, column, style);
    }

    /** Sets the format of a day, displayed as {@code 2025-12-31}. */
    public void dayFormat(int row, int column, CellStyle style) {
        style.apply(sheet.style(row, column).format(DAY_FORMAT));
    }

    /** Writes a text that links to the first cell of another sheet. The texts of the links of a sheet must be unique. */
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
     * Sets up printing: A4, fitted to the page width, with a footer line and page numbers.
     *
     * @param landscape whether the page is in landscape orientation
     * @param foot the footer line
     */
    public void page(boolean landscape, String foot) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation(landscape ? "landscape" : "portrait");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.footer(foot.replace("&", "&&"), Position.LEFT, CellStyle.FONT, FOOT_SIZE);
        sheet.footer("&P / &N", Position.RIGHT, CellStyle.FONT, FOOT_SIZE);
    }

    /** Freezes the first rows and prints them on every page. */
    public void titleRows(int rows) {
        sheet.freezePane(0, rows);
        sheet.repeatRows(0, rows - 1);
    }

    /**
     * Protects all cells except those of style {@link CellStyle#INPUT}, without a password: it prevents mistakes, not
     * intent. Rows and columns may still be resized, and filters used.
     */
    public void protect() {
        sheet.protect("", LOCKED);
    }
}
