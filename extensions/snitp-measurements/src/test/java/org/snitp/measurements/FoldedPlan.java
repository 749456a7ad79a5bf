package org.snitp.measurements;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.indicators.progress.ProgressAccumulator;
import org.snitp.indicators.progress.ProgressParameters;
import org.snitp.indicators.progress.ProgressReport;
import org.snitp.io.Snitp;
import org.snitp.io.internal.source.Utf8Stream;
import org.snitp.io.options.Limits;
import org.snitp.io.options.ReadOptions;
import org.snitp.model.Bundle;
import org.snitp.model.measurement.DeliveryState;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.testkit.OneActionPlan;

/** A plan with an indicator of every kind, and random measurements of it, sound and unsound ones. */
final class FoldedPlan {

    static final String TEXT = OneActionPlan.of("ME", "MS") + """
                indicators:
                  - id: count
                    name: {ro: Lecții}
                    measure: {type: count}
                    disaggregation:
                      - {id: county, name: {ro: județ}, categories: [{id: AB, name: {ro: Alba}}, {id: CJ, name: {ro: Cluj}}]}
                  - {id: amount, name: {ro: Sumă}, measure: {type: amount, bounds: {min: 0, max: 1000}}}
                  - {id: percentage, name: {ro: Procent}, measure: {type: percentage}}
                  - {id: mean, name: {ro: Medie}, measure: {type: mean}}
                  - {id: median, name: {ro: Mediană}, measure: {type: median}, targets: [{period: 2026, value: 50}]}
                  - {id: rate, name: {ro: Rată}, measure: {type: ratio, bounds: {min: 0.5, max: 2}}}
                  - {id: share, name: {ro: Pondere}, measure: {type: percentage, bounds: {min: -10}}}
                  - {id: days, name: {ro: Durată}, measure: {type: duration, bounds: {min: -3, max: 5000}}}
                  - {id: deliverable, name: {ro: Ghid}, measure: {type: deliverable}}
                  - {id: qualitative, name: {ro: Părere}, measure: {type: qualitative}}
                  - {id: unmeasured, name: {ro: Altceva}}
            """;

    /** Another plan of the strategy, to be written behind the first. */
    static final String SECOND_PLAN = """
            ---
            schema: snitp/1
            kind: ActionPlan
            id: P2
            strategy: S
            period: 2024/2026
            actions:
              - code: "1.2"
                title: {ro: B}
                responsible: [ME]
                results: [{ro: R}]
                implementation: [permanent]
                evaluation: [annual]
                indicators:
                  - {id: other, name: {ro: Vizite}, measure: {type: qualitative}}
            """;

    static final Bundle BUNDLE = Snitp.read(TEXT, "plan.yaml").bundle().orElseThrow();

    private static final List<String> INDICATORS = List.of(
            "count",
            "amount",
            "percentage",
            "mean",
            "median",
            "deliverable",
            "qualitative",
            "unmeasured",
            "rate",
            "share",
            "days",
            "unknown");
    private static final List<String> PERIODS =
            List.of("2024", "2025", "2025-S1", "2025-03", "2026-Q4", "2027", "2023-12");
    private static final List<String> VALUES = List.of(
            "0",
            "7",
            "120",
            "-3",
            "2.5",
            "7.0",
            "1000.01",
            "123456789012345678901234567890",
            "0.0000000000000000001",
            "20.000",
            "4.500",
            "0.250",
            "-1.234",
            "5000.5");

    private FoldedPlan() {}

    /** Options with other limits on the figures that are kept and on the problems that are told. */
    static ReadOptions limited(int values, int problems) {
        return ReadOptions.DEFAULT.withLimits(Limits.DEFAULT.withValues(values).withProblems(problems));
    }

    static LoadResult fold(String name, String text) {
        return fold(name, text, ReadOptions.DEFAULT);
    }

    static LoadResult fold(String name, String text, ReadOptions options) {
        return fold(MeasurementLoader.of(BUNDLE, options), name, text);
    }

