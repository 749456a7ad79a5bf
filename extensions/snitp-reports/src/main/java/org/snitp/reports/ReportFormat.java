package org.snitp.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.io.internal.output.AtomicFile;
import org.snitp.io.internal.page.HtmlWriter;
import org.snitp.io.internal.page.MarkdownWriter;

/** How a monitoring report is written. The same report always gives the same text. */
public enum ReportFormat {
    /** One HTML file that needs no other, no script and no network, and that prints. */
    HTML,

    /** Markdown: CommonMark, with the tables of GitHub Flavored Markdown. */
    MD,

    /** JSON, for other programs; names and codes are the same in every language. */
    JSON;

    /**
     * Returns a report as text, with line feeds and one of them at the end.
     *
     * @param report the report
     * @param locale the language; English if there are no texts in it
     */
    public String render(AnnualReport report, Locale locale) {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(locale, "locale");
        return switch (this) {
            case HTML -> HtmlWriter.write(new ReportPage(report, new Wording(locale)).page());
            case MD -> MarkdownWriter.write(new ReportPage(report, new Wording(locale)).page());
            case JSON -> new ReportJson(report, locale).text();
        };
    }

    /**
     * Writes a report to a file, in UTF-8. The file appears whole or not at all.
     *
     * @param report the report
     * @param locale the language; English if there are no texts in it
     * @param file the file
     * @throws UncheckedIOException if it cannot be written; a file that was there before is then unchanged
     */
    public void write(AnnualReport report, Locale locale, Path file) {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(file, "file");
        byte[] bytes = render(report, locale).getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(file, stream -> {
            try {
                stream.write(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Returns the format as users write it: {@code html}, {@code md} or {@code json}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
