package org.snitp.io.internal.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Inline content of a page. */
public sealed interface Inline {

    /**
     * A text.
     *
     * @param text the text
     * @param language its language, if it is not that of the page
     * @param strong whether it is emphasised
     */
    record Text(String text, Optional<String> language, boolean strong) implements Inline {}

    /** A code, which is not broken at the end of a line. */
    record Code(String code) implements Inline {}

    /**
     * A link within the page.
     *
     * @param anchor its target
     * @param text its text
     */
    record Link(String anchor, String text) implements Inline {}

    /**
     * A link to another page or file of the same site.
     *
     * @param path its path from the page, or from the root of the site, as the writer of the page has it
     * @param text its text
     * @param language the language of the text, if it is not that of the page
     */
    record PageLink(String path, String text, Optional<String> language) implements Inline {}

    /**
     * A small picture within a line.
     *
     * @param drawing the picture
     * @param words the same in words, which are not shown beside it
     */
    record Sketch(Drawing drawing, String words) implements Inline {}

    /**
     * A reference to a document elsewhere. It can be followed if its address is one of the web or of mail, and is shown as its
     * text otherwise.
     *
     * @param address its address
     * @param text its text
     * @param language the language of the text, if it is not that of the page
     */
    record Reference(String address, String text, Optional<String> language) implements Inline {}

    /**
     * A state, as a symbol and in words.
     *
     * @param symbol the symbol
     * @param words the words
     * @param tone its colour, in addition
     */
    record State(String symbol, String words, Tone tone) implements Inline {}

    /**
     * A bar that shows a share.
     *
     * @param share from 0; more than 1 fills the bar
     * @param words the same in words
     */
    record Meter(BigDecimal share, String words) implements Inline {}

    /**
     * A bar that shows the parts of a whole.
     *
     * @param parts the parts
     * @param words the same in words
     */
    record Stack(List<Part> parts, String words) implements Inline {
        /** Copies the list. */
        public Stack {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A part of a whole.
     *
     * @param size its size
     * @param state its state
     */
    record Part(int size, State state) {}

    /**
     * Bars on a time axis of equal steps.
     *
     * @param steps the number of steps
     * @param every the number of steps between lines
     * @param bars the bars
     * @param words the same in words
     */
    record Timeline(int steps, int every, List<Bar> bars, String words) implements Inline {
        /** Copies the list. */
        public Timeline {
            bars = List.copyOf(bars);
        }
    }

    /**
     * A bar of a timeline.
     *
     * @param first the first step, from 0
     * @param last the last step, inclusive
     * @param fill its style
     */
    record Bar(int first, int last, Fill fill) {}

    /** The style of a bar. */
    enum Fill {
        /** Filled. */
        SOLID,
        /** A thin line: all the time. */
        THIN,
        /** Dots: repeatedly. */
        DOTS,
        /** An outline: when needed. */
        OUTLINE
    }

    /** The colour of a state. It never carries information alone. */
    enum Tone {
        /** As required. */
        GOOD,
        /** Nearly as required. */
        FAIR,
        /** To be watched. */
        WARN,
        /** Not as required. */
        BAD,
        /** Neither good nor bad. */
        NEUTRAL,
        /** Without information. */
        QUIET
    }

    /** Returns a text in the language of the page. */
    static Inline text(String text) {
        return new Text(text, Optional.empty(), false);
    }

    /** Returns an emphasised text. */
    static Inline strong(String text) {
        return new Text(text, Optional.empty(), true);
    }
}
