package org.snitp.cli.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.snitp.cli.terminal.Console;
import org.snitp.cli.terminal.Paragraph;
import org.snitp.cli.terminal.Tone;
import org.snitp.model.FiscalYearNames;

/** Text that is laid out line by line for the width of the terminal: headings, labelled fields, lists and tables. */
public final class Page {

    private static final int INDENT = 2;
    private static final int LABEL_COLUMNS = 22;
    private static final int MIN_COLUMNS = 20;

    private final Console console;
    private final StringBuilder text = new StringBuilder();

    /** Creates an empty page for a console. */
    public Page(Console console) {
        this.console = console;
    }

    /** The page so far; if it names fiscal years, its last line says what the name means. */
    public String text() {
        return console.years()
                .meaningIn(text.toString())
                .map(meaning -> text + "\n" + String.join("\n", Paragraph.wrap(words(meaning), columns(0))) + "\n")
                .orElseGet(text::toString);
    }

    private String words(FiscalYearNames.Meaning meaning) {
        String year = meaning.label()
                .map(label -> label.in(console.locale()))
                .orElseGet(() -> console.texts().text("fiscalYear"));
        return console.texts()
                .text(
                        meaning.byEnd() ? "fiscalYear.byEnd" : "fiscalYear.byBegin",
                        meaning.name(),
                        meaning.span().toString(),
                        year);
    }

    /** Returns a text with the names of fiscal years in place of their spans. */
    String named(String words) {
        return console.years().in(words);
    }

    /** Adds an empty line, except at the start. */
    public Page blank() {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        return this;
    }

    /** Adds an empty line if requested. */
    Page blank(boolean wanted) {
        return wanted ? blank() : this;
    }

    /** Adds a table. */
    public Page table(int indent, Grid grid) {
        grid.addTo(this, indent);
        return this;
    }

    /** Adds a line as it is. */
    Page line(int indent, String words) {
        text.append(" ".repeat(indent)).append(words).append('\n');
        return this;
    }

    /** Adds a line that introduces the following ones. */
    Page faintLine(int indent, String words) {
        return line(indent, faint(words));
    }

    /** Adds a text after a code. Its further lines are aligned with the first word after the code. */
    public Page entry(int indent, String code, String words) {
        return hanging(
                " ".repeat(indent) + bold(code) + "  ", indent + Paragraph.columns(code) + 2, words, 0, first -> first);
    }

    /** Adds a heading: a code and a name, both highlighted. */
    public Page heading(String code, String words) {
        List<String> lines = Paragraph.wrap(named(words), columns(Paragraph.columns(code) + 2));
        String margin = "\n" + " ".repeat(Paragraph.columns(code) + 2);
        text.append(bold(code)).append("  ");
        text.append(String.join(margin, lines.stream().map(this::bold).toList()))
                .append('\n');
        return this;
    }

    /** Adds a paragraph. */
    public Page paragraph(int indent, String words) {
        String margin = " ".repeat(indent);
        Paragraph.wrap(named(words), columns(indent))
                .forEach(line -> text.append(margin).append(line).append('\n'));
        return this;
    }

    /** Adds a line that names the following ones. */
    public Page section(String words) {
        blank();
        paragraph(INDENT, words);
        return this;
    }

    /** Adds a label with a value that begins with a status, which has a tone. */
    public Page status(String label, String status, Tone tone, String rest) {
        field(label, status + rest, 0, words -> toned(words, status, tone));
        return this;
    }

    /** Adds a paragraph that begins with a status, which has a tone. */
    Page status(int indent, String status, Tone tone, String rest) {
        String margin = " ".repeat(indent);
        List<String> lines = Paragraph.wrap(named(status + rest), columns(indent));
        for (int i = 0; i < lines.size(); i++) {
            text.append(margin)
                    .append(i == 0 ? toned(lines.get(i), status, tone) : lines.get(i))
                    .append('\n');
        }
        return this;
    }

    /** A status that is broken into two lines stays as it is. */
    private String toned(String line, String status, Tone tone) {
        return line.startsWith(status) ? tone.of(status, console.coloured()) + line.substring(status.length()) : line;
    }

    /** Returns whether there are colours. */
    boolean isColoured() {
        return console.coloured();
    }

    /** Adds a label with its value, if there is one. */
    public Page field(String label, Optional<String> words) {
        words.ifPresent(value -> field(label, value, 0, first -> first));
        return this;
    }

    /** Adds a label with texts, each on a new line. Further lines of a text are indented. */
    public Page fields(String label, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            field(i == 0 ? label : "", words.get(i), words.size() == 1 ? 0 : INDENT, first -> first);
        }
        return this;
    }

    private void field(String label, String words, int further, UnaryOperator<String> first) {
        String prefix = " ".repeat(INDENT) + faint(Paragraph.pad(label, LABEL_COLUMNS)) + "  ";
        hanging(prefix, INDENT + LABEL_COLUMNS + 2, words, further, first);
    }

    private Page hanging(String prefix, int margin, String words, int further, UnaryOperator<String> first) {
        List<String> lines = new ArrayList<>(Paragraph.wrap(named(words), columns(margin + further)));
        lines.set(0, first.apply(lines.get(0)));
        text.append(prefix);
        text.append(String.join("\n" + " ".repeat(margin + further), lines)).append('\n');
        return this;
    }

    /** Returns the number of columns beside a margin. */
    int columns(int margin) {
        return Math.max(console.width() - margin, MIN_COLUMNS);
    }

    private String bold(String words) {
        return console.coloured() ? "\u001B[1m" + words + "\u001B[0m" : words;
    }

    private String faint(String words) {
        return console.coloured() && !words.isBlank() ? "\u001B[36m" + words + "\u001B[0m" : words;
    }
}
