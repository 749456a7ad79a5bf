package org.snitp.annex.internal.odf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snitp.annex.document.AnnexPlace;
import org.snitp.annex.document.AnnexRemark;
import org.snitp.annex.document.RemarkKind;
import org.snitp.annex.document.UnreadableAnnexException;
import org.snitp.annex.document.UnreadableAnnexException.Reason;
import org.snitp.annex.internal.xml.XmlCursor;
import org.snitp.io.options.Limits;

/** What all parts of the text of a document share: styles, lists, changes, remarks and limits. */
final class OdfContext {

    /** A deletion: its text, and whether it has the end of a paragraph. */
    private record Deletion(String text, boolean ofEnd) {}

    private final OdfStyles styles;
    private final OdfLists lists;
    private final Limits limits;
    private final Map<String, Deletion> deletions = new HashMap<>();

    /** The insertions that have begun and not ended. */
    private final Map<String, Integer> open = new LinkedHashMap<>();

    private final List<AnnexRemark> remarks = new ArrayList<>();
    private int values;

    OdfContext(OdfStyles styles, Limits limits) {
        this.styles = styles;
        this.lists = new OdfLists(styles);
        this.limits = limits;
    }

    OdfStyles styles() {
        return styles;
    }

    OdfLists lists() {
        return lists;
    }

    List<AnnexRemark> remarks() {
        return remarks;
    }

    Map<String, Integer> openInsertions() {
        return open;
    }

    void remark(RemarkKind kind, AnnexPlace place, String text) {
        remarks.add(AnnexRemark.of(kind, place, Map.of("text", text)));
    }

    /** Counts a paragraph, a cell or a row. */
    void count() throws UnreadableAnnexException {
        if (++values > limits.values()) {
            throw new UnreadableAnnexException(Reason.LIMIT, "paragraphs: " + limits.values());
        }
    }

    /** Reads the changes of a document, which stand before its text. */
    void readChanges(XmlCursor xml) throws UnreadableAnnexException {
        int own = xml.depth();
        while (xml.nextChild(own)) {
            String id = xml.attribute("id");
            int region = xml.depth();
            while (xml.nextChild(region)) {
                if (xml.name().equals("text:deletion")) {
                    deletions.put(id == null ? "" : id, deletion(xml));
                }
            }
        }
    }

    private static Deletion deletion(XmlCursor xml) throws UnreadableAnnexException {
        int own = xml.depth();
        StringBuilder text = new StringBuilder();
        int paragraphs = 0;
        while (xml.nextChild(own)) {
            if (!xml.name().equals("office:change-info")) {
                paragraphs++;
                text.append(text.isEmpty() ? "" : " ");
                OdfText.collect(xml, text);
            }
        }
        return new Deletion(text.toString(), paragraphs > 1);
    }

    /** Tells what was deleted at a place. */
    void deleted(@Nullable String id, AnnexPlace place, String before) {
        Deletion deletion = deletions.get(id == null ? "" : id);
        if (deletion == null) {
            return;
        }
        if (!deletion.text().isBlank()) {
            remark(RemarkKind.DELETED_TEXT, place, deletion.text());
        }
        if (deletion.ofEnd()) {
            remark(RemarkKind.JOINED_PARAGRAPHS, place, before);
        }
    }
}
