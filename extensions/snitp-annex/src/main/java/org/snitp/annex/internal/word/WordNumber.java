package org.snitp.annex.internal.word;

import org.snitp.annex.document.UnreadableAnnexException;
import org.snitp.annex.internal.xml.XmlCursor;

/**
 * The list to which a paragraph belongs.
 *
 * @param list the number of the list; 0 for none, -1 if nothing is said
 * @param level the level, from 0; -1 if nothing is said
 */
record WordNumber(int list, int level) {

    /** Nothing is said. */
    static final WordNumber NONE = new WordNumber(-1, -1);

    /** Reads the properties of a paragraph to their end. */
    static WordNumber inProperties(XmlCursor xml) throws UnreadableAnnexException {
        int own = xml.depth();
        WordNumber number = NONE;
        while (xml.nextChild(own)) {
            if (xml.name().equals("w:numPr")) {
                number = read(xml);
            }
        }
        return number;
    }

    /** Reads {@code w:numPr} to its end. */
    static WordNumber read(XmlCursor xml) throws UnreadableAnnexException {
        int own = xml.depth();
        int list = -1;
        int level = -1;
        while (xml.nextChild(own)) {
            switch (xml.name()) {
                case "w:numId" -> list = xml.number("val", -1);
                case "w:ilvl" -> level = xml.number("val", -1);
                default -> {}
            }
        }
        return new WordNumber(list, level);
    }

    /** Returns this, with what it does not say taken from a style. */
    WordNumber orElse(WordNumber style) {
        return new WordNumber(list < 0 ? style.list : list, level < 0 ? style.level : level);
    }
}
