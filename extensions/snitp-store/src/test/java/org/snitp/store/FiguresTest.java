package org.snitp.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.snitp.store.Given.ANA;
import static org.snitp.store.Given.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.measurement.DeliveryState;
import org.snitp.model.measurement.EarlierFigure;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.measurement.ObservationStatus;
import org.snitp.model.measurement.Withdrawal;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;

/** Figures are only added to, and the latest one counts. */
class FiguresTest {

    private static final LocalizedText WHY = LocalizedText.of("Dublă numărare");

    private static final AtomicInteger PLANS = new AtomicInteger();

    private static DataSource database;
    private static StoreSession session;
    private static Figures store;

    /** Each test has a plan of its own. */
    private final String plan = "plan " + PLANS.incrementAndGet();

    @BeforeAll
    static void open() {
        database = TestDatabase.create();
        session = SnitpStore.builder(database).migrate(false).open().as(ANA);
        store = session.figures();
    }

    private NewFigures figures(Measurement... measurements) {
        return NewFigures.of(plan, List.of(measurements));
    }

    private FigureQuery all() {
        return FigureQuery.plan(plan);
    }

    private List<String> counting() {
        return counting(AsOf.NOW);
    }

    private List<String> counting(AsOf time) {
        return store.counting(all().asOf(time)).stream()
                .map(figure -> figure.measurement().getValue().orElseThrow().toPlainString())
                .toList();
    }

    private static List<Measurement> folded(FigureQuery query) {
        return store.accumulate(query).measurements().getOrDefault("i", List.of());
    }

    private static AsOf on(String day) {
        return AsOf.day(LocalDate.parse(day));
    }

    @Test
    void theLatestDayOfReportCountsWhateverTheOrder() {
        store.append(figures(figure("DSP", "2024", "90", "2025-06-01")));
        store.append(figures(figure("DSP", "2024", "140", "2025-01-10")));
        store.append(figures(figure("DSP", "2024", "7", "2025-01-10").withReportedOn(Optional.empty())));

        assertThat(counting()).containsExactly("90");
        assertThat(counting(on("2025-05-31"))).containsExactly("140");
        assertThat(counting(on("2025-01-09"))).containsExactly("7");
        assertThat(store.history(all())).extracting(StoredFigure::supersedes).allMatch(Optional::isEmpty);
    }

    @Test
    void ofTheSameDayTheOneThatWasRecordedLastCounts() {
        store.append(figures(figure("DSP", "2024", "140", "2025-01-10")));
        store.append(figures(figure("DSP", "2024", "40", "2025-01-10")));

        assertThat(counting()).containsExactly("40");
        List<StoredFigure> rows = store.history(all());
        assertThat(rows.get(1).supersedes()).contains(rows.get(0).id());
        List<Measurement> passed = new ArrayList<>();
        store.forEach(all(), passed::add);
        assertThat(passed).hasSize(1);
        assertThat(passed.get(0).getEarlier())
                .extracting(EarlierFigure::getValue)
                .containsExactly(Optional.of(new BigDecimal("140")));
        assertThat(folded(all())).extracting(Measurement::getValue).containsExactly(Optional.of(new BigDecimal("40")));
    }

    @Test
    void aFigureThatCountsAlreadyIsNoNewRow() {
        Measurement figure = figure("DSP", "2024", "140", "2025-01-10");
        store.append(figures(figure));

        assertThat(store.append(figures(figure)).size()).isZero();
        assertThat(store.append(figures(figure.withNote(WHY))).size()).isEqualTo(1);
        assertThat(store.history(all())).hasSize(2);
    }

    @Test
    void reportersPeriodsAndCellsAreApart() {
        Measurement figure = figure("DSP", "2024", "1", "2025-01-10");
        store.append(figures(
                figure,
                figure.withReportedBy("ISJ"),
                figure.withReportedBy(Optional.empty()),
                figure.withPeriod(Period.parse("2024-01/2024-11")),
                figure.withDimensions(Map.of("sex", "f", "age", "0-17")),
                figure.withDimensions(Map.of("sex", "m", "age", "0-17")),
                figure.withDimensions(Map.of("age", "0-17"))));
        store.append(
                figures(figure.withDimensions(Map.of("age", "0-17", "sex", "f")).withReportedOn(LocalDate.EPOCH)));

        assertThat(store.counting(all())).hasSize(7);
        assertThat(store.accumulate(all()).size()).isEqualTo(7);
        assertThat(store.counting(all().withReporter("ISJ"))).hasSize(1);
        assertThat(store.counting(all().withIndicator("i"))).hasSize(7);
        assertThat(store.counting(all().withIndicator("j"))).isEmpty();
        assertThat(store.counting(FigureQuery.plan("another"))).isEmpty();
    }

