package org.snitp.io.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.io.internal.text.Titles.RO;
import static org.snitp.io.internal.text.Titles.check;
import static org.snitp.io.internal.text.Titles.told;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which brackets and quotation marks lack a counterpart. */
class BracketsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '`',
            value = {
                "lecții (clasele V-VIII § ( opens in \"(clasele\" and never closes. § ( se deschide în „(clasele” și nu se mai "
                        + "închide.",
                "definiții variabile, indicatori) § ) closes in \"indicatori)\" and was never opened. § ) se închide în "
                        + "„indicatori)” și nu a fost deschis.",
                "Proiectul „Avocatul specializat § „ opens in \"„Avocatul\" and never closes. § „ se deschide în „„Avocatul” și "
                        + "nu se mai închide.",
                "\"Lecții neînchise § \" opens in \"\"Lecții\" and never closes. § \" se deschide în „\"Lecții” și nu se mai "
                        + "închide.",
                "Lecții neînchise\" § \" closes in \"neînchise\"\" and was never opened. § \" se închide în „neînchise\"” și nu "
                        + "a fost deschis.",
                "Lecții 2025) despre § ) closes in \"2025)\" and was never opened. § ) se închide în „2025)” și nu a fost "
                        + "deschis.",
                "clasele V-VIII) din școli § ) closes in \"V-VIII)\" and was never opened. § ) se închide în „V-VIII)” și nu a "
                        + "fost deschis.",
                "[lecții (deschise] § ( opens in \"(deschise]\" and never closes. § ( se deschide în „(deschise]” și nu se mai "
                        + "închide.",
                "\"Casa\" și \"Ghid pentru \"Școala\" § \" opens in \"\"Ghid\" and never closes. § \" se deschide în „\"Ghid” "
                        + "și nu se mai închide.",
            })
    void whatHasNoCounterpartIsReported(String text, String english, String romanian) {
        assertThat(check(text)).singleElement().satisfies(found -> {
            assertThat(found.code().getId()).isEqualTo("SNITP-366");
            assertThat(found.message(Locale.ENGLISH)).isEqualTo(english);
            assertThat(found.message(RO)).isEqualTo(romanian);
            assertThat(found.suggestion()).isEmpty();
        });
    }

    @Test
    void allOfATextAreToldAndThoseOfABracketTogether() {
        assertThat(told(check("Ședințe (lunare și anuale (trimestriale, vizite] la „Casa și ghiduri]")))
                .containsExactly(
                        "366 ( opens in \"(lunare … (trimestriale,\" and never closes.",
                        "366 „ opens in \"„Casa\" and never closes.",
                        "366 ] closes in \"vizite] … ghiduri]\" and was never opened.");
    }

    @Test
    void ofVeryManyAFewAreQuoted() {
        assertThat(told(check("(unu (doi (trei (patru (cinci (șase (șapte")))
                .containsExactly("366 ( opens in \"(unu (doi (trei (patru (cinci (șase (șapte\" and never closes.");
        assertThat(told(check("(1 a (2 b (3 c (4 d (5 e (6 f (7 g")))
                .containsExactly("366 ( opens in \"(1 … (2 … (3 … (4 … (5 …\" and never closes.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a) analiza; b) planul; iv) raportul; 12) anexa; aa) nota",
                "art. 5 alin. (1) lit. a)-c) din lege, lit. b)–d), lit. e) și f), art.5 alin.(2) lit.b)",
                "Producția (prevăzută la art. 15 lit. b) din Legea energiei electrice) crește",
                "Producția (prevăzută la art. 15 lit. b) crește",
                "Producția (prevăzută la lit. a) și b) din lege (republicată)) crește",
                "Cheltuieli în intervalul [0, 100) mii lei, (0, 50] mii lei și [0, 50)",
                "Proiectul „Avocatul specializat” și «Casa», “SINERGIE”, \"Ghid\", ”Școala”, „Casa\"",
                "Școala \"Ion \"Ionel\"\", liceul \"Spiru Haret\", \"Ghid 2025\" și \" Casa \"",
                "Monitoare de 24\" și de 27\"; lecții (\"deschise\")",
            })
    void labelsIntervalsAndMarksOfOtherLanguagesHaveTheirs(String text) {
        assertThat(check(text)).isEmpty();
    }
}
