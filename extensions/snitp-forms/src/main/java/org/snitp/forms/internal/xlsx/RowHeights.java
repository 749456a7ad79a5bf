package org.snitp.forms.internal.xlsx;

import java.util.HashMap;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;

/**
 * The heights of rows for their texts, because not every program computes them when it opens a file.
 *
 * <p>The number of lines is estimated, with a third more characters in a line than the column has digits, because the
 * letters of cells are smaller than those of the width, and narrower than digits; bold ones are wider.
 */
final class RowHeights {

    private static final double LETTERS_PER_DIGIT = 1.3;
    private static final double BOLD_LETTERS_PER_DIGIT = 1.1;
    private static final double LINE = 13;
    private static final double MARGIN = 2;
    private static final int MAX_LINES = (int) ((Worksheet.MAX_ROW_HEIGHT - MARGIN) / LINE);

    private final Worksheet sheet;
    private final Map<Integer, Double> widths = new HashMap<>();
    private final Map<Integer, Integer> lines = new HashMap<>();

    RowHeights(Worksheet sheet) {
        this.sheet = sheet;
    }

    void setWidth(int column, double width) {
        widths.put(column, width);
    }

    /** Increases the height of a row for a text in one of its cells; does nothing if the width of the column is unknown. */
    void grow(int row, int column, String text, boolean bold) {
        double letters = widths.getOrDefault(column, 0.0) * (bold ? BOLD_LETTERS_PER_DIGIT : LETTERS_PER_DIGIT);
        if (letters >= 1) {
            int wanted = lines(text, (int) letters);
            if (wanted > lines.getOrDefault(row, 1)) {
                lines.put(row, wanted);
                sheet.rowHeight(row, wanted * LINE + MARGIN);
            }
        }
    }

    private static int lines(String text, int columns) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines += wrapped(paragraph, columns);
        }
        return Math.min(lines, MAX_LINES);
    }

    private static int wrapped(String paragraph, int columns) {
        int lines = 1;
        int used = 0;
        for (String word : paragraph.split(" ", -1)) {
            int wanted = (used == 0 ? 0 : used + 1) + word.length();
            if (wanted <= columns) {
                used = wanted;
            } else {
                lines += (used == 0 ? 0 : 1) + (word.length() - 1) / columns;
                used = (word.length() - 1) % columns + 1;
            }
        }
        return lines;
    }
}
