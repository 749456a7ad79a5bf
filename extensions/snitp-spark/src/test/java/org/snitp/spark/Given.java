package org.snitp.spark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.snitp.io.Snitp;
import org.snitp.io.options.ReadOptions;
import org.snitp.model.Bundle;
import org.snitp.testkit.OneActionPlan;

/** A plan with a few indicators, and rows of its figures. */
final class Given {

    static final Bundle PLAN =
            Snitp.read(OneActionPlan.of("ME", "MS") + """
                indicators:
                  - id: count
                    name: {ro: Lecții}
                    measure: {type: count}
                    disaggregation:
                      - {id: county, name: {ro: județ}, categories: [{id: AB, name: {ro: Alba}}, {id: CJ, name: {ro: Cluj}}]}
                  - {id: amount, name: {ro: Sumă}, measure: {type: amount, bounds: {min: 0, max: 100000}}}
                  - {id: rate, name: {ro: Rată}, measure: {type: ratio, bounds: {min: 0.5, max: 2}}}
            """, "plan.yaml").bundle().orElseThrow();

    static final ReadOptions OPTIONS = ReadOptions.DEFAULT.withToday(LocalDate.of(2026, 12, 1));

    static final List<String> COLUMNS = List.of(
            "indicator",
            "period",
            "dimensions.county",
            "value",
            "numerator",
            "denominator",
            "reported_by",
            "reported_on",
            "note.ro");

    private Given() {}

    /** Returns rows of which each is of a later day than those before: nothing is wrong with them. */
    static List<List<@Nullable String>> soundRows(int count) {
        List<List<@Nullable String>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String day = LocalDate.of(2025, 1, 1).plusDays(600L * i / count).toString();
            String period = List.of("2024-03", "2024-05", "2024-S1", "2024").get(i % 4);
            rows.add(
                    switch (i % 3) {
                        case 0 ->
                            row(
                                    "count",
                                    period,
                                    i % 2 == 0 ? "AB" : "CJ",
                                    Integer.toString(5 + i % 7),
                                    null,
                                    null,
                                    day,
                                    null);
                        case 1 ->
                            row(
                                    "amount",
                                    period,
                                    null,
                                    5 + i % 7 + ".5",
                                    null,
                                    null,
                                    day,
                                    i % 5 == 0 ? "o notă\ndouă" : null);
                        default -> row("rate", period, null, null, "3", "4", day, null);
                    });
        }
        return rows;
    }

    /** Returns sound rows with some that are wrong, repeated, contradicted, or far from all others. */
    static List<List<@Nullable String>> unsoundRows(int count, Random random) {
        List<List<@Nullable String>> rows = new ArrayList<>(soundRows(count));
        for (int i = 0; i < count / 20; i++) {
            int at = random.nextInt(rows.size());
            List<@Nullable String> row = new ArrayList<>(rows.get(at));
            switch (random.nextInt(5)) {
                case 0 -> row.set(0, "unknown");
                case 1 -> row.set(1, "2024-13");
                case 2 -> row.set(3, "90000000");
                case 3 -> row.set(6, "MS");
                default -> rows.add(random.nextInt(rows.size()), row);
            }
            rows.set(at, row);
        }
        return rows;
    }

    static List<@Nullable String> row(@Nullable String... cells) {
        List<@Nullable String> row = new ArrayList<>(Arrays.asList(cells));
        row.add(6, "ME");
        return row;
    }
}
