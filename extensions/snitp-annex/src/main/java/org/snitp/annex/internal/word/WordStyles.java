package org.snitp.annex.internal.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snitp.annex.document.UnreadableAnnexException;
import org.snitp.annex.internal.xml.XmlCursor;

/** What styles say of numbering and of hidden text, each with what it inherits. */
final class WordStyles {

    /**
     * What a style says itself.
     *
     * @param basedOn the style that it completes
     * @param numId the list; -1 if it says none
     * @param level the level; -1 if it says none
     * @param hidden whether text is hidden, if it says so
     */
    private record Style(
            @Nullable String basedOn,
            int numId,
            int level,
            @Nullable Boolean hidden) {}

    /** The maximum number of styles of which one inherits from the next; Word itself allows eleven. */
    private static final int MAX_CHAIN = 50;

    private final Map<String, Style> styles = new HashMap<>();
    private String defaultParagraph = "";

    /** Reads the part with the styles. */
    static WordStyles read(Optional<XmlCursor> part) throws UnreadableAnnexException {
        WordStyles styles = new WordStyles();
        if (part.isPresent()) {
            XmlCursor xml = part.get();
            xml.enterRoot();
            while (xml.nextChild(1)) {
                if (xml.name().equals("w:style")) {
                    styles.readStyle(xml);
                }
            }
        }
        return styles;
    }

    private void readStyle(XmlCursor xml) throws UnreadableAnnexException {
        int own = xml.depth();
        String id = xml.attribute("styleId");
        String byDefault = xml.attribute("default");
        boolean paragraph = "paragraph".equals(xml.attribute("type"));
        String basedOn = null;
        Boolean hidden = null;
        WordNumber number = WordNumber.NONE;
        while (xml.nextChild(own)) {
            switch (xml.name()) {
                case "w:basedOn" -> basedOn = xml.attribute("val");
                case "w:pPr" -> number = WordNumber.inProperties(xml);
                case "w:rPr" -> hidden = hidden(xml);
                default -> {}
            }
        }
        if (id != null) {
            this.styles.put(id, new Style(basedOn, number.list(), number.level(), hidden));
            if (paragraph && byDefault != null && !byDefault.equals("0")) {
                defaultParagraph = id;
            }
        }
    }

    /** Reads the properties of a run, and returns whether its text is hidden, if they say so. */
    static @Nullable Boolean hidden(XmlCursor xml) throws UnreadableAnnexException {
        int own = xml.depth();
        Boolean hidden = null;
        while (xml.nextChild(own)) {
            if (xml.name().equals("w:vanish")) {
                hidden = xml.isOn();
            }
        }
        return hidden;
    }

    /** Returns the list and level that a paragraph style gives to its paragraphs. */
    WordNumber number(String id) {
        int list = -1;
        int level = -1;
        String next = id.isEmpty() ? defaultParagraph : id;
        for (int i = 0; next != null && i < MAX_CHAIN; i++) {
            Style style = styles.get(next);
            if (style == null) {
                break;
            }
            list = list < 0 ? style.numId() : list;
            level = level < 0 ? style.level() : level;
            next = style.basedOn();
        }
        return new WordNumber(list, level);
    }

    /** Returns whether a style hides its text. */
    boolean isHidden(String id) {
        String next = id;
        for (int i = 0; next != null && i < MAX_CHAIN; i++) {
            Style style = styles.get(next);
            if (style == null) {
                return false;
            }
            if (style.hidden() != null) {
                return style.hidden();
            }
            next = style.basedOn();
        }
        return false;
    }
}
