package org.snitp.indicators.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.snitp.model.indicator.Reporters;
import org.snitp.model.indicator.Reporting;
import org.snitp.model.measurement.EarlierFigure;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.measurement.ObservationStatus;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;

class MeasurementLedgerTest {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 15);
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 15);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 15);

    private static Measurement reported(String value, LocalDate day) {
        return undated(value).withReportedOn(day);
    }

    private static Measurement undated(String value) {
        return Measurement.builder()
                .indicator("1.1.1-1")
                .period(Period.year(2025))
                .value(new BigDecimal(value))
                .source(LocalizedText.of("formular cu " + value))
                .reportedBy("ANITP")
                .build();
    }

    private static MeasurementLedger knowing(Measurement... known) {
        return new MeasurementLedger(MeasurementSet.builder()
                .id("exemplu")
                .plan("plan")
                .addMeasurements(known)
                .build());
    }

    private static List<LedgerDecision> verdicts(MeasurementLedger ledger, Measurement... reported) {
        return ledger.collect(List.of(reported)).stream().map(Decision::verdict).toList();
    }

    @Test
    void whatWasNotKnownIsCreated() {
        MeasurementLedger ledger = new MeasurementLedger();

        assertThat(verdicts(ledger, reported("20", JANUARY))).containsExactly(LedgerDecision.CREATED);
        assertThat(ledger.measurements()).containsExactly(reported("20", JANUARY));
    }

    @Test
    void aRevisedValueKeepsTheEarlierOneWithDateSourceAndReporter() {
        MeasurementLedger ledger = knowing(reported("20", JANUARY).withNote(LocalizedText.of("provizoriu")));

        assertThat(verdicts(ledger, reported("25", FEBRUARY))).containsExactly(LedgerDecision.CHANGED);
        assertThat(ledger.measurements())
                .containsExactly(reported("25", FEBRUARY)
                        .withEarlier(EarlierFigure.builder()
                                .value(new BigDecimal("20"))
                                .source(LocalizedText.of("formular cu 20"))
                                .reportedBy("ANITP")
                                .reportedOn(JANUARY)
                                .note(LocalizedText.of("provizoriu"))
                                .build()));
    }

    @Test
    void aFinalFigureRevisesAProvisionalOneOfTheSameValue() {
        MeasurementLedger ledger =
                knowing(reported("20", JANUARY).withObservationStatus(ObservationStatus.PROVISIONAL));

        assertThat(verdicts(ledger, reported("20", FEBRUARY))).containsExactly(LedgerDecision.CHANGED);
        assertThat(ledger.measurements().get(0).getObservationStatus()).isEmpty();
        assertThat(ledger.measurements().get(0).getEarlier())
                .extracting(EarlierFigure::getObservationStatus)
                .containsExactly(Optional.of(ObservationStatus.PROVISIONAL));
    }

    @Test
    void theReporterOfTheSetStandsBesideTheEarlierFigure() {
        MeasurementSet set = MeasurementSet.builder()
                .id("exemplu")
                .plan("plan")
                .reporter("ANITP")
                .addMeasurements(reported("20", JANUARY).withReportedBy(Optional.empty()))
                .build();
        MeasurementLedger ledger = new MeasurementLedger(set);

        ledger.collect(List.of(reported("25", FEBRUARY)));

        assertThat(ledger.measurements().get(0).getEarlier().get(0).getReportedBy())
                .contains("ANITP");
    }

    @Test
    void whatIsKnownAlreadyChangesNothingWhateverItsZerosItsDayAndItsSource() {
        Measurement known = reported("20.50", JANUARY);
        MeasurementLedger ledger = knowing(known);
        Measurement again = reported("20.5", FEBRUARY).withSource(LocalizedText.of("altă copie"));

        assertThat(verdicts(ledger, again, again)).containsExactly(LedgerDecision.UNCHANGED, LedgerDecision.UNCHANGED);
        assertThat(ledger.measurements()).containsExactly(known);
    }

    @Test
    void theSameReportGivenTwiceIsTakenOnce() {
        MeasurementLedger ledger = new MeasurementLedger();

        assertThat(verdicts(ledger, reported("20", JANUARY), reported("20", JANUARY)))
                .containsExactly(LedgerDecision.CREATED, LedgerDecision.UNCHANGED);
        assertThat(ledger.measurements().get(0).getEarlier()).isEmpty();
    }

    @Test
    void anotherNoteIsAChangeAndTheEarlierNoteIsKept() {
        MeasurementLedger ledger = knowing(reported("20", JANUARY).withNote(LocalizedText.of("vechi")));

        assertThat(verdicts(ledger, reported("20", FEBRUARY).withNote(LocalizedText.of("nou"))))
                .containsExactly(LedgerDecision.CHANGED);
        assertThat(ledger.measurements().get(0).getEarlier().get(0).getNote()).contains(LocalizedText.of("vechi"));
    }

    @Test
    void aTranslationThatWasAddedIsNoChange() {
        MeasurementLedger ledger = knowing(reported("20", JANUARY).withNote(LocalizedText.of("vechi", "old")));

        assertThat(verdicts(ledger, reported("20", FEBRUARY).withNote(LocalizedText.of("vechi"))))
                .containsExactly(LedgerDecision.UNCHANGED);
    }

    @Test
    void anOlderReportIsFiledAmongTheEarlierOnesAndTheLatestStillCounts() {
        MeasurementLedger ledger = knowing(reported("25", MARCH));

        assertThat(verdicts(ledger, reported("20", JANUARY))).containsExactly(LedgerDecision.FILED_AS_EARLIER);
        assertThat(verdicts(ledger, reported("22", FEBRUARY))).containsExactly(LedgerDecision.FILED_AS_EARLIER);
        assertThat(verdicts(ledger, reported("20", JANUARY))).containsExactly(LedgerDecision.UNCHANGED);
        assertThat(ledger.measurements().get(0).getValue()).contains(new BigDecimal("25"));
        assertThat(ledger.measurements().get(0).getEarlier())
                .map(earlier -> earlier.getValue().orElseThrow().toPlainString())
                .containsExactly("20", "22");
    }

    @Test
    void aReportWithADayReplacesOneWithoutADay() {
        MeasurementLedger ledger = knowing(undated("20"));

        assertThat(verdicts(ledger, reported("25", JANUARY))).containsExactly(LedgerDecision.CHANGED);
    }

    @Test
    void aReportWithoutADayContradictsWhatIsKnown() {
        MeasurementLedger ledger = knowing(reported("20", JANUARY));

        List<Decision> decisions = ledger.collect(List.of(undated("25")));

        assertThat(decisions.get(0).verdict()).isEqualTo(LedgerDecision.UNDATED);
        assertThat(decisions.get(0).contradicted()).containsExactly(reported("20", JANUARY));
        assertThat(ledger.measurements()).containsExactly(reported("20", JANUARY));
    }

    @Test
    void ofTwoReportsThatComeInTogetherTheLaterOneCountsInWhateverOrder() {
        MeasurementLedger one = new MeasurementLedger();
        MeasurementLedger other = new MeasurementLedger();

        assertThat(verdicts(one, reported("20", JANUARY), reported("25", MARCH)))
                .containsExactly(LedgerDecision.CREATED, LedgerDecision.CHANGED);
        assertThat(verdicts(other, reported("25", MARCH), reported("20", JANUARY)))
                .containsExactly(LedgerDecision.CHANGED, LedgerDecision.CREATED);
        assertThat(one.measurements()).isEqualTo(other.measurements());
    }

    @Test
    void twoReportsOfTheSameDayThatComeInTogetherAreBothNotTaken() {
        MeasurementLedger ledger = new MeasurementLedger();

        List<Decision> decisions = ledger.collect(List.of(reported("20", JANUARY), reported("25", JANUARY)));

        assertThat(decisions).map(Decision::verdict).containsExactly(LedgerDecision.SAME_DAY, LedgerDecision.SAME_DAY);
        assertThat(decisions.get(0).contradicted()).containsExactly(reported("25", JANUARY));
        assertThat(ledger.measurements()).isEmpty();
    }

    @Test
    void aReportThatWasMendedOnTheSameDayReplacesTheOneBefore() {
        MeasurementLedger ledger = knowing(reported("20", JANUARY));

        assertThat(verdicts(ledger, reported("25", JANUARY))).containsExactly(LedgerDecision.CHANGED);
        assertThat(verdicts(ledger, reported("20", JANUARY))).containsExactly(LedgerDecision.UNCHANGED);
        assertThat(ledger.measurements().get(0).getValue()).contains(new BigDecimal("25"));
    }

    @Test
    void ofTwoReportsWithoutADayNoneIsTaken() {
        MeasurementLedger ledger = new MeasurementLedger();

        assertThat(verdicts(ledger, undated("20"), undated("25")))
                .containsExactly(LedgerDecision.UNDATED, LedgerDecision.UNDATED);
        assertThat(verdicts(ledger, reported("20", JANUARY), undated("25")))
                .containsExactly(LedgerDecision.UNDATED, LedgerDecision.UNDATED);
        assertThat(ledger.measurements()).isEmpty();
    }

    @Test
    void twoInstitutionsContradictEachOtherEvenWithTheSameFigure() {
        MeasurementLedger ledger = new MeasurementLedger();

        assertThat(verdicts(
                        ledger, reported("20", JANUARY), reported("20", MARCH).withReportedBy("IGPR")))
                .containsExactly(LedgerDecision.OTHER_REPORTER, LedgerDecision.OTHER_REPORTER);
        assertThat(ledger.measurements()).isEmpty();
    }

    @Test
    void whoReportedFirstStaysTheOneWhoReports() {
        MeasurementLedger ledger = knowing(reported("20", JANUARY));

        assertThat(verdicts(ledger, reported("25", MARCH).withReportedBy("IGPR"), reported("22", FEBRUARY)))
                .containsExactly(LedgerDecision.OTHER_REPORTER, LedgerDecision.CHANGED);
        assertThat(ledger.measurements().get(0).getValue()).contains(new BigDecimal("22"));
    }

    @Test
    void otherPeriodsAndOtherCategoriesAreMeasurementsOfTheirOwn() {
        Measurement total = reported("20", JANUARY);
        Measurement women = total.withDimensions(Map.of("sex", "f"));
        Measurement before = total.withPeriod(Period.year(2024));
        Measurement tenth = total.withIndicator("1.1.10-1");
        MeasurementLedger ledger = new MeasurementLedger();

        ledger.collect(List.of(tenth, women, total, before));

        assertThat(ledger.measurements()).containsExactly(before, total, women, tenth);
    }

    @Test
    void aSetThatMeasuresTwiceIsNoLedger() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> knowing(reported("20", JANUARY), reported("25", MARCH)))
                .withMessageStartingWith("Measured twice: ");
    }

    @Test
    void theOrderInWhichDatedReportsComeInDoesNotMatter() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<Measurement> reports = new ArrayList<>();
            for (int day = 1; day <= 1 + random.nextInt(6); day++) {
                reports.add(reported(Integer.toString(random.nextInt(4)), LocalDate.of(2026, 1, day)));
            }
            MeasurementLedger together = new MeasurementLedger();
            together.collect(reports);
            Collections.shuffle(reports, random);
            MeasurementLedger shuffled = new MeasurementLedger();
            shuffled.collect(reports);

            assertThat(shuffled.measurements()).as("seed %d", seed).isEqualTo(together.measurements());
        }
    }

    private static final Reporters BOTH = new Reporters(List.of("ANITP", "MAI"), Reporting.EACH);

    private static MeasurementLedger shared(Measurement... known) {
        return new MeasurementLedger(
                MeasurementSet.builder()
                        .id("exemplu")
                        .plan("plan")
                        .addMeasurements(known)
                        .build(),
                unused -> BOTH);
    }

    @Test
    void thePartsOfSeveralInstitutionsAreAllTaken() {
        MeasurementLedger ledger = shared();

        assertThat(verdicts(
                        ledger, reported("40", JANUARY), reported("25", JANUARY).withReportedBy("MAI")))
                .containsExactly(LedgerDecision.CREATED, LedgerDecision.CREATED);
        assertThat(verdicts(ledger, reported("26", FEBRUARY).withReportedBy("MAI")))
                .containsExactly(LedgerDecision.CHANGED);
        assertThat(ledger.measurements())
                .extracting(measurement -> measurement.getValue().orElseThrow())
                .containsExactly(new BigDecimal("40"), new BigDecimal("26"));
    }

    @Test
    void whatIsMeantAsTheWholeIsNoPart() {
        MeasurementLedger ledger = shared(reported("40", JANUARY));

        assertThat(verdicts(ledger, reported("65", FEBRUARY).withReportedBy("ME")))
                .containsExactly(LedgerDecision.CREATED);
        assertThat(verdicts(ledger, reported("66", FEBRUARY).withReportedBy("MS")))
                .containsExactly(LedgerDecision.OTHER_REPORTER);
    }
}
