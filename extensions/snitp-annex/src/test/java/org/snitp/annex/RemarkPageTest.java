package org.snitp.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.annex.document.RemarkKind;
import org.snitp.testkit.GoldenFiles;

class RemarkPageTest {

    private static final Locale ROMANIAN = Locale.forLanguageTag("ro");

    @ParameterizedTest
    @CsvSource({"en, docs/annex-remarks.md", "ro, docs/annex-remarks.ro.md"})
    void thePageIsUpToDate(String language, String file) {
        new GoldenFiles(Path.of("../.."))
                .assertSame(RemarkPage.in(Locale.forLanguageTag(language)).all(), file);
    }

    @Test
    void everyRemarkIsExplainedInBothLanguages() {
        for (RemarkKind kind : RemarkKind.values()) {
            assertThat(kind.explanation(Locale.ENGLISH))
                    .as(kind.id())
                    .endsWith(".")
                    .isNotEqualTo(kind.explanation(ROMANIAN));
            assertThat(RemarkKind.of(kind.id())).contains(kind);
        }
        assertThat(RemarkKind.of("SNITP-401")).isEmpty();
    }

    @Test
    void everyExampleGivesItsRemark() {
        for (RemarkKind kind : RemarkKind.values()) {
            kind.example()
                    .ifPresent(csv ->
                            assertThat(RemarkPage.said(kind, csv)).as(kind.id()).isPresent());
        }
    }
}
