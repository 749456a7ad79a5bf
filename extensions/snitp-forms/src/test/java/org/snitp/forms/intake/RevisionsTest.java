package org.snitp.forms.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.forms.intake.Filled.BUNDLE;
import static org.snitp.forms.intake.Filled.RO;
import static org.snitp.forms.intake.Filled.agency;
import static org.snitp.forms.intake.Filled.collect;
import static org.snitp.forms.intake.Filled.found;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.snitp.forms.FormColumn;
import org.snitp.forms.PreambleField;
import org.snitp.io.Snitp;
import org.snitp.model.Bundle;
import org.snitp.model.measurement.EarlierFigure;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.text.LocalizedText;

/** The same row again: unchanged, revised with the earlier figure kept, or contradicted. */
class RevisionsTest {

    private static Measurement only(ImportReport report) {
        assertThat(report.measurements().getMeasurements()).hasSize(1);
        return report.measurements().getMeasurements().get(0);
    }

    private static List<Integer> counts(ImportReport report) {
        return Arrays.stream(RowOutcome.values()).map(report::count).toList();
    }

    @Test
    void collectingTheSameFormAgainChangesNothing() {
        FormFile file = agency().withShare("45,5").csv("ag.csv");
        MeasurementSet first = collect(file).measurements();

        ImportReport again = FormImporter.of(BUNDLE).known(first).collect(file, file);

        assertThat(counts(again)).containsExactly(0, 0, 2, 24, 0);
        assertThat(again.hasChanges()).isFalse();
        assertThat(again.measurements()).isEqualTo(first);
        assertThat(Snitp.toYaml(Bundle.of(again.measurements()))).isEqualTo(Snitp.toYaml(Bundle.of(first)));
    }

    @Test
    void aRevisedValueKeepsTheEarlierOneWithDateAndSource() {
        MeasurementSet first = collect(agency().withShare("45,5").csv("ag.csv")).measurements();
        Filled revised = agency().withShare("46").above(PreambleField.REPORTED_ON, "2026-02-28");

        ImportReport report = FormImporter.of(BUNDLE).known(first).collect(revised.csv("ag-2.csv"));

        assertThat(counts(report)).containsExactly(0, 1, 0, 12, 0);
        assertThat(report.rows().flatMap(row -> row.changes().stream()))
                .containsExactly(new CellChange(FormColumn.VALUE, "45.5", "46"));
        assertThat(only(report).getEarlier())
                .containsExactly(EarlierFigure.builder()
                        .value(new BigDecimal("45.5"))
                        .source(LocalizedText.of("formularul ag.csv, rândul 22", "form ag.csv, row 22"))
                        .reportedBy("AG")
                        .reportedOn(LocalDate.of(2026, 1, 31))
                        .build());
        assertThat(Snitp.check(Bundle.builder()
                        .from(BUNDLE)
                        .addDocuments(report.measurements())
                        .build()))
                .isEqualTo(Snitp.check(BUNDLE));
    }

    @Test
    void anOlderFormThatComesInLateIsKeptAsAnEarlierFigure() {
        MeasurementSet later = collect(agency().withShare("46").csv("ag-2.csv")).measurements();
        Filled older = agency().withShare("45,5").above(PreambleField.REPORTED_ON, "2026-01-15");

        ImportReport report = FormImporter.of(BUNDLE).known(later).collect(older.csv("ag.csv"));

        assertThat(only(report).getValue()).contains(new BigDecimal("46"));
        assertThat(only(report).getEarlier()).hasSize(1);
        assertThat(found(report))
                .containsExactly("ag.csv, A22: warning SNITP-724: What is known is newer: 46 (AG, 2026-01-31)."
                        + " The figure was kept as an earlier one.");
    }

    @Test
    void twoFormsOfTheSameDayThatDifferAreBothShownAndNoneIsTaken() {
        ImportReport report = collect(
                agency().withShare("45").csv("a.csv"), agency().withShare("46").csv("b.csv"));

        assertThat(counts(report)).containsExactly(0, 0, 0, 24, 2);
        assertThat(report.measurements().getMeasurements()).isEmpty();
        assertThat(found(report))
                .first()
                .isEqualTo("a.csv, A22: error SNITP-723: The same institution reports two things on 1.1.1-2 for 2025 on"
                        + " the same day: 45 (AG, 2026-01-31, a.csv 22) and 46 (AG, 2026-01-31, b.csv 22). Keep one of"
                        + " them, or give the later form its own day under \"Reported on\".");
    }

    @Test
    void ofTwoFormsThatDifferTheLaterOneRevisesInWhateverOrderTheyAreGiven() {
        FormFile one = agency().withShare("45").csv("a.csv");
        FormFile other = agency().withShare("46")
                .above(PreambleField.REPORTED_ON, "2026-02-15")
                .csv("b.csv");

        assertThat(collect(one, other).measurements())
                .isEqualTo(collect(other, one).measurements());
        assertThat(only(collect(one, other)).getValue()).contains(new BigDecimal("46"));
    }

    @Test
    void twoInstitutionsThatReportTheSameContradictEachOther() {
        FormFile agency = agency().withShare("45").csv("ag.csv");
        FormFile ministry = Filled.of(BUNDLE, "MIN", "2025", RO)
                .above(PreambleField.REPORTED_ON, "2026-01-31")
                .withShare("45")
                .csv("min.csv");

        ImportReport report = collect(agency, ministry);

        assertThat(report.count(RowOutcome.REJECTED)).isEqualTo(2);
        assertThat(found(report))
                .last()
                .isEqualTo("min.csv, A22: error SNITP-723: Two institutions report on 1.1.1-2 for 2025: 45 (MIN,"
                        + " 2026-01-31, min.csv 22) and 45 (AG, 2026-01-31, ag.csv 22). Nobody can tell whether the"
                        + " figures add up or contradict each other: agree on one, and let one institution report it.");
        MeasurementSet known = collect(agency).measurements();
        assertThat(FormImporter.of(BUNDLE).known(known).collect(ministry).measurements())
                .isEqualTo(known);
    }

    @Test
    void aFormWithoutADayIsTakenForTheDayThatIsStated() {
        FormFile undated =
                agency().withShare("45").above(PreambleField.REPORTED_ON, "").csv("ag.csv");

        assertThat(only(collect(undated)).getReportedOn()).isEmpty();
        assertThat(only(FormImporter.of(BUNDLE)
                                .reportedOn(LocalDate.of(2026, 3, 1))
                                .collect(undated))
                        .getReportedOn())
                .contains(LocalDate.of(2026, 3, 1));
    }
}
