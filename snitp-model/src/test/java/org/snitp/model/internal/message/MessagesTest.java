package org.snitp.model.internal.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final Locale RO = Locale.forLanguageTag("ro");
    private static final Messages ENGLISH = Messages.in(MessagesTest.class, Locale.ENGLISH);
    private static final Messages ROMANIAN = Messages.in(MessagesTest.class, RO);

    @Test
    void namesInBracesAreFilledIn() {
        assertThat(ENGLISH.fill("problems", Map.of("n", "2", "file", "plan.yaml")))
                .isEqualTo("2 problems in plan.yaml");
        assertThat(ROMANIAN.fill("problems", Map.of("n", "20", "file", "plan.yaml")))
                .isEqualTo("20 de probleme în plan.yaml");
    }

    @Test
    void numbersAreNamesToo() {
        assertThat(ENGLISH.fillInOrder("order", "A", 2)).isEqualTo("A before 2");
        assertThat(ROMANIAN.fillInOrder("order", "A", 2)).isEqualTo("2 după A");
    }

    @Test
    void whatIsFilledInIsNotLookedAtAgain() {
        assertThat(ENGLISH.fillInOrder("order", "{1}", "{n#a|b}")).isEqualTo("{1} before {n#a|b}");
    }

    @Test
    void aNameWithoutAValueStaysAsItStands() {
        assertThat(ENGLISH.fill("problems", Map.of("file", "{n}"))).isEqualTo("{n} {n#problem|problems} in {n}");
        assertThat(ENGLISH.fill("plain", Map.of())).isEqualTo("Braces {as they stand}");
        assertThat(ENGLISH.fillInOrder("order")).isEqualTo("{0} before {1}");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 problems, 0 probleme",
        "1, 1 problem, 1 problemă",
        "-1, -1 problem, -1 problemă",
        "2, 2 problems, 2 probleme",
        "20, 20 problems, 20 de probleme",
        "101, 101 problems, 101 probleme"
    })
    void aNumberChoosesTheFormOfItsNoun(long number, String english, String romanian) {
        assertThat(ENGLISH.count("count", number)).isEqualTo(english);
        assertThat(ROMANIAN.count("count", number)).isEqualTo(romanian);
    }

    @ParameterizedTest
    @CsvSource({
        "1.020, 1.020 de probleme",
        "1 019, 1 019 probleme",
        "999999999999999999999999999999901, 999999999999999999999999999999901 probleme",
        "1000000000000000000000000000000001, 1000000000000000000000000000000001 probleme"
    })
    void theDigitsOfAShownNumberDecide(String shown, String words) {
        assertThat(ROMANIAN.count("count", shown)).isEqualTo(words);
    }

    @Test
    void aThirdLanguageNeedsABundleAlone() {
        Messages french = Messages.in(MessagesTest.class, Locale.CANADA_FRENCH);

        assertThat(french.count("count", 1)).isEqualTo("1 problème");
        assertThat(french.count("count", 20)).isEqualTo("20 problèmes");
        assertThat(french.text("order")).isEqualTo("{0} before {1}");
        assertThat(french.locale()).isEqualTo(Locale.FRENCH);
        assertThat(french.find("order")).contains("{0} before {1}");
        assertThat(french.find("unknown")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "de", "", "zz-ZZ"})
    void everyOtherLanguageIsEnglishWhateverTheComputerSpeaks(String tag) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(RO);
            Messages texts = Messages.in(MessagesTest.class, Locale.forLanguageTag(tag));

            assertThat(texts.count("count", 1)).isEqualTo("1 problem");
            assertThat(texts.locale()).isEqualTo(Locale.ENGLISH);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anyNumberOfLocalesMayBeAskedFor() {
        assertThat(IntStream.range(0, 300)
                        .mapToObj(i -> Messages.in(MessagesTest.class, new Locale("fr", "", "variant" + i))))
                .allMatch(texts -> texts.text("count").contains("problème"));
    }
}
