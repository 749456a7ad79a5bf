package org.snitp.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.io.Snitp;
import org.snitp.model.Bundle;
import org.snitp.model.strategy.Chapter;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.text.LocalizedText;

/** The prose of the strategy in the report. */
class ChaptersSectionTest {

    private static final AnnualReport OFFICIAL = Reports.report(Snitp.official());

    private static final Strategy STRATEGY = Snitp.official().getStrategies().get(0);

    @Test
    void everyParagraphAndSourceIsInTheMarkdown() {
        String page = text(ReportFormat.MD, OFFICIAL, Reports.ROMANIAN).replace("\\", "");

        assertThat(page).contains("\n## 11. Textul strategiei\n", "\n### Introducere\n", "\nSurse citate în note:\n");
        assertThat(STRATEGY.getChapters()).hasSize(16).allSatisfy(chapter -> {
            assertThat(page).contains("\n### " + chapter.getTitle().official() + "\n");
            chapter.getParagraphs().forEach(text -> assertThat(page).contains("\n" + text.official() + "\n"));
            chapter.getSources().forEach(text -> assertThat(page).contains("\n- " + text.official()));
        });
    }

    @Test
    void aChapterUnfoldsInTheBrowser() {
        assertThat(text(ReportFormat.HTML, OFFICIAL, Locale.ENGLISH))
                .contains("<summary>Introduction</summary>", "<summary>Monitoring and evaluation procedures</summary>")
                .containsPattern(
                        "<section id=\"chapters\">\\s*<h2><span class=\"number\">11\\.</span> Text of the strategy");
    }

    @Test
    void theTextOfAChapterIsEscaped() {
        Chapter hostile = Chapter.builder()
                .code("c")
                .title(LocalizedText.of("</summary><b>x", "</summary><b>x"))
                .addParagraphs(LocalizedText.of("<script>alert(1)</script>", "<script>alert(1)</script>"))
                .build();
        Bundle bundle = Snitp.official();
        AnnualReport report = Reports.report(Bundle.of(
                STRATEGY.withChapters(hostile),
                bundle.getRegistries().get(0),
                bundle.getPlans().get(0)));

        assertThat(text(ReportFormat.HTML, report, Locale.ENGLISH)).doesNotContain("<script>", "<b>x");
        assertThat(text(ReportFormat.MD, report, Locale.ENGLISH)).doesNotContain("<script>", "<b>x");
    }

    @Test
    void aStrategyWithoutChaptersHasNoSuchSection() {
        Bundle bundle = Snitp.official();
        AnnualReport report = Reports.report(Bundle.of(
                STRATEGY.withChapters(List.of()),
                bundle.getRegistries().get(0),
                bundle.getPlans().get(0)));

        assertThat(text(ReportFormat.MD, report, Locale.ENGLISH)).doesNotContain("Text of the strategy");
    }

    private static String text(ReportFormat format, AnnualReport report, Locale locale) {
        return format.in(locale).render(report);
    }
}
