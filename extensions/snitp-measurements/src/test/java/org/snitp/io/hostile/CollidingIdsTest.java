package org.snitp.io.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.indicators.progress.ProgressParameters;
import org.snitp.indicators.progress.ProgressReport;
import org.snitp.indicators.sheet.IndicatorSheets;
import org.snitp.indicators.smart.SmartAssessment;
import org.snitp.io.BundleReader;
import org.snitp.io.ReadResult;
import org.snitp.io.Snitp;
import org.snitp.measurements.MeasurementLoader;
import org.snitp.model.Bundle;
import org.snitp.testkit.OneActionPlan;
import org.snitp.testkit.SmallPlan;

/**
 * Texts that a document chooses so that all have one {@link String#hashCode}: what is done with them takes no more than a few
 * times as long as with others, where a table of hashes would take as long as the square of their number.
 */
@Timeout(300)
@Tag("hostile")
class CollidingIdsTest {

    private static final int COUNT = 6_000;

    /** For what is quick otherwise. */
    private static final int MANY = 20_000;

    /** With a square, it is a hundred times; the addition is for what a machine does beside it. */
    private static final double MAX_TIMES = 8;

    private static final double MAX_SECONDS_MORE = 4;

    private static final String PLAN = OneActionPlan.of("ME") + "    indicators:\n";

    private static final String SET = """
            ---
            schema: snitp/1
            kind: MeasurementSet
            id: M
            plan: P
            reporter: ME
            measurements:
            """;

