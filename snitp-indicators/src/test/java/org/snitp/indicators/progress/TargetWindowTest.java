package org.snitp.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.indicators.Fixtures.baseline;
import static org.snitp.indicators.Fixtures.target;
import static org.snitp.indicators.progress.Given.fraction;
import static org.snitp.indicators.progress.Given.indicator;
import static org.snitp.indicators.progress.Given.level;
import static org.snitp.indicators.progress.Given.measure;
import static org.snitp.indicators.progress.Given.number;
import static org.snitp.indicators.progress.Given.progress;
import static org.snitp.indicators.progress.Given.value;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.MeasureType;

/** A target holds in its window: what counts against it, and which target an indicator is judged by. */
class TargetWindowTest {

    private static final Locale ROMANIAN = Locale.forLanguageTag("ro");

    /** Twelve campaigns a year. */
    private static final Indicator YEARLY = periodic(Direction.INCREASE)
            .withBaseline(baseline("0", "2023"))
            .withTargets(target("12", "2024"), target("12", "2025"), target("12", "2026"));

    @Test
    void ofYearlyTargetsEachIsJudgedByItsOwnYear() {
        IndicatorProgress progress = progress(YEARLY, "2025-12-31", value("2024", "12"), value("2025", "2"));

        assertThat(told(progress, Locale.ENGLISH))
                .containsExactly("2024: 12 of 12, achieved", "2025: 2 of 12, missed", "2026: 12, not due");
        assertThat(told(progress, ROMANIAN))
                .containsExactly("2024: 12 din 12, realizat", "2025: 2 din 12, ratată", "2026: 12, neajuns la termen");
        assertThat(progress.status()).isEqualTo(Status.OFF_TRACK);
        assertThat(progress.actual().value()).contains(number("2"));
        assertThat(progress.expected().value()).contains(number("12"));
        assertThat(Arithmetic.plain(progress.achievement().value().orElseThrow())
                        .toPlainString())
                .startsWith("0.16666");
        assertThat(progress.actual().leftOut()).containsExactly(new Omission("2024", Omission.Reason.OUTSIDE_TARGET));
        assertThat(progress.lacksReason()).isTrue();
    }

    @Test
    void aTargetThatWasMissedEarlierNeedsAReasonAsWell() {
        IndicatorProgress silent = progress(YEARLY, "2025-12-31", value("2024", "5"), value("2025", "12"));
        IndicatorProgress explained =
                progress(YEARLY, "2025-12-31", value("2024", "5").withReason(Given.TEXT), value("2025", "12"));

        assertThat(silent.status()).isEqualTo(Status.ACHIEVED);
        assertThat(silent.lacksReason()).isTrue();
        assertThat(explained.lacksReason()).isFalse();
    }

    @Test
    void targetsThatFallFromYearToYearAreNoContradiction() {
        Indicator indicator = YEARLY.withTargets(target("12", "2024"), target("10", "2025"), target("8", "2026"));
        IndicatorProgress progress = progress(indicator, "2025-12-31", value("2024", "12"), value("2025", "10"));

        assertThat(progress.status()).isEqualTo(Status.ACHIEVED);
        assertThat(progress.warnings()).isEmpty();
    }

    @Test
    void theRunningWindowIsJudgedOnItsOwnLineUntilOneIsDue() {
        IndicatorProgress half = progress(YEARLY, "2024-06-30", value("2024-S1", "3"));

        assertThat(half.status()).isEqualTo(Status.OFF_TRACK);
        assertThat(half.expected().value()).contains(number("6"));
        assertThat(told(half, Locale.ENGLISH)).first().isEqualTo("2024: 3 of 12, off track");
        assertThat(progress(YEARLY, "2024-06-30", value("2024-S1", "6")).status())
                .isEqualTo(Status.ON_TRACK);
    }

    @Test
    void aYearWithoutAFigureLeavesTheStatusOfTheOneBefore() {
        IndicatorProgress progress = progress(YEARLY, "2025-12-31", value("2024", "12"));

        assertThat(progress.status()).isEqualTo(Status.ACHIEVED);
        assertThat(told(progress, Locale.ENGLISH))
                .containsExactly("2024: 12 of 12, achieved", "2025: 12, no data", "2026: 12, not due");
    }

    @Test
    void aTotalOverThePlanIsATargetForItsRange() {
        Indicator whole = YEARLY.withTargets(target("36", "2024/2026"));
        IndicatorProgress progress = progress(whole, "2025-12-31", value("2024", "12"), value("2025", "12"));

        assertThat(progress.actual().value()).contains(number("24"));
        assertThat(progress.status()).isEqualTo(Status.ON_TRACK);
        assertThat(told(progress, Locale.ENGLISH)).containsExactly("2024/2026: 24 of 36, on track");
    }

    @Test
    void whatIsOfOtherYearsDoesNotCountForTheLastOne() {
        Indicator last = YEARLY.withTargets(target("36", "2026"));
        IndicatorProgress progress = progress(last, "2025-12-31", value("2024", "12"), value("2025", "12"));

        assertThat(progress.status()).isEqualTo(Status.NOT_DUE);
        assertThat(progress.actual().value()).contains(number("24"));
        assertThat(progress.achievement().has(Remark.Kind.WINDOW_AHEAD)).isTrue();
    }

