package org.snitp.io.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.model.institution.Institution;
import org.snitp.model.rule.Path;
import org.snitp.model.text.LocalizedText;
import org.snitp.testkit.Fixtures;

@DisplayName("The sieve")
class TextPrefilterTest {

    private static final long SEED = Long.getLong("sieve.seed", 20_241);
    private static final int TEXTS = Integer.getInteger("sieve.texts", 200_000);

    /** What slips are made of, and what looks like them. */
    private static final List<String> PIECES = List.of(
            " ",
            " ",
            " ",
            " ",
            " ",
            "  ",
            "\u00A0",
            "\n",
            "\t",
            ",",
            ".",
            ";",
            ":",
            "!",
            "?",
            "...",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "„",
            "”",
            "“",
            "«",
            "»",
            "\"",
            "’",
            "-",
            "–",
            "/",
            "%",
            "1",
            "25",
            "a)",
            "\u200B",
            "\u00AD",
            "\uFEFF",
            "a\u0306",
            "ş",
            "Ţ",
            "ă",
            "ș",
            "Î",
            "ß",
            "ⅰ",
            "Ⅷ",
            "₂",
            "Ⓐ",
            "ʰ",
            "ǅ",
            "\uD835\uDC00",
            "copii",
            "copii",
            "Copii",
            "copiilor",
            "și",
            "actiune",
            "Actiune",
            "national",
            "foarte",
            "UE",
            "ANITP",
            "Europol",
            "EUROPOL",
            "Xabc1",
            "xABC",
            "EXTERN",
            "EXEMPLU – ",
            "EXAMPLE – ",
            "lei",
            "de",
            "De",
            "x@y.ro",
            "www.x.ro");

    private final Acronyms acronyms = new Acronyms();
    private final TextPrefilter sieve;

    TextPrefilterTest() {
        acronyms.note(Fixtures.registry(Stream.of("ANITP", "EUROPOL", "XABC1", "MD/OC")
                .map(id -> Fixtures.agency(id, LocalizedText.of(id, id)))
                .toArray(Institution[]::new)));
        sieve = new TextPrefilter(acronyms.names());
    }

    @Test
    @DisplayName("never lets a text pass in which a rule finds a slip or an acronym")
    void passesOverNothing() {
        Random random = new Random(SEED);
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            for (int pieces = 1 + random.nextInt(8); pieces > 0; pieces--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            requireSeen(text.toString());
        }
    }

    private void requireSeen(String text) {
        for (boolean romanian : new boolean[] {true, false}) {
            if (!slips(text, romanian).isEmpty()) {
                assertThat(sieve.look(text, romanian) & TextPrefilter.SLIP)
                        .as("Seed %d: %s", SEED, text)
                        .isNotZero();
            }
        }
        if (hasAcronym(text)) {
            assertThat(sieve.look(text, true) & TextPrefilter.ACRONYM)
                    .as("Seed %d: %s", SEED, text)
                    .isNotZero();
        }
    }

    private static List<Object> slips(String text, boolean romanian) {
        List<Object> slips = new ArrayList<>(LetterChecks.in(text, romanian));
        if (romanian) {
            MissingDiacritics.in(text).ifPresent(slips::add);
        }
        slips.addAll(MissingSpaceCheck.in(text));
        slips.addAll(WhitespaceChecks.in(text));
        RepeatedWords.in(text).ifPresent(slips::add);
        slips.addAll(Brackets.in(text));
        return slips;
    }

    private static boolean hasAcronym(String text) {
        Acronyms fresh = new Acronyms();
        fresh.read(text, Path.document(0));
        return fresh.hasUnknown() || fresh.mentions("ANITP") || fresh.mentions("EUROPOL") || fresh.mentions("XABC1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Organizarea de cursuri în mediul rural și în cel urban, în zona cu numărul 12",
                "Raportul (anual) al „Casei Copilului (Sud)”, publicat în 2025; vezi art. 3, lit. b.",
                "Ponderea elevilor – 25,5 % – crește.",
                ""
            })
    @DisplayName("lets ordinary texts pass")
    void letsPass(String text) {
        assertThat(sieve.look(text, true)).isZero();
    }

    @Test
    @DisplayName("keeps the words of a long text as of a short one")
    void keepsWords() {
        String text = "unu ".repeat(5_000) + "doi";
        sieve.look(text, true);
        assertThat(sieve.words()).isEqualTo(5_001);
        assertThat(sieve.hash(5_000)).isEqualTo(Words.hashOf("doi"));
        assertThat(sieve.start(5_000)).isEqualTo(text.length() - 3);
        assertThat(sieve.follows(5_000)).isTrue();
    }
}
