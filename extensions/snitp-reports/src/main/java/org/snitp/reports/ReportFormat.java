package org.snitp.reports;

import java.util.Locale;
import java.util.Objects;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.io.format.TextFormat;
import org.snitp.io.internal.page.HtmlWriter;
import org.snitp.io.internal.page.MarkdownWriter;
import org.snitp.model.FiscalYearNames;
import org.snitp.reports.internal.page.ReportPage;
import org.snitp.reports.internal.wording.Wording;

/** The output format of a monitoring report. The same report always gives the same text. */
public enum ReportFormat {
    /** A self-contained HTML file for screen and print, without scripts and network access. */
    HTML,

    /** Markdown: CommonMark, with the tables of GitHub Flavored Markdown. */
    MD,

    /** JSON, for other programs; names and codes are the same in every language. The prose of the strategy is not in it. */
    JSON;

    /**
     * Returns the format in a language. Its texts end their lines with line feeds, the last one too.
     *
     * @param locale the language; English if there are no texts in it
     */
    public TextFormat<AnnualReport> in(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return report -> render(Objects.requireNonNull(report, "content"), locale);
    }

    private String render(AnnualReport report, Locale locale) {
        FiscalYearNames years = report.heading().years();
        return switch (this) {
            case HTML -> years.in(HtmlWriter.write(new ReportPage(report, new Wording(locale, years)).page()));
            case MD -> years.in(MarkdownWriter.write(new ReportPage(report, new Wording(locale, years)).page()));
            case JSON -> new ReportJson(report, locale).text();
        };
    }

    /** Returns the format as users write it: {@code html}, {@code md} or {@code json}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
