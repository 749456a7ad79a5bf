package org.snitp.forms.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.forms.intake.Filled.BUNDLE;
import static org.snitp.forms.intake.Filled.EN;
import static org.snitp.forms.intake.Filled.RO;
import static org.snitp.forms.intake.Filled.agency;
import static org.snitp.forms.intake.Filled.collect;
import static org.snitp.forms.intake.Filled.found;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.snitp.forms.FormColumn;
import org.snitp.forms.FormTable;
import org.snitp.forms.FormWords;
import org.snitp.forms.PreambleField;

/** Rejected rows as a workbook: what was filled in comes back as it was, beside what is wrong with it. */
class RejectedWorkbookTest {

    private static byte[] written(ImportReport report, Locale locale) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        RejectedWorkbook.in(locale).write(report.forms().get(0), stream);
        return stream.toByteArray();
    }

    private static List<Row> rows(byte[] workbook) throws IOException {
        try (ReadableWorkbook opened = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return opened.getFirstSheet().read();
        }
    }

    private static Row row(byte[] workbook, String first) throws IOException {
        return rows(workbook).stream()
                .filter(row -> row.getCellCount() > 0 && row.getCellText(0).equals(first))
                .findFirst()
                .orElseThrow();
    }

    private static FormFile file(byte[] workbook) {
        return FormFile.of("returned.xlsx", workbook);
    }

    @Test
    void itNamesTheFormAndRepeatsTheRowWithItsProblem() throws IOException {
        byte[] workbook = written(
                collect(agency().withShare("vezi anexa")
                        .with("1.1.1-1", "2025-S1", FormColumn.VALUE, "7")
                        .csv("f")),
                RO);

        assertThat(rows(workbook).get(0).getCellText(0)).isEqualTo(FormWords.title(RO));
        assertThat(row(workbook, "Instituție").getCellText(1)).isEqualTo("AG");
        assertThat(row(workbook, "Data raportării").getCellText(1)).isEqualTo("2026-01-31");
        Row head = row(workbook, "Indicator");
        assertThat(head.getCellText(head.getCellCount() - 1)).isEqualTo("Problemă");
        Row rejected = row(workbook, "1.1.1-2");
        assertThat(rejected.getCellText(column(FormColumn.VALUE))).isEqualTo("vezi anexa");
        assertThat(rejected.getCellText(head.getCellCount() - 1))
                .isEqualTo(
                        "Valoare: „vezi anexa” nu este un număr. Scrieți aici valoarea; locul unde poate fi citită se scrie la"
                                + " „Dovezi”.");
        assertThat(rows(workbook))
                .noneMatch(row -> row.getCellCount() > 0 && row.getCellText(0).equals("1.1.1-1"));
    }

    @Test
    void collectedAsItIsItIsRejectedForTheSameReasons() {
        ImportReport first = collect(agency().withShare("vezi anexa").csv("f"));

        ImportReport again = collect(file(written(first, RO)));

        assertThat(again.count(RowOutcome.REJECTED)).isEqualTo(1);
        assertThat(again.forms().get(0).rejected().get(0).findings())
                .extracting(finding -> finding.diagnostic().message(EN))
                .containsExactlyElementsOf(first.forms().get(0).rejected().get(0).findings().stream()
                        .map(finding -> finding.diagnostic().message(EN))
                        .toList());
    }

    @Test
    void aNumberThatWasTypedStaysANumberAndAPercentageStaysText() throws IOException {
        FilledWorkbook form = FilledWorkbook.agency()
                .with("J22", new BigDecimal("12.345"))
                .with("K22", new BigDecimal("1234567.25"))
                .with("I22", "N/A");
        byte[] workbook = written(collect(form.file("f")), EN);

        Row rejected = row(workbook, "1.1.1-2");
        Cell numerator = rejected.getCell(column(FormColumn.NUMERATOR));
        assertThat(numerator.getType()).isEqualTo(CellType.NUMBER);
        assertThat(numerator.asNumber()).isEqualByComparingTo("12.345");
        assertThat(rejected.getCell(column(FormColumn.DENOMINATOR)).asNumber()).isEqualByComparingTo("1234567.25");
        assertThat(rejected.getCellText(column(FormColumn.VALUE))).isEqualTo("N/A");

        byte[] percentage = written(collect(agency().withShare("145%").csv("f")), RO);
        assertThat(row(percentage, "1.1.1-2").getCell(column(FormColumn.VALUE)).getType())
                .isEqualTo(CellType.STRING);
    }

    @Test
    void aFormThatIsRefusedAsAWholeGivesBackItsRowsInTheLanguageOfTheAccount() throws IOException {
        ImportReport report = collect(agency().withShare("45")
                .above(PreambleField.REPORTED_ON, "ieri")
                .csv("f"));

        byte[] workbook = written(report, EN);

        assertThat(row(workbook, "Reported on").getCellText(1)).isEqualTo("ieri");
        Row rejected = row(workbook, "1.1.1-2");
        assertThat(rejected.getCellText(rejected.getCellCount() - 1)).contains("\"ieri\" is no day.");
    }

    @Test
    void mendedInItsCellItIsCollected() {
        ImportReport first = collect(agency().withShare("vezi anexa").csv("f"));
        FilledWorkbook mended = FilledWorkbook.of(written(first, RO));

        ImportReport again = FormImporter.of(BUNDLE)
                .known(first.measurements())
                .collect(mended.with(cell(first, RO, "vezi anexa"), new BigDecimal("45.5"))
                        .file("mended"));

        assertThat(found(again)).isEmpty();
        assertThat(again.measurements().getMeasurements())
                .singleElement()
                .satisfies(measurement -> assertThat(measurement.getValue()).contains(new BigDecimal("45.5")));
    }

    /** The address of the cell that contains a text. */
    private static String cell(ImportReport report, Locale locale, String text) {
        try {
            return rows(written(report, locale)).stream()
                    .flatMap(Row::stream)
                    .filter(cell -> cell != null && text.equals(cell.getRawValue() == null ? "" : cell.getText()))
                    .map(cell -> cell.getAddress().toString())
                    .findFirst()
                    .orElseThrow();
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private static int column(FormColumn column) {
        return FormTable.FIGURES.columns(false).indexOf(column);
    }
}