    @Test
    void aWithdrawnFigureCountsUntilTheDayBefore() {
        store.append(figures(figure("DSP", "2024", "140", "2025-01-10")));
        long id = store.counting(all()).get(0).id();

        StoredFigure row = store.withdraw(id, LocalDate.of(2025, 2, 1), WHY);

        assertThat(row.supersedes()).contains(id);
        assertThat(row.measurement().getWithdrawn().orElseThrow().getReason()).isEqualTo(WHY);
        assertThat(counting()).isEmpty();
        assertThat(counting(on("2025-01-31"))).containsExactly("140");
        assertThat(counting(on("2025-02-01"))).isEmpty();
        assertThat(folded(all())).isEmpty();
        assertThat(store.measurementSet(all()).getMeasurements().get(0).getWithdrawn())
                .isPresent();
        assertThat(folded(all().asOf(on("2025-01-31"))))
                .extracting(Measurement::getWithdrawn)
                .containsExactly(Optional.empty());
        assertThat(store.history(all())).hasSize(2);
        assertThat(store.measurementSet(all()).getMeasurements().get(0).getEarlier())
                .isEmpty();
        assertThatThrownBy(() -> store.withdraw(id, LocalDate.of(2025, 3, 1), WHY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The figure " + id + " was replaced or withdrawn before");
        assertThatThrownBy(() -> store.withdraw(4711, LocalDate.of(2025, 3, 1), WHY))
                .isInstanceOf(NoSuchElementException.class);

        store.append(figures(figure("DSP", "2024", "20", "2025-03-01")));
        assertThat(counting()).containsExactly("20");
    }

    @Test
    void earlierFiguresBecomeRowsAndComeBackAsEarlierFigures() {
        Measurement revised = figure("DSP", "2024", "40", "2026-03-01")
                .withEarlier(earlier("140", "2025-01-10"), earlier("90", "2025-06-01"), earlier("41", "2026-03-01"));

        assertThat(store.append(figures(revised)).size()).isEqualTo(4);

        assertThat(counting()).containsExactly("40");
        assertThat(counting(on("2025-05-31"))).containsExactly("140");
        Measurement back = store.measurementSet(all()).getMeasurements().get(0);
        assertThat(back.getEarlier())
                .extracting(EarlierFigure::getReplacedBecause)
                .containsOnly(Optional.of(WHY));
        assertThat(back.withEarlier(back.getEarlier().stream()
                        .map(one -> one.withReportedBy(Optional.empty()))
                        .toList()))
                .isEqualTo(revised);
        assertThat(store.append(figures(back)).size()).isZero();
        assertThatThrownBy(() -> store.append(figures(revised.withEarlier(earlier("1", "2026-03-02")))))
                .hasMessage("An earlier figure of i for 2024 is dated after the one that replaced it");
    }

    private static EarlierFigure earlier(String value, String day) {
        return EarlierFigure.builder()
                .value(new BigDecimal(value))
                .reportedOn(LocalDate.parse(day))
                .replacedBecause(WHY)
                .build();
    }

    @Test
    void aMomentLeavesOutWhatWasRecordedLater() {
        FigureBatch first = store.append(figures(figure("DSP", "2024", "140", "2025-06-01")));
        store.append(figures(figure("DSP", "2024", "90", "2025-06-02")));

        assertThat(counting(AsOf.recordedBy(first.recordedAt()))).containsExactly("140");
        assertThat(counting(AsOf.recordedBy(first.recordedAt().minusMillis(1)))).isEmpty();
        assertThat(store.history(all().asOf(AsOf.recordedBy(first.recordedAt()))))
                .hasSize(1);
        assertThat(store.accumulate(all().asOf(AsOf.recordedBy(first.recordedAt())))
                        .size())
                .isEqualTo(1);
    }

    static Stream<Measurement> measurements() {
        Measurement figure = figure("DSP", "2024", "1", "2025-01-10");
        return Stream.of(
                figure.withValue(new BigDecimal("400.00")),
                figure.withValue(new BigDecimal("1E+30")),
                figure.withValue(new BigDecimal("-0.000000000000000000000000000000000001")),
                figure.withValue(new BigDecimal("123456789012345678901234567890.123456789012345678901234567890")),
                figure.withValue(new BigDecimal("1")).withTruthValue(true),
                figure.withValue(BigDecimal.ZERO).withTruthValue(false),
                figure.withValue(Optional.empty()).withNotApplicable(true),
                figure.withValue(Optional.empty()).withObservationStatus(ObservationStatus.MISSING),
                figure.withValue(Optional.empty())
                        .withDelivery(DeliveryState.DELIVERED)
                        .withDeliveredOn(LocalDate.of(2024, 12, 1)),
                figure.withValue(Optional.empty())
                        .withNumerator(new BigDecimal("1"))
                        .withDenominator(new BigDecimal("3")),
                figure.withWeight(new BigDecimal("17")).withObservationStatus(ObservationStatus.PROVISIONAL),
                figure.withReportedBy(Optional.empty()).withReportedOn(Optional.empty()),
                figure.withPlanVersion("2").withPlanFingerprint("sha256:0123456789abcdef"),
                figure.withPeriod(Period.parse("2024-10/2025-09")),
                figure.withPeriod(Period.parse("2025-W07")).withDimensions(Map.of("ț\"", "a'b\\c")),
                figure.withNote(LocalizedText.of("Observație 🙂", "A remark"))
                        .withSource(LocalizedText.of("Registru"))
                        .withEvidence(LocalizedText.of("Adresa 1/2025"))
                        .withReason(WHY)
                        .withCorrectiveMeasure(WHY)
                        .withWithdrawn(Withdrawal.builder()
                                .date(LocalDate.of(2025, 3, 1))
                                .reason(WHY)
                                .build()),
                figure.withExtensions(Map.of("x-own", new ExtensionValue.Text("what we say"))));
    }

    @ParameterizedTest
    @MethodSource("measurements")
    void nothingOfAFigureIsLost(Measurement figure) {
        store.append(figures(figure));

        StoredFigure stored = store.history(all()).get(0);
        assertThat(stored.measurement()).isEqualTo(figure);
        assertThat(stored.measurement().getValue().map(BigDecimal::toPlainString))
                .isEqualTo(figure.getValue().map(BigDecimal::toPlainString));
        assertThat(stored.recordedBy()).isEqualTo(ANA);
        assertThat(store.find(stored.id())).contains(stored);
        assertThat(store.measurementSet(all()).getMeasurements()).containsExactly(figure);
    }

    @Test
    void aSetGivesItsFiguresWhatTheyDoNotSayAndIsKept() {
        MeasurementSet set = MeasurementSet.builder()
                .id("m")
                .plan(plan)
                .planVersion("2")
                .planFingerprint("sha256:0123456789abcdef")
                .reporter("DSP")
                .title(LocalizedText.of("Raport"))
                .addMeasurements(figure("DSP", "2024", "1", "2025-01-10").withReportedBy(Optional.empty()))
                .addMeasurements(figure("ISJ", "2023", "2", "2024-01-10").withPlanVersion("1"))
                .build();

        FigureBatch batch = store.append(NewFigures.of(set));

        assertThat(batch.set()).contains(set.withMeasurements());
        assertThat(store.history(all()))
                .extracting(row -> row.measurement().getReportedBy().orElseThrow()
                        + " " + row.measurement().getPlanVersion().orElseThrow()
                        + " " + row.measurement().getPlanFingerprint().orElse("-"))
                .containsExactly("DSP 2 sha256:0123456789abcdef", "ISJ 1 -");
    }

    @Test
    void whatIsRepeatedUnderItsKeyIsRecordedOnce() {
        NewFigures sent = figures(figure("DSP", "2024", "1", "2025-01-10")).withKey(UUID.randomUUID());
        FigureBatch first = store.append(sent);
        store.append(figures(figure("DSP", "2024", "2", "2025-01-10")));

        FigureBatch again = store.append(sent);

        assertThat(first.repeated()).isFalse();
        assertThat(again.repeated()).isTrue();
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(store.batch(sent.key()).orElseThrow().id()).isEqualTo(first.id());
        assertThat(store.batch(UUID.randomUUID())).isEmpty();
        assertThat(counting()).containsExactly("2");
        assertThatThrownBy(() -> store.append(
                        figures(figure("DSP", "2024", "3", "2025-01-10")).withKey(sent.key())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("was used for other figures");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE snitp.figure SET value = 2",
                "DELETE FROM snitp.figure",
                "TRUNCATE snitp.figure CASCADE",
                "UPDATE snitp.figure_batch SET actor = 'other'",
                "DELETE FROM snitp.figure_batch",
                "UPDATE snitp.audit_entry SET actor = 'other'",
                "DELETE FROM snitp.audit_entry",
                "TRUNCATE snitp.audit_entry"
            })
    void theDatabaseItselfRefusesToChangeOrDelete(String sql) {
        store.append(figures(figure("DSP", "2024", "1", "2025-01-10")));

        assertThatThrownBy(() -> TestDatabase.run(database, sql))
                .hasMessageContaining("are neither changed nor deleted");
        assertThat(counting()).containsExactly("1");
    }

    @Test
    void allOfABatchIsRecordedOrNothing() {
        Measurement good = figure("DSP", "2024", "1", "2025-01-10");

        assertThatThrownBy(() -> store.append(figures(good, good.withIndicator("a\0b"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> session.transaction(inside -> {
                    inside.figures().append(figures(good));
                    throw new IllegalStateException("Something else fails");
                }))
                .hasMessage("Something else fails");
        assertThat(store.history(all())).isEmpty();
        assertThat(session.audit().about(plan)).isEmpty();
    }

    @Test
    void severalThingsAreOneTransaction() {
        StoreSession kept = session.transaction(inside -> {
            inside.figures().append(figures(figure("DSP", "2024", "1", "2025-01-10")));
            inside.figures().append(figures(figure("DSP", "2024", "2", "2025-01-11")));
            assertThat(store.history(all())).isEmpty();
            return inside;
        });

        assertThat(store.history(all())).hasSize(2);
        assertThatThrownBy(() -> kept.figures().history(all()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The transaction of the session has ended");
    }

    @Test
    void anInstitutionRecordsAndReadsItsOwnFiguresAlone() {
        store.append(figures(figure("DSP", "2024", "1", "2025-01-10"), figure("ISJ", "2024", "2", "2025-01-10")));
        long foreign = store.counting(all().withReporter("ISJ")).get(0).id();
        Figures dsp = SnitpStore.builder(database)
                .migrate(false)
                .open()
                .as(Given.of("DSP"))
                .figures();

        dsp.append(figures(figure("DSP", "2024", "3", "2025-01-11")));

        assertThat(dsp.counting(all()))
                .extracting(row -> row.measurement().getValue().orElseThrow().intValue())
                .containsExactly(3);
        assertThat(dsp.history(all())).hasSize(2);
        assertThat(dsp.history(all().withReporter("ISJ"))).isEmpty();
        assertThat(dsp.accumulate(all()).size()).isEqualTo(1);
        assertThat(dsp.measurementSet(all()).getMeasurements()).hasSize(1);
        assertThat(dsp.find(foreign)).isEmpty();
        assertThatThrownBy(() -> dsp.withdraw(foreign, LocalDate.of(2026, 1, 1), WHY))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> dsp.append(figures(figure("ISJ", "2024", "3", "2025-01-11"))))
                .isInstanceOf(NotPermittedException.class)
                .hasMessage("A figure is reported by ISJ, and is not recorded by user of DSP (DSP)");
        assertThatThrownBy(() -> dsp.append(
                        figures(figure("ISJ", "2024", "3", "2025-01-11").withReportedBy(Optional.empty()))))
                .isInstanceOf(NotPermittedException.class);
    }
}
