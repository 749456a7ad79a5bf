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

/** Where a space is missing between words. */
class MissingSpaceCheckTest {

    private static final String[] OFTEN = {
        "victime ale traficului de persoane",
        "prevenirea traficului de persoane",
        "centre de zi, de plasament și de criză"
    };

    @Test
    void twoWordsThatTheDocumentsWriteApartInTheSamePlaceAreToldFromOneThatNobodyWrites() {
        assertThat(check("Combaterea traficului depersoane", OFTEN))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.message(Locale.ENGLISH)).isEqualTo("A space seems to be missing: \"depersoane\".");
                    assertThat(found.message(RO)).isEqualTo("Pare să lipsească un spațiu: „depersoane”.");
                    assertThat(found.suggestion()).contains("Combaterea traficului de persoane");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "Simplificarea regulilor privind depunere § norme de punere în aplicare; ghid de punere în aplicare; metodologie de "
                        + "punere în practică; de, de, de",
                "Decontarea cheltuielilor de deplasare § măsuri de plasare; centre de plasare; servicii de plasare; de, de, de",
                "Controlul de deformare a digurilor § cursuri de formare; ore de formare; centre de formare; de, de, de",
                "Activități extrașcolare în licee § activități extra școlare; activități extra școlare",
                "Măsuri deplasare § măsuri de plasare; de, de, de, de",
                "Măsuri deplasare și deplasare § măsuri de plasare; măsuri de plasare; de, de, de, de",
            })
    void aWordOfItsOwnIsNotTakenApart(String text, String others) {
        assertThat(check(text, others)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Modernizarea prin NextGenerationEU, InvestEU și REPowerEU",
                "Formarea cadrelor conform DigCompEdu",
                "Dezvoltarea platformei SmartLab și a rețelei ClujHub",
                "Companiile din domeniul HoReCa, YouTube, TikTok și OpenStreetMap",
                "Cursuri de e-guvernare: utilizarea eIDAS și ROeID",
            })
    void aNameMayHaveACapitalInside(String text) {
        assertThat(check(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "Spitalul„Sfânta Maria”din oraș § Spitalul„Sfânta Maria”din § Spitalul „Sfânta Maria” din oraș",
                "Protecția copiilorși a tinerilor § copiilorși § Protecția copiilor și a tinerilor",
            })
    void wordsBesideQuotationMarksAndConjunctionsAreSetApart(String text, String quoted, String right) {
        assertThat(told(check(text)))
                .containsExactly("363 A space seems to be missing: \"" + quoted + "\". -> " + right);
        assertThat(check(right)).isEmpty();
    }

    @Test
    void quotationMarksMayStandInsideAWord() {
        assertThat(check("Dez„învățarea” și „re”integrarea")).isEmpty();
    }
}
