package org.snitp.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as people see them: one way of rounding, which never promises what is not there. */
class DisplayNumbersTest {

    private static final DisplayNumbers ENGLISH = DisplayNumbers.in(Locale.ENGLISH);
    private static final DisplayNumbers ROMANIAN = DisplayNumbers.in(Locale.forLanguageTag("ro-RO"));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1234567.99; 1,234,567.99; 1.234.567,99",
                "1234567.90; 1,234,567.90; 1.234.567,90",
                "-1234;      -1,234;       -1.234",
                "-123;       -123;         -123",
                "999;        999;          999",
                "0.00012345; 0.00012345;   0,00012345",
                "1E+3;       1,000;        1.000",
            })
    void aStatedNumberHasAllItsDigits(BigDecimal number, String english, String romanian) {
        assertThat(ENGLISH.exact(number)).isEqualTo(english);
        assertThat(ROMANIAN.exact(number)).isEqualTo(romanian);
    }

    @Test
    void aNumberOfThousandsOfDigitsHasAnExponent() {
        assertThat(ENGLISH.exact(new BigDecimal("1.5E+400"))).isEqualTo("1.5E+400");
        assertThat(ROMANIAN.figure(new BigDecimal("1.5E-400"))).isEqualTo("1,5E-400");
        assertThat(ROMANIAN.percent(new BigDecimal("1.5E-400"))).isEqualTo("2E-398%");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1234567.99;            1,234,567.99",
                "12.3456;               12.3456",
                "12.50;                 12.5",
                "12.345678;             ≈ 12.35",
                "12.345000001;          ≈ 12.35",
                "-12.345000001;         ≈ -12.35",
                "66.66666666666;        ≈ 66.67",
                "20009.123287671232877; ≈ 20,009.12",
                "0.0123456;             ≈ 0.0123",
                "0.000004321;           ≈ 0.00000432",
                "0;                     0",
            })
    void aComputedFigureIsRoundedHalfUp(BigDecimal figure, String shown) {
        assertThat(ENGLISH.figure(figure)).isEqualTo(shown);
    }

    @Test
    void aFigureBelowItsTargetIsNotShownAsTheTarget() {
        List<BigDecimal> target = List.of(new BigDecimal("80"));

        assertThat(ENGLISH.figure(new BigDecimal("79.9999996"), target)).isEqualTo("79.9999996");
        assertThat(ENGLISH.figure(new BigDecimal("79.99678912"), target)).isEqualTo("≈ 79.997");
        assertThat(ENGLISH.figure(new BigDecimal("80.00012345"), target)).isEqualTo("≈ 80.0001");
        assertThat(ENGLISH.figure(new BigDecimal("80.0000000"), target)).isEqualTo("80");
    }

    @ParameterizedTest
    @CsvSource({
        "0.6245,     62.5%",
        "0.6244,     62.4%",
        "0.9996,     99.9%",
        "0.9999999,  99.9%",
        "1,          100%",
        "1.0004,     100%",
        "1.6666667,  166.7%",
        "0.000125,   0.01%",
        "0.0005,     0.1%",
        "0,          0%",
        "-0.0002,    -0.02%",
        "-0.6245,    -62.5%",
        "12.3456,    '1,234.6%'",
    })
    void aShareHasOneDecimalInPercent(BigDecimal share, String shown) {
        assertThat(ENGLISH.percent(share)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"20009.12; 20,009", "20009.5; 20,010", "0.5; 1", "0.4; 0"})
    void aCountIsWhole(BigDecimal number, String shown) {
        assertThat(ENGLISH.whole(number)).isEqualTo(shown);
    }

    @Test
    void nothingLessThanTheWholeIsShownAsTheWhole() {
        Random random = new Random(20251129);
        for (int i = 0; i < 10_000; i++) {
            BigDecimal share =
                    BigDecimal.ONE.subtract(BigDecimal.valueOf(1 + random.nextInt(1000), 3 + random.nextInt(20)));

            assertThat(ENGLISH.percent(share)).isNotEqualTo("100%");
            assertThat(ENGLISH.figure(share, List.of(BigDecimal.ONE))).isNotIn("1", "≈ 1");
        }
    }
}
