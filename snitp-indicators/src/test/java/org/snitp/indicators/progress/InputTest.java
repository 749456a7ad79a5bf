package org.snitp.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.snitp.model.time.Period;

class InputTest {

    private static final Period YEAR = Period.year(2025);
    private static final BigDecimal SOME = new BigDecimal("-1.50");
    private static final BigDecimal MANY = new BigDecimal("1E+3");

    @Test
    void aDecimalIsGivenBackAsItWas() {
        Input input = Input.of(Input.Name.BASELINE, SOME);

        assertThat(input.numbers()).containsExactly(SOME);
        assertThat(input.period()).isEmpty();
    }

    @Test
    void whatIsOfAPeriodNamesItAndItsParts() {
        assertThat(Input.of(YEAR, SOME).numbers()).containsExactly(SOME);
        assertThat(Input.fraction(YEAR, SOME, MANY).numbers()).containsExactly(SOME, new BigDecimal("1000"));
        assertThat(Input.weighted(YEAR, SOME, MANY).numbers()).containsExactly(SOME, new BigDecimal("1000"));
        assertThat(Input.weighted(YEAR, SOME, MANY).period()).contains(YEAR);
    }

    @Test
    void aDayHasNoNumber() {
        assertThat(Input.of(Input.Name.AT, LocalDate.EPOCH).numbers()).isEmpty();
    }
}