    @Test
    void aCeilingIsKeptOnlyOnceItsWindowIsOver() {
        Indicator accidents = periodic(Direction.DECREASE)
                .withBaseline(baseline("100", "2023"))
                .withTargets(target("50", "2025"));

        assertThat(progress(accidents, "2025-06-30", value("2025-S1", "20")).status())
                .isEqualTo(Status.ON_TRACK);
        assertThat(progress(accidents, "2025-06-30", value("2025-S1", "40")).status())
                .isEqualTo(Status.AT_RISK);
        assertThat(progress(accidents, "2025-06-30", value("2025-S1", "51")).status())
                .isEqualTo(Status.OFF_TRACK);
        assertThat(progress(accidents, "2025-12-31", value("2025", "40")).status())
                .isEqualTo(Status.ACHIEVED);
        IndicatorProgress missed = progress(accidents, "2025-12-31", value("2025", "60"));
        assertThat(missed.status()).isEqualTo(Status.OFF_TRACK);
        assertThat(missed.achievement().value()).contains(number("0.8"));
        assertThat(progress(accidents, "2025-12-31", value("2025", "120")).status())
                .isEqualTo(Status.MOVING_AWAY);
    }

    @Test
    void changesAreAddedToTheBaseline() {
        Indicator centres = indicator(
                        measure(MeasureType.COUNT, Accumulation.INCREMENTAL).withDirection(Direction.INCREASE))
                .withBaseline(baseline("50", "2023"))
                .withTargets(target("100", "2026"));
        IndicatorProgress progress = progress(centres, "2025-12-31", value("2024", "20"), value("2025", "40"));

        assertThat(progress.actual().value()).contains(number("110"));
        assertThat(progress.status()).isEqualTo(Status.ACHIEVED);
        assertThat(progress.warnings()).isEmpty();
        assertThat(progress.actual().explain(Locale.ENGLISH)).isEqualTo("""
                actual = baseline + sum of the changes of the periods
                  baseline = 50
                  value = 2024: 20
                  value = 2025: 40
                  = 110""");
    }

    @Test
    void changesWithoutABaselineAreAWarning() {
        Indicator waiting = indicator(
                        measure(MeasureType.DURATION, Accumulation.INCREMENTAL).withDirection(Direction.DECREASE))
                .withTargets(target("10", "2026"));

        assertThat(progress(waiting, value("2024", "-3")).warnings())
                .extracting(Remark::kind)
                .containsExactly(Remark.Kind.CHANGES_WITHOUT_BASELINE);
    }

    @Test
    void aLevelIsComparedWithTheLatestFigureNotAfterTheWindow() {
        Indicator indicator = level(Direction.INCREASE)
                .withBaseline(baseline("10", "2023"))
                .withTargets(target("20", "2024"), target("40", "2026"));
        IndicatorProgress first = progress(indicator, "2024-12-31", value("2024", "20"));
        IndicatorProgress later = progress(indicator, "2025-12-31", value("2024", "20"), value("2025", "21"));

        assertThat(first.status()).isEqualTo(Status.ACHIEVED);
        assertThat(told(later, Locale.ENGLISH))
                .containsExactly("2024: 20, target 20, achieved", "2026: 21, target 40, off track");
        assertThat(later.status()).isEqualTo(Status.OFF_TRACK);
        assertThat(later.actual().value()).contains(number("21"));
    }

    @Test
    void aPercentageIsFormedFromWhatLiesInTheWindow() {
        Indicator indicator = indicator(measure(MeasureType.PERCENTAGE, Accumulation.FROM_COMPONENTS)
                        .withDirection(Direction.INCREASE))
                .withBaseline(baseline("10", "2023"))
                .withTargets(target("80", "2026"));
        IndicatorProgress progress =
                progress(indicator, "2026-12-31", fraction("2025", "30", "100"), fraction("2026", "90", "100"));

        assertThat(progress.actual().value()).contains(number("90"));
        assertThat(progress.status()).isEqualTo(Status.ACHIEVED);
    }

    @Test
    void nothingBelowATargetIsToldAsTheTarget() {
        Indicator indicator = level(Direction.INCREASE)
                .withBaseline(baseline("0", "2023"))
                .withTargets(target("1000", "2025"), target("2000", "2026"));
        IndicatorProgress progress = progress(indicator, "2025-12-31", value("2025", "999.999996"));

        assertThat(told(progress, Locale.ENGLISH)).first().isEqualTo("2025: 999.999996, target 1,000, missed");
        assertThat(FigureText.of(Optional.of(indicator), Locale.ENGLISH).of(progress.achievement()))
                .contains("99.9%");
    }

    private static List<String> told(IndicatorProgress progress, Locale locale) {
        return progress.targets().stream()
                .map(target -> target.toString(locale))
                .toList();
    }

    private static Indicator periodic(Direction direction) {
        return indicator(measure(MeasureType.COUNT, Accumulation.PERIODIC).withDirection(direction));
    }
}
