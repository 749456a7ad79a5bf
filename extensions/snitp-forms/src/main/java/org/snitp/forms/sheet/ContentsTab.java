package org.snitp.forms.sheet;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.snitp.forms.internal.xlsx.CellStyle;
import org.snitp.forms.internal.xlsx.SheetWriter;
import org.snitp.indicators.sheet.IndicatorSheet;
import org.snitp.indicators.smart.Criterion;

/** The first tab: every sheet with a link to it, and the number of fields to fill in for each criterion. */
final class ContentsTab {

    private static final double[] WIDTHS = {12, 52, 12, 22, 11, 11, 12, 11, 11};
    private static final int HEAD_ROW = 4;

    /** The number of visible columns. */
    static final int VISIBLE = WIDTHS.length;

    /**
     * A line of the contents.
     *
     * @param sheet the sheet
     * @param tab its tab
     */
    record Entry(IndicatorSheet sheet, SheetWriter tab) {}

    private final SheetWriter tab;
    private final SheetWording words;

    ContentsTab(SheetWriter tab, SheetWording words) {
        this.tab = tab;
        this.words = words;
    }

    SheetWriter writer() {
        return tab;
    }

    void write(List<Entry> entries) {
        tab.widths(WIDTHS);
        for (int i = 0; i < RowMark.COLUMNS; i++) {
            tab.worksheet().hideColumn(WIDTHS.length + i);
        }
        around(0, "titles", CellStyle.TITLE);
        around(1, "xlsx.contents", CellStyle.NOTE);
        around(2, "xlsx.back", CellStyle.NOTE);
        heads();
        int row = HEAD_ROW + 1;
        for (Entry entry : entries) {
            add(row++, entry.sheet(), entry.tab());
        }
        tab.worksheet().setAutoFilter(HEAD_ROW, 0, row - 1, WIDTHS.length - 1);
        tab.titleRows(HEAD_ROW + 1);
        tab.page(true, words.text("titles"));
        tab.protect();
    }

    private void around(int row, String key, CellStyle style) {
        tab.text(row, 0, words.text(key), style);
        mark(row, RowMark.Kind.TEXT, List.of(), List.of(words.text(key)));
    }

    private void heads() {
        List<String> heads = Stream.concat(
                        Stream.of("id", "name", "owner", "responsible").map(words::text),
                        Stream.of(Criterion.values()).map(criterion -> criterion.in(words.locale())))
                .toList();
        for (int column = 0; column < heads.size(); column++) {
            tab.text(HEAD_ROW, column, heads.get(column), CellStyle.HEAD);
        }
        mark(HEAD_ROW, RowMark.Kind.TEXT, List.of(), heads);
    }

    private void add(int row, IndicatorSheet sheet, SheetWriter target) {
        List<String> visible = new ArrayList<>(List.of(
                sheet.indicator().getId(),
                sheet.indicator().getName().in(words.locale()),
                sheet.subject(),
                sheet.assessment().responsible().stream().collect(joining(", "))));
        tab.link(row, 0, visible.get(0), target);
        for (int column = 1; column < visible.size(); column++) {
            tab.text(row, column, visible.get(column), CellStyle.GIVEN);
        }
        for (Criterion criterion : Criterion.values()) {
            tab.number(row, visible.size(), BigDecimal.valueOf(sheet.gaps(criterion)), CellStyle.GIVEN);
            visible.add(Integer.toString(sheet.gaps(criterion)));
        }
        List<String> about =
                List.of(FilledSheets.id(sheet.document()), sheet.indicator().getId());
        mark(row, RowMark.Kind.ENTRY, about, visible);
    }

    private void mark(int row, RowMark.Kind kind, List<String> about, List<String> visible) {
        List<String> all = new ArrayList<>(visible);
        while (all.size() < VISIBLE) {
            all.add("");
        }
        RowMark.of(kind, about, all).write(tab, row, VISIBLE);
    }
}
