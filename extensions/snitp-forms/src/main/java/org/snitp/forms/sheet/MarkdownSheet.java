package org.snitp.forms.sheet;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.snitp.indicators.sheet.IndicatorSheet;
import org.snitp.indicators.sheet.SheetLine;
import org.snitp.indicators.sheet.SheetSection;
import org.snitp.indicators.sheet.SheetValue;
import org.snitp.io.internal.page.MarkdownText;

/** Writes one indicator sheet as Markdown. */
final class MarkdownSheet {

    private static final String ITEM = "- ";
    private static final String BOX = "- [ ] ";
    private static final String NESTED = "  - ";
    private static final String TO_FILL_IN = "……";

    private final SheetWording words;
    private final List<String> lines = new ArrayList<>();

    MarkdownSheet(SheetWording words) {
        this.words = words;
    }

    String text(IndicatorSheet sheet) {
        lines.add("# " + MarkdownText.escape(words.title(sheet)));
        lines.add("");
        lines.addAll(MarkdownLines.wrap(
                "", MarkdownLines.bold(sheet.indicator().getName().in(words.locale()))));
        for (SheetSection section : SheetSection.values()) {
            List<SheetLine> inSection = sheet.lines(section);
            if (!inSection.isEmpty()) {
                lines.addAll(List.of("", "## " + MarkdownText.escape(section.in(words.locale())), ""));
                inSection.forEach(this::add);
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private void add(SheetLine line) {
        boolean toFillIn = line.isBlank() || !line.isOptional();
        String label = MarkdownLines.bold(line.field().in(words.locale()) + ":");
        boolean several = line.values().size() > 1 && !line.isBlank();
        String content =
                several ? "" : " " + line.values().stream().map(this::value).collect(joining("; "));
        lines.addAll(MarkdownLines.wrap(
                toFillIn ? BOX : ITEM, label + (content.isBlank() && !several ? " " + TO_FILL_IN : content)));
        if (several) {
            line.values().forEach(value -> lines.addAll(MarkdownLines.wrap(NESTED, value(value))));
        }
        addTasks(line);
    }

    private void addTasks(SheetLine line) {
        for (SheetWording.Task task : words.tasks(List.of(line))) {
            lines.addAll(MarkdownLines.wrap(
                    NESTED, MarkdownLines.italic(task.criterion() + ":") + " " + MarkdownText.escape(task.remedy())));
        }
        if (line.isBlank() && line.isOptional()) {
            lines.addAll(MarkdownLines.wrap(NESTED, MarkdownLines.italic(words.text("optional"))));
        }
    }

    private String value(SheetValue value) {
        return value.isBlank()
                ? value.key().map(MarkdownText::escape).orElse("") + " – " + TO_FILL_IN
                : MarkdownText.escape(value.in(words.locale()));
    }
}
