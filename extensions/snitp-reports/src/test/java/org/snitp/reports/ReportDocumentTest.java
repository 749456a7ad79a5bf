package org.snitp.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.io.format.OfficeFormat;

class ReportDocumentTest {

    private static byte[] bytes(AnnualReport report, OfficeFormat format, Locale locale) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        ReportDocument.in(locale, format).write(report, stream);
        return stream.toByteArray();
    }

    private static String content(byte[] document) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")
                        || entry.getName().equals("content.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no content");
    }

    /** The words of a text without markup. */
    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>(Arrays.asList(text.replaceAll("</w:p>|</text:[ph]>|<text:s [^>]*>", " ")
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .split("[^\\p{L}\\p{N}]+")));
        words.remove("");
        return words;
    }

    private static Set<String> wordsOfMarkdown(AnnualReport report, Locale locale) {
        return words(
                ReportFormat.MD.in(locale).render(report).replace("\\<", "&lt;").replace("\\", ""));
    }

    @ParameterizedTest
    @EnumSource(OfficeFormat.class)
    void itHasTheWordsOfTheOtherFormatsAndNoMore(OfficeFormat format) throws IOException {
        for (AnnualReport report : new AnnualReport[] {Reports.small(), Reports.smallWithheld()}) {
            for (Locale locale : new Locale[] {Reports.ROMANIAN, Locale.ENGLISH}) {
                assertThat(words(content(bytes(report, format, locale)))).isEqualTo(wordsOfMarkdown(report, locale));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(OfficeFormat.class)
    void theSameReportGivesTheSameBytes(OfficeFormat format) {
        assertThat(bytes(Reports.official(), format, Locale.ENGLISH))
                .isEqualTo(bytes(Reports.official(), format, Locale.ENGLISH));
    }

    @Test
    void chaptersAreHeadings() throws IOException {
        assertThat(content(bytes(Reports.small(), OfficeFormat.DOCX, Locale.ENGLISH)))
                .contains("<w:pStyle w:val=\"Heading1\"", "<w:pStyle w:val=\"Title\"");
        assertThat(content(bytes(Reports.small(), OfficeFormat.ODT, Locale.ENGLISH)))
                .contains("text:outline-level=\"1\"");
    }
}
