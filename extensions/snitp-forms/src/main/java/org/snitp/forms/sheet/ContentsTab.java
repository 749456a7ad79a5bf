package org.snitp.forms.sheet;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import org.snitp.forms.internal.xlsx.CellStyle;
import org.snitp.forms.internal.xlsx.SheetWriter;
import org.snitp.indicators.sheet.IndicatorSheet;
import org.snitp.indicators.smart.Criterion;

/** The first tab: every sheet with a link to it, and how many fields are to be filled in under each criterion. */
final class ContentsTab {

    private static final double[] WIDTHS = {12, 52, 12, 22, 11, 11, 12, 11, 11};
    private static final int HEAD_ROW = 4;

    /**
     * A line of the contents.
     *
     * @param sheet the sheet
     * @param tab where it stands
     */
    record Entry(IndicatorSheet sheet, SheetWriter tab) {}

    private final SheetWriter tab;
    private final Words words;

    ContentsTab(SheetWriter tab, Words words) {
        this.tab = tab;
        this.words = words;
    }

    SheetWriter writer() {
        return tab;
    }

    void write(List<Entry> entries) {
        tab.widths(WIDTHS);
        tab.text(0, 0, words.text("titles"), CellStyle.TITLE);
        tab.text(1, 0, words.text("xlsx.contents"), CellStyle.NOTE);
        tab.text(2, 0, words.text("xlsx.back"), CellStyle.NOTE);
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

    private void heads() {
        int column = 0;
        for (String head : new String[] {"id", "name", "owner", "responsible"}) {
            tab.text(HEAD_ROW, column++, words.text(head), CellStyle.HEAD);
        }
        for (Criterion criterion : Criterion.values()) {
            tab.text(HEAD_ROW, column++, criterion.in(words.locale()), CellStyle.HEAD);
        }
    }

    private void add(int row, IndicatorSheet sheet, SheetWriter target) {
        int column = 0;
        tab.link(row, column++, sheet.indicator().getId(), target);
        tab.text(row, column++, sheet.indicator().getName().in(words.locale()), CellStyle.GIVEN);
        tab.text(row, column++, sheet.subject(), CellStyle.GIVEN);
        tab.text(row, column++, sheet.assessment().responsible().stream().collect(joining(", ")), CellStyle.GIVEN);
        for (Criterion criterion : Criterion.values()) {
            tab.number(row, column++, BigDecimal.valueOf(sheet.gaps(criterion)), CellStyle.GIVEN);
        }
    }
}
