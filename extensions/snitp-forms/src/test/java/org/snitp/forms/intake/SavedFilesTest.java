package org.snitp.forms.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.forms.intake.Filled.RO;
import static org.snitp.forms.intake.Filled.found;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.model.measurement.DeliveryState;
import org.snitp.model.measurement.Measurement;

/** The sample form, filled in and saved by LibreOffice 7.4 in several formats. */
class SavedFilesTest {

    private static ImportReport collect(String name) {
        FormFile file = FormFile.read(Path.of("src/test/resources/org/snitp/forms/intake", name));
        return Filled.collect(file);
    }

    private static List<String> told(ImportReport report) {
        return found(report).stream()
                .map(found -> found.replaceFirst("^.*/libreoffice[.]", ""))
                .toList();
    }

    @Test
    void aWorkbookThatLibreOfficeSavedIsCollected() {
        ImportReport report = collect("libreoffice.xlsx");

        assertThat(report.count(RowOutcome.CREATED)).isEqualTo(3);
        assertThat(told(report))
                .containsExactly(
                        "xlsx, Formular!I12: error SNITP-706: 1234 is more than 500, the highest value possible.",
                        "xlsx, Formular!I13: error SNITP-706: 1000 is more than 500, the highest value possible.",
                        "xlsx, Formular!K22: warning SNITP-724: The cell has the formula =50+10; its last result was taken: 60.",
                        "xlsx, Formular!I24: error SNITP-719: \"vezi anexa\" is no number. Write the figure here; where it can be"
                                + " read belongs under \"Evidence\".");
        List<Measurement> measurements = report.measurements().getMeasurements();
        assertThat(measurements.get(0).getValue()).contains(new BigDecimal("234"));
        Measurement share = measurements.get(1);
        assertThat(share.getNumerator()).contains(new BigDecimal("45.5"));
        assertThat(share.getDenominator()).contains(new BigDecimal("60"));
        assertThat(share.getNote().orElseThrow().official())
                .isEqualTo("Prima linie, cu „ghilimele” și ș, ț\na doua linie; cu punct și virgulă");
        assertThat(share.getEvidence().get(0).official()).isEqualTo("=1+1");
        assertThat(share.getReportedOn()).contains(LocalDate.of(2026, 1, 31));
        assertThat(measurements.get(2).getDelivery()).contains(DeliveryState.DELIVERED);
        assertThat(measurements.get(2).getDeliveredOn()).contains(LocalDate.of(2025, 7, 15));
    }

    /** It was saved as CSV under English settings, with cells as they are shown: against what the form states. */
    @Test
    void aFormThatWasSavedAsCsvUnderOtherSettingsIsNotGuessed() {
        ImportReport report = collect("libreoffice.csv");

        assertThat(report.rows().filter(row -> row.outcome() == RowOutcome.REJECTED))
                .hasSize(4)
                .flatMap(CollectedRow::findings)
                .map(finding -> finding.cell().location().columnLetters() + " "
                        + finding.cell().content() + " "
                        + finding.diagnostic().code().getId())
                .containsExactly(
                        "I 1,234 SNITP-720", "I 1,000 SNITP-720", "J 45.5 SNITP-720", "I vezi anexa SNITP-719");
        assertThat(report.measurements().getMeasurements())
                .map(Measurement::getIndicator)
                .containsExactly("1.1.1-1", "1.1.1-3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            libreoffice.ods | ods: eroare SNITP-715: Acesta este un fișier OpenDocument. Deschideți-l și salvați-l ca registru \
            Excel (.xlsx) sau ca CSV.
            libreoffice.xls | xls: eroare SNITP-715: Acesta este un registru al unei versiuni vechi de Excel (.xls) sau alt \
            fișier Office vechi. Deschideți-l și salvați-l ca registru Excel (.xlsx).
            """)
    void otherFormatsAreToldWhatTheyAre(String name, String told) {
        ImportReport report = collect(name);

        assertThat(report.forms().get(0).isRefused()).isTrue();
        assertThat(report.forms().get(0).findings().get(0).toString(RO)).endsWith(told);
    }
}
