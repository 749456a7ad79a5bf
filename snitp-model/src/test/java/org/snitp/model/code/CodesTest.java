package org.snitp.model.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodesTest {

    private static final Duration BOUND = Duration.ofSeconds(5);
    private static final String CHARACTERS = "00112.-Aa ";

    @ParameterizedTest
    @CsvSource({
        "1.1.2, 1.1.10",
        "1.1, 1.1.1",
        "1.9.9, 1.10",
        "ECO 2, ECO 10",
        "OG2, OG10",
        "OG2, OS1",
        "9-7-1, 9-10-1",
        "1.1.1-2, 1.1.1-11",
        "MD/2/1, MD/10/1",
        "1, A",
        "1.01, 1.1",
        "1.1, 1.02",
        "99999999999999999998, 99999999999999999999",
        "9999999999999999999, 10000000000000000000",
        "0, 1",
        "00, 1",
    })
    void theFirstCodeComesBeforeTheSecond(String first, String second) {
        assertThat(Codes.NATURAL_ORDER.compare(first, second)).isNegative();
        assertThat(Codes.NATURAL_ORDER.compare(second, first)).isPositive();
        assertThat(Codes.NATURAL_ORDER.compare(first, first)).isZero();
    }

    @Test
    void codesOfAPlanSortAsPeopleSortThem() {
        List<String> codes = new ArrayList<>(List.of("1", "1.1", "1.1.1", "1.1.2", "1.1.10", "1.2", "2", "10", "OG1"));
        List<String> expected = List.copyOf(codes);
        Collections.reverse(codes);
        codes.sort(Codes.NATURAL_ORDER);

        assertThat(codes).isEqualTo(expected);
    }

    @Test
    void theNaturalOrderIsAnOrder() {
        long seed = Long.getLong("seed", 20_261_130L);
        System.out.println("Seed " + seed);
        Random random = new Random(seed);
        List<String> codes =
                IntStream.range(0, 60).mapToObj(i -> randomCode(random)).toList();
        for (String a : codes) {
            for (String b : codes) {
                int order = Integer.signum(Codes.NATURAL_ORDER.compare(a, b));
                assertThat(Integer.signum(Codes.NATURAL_ORDER.compare(b, a)))
                        .as("seed %d: <%s> and <%s>", seed, a, b)
                        .isEqualTo(-order);
                assertThat(order == 0).as("seed %d: <%s> and <%s>", seed, a, b).isEqualTo(a.equals(b));
                for (String c : codes) {
                    if (order < 0 && Codes.NATURAL_ORDER.compare(b, c) < 0) {
                        assertThat(Codes.NATURAL_ORDER.compare(a, c))
                                .as("seed %d: <%s>, <%s>, <%s>", seed, a, b, c)
                                .isNegative();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1.1,   1.1.1,   false",
        "1,     1.1.1,   false",
        "1.1.1, 1.1.1-1, false",
        "1.1,   1.2.1,   true",
        "1.1,   1.10.1,  true",
        "1.1,   1.1,     true",
        "1.1.1, 1.1.2-1, true",
        "1.1.1, 1.1,     true",
        "OG1,   1.1,     false",
        "1,     OS1.1,   false",
        "ECO 1, ECO 2.1, false",
        "9-7-1, 9-8-1,   false",
        "1.,    2.1,     false",
    })
    void onlyNumberedCodesContradictTheirPlace(String parent, String child, boolean contradicts) {
        assertThat(Codes.contradicts(parent, child)).isEqualTo(contradicts);
    }

    @ParameterizedTest
    @CsvSource({
        "1.1,   1.1.3,     true",
        "1,     1.1.3,     true",
        "1.1.1, 1.1.1-1,   true",
        "ECO 1, ECO 1.2,   true",
        "ECO,   ECO 1.2,   true",
        "MD,    MD/OC,     true",
        "OS,    OS_1,      true",
        "1.1,   1.10,      false",
        "1.1,   1.1,       false",
        "1.1,   1.1.,      false",
        "1.1.3, 1.1,       false",
        "OG1,   OG1a,      false",
    })
    void aCodeIsUnderAnotherUpToASeparator(String parent, String child, boolean under) {
        assertThat(Codes.isUnder(parent, child)).isEqualTo(under);
    }

    @Test
    void theParentIsTheLongestKnownCodeAbove() {
        assertThat(Codes.parent("1.1.3", Set.of("1", "1.1")::contains)).contains("1.1");
        assertThat(Codes.parent("1.1.3", Set.of("1")::contains)).contains("1");
        assertThat(Codes.parent("1.1.1-2", Set.of("1.1", "1.1.1")::contains)).contains("1.1.1");
        assertThat(Codes.parent("ECO 1.2", Set.of("ECO")::contains)).contains("ECO");
    }

    @Test
    void aCodeIsNotItsOwnParentNorIsOneThatMerelyStartsAlike() {
        assertThat(Codes.parent("1.1", Set.of("1.1")::contains)).isEmpty();
        assertThat(Codes.parent("1.10", Set.of("1.1")::contains)).isEmpty();
        assertThat(Codes.parent("1", Set.of("1")::contains)).isEmpty();
        assertThat(Codes.parent("", code -> true)).isEmpty();
    }

    @Test
    void aParentMayHaveAsManyCharactersAsACodeMay() {
        String longest = "1".repeat(64);

        assertThat(Codes.parent(longest + ".1", longest::equals)).contains(longest);
        assertThat(Codes.parent(longest + "1.1", code -> true)).isEmpty();
    }

    @Test
    void aMegabyteOfCodeTakesBoundedTime() {
        String numbered = "1" + ".1".repeat(1 << 19);
        String digits = "1".repeat(1 << 20);

        Assertions.assertTimeoutPreemptively(BOUND, () -> {
            assertThat(Codes.contradicts("2", numbered)).isTrue();
            assertThat(Codes.contradicts("1", numbered + "x")).isFalse();
            assertThat(Codes.NATURAL_ORDER.compare(digits, digits + "0")).isNegative();
            assertThat(Codes.NATURAL_ORDER.compare(numbered, numbered)).isZero();
            assertThat(Codes.parent(numbered, Set.of("1.1")::contains)).contains("1.1");
        });
    }

    private static String randomCode(Random random) {
        return random.ints(random.nextInt(7), 0, CHARACTERS.length())
                .mapToObj(index -> CHARACTERS.substring(index, index + 1))
                .reduce("", String::concat);
    }

    @Test
    void aCodeOfNumbersIsWhatTheExpressionSays() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            String code = random.ints(random.nextInt(8), 0, CHARACTERS.length())
                    .mapToObj(at -> CHARACTERS.substring(at, at + 1))
                    .collect(Collectors.joining());
            assertThat(Codes.isNumbered(code)).as(code).isEqualTo(code.matches("[0-9]+(\\.[0-9]+)*(-[0-9]+)?"));
        }
    }
}
