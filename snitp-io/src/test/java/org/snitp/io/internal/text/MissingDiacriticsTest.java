package org.snitp.io.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.io.internal.text.Titles.check;
import static org.snitp.io.internal.text.Titles.told;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words are written without their diacritics. */
class MissingDiacriticsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "Ministerul Sanatatii § Sanatatii § Ministerul Sănătății",
                "Consultarea Ministerului Educatiei § Educatiei § Consultarea Ministerului Educației",
                "Licee din Bucuresti, Iasi, Timisoara și Romania § Bucuresti … Iasi … Timisoara … Romania § Licee din București, "
                        + "Iași, Timișoara și România",
                "Cresterea numarului de scoli si gradinite § Cresterea numarului … scoli si gradinite § Creșterea numărului de școli și "
                        + "grădinițe",
                "Creșterea numarului de investitii § numarului … investitii § Creșterea numărului de investiții",
                "Institutii si autoritati publice § Institutii si autoritati § Instituții și autorități publice",
                "Centrul national de masuri fara politie § national … masuri fara politie § Centrul național de măsuri fără poliție",
            })
    void whatIsNoWordWithoutDiacriticsIsReportedWhereverItStands(String text, String quoted, String right) {
        assertThat(told(check(text)))
                .containsExactly("365 Diacritics seem to be missing: \"" + quoted + "\". -> " + right);
        assertThat(check(right)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ora la care te scoli și un spațiu mai mare",
                "Clădiri cu cel mult două caturi și un cat tehnic",
                "Muzica corală: nota si bemol și do major",
                "Resurse educaționale deschise (open educational resources)",
                "Save the Children International, UNICEF Romania, in vitro, in situ",
                "Raportul National Institute of Justice",
                "office@institutii.ro și fișierul actiuni.pdf",
            })
    void wordsOfMusicOfBuildersAndOfEnglishArePassedOver(String text) {
        assertThat(check(text)).isEmpty();
    }

    @Test
    void whatIsInBracketsMayBeEnglishAlsoWhereOtherWordsLackTheirDiacritics() {
        assertThat(told(check("Institutii educational (open educational resources)")))
                .containsExactly("365 Diacritics seem to be missing: \"Institutii educational\". -> "
                        + "Instituții educațional (open educational resources)");
    }
}
