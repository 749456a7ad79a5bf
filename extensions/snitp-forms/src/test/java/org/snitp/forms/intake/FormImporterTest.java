package org.snitp.forms.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;
import static org.snitp.forms.intake.Filled.BUNDLE;
import static org.snitp.forms.intake.Filled.EN;
import static org.snitp.forms.intake.Filled.RO;
import static org.snitp.forms.intake.Filled.agency;
import static org.snitp.forms.intake.Filled.collect;
import static org.snitp.forms.intake.Filled.found;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.snitp.forms.FormColumn;
import org.snitp.io.Fingerprint;
import org.snitp.io.Snitp;
import org.snitp.model.Bundle;
import org.snitp.model.link.Link;
import org.snitp.model.measurement.DeliveryState;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;

/** What becomes of rows: created, changed, unchanged, empty, rejected. */
class FormImporterTest {

    private static Measurement only(ImportReport report) {
        assertThat(report.measurements().getMeasurements()).hasSize(1);
        return report.measurements().getMeasurements().get(0);
    }

    private static List<Integer> counts(ImportReport report) {
        return Arrays.stream(RowOutcome.values()).map(report::count).toList();
    }

    @Test
    void aFilledRowBecomesAMeasurement() {
        int row = agency().row("1.1.1-2", "2025");
        Filled form = agency().with(row, FormColumn.NUMERATOR, "20")
                .with(row, FormColumn.DENOMINATOR, "40")
                .with(row, FormColumn.NOTE, "notă")
                .with(row, FormColumn.EVIDENCE, "raport\nregistru")
                .with(row, FormColumn.REASON, "motiv")
                .with(row, FormColumn.CORRECTIVE_MEASURE, "măsură");

        ImportReport report = collect(form.csv("ag.csv"));

        assertThat(found(report)).isEmpty();
        assertThat(counts(report)).containsExactly(1, 0, 0, 12, 0);
        assertThat(only(report))
                .isEqualTo(Measurement.builder()
                        .indicator("1.1.1-2")
                        .period(Period.year(2025))
                        .numerator(new BigDecimal("20"))
                        .denominator(new BigDecimal("40"))
                        .note(LocalizedText.of("notă"))
                        .addEvidence(LocalizedText.of("raport"), LocalizedText.of("registru"))
                        .reason(LocalizedText.of("motiv"))
                        .correctiveMeasure(LocalizedText.of("măsură"))
                        .source(LocalizedText.of("formularul ag.csv, rândul 22", "form ag.csv, row 22"))
                        .reportedBy("AG")
                        .reportedOn(LocalDate.of(2026, 1, 31))
                        .build());
    }

    @Test
    void aLineOfTheEvidenceThatEndsWithAnAddressIsALink() {
        Filled form = agency().withShare("45,5")
                .with(
                        "1.1.1-2",
                        "2025",
                        FormColumn.EVIDENCE,
                        "Registrul secției\n"
                                + "Raportul anual: https://example.org/raport.pdf\nhttps://example.org/b\nhttps://example.org/b");

        Measurement share = collect(form.csv("ag.csv")).measurements().getMeasurements().stream()
                .filter(one -> one.getIndicator().equals("1.1.1-2"))
                .findFirst()
                .orElseThrow();

        assertThat(share.getEvidence()).containsExactly(LocalizedText.of("Registrul secției"));
        assertThat(share.getLinks())
                .containsExactly(
                        Link.of("https://example.org/raport.pdf").withTitle(LocalizedText.of("Raportul anual")),
                        Link.of("https://example.org/b"));
    }

    @Test
    void theResultIsAValidDocumentOfTheVersionThatWasMeasured() {
        ImportReport report = collect(agency().withShare("45,5").csv("ag.csv"));
        MeasurementSet set = report.measurements();

        assertThat(set.getId()).isEqualTo("plan-exemplu-measurements");
        assertThat(set.getPlan()).isEqualTo("plan-exemplu");
        assertThat(set.getPlanVersion()).contains("2025-1");
        assertThat(set.getPlanFingerprint())
                .contains(Fingerprint.of(BUNDLE.getPlans().get(0)));
        String all =
                Snitp.toYaml(Bundle.builder().from(BUNDLE).addDocuments(set).build());
        assertThat(Snitp.read(all, "all.yaml").hasErrors()).isFalse();
        assertThat(Snitp.read(all, "all.yaml").orElseThrow().getMeasurementSets())
                .containsExactly(set);
    }

