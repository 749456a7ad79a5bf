package org.snitp.io.internal.page;

import java.util.List;
import java.util.Optional;

/** A block of a page. */
public sealed interface Block {

    /**
     * A paragraph.
     *
     * @param content its content
     * @param weight its emphasis
     */
    record Paragraph(List<Inline> content, Weight weight) implements Block {
        /** Copies the list. */
        public Paragraph {
            content = List.copyOf(content);
        }
    }

    /** The emphasis of a paragraph. */
    enum Weight {
        /** More than others. */
        LEAD,
        /** Normal. */
        PLAIN,
        /** Less than others. */
        NOTE
    }

    /** A bulleted list. */
    record Points(List<List<Inline>> points) implements Block {
        /** Copies the list. */
        public Points {
            points = List.copyOf(points);
        }
    }

    /** Names with values. */
    record Fields(List<Field> fields) implements Block {
        /** Copies the list. */
        public Fields {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A name with values.
     *
     * @param name the name
     * @param values the values, each on its own line
     */
    record Field(String name, List<List<Inline>> values) {
        /** Copies the list. */
        public Field {
            values = List.copyOf(values);
        }
    }

    /**
     * Key figures.
     *
     * @param tiles the figures, each with its label
     */
    record Tiles(List<Tile> tiles) implements Block {
        /** Copies the list. */
        public Tiles {
            tiles = List.copyOf(tiles);
        }
    }

    /**
     * A key figure with its label.
     *
     * @param number the figure
     * @param label what it counts
     */
    record Tile(String number, String label) {}

    /**
     * A table.
     *
     * @param caption what it shows
     * @param columns its columns
     * @param rows its rows, each with a cell for every column; the first cell names the row
     */
    record Table(String caption, List<Column> columns, List<List<List<Inline>>> rows) implements Block {
        /** Copies the lists. */
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A column of a table.
     *
     * @param name the name
     * @param kind its content
     * @param axis for pictures on a common axis: the names of its parts
     */
    record Column(String name, Kind kind, List<String> axis) {

        /** The content of a column. */
        public enum Kind {
            /** Texts. */
            TEXT,
            /** Texts that stay on one line. */
            SHORT,
            /** Long texts. */
            WIDE,
            /** Numbers. */
            NUMBER,
            /** Pictures. */
            PICTURE
        }

        /** Copies the list. */
        public Column {
            axis = List.copyOf(axis);
        }

        /** Returns a column without an axis. */
        public static Column of(String name, Kind kind) {
            return new Column(name, kind, List.of());
        }
    }

    /**
     * A card about one of several things.
     *
     * @param anchor the target of links to it
     * @param title its title
     * @param state its state
     * @param figures its figures, side by side
     * @param details further information
     * @param alert a request to the reader, if there is one
     */
    record Card(
            String anchor,
            List<Inline> title,
            List<Inline> state,
            List<Field> figures,
            List<Field> details,
            Optional<String> alert)
            implements Block {
        /** Copies the lists. */
        public Card {
            title = List.copyOf(title);
            state = List.copyOf(state);
            figures = List.copyOf(figures);
            details = List.copyOf(details);
        }
    }

    /**
     * A picture of figures. What it shows also stands in a table or in words beside it.
     *
     * @param drawing the picture
     * @param title what it shows
     * @param description the same in full
     */
    record Picture(Drawing drawing, String title, String description) implements Block {}

    /**
     * Blocks beside each other where there is room, as small pictures are.
     *
     * @param blocks the blocks
     */
    record Row(List<Block> blocks) implements Block {
        /** Copies the list. */
        public Row {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * Text under a heading that readers unfold, where the format can do so.
     *
     * @param title the heading
     * @param blocks what is unfolded
     */
    record Folded(List<Inline> title, List<Block> blocks) implements Block {
        /** Copies the lists. */
        public Folded {
            title = List.copyOf(title);
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * Lines to be filled in by hand.
     *
     * @param roles the roles of those who sign
     * @param blanks what each of them fills in
     */
    record Signatures(List<String> roles, List<String> blanks) implements Block {
        /** Copies the lists. */
        public Signatures {
            roles = List.copyOf(roles);
            blanks = List.copyOf(blanks);
        }
    }

    /** Returns a plain paragraph. */
    static Block paragraph(String text) {
        return new Paragraph(List.of(Inline.text(text)), Weight.PLAIN);
    }

    /** Returns a paragraph with less emphasis. */
    static Block note(String text) {
        return new Paragraph(List.of(Inline.text(text)), Weight.NOTE);
    }
}
