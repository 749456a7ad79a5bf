package org.snitp.forms.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.forms.intake.Filled.BUNDLE;
import static org.snitp.forms.intake.Filled.EN;
import static org.snitp.forms.intake.Filled.RO;
import static org.snitp.forms.intake.Filled.agency;
import static org.snitp.forms.intake.Filled.collect;
import static org.snitp.forms.intake.Filled.found;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snitp.forms.FormColumn;
import org.snitp.forms.PreambleField;
import org.snitp.model.measurement.Measurement;

/** Rows that were rejected, written to be mended and collected again. */
class RejectedFormsTest {

    @TempDir
    private Path folder;

    private static FormFile file(String csv) {
        return FormFile.of("mended.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aRejectedRowIsWrittenWithItsFormAndWhatIsWrongWithIt() {
        int row = agency().row("1.1.1-2", "2025");
        ImportReport report = collect(agency().withShare("vezi anexa")
                .with(row, FormColumn.NOTE, "=1+1")
                .with("1.1.1-1", "2025-S1", FormColumn.VALUE, "7")
                .csv("f"));

        assertThat(RejectedForms.in(RO).render(report))
                .isEqualTo("\uFEFF"
                        + """
                Formular de raportare;;;;;;;;;;;;;;;;;;;;
                Plan;plan-exemplu;;;;;;;;;;;;;;;;;;;
                Versiunea planului;2025-1;;;;;;;;;;;;;;;;;;;
                Amprenta planului;sha256:b76243649f03bb96;;;;;;;;;;;;;;;;;;;
                Instituție;AG;;;;;;;;;;;;;;;;;;;
                Denumirea instituției;Agenția Exemplu;;;;;;;;;;;;;;;;;;;
                Perioada de raportare;2025;;;;;;;;;;;;;;;;;;;
                Numere;ro: virgulă zecimală;;;;;;;;;;;;;;;;;;;
                Data raportării;2026-01-31;;;;;;;;;;;;;;;;;;;
                Întrebări la;;;;;;;;;;;;;;;;;;;;
                Indicator;Denumire;Acțiune;Perioadă;Termen;Defalcare;Unitate de măsură;Ce se completează;Valoare;Numărător;Numitor;\
                Număr de observații;Stadiul livrării;Data livrării;Nu se aplică;Observații;Dovezi;Motiv;Măsură corectivă;\
                Amprenta întrebării;Problemă
                1.1.1-2;Ponderea persoanelor informate;1.1.1 Acțiune exemplu;2025;2025-12-31;Total;%;numărătorul (persoane informate) și numitorul \
                (persoane întrebate), altfel valoarea;vezi anexa;;;;;;;'=1+1;;;;sha256:35e411059016cdf3;Valoare: „vezi anexa” nu \
                este un număr. Scrieți aici valoarea; locul unde poate fi citită se scrie la „Dovezi”.
                Sfârșitul formularului;13;sha256:3cf68d8e8f2ad3dd;;;;;;;;;;;;;;;;;;
                ;;;;;;;;;;;;;;;;;;;;
                """.replace("Valoare: „vezi", "\"Valoare: „vezi").replace("la „Dovezi”.", "la „Dovezi”.\""));
    }

    @Test
    void onceItIsMendedItIsCollected() {
        ImportReport report = collect(agency().withShare("vezi anexa")
                .with("1.1.1-2", "2025", FormColumn.NOTE, "=1+1")
                .csv("f"));
        String mended = RejectedForms.in(EN).render(report).replace(",vezi anexa,", ",\"45,5\",");

        ImportReport again =
                FormImporter.of(BUNDLE).known(report.measurements()).collect(file(mended));

        assertThat(found(again)).isEmpty();
        assertThat(again.measurements().getMeasurements()).singleElement().satisfies(measurement -> {
            assertThat(measurement.getValue()).contains(new BigDecimal("45.5"));
            assertThat(measurement.getNote().orElseThrow().official()).isEqualTo("=1+1");
        });
    }

    @Test
    void theRowsOfSeveralFormsStandBelowEachOther() {
        FormFile agency = agency().withShare("-").csv("a");
        FormFile ministry = Filled.of(BUNDLE, "MIN", "2025", EN)
                .above(PreambleField.REPORTED_ON, "2026-02-01")
                .with("1.1.2-2", "2025-Q1", FormColumn.VALUE, "-")
                .csv("b");
        String mended = RejectedForms.in(RO).render(collect(agency, ministry)).replace(";'-;", ";1;");

        ImportReport again = collect(file(mended));

        assertThat(again.measurements().getMeasurements())
                .extracting(Measurement::getReportedBy)
                .containsExactly(Optional.of("AG"), Optional.of("MIN"));
        assertThat(again.forms())
                .extracting(form -> form.numbers().orElseThrow())
                .containsExactly(RO, EN);
    }

    @Test
    void numbersThatWereTypedAreWrittenSoThatTheyAreReadAsTheSame() {
        FilledWorkbook form = FilledWorkbook.agency()
                .with("J22", new BigDecimal("12.345"))
                .with("K22", new BigDecimal("1234567.25"))
                .with("I22", "N/A");
        String written = RejectedForms.in(RO).render(collect(form.file("f")));

        assertThat(written).contains(";N/A;12,3450;1234567,25;");
        Measurement measurement = collect(file(written.replace(";N/A;", ";;")))
                .measurements()
                .getMeasurements()
                .get(0);
        assertThat(measurement.getNumerator()).contains(new BigDecimal("12.3450"));
        assertThat(measurement.getDenominator()).contains(new BigDecimal("1234567.25"));
    }

    @Test
    void theRowsOfAFormThatIsRefusedAreWrittenAsWell() {
        ImportReport report = collect(agency().withShare("45")
                .above(PreambleField.REPORTED_ON, "ieri")
                .csv("f"));

        assertThat(RejectedForms.in(EN).render(report))
                .contains("Data raportării: \"\"ieri\"\" is no day.")
                .contains("Reported on,ieri,");
    }

    @Test
    void whereNothingWasRejectedNothingIsWritten() throws IOException {
        ImportReport report = collect(agency().withShare("45").csv("f"));
        Path file = folder.resolve("rejected.csv");

        RejectedForms.in(RO).write(report, file);

        assertThat(file).hasBinaryContent("\uFEFF".getBytes(StandardCharsets.UTF_8));
    }
}
