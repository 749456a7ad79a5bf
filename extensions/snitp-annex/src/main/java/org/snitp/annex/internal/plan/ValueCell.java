package org.snitp.annex.internal.plan;

import java.util.List;
import org.snitp.annex.document.AnnexField;
import org.snitp.annex.document.AnnexPlace;

/**
 * A cell with sums, or with values beside indicators.
 *
 * @param column its column
 * @param lines its lines that are not blank, tidy
 * @param place where it is
 */
record ValueCell(Column column, List<Line> lines, AnnexPlace place) {

    ValueCell {
        lines = List.copyOf(lines);
    }

    AnnexField field() {
        return column.field();
    }

    int row() {
        return place.row();
    }

    int table() {
        return place.table();
    }

    /** Returns all of it as one line. */
    Line whole() {
        return lines.get(0)
                .with(String.join("; ", lines.stream().map(Line::text).toList()));
    }
}
