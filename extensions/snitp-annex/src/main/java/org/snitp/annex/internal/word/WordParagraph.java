package org.snitp.annex.internal.word;

import org.jspecify.annotations.Nullable;
import org.snitp.annex.document.AnnexPlace;
import org.snitp.annex.document.RemarkKind;
import org.snitp.annex.document.UnreadableAnnexException;
import org.snitp.annex.internal.xml.XmlCursor;

/**
 * Reads a paragraph. Insertions are taken and deletions are not; hidden text, notes, comments, text boxes and pictures are not;
 * of a field the last result is.
 */
final class WordParagraph {

    /** Fields whose result is a text that somebody wrote. */
    private static final String WRITTEN = "(?s)\\s*(?:HYPERLINK|FORMTEXT|FORMDROPDOWN|QUOTE)\\b.*";

    /** The bullet in the fonts Symbol and Wingdings. */
    private static final String BULLETS = "(?i)F0B7|F0A7|F0D8|F0FC|00B7";

    private final WordContext context;
    private final AnnexPlace place;

    private StringBuilder text;
    private String style = "";
    private WordNumber number = WordNumber.NONE;
    private boolean changed;
    private boolean markDeleted;

    private StringBuilder instruction = new StringBuilder();
    private int resultFrom = -1;
    private int fields;

    WordParagraph(WordContext context, AnnexPlace place, String joined) {
        this.context = context;
        this.place = place;
        this.text = new StringBuilder(joined);
    }

    /** Reads the paragraph that was entered last to its end. */
    void read(XmlCursor xml) throws UnreadableAnnexException {
        context.count();
        inline(xml);
    }

    String text() {
        return text.toString();
    }

    boolean isChanged() {
        return changed;
    }

    /** Whether the end of the paragraph was deleted, so that it goes on in the next one. */
    boolean isMarkDeleted() {
        return markDeleted;
    }

    /** Counts the paragraph, and returns what Word writes before it. */
    String label() {
        WordNumber whole = number.orElse(context.styles().number(style));
        return context.numbering().next(whole, style);
    }

    int level() {
        return Math.max(0, number.orElse(context.styles().number(style)).level());
    }

    private void inline(XmlCursor xml) throws UnreadableAnnexException {
        int own = xml.depth();
        while (xml.nextChild(own)) {
            element(xml);
        }
    }

    private void element(XmlCursor xml) throws UnreadableAnnexException {
        switch (xml.name()) {
            case "w:pPr" -> properties(xml);
            case "w:r" -> run(xml);
            case "w:ins", "w:moveTo" -> inserted(xml);
            case "w:del", "w:moveFrom" -> aside(xml, RemarkKind.DELETED_TEXT);
            case "w:fldSimple" -> field(xml);
            case "w:hyperlink",
                    "w:smartTag",
                    "w:customXml",
                    "w:sdt",
                    "w:sdtContent",
                    "w:dir",
                    "w:bdo",
                    "w:ruby",
                    "w:rubyBase" -> inline(xml);
            case "mc:AlternateContent" -> alternative(xml);
            case "m:oMath", "m:oMathPara" -> object(xml, RemarkKind.OBJECT);
            default -> {}
        }
    }

    private void properties(XmlCursor xml) throws UnreadableAnnexException {
        int own = xml.depth();
        while (xml.nextChild(own)) {
            switch (xml.name()) {
                case "w:pStyle" -> {
                    String value = xml.attribute("val");
                    style = value == null ? "" : value;
                }
                case "w:numPr" -> number = WordNumber.read(xml);
                case "w:rPr" -> mark(xml);
                default -> {}
            }
        }
    }

    /** The properties of the end of the paragraph. */
    private void mark(XmlCursor xml) throws UnreadableAnnexException {
        int own = xml.depth();
        while (xml.nextChild(own)) {
            switch (xml.name()) {
                case "w:del", "w:moveFrom" -> markDeleted = true;
                case "w:ins", "w:moveTo" -> changed = true;
                default -> {}
            }
        }
    }

    private void run(XmlCursor xml) throws UnreadableAnnexException {
        int own = xml.depth();
        StringBuilder shown = text;
        StringBuilder hidden = new StringBuilder();
        while (xml.nextChild(own)) {
            if (xml.name().equals("w:rPr")) {
                text = isHidden(xml) ? hidden : shown;
            } else {
                content(xml);
            }
        }
        text = shown;
        if (!hidden.toString().isBlank()) {
            context.remark(RemarkKind.HIDDEN_TEXT, place, hidden.toString());
        }
    }

