package org.snitp.io.diagnostic;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.snitp.io.format.TextFormat;
import org.snitp.io.internal.output.TerminalText;

/**
 * Formats diagnostics for people: what is wrong, where, and the line of the document with the location underlined.
 *
 * <pre>{@code
 * error SNITP-401: ...
 *   --> plan.yaml:12:20 (action 2.2.6)
 *    |
 * 12 |     responsible: [ANIPT, MAI]
 *    |                   ^^^^^
 *    = Did you mean ANITP?
 * }</pre>
 *
 * <p>The same diagnostics always give the same text. Control characters of documents never reach the terminal.
 */
public final class TextReport implements TextFormat<List<Diagnostic>> {

    /** The default width of a terminal, in columns. */
    public static final int DEFAULT_WIDTH = 80;

    private static final int MIN_WIDTH = 30;
    private static final int MAX_OF_OWNER = 100;
    private static final String ARROW = "-->";

    private final Locale locale;
    private final boolean coloured;
    private final int width;

    /**
     * Creates a report of {@value #DEFAULT_WIDTH} columns.
     *
     * @param locale the language; English if there are no texts in it
     * @param coloured whether colours (ANSI escape sequences) are wanted
     */
    public static TextReport in(Locale locale, boolean coloured) {
        return in(locale, coloured, DEFAULT_WIDTH);
    }

    private TextReport(Locale locale, boolean coloured, int width) {
        this.locale = locale;
        this.coloured = coloured;
        this.width = Math.max(width, MIN_WIDTH);
    }

    /**
     * A report of any width.
     *
     * @param locale the language; English if there are no texts in it
     * @param coloured whether colours (ANSI escape sequences) are wanted
     * @param width the columns of the terminal: messages are wrapped and source lines are cut to them
     */
    public static TextReport in(Locale locale, boolean coloured, int width) {
        Objects.requireNonNull(locale, "locale");
        return new TextReport(locale, coloured, width);
    }

    /** Returns the diagnostics as text, with an empty line after each; empty if there are none. */
    @Override
    public String render(List<Diagnostic> diagnostics) {
        Objects.requireNonNull(diagnostics, "diagnostics");
        StringBuilder text = new StringBuilder();
        if (!diagnostics.isEmpty()) {
            // The messages are the largest bundle, and most documents need none.
            DiagnosticWording messages = DiagnosticWording.in(locale);
            diagnostics.forEach(diagnostic -> append(text, diagnostic, messages));
        }
        return text.toString();
    }

    private void append(StringBuilder text, Diagnostic diagnostic, DiagnosticWording messages) {
        int line = diagnostic.location().map(Location::line).orElse(0);
        String margin = " ".repeat(Integer.toString(line).length());
        appendHead(text, diagnostic, messages.severity(diagnostic.severity()));
        appendPlace(text, diagnostic, margin);
        if (line > 0 && diagnostic.sourceLine().isPresent()) {
            appendFrame(text, diagnostic, margin);
        }
        diagnostic.suggestion().ifPresent(hint -> appendNote(text, margin, wrapped(messages.suggestion(hint), margin)));
        diagnostic
                .related()
                .forEach(location -> appendNote(text, margin, List.of(TerminalText.shown(messages.seeAlso(location)))));
        text.append('\n');
    }

    private void appendHead(StringBuilder text, Diagnostic diagnostic, String severity) {
        String label = severity + " " + diagnostic.code().getId();
        String rest = String.join("\n", TerminalText.fit(label + ": " + diagnostic.message(locale), width, "  "))
                .substring(label.length());
        text.append(Colour.of(diagnostic.severity()).paint(label, coloured))
                .append(Colour.BOLD.paint(rest, coloured))
                .append('\n');
    }

    private void appendPlace(StringBuilder text, Diagnostic diagnostic, String margin) {
        String location = diagnostic.location().map(Location::toString).orElse("");
        String subject = diagnostic
                .subject()
                .map(who -> TerminalText.cut(who.toString(locale), MAX_OF_OWNER))
                .orElse("");
        boolean both = !location.isEmpty() && !subject.isEmpty();
        String line = location + (both ? " (" + subject + ")" : subject);
        int room = width - margin.length() - ARROW.length() - 1;
        if (both && TerminalText.width(line) > room) {
            // The location is not broken, because terminals make a link of it.
            appendArrow(text, margin, location);
            text.append(" ".repeat(margin.length() + ARROW.length() + 1))
                    .append(TerminalText.shown("(" + subject + ")"))
                    .append('\n');
        } else if (!line.isEmpty()) {
            appendArrow(text, margin, line);
        }
    }

    private void appendArrow(StringBuilder text, String margin, String line) {
        text.append(margin)
                .append(Colour.GUTTER.paint(ARROW, coloured))
                .append(' ')
                .append(TerminalText.shown(line))
                .append('\n');
    }

    private void appendFrame(StringBuilder text, Diagnostic diagnostic, String margin) {
        Location location = diagnostic.location().orElseThrow();
        CodeFrame frame = new CodeFrame(diagnostic.sourceLine().orElseThrow(), location, width - margin.length() - 3);
        String empty = Colour.GUTTER.paint(margin + " |", coloured);
        String numbered = Colour.GUTTER.paint(location.line() + " |", coloured);
        Colour colour = Colour.of(diagnostic.severity());
        text.append(empty).append('\n');
        text.append((numbered + " " + frame.source()).stripTrailing()).append('\n');
        text.append(empty)
                .append(" ".repeat(frame.indent() + 1))
                .append(colour.paint(frame.carets(), coloured))
                .append('\n');
    }

    private void appendNote(StringBuilder text, String margin, List<String> lines) {
        text.append(Colour.GUTTER.paint(margin + " =", coloured))
                .append(' ')
                .append(String.join("\n" + " ".repeat(margin.length() + 3), lines))
                .append('\n');
    }

    private List<String> wrapped(String note, String margin) {
        return TerminalText.fit(note, width - margin.length() - 3, "");
    }
}
