package org.snitp.annex.internal.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snitp.annex.document.UnreadableAnnexException;
import org.snitp.annex.internal.xml.XmlCursor;

/** The texts of footnotes, endnotes or comments, by their ids. */
final class WordNotes {

    private final Map<String, String> texts = new HashMap<>();

    /** Reads a part with notes. */
    static WordNotes read(Optional<XmlCursor> part) throws UnreadableAnnexException {
        WordNotes notes = new WordNotes();
        if (part.isPresent()) {
            XmlCursor xml = part.get();
            xml.enterRoot();
            while (xml.nextChild(1)) {
                String id = xml.attribute("id");
                StringBuilder text = new StringBuilder();
                collect(xml, text);
                notes.texts.put(id == null ? "" : id, text.toString().strip());
            }
        }
        return notes;
    }

    /** Reads an element to its end, and collects the texts in it. */
    static void collect(XmlCursor xml, StringBuilder text) throws UnreadableAnnexException {
        int own = xml.depth();
        while (xml.nextChild(own)) {
            switch (xml.name()) {
                case "w:t", "w:delText", "m:t" -> text.append(xml.content());
                case "w:p" -> {
                    text.append(text.isEmpty() ? "" : " ");
                    collect(xml, text);
                }
                default -> collect(xml, text);
            }
        }
    }

    /** Returns the text of a note; empty if it is not there. */
    String text(@Nullable String id) {
        return texts.getOrDefault(id == null ? "" : id, "");
    }
}
