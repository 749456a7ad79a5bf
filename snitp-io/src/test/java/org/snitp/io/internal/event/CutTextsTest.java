package org.snitp.io.internal.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.io.ReadResult;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.Severity;

/** Texts of YAML that a comma or a number sign cuts, because they stand without quotes. */
class CutTextsTest {

    private static List<String> told(String title) {
        String yaml = "schema: snitp/1\nkind: Strategy\nid: s\nhorizon: 2024/2028\ntitle: " + title + "\n";
        return Snitp.read(yaml, "x.yaml").diagnostics(Severity.WARNING).stream()
                .map(found -> found.location().orElseThrow().line() + ":"
                        + found.location().orElseThrow().column() + " "
                        + found.code().getId() + ": "
                        + found.message(Locale.ENGLISH))
                .toList();
    }

    @Test
    void aCommaInBracesThatEndsATextGetsTheAdviceToQuoteIt() {
        assertThat(told("{ro: Instruirea polițiștilor, procurorilor și judecătorilor}"))
                .containsExactly(
                        "5:38 SNITP-201: There is no field \"procurorilor și judecătorilor\" here. Known are: ro, en. "
                                + "If it goes on with the text before it, put the whole text in quotes: in braces, a comma ends a text "
                                + "without them.");
    }

    @Test
    void inFieldsOfOnesOwnTextsThatAreCutAreToldAsWell() {
        assertThat(
                        told(
                                "{ro: S}\nx-note: [{text: Pe uscat, pe apă}, {a: , b: ~, c: null}, Curs, altul]\nx-other: Curs #1"))
                .containsExactly(
                        "6:27 SNITP-213: The text ends at \"Pe uscat\", and \"pe apă\" behind the comma is a field without a value:"
                                + " in braces, a comma ends a text without quotes. If it belongs to the text, put the whole text in quotes;"
                                + " if not, write \"pe apă:\" with a colon.",
                        "7:10 SNITP-213: The text ends at \"Curs\": what stands behind \" #\" is a comment. If it belongs "
                                + "to the text, put the whole text in quotes; if not, write \"# \" with a space.");
    }

    @Test
    void aTextThatIsCutAtANumberSignIsTold() {
        assertThat(told("\n  ro: Curs #traficNU\n  en: Course"))
                .containsExactly(
                        "6:7 SNITP-213: The text ends at \"Curs\": what stands behind \" #\" is a comment. If it belongs "
                                + "to the text, put the whole text in quotes; if not, write \"# \" with a space.");
    }

    @Test
    void whatStandsRightBehindQuotesIsTold() {
        assertThat(told("\n  ro: \"Curs\"#traficNU\n  en: 'Course'# of \"x#\""))
                .containsExactly(
                        "6:7 SNITP-213: What stands behind the closing quotes of \"Curs\" is taken for a comment. If it belongs to the"
                                + " text, put it between the quotes; if not, write \" # \" with spaces.",
                        "7:7 SNITP-213: What stands behind the closing quotes of \"Course\" is taken for a comment. If it belongs to"
                                + " the text, put it between the quotes; if not, write \" # \" with spaces.");
        assertThat(told("\n  ro: Curs de 5\"#x și '#'\n  en: \"a '#b'# c\"")).isEmpty();
    }

    @Test
    void theDocumentIsReadAllTheSame() {
        ReadResult result = Snitp.read(
                "schema: snitp/1\nkind: Strategy\nid: s\nhorizon: 2024/2028\ntitle:\n  ro: Curs ăâ\t#1\n", "x.yaml");

        assertThat(result.hasErrors()).isFalse();
        assertThat(result.orElseThrow().getStrategies().get(0).getTitle().official())
                .isEqualTo("Curs ăâ");
        assertThat(result.diagnostics(Severity.WARNING)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n  ro: Curs # un comentariu",
                "\n  ro: \"Curs #traficNU\"",
                "\n  ro: \"Curs\" #traficNU",
                "\n  ro: 'Curs'  #traficNU",
                "\n  ro: Curs#traficNU",
                "\n  ro: |\n    Curs #traficNU",
                "\n  ro: Curs\n  #en: Course",
                "\n  ro: Curs ## altceva",
                "{ro: Curs} #traficNU"
            })
    void aCommentAndATextInQuotesAreAsTheyAreMeant(String title) {
        assertThat(told(title)).isEmpty();
    }
}
