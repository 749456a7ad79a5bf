package org.snitp.indicators.smart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many of the names that measure two things are found, and how many of those found measure two: on real names. */
class NamesMeasuredTest {

    private record Name(String language, String set, boolean twofold, String text) {

        boolean isFound() {
            return (language.equals("en") ? CompoundName.ofEnglish(text, false) : CompoundName.of(text, false))
                    .isPresent();
        }
    }

    @ParameterizedTest
    @CsvSource({"ro, unseen, 18", "en, unseen, 17", "ro, tuned, 43", "en, tuned, 11"})
    void fourOfFiveAreFoundAndFourOfFiveFoundAreRight(String language, String set, int twofold) throws IOException {
        List<Name> names = names(language, set);
        List<Name> found = names.stream().filter(Name::isFound).toList();
        long right = found.stream().filter(Name::twofold).count();

        assertThat(names.stream().filter(Name::twofold)).hasSize(twofold);
        assertThat(names).hasSizeGreaterThan(3 * twofold);
        assertThat(right).as("found of %d", twofold).isGreaterThanOrEqualTo((4L * twofold + 4) / 5);
        assertThat(right).as("right of %d found", found.size()).isGreaterThanOrEqualTo((4L * found.size() + 4) / 5);
    }

    private static List<Name> names(String language, String set) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(NamesMeasuredTest.class.getResourceAsStream("names.tsv"), "names.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(field -> new Name(field[0], field[1], field[2].equals("2"), field[4]))
                    .filter(name ->
                            name.language().equals(language) && name.set().equals(set))
                    .toList();
        }
    }
}
