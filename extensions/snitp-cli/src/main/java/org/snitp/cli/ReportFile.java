package org.snitp.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.io.format.FileFormat;
import org.snitp.io.format.OfficeFormat;
import org.snitp.io.format.TextFormat;
import org.snitp.reports.ReportDocument;
import org.snitp.reports.ReportFormat;

/** The formats of the monitoring report. */
enum ReportFile {
    HTML(ReportFormat.HTML),
    MD(ReportFormat.MD),
    JSON(ReportFormat.JSON),
    DOCX(OfficeFormat.DOCX),
    ODT(OfficeFormat.ODT);

    private final Optional<ReportFormat> text;
    private final Optional<OfficeFormat> document;

    ReportFile(ReportFormat text) {
        this.text = Optional.of(text);
        this.document = Optional.empty();
    }

    ReportFile(OfficeFormat document) {
        this.text = Optional.empty();
        this.document = Optional.of(document);
    }

    /** Returns the format by the extension of a file; HTML for any other name. */
    static ReportFile named(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(format -> name.endsWith("." + format))
                .findFirst()
                .orElse(HTML);
    }

    /** Returns the format in a language; empty if it is no text. */
    Optional<TextFormat<AnnualReport>> text(Locale locale) {
        return text.map(format -> format.in(locale));
    }

    FileFormat<AnnualReport> in(Locale locale) {
        return document.<FileFormat<AnnualReport>>map(format -> ReportDocument.in(locale, format))
                .orElseGet(() -> text(locale).orElseThrow());
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
