package org.snitp.interop.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.snitp.model.Bundle;
import org.snitp.model.dimension.Category;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.IndicatorLevel;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.Target;
import org.snitp.model.indicator.TargetKind;
import org.snitp.model.institution.Institution;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.institution.InstitutionType;
import org.snitp.model.measurement.DeliveryState;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.measurement.ObservationStatus;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.GeneralObjective;
import org.snitp.model.strategy.SpecificObjective;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeSpan;
import org.snitp.model.time.Timing;

/**
 * Makes sound plans with figures, filled at random: several kinds of measures, breakdowns, periods and statuses, codes that other
 * formats must spell otherwise, and texts that look like separators and formulas.
 */
public final class RandomPlans {

    private static final List<String> WORDS = List.of(
            "victime",
            "=1+1",
            "„citat”",
            "a;b",
            "x|y",
            "\"așa\"",
            "'unu",
            "ro:fals",
            "<b>&amp;",
            "țări, județe",
            "-5",
            "100 %",
            "două\nrânduri",
            "#N/A da",
            "emoji 🙂");

    private static final List<String> CATEGORIES =
            List.of("f", "m", "18+", "_T", "Cluj-Napoca", "sub 18", "a.b", "ț/ș");

    private final Random random;

    /** Makes the same plans for the same seed. */
    public RandomPlans(long seed) {
        this.random = new Random(seed);
    }

