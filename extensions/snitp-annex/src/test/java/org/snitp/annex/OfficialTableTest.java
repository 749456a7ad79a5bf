package org.snitp.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.annex.Docx.cell;
import static org.snitp.annex.Docx.cellWith;
import static org.snitp.annex.Docx.p;
import static org.snitp.annex.Docx.row;
import static org.snitp.annex.Docx.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snitp.annex.OfficialFields.Verdict;
import org.snitp.annex.document.AnnexRemark;
import org.snitp.annex.document.RemarkKind;
import org.snitp.model.plan.Action;
import org.snitp.model.strategy.SpecificObjective;

/** The table of the official plan, as a program extracted it from the source, laid out in Word: it gives the official plan. */
class OfficialTableTest {

    private static final String WIDE = "<w:gridSpan w:val=\"7\"/>";
    private static final String MERGED = "<w:vMerge w:val=\"restart\"/>";

    private static List<String[]> lines(String name) throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(OfficialTableTest.class.getResourceAsStream("/org/snitp/io/official/" + name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }

    private static String text(String text) {
        return p(text.replace("&", "&amp;").replace("<", "&lt;"));
    }

    private static String heads() {
        return row(
                        cellWith(MERGED, p("Acțiuni")),
                        cellWith("<w:gridSpan w:val=\"2\"/>", p("Instituții")),
                        cellWith(MERGED, p("Rezultate")),
                        cellWith(MERGED, p("Perioada de implementare")),
                        cellWith(MERGED, p("Indicatori")),
                        cellWith(MERGED, p("Etapele evaluării")))
                + row(
                        cellWith("<w:vMerge/>", p("")),
                        cell(p("Responsabile")),
                        cell(p("De sprijin")),
                        cellWith("<w:vMerge/>", p("")),
                        cellWith("<w:vMerge/>", p("")),
                        cellWith("<w:vMerge/>", p("")),
                        cellWith("<w:vMerge/>", p("")));
    }

    private static Docx annex() throws IOException {
        Map<String, String> objectives = new LinkedHashMap<>();
        lines("objectives-table.tsv").forEach(line -> objectives.put(line[0], line[1]));
        List<String> rows = new ArrayList<>();
        String last = "";
        for (String[] line : lines("plan-table.tsv")) {
            String specific = line[0].substring(0, line[0].lastIndexOf('.'));
            if (!specific.equals(last)) {
                String general = specific.substring(0, 1);
                if (!last.startsWith(general)) {
                    rows.add(
                            row(cellWith(WIDE, text("OBIECTIV GENERAL " + general + ".: " + objectives.get(general)))));
                }
                rows.add(row(cellWith(WIDE, text("Obiectiv specific " + specific + ".: " + objectives.get(specific)))));
                rows.add(heads());
                last = specific;
            }
            List<String> cells = new ArrayList<>();
            cells.add(cell(text(line[0] + ". " + line[1])));
            Stream.of(line)
                    .skip(2)
                    .map(field -> cell(Stream.of(field.split(" ¶ ", -1))
                            .map(OfficialTableTest::text)
                            .toArray(String[]::new)))
                    .forEach(cells::add);
            rows.add(row(cells.toArray(String[]::new)));
        }
        return Docx.of(
                p("PLANUL NAȚIONAL DE ACȚIUNE 2024-2026"),
                p("pentru implementarea Strategiei Naționale pentru perioada 2024-2028"),
                table(rows.toArray(String[]::new)));
    }

    private static AnnexImport made() throws IOException {
        return AnnexImporter.create().registry(AnnexImporterTest.REGISTRY).read(WordTablesTest.read(annex()));
    }

    @Test
    void itsActionsAreThoseOfThePlan() throws IOException {
        assertThat(made().actions())
                .extracting(Action::getCode)
                .containsExactlyElementsOf(OfficialFields.PLAN.getActions().stream()
                        .map(Action::getCode)
                        .toList());
    }

    @Test
    void everyFieldIsRightOrHasAnErratumOrIsReported() throws IOException {
        OfficialFields fields = OfficialFields.compare(made());
        assertThat(fields.of(Verdict.SILENT)).isEmpty();
        assertThat(fields.of(Verdict.REPORTED)).hasSizeLessThanOrEqualTo(10);
        int all = OfficialFields.PLAN.getActions().size() * OfficialFields.FIELDS.size();
        assertThat(fields.of(Verdict.RIGHT).size() + fields.of(Verdict.MENDED).size())
                .isGreaterThanOrEqualTo(all * 98 / 100);
    }

    @Test
    void itsObjectivesAreThose() throws IOException {
        assertThat(made().strategy().getGeneralObjectives()).hasSize(5);
        assertThat(made().strategy().getGeneralObjectives().get(2).getSpecificObjectives())
                .extracting(SpecificObjective::getCode)
                .containsExactly("3.1", "3.2", "3.3", "3.4", "3.5", "3.6");
    }

    @Test
    void withoutARegistryTheSameBodiesAreNamed() throws IOException {
        AnnexImport made = AnnexImporter.create().read(WordTablesTest.read(annex()));
        assertThat(made.registry().orElseThrow().getInstitutions()).hasSizeBetween(60, 90);
        assertThat(made.remarks()).extracting(AnnexRemark::kind).doesNotContain(RemarkKind.INSTITUTION_UNKNOWN);
    }

    @Test
    void theSameAnnexGivesTheSamePlan() throws IOException {
        assertThat(made().bundle()).isEqualTo(made().bundle());
        assertThat(made().remarks()).isEqualTo(made().remarks());
    }
}
