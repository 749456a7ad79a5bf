package org.snitp.measurements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.testkit.SnitpAssertions.assertThatIssues;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.io.BundleReader;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Severity;
import org.snitp.model.Bundle;
import org.snitp.testkit.OneActionPlan;

/** Figures of a table that stay the same, and counts that are mostly round, are told as those of a document are. */
class SeriesDoubtsTest {

    private static final String PLAN = OneActionPlan.of("ME", "MS") + """
                indicators:
                  - id: calls
                    name: {ro: Apeluri}
                    measure: {type: count, unit: {ro: apeluri}, direction: none, accumulation: periodic}
                    disaggregation:
                      - {id: county, name: {ro: județ}, categories: [{id: AB, name: {ro: Alba}}, {id: CJ, name: {ro: Cluj}}]}
                  - id: share
                    name: {ro: Pondere}
                    measure: {type: percentage, unit: {ro: "%"}, direction: none, accumulation: from-components}
            """;
    private static final Bundle BUNDLE = Snitp.read(PLAN, "plan.yaml").orElseThrow();
    private static final String HEAD = "indicator,period,dimensions.county,value,reportedBy,reportedOn\n";
    private static final List<String> COLUMNS = List.of(HEAD.strip().split(",", -1));

    private static String months(String indicator, String county, String reporter, String... values) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            rows.append(String.format(
                    Locale.ROOT,
                    "%s,%d-%02d,%s,%s,%s,2026-12-31%n",
                    indicator,
                    2024 + i / 12,
                    1 + i % 12,
                    county,
                    values[i],
                    reporter));
        }
        return rows.toString();
    }

    private static String[] rounded() {
        String[] values = new String[20];
        for (int i = 0; i < 20; i++) {
            values[i] = Integer.toString(i == 3 || i == 7 ? 41 + i : 20 + 5 * i);
        }
        return values;
    }

    private static List<Diagnostic> folded(String rows) {
        return MeasurementLoader.of(BUNDLE)
                .read(new ByteArrayInputStream((HEAD + rows).getBytes(StandardCharsets.UTF_8)), "m.csv")
                .diagnostics();
    }

    private static List<String> messages(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(found -> found.severity().isAtLeast(Severity.WARNING))
                .map(found -> found.code() + " " + found.message(Locale.ENGLISH))
                .sorted()
                .toList();
    }

    private static List<String> asDocument(String rows) {
        return messages(BundleReader.create()
                .addAll(Map.of("plan.yaml", PLAN, "m.csv", HEAD + rows))
                .read()
                .diagnostics());
    }

    @Test
    void figuresThatStayTheSameAreToldAtTheRowOfTheLastOne() {
        String rows = months("calls", "", "ME", "51", "47", "47", "47", "47", "47", "47", "60")
                + months("share", "", "MS", "46.5", "46.5", "46.5", "46.5", "46.5", "46.5");

        assertThatIssues(folded(rows))
                .hasOnlyIssues(
                        "m.csv:8:1: warning SNITP-749: 47 is reported for calls in 6 periods in a row, from 2024-02 to"
                                + " 2024-07. Was it measured each time, or was the last report copied?",
                        "m.csv:15:1: warning SNITP-749: 46.5 is reported for share in 6 periods in a row, from 2024-01 to"
                                + " 2024-06. Was it measured each time, or was the last report copied?");
        assertThat(messages(folded(rows))).isEqualTo(asDocument(rows));
    }

    @Test
    void aLaterReportThatChangesAFigureEndsTheRun() {
        String rows = months("calls", "", "ME", "47", "47", "47", "47", "47", "47");

        assertThat(folded(rows)).hasSize(1);
        assertThat(folded(rows + "calls,2024-03,,48,ME,2027-01-15\n")).isEmpty();
        assertThat(folded(rows.replace(",,47,ME,2026-12-31\ncalls,2024-06", ",AB,47,ME,2026-12-31\ncalls,2024-06")))
                .isEmpty();
    }

    @Test
    void countsThatAreMostlyRoundAreToldAtTheFirstOfThem() {
        String rows = months("calls", "", "ME", rounded());

        assertThatIssues(folded(rows))
                .hasOnlyIssues("m.csv:2:1: warning SNITP-750: 18 of 20 different figures of calls end in 0 or 5; of"
                        + " counts, about one in five does. Were they counted, or rounded and estimated?");
        assertThat(messages(folded(rows))).isEqualTo(asDocument(rows));
        assertThat(folded(months("calls", "", "ME", rounded()).replace(",,25,", ",AB,25,")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void countsOfWhichSomeAreRoundAreToldAsThoseOfADocument(long seed) {
        Random random = new Random(seed);
        int lowest = random.nextInt(8);
        String[] values = new String[20 + random.nextInt(12)];
        for (int i = 0; i < values.length; i++) {
            int count = lowest + i * 3 - random.nextInt(3);
            boolean round = random.nextInt(100) < 50 + seed;
            values[i] = (round ? count / 5 * 5 : count) + (random.nextInt(9) == 0 ? ".0" : "");
        }
        values[random.nextInt(values.length)] = "1000000000000007";
        String rows = months("calls", "", "ME", values) + months("calls", "AB", "ME", rounded());

        assertThat(messages(folded(rows)).stream().filter(problem -> problem.startsWith("SNITP-750")))
                .containsExactlyElementsOf(asDocument(rows).stream()
                        .filter(problem -> problem.startsWith("SNITP-750"))
                        .toList())
                .isNotEmpty();
    }

    @Test
    void partsOfATableThatAreLoadedApartTellTheSame() {
        List<List<@Nullable String>> rows = new ArrayList<>();
        String text = months("calls", "", "ME", "51", "47", "47", "47", "47", "47", "47", "60")
                + months("calls", "CJ", "MS", rounded());
        text.lines().forEach(line -> rows.add(List.of(line.split(",", -1))));
        MeasurementLoader loader = MeasurementLoader.of(BUNDLE);
        LoadResult whole = loader.read(MeasurementRows.of(COLUMNS, rows.stream()), "rows");

        PartialLoad parts = part(loader, rows.subList(0, 4), 0)
                .merge(part(loader, rows.subList(4, 15), 1).merge(part(loader, rows.subList(15, rows.size()), 2)));
        DoubtfulRows doubtful = loader.doubtful(parts);
        Stream<List<@Nullable String>> again =
                rows.stream().map(row -> doubtful.contain(COLUMNS, row) ? row : List.<@Nullable String>of());

        assertThat(messages(whole.diagnostics()))
                .extracting(message -> message.substring(0, 9))
                .containsExactly("SNITP-749", "SNITP-750");
        assertThat(loader.whole(parts)).isEmpty();
        assertThat(loader.whole(parts, MeasurementRows.of(COLUMNS, again))).isEqualTo(whole);
    }

    private static PartialLoad part(MeasurementLoader loader, List<List<@Nullable String>> rows, int part) {
        return loader.readPart(MeasurementRows.of(COLUMNS, rows.stream()), "rows", part);
    }
}
