package org.snitp.io.internal.page;

import java.util.List;
import java.util.Optional;

/** Something that stands on lines of its own. */
public sealed interface Block {

    /**
     * A paragraph.
     *
     * @param content what it says
     * @param weight how it stands out
     */
    record Paragraph(List<Inline> content, Weight weight) implements Block {
        /** Copies the list. */
        public Paragraph {
            content = List.copyOf(content);
        }
    }

    /** How a paragraph stands out. */
    enum Weight {
        /** Before all others. */
        LEAD,
        /** Not at all. */
        PLAIN,
        /** Behind all others. */
        NOTE
    }

    /** A list of points. */
    record Points(List<List<Inline>> points) implements Block {
        /** Copies the list. */
        public Points {
            points = List.copyOf(points);
        }
    }

    /** Names with what they stand for. */
    record Fields(List<Field> fields) implements Block {
        /** Copies the list. */
        public Fields {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A name with what it stands for.
     *
     * @param name the name
     * @param values what it stands for, each on a line of its own
     */
    record Field(String name, List<List<Inline>> values) {
        /** Copies the list. */
        public Field {
            values = List.copyOf(values);
        }
    }

    /**
     * Numbers that are seen at first sight.
     *
     * @param tiles a number each, with its label
     */
    record Tiles(List<Tile> tiles) implements Block {
        /** Copies the list. */
        public Tiles {
            tiles = List.copyOf(tiles);
        }
    }

    /**
     * A number with its label.
     *
     * @param number the number
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
     * @param kind what stands in it
     * @param axis for pictures along a common axis: the names of its parts
     */
    record Column(String name, Kind kind, List<String> axis) {

        /** What stands in a column. */
        public enum Kind {
            /** Texts. */
            TEXT,
            /** Texts that stay on one line. */
            SHORT,
            /** Texts that are long. */
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
     * What is to be said about one thing of many.
     *
     * @param anchor what links to it name
     * @param title what it is called
     * @param state how it stands
     * @param figures its figures, side by side
     * @param details everything else
     * @param alert what somebody should do, if there is something
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
     * Lines to be filled in by hand.
     *
     * @param roles who signs
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

    /** Returns a paragraph that stands behind all others. */
    static Block note(String text) {
        return new Paragraph(List.of(Inline.text(text)), Weight.NOTE);
    }
}
