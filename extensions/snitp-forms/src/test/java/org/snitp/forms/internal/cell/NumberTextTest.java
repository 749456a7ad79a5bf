package org.snitp.forms.internal.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.PossibleValues;

/** What is read as a number, and what answer everything else gets. */
class NumberTextTest {

    private static final Locale RO = Locale.forLanguageTag("ro");

    private static NumberReading read(String text, Locale locale) {
        return NumberText.read(text, Optional.of(locale), false);
    }

    private static String told(NumberReading reading) {
        if (reading instanceof NumberReading.Taken number) {
            return number.value().toPlainString();
        }
        NumberReading.Refused refused = (NumberReading.Refused) reading;
        return refused.arguments().get("variant")
                + refused.suggestion().map(hint -> " ?" + hint).orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            20            | 20       | 20
            0             | 0        | 0
            -5            | -5       | -5
            −5            | -5       | -5
            –5            | -5       | -5
            20,5          | 20.5     | comma
            20.5          | point    | 20.5
            20,50         | 20.5     | comma
            20,000        | both     | both
            20.000        | both     | both
            1.234         | both     | both
            -1,234        | both     | both
            0,125         | 0.125    | comma
            0.125         | point    | 0.125
            1234,567      | 1234.567 | comma
            1234.567      | point    | 1234.567
            20,0000       | 20       | comma
            12,34         | 12.34    | comma
            1.234,5       | 1234.5   | comma
            1,234.5       | point    | 1234.5
            1.234.567     | 1234567  | comma
            1,234,567     | point    | 1234567
            1.234.567,89  | 1234567.89 | comma
            1 234         | 1234     | 1234
            1\u00A0234    | 1234     | 1234
            1\u202F234,5  | 1234.5   | marks
            1 234.5       | marks    | 1234.5
            12 34         | marks    | marks
            1 234 56      | marks    | marks
            1.23.4        | marks    | marks
            1,2,3         | marks    | marks
            007           | 7        | 7
            """)
    void aNumberIsReadAsTheStatedLocaleWritesItAndNeverGuessed(String text, String romanian, String english) {
        String shown = text.replace("\\u00A0", "\u00A0").replace("\\u202F", "\u202F");

        assertThat(told(read(shown, RO))).isEqualTo(romanian);
        assertThat(told(read(shown, Locale.ENGLISH))).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            N/A               | notApplicable
            n/a               | notApplicable
            n.a.              | notApplicable
            nu e cazul        | notApplicable
            Nu este cazul     | notApplicable
            nu se aplică      | notApplicable
            not applicable    | notApplicable
            -                 | dash
            —                 | dash
            –                 | dash
            ...               | dash
            x                 | dash
            ?                 | dash
            vezi anexa        | annex
            Vezi Anexa 2      | annex
            see annex         | annex
            conform adresei   | annex
            20 victime        | words ?20
            circa 20          | words ?20
            aprox. 12         | words ?12
            ~20               | words ?20
            peste 1.234       | words
            minus 5           | words
            20-25             | several
            20 sau 25         | several
            12+8              | several
            +20               | plus ?20
            #REF!             | fault
            #N/A              | fault
            #VALOARE!         | fault
            Err:502           | fault
            TRUE              | truth
            ADEVĂRAT          | truth
            da                | truth
            2025-07-15        | date
            15.07.2025        | date
            15/07/2025        | date
            1-2-25            | date
            12.mar            | date
            mar.25            | date
            necunoscut        | unknown
            n.d.              | unknown
            lipsă date        | unknown
            nu deținem        | unknown
            douăzeci          | text
            mai multe         | text
            45 %              | percent
            45%               | percent
            1E+3              | scientific ?1000
            1,23E+15          | scientific ?1230000000000000
            1.5e-7            | scientific
            """)
    void everythingElseGetsItsAnswer(String text, String answer) {
        assertThat(told(read(text, RO))).isEqualTo(answer);
    }

    @Test
    void aPercentageMayHaveItsSign() {
        assertThat(told(NumberText.read("45 %", Optional.of(RO), true))).isEqualTo("45");
        assertThat(told(NumberText.read("45,5%", Optional.of(RO), true))).isEqualTo("45.5");
        assertThat(told(NumberText.read("45.5%", Optional.of(RO), true))).isEqualTo("point");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20", "-3", "0"})
    void aWholeNumberIsTheSameWhateverTheLocale(String text) {
        assertThat(told(NumberText.read(text, Optional.empty(), false))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20,5", "1.234", "1 234"})
    void withoutAStatedLocaleNothingElseIsRead(String text) {
        assertThat(told(NumberText.read(text, Optional.empty(), false))).isEqualTo("unstated");
    }

    @Test
    void bothReadingsAreShownSoThatTheyCannotBeConfused() {
        NumberReading.Refused twenty = (NumberReading.Refused) read("20,000", RO);
        NumberReading.Refused pi = (NumberReading.Refused) read("3,141", RO);

        assertThat(twenty.arguments()).containsEntry("decimal", "20").containsEntry("whole", "20000");
        assertThat(pi.arguments()).containsEntry("decimal", "3,1410").containsEntry("whole", "3141");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            COUNT      | 4.500  | one ?4500
            COUNT      | 4,500  | one ?4500
            COUNT      | 20.000 | both
            AMOUNT     | 4.500  | both
            PERCENTAGE | 12,345 | one ?12,3450
            """)
    void whereTheKindOfTheFigureLeavesOneReadingItAloneIsOffered(MeasureType type, String text, String answer) {
        PossibleValues possible = PossibleValues.of(Measure.builder().type(type).build());

        assertThat(told(NumberText.read(text, Optional.of(RO), false, possible)))
                .isEqualTo(answer);
    }

    @Test
    void aNumberInBracketsIsAskedAbout() {
        NumberReading.Refused five = (NumberReading.Refused) read("(5)", RO);

        assertThat(five.arguments())
                .containsEntry("variant", "brackets")
                .containsEntry("negative", "-5")
                .containsEntry("positive", "5");
        assertThat(told(read("( 1.200,5 )", RO))).isEqualTo("brackets");
        assertThat(told(read("(aprox.)", RO))).isEqualTo("text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1%sx", "1%s", "%s1", "%s", "1%s%%"})
    @Timeout(2)
    void manyBlanksAreNoWork(String text) {
        assertThat(read(text.formatted(" ".repeat(1_000_000)), RO)).isNotNull();
        assertThat(read(text.formatted("\u00A0".repeat(1_000_000)), RO)).isNotNull();
    }

    @Test
    void aTextOfManyCharactersIsNoNumber() {
        assertThat(told(read("1".repeat(101), RO))).isEqualTo("long");
        assertThat(told(read("1".repeat(100), RO))).isEqualTo("1".repeat(100));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            BigDecimal number = BigDecimal.valueOf(random.nextLong() >> random.nextInt(64), random.nextInt(8))
                    .stripTrailingZeros();
            for (Locale locale : new Locale[] {RO, Locale.ENGLISH}) {
                String written = NumberText.write(number, locale);
                assertThat(told(read(written, locale)))
                        .as("seed %d, %s", seed, written)
                        .isEqualTo(number.toPlainString());
            }
        }
    }
}
