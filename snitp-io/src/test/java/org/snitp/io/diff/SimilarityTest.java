package org.snitp.io.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.io.Snitp;

class SimilarityTest {

    @ParameterizedTest
    @CsvSource({
        "Număr de campanii, NUMAR DE CAMPANII!, 1.0",
        "night, nacht, 0.25",
        "Număr de campanii, Zboruri, 0.0",
        "'', x, 0.0",
        "Ministerul Afacerilor Interne, Ministerul de Interne, 0.75"
    })
    void isDicesCoefficientOfThePairsOfLetters(String one, String other, double likeness) {
        assertThat(Similarity.of(one).to(Similarity.of(other))).isEqualTo(likeness);
        assertThat(Similarity.of(other).to(Similarity.of(one))).isEqualTo(likeness);
    }

    @Test
    void hardlyAnyTwoActionsOfTheOfficialPlanHaveNearlyTheSameName() {
        List<Similarity> names = Snitp.official().getPlans().get(0).getActions().stream()
                .map(action -> Similarity.of(action.getTitle().official()))
                .toList();
        long alike = IntStream.range(0, names.size())
                .mapToLong(i -> names.subList(0, i).stream()
                        .filter(other -> names.get(i).to(other) >= Similarity.NEARLY_SAME)
                        .count())
                .sum();

        assertThat(alike).isLessThanOrEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "Ministerul Afacerilor Interne, Ministerul de Interne, true",
        "Inspectoratul General al Poliției Române, Inspectoratul General al Poliției de Frontieră, false"
    })
    void aReplacedWordIsTold(String one, String other, boolean within) {
        assertThat(Similarity.of(one).isWithin(Similarity.of(other))).isEqualTo(within);
    }
}
