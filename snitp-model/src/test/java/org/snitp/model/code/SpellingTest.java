package org.snitp.model.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    private static final List<String> KNOWN = List.of("ANITP", "MAI", "MMSS", "IGPR", "DIICOT", "on-demand");

    @ParameterizedTest
    @CsvSource({
        "ANIPT, ANITP",
        "ANIT, ANITP",
        "ANITPP, ANITP",
        "XNITP, ANITP",
        "anitp, ANITP",
        "A-N_I T P, ANITP",
        "MA, MAI",
        "MIA, MAI",
        "DIICTO, DIICOT",
        "DCIIOT, DIICOT",
        "ON DEMAND, on-demand",
        "ondmeadn, on-demand",
    })
    void aMisspeltNameIsRecognised(String name, String meant) {
        assertThat(Spelling.nearest(name, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "M", "XY", "MXY", "AXYTP", "PTINA", "DIXXXT", "Ministerul Afacerilor Interne"})
    void aNameTooFarFromAnyIsNot(String name) {
        assertThat(Spelling.nearest(name, KNOWN)).isEmpty();
    }

    @Test
    void aNameOfOneCharacterIsNotHeldToBeAnother() {
        assertThat(Spelling.nearest("9", List.of("1", "2", "19"))).isEmpty();
        assertThat(Spelling.nearest("a", List.of("A"))).contains("A");
    }

    @Test
    void theNearestNameWinsAndOfTwoTheFirstByAlphabet() {
        assertThat(Spelling.nearest("ANITPQ", List.of("ANITXY", "ANITP"))).contains("ANITP");
        assertThat(Spelling.nearest("1.1.4", List.of("1.1.3", "1.1.2", "1.1.1")))
                .contains("1.1.1");
    }

    @Test
    void whereNothingIsKnownNothingIsNear() {
        assertThat(Spelling.nearest("ANITP", List.of())).isEmpty();
    }

    @Test
    void aMegabyteOfNameTakesBoundedTime() {
        String name = "ANITP ".repeat(170_000);

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(Spelling.nearest(name, List.of("ANITP", name + "x")))
                        .contains(name + "x"));
    }
}
