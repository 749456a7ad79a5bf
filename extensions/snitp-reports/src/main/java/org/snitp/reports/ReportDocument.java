package org.snitp.reports;

import java.io.OutputStream;
import java.util.Locale;
import java.util.Objects;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.io.format.FileFormat;
import org.snitp.io.format.OfficeFormat;
import org.snitp.io.internal.office.OfficeFiles;
import org.snitp.io.internal.page.OfficePages;
import org.snitp.model.FiscalYearNames;
import org.snitp.reports.internal.page.ReportPage;
import org.snitp.reports.internal.wording.Wording;

/**
 * Writes a monitoring report for a word processor. It is the page of {@link ReportFormat#HTML}, with words for its pictures:
 * nothing is in it that is not in that. The same report always gives the same bytes.
 *
 * <pre>{@code
 * ReportDocument.in(Locale.ENGLISH, OfficeFormat.DOCX).write(report, Path.of("report.docx"));
 * }</pre>
 */
public final class ReportDocument implements FileFormat<AnnualReport> {

    private final Locale locale;
    private final OfficeFormat format;

    private ReportDocument(Locale locale, OfficeFormat format) {
        this.locale = locale;
        this.format = format;
    }

    /**
     * Returns a format in a language.
     *
     * @param locale the language; English if there are no texts in it
     * @param format the format of the file
     */
    public static ReportDocument in(Locale locale, OfficeFormat format) {
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(format, "format");
        return new ReportDocument(locale, format);
    }

    @Override
    public void write(AnnualReport report, OutputStream stream) {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(stream, "stream");
        FiscalYearNames years = report.heading().years();
        ReportPage page = new ReportPage(report, new Wording(locale, years));
        OfficeFiles.write(OfficePages.of(page.page(), years::in), format, stream);
    }
}
