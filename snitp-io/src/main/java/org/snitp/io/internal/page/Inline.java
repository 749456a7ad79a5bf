package org.snitp.io.internal.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Something that stands in a line. */
public sealed interface Inline {

    /**
     * A text.
     *
     * @param text the text
     * @param language its language, if it is not that of the page
     * @param strong whether it stands out
     */
    record Text(String text, Optional<String> language, boolean strong) implements Inline {}

    /** A code, which is not broken at the end of a line. */
    record Code(String code) implements Inline {}

    /**
     * A link to another place of the page.
     *
     * @param anchor the place
     * @param text what the link says
     */
    record Link(String anchor, String text) implements Inline {}

    /**
     * A state, told by a symbol and in words.
     *
     * @param symbol the symbol
     * @param words the words
     * @param tone what colour it has, beside
     */
    record State(String symbol, String words, Tone tone) implements Inline {}

    /**
     * How much of a whole is reached.
     *
     * @param share from 0; more than 1 fills the bar
     * @param words the same in words
     */
    record Meter(BigDecimal share, String words) implements Inline {}

    /**
     * Of what a whole consists.
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
     * @param size how large it is
     * @param state what it is
     */
    record Part(int size, State state) {}

    /**
     * When something is done, on an axis of equal steps.
     *
     * @param steps how many steps there are
     * @param every after how many steps a line is drawn
     * @param bars when it is done
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
     * @param last the last one, which belongs to it
     * @param fill how it is drawn
     */
    record Bar(int first, int last, Fill fill) {}

    /** How a bar is drawn. */
    enum Fill {
        /** As a whole. */
        SOLID,
        /** As a thin line: all the time. */
        THIN,
        /** As points: again and again. */
        DOTS,
        /** As an outline: when needed. */
        OUTLINE
    }

    /** The colour of a state. It never tells anything alone. */
    enum Tone {
        /** As it should be. */
        GOOD,
        /** Nearly as it should be. */
        FAIR,
        /** To be watched. */
        WARN,
        /** Not as it should be. */
        BAD,
        /** Neither good nor bad. */
        NEUTRAL,
        /** Nothing to tell. */
        QUIET
    }

    /** Returns a text in the language of the page. */
    static Inline text(String text) {
        return new Text(text, Optional.empty(), false);
    }

    /** Returns a text that stands out. */
    static Inline strong(String text) {
        return new Text(text, Optional.empty(), true);
    }
}
