package org.snitp.io.internal.page;

import java.util.List;

/**
 * A picture of lines, boxes, marks and words, in units of its own from the upper left corner. How each part looks is decided by
 * the style sheet, also in the dark and in print.
 *
 * @param width the width
 * @param height the height
 * @param shapes its parts; later ones cover earlier ones
 */
public record Drawing(int width, int height, List<Shape> shapes) {

    /** Copies the list. */
    public Drawing {
        shapes = List.copyOf(shapes);
    }

    /** What a part stands for, which decides how it looks. */
    public enum Ink {
        /** A line of the grid. */
        GRID,
        /** An axis. */
        AXIS,
        /** Words beside the picture. */
        WORDS,
        /** A figure. */
        FIGURE,
        /** A figure that is not final. */
        TENTATIVE,
        /** The baseline. */
        BASELINE,
        /** A target, or the path to it. */
        TARGET,
        /** What was to be expected. */
        EXPECTED,
        /** The range of a target. */
        RANGE,
        /** A figure that is withheld. */
        WITHHELD,
        /** A report that is missing. */
        MISSING,
        /** What a bar runs on. */
        TRACK,
        /** The lightest of five shades. */
        SHADE1,
        /** The second of five shades. */
        SHADE2,
        /** The third of five shades. */
        SHADE3,
        /** The fourth of five shades. */
        SHADE4,
        /** The darkest of five shades. */
        SHADE5,
        /** Words on one of the three lightest shades. */
        ON_LIGHT,
        /** Words on one of the two darkest shades. */
        ON_DARK
    }

    /** A part of a picture. */
    public sealed interface Shape {}

    /** A straight line. */
    public record Line(int x1, int y1, int x2, int y2, Ink ink) implements Shape {}

    /** A line through points: x and y in turn. */
    public record Path(List<Integer> points, Ink ink) implements Shape {
        /** Copies the list. */
        public Path {
            points = List.copyOf(points);
        }
    }

    /**
     * A box.
     *
     * @param words what it shows, for the mouse
     */
    public record Box(int x, int y, int width, int height, Ink ink, String words) implements Shape {}

    /** The form of a mark. */
    public enum Form {
        /** A full circle. */
        DOT,
        /** A circle's outline. */
        RING,
        /** A square on its tip. */
        DIAMOND,
        /** A small square with a line through it. */
        CROSSED
    }

    /**
     * A mark around a point.
     *
     * @param words what it shows, for the mouse
     */
    public record Mark(int x, int y, Form form, Ink ink, String words) implements Shape {}

    /** Where words stand to their point. */
    public enum Anchor {
        /** They begin there. */
        START,
        /** They are centred on it. */
        MIDDLE,
        /** They end there. */
        END
    }

    /** Words, with their base line at a point. */
    public record Label(int x, int y, String words, Anchor anchor, Ink ink) implements Shape {}
}
