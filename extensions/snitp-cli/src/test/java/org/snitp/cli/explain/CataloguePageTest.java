package org.snitp.cli.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.io.catalogue.RuleCatalogue;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.model.rule.Rule;
import org.snitp.testkit.GoldenFiles;

/** The pages in the repository are those that the catalogue gives; {@code -Dgolden.update} writes them anew. */
class CataloguePageTest {

    private static final Path ROOT = Path.of("../..");

    @ParameterizedTest
    @CsvSource({"en, docs/diagnostics.md", "ro, docs/diagnostics.ro.md"})
    void thePageIsUpToDate(String language, String file) {
        String page = CataloguePage.render(Locale.forLanguageTag(language));

        new GoldenFiles(ROOT).assertSame(page, file);
    }

    @ParameterizedTest
    @CsvSource({"en, docs/diagnostics.md", "ro, docs/diagnostics.ro.md"})
    void everyRuleHasAPlaceOfItsOwnOnThePageAndALinkToIt(String language, String file) throws IOException {
        List<String> lines = Files.readAllLines(ROOT.resolve(file));

        for (DiagnosticCode code : DiagnosticCode.all()) {
            assertThat(lines).containsOnlyOnce("### " + code.getId());
            assertThat(lines)
                    .filteredOn(line -> line.contains(
                            "[" + code.getId() + "](#" + code.getId().toLowerCase(Locale.ROOT) + ")"))
                    .as(language)
                    .hasSize(1);
        }
        assertThat(lines.stream().filter(line -> line.startsWith("### SNITP-"))).hasSameSizeAs(DiagnosticCode.all());
    }

    @Test
    void theHelpOfARuleLeadsToItsPlaceOnThePage() throws IOException {
        String help = DiagnosticCode.of(Rule.INSTITUTION_KNOWN).getHelp();

        assertThat(help).isEqualTo("docs/diagnostics.md#snitp-401");
        assertThat(ROOT.resolve(help.substring(0, help.indexOf('#')))).content().contains("\n### SNITP-401\n");
    }

    @Test
    void oneRuleIsWrittenAsOnThePage() {
        String rule =
                CataloguePage.render(RuleCatalogue.entry(DiagnosticCode.of(Rule.INSTITUTION_KNOWN)), Locale.ENGLISH);

        assertThat(rule).startsWith("### SNITP-401\n");
        assertThat(CataloguePage.render(Locale.ENGLISH)).contains(rule);
    }
}