    /** Returns the next documents. */
    public Bundle next() {
        List<Indicator> indicators = new ArrayList<>();
        List<Action> actions = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            List<Indicator> own = new ArrayList<>();
            for (int j = 1; j <= 1 + random.nextInt(3); j++) {
                own.add(indicator("1.1." + i + (random.nextInt(4) == 0 ? "_x" : "") + "-" + j));
            }
            indicators.addAll(own);
            actions.add(Action.builder()
                    .code("1.1." + i)
                    .title(text())
                    .addResponsible("MAI")
                    .addSupport("I/1")
                    .addResults(text())
                    .addImplementation(Timing.parse("2025-S1"))
                    .addEvaluation(Timing.parse("annual"))
                    .indicators(own)
                    .build());
        }
        Indicator ofObjective = indicator("1-A");
        indicators.add(ofObjective);
        Strategy strategy = Strategy.builder()
                .id("s.1")
                .title(text())
                .horizon(TimeSpan.parse("2024/2028"))
                .addGeneralObjectives(GeneralObjective.builder()
                        .code("1")
                        .title(text())
                        .description(maybe())
                        .addIndicators(ofObjective)
                        .addSpecificObjectives(SpecificObjective.builder()
                                .code("1.1")
                                .title(text())
                                .build())
                        .build())
                .build();
        return Bundle.of(
                strategy,
                InstitutionRegistry.builder()
                        .addInstitutions(institution("MAI", Optional.empty()))
                        .addInstitutions(institution("I/1", Optional.of("MAI")))
                        .build(),
                ActionPlan.builder()
                        .id("p 2024")
                        .strategy("s.1")
                        .title(text())
                        .period(TimeSpan.parse("2024/2026"))
                        .actions(actions)
                        .build(),
                MeasurementSet.builder()
                        .id("m")
                        .plan("p 2024")
                        .measurements(measurements(indicators))
                        .build());
    }

    private Institution institution(String id, Optional<String> partOf) {
        return Institution.builder()
                .id(id)
                .type(InstitutionType.MINISTRY)
                .partOf(partOf)
                .name(text())
                .build();
    }

    private LocalizedText text() {
        String ro = "ro " + one(WORDS) + " " + one(WORDS);
        return random.nextBoolean() ? LocalizedText.of(ro) : LocalizedText.of(ro, "en " + one(WORDS));
    }

    private Optional<LocalizedText> maybe() {
        return random.nextBoolean() ? Optional.of(text()) : Optional.empty();
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private Indicator indicator(String id) {
        MeasureType type = one(List.of(
                MeasureType.COUNT,
                MeasureType.PERCENTAGE,
                MeasureType.MEAN,
                MeasureType.DELIVERABLE,
                MeasureType.AMOUNT));
        Measure.Builder measure = Measure.builder().type(type).unit(text()).direction(Direction.INCREASE);
        if (type == MeasureType.COUNT || type == MeasureType.AMOUNT) {
            measure.accumulation(one(List.of(Accumulation.values())));
        }
        Indicator.Builder indicator = Indicator.builder()
                .id(id)
                .name(text())
                .definition(maybe())
                .level(one(List.of(IndicatorLevel.values())))
                .measure(measure.build());
        if (type == MeasureType.COUNT && random.nextBoolean()) {
            indicator.addDisaggregation(dimension("sex"));
            if (random.nextBoolean()) {
                indicator.addDisaggregation(dimension("grupă de vârstă_1"));
            }
        }
        if (type != MeasureType.DELIVERABLE) {
            indicator.baseline(Baseline.builder()
                    .value(number())
                    .period(Period.year(2023))
                    .source(maybe())
                    .build());
            indicator.addTargets(Target.builder()
                    .period(one(List.of(TimeSpan.parse("2024"), TimeSpan.parse("2024/2025"))))
                    .value(number())
                    .rationale(maybe())
                    .build());
            if (random.nextBoolean()) {
                indicator.addTargets(Target.builder()
                        .period(TimeSpan.parse("2026-S1"))
                        .min(BigDecimal.ONE)
                        .max(BigDecimal.TEN)
                        .kind(TargetKind.BETWEEN)
                        .build());
            }
        }
        return indicator.build();
    }

    /** All indicators name the categories of a dimension alike, as the lists of SDMX and DHIS2 want it. */
    private static Dimension dimension(String id) {
        Dimension.Builder dimension = Dimension.builder()
                .id(id)
                .name(LocalizedText.of("dimensiunea " + id))
                .sparse(true);
        CATEGORIES.forEach(category -> dimension.addCategories(Category.builder()
                .id(category)
                .name(LocalizedText.of("categoria " + category, "category " + category))
                .build()));
        return dimension.build();
    }

    private BigDecimal number() {
        return BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(3));
    }

    private List<Measurement> measurements(List<Indicator> indicators) {
        List<Measurement> all = new ArrayList<>();
        for (Indicator indicator : indicators) {
            Set<Object> seen = new HashSet<>();
            for (int i = random.nextInt(8); i > 0; i--) {
                Measurement made = measurement(indicator);
                if (seen.add(List.of(made.getPeriod(), made.getDimensions()))) {
                    all.add(made);
                }
            }
        }
        return all;
    }

    private Measurement measurement(Indicator indicator) {
        MeasureType type = indicator.getMeasure().orElseThrow().getType();
        Measurement.Builder made = Measurement.builder()
                .indicator(indicator.getId())
                .period(Period.parse(one(List.of("2024", "2025", "2024-S1", "2024-S2", "2025-Q3", "2025-07"))))
                .reportedBy("MAI")
                .reportedOn(LocalDate.of(2026, 1, 1 + random.nextInt(28)))
                .source(maybe())
                .reason(maybe());
        if (type == MeasureType.DELIVERABLE) {
            return made.delivery(one(List.of(DeliveryState.values()))).build();
        }
        if (random.nextInt(8) == 0) {
            return made.notApplicable(true).build();
        }
        if (random.nextInt(8) == 0) {
            return made.observationStatus(ObservationStatus.MISSING).build();
        }
        Map<String, String> cell = new TreeMap<>();
        indicator.getDisaggregation().forEach(dimension -> {
            if (random.nextBoolean()) {
                cell.put(dimension.getId(), one(CATEGORIES));
            }
        });
        made.dimensions(cell);
        if (random.nextInt(3) == 0) {
            made.observationStatus(
                    one(List.of(ObservationStatus.PROVISIONAL, ObservationStatus.ESTIMATED, ObservationStatus.BREAK)));
        }
        return type == MeasureType.PERCENTAGE
                ? made.numerator(BigDecimal.valueOf(random.nextInt(50)))
                        .denominator(BigDecimal.valueOf(50L + random.nextInt(50)))
                        .build()
                : made.value(number()).build();
    }

    /** Returns the measurements of a bundle, in an order of their own. */
    public static List<Measurement> figures(Bundle bundle) {
        return bundle.getMeasurementSets().stream()
                .flatMap(set -> set.getMeasurements().stream())
                .sorted((one, other) -> key(one).compareTo(key(other)))
                .toList();
    }

    private static String key(Measurement measurement) {
        return measurement.getIndicator() + " " + measurement.getPeriod() + " "
                + new TreeMap<>(measurement.getDimensions());
    }
}
