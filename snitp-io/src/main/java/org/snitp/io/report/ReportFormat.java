package org.snitp.io.report;

import java.util.Locale;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.io.page.HtmlWriter;
import org.snitp.io.page.MarkdownWriter;

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
     * @param locale Romanian for the language {@code ro}, English for any other
     */
    public String render(AnnualReport report, Locale locale) {
        return switch (this) {
            case HTML -> HtmlWriter.write(new ReportPage(report, new Wording(locale)).page());
            case MD -> MarkdownWriter.write(new ReportPage(report, new Wording(locale)).page());
            case JSON -> new ReportJson(report, locale).text();
        };
    }

    /** Returns the format as users write it: {@code html}, {@code md} or {@code json}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