    private boolean isHidden(XmlCursor xml) throws UnreadableAnnexException {
        int own = xml.depth();
        Boolean said = null;
        String runStyle = "";
        while (xml.nextChild(own)) {
            switch (xml.name()) {
                case "w:vanish" -> said = xml.isOn();
                case "w:rStyle" -> {
                    String value = xml.attribute("val");
                    runStyle = value == null ? "" : value;
                }
                default -> {}
            }
        }
        if (said != null) {
            return said;
        }
        return context.styles().isHidden(runStyle) || context.styles().isHidden(style);
    }

    private void content(XmlCursor xml) throws UnreadableAnnexException {
        String name = xml.name();
        switch (name) {
            case "w:t", "w:delText" -> text.append(xml.content().replace("\u00AD", ""));
            case "w:tab", "w:ptab" -> text.append('\t');
            case "w:br" ->
                text.append(xml.attribute("type") == null || "textWrapping".equals(xml.attribute("type")) ? "\n" : "");
            case "w:cr" -> text.append('\n');
            case "w:noBreakHyphen" -> text.append('-');
            case "w:sym" -> symbol(xml);
            case "w:fldChar" -> fieldMark(xml);
            case "w:instrText" -> instruction.append(xml.content());
            case "w:footnoteReference", "w:endnoteReference" -> note(RemarkKind.FOOTNOTE, name, xml.attribute("id"));
            case "w:commentReference" -> note(RemarkKind.COMMENT, name, xml.attribute("id"));
            case "w:drawing", "w:pict", "w:object" -> object(xml, RemarkKind.OBJECT);
            case "mc:AlternateContent" -> alternative(xml);
            case "w:ruby", "w:rubyBase", "w:r" -> element(xml);
            default -> {}
        }
    }

    private void note(RemarkKind kind, String element, @Nullable String id) {
        context.remark(kind, place, context.note(element, id == null ? "" : id));
    }

    private void symbol(XmlCursor xml) {
        String code = xml.attribute("char");
        if (code != null && code.matches(BULLETS)) {
            text.append("• ");
        } else {
            context.remark(RemarkKind.SYMBOL, place, code == null ? "" : code);
            text.append('\uFFFD');
        }
    }

    private void inserted(XmlCursor xml) throws UnreadableAnnexException {
        int from = text.length();
        inline(xml);
        changed = true;
        if (from < text.length()) {
            context.remark(RemarkKind.INSERTED_TEXT, place, text.substring(from));
        }
    }

    /** Reads what is not taken. */
    private void aside(XmlCursor xml, RemarkKind kind) throws UnreadableAnnexException {
        StringBuilder shown = text;
        text = new StringBuilder();
        inline(xml);
        String read = text.toString();
        text = shown;
        changed = true;
        if (!read.isBlank()) {
            context.remark(kind, place, read);
        }
    }

    private void field(XmlCursor xml) throws UnreadableAnnexException {
        String code = xml.attribute("instr");
        int from = text.length();
        inline(xml);
        computed(code == null ? "" : code, from);
    }

    /** A field of several runs: its instruction, and then its last result. */
    private void fieldMark(XmlCursor xml) {
        String type = xml.attribute("fldCharType");
        if ("begin".equals(type)) {
            if (fields++ == 0) {
                instruction = new StringBuilder();
                resultFrom = -1;
            }
        } else if ("separate".equals(type)) {
            resultFrom = fields == 1 ? text.length() : resultFrom;
        } else if (fields > 0 && --fields == 0 && resultFrom >= 0) {
            computed(instruction.toString(), Math.min(resultFrom, text.length()));
        }
    }

    private void computed(String code, int from) {
        String result = text.substring(from);
        if (!result.isBlank() && !code.matches(WRITTEN)) {
            context.remark(RemarkKind.COMPUTED_TEXT, place, result);
        }
    }

    /** The first alternative is what a program of today shows. */
    private void alternative(XmlCursor xml) throws UnreadableAnnexException {
        int own = xml.depth();
        boolean taken = false;
        while (xml.nextChild(own)) {
            if (!taken && xml.name().equals("mc:Choice")) {
                taken = true;
                int choice = xml.depth();
                while (xml.nextChild(choice)) {
                    content(xml);
                }
            }
        }
    }

    /** A picture, or a box whose text stands elsewhere on the page. */
    private void object(XmlCursor xml, RemarkKind kind) throws UnreadableAnnexException {
        StringBuilder inside = new StringBuilder();
        WordNotes.collect(xml, inside);
        boolean box = kind == RemarkKind.OBJECT && !inside.toString().isBlank();
        context.remark(
                box ? RemarkKind.TEXT_BOX : kind, place, inside.toString().strip());
    }
}
