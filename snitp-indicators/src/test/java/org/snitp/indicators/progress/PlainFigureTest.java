package org.snitp.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.snitp.indicators.progress.PlainFigure.Kind;
import org.snitp.model.measurement.DeliveryState;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;

/** Figures without texts. */
class PlainFigureTest {

    private static final Period YEAR = Period.year(2025);

    @ParameterizedTest
    @EnumSource
    void aDeliveryHasItsState(DeliveryState state) {
        assertThat(PlainFigure.ofDelivery(YEAR, state, PlainFigure.NO_DAY, "", PlainFigure.NO_DAY)
                        .state())
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "99, 0", "0, 4294967296"})
    void aDeliveryOfNoStateOrNoDayIsRefused(long state, long day) {
        assertThatThrownBy(() ->
                        new PlainFigure(YEAR, Kind.DELIVERY, state, (byte) 0, day, (byte) 0, "", PlainFigure.NO_DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No state of delivery, or no day: " + state + ", " + day);
    }

    @Test
    void anyNumberIsAValue() {
        assertThat(PlainFigure.ofValue(YEAR, Long.MIN_VALUE, (byte) -3, "", 0).first())
                .isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void aValueIsWholeIfItIsWrittenSo() {
        FigureSeries series = new ProgressAccumulator().series("i", Map.of(), "");
        series.add(PlainFigure.ofValue(Period.month(2025, 1), 35, (byte) 0, "", PlainFigure.NO_DAY));
        series.add(PlainFigure.ofValue(Period.month(2025, 2), 350, (byte) 1, "", PlainFigure.NO_DAY));
        series.add(new PlainFigure(
                Period.month(2025, 3), Kind.FRACTION, 10, (byte) 0, 20, (byte) 0, "", PlainFigure.NO_DAY));
        series.add(new PlainFigure(
                Period.month(2025, 4), Kind.WEIGHTED, 40, (byte) 0, 3, (byte) 0, "", PlainFigure.NO_DAY));
        series.add(noted(5).value(BigDecimal.valueOf(45)).build());
        series.add(
                noted(6).numerator(BigDecimal.ONE).denominator(BigDecimal.TEN).build());

        assertThat(IntStream.range(0, series.size()).mapToLong(at -> series.wholeValue(at, -1)))
                .containsExactly(35L, -1L, 0L, 40L, -1L, 0L);
    }

    private static Measurement.Builder noted(int month) {
        return Measurement.builder()
                .indicator("i")
                .period(Period.month(2025, month))
                .note(LocalizedText.of("numărat"));
    }
}
