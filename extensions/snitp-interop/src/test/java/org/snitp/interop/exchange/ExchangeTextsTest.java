package org.snitp.interop.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.testkit.GoldenFiles;

/** Every code has a message and an explanation in both languages, and the page of all of them is in the documentation. */
class ExchangeTextsTest {

    private static final GoldenFiles DOCS = new GoldenFiles(Path.of("..", "..", "docs"));

    @ParameterizedTest
    @EnumSource(ExchangeCode.class)
    void everyCodeIsExplainedInBothLanguages(ExchangeCode code) {
        Locale romanian = Locale.forLanguageTag("ro");
        assertThat(code.explanation(romanian)).isNotEqualTo(code.explanation(Locale.ENGLISH));
        assertThat(ExchangeCode.of(code.id())).isEqualTo(Optional.of(code));
        Map<String, String> names = Map.ofEntries(
                Map.entry("standard", "SDMX"),
                Map.entry("count", "2"),
                Map.entry("why", "w"),
                Map.entry("day", "2025-12-31"),
                Map.entry("element", "e"),
                Map.entry("what", "x"),
                Map.entry("read", "r"),
                Map.entry("value", "v"));
        for (Locale locale : List.of(romanian, Locale.ENGLISH)) {
            String said = code.effect().isOfExport()
                    ? Loss.of(code, "Action.risks", List.of("1.1"), names).message(locale)
                    : new ImportRemark(code, ForeignPlace.of("f"), names).message(locale);
            assertThat(said).doesNotContain("{", "}").matches("(?s).+[.]");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ro"})
    void thePageIsInTheDocumentation(String language) {
        String name = language.equals("en") ? "exchange-codes.md" : "exchange-codes.ro.md";
        DOCS.assertSame(CodePage.in(Locale.forLanguageTag(language)).all(), name);
    }

    @Test
    void lossesAreToldToOtherPrograms() {
        Loss loss = Loss.of(
                ExchangeCode.FIELD, "Action.risks", List.of("1", "2", "3", "4"), Map.of("standard", "SDMX 3.1"));

        assertThat(loss).hasToString("SNITP-901: risks (Action.risks; 4: 1, 2, 3, …): no place in SDMX 3.1.");
        assertThat(LossesJson.in(Locale.ENGLISH).render(List.of(loss))).isEqualTo("""
                {
                  "losses": [
                    {
                      "code": "SNITP-901",
                      "kind": "field",
                      "effect": "lost",
                      "field": "Action.risks",
                      "items": [
                        "1",
                        "2",
                        "3",
                        "4"
                      ],
                      "message": "risks (Action.risks; 4: 1, 2, 3, …): no place in SDMX 3.1."
                    }
                  ]
                }
                """);
    }
}
