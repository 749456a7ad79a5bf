package org.snitp.io.diagnostic;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.snitp.io.output.TerminalText;

/**
 * Shows diagnostics to people: what is wrong, where, and the line of the document with the place underlined.
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
public final class TextReport {

    /** The width of a terminal where nothing else is known, in columns. */
    public static final int DEFAULT_WIDTH = 80;

    private static final int LEAST_WIDTH = 30;

    private final Messages messages;
    private final Locale locale;
    private final boolean coloured;
    private final int width;

    /**
     * A report of {@value #DEFAULT_WIDTH} columns.
     *
     * @param locale Romanian for the language {@code ro}, English for any other
     * @param coloured whether colours (ANSI escape sequences) are wanted
     */
    public TextReport(Locale locale, boolean coloured) {
        this(locale, coloured, DEFAULT_WIDTH);
    }

    /**
     * A report of any width.
     *
     * @param locale Romanian for the language {@code ro}, English for any other
     * @param coloured whether colours (ANSI escape sequences) are wanted
     * @param width the columns of the terminal: messages are wrapped and source lines are cut to them
     */
    public TextReport(Locale locale, boolean coloured, int width) {
        this.messages = Messages.in(locale);
        this.locale = locale;
        this.coloured = coloured;
        this.width = Math.max(width, LEAST_WIDTH);
    }

    /** Returns the diagnostics as text, with an empty line after each; empty if there are none. */
    public String render(List<Diagnostic> diagnostics) {
        StringBuilder text = new StringBuilder();
        diagnostics.forEach(diagnostic -> append(text, diagnostic));
        return text.toString();
    }

    private void append(StringBuilder text, Diagnostic diagnostic) {
        int line = diagnostic.place().map(Place::line).orElse(0);
        String margin = " ".repeat(Integer.toString(line).length());
        appendHead(text, diagnostic);
        appendPlace(text, diagnostic, margin);
        if (line > 0 && diagnostic.sourceLine().isPresent()) {
            appendFrame(text, diagnostic, margin);
        }
        diagnostic.suggestion().ifPresent(hint -> appendNote(text, margin, messages.suggestion(hint)));
        diagnostic.related().forEach(place -> appendNote(text, margin, seeAlso(place)));
        text.append('\n');
    }

    private void appendHead(StringBuilder text, Diagnostic diagnostic) {
        Severity severity = diagnostic.severity();
        String label = messages.severity(severity) + " " + diagnostic.code().getId();
        String rest = String.join("\n", TerminalText.wrap(label + ": " + diagnostic.message(locale), width, "  "))
                .substring(label.length());
        text.append(Colour.of(severity).paint(label, coloured))
                .append(Colour.BOLD.paint(rest, coloured))
                .append('\n');
    }

    private void appendPlace(StringBuilder text, Diagnostic diagnostic, String margin) {
        String place = diagnostic.place().map(Place::toString).orElse("");
        String owner = diagnostic.owner().map(who -> who.toString(locale)).orElse("");
        if (!place.isEmpty() && !owner.isEmpty()) {
            owner = " (" + owner + ")";
        }
        if (!place.isEmpty() || !owner.isEmpty()) {
            text.append(margin)
                    .append(Colour.GUTTER.paint("-->", coloured))
                    .append(' ')
                    .append(TerminalText.shown(place + owner))
                    .append('\n');
        }
    }

    private void appendFrame(StringBuilder text, Diagnostic diagnostic, String margin) {
        Place place = diagnostic.place().orElseThrow();
        CodeFrame frame = new CodeFrame(diagnostic.sourceLine().orElseThrow(), place, width - margin.length() - 3);
        String empty = Colour.GUTTER.paint(margin + " |", coloured);
        String numbered = Colour.GUTTER.paint(place.line() + " |", coloured);
        Colour colour = Colour.of(diagnostic.severity());
        text.append(empty).append('\n');
        text.append((numbered + " " + frame.source()).stripTrailing()).append('\n');
        text.append(empty)
                .append(" ".repeat(frame.indent() + 1))
                .append(colour.paint(frame.carets(), coloured))
                .append('\n');
    }

    private void appendNote(StringBuilder text, String margin, String note) {
        text.append(Colour.GUTTER.paint(margin + " =", coloured))
                .append(' ')
                .append(TerminalText.shown(note))
                .append('\n');
    }

    private String seeAlso(Place place) {
        return messages.fill(messages.text("report.seeAlso"), Map.of("place", place.toString()));
    }
}
