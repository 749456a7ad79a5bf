package org.snitp.annex.export;

import java.util.ArrayList;
import java.util.List;
import org.snitp.io.internal.office.OfficeBlock.Cell;
import org.snitp.io.internal.office.OfficeBlock.Paragraph;
import org.snitp.io.internal.office.OfficeBlock.Paragraph.Kind;
import org.snitp.io.internal.office.OfficeBlock.Row;
import org.snitp.io.internal.office.OfficeBlock.Table;
import org.snitp.io.internal.office.OfficeText;

/** Puts new texts into quotation marks: before the first paragraph and after the last one. */
final class Quotes {

    private final String open;
    private final String close;

    Quotes(PlanTexts texts) {
        this.open = texts.label("act.open");
        this.close = texts.label("act.close");
    }

    /** Returns paragraphs in quotation marks, indented. */
    List<Paragraph> quoted(List<Paragraph> paragraphs) {
        List<Paragraph> quoted = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            List<OfficeText> content = marked(paragraphs.get(i).content(), i == 0, i == paragraphs.size() - 1);
            quoted.add(new Paragraph(content, Kind.INDENTED));
        }
        return quoted;
    }

    private List<OfficeText> marked(List<OfficeText> content, boolean first, boolean last) {
        List<OfficeText> marked = new ArrayList<>();
        if (first) {
            marked.add(OfficeText.of(open));
        }
        marked.addAll(content);
        if (last) {
            marked.add(OfficeText.of(close));
        }
        return marked;
    }

    /** Returns a table whose only row is in quotation marks, from its first cell to its last one. */
    Table quoted(Table table) {
        List<Cell> cells = new ArrayList<>();
        List<Cell> row = table.rows().get(0).cells();
        for (int i = 0; i < row.size(); i++) {
            cells.add(quoted(row.get(i), i == 0, i == row.size() - 1));
        }
        return new Table(table.columns(), table.heads(), List.of(new Row(cells)));
    }

    private Cell quoted(Cell cell, boolean first, boolean last) {
        List<Paragraph> old = cell.paragraphs().isEmpty() ? List.of(Paragraph.of("")) : cell.paragraphs();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            List<OfficeText> content = marked(old.get(i).content(), first && i == 0, last && i == old.size() - 1);
            paragraphs.add(new Paragraph(content, old.get(i).kind()));
        }
        return Cell.of(paragraphs);
    }
}
