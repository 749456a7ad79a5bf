package org.snitp.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.annex.AnnexImporterTest.heads;
import static org.snitp.annex.Docx.p;
import static org.snitp.annex.Docx.table;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.snitp.annex.document.AnnexDocument;

class AnnexHtmlTest {

    private static String page(Locale locale) {
        AnnexDocument annex = WordTablesTest.read(Docx.of(
                p("Planul de acțiune 2026-2028"),
                table(
                        heads("Acțiuni", "Responsabili", "Termen", "Indicatori", "Țintă 2028", "Buget (EUR)"),
                        AnnexValuesTest.cells(
                                "1.1 &lt;script&gt;alert('x')&lt;/script&gt; \u202E&amp;",
                                "Liga",
                                "2026",
                                "Număr de a",
                                "5",
                                "100"))));
        return AnnexHtml.of(annex, locale)
                .render(AnnexImporter.create()
                        .registry(AnnexImporterTest.REGISTRY)
                        .read(annex));
    }

    @Test
    void theTableStandsBesideWhatWasMadeOfIt() {
        assertThat(page(Locale.ENGLISH))
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains("<h2>table 1</h2>", "<dt>title</dt>", "<dt>Responsabili</dt><dd><p>Liga</p></dd>")
                .contains("1.1-1 Număr de a → 5 (2028)", "100 EUR")
                .contains("<li class=\"not-taken\"><strong>Not taken:</strong> &quot;Liga&quot; is no institution")
                .contains("table 1, row 2, column «Responsabili», paragraph 1 · SNITP-844");
        assertThat(page(Locale.forLanguageTag("ro")))
                .contains("<html lang=\"ro\">", "tabelul 1, rândul 2, coloana «Responsabili»", "Nepreluat:");
    }

    @Test
    void nothingInItIsRunOrLoaded() {
        assertThat(page(Locale.ENGLISH))
                .doesNotContain("<script", "\u202E", "src=", "href=", "onload")
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;")
                .contains("default-src 'none'");
    }
}
