package org.snitp.annex.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.snitp.annex.document.AnnexField;
import org.snitp.annex.document.AnnexParagraph;
import org.snitp.annex.internal.vocabulary.Spellings;

/** The lines of a cell: paragraphs, and what line breaks separate within them. */
final class Lines {

    private Lines() {}

    /** Returns the lines, tidy, blank ones included. */
    static List<Line> of(List<AnnexParagraph> paragraphs, String action, AnnexField field) {
        List<Line> lines = new ArrayList<>();
        for (AnnexParagraph paragraph : paragraphs) {
            for (String text : paragraph.text().split("\n", -1)) {
                lines.add(new Line(Spellings.tidy(text), paragraph.place(), action, field));
            }
        }
        return lines;
    }

    /** Returns all of a cell as one line, at the place of its first paragraph. */
    static Line whole(List<AnnexParagraph> paragraphs, String action, AnnexField field) {
        String text = paragraphs.stream().map(AnnexParagraph::text).collect(Collectors.joining(" "));
        return new Line(Spellings.tidy(text), paragraphs.get(0).place(), action, field);
    }
}
