package org.snitp.io.internal.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.PossibleValues;

/** What people write for a number, and what it can mean. */
class SpelledNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.200.000        | 1200000
            1,200,000        | 1200000
            3 400 000        | 3400000
            3\u00A0400\u00A0000 | 3400000
            3\u2009400\u2009000 | 3400000
            3\u202F400\u202F000 | 3400000
            3\u2019400\u2019000 | 3400000
            1.234,5          | 1234.5
            1,234.50         | 1234.5
            1.234.567,891    | 1234567.891
            1 234,5          | 1234.5
            1 234.567        | 1234.567
            90%              | 90
            90 %             | 90
            5,2              | 5.2
            5,2 %            | 5.2
            0,500            | 0.5
            1234,567         | 1234.567
            -5               | -5
            \u22125,25        | -5.25
            007              | 7
            0,0              | 0
            """)
    void whereOneReadingIsPossibleItIsTheOne(String text, String number) {
        assertThat(told(text, PossibleValues.ANY)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"20.000, 20 or 20000", "'4,500', 4.5 or 4500", "1.234, 1.2340 or 1234", "-1.500, -1.5 or -1500"})
    void whereOneMarkHasThreeDigitsBehindItBothReadingsAreTold(String text, String readings) {
        assertThat(told(text, PossibleValues.ANY)).isEqualTo(readings);
    }

    @ParameterizedTest
    @CsvSource({
        "COUNT, 4.500, 4500",
        "COUNT, '11,387', 11387",
        "COUNT, 20.000, 20 or 20000",
        "AMOUNT, 23.824, 23.8240 or 23824",
        "PERCENTAGE, 12.345, 12.3450",
        "PERCENTAGE, 20.000, 20",
        "COUNT, '5,2', ''",
    })
    void theKindOfTheFigureLeavesOneReadingOrTwo(MeasureType type, String text, String told) {
        PossibleValues possible = PossibleValues.of(Measure.builder().type(type).build());

        assertThat(told(text, possible)).isEqualTo(told);
    }

    @Test
    void whatStandsInBracketsIsAskedAbout() {
        assertThat(told("(5)", PossibleValues.ANY)).isEqualTo("-5 or 5");
        assertThat(told("( 1.200,5 )", PossibleValues.ANY)).isEqualTo("-1200.5 or 1200.5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "%",
                "()",
                "(-5)",
                ".",
                ",5",
                "5,",
                "1..2",
                "1.23.4",
                "12 34",
                "1.234.56",
                "1,234,5.6",
                "01.05.2025",
                "2025-01-10",
                "2000/01",
                "5 lei",
                "n/a",
                "1e",
                "0.123.456"
            })
    void everythingElseIsNoNumber(String text) {
        assertThat(SpelledNumber.of(text)).isEmpty();
        assertThat(told(text, PossibleValues.ANY)).isEmpty();
    }

    @Test
    void aLongTextIsNoNumber() {
        assertThat(SpelledNumber.of("1".repeat(101))).isEmpty();
        assertThat(SpelledNumber.of(" ".repeat(1_000_000) + "5")).isPresent();
    }

    /** What is suggested, or both readings. */
    private static String told(String text, PossibleValues possible) {
        Map<String, String> arguments = new HashMap<>();
        Optional<String> suggestion = SpelledNumbers.explain(text, possible, '.', arguments);
        String variant = arguments.getOrDefault("variant", "");
        return switch (variant) {
            case "readings" -> arguments.get("decimal") + " or " + arguments.get("whole");
            case "brackets" -> arguments.get("negative") + " or " + arguments.get("positive");
            default -> suggestion.orElse("");
        };
    }
}
