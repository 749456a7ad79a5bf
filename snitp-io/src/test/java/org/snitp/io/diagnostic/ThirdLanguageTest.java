package org.snitp.io.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.snitp.model.rule.Rule;

/** The tests have a bundle in French, {@code messages_fr.properties}, with three texts: nothing else makes it a language. */
class ThirdLanguageTest {

    private static final DiagnosticWording FRENCH = DiagnosticWording.in(Locale.FRENCH);

    @Test
    void aBundleBesideTheOthersIsALanguage() {
        assertThat(FRENCH.message(DiagnosticCode.of(Rule.INSTITUTION_KNOWN), Map.of("id", "ANIPT")))
                .isEqualTo("L'institution «\u00a0ANIPT\u00a0» ne figure dans aucun registre.");
        assertThat(Severity.ERROR.toString(Locale.CANADA_FRENCH)).isEqualTo("erreur");
    }

    @Test
    void aNumberHasTheFormOfOneOrThatOfAllOthers() {
        assertThat(FRENCH.message(DiagnosticCode.MORE_PROBLEMS, Map.of("count", "1")))
                .isEqualTo("1 autre problème n'est pas affiché.");
        assertThat(FRENCH.message(DiagnosticCode.MORE_PROBLEMS, Map.of("count", "12")))
                .isEqualTo("12 autres problèmes ne sont pas affichés.");
    }

    @Test
    void aTextThatTheBundleLacksIsEnglish() {
        assertThat(Severity.WARNING.toString(Locale.FRENCH)).isEqualTo("warning");
    }

    @Test
    void aLanguageWithoutABundleIsEnglishWhateverTheComputerSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRENCH);

            assertThat(Severity.ERROR.toString(Locale.GERMAN)).isEqualTo("error");
            assertThat(Severity.ERROR.toString(Locale.ENGLISH)).isEqualTo("error");
            assertThat(Severity.ERROR.toString(Locale.ROOT)).isEqualTo("error");
        } finally {
            Locale.setDefault(before);
        }
    }
}