    static LoadResult fold(MeasurementLoader fold, String name, String text) {
        return fold.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name);
    }

    /** Folds YAML as if it were too long to be read as a whole, with a cut behind the item that reaches so many bytes. */
    static LoadResult foldInPieces(String yaml, int bytes) throws IOException {
        return foldInPieces(yaml, bytes, ReadOptions.DEFAULT);
    }

    static LoadResult foldInPieces(String yaml, int bytes, ReadOptions options) throws IOException {
        LoadSession run = new LoadSession(
                "m.yaml", options, ReferenceContext.of(BUNDLE, options.today()).indicators());
        byte[] text = yaml.getBytes(StandardCharsets.UTF_8);
        new YamlFold(ReferenceContext.of(BUNDLE, options.today()), run)
                .read(Utf8Stream.of(text, new ByteArrayInputStream(text)), bytes);
        return run.result();
    }

    static ProgressReport progress(ProgressAccumulator measurements) {
        return ProgressReport.of(
                BUNDLE,
                measurements,
                ReportingCalendar.of(BUNDLE).duePeriods(),
                ProgressParameters.asOf(LocalDate.of(2026, 12, 31)));
    }

    /** Returns sets, each of what was reported on one day. */
    static List<MeasurementSet> sets(Random random) {
        List<MeasurementSet> sets = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Optional<LocalDate> day = i == 0 ? Optional.empty() : Optional.of(LocalDate.of(2026, 1, 10 + i));
            MeasurementSet.Builder set = MeasurementSet.builder().id("M" + i).plan("P");
            for (int j = 0; j < 25; j++) {
                set.addMeasurements(measurement(random).withReportedOn(day));
            }
            sets.add(set.build());
        }
        return sets;
    }

    private static Measurement measurement(Random random) {
        Measurement.Builder measurement = Measurement.builder()
                .indicator(one(INDICATORS, random))
                .period(Period.parse(one(PERIODS, random)))
                .reportedBy(Optional.of(one(List.of("ME", "ME", "ME", "MS", "XX", ""), random))
                        .filter(id -> !id.isEmpty()));
        switch (random.nextInt(8)) {
            case 0, 1 -> measurement.dimensions(Map.of("county", "AB"));
            case 2 -> measurement.dimensions(Map.of("county", one(List.of("CJ", "ZZ"), random)));
            case 3 -> measurement.dimensions(Map.of("sex", "f"));
            default -> measurement.dimensions(Map.of());
        }
        switch (random.nextInt(8)) {
            case 0 ->
                measurement.delivery(one(
                        List.of(DeliveryState.NOT_STARTED, DeliveryState.IN_PROGRESS, DeliveryState.DELIVERED),
                        random));
            case 1 ->
                measurement.delivery(DeliveryState.DELIVERED).deliveredOn(LocalDate.of(2025 + random.nextInt(2), 6, 1));
            case 2 -> measurement.numerator(number(random)).denominator(number(random));
            case 3 -> measurement.value(number(random)).weight(number(random).abs());
            case 4 -> measurement.notApplicable(random.nextBoolean());
            case 5 -> measurement.numerator(number(random));
            default -> measurement.value(number(random));
        }
        if (random.nextInt(6) == 0) {
            measurement.note(LocalizedText.of("Notă, \"citată\""));
        }
        return measurement.build();
    }

    private static BigDecimal number(Random random) {
        return new BigDecimal(one(VALUES, random));
    }

    private static <T> T one(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    static final String HEAD = "indicator,period,dimensions.county,dimensions.sex,value,numerator,denominator,weight,"
            + "delivery,deliveredOn,notApplicable,reportedBy,reportedOn,note.ro\n";

    /** Returns measurements as rows. */
    static String rows(List<Measurement> measurements) {
        StringBuilder rows = new StringBuilder();
        for (Measurement m : measurements) {
            rows.append(String.join(
                            ",",
                            m.getIndicator(),
                            m.getPeriod().toString(),
                            m.getDimensions().getOrDefault("county", ""),
                            m.getDimensions().getOrDefault("sex", ""),
                            plain(m.getValue()),
                            plain(m.getNumerator()),
                            plain(m.getDenominator()),
                            plain(m.getWeight()),
                            m.getDelivery()
                                    .map(state -> state.name()
                                            .toLowerCase(Locale.ROOT)
                                            .replace('_', '-'))
                                    .orElse(""),
                            m.getDeliveredOn().map(LocalDate::toString).orElse(""),
                            m.isNotApplicable() ? "true" : "",
                            m.getReportedBy().orElse(""),
                            m.getReportedOn().map(LocalDate::toString).orElse(""),
                            m.getNote()
                                    .map(note -> "\"" + note.official().replace("\"", "\"\"") + "\"")
                                    .orElse("")))
                    .append('\n');
        }
        return rows.toString();
    }

    private static String plain(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }
}
