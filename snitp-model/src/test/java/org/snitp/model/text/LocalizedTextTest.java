package org.snitp.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

    private static final LocalizedText BOTH = LocalizedText.of("Acțiune", "Action");
    private static final LocalizedText ROMANIAN = LocalizedText.of("Acțiune");

    @Test
    void aTextIsGivenInTheLanguageThatIsAskedFor() {
        assertThat(BOTH.in(Locale.forLanguageTag("ro"))).isEqualTo("Acțiune");
        assertThat(BOTH.in(Locale.ENGLISH)).isEqualTo("Action");
    }

    @Test
    void onlyTheLanguageOfALocaleCounts() {
        assertThat(BOTH.in(Locale.UK)).isEqualTo("Action");
        assertThat(BOTH.in(Locale.forLanguageTag("ro-MD"))).isEqualTo("Acțiune");
    }

    @Test
    void aTextWithoutATranslationIsGivenInRomanian() {
        assertThat(ROMANIAN.in(Locale.ENGLISH)).isEqualTo("Acțiune");
        assertThat(ROMANIAN.get("en")).isEmpty();
    }

    @Test
    void anyLanguageButEnglishGetsTheOfficialText() {
        assertThat(BOTH.in(Locale.FRENCH)).isEqualTo("Acțiune");
        assertThat(BOTH.in(Locale.ROOT)).isEqualTo("Acțiune");
    }
}