    @Test
    void aDeliverableAMeanAndATextAreTakenEachInItsWay() {
        Filled form = Filled.of(BUNDLE, "MIN", "2025", EN)
                .with("1.1.1-3", "2025-S2", FormColumn.DELIVERY, "Delivered")
                .with("1.1.1-3", "2025-S2", FormColumn.DELIVERED_ON, "15.07.2025")
                .with("1.1.1-4", "2025", FormColumn.VALUE, "12.5")
                .with("1.1.1-4", "2025", FormColumn.WEIGHT, "8")
                .with("1.1.2-1", "2025", FormColumn.NOTE, "well liked");

        ImportReport report = collect(form.csv("min.csv"));

        assertThat(found(report)).isEmpty();
        assertThat(report.measurements().getMeasurements())
                .extracting(
                        Measurement::getIndicator,
                        Measurement::getDelivery,
                        Measurement::getDeliveredOn,
                        Measurement::getValue,
                        Measurement::getWeight)
                .containsExactly(
                        tuple(
                                "1.1.1-3",
                                Optional.of(DeliveryState.DELIVERED),
                                Optional.of(LocalDate.of(2025, 7, 15)),
                                Optional.empty(),
                                Optional.empty()),
                        tuple(
                                "1.1.1-4",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(new BigDecimal("12.5")),
                                Optional.of(new BigDecimal("8"))),
                        tuple("1.1.2-1", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void whatDoesNotApplyIsNeitherMissingNorZero() {
        int row = agency().row("1.1.1-2", "2025");
        Filled form = agency().with(row, FormColumn.NOT_APPLICABLE, "DA").with(row, FormColumn.REASON, "fără sondaj");

        Measurement measurement = only(collect(form.csv("ag.csv")));

        assertThat(measurement.isNotApplicable()).isTrue();
        assertThat(measurement.hasFigure()).isFalse();
    }

    @Test
    void anAnswerThatTheIndicatorAppliesIsNoReport() {
        Filled form = agency().with("1.1.1-2", "2025", FormColumn.NOT_APPLICABLE, "nu");

        assertThat(counts(collect(form.csv("ag.csv")))).containsExactly(0, 0, 0, 13, 0);
    }

    @Test
    void figuresForCategoriesAreFiledUnderTheirDimensions() {
        int total = agency().row("1.1.1-1", "2025-S1");
        Filled form = agency().with(total, FormColumn.VALUE, "30")
                .with(total + 1, FormColumn.VALUE, "20")
                .with(total + 2, FormColumn.VALUE, "9");

        ImportReport report = collect(form.csv("ag.csv"));

        assertThat(report.measurements().getMeasurements())
                .extracting(Measurement::getDimensions)
                .containsExactly(Map.of(), Map.of("sex", "f"), Map.of("sex", "m"));
        assertThat(report.remarks())
                .map(remark -> remark.message(EN))
                .containsExactly("The figures of 1.1.1-1 for 2025-S1 by sex add up to 29, but the total is 30.");
    }

    @Test
    void aRejectedRowKeepsAllItsCells() {
        int row = agency().row("1.1.1-2", "2025");
        Filled form = agency().withShare("vezi anexa").with(row, FormColumn.NOTE, "notă");

        ImportReport report = collect(form.csv("ag.csv"));

        CollectedRow rejected = report.rows()
                .filter(found -> found.outcome() == RowOutcome.REJECTED)
                .findFirst()
                .orElseThrow();
        assertThat(rejected.cells())
                .extracting(cell -> cell.location().columnLetters() + " " + cell.head() + " = " + cell.content())
                .contains("A Indicator = 1.1.1-2", "I Valoare = vezi anexa", "P Observații = notă");
        assertThat(rejected.findings().get(0).toString(RO))
                .isEqualTo(
                        "ag.csv, I22: eroare SNITP-719: „vezi anexa” nu este un număr. Scrieți aici valoarea; locul unde"
                                + " poate fi citită se scrie la „Dovezi”.");
    }

    @Test
    void rowsMayBeSortedInsertedAndDeletedAndColumnsMayMove() {
        Filled form = agency().withShare("45,5");
        List<List<String>> rows = form.rows();
        Collections.reverse(rows.subList(Filled.HEAD + 1, rows.size()));
        rows.add(
                Filled.HEAD + 1, new ArrayList<>(Collections.nCopies(rows.get(0).size(), "")));
        rows.removeIf(row -> row.get(0).equals("OG1-1"));
        rows.forEach(Collections::reverse);
        for (List<String> row : rows.subList(0, Filled.HEAD)) {
            Collections.reverse(row);
        }

        ImportReport report = collect(form.csv("ag.csv"));

        assertThat(found(report))
                .containsExactly(
                        "ag.csv: warning SNITP-724: 1 row is missing that the form had: OG1-1 (2025). Nothing was"
                                + " reported for it; ask whether that was meant.");
        assertThat(only(report).getValue()).contains(new BigDecimal("45.5"));
    }

    @Test
    void whatStandsAroundAFormIsPassedOver() {
        Filled form = agency().withShare("45,5");
        form.rows().add(0, new ArrayList<>(List.of("Stimată doamnă, stimate domn")));
        form.rows().add(new ArrayList<>(List.of("Întocmit de serviciul exemplu")));

        ImportReport report = collect(form.csv("ag.csv"));

        assertThat(counts(report)).containsExactly(1, 0, 0, 13, 0);
        assertThat(found(report))
                .containsExactly(
                        "ag.csv, A27: warning SNITP-724: The row was passed over, for it is no question of the plan"
                                + " and nothing is filled in: \"Întocmit de serviciul exemplu\".");
    }

    @Test
    void severalFormsMayStandBelowEachOther() {
        String two = agency().withShare("45").text(';')
                + Filled.of(BUNDLE, "MIN", "2025", RO)
                        .with("1.1.2-2", "2025-Q1", FormColumn.VALUE, "1000,5")
                        .text(';');

        ImportReport report = collect(FormFile.of("toate.csv", two.getBytes(StandardCharsets.UTF_8)));

        assertThat(report.forms()).hasSize(2);
        assertThat(report.measurements().getMeasurements())
                .extracting(Measurement::getReportedBy)
                .containsExactly(Optional.of("AG"), Optional.of("MIN"));
    }

    @Test
    void whatCollectsMustKnowThePlan() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FormImporter.of(Bundle.of()).collect())
                .withMessage("The bundle has no plan");
        MeasurementSet other = MeasurementSet.builder().id("x").plan("altul").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FormImporter.of(BUNDLE).known(other).collect())
                .withMessage("The bundle has no plan altul");
    }
}
