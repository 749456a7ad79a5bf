package org.snitp.annex.internal.odf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snitp.annex.document.AnnexParagraph;
import org.snitp.annex.document.AnnexPlace;
import org.snitp.annex.document.RemarkKind;
import org.snitp.annex.document.UnreadableAnnexException;
import org.snitp.annex.internal.xml.XmlCursor;

/** Reads paragraphs, lists and tables, in a cell or in the document. */
abstract class OdfBlocks {

    /** A list that is being read: its style, the level, and whether the next paragraph begins an item. */
    private static final class Item {
        private final String list;
        private final int level;
        private boolean begins;

        Item(String list, int level) {
            this.list = list;
            this.level = level;
        }
    }

    private final OdfContext context;
    private final List<AnnexParagraph> paragraphs = new ArrayList<>();
    private int number;

    OdfBlocks(OdfContext context) {
        this.context = context;
    }

    /** Returns the place of a paragraph, by its number. */
    abstract AnnexPlace place(int paragraph);

    /** Reads a table to its end. */
    abstract void table(XmlCursor xml) throws UnreadableAnnexException;

    /** Reads the children of the element that was entered last, to its end. */
    final void read(XmlCursor xml) throws UnreadableAnnexException {
        int own = xml.depth();
        while (xml.nextChild(own)) {
            block(xml, null);
        }
    }

    private void block(XmlCursor xml, @Nullable Item item) throws UnreadableAnnexException {
        String name = xml.name();
        switch (name) {
            case "text:p", "text:h" -> paragraph(xml, item);
            case "text:list" -> list(xml, item);
            case "table:table" -> table(xml);
            case "text:tracked-changes" -> context.readChanges(xml);
            case "text:change" -> context.deleted(xml.attribute("change-id"), place(Math.max(1, number)), "");
            case "text:change-start" -> context.openInsertions().put(id(xml), 0);
            case "text:change-end" -> context.openInsertions().remove(id(xml));
            default -> {
                if (name.startsWith("draw:")) {
                    StringBuilder inside = new StringBuilder();
                    OdfText.collect(xml, inside);
                    context.remark(
                            inside.toString().isBlank() ? RemarkKind.OBJECT : RemarkKind.TEXT_BOX,
                            place(number + 1),
                            inside.toString());
                } else if (name.startsWith("text:section")
                        || name.startsWith("text:index")
                        || name.startsWith("text:table-of")
                        || name.startsWith("text:numbered-paragraph")) {
                    read(xml);
                }
            }
        }
    }

    private static String id(XmlCursor xml) {
        String id = xml.attribute("change-id");
        return id == null ? "" : id;
    }

    private void list(XmlCursor xml, @Nullable Item outer) throws UnreadableAnnexException {
        String style = xml.attribute("style-name");
        String list = style != null ? style : outer == null ? "?" : outer.list;
        boolean goesOn = "true".equals(xml.attribute("continue-numbering")) || xml.attribute("continue-list") != null;
        if (outer == null && !goesOn) {
            context.lists().begin(list);
        }
        Item item = new Item(list, outer == null ? 1 : outer.level + 1);
        int own = xml.depth();
        while (xml.nextChild(own)) {
            item.begins = xml.name().equals("text:list-item");
            int start = xml.number("start-value", 0);
            if (start > 0) {
                context.lists().startAt(list, item.level, start);
            }
            int inside = xml.depth();
            while (xml.nextChild(inside)) {
                block(xml, item);
            }
        }
    }

    private void paragraph(XmlCursor xml, @Nullable Item item) throws UnreadableAnnexException {
        int outline = xml.name().equals("text:h") && item == null ? xml.number("outline-level", 1) : 0;
        AnnexPlace place = nextPlace();
        OdfText text = new OdfText(context, place);
        String content = text.read(xml);
        String label = "";
        if (item != null && item.begins) {
            label = context.lists().next(item.list, item.level);
            item.begins = false;
        } else if (outline > 0) {
            label = context.lists().next(OdfStyles.OUTLINE, outline);
        }
        int level = item == null ? Math.max(0, outline - 1) : item.level - 1;
        add(new AnnexParagraph(content, label, level, text.isChanged(), place));
    }

    final void add(AnnexParagraph paragraph) {
        paragraphs.add(paragraph);
    }

    /** Returns the place of the next paragraph, and counts it. */
    final AnnexPlace nextPlace() {
        return place(++number);
    }

    /** Returns the paragraphs so far, and forgets them. */
    final List<AnnexParagraph> take() {
        List<AnnexParagraph> taken = List.copyOf(paragraphs);
        paragraphs.clear();
        return taken;
    }
}
