package org.snitp.forms.sheet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.XmlEscapeHelper;
import org.snitp.forms.internal.xlsx.CellStyle;
import org.snitp.forms.internal.xlsx.SheetWriter;
import org.snitp.indicators.sheet.IndicatorSheet;
import org.snitp.indicators.sheet.SheetSection;
import org.snitp.io.internal.shape.DocumentShapes;
import org.snitp.model.text.Language;

/**
 * A tab with sheets, one below the other: a row for each value, with its content, the reason to fill it in and the
 * notation. Hidden columns identify each row.
 */
final class SheetTab {

    /** The number of visible columns. */
    static final int VISIBLE = 3;

    static final int FIELD = 0;
    static final int CONTENT = 1;
    static final int TASK = 2;

    private static final double[] WIDTHS = {24, 46, 40};

    /** The maximum length of the words of a list in a check, and of its message (Excel specifications and limits). */
    private static final int MAX_CHECK = 255;

    private final SheetWriter tab;
    private final SheetWording words;
    private int row;

    SheetTab(SheetWriter tab, SheetWording words) {
        this.tab = tab;
        this.words = words;
    }

    void write(List<IndicatorSheet> sheets, SheetWriter contents) {
        tab.widths(WIDTHS);
        for (int i = 0; i < RowMark.COLUMNS; i++) {
            tab.worksheet().hideColumn(VISIBLE + i);
        }
        String link = "← " + words.text("contents");
        tab.link(row, FIELD, link, contents);
        tab.text(row, CONTENT, words.text("xlsx.how"), CellStyle.NOTE);
        mark(RowMark.Kind.TEXT, List.of(), link, words.text("xlsx.how"), "");
        around(CellStyle.NOTE, "", words.text("xlsx.back"), "");
        for (IndicatorSheet sheet : sheets) {
            row++;
            write(sheet);
        }
        row++;
        String ids = String.join("\n", ids(sheets));
        tab.text(row, FIELD, words.text("end"), CellStyle.NOTE);
        mark(RowMark.Kind.END, List.of(ids), words.text("end"), "", "");
        tab.page(false, sheets.get(0).subject());
        tab.protect();
    }

    private static List<String> ids(List<IndicatorSheet> sheets) {
        return sheets.stream().map(sheet -> sheet.indicator().getId()).toList();
    }

    private void write(IndicatorSheet sheet) {
        SheetRows rows = new SheetRows(sheet, words);
        List<SheetRow> name = rows.name();
        Map<SheetSection, List<SheetRow>> sections = new EnumMap<>(SheetSection.class);
        for (SheetSection section : SheetSection.values()) {
            List<SheetRow> inside = sheet.lines(section).stream()
                    .flatMap(line -> rows.of(line).stream())
                    .toList();
            if (!inside.isEmpty()) {
                sections.put(section, inside);
            }
        }
        List<String> paths = Stream.concat(
                        name.stream(), sections.values().stream().flatMap(List::stream))
                .filter(SheetRow::isFillable)
                .map(SheetRow::path)
                .toList();
        title(sheet, paths);
        around(CellStyle.HEAD, words.text("field"), words.text("content"), words.text("task"));
        name.forEach(found -> add(sheet, found));
        sections.forEach((section, inside) -> {
            around(CellStyle.HEAD, section.in(words.locale()), "", "");
            inside.forEach(found -> add(sheet, found));
        });
    }

    private void title(IndicatorSheet sheet, List<String> paths) {
        String title = words.title(sheet);
        tab.text(row, FIELD, title, CellStyle.TITLE);
        DocumentShapes.Shaped<?> document = DocumentShapes.shaped(sheet.document());
        mark(
                RowMark.Kind.SHEET,
                List.of(
                        document.shape().name(),
                        FilledSheets.id(sheet.document()),
                        FilledSheets.version(sheet.document()),
                        sheet.indicator().getId(),
                        Language.of(words.locale()).toString(),
                        String.join(" ", paths)),
                title,
                "",
                "");
    }

    /** Adds a row of text around the sheets. */
    private void around(CellStyle style, String field, String content, String task) {
        boolean all = style == CellStyle.HEAD;
        List<String> texts = List.of(field, content, task);
        for (int column = 0; column < texts.size(); column++) {
            if (all || !texts.get(column).isEmpty()) {
                tab.text(row, column, texts.get(column), style);
            }
        }
        mark(RowMark.Kind.TEXT, List.of(), field, content, task);
    }

    private void add(IndicatorSheet sheet, SheetRow found) {
        tab.text(row, FIELD, found.label(), CellStyle.LABEL);
        tab.text(row, TASK, found.task(), CellStyle.GIVEN);
        CellStyle style = found.isFillable() ? CellStyle.INPUT : CellStyle.GIVEN;
        if (found.number().isPresent()) {
            tab.number(row, CONTENT, found.number().get(), style);
        } else {
            tab.text(row, CONTENT, found.content(), style);
        }
        found.entry().filter(Entry::isLiteral).ifPresent(entry -> tab.literal(row, CONTENT, style));
        if (found.entry().filter(entry -> entry == Entry.WORD).isPresent()) {
            allow(words.all(Entry.words(found.path())));
        }
        mark(
                found.isFillable() ? RowMark.Kind.FIELD : RowMark.Kind.GIVEN,
                List.of(sheet.indicator().getId(), found.path()),
                found.label(),
                found.readContent(),
                found.task());
    }

    private void allow(List<String> allowed) {
        String list = String.join(",", allowed);
        String message = words.text("expected.WORD") + " " + String.join(", ", allowed) + ".";
        if (message.length() <= MAX_CHECK) {
            tab.worksheet()
                    .range(row, CONTENT, row, CONTENT)
                    .validateWithListByFormula('"' + XmlEscapeHelper.escape(list) + '"')
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .showErrorMessage(true)
                    .errorTitle(XmlEscapeHelper.escape(words.text("content")))
                    .error(XmlEscapeHelper.escape(message));
        }
    }

    private void mark(RowMark.Kind kind, List<String> about, String... visible) {
        RowMark.of(kind, about, Stream.of(visible).toList()).write(tab, row++, VISIBLE);
    }
}
