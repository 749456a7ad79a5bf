package org.snitp.annex.internal.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.snitp.annex.document.UnreadableAnnexException;
import org.snitp.annex.internal.xml.XmlCursor;

/**
 * The numbers that Word writes before paragraphs, and that stand in no text: counted from the definitions of lists, in the
 * order of the document.
 *
 * <p>The lists of one definition count on together, until one of them starts again by itself. A level starts again after a
 * paragraph of a higher one.
 *
 * @see <a href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">ECMA-376, part 1, 17.9</a>
 */
final class WordNumbering {

    /** The number of levels of a list. */
    private static final int LEVELS = 9;

    /** A bullet, whatever its font draws. */
    private static final String BULLET = "•";

    /** A list: its definition, and the levels that it defines or starts otherwise. */
    private static final class WordList {
        private String definition = "";
        private final Map<Integer, WordLevel> levels = new TreeMap<>();
        private final Map<Integer, Integer> starts = new TreeMap<>();
    }

    /** A definition, which may be that of a style. */
    private static final class Definition {
        private final Map<Integer, WordLevel> levels = new TreeMap<>();
        private @Nullable String ofStyle;
    }

    private final Map<String, Definition> definitions = new HashMap<>();
    /** The definitions of the styles of lists. */
    private final Map<String, String> byStyle = new HashMap<>();

    private final Map<Integer, WordList> lists = new HashMap<>();

    /** The numbers so far, by definition; 0 where a level has not begun. */
    private final Map<String, int[]> counters = new HashMap<>();

    /** The levels that have begun, by definition. */
    private final Map<String, boolean[]> begun = new HashMap<>();

    /** The starts of lists that were applied: each is, once. */
    private final Set<String> started = new HashSet<>();

    /** Reads the part with the definitions. */
    static WordNumbering read(Optional<XmlCursor> part) throws UnreadableAnnexException {
        WordNumbering numbering = new WordNumbering();
        if (part.isPresent()) {
            XmlCursor xml = part.get();
            xml.enterRoot();
            while (xml.nextChild(1)) {
                switch (xml.name()) {
                    case "w:abstractNum" -> numbering.readDefinition(xml);
                    case "w:num" -> numbering.readList(xml);
                    default -> {}
                }
            }
        }
        return numbering;
    }

    private void readDefinition(XmlCursor xml) throws UnreadableAnnexException {
        int own = xml.depth();
        Definition definition = new Definition();
        String id = xml.attribute("abstractNumId");
        while (xml.nextChild(own)) {
            switch (xml.name()) {
                case "w:lvl" -> definition.levels.put(xml.number("ilvl", 0), readLevel(xml));
                case "w:styleLink" -> linkStyle(xml.attribute("val"), id);
                case "w:numStyleLink" -> definition.ofStyle = xml.attribute("val");
                default -> {}
            }
        }
        definitions.put(id == null ? "" : id, definition);
    }

    private void linkStyle(@Nullable String style, @Nullable String definition) {
        if (style != null && definition != null) {
            byStyle.putIfAbsent(style, definition);
        }
    }

    private static WordLevel readLevel(XmlCursor xml) throws UnreadableAnnexException {
        int own = xml.depth();
        int start = 0;
        int restart = -1;
        String format = "decimal";
        String text = "";
        boolean decimal = false;
        String style = null;
        while (xml.nextChild(own)) {
            String value = xml.attribute("val");
            switch (xml.name()) {
                case "w:start" -> start = xml.number("val", 0);
                case "w:numFmt" -> format = value == null ? format : value;
                case "w:lvlText" -> text = value == null ? "" : value;
                case "w:isLgl" -> decimal = xml.isOn();
                case "w:lvlRestart" -> restart = xml.number("val", -1);
                case "w:pStyle" -> style = value;
                default -> {}
            }
        }
        return new WordLevel(start, format, text, decimal, restart, style);
    }

