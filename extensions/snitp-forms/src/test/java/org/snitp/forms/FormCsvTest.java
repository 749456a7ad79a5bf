package org.snitp.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.forms.SampleForms.EN;
import static org.snitp.forms.SampleForms.RO;
import static org.snitp.forms.SampleForms.form;
import static org.snitp.forms.SampleForms.request;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.snitp.measurements.table.SafeText;
import org.snitp.model.text.LocalizedText;
import org.snitp.testkit.Fixtures;
import org.snitp.testkit.GoldenFiles;

class FormCsvTest {

    private static final GoldenFiles GOLDEN = GoldenFiles.of("org/snitp/forms");

    @Test
    void romanianFormsHaveSemicolons() throws IOException {
        GOLDEN.assertSame(FormCsv.in(RO).render(form("AG", "2025")), "form.ro.csv");
    }

    @Test
    void englishFormsHaveCommas() throws IOException {
        GOLDEN.assertSame(
                FormCsv.in(EN)
                        .render(form(request("MIN", "2025").withParts(true).crossed(true))),
                "form.en.csv");
    }

    @Test
    void aFormBeginsWithAByteOrderMarkAndHasNoCarriageReturns() {
        assertThat(FormCsv.in(RO).render(form("AG", "2025")))
                .startsWith("\uFEFFFormular de raportare;")
                .doesNotContain("\r");
    }

    @Test
    void everyLineHasEveryColumn() {
        assertThat(read(form("AG", "2025")))
                .allMatch(row -> row.size() == FormTable.FIGURES.columns(false).size());
    }

    @Test
    void textsThatLookLikeFormulasStayTexts() {
        for (String hostile : HostileTexts.FORMULAS) {
            ReportingForm form = SampleForms.formOf(LocalizedText.of(hostile), Fixtures.indicator(hostile, hostile));
            List<List<String>> rows = read(form);
            assertThat(rows)
                    .flatExtracting(row -> row)
                    .allMatch(cell -> SafeText.guard(SafeText.unguard(cell)).equals(cell));
            List<String> row = rows.get(FormGrid.HEAD + 1);
            String name = row.get(FormTable.FIGURES.columns(false).indexOf(FormColumn.NAME));
            assertThat(SafeText.unguard(name)).isEqualTo(hostile.strip());
        }
    }

    private static List<List<String>> read(ReportingForm form) {
        return CsvReader.builder()
                .fieldSeparator(';')
                .skipEmptyLines(false)
                .ofCsvRecord(FormCsv.in(RO).render(form).substring(1))
                .stream()
                .map(CsvRecord::getFields)
                .toList();
    }
}
