package org.snitp.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.store.Given.ANA;
import static org.snitp.store.Given.PLAN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snitp.indicators.collection.KnownFigures;
import org.snitp.indicators.progress.DuePeriods;
import org.snitp.indicators.progress.ProgressAccumulator;
import org.snitp.indicators.progress.ProgressParameters;
import org.snitp.indicators.progress.ProgressReport;
import org.snitp.io.Snitp;
import org.snitp.model.Bundle;
import org.snitp.model.measurement.EarlierFigure;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.ReportedFigure;
import org.snitp.model.measurement.Withdrawal;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;

/** What the database says counts, and what the library makes of the rows, is what the library makes of the same rows in memory. */
class StoredProgressTest {

    private static final Bundle PLAN_OF_TWO = Snitp.read("""
            schema: snitp/1
            kind: Strategy
            id: s
            title: {ro: Strategie}
            horizon: 2024/2028
            generalObjectives:
              - code: "1"
                title: {ro: Obiectiv general}
                specificObjectives: [{code: "1.1", title: {ro: Obiectiv specific}}]
            ---
            schema: snitp/1
            kind: InstitutionRegistry
            institutions:
              - {id: DSP, type: agency, name: {ro: Direcția}}
              - {id: ISJ, type: agency, name: {ro: Inspectoratul}}
            ---
            schema: snitp/1
            kind: ActionPlan
            id: p
            strategy: s
            version: "2"
            period: 2024/2026
            actions:
              - code: 1.1.1
                title: {ro: Acțiune}
                responsible: [DSP, ISJ]
                results: [{ro: Rezultat}]
                implementation: [permanent]
                evaluation: [annual]
                indicators:
                  - id: each
                    name: {ro: Lecții}
                    reporting: each
                    measure: {type: count, unit: {ro: lecții}, direction: increase, accumulation: periodic}
                    disaggregation:
                      - {id: sex, name: {ro: Sex}, categories: [{id: f, name: {ro: F}}, {id: m, name: {ro: M}}]}
                    baseline: {value: 0, period: 2023}
                    targets: [{period: 2026, value: 30}]
                  - id: lead
                    name: {ro: Elevi instruiți}
                    reporting: lead
                    measure: {type: count, unit: {ro: elevi}, direction: increase, accumulation: snapshot}
                    baseline: {value: 1, period: 2023}
                    targets: [{period: 2025, value: 3}, {period: 2026, value: 5}]
            """, "p.yaml").bundle().orElseThrow();

    private static SnitpStore store;

    @BeforeAll
    static void open() {
        store = SnitpStore.builder(TestDatabase.create()).migrate(false).open();
    }

    static LongStream seeds() {
        return new Random(Long.getLong("seed", 20_261_130L)).longs(20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void progressAsOfADayIsThatOfTheSameRows(long seed) {
        Random random = new Random(seed);
        String plan = PLAN + seed;
        Figures figures = store.as(ANA).figures();
        List<Measurement> recorded = new ArrayList<>();
        for (int batch = 0; batch < 8; batch++) {
            List<Measurement> rows = new ArrayList<>();
            for (int i = random.nextInt(12); i >= 0; i--) {
                rows.add(measurement(random));
            }
            figures.append(NewFigures.of(plan, rows));
            recorded.addAll(rows);
        }

        for (int i = 0; i < 4; i++) {
            Optional<LocalDate> day = i == 0
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(12)));
            FigureQuery query = FigureQuery.plan(plan).asOf(day.map(AsOf::day).orElse(AsOf.NOW));
            ProgressAccumulator expected = new ProgressAccumulator();
            oracle(recorded, day).forEach(expected::add);

            ProgressAccumulator stored = figures.accumulate(query);
            assertThat(stored).as("seed %d on %s", seed, day).isEqualTo(expected);
            assertThat(report(stored, day)).as("seed %d on %s", seed, day).isEqualTo(report(expected, day));
            assertThat(report(stored, day).indicators().values())
                    .anyMatch(progress -> progress.actual().value().isPresent());
            assertThat(bySql(figures, query)).as("seed %d on %s", seed, day).isEqualTo(counting(expected));
        }
    }

    private static ProgressReport report(ProgressAccumulator measurements, Optional<LocalDate> day) {
        ProgressParameters parameters = ProgressParameters.asOf(LocalDate.of(2026, 12, 31));
        return ProgressReport.of(
                PLAN_OF_TWO,
                measurements,
                DuePeriods.NONE,
                day.map(parameters::withKnownOn).orElse(parameters));
    }

