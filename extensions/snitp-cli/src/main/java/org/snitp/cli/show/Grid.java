package org.snitp.cli.show;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.snitp.cli.terminal.Paragraph;
import org.snitp.cli.terminal.Tone;

/**
 * A table on a page. Columns are as wide as their content, numbers are aligned to the right, and texts share the
 * remaining width.
 */
public final class Grid {

    private static final int STEP = 2;
    private static final int GAP = 2;
    private static final int MIN_WRAPPED = 12;
    private static final int MIN_CUT = 4;

    private enum Fit {
        LEFT,
        RIGHT,
        WRAPPED,
        CUT
    }

    private record Column(String head, Fit fit, int most, Map<String, Tone> tones) {

        boolean isFlexible() {
            return fit == Fit.WRAPPED || fit == Fit.CUT;
        }

        int least() {
            return fit == Fit.CUT ? MIN_CUT : MIN_WRAPPED;
        }
    }

    /** A row of cells, or a line of its own, which may start a new part of the table. */
    private record Row(List<String> cells, Optional<String> line, boolean begins) {}

    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    /** Adds a column of words. */
    public Grid left(String head) {
        return column(head, Fit.LEFT, Integer.MAX_VALUE);
    }

    /** Adds a column of words. A longer word has a line of its own, above the rest of its row. */
    public Grid left(String head, int most) {
        return column(head, Fit.LEFT, most);
    }

    /** Adds a column of numbers. */
    public Grid right(String head) {
        return column(head, Fit.RIGHT, Integer.MAX_VALUE);
    }

    /** Adds a column of texts, which are wrapped. */
    public Grid wrapped(String head) {
        return column(head, Fit.WRAPPED, Integer.MAX_VALUE);
    }

    /** Adds a column of texts of which only the first line is shown. */
    public Grid cut(String head) {
        return column(head, Fit.CUT, Integer.MAX_VALUE);
    }

    private Grid column(String head, Fit fit, int most) {
        columns.add(new Column(head, fit, most, Map.of()));
        return this;
    }

    /** Gives the last column colours: cells that are one of some texts have the tone of that text. */
    public Grid toned(Map<String, Tone> tones) {
        Column last = columns.remove(columns.size() - 1);
        columns.add(new Column(last.head(), last.fit(), last.most(), tones));
        return this;
    }

    /** Adds a row with a cell for each column. */
    public Grid row(List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + columns.size() + " columns");
        }
        rows.add(new Row(cells.stream().map(Paragraph::shown).toList(), Optional.empty(), false));
        return this;
    }

    /** Adds a row with a cell for each column. */
    public Grid row(String... cells) {
        return row(Arrays.asList(cells));
    }

    /** Adds a line across all columns, after an empty line unless it is the first. */
    public Grid heading(String line) {
        rows.add(new Row(List.of(), Optional.of(line), true));
        return this;
    }

    /** Adds a line across all columns that continues the one above. */
    public Grid note(String line) {
        rows.add(new Row(List.of(), Optional.of(line), false));
        return this;
    }

    /** Returns whether there is no row. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Adds the table to a page. Below headings, rows are indented. */
    void addTo(Page page, int indent) {
        rows.replaceAll(row -> new Row(row.cells().stream().map(page::named).toList(), row.line(), row.begins()));
        boolean parted = rows.stream().anyMatch(Row::begins);
        int margin = parted ? indent + STEP : indent;
        int[] widths = widths(page.columns(margin));
        if (columns.stream().anyMatch(column -> !column.head().isEmpty())) {
            List<String> heads = columns.stream().map(Column::head).toList();
            lines(heads, widths, false).forEach(line -> page.faintLine(margin, line));
        }
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.line().isPresent()) {
                page.blank(row.begins() && i > 0);
                page.paragraph(row.begins() ? indent : margin, row.line().get());
            } else {
                lines(row.cells(), widths, page.isColoured()).forEach(line -> page.line(margin, line));
            }
        }
    }

    private int[] widths(int room) {
        int[] widths = new int[columns.size()];
        int flexible = 0;
        int left = room - GAP * (columns.size() - 1);
        for (int i = 0; i < widths.length; i++) {
            if (columns.get(i).isFlexible()) {
                flexible++;
            } else {
                widths[i] = Math.min(widest(i), columns.get(i).most());
                left -= widths[i];
            }
        }
        for (int i = 0; i < widths.length; i++) {
            if (columns.get(i).isFlexible()) {
                widths[i] = Math.max(left / flexible, columns.get(i).least());
            }
        }
        if (left < 0 && columns.get(0).fit() == Fit.LEFT) {
            widths[0] = Math.max(widths[0] + left, 0);
        }
        return widths;
    }

    private int widest(int column) {
        int head = Paragraph.columns(columns.get(column).head());
        return rows.stream()
                .filter(row -> row.line().isEmpty())
                .mapToInt(row -> Paragraph.columns(row.cells().get(column)))
                .reduce(head, Math::max);
    }

    private List<String> lines(List<String> cells, int[] widths, boolean coloured) {
        List<String> lines = new ArrayList<>();
        if (Paragraph.columns(cells.get(0)) > widths[0] && columns.get(0).fit() == Fit.LEFT) {
            lines.add(cells.get(0));
            List<String> rest = new ArrayList<>(cells);
            rest.set(0, "");
            lines.addAll(lines(rest, widths, coloured));
            return lines;
        }
        List<List<String>> parts = IntStream.range(0, widths.length)
                .mapToObj(i -> parts(cells.get(i), columns.get(i).fit(), widths[i]))
                .toList();
        int height = parts.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            lines.add(line(parts, line, widths, coloured));
        }
        return lines;
    }

    private static List<String> parts(String cell, Fit fit, int width) {
        return switch (fit) {
            case WRAPPED -> Paragraph.wrap(cell, width);
            case CUT -> List.of(Paragraph.cut(cell, width));
            default -> List.of(cell);
        };
    }

    private String line(List<List<String>> parts, int line, int[] widths, boolean coloured) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String part = line < parts.get(i).size() ? parts.get(i).get(line) : "";
            String padding = " ".repeat(Math.max(0, widths[i] - Paragraph.columns(part)));
            text.append(i == 0 ? "" : " ".repeat(GAP));
            String toned = columns.get(i).tones().getOrDefault(part, Tone.NONE).of(part, coloured);
            text.append(columns.get(i).fit() == Fit.RIGHT ? padding + toned : toned + padding);
        }
        return text.toString().replace(Paragraph.FIXED_SPACE, " ").stripTrailing();
    }
}
