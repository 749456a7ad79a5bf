package org.snitp.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.Supersession;
import org.snitp.model.indicator.Target;
import org.snitp.model.indicator.TargetKind;
import org.snitp.model.time.OpenTiming;
import org.snitp.model.time.Period;
import org.snitp.model.time.PeriodRange;
import org.snitp.model.time.TimeSpan;
import org.snitp.model.time.Timing;

/** Where one look at the targets tells that nothing is wrong, no rule finds anything. */
class UsualTargetsTest {

    private static final int RUNS = 20_000;
    private static final List<String> PERIODS = List.of(
            "2024",
            "2025",
            "2026",
            "2027",
            "2028",
            "2026-S1",
            "2026-S2",
            "2026-Q1",
            "2026-03",
            "2026-W07",
            "2026-05-16",
            "2024-10/2025-09",
            "2025-10/2026-09");
    private static final List<String> PLANS =
            List.of("2025/2028", "2024/2027", "2026", "2025-06/2028-06", "2028/2025", "2025-02-03/2027-12-31");

    private final Random random = new Random(20261201);

    @Test
    void whatIsRightAtOneLookBreaksNoRule() {
        int right = 0;
        for (int i = 0; i < RUNS; i++) {
            Indicator indicator = indicator();
            TimeFrame frame = TimeFrame.plan(TimeSpan.parse(one(PLANS)));
            int traits = PlannedNumbers.traits(indicator);
            if (UsualTargets.areRight(indicator, traits, frame.span())) {
                right++;
                Findings findings = new Findings();
                TargetRules.checkAll(indicator, traits, frame, windows(), Path.document(0), findings);
                assertThat(findings.all()).as("%s in %s", indicator, frame).isEmpty();
            }
        }
        assertThat(right).isGreaterThan(RUNS / 20);
    }

    private Indicator indicator() {
        Indicator.Builder indicator =
                Indicator.builder().id("1.1.1-1").name(Sound.TEXT).measure(measure());
        Optional<Baseline> baseline = maybe(4, 3)
                .map(yes -> Baseline.builder()
                        .value(number())
                        .period(often() ? Period.year(2024) : Period.parse(one(PERIODS)))
                        .build());
        int number = random.nextInt(4);
        boolean usual = often();
        for (int i = 0; i < number; i++) {
            indicator.addTargets(usual ? usual(2025 + i) : target());
        }
        return indicator.baseline(baseline).build();
    }

    private Measure measure() {
        return Measure.builder()
                .type(one(List.of(MeasureType.values())))
                .direction(maybe(4, 3).map(yes -> one(List.of(Direction.values()))))
                .accumulation(maybe(4, 3).map(yes -> one(List.of(Accumulation.values()))))
                .build();
    }

    private Target usual(int year) {
        return Target.builder().period(Period.year(year)).value(number()).build();
    }

    private Target target() {
        Target.Builder target = Target.builder().value(maybe(10, 9).map(yes -> number()));
        target.period(maybe(10, 9).map(yes -> TimeSpan.parse(rarely() ? "2026/2027" : one(PERIODS))));
        target.kind(maybe(10, 1).map(yes -> one(List.of(TargetKind.values()))));
        target.truthValue(maybe(10, 1).map(yes -> true));
        target.baselinePeriod(maybe(10, 1).map(yes -> Period.year(2024)));
        target.supersededBy(maybe(10, 1)
                .map(yes -> Supersession.builder()
                        .act(Sound.TEXT)
                        .date(LocalDate.of(2026, 1, 1))
                        .build()));
        return target.build();
    }

    private List<Timing> windows() {
        return often() ? List.of(PeriodRange.parse("2025/2027")) : List.of(OpenTiming.PERMANENT);
    }

    private BigDecimal number() {
        return BigDecimal.valueOf(random.nextInt(4));
    }

    private boolean often() {
        return random.nextInt(3) > 0;
    }

    private boolean rarely() {
        return random.nextInt(10) == 0;
    }

    private Optional<Boolean> maybe(int of, int times) {
        return random.nextInt(of) < times ? Optional.of(true) : Optional.empty();
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
