package org.snitp.growth;

import static org.snitp.growth.FigureShapes.cells;
import static org.snitp.growth.FigureShapes.figure;
import static org.snitp.growth.Plans.categories;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.snitp.indicators.disclosure.CountCell;
import org.snitp.indicators.disclosure.DisclosureControl;
import org.snitp.indicators.disclosure.DisclosureRule;
import org.snitp.indicators.disclosure.Edition;
import org.snitp.indicators.progress.DuePeriods;
import org.snitp.indicators.progress.IndicatorProgress;
import org.snitp.indicators.progress.ProgressAccumulator;
import org.snitp.indicators.progress.ProgressReport;
import org.snitp.io.Snitp;
import org.snitp.model.Bundle;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.time.Period;

/** Small counts that are withheld, and what would give them away. */
final class WithholdingShapes {

    private WithholdingShapes() {}

    private static Shapes withheld(
            String name, int size, IntFunction<String> plan, IntFunction<Stream<Measurement>> figures) {
        return withheld(name, size, plan, figures, DisclosureRule.below(5));
    }

    private static Shapes withheld(
            String name,
            int size,
            IntFunction<String> plan,
            IntFunction<Stream<Measurement>> figures,
            DisclosureRule rule) {
        return new Shapes("withhold: " + name, size, n -> {
            Bundle bundle = Snitp.read(plan.apply(n), "plan.yaml").bundle().orElseThrow();
            ProgressAccumulator folded = figures.apply(n).collect(ProgressAccumulator.collector());
            Indicator indicator =
                    bundle.getPlans().get(0).getActions().get(0).getIndicators().get(0);
            IndicatorProgress progress = ProgressReport.of(bundle, folded, DuePeriods.NONE, FigureShapes.TODAY)
                    .indicators()
                    .values()
                    .iterator()
                    .next();
            List<Measurement> counting = folded.measurements().getOrDefault("I0", List.of());
            return () -> DisclosureControl.decide(indicator, counting, progress, LocalDate.of(2299, 12, 31), rule);
        });
    }

    static Stream<Shapes> all() {
        Map<CountCell, Optional<BigDecimal>> told = IntStream.range(0, 100)
                .boxed()
                .collect(Collectors.toMap(
                        i -> CountCell.of(Period.year(2025), Map.of("place", "C" + i)), i -> Optional.empty()));
        Edition edition =
                new Edition(2025, LocalDate.of(2026, 1, 31), Set.of("P"), Optional.of(5), "sample", Map.of("I0", told));
        return Stream.of(
                withheld("categories", 1_000, n -> categories(i -> "C" + i, n), n -> cells(n, i -> "C" + i)),
                withheld(
                        "categories beside an earlier report",
                        1_000,
                        n -> categories(i -> "C" + i, n),
                        n -> cells(n, i -> "C" + i),
                        DisclosureRule.below(5).beside(List.of(edition))),
                // Of fewer, the search does not come to its bounds, and the work for each grows with their number.
                withheld(
                        "categories over years",
                        4_000,
                        n -> categories(i -> "C" + i, n),
                        n -> IntStream.rangeClosed(2024, 2026)
                                .boxed()
                                .flatMap(year -> cells(n, i -> "C" + i).map(one -> one.withPeriod(Period.year(year))))),
                withheld("months", 1_000, n -> Plans.longPlan() + Plans.indicators(1, i -> "I0"), FigureShapes::months),
                withheld(
                        "months that are added",
                        1_000,
                        n -> Plans.longPlan()
                                + Plans.indicators(1, i -> "I0")
                                        .replace("type: count", "type: count, accumulation: incremental"),
                        FigureShapes::months),
                withheld(
                        "months that grow",
                        1_000,
                        n -> Plans.longPlan()
                                + Plans.indicators(1, i -> "I0")
                                        .replace("type: count", "type: count, accumulation: cumulative"),
                        n -> IntStream.range(0, n).mapToObj(i -> figure(Plans.month(i), 3 * i))),
                withheld("a table of places and four ages", 200, n -> Plans.table(4, n), n -> crossed(4, n)),
                withheld(
                        "a table of as many places as ages",
                        1_024,
                        n -> Plans.table(side(n), side(n)),
                        n -> crossed(side(n), side(n))));
    }

    private static int side(int cells) {
        return (int) Math.ceil(Math.sqrt(cells));
    }

    /** Returns figures for each combination of a place and an age, one of seven of which is small. */
    private static Stream<Measurement> crossed(int ages, int places) {
        return IntStream.range(0, ages)
                .boxed()
                .flatMap(age -> IntStream.range(0, places)
                        .mapToObj(place -> figure(Period.year(2025), (age * 31 + place * 17) % 7 * 3 + 2)
                                .withDimensions(Map.of("age", "A" + age, "place", "C" + place))));
    }
}
