package org.snitp.io.internal.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.snitp.io.internal.office.OfficeBlock.Cell;
import org.snitp.io.internal.office.OfficeBlock.Paragraph;
import org.snitp.io.internal.office.OfficeBlock.Row;
import org.snitp.io.internal.office.OfficeBlock.Table;

/**
 * How wide the columns of tables are, and how large their letters. Each column has room for its longest word; the letters are
 * as large as that allows. What is left goes to the columns so that rows are low: if a cell is as high as its text is long
 * divided by its width, the sum of the cubes of all heights is least when widths are as the fourth root of the sum of the cubes
 * of the lengths.
 *
 * @param widths the widths, in twentieths of a point
 * @param size the size of the letters, in twentieths of a point
 * @param pageHeight the height of the text of a page, in twentieths of a point
 */
record TableLayout(List<Integer> widths, int size, int pageHeight) {

    /** What is left free at both sides of a cell, in twentieths of a point. */
    static final int PADDING = 80;

    /** From 10 points to 6. */
    private static final int LARGEST = 200;

    private static final int SMALLEST = 120;
    private static final int STEP = 10;

    /** Longer words are broken. */
    private static final int MAX_WORD = 24;

    /** A row that is lower than this part of a page, in percent, stays on one page. */
    private static final int TOGETHER = 45;

    /** The distance of lines, in percent of the size of the letters. */
    private static final int LINE = 120;

    TableLayout {
        widths = List.copyOf(widths);
    }

    /** Returns the layouts of the tables of a document, by the names of their columns. */
    static Map<List<String>, TableLayout> of(OfficeDocument document) {
        Map<List<String>, List<Table>> alike = new HashMap<>();
        for (OfficeBlock block : document.blocks()) {
            if (block instanceof Table table) {
                alike.computeIfAbsent(table.columns(), columns -> new ArrayList<>())
                        .add(table);
            }
        }
        Map<List<String>, TableLayout> layouts = new HashMap<>();
        alike.forEach((columns, tables) ->
                layouts.put(columns, of(tables, columns.size(), document.textWidth(), document.textHeight())));
        return layouts;
    }

    private static TableLayout of(List<Table> tables, int columns, int width, int height) {
        int size = LARGEST;
        int[] least = least(tables, columns, size);
        while (size > SMALLEST && Arrays.stream(least).sum() > width) {
            size -= STEP;
            least = least(tables, columns, size);
        }
        double[] wanted = wanted(tables, columns, size);
        List<Integer> widths = new ArrayList<>();
        for (double share : shared(width, least, wanted)) {
            widths.add((int) share);
        }
        return new TableLayout(widths, size, height);
    }

    private static int[] least(List<Table> tables, int columns, int size) {
        int[] least = new int[columns];
        Arrays.fill(least, 2 * PADDING + 2 * size);
        for (Table table : tables) {
            each(table, (column, cell) -> {
                for (Paragraph paragraph : cell.paragraphs()) {
                    for (OfficeText text : paragraph.content()) {
                        least[column] = Math.max(least[column], longestWord(text, size) + 2 * PADDING);
                    }
                }
            });
        }
        return least;
    }

    private static int longestWord(OfficeText text, int size) {
        int longest = 0;
        for (String word : text.text().split("\\s+|(?<=[-–—])", -1)) {
            String shown = word.length() > MAX_WORD ? word.substring(0, MAX_WORD) : word;
            longest = Math.max(longest, Letters.width(shown, text.strong(), size));
        }
        // A little more, as programs have other letters than those that were measured.
        return longest * 107 / 100;
    }

    /** The fourth roots of the sums of the cubes of the lengths. */
    private static double[] wanted(List<Table> tables, int columns, int size) {
        double[] sums = new double[columns];
        for (Table table : tables) {
            each(table, (column, cell) -> {
                double length = length(cell, size);
                sums[column] += length * length * length;
            });
        }
        return Arrays.stream(sums).map(sum -> Math.sqrt(Math.sqrt(sum + 1))).toArray();
    }

    private interface Visitor {
        void visit(int column, Cell cell);
    }

    /** Visits the cells of one column. */
    private static void each(Table table, Visitor visitor) {
        for (List<Row> rows : List.of(table.heads(), table.rows())) {
            for (Row row : rows) {
                int column = 0;
                for (Cell cell : row.cells()) {
                    if (cell.columns() == 1) {
                        visitor.visit(column, cell);
                    }
                    column += cell.columns();
                }
            }
        }
    }

    private static int length(Cell cell, int size) {
        return cell.paragraphs().stream()
                .mapToInt(paragraph -> length(paragraph, size))
                .sum();
    }

    private static int length(Paragraph paragraph, int size) {
        return paragraph.content().stream()
                .mapToInt(text -> Letters.width(text.text(), text.strong(), size))
                .sum();
    }

    /** Shares a width: each column gets at least its least, and what it wants in proportion of what is left. */
    private static double[] shared(int width, int[] least, double[] wanted) {
        int needed = Arrays.stream(least).sum();
        if (needed >= width) {
            return Arrays.stream(least)
                    .mapToDouble(one -> (double) one * width / needed)
                    .toArray();
        }
        double[] shares = new double[least.length];
        boolean[] fixed = new boolean[least.length];
        boolean changed = true;
        while (changed) {
            changed = false;
            double left = width;
            double sum = 0;
            for (int i = 0; i < least.length; i++) {
                left -= fixed[i] ? least[i] : 0;
                sum += fixed[i] ? 0 : wanted[i];
            }
            for (int i = 0; i < least.length; i++) {
                shares[i] = fixed[i] ? least[i] : left * wanted[i] / sum;
                if (!fixed[i] && shares[i] < least[i]) {
                    fixed[i] = true;
                    changed = true;
                }
            }
        }
        return shares;
    }

    /** The sum of the widths of some columns. */
    int width(int first, int columns) {
        return widths.subList(first, first + columns).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    int width() {
        return width(0, widths.size());
    }

    /** Returns whether a row is low enough to stay on one page. */
    boolean staysTogether(Row row) {
        return height(row) < (long) pageHeight * TOGETHER / 100;
    }

    /** The height of the highest cell of a row, as far as it can be known, in twentieths of a point. */
    long height(Row row) {
        int highest = 0;
        int column = 0;
        for (Cell cell : row.cells()) {
            int room = Math.max(size, width(column, cell.columns()) - 2 * PADDING);
            int lines = cell.paragraphs().stream()
                    .mapToInt(paragraph -> 1 + length(paragraph, size) * 11 / 10 / room)
                    .sum();
            highest = Math.max(highest, lines);
            column += cell.columns();
        }
        return (long) highest * size * LINE / 100;
    }
}
