package org.snitp.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.annex.AnnexImporterTest.heads;
import static org.snitp.annex.Docx.p;
import static org.snitp.annex.Docx.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.annex.decision.DecisionsFile;
import org.snitp.annex.decision.DecisionsResult;
import org.snitp.annex.decision.ImportDecisions;
import org.snitp.annex.decision.ItemSplit;
import org.snitp.annex.document.AnnexDocument;
import org.snitp.annex.document.AnnexField;
import org.snitp.annex.document.UnreadableAnnexException;
import org.snitp.annex.document.UnreadableAnnexException.Reason;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.options.Limits;
import org.snitp.model.time.TimeSpan;

class DecisionsFileTest {

    private static final ImportDecisions ALL = ImportDecisions.builder()
            .ids("ape-2026", "no")
            .period(TimeSpan.parse("2026/2028"))
            .horizon(TimeSpan.parse("2026-S1/2030-S2"))
            .language("en")
            .currency("MDL")
            .proposals(false)
            .column("Cine ajută: \"toți\"", AnnexField.SUPPORT)
            .column("1", AnnexField.DATA_SOURCE)
            .alias("IPGR", "IGPR")
            .alias("A\\B\t#c", "true")
            .split(new ItemSplit("1.10", AnnexField.INDICATORS, "- Numărul"))
            .build();

    private static DecisionsResult read(String yaml) {
        return DecisionsFile.read(yaml.getBytes(StandardCharsets.UTF_8), "import.yaml");
    }

    private static List<String> problems(String yaml) {
        return read(yaml).diagnostics().stream().map(Diagnostic::toString).toList();
    }

    @Test
    void whatIsWrittenIsRead() {
        assertThat(read(DecisionsFile.YAML.render(ALL)).decisions()).contains(ALL);
        assertThat(read(DecisionsFile.YAML.render(ImportDecisions.NONE)).decisions())
                .contains(ImportDecisions.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    plann: x                     | import.yaml:2:1: error SNITP-201
                    period: azi                  | import.yaml:2:9: error SNITP-208
                    plan: [x]                    | import.yaml:2:7: error SNITP-203
                    language: română             | import.yaml:2:11: error SNITP-305
                    currency: lei                | import.yaml:2:11: error SNITP-305
                    proposals: x                 | import.yaml:2:12: error SNITP-203
                    columns: {A: respons}        | import.yaml:2:14: error SNITP-207
                    columns: {A: code, A: title} | import.yaml:2:20: error SNITP-204
                    splits: [{action: 1.1}]      | import.yaml:2:10: error SNITP-202
                    splits: 3                    | import.yaml:2:9: error SNITP-203
                    plan: "                      | import.yaml:2:7: error SNITP-107
                    """)
    void whatIsWrongIsToldAtItsPlace(String line, String expected) {
        List<String> problems = problems("format: snitp-import/1\n" + line + "\n");
        assertThat(problems).isNotEmpty();
        assertThat(problems.get(0)).startsWith(expected);
        assertThat(read("format: snitp-import/1\n" + line + "\n").decisions()).isEmpty();
    }

    @Test
    void theFormatIsRequired() {
        assertThat(problems("plan: x\n").get(0)).startsWith("import.yaml:1:1: error SNITP-202");
        assertThat(problems("format: snitp-import/2\n").get(0)).startsWith("import.yaml:1:9: error SNITP-206");
        assertThat(problems("").get(0)).contains("SNITP-103");
        assertThat(problems("- x\n").get(0)).contains("SNITP-203");
        assertThat(problems("format: snitp-import/1\n---\nformat: snitp-import/1\n")
                        .get(0))
                .contains("SNITP-205");
    }

    private static AnnexDocument annex() {
        return WordTablesTest.read(Docx.of(
                p("Planul de acțiune 2026-2028"),
                table(
                        heads("Acțiuni", "Cine ajută", "Responsabili", "Termen", "Indicatori"),
                        AnnexValuesTest.cells(
                                "1.1 A", "ONG", "IPGR", "2026", "Cursuri promovateNumărul de profesori"))));
    }

    @Test
    void theSameImportRunsAgainAndDoubtsStayDoubtsUntilTheyAreDecided() {
        AnnexImporter importer = AnnexImporter.create()
                .registry(AnnexImporterTest.REGISTRY)
                .decisions(ImportDecisions.builder()
                        .column("Cine ajută", AnnexField.SUPPORT)
                        .build());
        AnnexImport first = importer.read(annex());
        String yaml = AnnexDecisionsYaml.in(Locale.ENGLISH).render(first);
        assertThat(yaml)
                .contains("# aliases:\n#   IPGR: IGPR\n")
                .contains("#     before: Numărul de profesori\n")
                .doesNotContain("horizon:");
        AnnexImport again =
                importer.decisions(read(yaml).decisions().orElseThrow()).read(annex());
        assertThat(again.bundle()).isEqualTo(first.bundle());
        assertThat(again.remarks()).isEqualTo(first.remarks());
        String decided = yaml.replace("\n# aliases", "\naliases").replace("\n#   IPGR", "\n  IPGR");
        AnnexImport sure =
                importer.decisions(read(decided).decisions().orElseThrow()).read(annex());
        assertThat(sure.bundle()).isEqualTo(first.bundle());
        assertThat(sure.status(sure.actions().get(0), AnnexField.RESPONSIBLE)).isEqualTo(FieldStatus.TAKEN);
        assertThat(first.status(first.actions().get(0), AnnexField.RESPONSIBLE)).isEqualTo(FieldStatus.DOUBTFUL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    schema: snitp/1\\nkind: action-plan\\n
                    kind: Strategy\\nid: x\\n
                    {"schema": "snitp/1", "kind": "action-plan"}
                    format: snitp-import/1\\n
                    """)
    void aDocumentOfOursIsNoTable(String text) {
        byte[] content = text.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> AnnexReader.read(content, "plan.csv", Limits.DEFAULT))
                .isInstanceOfSatisfying(UnreadableAnnexException.class, e -> {
                    assertThat(e.reason()).isEqualTo(Reason.OWN_DOCUMENT);
                    assertThat(e.getMessage(Locale.ENGLISH)).contains("snitp validate");
                });
    }
}
