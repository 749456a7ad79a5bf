package org.snitp.io.internal.office;

import java.util.List;

/** A block of a document. */
public sealed interface OfficeBlock {

    /**
     * A heading.
     *
     * @param level 0 for the title of the document, 1 for the highest headings
     * @param content its content
     */
    record Heading(int level, List<OfficeText> content) implements OfficeBlock {
        /** Copies the list. */
        public Heading {
            content = List.copyOf(content);
        }
    }

    /**
     * A paragraph.
     *
     * @param content its content
     * @param kind how it looks
     */
    record Paragraph(List<OfficeText> content, Kind kind) implements OfficeBlock {

        /** How a paragraph looks. */
        public enum Kind {
            /** As most do. */
            PLAIN,
            /** Larger than others. */
            LEAD,
            /** Smaller than others. */
            NOTE,
            /** At the right margin. */
            RIGHT,
            /** In the middle. */
            CENTRED,
            /** A point of a bulleted list. */
            POINT,
            /** Indented. */
            INDENTED,
            /** On the page of what follows. */
            CAPTION
        }

        /** Copies the list. */
        public Paragraph {
            content = List.copyOf(content);
        }

        /** Returns a plain paragraph. */
        public static Paragraph of(String text) {
            return new Paragraph(List.of(OfficeText.of(text)), Kind.PLAIN);
        }

        /** Returns a paragraph of a kind. */
        public static Paragraph of(Kind kind, String text) {
            return new Paragraph(List.of(OfficeText.of(text)), kind);
        }
    }

    /**
     * A table. Tables of a document with the same columns have the same widths.
     *
     * @param columns the names of its columns
     * @param heads the rows that every page repeats
     * @param rows the other rows
     */
    record Table(List<String> columns, List<Row> heads, List<Row> rows) implements OfficeBlock {
        /** Copies the lists. */
        public Table {
            columns = List.copyOf(columns);
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row.
     *
     * @param cells its cells, from left to right; together they cover all columns
     */
    record Row(List<Cell> cells) {
        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param paragraphs its paragraphs
     * @param columns how many columns it covers
     * @param merge whether it is merged with others above or below
     */
    record Cell(List<Paragraph> paragraphs, int columns, Merge merge) {

        /** Whether a cell is merged with others above or below. */
        public enum Merge {
            /** It is not. */
            NONE,
            /** It is the upper one of two. */
            UPPER,
            /** It is the lower one of two, and has no content. */
            LOWER
        }

        /** Copies the list. */
        public Cell {
            paragraphs = List.copyOf(paragraphs);
        }

        /** Returns a cell of some paragraphs. */
        public static Cell of(List<Paragraph> paragraphs) {
            return new Cell(paragraphs, 1, Merge.NONE);
        }

        /** Returns the head of a column. */
        public static Cell head(String name) {
            return head(name, 1, Merge.NONE);
        }

        /** Returns the head of some columns. */
        public static Cell head(String name, int columns, Merge merge) {
            return new Cell(
                    List.of(new Paragraph(List.of(OfficeText.strong(name)), Paragraph.Kind.PLAIN)), columns, merge);
        }
    }
}