    private void readList(XmlCursor xml) throws UnreadableAnnexException {
        int own = xml.depth();
        WordList list = new WordList();
        int id = xml.number("numId", 0);
        while (xml.nextChild(own)) {
            switch (xml.name()) {
                case "w:abstractNumId" -> {
                    String value = xml.attribute("val");
                    list.definition = value == null ? "" : value;
                }
                case "w:lvlOverride" -> readOverride(xml, list);
                default -> {}
            }
        }
        lists.put(id, list);
    }

    private static void readOverride(XmlCursor xml, WordList list) throws UnreadableAnnexException {
        int own = xml.depth();
        int level = xml.number("ilvl", 0);
        while (xml.nextChild(own)) {
            switch (xml.name()) {
                case "w:startOverride" -> list.starts.put(level, xml.number("val", 1));
                case "w:lvl" -> list.levels.put(level, readLevel(xml));
                default -> {}
            }
        }
    }

    /**
     * Counts a paragraph, and returns what Word writes before it.
     *
     * @param number its list and level
     * @param style its style, which may be that of a level
     */
    String next(WordNumber number, String style) {
        WordList list = lists.get(number.list());
        if (list == null || number.list() <= 0) {
            return "";
        }
        String definition = definition(list.definition);
        int level = level(list, definition, number.level(), style);
        WordLevel shown = shown(list, definition, level);
        int[] numbers = count(number.list(), list, definition, level);
        if (shown.format().equals("bullet")) {
            return BULLET;
        }
        return label(list, definition, shown, numbers);
    }

    private int level(WordList list, String definition, int stated, String style) {
        if (stated >= 0) {
            return Math.min(stated, LEVELS - 1);
        }
        for (int level = 0; level < LEVELS; level++) {
            if (style.equals(shown(list, definition, level).style())) {
                return level;
            }
        }
        return 0;
    }

    /** A definition that is that of a style stands elsewhere. */
    private String definition(String id) {
        Definition definition = definitions.get(id);
        return definition == null || definition.ofStyle == null ? id : byStyle.getOrDefault(definition.ofStyle, id);
    }

    private WordLevel shown(WordList list, String definition, int level) {
        WordLevel own = list.levels.get(level);
        if (own != null) {
            return own;
        }
        Definition defined = definitions.get(definition);
        return defined == null ? WordLevel.EMPTY : defined.levels.getOrDefault(level, WordLevel.EMPTY);
    }

    private int[] count(int id, WordList list, String definition, int level) {
        int[] numbers = counters.computeIfAbsent(definition, unused -> new int[LEVELS]);
        boolean[] is = begun.computeIfAbsent(definition, unused -> new boolean[LEVELS]);
        for (int higher = 0; higher < level; higher++) {
            if (!is[higher]) {
                numbers[higher] = start(id, list, definition, higher);
                is[higher] = true;
            }
        }
        Integer startsAt = list.starts.get(level);
        if (startsAt != null && started.add(id + "/" + level)) {
            numbers[level] = startsAt;
        } else {
            numbers[level] = is[level] ? numbers[level] + 1 : start(id, list, definition, level);
        }
        is[level] = true;
        for (int lower = level + 1; lower < LEVELS; lower++) {
            int restart = shown(list, definition, lower).restart();
            if (restart < 0 || restart > level) {
                is[lower] = false;
            }
        }
        return numbers;
    }

    private int start(int id, WordList list, String definition, int level) {
        Integer own = list.starts.get(level);
        if (own != null) {
            started.add(id + "/" + level);
            return own;
        }
        return shown(list, definition, level).start();
    }

    private String label(WordList list, String definition, WordLevel shown, int[] numbers) {
        StringBuilder label = new StringBuilder();
        String text = shown.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%' && i + 1 < text.length() && text.charAt(i + 1) >= '1' && text.charAt(i + 1) <= '9') {
                int level = text.charAt(++i) - '1';
                label.append(
                        shown.decimal()
                                ? Integer.toString(numbers[level])
                                : shown(list, definition, level).write(numbers[level]));
            } else {
                label.append(c);
            }
        }
        return label.toString();
    }
}
