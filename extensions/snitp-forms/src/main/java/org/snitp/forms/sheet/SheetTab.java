package org.snitp.forms.sheet;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.snitp.forms.internal.xlsx.CellStyle;
import org.snitp.forms.internal.xlsx.SheetWriter;
import org.snitp.indicators.sheet.IndicatorSheet;
import org.snitp.indicators.sheet.SheetLine;
import org.snitp.indicators.sheet.SheetSection;
import org.snitp.indicators.sheet.SheetValue;
import org.snitp.indicators.smart.Argument;

/** A tab with sheets, one under the other: a row for each field, with what stands in it and what it is to be filled in for. */
final class SheetTab {

    private static final double[] WIDTHS = {24, 48, 38};
    private static final int FIELD = 0;
    private static final int CONTENT = 1;
    private static final int TASK = 2;

    private final SheetWriter tab;
    private final Words words;
    private int row;

    SheetTab(SheetWriter tab, Words words) {
        this.tab = tab;
        this.words = words;
    }

    void write(List<IndicatorSheet> sheets, SheetWriter contents) {
        tab.widths(WIDTHS);
        tab.link(row, FIELD, "← " + words.text("contents"), contents);
        tab.text(row++, CONTENT, words.text("xlsx.how"), CellStyle.NOTE);
        tab.text(row++, CONTENT, words.text("xlsx.back"), CellStyle.NOTE);
        for (IndicatorSheet sheet : sheets) {
            row++;
            tab.text(row++, FIELD, words.title(sheet), CellStyle.TITLE);
            write(sheet);
        }
        tab.page(false, sheets.get(0).subject());
        tab.protect();
    }

    private void write(IndicatorSheet sheet) {
        heads(words.text("field"), words.text("content"), words.text("task"));
        entry(words.text("name"), sheet.indicator().getName().in(words.locale()), CellStyle.GIVEN, "");
        for (SheetSection section : SheetSection.values()) {
            List<SheetLine> lines = sheet.lines(section);
            if (!lines.isEmpty()) {
                heads(section.in(words.locale()), "", "");
                lines.forEach(this::add);
            }
        }
    }

    private void heads(String field, String content, String task) {
        tab.text(row, FIELD, field, CellStyle.HEAD);
        tab.text(row, CONTENT, content, CellStyle.HEAD);
        tab.text(row++, TASK, task, CellStyle.HEAD);
    }

    private void add(SheetLine line) {
        CellStyle style = line.isBlank() || !line.isOptional() ? CellStyle.INPUT : CellStyle.GIVEN;
        String label = line.field().in(words.locale());
        if (line.values().stream().noneMatch(SheetTab::isFigure)) {
            String content = line.values().stream()
                    .map(value -> value.in(words.locale()))
                    .collect(joining("\n"));
            entry(label, content, style, task(line));
            return;
        }
        String task = task(line);
        for (SheetValue value : line.values()) {
            figure(label + value.key().map(key -> ": " + key).orElse(""), value, style, task);
            task = "";
        }
    }

    private static boolean isFigure(SheetValue value) {
        return value.isBlank()
                || value.content().filter(Argument.Figure.class::isInstance).isPresent();
    }

    private void entry(String label, String content, CellStyle style, String task) {
        tab.text(row, FIELD, label, CellStyle.LABEL);
        tab.text(row, CONTENT, content, style);
        tab.text(row++, TASK, task, CellStyle.GIVEN);
    }

    private void figure(String label, SheetValue value, CellStyle style, String task) {
        Optional<Argument> content = value.content();
        if (content.isPresent() && content.get() instanceof Argument.Figure figure) {
            tab.text(row, FIELD, label, CellStyle.LABEL);
            tab.number(row, CONTENT, figure.value(), style);
            tab.text(row++, TASK, task, CellStyle.GIVEN);
        } else {
            entry(label, "", style, task);
        }
    }

    private String task(SheetLine line) {
        return line.isBlank() && line.isOptional()
                ? words.text("optional")
                : words.tasks(List.of(line)).stream().map(Words.Task::toString).collect(joining("\n"));
    }
}