    /** Returns one of many texts of one hash: Aa and BB have the same. */
    private static String colliding(int number) {
        StringBuilder text = new StringBuilder();
        for (int bit = 17; bit >= 0; bit--) {
            text.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return text.toString();
    }

    private static String plain(int number) {
        return String.format(Locale.ROOT, "Indicator-of-36-characters-%09d", number);
    }

    private static String times(int count, IntFunction<String> lines) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(lines.apply(i));
        }
        return text.toString();
    }

    private static String plan(IntFunction<String> id, int count) {
        return PLAN
                + times(count, i -> "      - {id: " + id.apply(i) + ", name: {ro: n}, measure: {type: count}}\n")
                + SET
                + times(count, i -> "  - {indicator: " + id.apply(i) + ", period: 2025, value: 1}\n");
    }

    private static String brokenDown(IntFunction<String> id, int count) {
        return PLAN
                + "      - id: c\n        name: {ro: n}\n        measure: {type: count}\n        disaggregation:\n"
                + "          - id: d\n            name: {ro: d}\n            categories:\n"
                + times(count, i -> "              - {id: " + id.apply(i) + ", name: {ro: n}}\n")
                + SET
                + times(
                        count,
                        i -> "  - {indicator: c, period: 2025, value: 1, dimensions: {d: " + id.apply(i) + "}}\n");
    }

    private static ProgressReport progress(Bundle bundle) {
        return ProgressReport.of(
                bundle, ReportingCalendar.of(bundle).duePeriods(), ProgressParameters.asOf(LocalDate.of(2026, 2, 1)));
    }

    private static double seconds(Runnable work) {
        long before = System.nanoTime();
        work.run();
        return (System.nanoTime() - before) / 1e9;
    }

    private static void requireNoSlower(String what, Runnable colliding, Runnable plain) {
        double expected = seconds(plain);
        assertThat(seconds(colliding)).as(what).isLessThan(expected * MAX_TIMES + MAX_SECONDS_MORE);
    }

    private static Bundle bundle(String text) {
        return Snitp.read(text, "p.yaml").bundle().orElseThrow();
    }

    @Test
    void theTextsHaveOneHash() {
        assertThat(colliding(0).hashCode()).isEqualTo(colliding(COUNT - 1).hashCode());
        assertThat(colliding(0)).isNotEqualTo(colliding(1)).hasSameSizeAs(plain(1));
    }

    @Test
    void indicatorsOfOneHashAreReadAndComputedAsOthersAre() {
        String colliding = plan(CollidingIdsTest::colliding, COUNT);
        String plain = plan(CollidingIdsTest::plain, COUNT);
        String problem = "x: 1\n";
        requireNoSlower("reading", () -> Snitp.read(colliding, "p.yaml"), () -> Snitp.read(plain, "p.yaml"));
        requireNoSlower(
                "reading with a problem",
                () -> Snitp.read(problem + colliding, "p.yaml"),
                () -> Snitp.read(problem + plain, "p.yaml"));
        Bundle one = bundle(colliding);
        Bundle other = bundle(plain);
        requireNoSlower("checking", () -> Snitp.check(one), () -> Snitp.check(other));
        requireNoSlower("progress", () -> progress(one), () -> progress(other));
        requireNoSlower("SMART", () -> SmartAssessment.of(one), () -> SmartAssessment.of(other));
        requireNoSlower("sheets", () -> IndicatorSheets.of(one), () -> IndicatorSheets.of(other));
        requireNoSlower("comparing", () -> Snitp.compare(one, one), () -> Snitp.compare(other, other));
    }

    @Test
    void rowsOfATableOfOneHashAreReadAsOthersAre() {
        requireNoSlower(
                "table",
                () -> BundleReader.create()
                        .addAll(table(CollidingIdsTest::colliding))
                        .read(),
                () -> BundleReader.create()
                        .addAll(table(CollidingIdsTest::plain))
                        .read());
    }

    private static Map<String, String> table(IntFunction<String> id) {
        return Map.of(
                "p.yaml",
                plan(id, MANY).split("---\nschema: snitp/1\nkind: MeasurementSet", 2)[0],
                "m.csv",
                "indicator,period,value\n" + times(MANY, i -> id.apply(i) + ",2025,1\n"));
    }

    /** Names count without regard to case, in which these have one hash too: an and c0 have the same. */
    @Test
    void namesOfOneHashAreReadAsOthersAre() {
        IntFunction<String> colliding = i -> colliding(i).replace("Aa", "an").replace("BB", "c0");
        assertThat(colliding.apply(0)).hasSameHashCodeAs(colliding.apply(1));

        requireNoSlower(
                "names",
                () -> Snitp.read(named(colliding), "p.yaml"),
                () -> Snitp.read(named(CollidingIdsTest::plain), "p.yaml"));
    }

    /** An action of whose indicators two have the same name. */
    private static String named(IntFunction<String> name) {
        return PLAN + times(MANY, i -> "      - {id: i" + i + ", name: {ro: " + name.apply(i) + "}}\n")
                + "      - {id: last, name: {ro: " + name.apply(0) + "}}\n";
    }

    @Test
    void categoriesOfOneHashAreReadAndComputedAsOthersAre() {
        String colliding = brokenDown(CollidingIdsTest::colliding, MANY);
        String plain = brokenDown(CollidingIdsTest::plain, MANY);
        requireNoSlower("reading", () -> Snitp.read(colliding, "p.yaml"), () -> Snitp.read(plain, "p.yaml"));
        Bundle one = bundle(colliding);
        Bundle other = bundle(plain);
        requireNoSlower("progress", () -> progress(one), () -> progress(other));
        requireNoSlower(
                "folding", () -> fold(one, CollidingIdsTest::colliding), () -> fold(other, CollidingIdsTest::plain));
    }

    private static void fold(Bundle bundle, IntFunction<String> id) {
        String table = "indicator,period,value,dimensions.d\n" + times(COUNT, i -> "c,2025,1," + id.apply(i) + "\n");
        MeasurementLoader.of(bundle).read(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), "m.csv");
    }

    @Test
    void institutionsOfOneHashAreReadAsOthersAre() {
        IntFunction<String> line = i -> "  - {id: " + colliding(i) + ", type: agency, name: {ro: n}}\n";
        String text = SmallPlan.REGISTRY + times(COUNT, line) + "    x: 1\n";

        ReadResult[] read = new ReadResult[1];
        assertThat(seconds(() -> read[0] = Snitp.read(text, "p.yaml"))).isLessThan(60);
        assertThat(read[0].hasErrors()).isTrue();
    }
}
