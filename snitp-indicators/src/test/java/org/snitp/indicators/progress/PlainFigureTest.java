package org.snitp.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.snitp.indicators.progress.PlainFigure.Kind;
import org.snitp.model.measurement.DeliveryState;
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
}
