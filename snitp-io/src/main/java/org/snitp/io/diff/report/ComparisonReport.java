package org.snitp.io.diff.report;

import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.snitp.io.diff.Comparison;
import org.snitp.io.internal.output.AtomicFile;
import org.snitp.io.internal.output.Utf8;

/**
 * Reports the differences between two versions. The same comparison always gives the same text.
 *
 * <p>The changes of targets and baselines come first, so that no old target is overlooked; then the changed items, kind by
 * kind; last, differences in spelling and order.
 */
public final class ComparisonReport {

    /** The default width of a text, in columns. */
    public static final int DEFAULT_WIDTH = 80;

    /** The minimum width of a text, in columns. */
    public static final int MIN_WIDTH = 40;

    private final Comparison comparison;
    private final Sides sides;
    private final Locale locale;

    private ComparisonReport(Comparison comparison, Sides sides, Locale locale) {
        this.comparison = comparison;
        this.sides = sides;
        this.locale = locale;
    }

    /**
     * Creates a report.
     *
     * @param comparison what differs
     * @param sides what the two versions are called
     * @param locale the language; English if there are no texts in it
     */
    public static ComparisonReport of(Comparison comparison, Sides sides, Locale locale) {
        Objects.requireNonNull(comparison, "comparison");
        Objects.requireNonNull(sides, "sides");
        Objects.requireNonNull(locale, "locale");
        return new ComparisonReport(comparison, sides, locale);
    }

    /**
     * Returns the report as lines for a terminal. Control characters of documents never reach the terminal.
     *
     * @param coloured whether to use colours (ANSI escape sequences)
     * @param width the columns of the terminal; raised to {@value #MIN_WIDTH} if less
     */
    public String render(boolean coloured, int width) {
        return new TextPage(comparison, sides, new Wording(locale)).render(coloured, Math.max(width, MIN_WIDTH));
    }

    /** Returns the report as text, with line feeds and one at the end. */
    public String render(ComparisonFormat format) {
        Objects.requireNonNull(format, "format");
        return switch (format) {
            case TEXT -> render(false, DEFAULT_WIDTH);
            case MD -> new MarkdownPage(comparison, sides, new Wording(locale)).render();
            case JSON -> new ComparisonJson(comparison, sides, locale).render();
        };
    }

    /**
     * Writes the report in UTF-8; the stream is flushed, not closed.
     *
     * @throws UncheckedIOException if the stream fails
     */
    public void write(ComparisonFormat format, OutputStream stream) {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(stream, "stream");
        Utf8.write(render(format), stream);
    }

    /**
     * Writes the report to a file, in UTF-8. The file appears whole or not at all.
     *
     * @throws UncheckedIOException if it cannot be written; an existing file is then unchanged
     */
    public void write(ComparisonFormat format, Path file) {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(file, "file");
        AtomicFile.writeText(file, render(format));
    }
}
