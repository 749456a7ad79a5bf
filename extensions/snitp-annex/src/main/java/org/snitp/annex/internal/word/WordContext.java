package org.snitp.annex.internal.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.snitp.annex.document.AnnexPlace;
import org.snitp.annex.document.AnnexRemark;
import org.snitp.annex.document.RemarkKind;
import org.snitp.annex.document.UnreadableAnnexException;
import org.snitp.annex.document.UnreadableAnnexException.Reason;
import org.snitp.io.options.Limits;

/** What all parts of the text of a document share: styles, numbers, notes, remarks and limits. */
final class WordContext {

    private final WordStyles styles;
    private final WordNumbering numbering;
    private final Map<String, WordNotes> notes;
    private final Limits limits;
    private final List<AnnexRemark> remarks = new ArrayList<>();
    private int values;

    WordContext(WordStyles styles, WordNumbering numbering, Map<String, WordNotes> notes, Limits limits) {
        this.styles = styles;
        this.numbering = numbering;
        this.notes = notes;
        this.limits = limits;
    }

    WordStyles styles() {
        return styles;
    }

    WordNumbering numbering() {
        return numbering;
    }

    /** Returns the text of the note to which an element refers. */
    String note(String element, String id) {
        WordNotes all = notes.get(element);
        return all == null ? "" : all.text(id);
    }

    List<AnnexRemark> remarks() {
        return remarks;
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
}
