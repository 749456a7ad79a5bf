package org.snitp.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names are the same, and have one hash, if they are the same once they are folded. */
class NamesTest {

    private static final String CHARACTERS = "aAbBșȘ .;,\u00A0-1(";

    @ParameterizedTest
    @CsvSource({
        "elevi înscriși, ELEVI  înscriși.",
        "'a.;', A",
        "'a .', 'a ;'",
        "'  ', '...'",
        "pupils enrolled, pupils who finish",
        "a-b, a b",
        "a, a b",
    })
    void casesThatPeopleWrite(String one, String other) {
        requireAgreement(one, other);
    }

    @Test
    void anyTwoNames() {
        Random random = new Random(20261201);
        for (int i = 0; i < 200_000; i++) {
            requireAgreement(name(random), name(random));
        }
    }

    private static void requireAgreement(String one, String other) {
        boolean same = Names.fold(one).equals(Names.fold(other));
        assertThat(Names.same(one, other)).as("[%s] and [%s]", one, other).isEqualTo(same);
        if (same) {
            assertThat(Names.hashOfFolded(one)).as("[%s] and [%s]", one, other).isEqualTo(Names.hashOfFolded(other));
        }
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            name.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return name.toString();
    }
}
