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
import org.snitp.testkit.GoldenFiles;

class ReportFormatTest {

    private static final GoldenFiles GOLDEN = GoldenFiles.of("org/snitp/reports");

    @ParameterizedTest
    @EnumSource
    void theSmallPlanIsReportedOnInBothLanguages(ReportFormat format) {
        AnnualReport report = Reports.small();

        GOLDEN.assertSame(format.in(Reports.ROMANIAN).render(report), "report.ro." + format);
        GOLDEN.assertSame(format.in(Locale.ENGLISH).render(report), "report.en." + format);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWithheldIsInNoFormat(ReportFormat format) {
        GOLDEN.assertSame(format.in(Locale.ENGLISH).render(Reports.smallWithheld()), "withheld.en." + format);
    }

    @ParameterizedTest
    @EnumSource
    void theSameReportGivesTheSameText(ReportFormat format) {
        assertThat(format.in(Reports.ROMANIAN).render(Reports.small()))
                .isEqualTo(format.in(Reports.ROMANIAN).render(Reports.small()));
    }

    @ParameterizedTest
    @EnumSource
    void theOfficialPlanStaysUsable(ReportFormat format) {
        String text = format.in(Reports.ROMANIAN).render(Reports.official());

        assertThat(text.length()).isLessThan(450_000);
        assertThat(text).contains("1.1.1-1", "5.1.3");
    }

    @Test
    void aFileIsWrittenWhole(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("report.html");
        ReportFormat.HTML.in(Locale.ENGLISH).write(Reports.small(), file);

        assertThat(file).hasContent(ReportFormat.HTML.in(Locale.ENGLISH).render(Reports.small()));
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aLanguageThatIsNotKnownIsEnglish() {
        assertThat(ReportFormat.MD.in(Locale.FRENCH).render(Reports.small()))
                .isEqualTo(ReportFormat.MD.in(Locale.ENGLISH).render(Reports.small()));
    }
}
