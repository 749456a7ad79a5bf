package org.snitp.annex.internal.odf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snitp.annex.document.UnreadableAnnexException;
import org.snitp.annex.internal.xml.XmlCursor;

/** What the styles of a document say of hidden text and of lists. */
final class OdfStyles {

    /** The maximum number of styles of which one inherits from the next. */
    private static final int MAX_CHAIN = 50;

    /** The name of the numbers of headings, which no list can have. */
    static final String OUTLINE = "";

    /** What a style says of hidden text. */
    private record Style(@Nullable String parent, @Nullable Boolean hidden) {}

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, Map<Integer, OdfLevel>> lists = new HashMap<>();

    /** Reads the styles of a part, down to those of the element at a depth. */
    void read(XmlCursor xml) throws UnreadableAnnexException {
        int own = xml.depth();
        while (xml.nextChild(own)) {
            switch (xml.name()) {
                case "style:style" -> style(xml);
                case "text:list-style" -> {
                    String name = xml.attribute("name");
                    lists.put(name == null ? "?" : name, levels(xml));
                }
                case "text:outline-style" -> lists.put(OUTLINE, levels(xml));
                default -> {}
            }
        }
    }

    private void style(XmlCursor xml) throws UnreadableAnnexException {
        int own = xml.depth();
        String name = xml.attribute("name");
        String parent = xml.attribute("parent-style-name");
        Boolean hidden = null;
        while (xml.nextChild(own)) {
            if (xml.name().equals("style:text-properties")) {
                String display = xml.attribute("display");
                hidden = display == null ? hidden : Boolean.valueOf(display.equals("none"));
            }
        }
        if (name != null) {
            styles.put(name, new Style(parent, hidden));
        }
    }

    private static Map<Integer, OdfLevel> levels(XmlCursor xml) throws UnreadableAnnexException {
        int own = xml.depth();
        Map<Integer, OdfLevel> levels = new HashMap<>();
        while (xml.nextChild(own)) {
            OdfLevel.of(xml).ifPresent(level -> levels.put(level.level(), level));
        }
        return levels;
    }

    /** Returns whether a style hides its text. */
    boolean isHidden(@Nullable String name) {
        String next = name;
        for (int i = 0; next != null && i < MAX_CHAIN; i++) {
            Style style = styles.get(next);
            if (style == null) {
                return false;
            }
            if (style.hidden() != null) {
                return style.hidden();
            }
            next = style.parent();
        }
        return false;
    }

    /** Returns a level, from 1, of a list style. */
    Optional<OdfLevel> level(String list, int level) {
        return Optional.ofNullable(lists.getOrDefault(list, Map.of()).get(level));
    }
}
