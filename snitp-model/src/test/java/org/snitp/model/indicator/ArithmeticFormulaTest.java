package org.snitp.model.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.model.indicator.FormulaException.Mistake;

class ArithmeticFormulaTest {

    private static final Map<String, BigDecimal> VALUES =
            Map.of("1.1-1", new BigDecimal("12"), "1.1-2", new BigDecimal("30"), "a b", new BigDecimal("0.5"));

    private static FormulaException refused(String text) {
        return catchThrowableOfType(FormulaException.class, () -> ArithmeticFormula.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "[1.1-1], 12",
        "[1.1-1] + [1.1-2] * 2, 72",
        "([1.1-1] + [1.1-2]) * 2, 84",
        "[1.1-2] - [1.1-1] - 1, 17",
        "[1.1-2] / [1.1-1] / 2, 1.25",
        "-[1.1-1] * -2, 24",
        "--[1.1-1], 12",
        "2.50*[ a b ], 1.25",
        "[1.1-1]/[1.1-2]*100, 40",
    })
    void computesAsArithmeticDoes(String text, BigDecimal value) throws FormulaException {
        assertThat(ArithmeticFormula.parse(text).evaluate(VALUES))
                .hasValueSatisfying(result -> assertThat(result).isEqualByComparingTo(value));
    }

    @Test
    void divisionByZeroGivesNothingWhereverItStands() throws FormulaException {
        assertThat(ArithmeticFormula.parse("1 + [1.1-1] / ([1.1-2] - 30)").evaluate(VALUES))
                .isEmpty();
    }

    @Test
    void aMissingValueIsNoZero() throws FormulaException {
        ArithmeticFormula formula = ArithmeticFormula.parse("[1.1-1] + [1.1-9]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> formula.evaluate(VALUES))
                .withMessage("No value of 1.1-9");
    }

    @ParameterizedTest
    @CsvSource({
        "[1.1-1] % 2, OPERATOR_EXPECTED, 9, %",
        "[1.1-1] 2, OPERATOR_EXPECTED, 9, 2",
        "([1.1-1], UNCLOSED, 1, (",
        "([1.1-1] 2), OPERATOR_EXPECTED, 10, 2",
        "[1.1-1]), OPERATOR_EXPECTED, 8, )",
        "[1.1-1] +, ENDS_EARLY, 10, ''",
        "'', ENDS_EARLY, 1, ''",
        "sum([1.1-1]), OPERAND_EXPECTED, 1, s",
        "* 2, OPERAND_EXPECTED, 1, *",
        "[1.1-1, REFERENCE_INCOMPLETE, 1, [",
        "2 + [ ], REFERENCE_INCOMPLETE, 5, [",
        "[a[b], REFERENCE_INCOMPLETE, 1, [",
        "[1.1-1] * 1.2.3, NUMBER_MALFORMED, 11, 1.2.3",
        "[1.1-1] * .5, NUMBER_MALFORMED, 11, .5",
        "[1.1-1] * 5., NUMBER_MALFORMED, 11, 5.",
        "2 * 3, NO_REFERENCE, 1, ''",
    })
    void saysWhatIsWrongAndWhere(String text, Mistake mistake, int position, String found) {
        FormulaException refused = refused(text);
        assertThat(refused.mistake()).isEqualTo(mistake);
        assertThat(refused.position()).isEqualTo(position);
        assertThat(refused.found()).isEqualTo(found);
    }

    @Test
    void keepsItsLimits() throws FormulaException {
        String deepest = "(".repeat(20) + "[a]" + ")".repeat(20);
        assertThat(ArithmeticFormula.parse(deepest).references()).containsExactly("a");
        assertThat(refused("(" + deepest + ")").mistake()).isEqualTo(Mistake.TOO_DEEP);
        assertThat(refused("-".repeat(21) + "[a]").mistake()).isEqualTo(Mistake.TOO_DEEP);
        String most = "[a]" + "+[a]".repeat(49);
        assertThat(ArithmeticFormula.parse(most).references()).containsExactly("a");
        assertThat(refused(most + "+[a]").mistake()).isEqualTo(Mistake.TOO_MANY_REFERENCES);
        assertThat(refused("[a]" + " ".repeat(498)).mistake()).isEqualTo(Mistake.TOO_LONG);
        assertThat(ArithmeticFormula.parse("[a]" + "+1".repeat(248)).evaluate(Map.of("a", BigDecimal.ONE)))
                .hasValue(new BigDecimal("249"));
    }

    @Test
    void showsItsValues() throws FormulaException {
        assertThat(ArithmeticFormula.parse("([1.1-1] + [ a b ]) / 2").annotated(id -> String.valueOf(VALUES.get(id))))
                .isEqualTo("([1.1-1] 12 + [ a b ] 0.5) / 2");
    }

    @Test
    @SuppressWarnings("NullAway") // What a caller without a null checker may do.
    void nullIsNamed() throws FormulaException {
        ArithmeticFormula formula = ArithmeticFormula.parse("[a]");
        assertThatNullPointerException()
                .isThrownBy(() -> formula.evaluate(null))
                .withMessage("values");
        assertThatNullPointerException()
                .isThrownBy(() -> formula.annotated(null))
                .withMessage("behind");
    }
}
