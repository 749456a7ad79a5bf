package org.snitp.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.snitp.io.diagnostic.Severity;
import org.snitp.model.strategy.Chapter;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;

/** Chapters of prose, and evaluations of which the beginning is known. */
class ChaptersTest {

    private static final Locale RO = Locale.forLanguageTag("ro");

    private static final String SOUND = """
            schema: snitp/1
            kind: Strategy
            id: strategy
            title:
              ro: Strategie
            horizon: 2025/2030
            chapters:
              - code: introduction
                title:
                  ro: Introducere
                paragraphs:
                  - ro: Primul paragraf.
                  - ro: Al doilea paragraf.
                sources:
                  - ro: O lucrare.
              - code: context
                title:
                  ro: Context
            evaluationCalendar:
              evaluations:
                - id: last
                  type: final
                  covers: 2025/2030
                  begins: "2029"
                  due: "2030"
            """;

    @Test
    void areReadAndWrittenBackAsTheyStand() {
        ReadResult result = Snitp.read(SOUND, "strategy.yaml");

        assertThat(result.orElseThrow().getStrategies().get(0).getChapters().get(0))
                .isEqualTo(Chapter.builder()
                        .code("introduction")
                        .title(LocalizedText.of("Introducere"))
                        .addParagraphs(LocalizedText.of("Primul paragraf."), LocalizedText.of("Al doilea paragraf."))
                        .addSources(LocalizedText.of("O lucrare."))
                        .build());
        assertThat(result.orElseThrow()
                        .getStrategies()
                        .get(0)
                        .getEvaluationCalendar()
                        .orElseThrow()
                        .getEvaluations()
                        .get(0)
                        .getBegins())
                .contains(Period.year(2029));
        assertThat(Snitp.toYaml(result.orElseThrow())).isEqualTo(SOUND);
    }

    @Test
    void twoOfOneCodeAreAnError() {
        assertThat(errors(SOUND.replace("code: context", "code: introduction"), Locale.ENGLISH))
                .containsExactly("chapter introduction: The code \"introduction\" is given twice.");
    }

    @Test
    void anEvaluationThatIsDueBeforeItBeginsIsAnError() {
        String wrong = SOUND.replace("due: \"2030\"", "due: \"2028\"");

        assertThat(errors(wrong, Locale.ENGLISH))
                .containsExactly("evaluation last: The evaluation is due in 2028, before it begins: 2029.");
        assertThat(errors(wrong, RO))
                .containsExactly("evaluarea last: Evaluarea are termenul în 2028, înainte de a începe: 2029.");
    }

    private static List<String> errors(String yaml, Locale locale) {
        return Snitp.read(yaml, "strategy.yaml").diagnostics(Severity.ERROR).stream()
                .map(error -> error.subject().orElseThrow().toString(locale) + ": " + error.message(locale))
                .toList();
    }
}
