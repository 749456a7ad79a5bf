package org.snitp.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.IndicatorLevel;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.institution.InstitutionType;
import org.snitp.model.text.Language;
import org.snitp.model.time.OpenTiming;
import org.snitp.model.time.Recurrence;

class TextsTest {

    private static final Texts ROMANIAN = Texts.in(Language.RO.locale());
    private static final Texts ENGLISH = Texts.in(Language.EN.locale());

    @ParameterizedTest
    @CsvSource({
        "0, 0 erori",
        "1, 1 eroare",
        "2, 2 erori",
        "19, 19 erori",
        "20, 20 de erori",
        "100, 100 de erori",
        "101, 101 erori",
        "119, 119 erori",
        "120, 120 de erori",
        "299, 299 de erori",
        "1000, 1000 de erori"
    })
    void countsInRomanian(int number, String words) {
        assertThat(ROMANIAN.count("count.error", number)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 errors", "1, 1 error", "2, 2 errors", "101, 101 errors"})
    void countsInEnglish(int number, String words) {
        assertThat(ENGLISH.count("count.error", number)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1500.50; 1,500.50; 1.500,50",
                "1E+3; 1,000; 1.000",
                "-0.5; -0.5; -0,5",
                "0.333333333; 0.333333333; 0,333333333"
            })
    void writesDecimalsInFull(BigDecimal number, String english, String romanian) {
        assertThat(ENGLISH.number(number)).isEqualTo(english);
        assertThat(ROMANIAN.number(number)).isEqualTo(romanian);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1; 100%; 100%",
                "0.99999; 99.9%; 99,9%",
                "0.5; 50%; 50%",
                "12.5; 1,250%; 1.250%",
                "-0.125; -12.5%; -12,5%"
            })
    void saysOfNothingThatItIsCompleteUnlessItIs(BigDecimal share, String english, String romanian) {
        assertThat(ENGLISH.percent(share)).isEqualTo(english);
        assertThat(ROMANIAN.percent(share)).isEqualTo(romanian);
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(keys(ROMANIAN)).isEqualTo(keys(ENGLISH));
    }

    @Test
    void everyNounHasEveryForm() {
        List<String> nouns = keys(ENGLISH).stream()
                .filter(key -> key.startsWith("count.") && !key.equals("count.lateDeliverable"))
                .toList();
        assertThat(nouns).isNotEmpty().allSatisfy(noun -> {
            assertThat(ROMANIAN.count(noun, 2)).startsWith("2 ");
            assertThat(ROMANIAN.count(noun, 20)).startsWith("20 de ");
        });
    }

    @Test
    void romanianHasLettersWithCommaBelow() {
        assertThat(keys(ROMANIAN).stream().map(ROMANIAN.bundle()::getString))
                .noneMatch(text -> text.matches("(?s).*[şţŞŢ].*"));
    }

    @Test
    void everyTermOfTheModelHasAWord() {
        Stream<Enum<?>> terms = Stream.<Enum<?>[]>of(
                        IndicatorLevel.values(),
                        MeasureType.values(),
                        Direction.values(),
                        Accumulation.values(),
                        Recurrence.values(),
                        OpenTiming.values())
                .flatMap(Stream::of);
        assertThat(InstitutionType.Known.values()).allSatisfy(known -> {
            assertThat(ENGLISH.text("InstitutionType." + known.name())).isNotBlank();
            assertThat(ROMANIAN.text("InstitutionType." + known.name())).isNotBlank();
        });
        assertThat(terms).allSatisfy(term -> {
            assertThat(ENGLISH.term(term)).isNotBlank();
            assertThat(ROMANIAN.term(term)).isNotBlank();
        });
    }

    private static Set<String> keys(Texts texts) {
        return new TreeSet<>(texts.bundle().keySet());
    }
}
