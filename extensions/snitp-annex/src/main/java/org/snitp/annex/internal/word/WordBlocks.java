package org.snitp.annex.internal.word;

import java.util.ArrayList;
import java.util.List;
import org.snitp.annex.document.AnnexParagraph;
import org.snitp.annex.document.AnnexPlace;
import org.snitp.annex.document.RemarkKind;
import org.snitp.annex.document.UnreadableAnnexException;
import org.snitp.annex.internal.xml.XmlCursor;

/** Reads paragraphs and tables, in a cell or in the document, whatever they are wrapped in. */
abstract class WordBlocks {

    private final WordContext context;
    private final List<AnnexParagraph> paragraphs = new ArrayList<>();

    /** The text of paragraphs whose ends were deleted. */
    private String joined = "";

    private int number;

    WordBlocks(WordContext context) {
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
            block(xml);
        }
    }

    /** Reads one child. */
    final void block(XmlCursor xml) throws UnreadableAnnexException {
        switch (xml.name()) {
            case "w:p" -> paragraph(xml);
            case "w:tbl" -> {
                finish();
                table(xml);
            }
            case "w:sdt", "w:sdtContent", "w:customXml", "w:smartTag", "w:ins", "w:moveTo" -> read(xml);
            case "w:altChunk" -> context.remark(RemarkKind.FOREIGN_PART, place(number + 1), "");
            case "mc:AlternateContent" -> alternative(xml);
            default -> {}
        }
    }

    private void alternative(XmlCursor xml) throws UnreadableAnnexException {
        int own = xml.depth();
        boolean taken = false;
        while (xml.nextChild(own)) {
            if (!taken && xml.name().equals("mc:Choice")) {
                taken = true;
                read(xml);
            }
        }
    }

    private void paragraph(XmlCursor xml) throws UnreadableAnnexException {
        WordParagraph paragraph = new WordParagraph(context, place(++number), joined);
        paragraph.read(xml);
        if (paragraph.isMarkDeleted()) {
            joined = paragraph.text();
            return;
        }
        if (!joined.isEmpty()) {
            context.remark(RemarkKind.JOINED_PARAGRAPHS, place(number), paragraph.text());
        }
        boolean changed = paragraph.isChanged() || !joined.isEmpty();
        joined = "";
        add(new AnnexParagraph(paragraph.text(), paragraph.label(), paragraph.level(), changed, place(number)));
    }

    /** Ends a paragraph whose own end was deleted, and after which none follows. */
    final void finish() {
        if (!joined.isEmpty()) {
            add(new AnnexParagraph(joined, "", 0, true, place(number)));
            joined = "";
        }
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
        finish();
        List<AnnexParagraph> taken = List.copyOf(paragraphs);
        paragraphs.clear();
        return taken;
    }
}
