package org.snitp.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.snitp.indicators.monitoring.AnnualReport;

class ReportFormatTest {

    @ParameterizedTest
    @EnumSource
    void theSmallPlanIsReportedOnInBothLanguages(ReportFormat format) {
        AnnualReport report = Reports.small();

        Reports.assertGolden(format.render(report, Reports.ROMANIAN), "report.ro." + format);
        Reports.assertGolden(format.render(report, Locale.ENGLISH), "report.en." + format);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWithheldIsInNoFormat(ReportFormat format) {
        Reports.assertGolden(format.render(Reports.smallWithheld(), Locale.ENGLISH), "withheld.en." + format);
    }

    @ParameterizedTest
    @EnumSource
    void theSameReportGivesTheSameText(ReportFormat format) {
        assertThat(format.render(Reports.small(), Reports.ROMANIAN))
                .isEqualTo(format.render(Reports.small(), Reports.ROMANIAN));
    }

    @ParameterizedTest
    @EnumSource
    void theOfficialPlanStaysUsable(ReportFormat format) {
        String text = format.render(Reports.official(), Reports.ROMANIAN);

        assertThat(text.length()).isLessThan(450_000);
        assertThat(text).contains("1.1.1-1", "5.1.3");
    }

    @Test
    void aFileIsWrittenWhole(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("report.html");
        ReportFormat.HTML.write(Reports.small(), Locale.ENGLISH, file);

        assertThat(file).hasContent(ReportFormat.HTML.render(Reports.small(), Locale.ENGLISH));
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aLanguageThatIsNotKnownIsEnglish() {
        assertThat(ReportFormat.MD.render(Reports.small(), Locale.FRENCH))
                .isEqualTo(ReportFormat.MD.render(Reports.small(), Locale.ENGLISH));
    }
}
