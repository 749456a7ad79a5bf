package org.snitp.annex.internal.odf;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snitp.annex.document.AnnexPlace;
import org.snitp.annex.document.RemarkKind;
import org.snitp.annex.document.UnreadableAnnexException;
import org.snitp.annex.internal.xml.XmlCursor;
import org.snitp.annex.internal.xml.XmlCursor.Node;

/** Reads the text of a paragraph. Insertions are taken; hidden text, notes, comments, boxes and pictures are told. */
final class OdfText {

    private static final int MAX_SPACES = 1_000;

    private final OdfContext context;
    private final AnnexPlace place;
    private StringBuilder text = new StringBuilder();
    private boolean changed;

    OdfText(OdfContext context, AnnexPlace place) {
        this.context = context;
        this.place = place;
        this.changed = !context.openInsertions().isEmpty();
        context.openInsertions().replaceAll((id, from) -> 0);
    }

    /** Reads the paragraph that was entered last to its end. */
    String read(XmlCursor xml) throws UnreadableAnnexException {
        context.count();
        span(xml, context.styles().isHidden(xml.attribute("style-name")));
        for (Map.Entry<String, Integer> open : context.openInsertions().entrySet()) {
            inserted(open.getValue());
        }
        return text.toString();
    }

    boolean isChanged() {
        return changed;
    }

    /** Reads an element to its end, and collects the texts in it. */
    static void collect(XmlCursor xml, StringBuilder text) throws UnreadableAnnexException {
        int own = xml.depth();
        for (Node node = xml.nextNode(own); node != Node.END; node = xml.nextNode(own)) {
            if (node == Node.TEXT) {
                text.append(xml.text());
            } else {
                collect(xml, text);
            }
        }
    }

    private void span(XmlCursor xml, boolean hidden) throws UnreadableAnnexException {
        StringBuilder shown = text;
        text = hidden ? new StringBuilder() : shown;
        int own = xml.depth();
        for (Node node = xml.nextNode(own); node != Node.END; node = xml.nextNode(own)) {
            if (node == Node.TEXT) {
                append(xml.text());
            } else {
                element(xml);
            }
        }
        if (hidden && !text.toString().isBlank()) {
            context.remark(RemarkKind.HIDDEN_TEXT, place, text.toString());
        }
        text = shown;
    }

    /** White space is one space, however much of it there is in the file. */
    private void append(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
                if (c != '\u00AD') {
                    text.append(c);
                }
            } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
    }

    private void element(XmlCursor xml) throws UnreadableAnnexException {
        switch (xml.name()) {
            case "text:span",
                    "text:a",
                    "text:meta",
                    "text:ruby",
                    "text:ruby-base",
                    "text:text-input",
                    "loext:content-control" -> span(xml, context.styles().isHidden(xml.attribute("style-name")));
            case "text:s" -> text.append(" ".repeat(Math.max(0, Math.min(MAX_SPACES, xml.number("c", 1)))));
            case "text:tab" -> text.append('\t');
            case "text:line-break" -> text.append('\n');
            case "text:note" -> note(xml);
            case "office:annotation" -> aside(xml, RemarkKind.COMMENT);
            case "text:change" -> {
                changed = true;
                context.deleted(xml.attribute("change-id"), place, text.toString());
            }
            case "text:change-start" -> open(xml.attribute("change-id"));
            case "text:change-end" -> close(xml.attribute("change-id"));
            case "text:hidden-text", "text:hidden-paragraph" -> aside(xml, RemarkKind.HIDDEN_TEXT);
            default -> other(xml);
        }
    }

    private void other(XmlCursor xml) throws UnreadableAnnexException {
        String name = xml.name();
        if (name.startsWith("draw:")) {
            StringBuilder inside = new StringBuilder();
            collect(xml, inside);
            RemarkKind kind = inside.toString().isBlank() ? RemarkKind.OBJECT : RemarkKind.TEXT_BOX;
            context.remark(kind, place, inside.toString());
        } else if (isField(name)) {
            int from = text.length();
            span(xml, false);
            if (from < text.length()) {
                context.remark(RemarkKind.COMPUTED_TEXT, place, text.substring(from));
            }
        }
    }

    private static boolean isField(String name) {
        return name.startsWith("text:")
                && !name.startsWith("text:bookmark")
                && !name.equals("text:soft-page-break")
                && !name.equals("text:ruby-text");
    }

    private void note(XmlCursor xml) throws UnreadableAnnexException {
        int own = xml.depth();
        while (xml.nextChild(own)) {
            if (xml.name().equals("text:note-body")) {
                aside(xml, RemarkKind.FOOTNOTE);
            }
        }
    }

    private void aside(XmlCursor xml, RemarkKind kind) throws UnreadableAnnexException {
        StringBuilder inside = new StringBuilder();
        int own = xml.depth();
        while (xml.nextChild(own)) {
            if (xml.name().startsWith("text:")) {
                inside.append(inside.isEmpty() ? "" : " ");
                collect(xml, inside);
            }
        }
        context.remark(kind, place, inside.toString().strip());
    }

    private void open(@Nullable String id) {
        changed = true;
        context.openInsertions().put(id == null ? "" : id, text.length());
    }

    private void close(@Nullable String id) {
        Integer from = context.openInsertions().remove(id == null ? "" : id);
        if (from != null) {
            inserted(from);
        }
    }

    private void inserted(int from) {
        String part = text.substring(Math.min(from, text.length()));
        if (!part.isBlank()) {
            context.remark(RemarkKind.INSERTED_TEXT, place, part);
        }
    }
}