    /** What counts by the accumulator; a withdrawn figure counts for nothing. */
    private static Map<String, Object> counting(ProgressAccumulator accumulator) {
        return accumulator.measurements().values().stream()
                .flatMap(List::stream)
                .filter(figure -> figure.getWithdrawn().isEmpty())
                .collect(Collectors.toMap(figure -> FigureKey.of(figure).toString(), StoredProgressTest::said));
    }

    /** What counts by SQL. */
    private static Map<String, Object> bySql(Figures figures, FigureQuery query) {
        return figures.counting(query).stream()
                .map(StoredFigure::measurement)
                .collect(Collectors.toMap(figure -> FigureKey.of(figure).toString(), StoredProgressTest::said));
    }

    /** A figure without its history, and without a withdrawal that was not known yet. */
    private static Object said(Measurement figure) {
        return figure.withEarlier().withWithdrawn(Optional.empty());
    }

    /**
     * The rows as the library has them: of rows of the same day the last one, with the others as earlier figures; a row that was there
     * already is none, and one that only adds a withdrawal replaces nothing.
     */
    private static List<Measurement> oracle(List<Measurement> recorded, Optional<LocalDate> day) {
        Map<FigureKey, List<Measurement>> series = new LinkedHashMap<>();
        recorded.forEach(row -> add(series.computeIfAbsent(FigureKey.of(row), unused -> new ArrayList<>()), row));
        List<Measurement> passed = new ArrayList<>();
        for (List<Measurement> rows : series.values()) {
            Map<Optional<LocalDate>, Measurement> byDay = new HashMap<>();
            rows.forEach(row -> byDay.merge(row.getReportedOn(), row, StoredProgressTest::replaced));
            passed.addAll(byDay.values());
        }
        return day.map(known -> passed.stream()
                        .map(row -> KnownFigures.on(row, known))
                        .flatMap(Optional::stream)
                        .toList())
                .orElse(passed);
    }

    private static void add(List<Measurement> rows, Measurement row) {
        Optional<Measurement> latest = rows.stream().reduce((one, other) -> isLater(one, other) ? one : other);
        boolean there =
                latest.isPresent() && (latest.get().equals(row) || (isLater(latest.get(), row) && rows.contains(row)));
        if (!there) {
            rows.add(row);
        }
    }

    private static boolean isLater(Measurement one, Measurement other) {
        return one.getReportedOn()
                .orElse(LocalDate.MIN)
                .isAfter(other.getReportedOn().orElse(LocalDate.MIN));
    }

    private static Measurement replaced(Measurement before, Measurement after) {
        Measurement bare = before.withEarlier();
        if (bare.equals(after)
                || (bare.getWithdrawn().isEmpty() && bare.equals(after.withWithdrawn(Optional.empty())))) {
            return after.withEarlier(before.getEarlier());
        }
        List<EarlierFigure> earlier = new ArrayList<>(before.getEarlier());
        earlier.add(EarlierFigure.builder().from((ReportedFigure) bare).build());
        return after.withEarlier(earlier);
    }

    private static Measurement measurement(Random random) {
        Measurement measurement = Measurement.builder()
                .indicator(random.nextBoolean() ? "each" : "lead")
                .period(Period.quarter(2024 + random.nextInt(2), 1 + random.nextInt(2)))
                .value(new BigDecimal(random.nextInt(4)).setScale(random.nextInt(3)))
                .reportedBy(
                        random.nextInt(5) == 0 ? Optional.empty() : Optional.of(random.nextBoolean() ? "DSP" : "ISJ"))
                .reportedOn(
                        random.nextInt(5) == 0
                                ? Optional.empty()
                                : Optional.of(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(8))))
                .planVersion(random.nextInt(3) == 0 ? Optional.of("" + (1 + random.nextInt(2))) : Optional.empty())
                .build();
        measurement = measurement.getIndicator().equals("each") && random.nextBoolean()
                ? measurement.withDimensions(Map.of("sex", random.nextBoolean() ? "f" : "m"))
                : measurement;
        measurement = random.nextInt(6) == 0 ? measurement.withNote(LocalizedText.of("notă")) : measurement;
        return random.nextInt(8) == 0
                ? measurement.withWithdrawn(Withdrawal.builder()
                        .date(LocalDate.of(2026, 1, 5).plusDays(random.nextInt(5)))
                        .reason(LocalizedText.of("greșit"))
                        .build())
                : measurement;
    }
}
