package org.snitp.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.forms.SampleForms.EN;
import static org.snitp.forms.SampleForms.RO;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.model.indicator.Bounds;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.testkit.Fixtures;

class NumberCheckTest {

    /** How many characters Excel shows of why it refuses something; a file with more of them is damaged to it. */
    private static final int MAX_IN_A_MESSAGE = 225;

    /** How many characters Excel takes as the formula of a check. */
    private static final int MAX_IN_A_FORMULA = 255;

    private static NumberCheck check(MeasureType type, String min, String max) {
        Bounds bounds = Bounds.builder().min(number(min)).max(number(max)).build();
        Measure measure = Measure.builder().type(type).bounds(bounds).build();
        return NumberCheck.ofValue(Fixtures.indicator("1", "exemplu").withMeasure(measure));
    }

    private static Optional<BigDecimal> number(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "COUNT;  ''; '';     AND(ISNUMBER(I9),I9=INT(I9),I9>=0)",
                "COUNT;  -5; 10;     AND(ISNUMBER(I9),I9=INT(I9),I9>=0,I9<=10)",
                "COUNT;   1; 1E3;    AND(ISNUMBER(I9),I9=INT(I9),I9>=1,I9<=1000)",
                "AMOUNT; ''; '';     AND(ISNUMBER(I9))",
                "DEGREE; -2.50; '';  AND(ISNUMBER(I9),I9>=-2.50)",
                "MEDIAN; '0'; 1E-3;  AND(ISNUMBER(I9),I9>=0,I9<=0.001)"
            })
    void acceptsWhatThePlanAllows(MeasureType type, String min, String max, String formula) {
        assertThat(check(type, min, max).formula("I9")).isEqualTo(formula);
    }

    @Test
    void leavesABoundOutThatASpreadsheetCannotHold() {
        assertThat(check(MeasureType.AMOUNT, "-999999999999999", "1234567890123456")
                        .formula("I9"))
                .isEqualTo("AND(ISNUMBER(I9),I9>=-999999999999999)");
        assertThat(check(MeasureType.AMOUNT, "1E-20", "1E400").formula("I9")).isEqualTo("AND(ISNUMBER(I9))");
    }

    @Test
    void asksNothingButANumberOfAnIndicatorWithoutAMeasure() {
        Indicator indicator = Fixtures.indicator("1", "exemplu");
        assertThat(NumberCheck.ofValue(indicator)).isEqualTo(NumberCheck.ANY);
    }

    @Test
    void saysWhatItAccepts() {
        assertThat(check(MeasureType.DEGREE, "-2.5", "10").message(FormWords.texts(RO)))
                .isEqualTo("Introduceți un număr, cel puțin -2,5, cel mult 10."
                        + " Dacă nu se cunoaște, lăsați celula goală și scrieți la „Motiv” de ce.");
        assertThat(NumberCheck.ABOVE_ZERO.message(FormWords.texts(EN)))
                .isEqualTo("Enter a number, above zero."
                        + " If it is not known, leave the cell empty and say why under \"Reason\".");
    }

    @Test
    void whatWasReportedCanBeTakenBack() {
        NumberCheck percent = check(MeasureType.PERCENTAGE, "0", "100");

        assertThat(percent.formulaOrWithdrawn("I9"))
                .isEqualTo("IF(ISNUMBER(I9),AND(ISNUMBER(I9),I9>=0,I9<=100),"
                        + "OR(LOWER(TRIM(I9))=\"retras\",LOWER(TRIM(I9))=\"withdrawn\"))");
        assertThat(percent.messageOrWithdrawn(FormWords.texts(EN)))
                .isEqualTo(
                        "Enter a number, at least 0, at most 100. If it is not known, leave the cell empty and say why under"
                                + " \"Reason\". To take back what was reported, write \"withdrawn\".");
    }

    @Test
    void neverSaysMoreThanASpreadsheetTakes() {
        NumberCheck longest = check(MeasureType.COUNT, "99999999999999.0", "999999999999999");
        assertThat(longest.messageOrWithdrawn(FormWords.texts(RO))).hasSizeLessThanOrEqualTo(MAX_IN_A_MESSAGE);
        assertThat(longest.messageOrWithdrawn(FormWords.texts(EN))).hasSizeLessThanOrEqualTo(MAX_IN_A_MESSAGE);
        assertThat(longest.formulaOrWithdrawn("I1048576")).hasSizeLessThanOrEqualTo(MAX_IN_A_FORMULA);
    }
}
