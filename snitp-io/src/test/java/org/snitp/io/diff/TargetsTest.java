package org.snitp.io.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No old target is lost from sight. */
class TargetsTest {

    private static final String LAST = "          - period: 2024/2026\n            value: 36\n";
    private static final String MONTHS = "          - period: 2026\n            value: 18\n";

    @ParameterizedTest
    @CsvSource({
        "2024/2026,    30, LOWERED WEAKENED 2024/2026=36 2024/2026=30",
        "2024/2026,    40, RAISED STRENGTHENED 2024/2026=36 2024/2026=40",
        "2024/2027,    36, POSTPONED WEAKENED 2024/2026=36 2024/2027=36",
        "2024/2026-S1, 36, ADVANCED STRENGTHENED 2024/2026=36 2024/2026-S1=36",
        "2026,         36, NARROWED UNKNOWN 2024/2026=36 2026=36",
        "2026-12,      36, NARROWED UNKNOWN 2024/2026=36 2026-12=36",
        "2023/2026,    36, WIDENED UNKNOWN 2024/2026=36 2023/2026=36",
        "2024/2027,    30, REPLACED WEAKENED 2024/2026=36 2024/2027=30",
        "2024/2026-S1, 40, REPLACED STRENGTHENED 2024/2026=36 2024/2026-S1=40",
        "2024/2027,    40, REPLACED UNKNOWN 2024/2026=36 2024/2027=40"
    })
    void aTargetIsFollowedWhateverBecomesOfIt(String period, String value, String told) {
        Comparison comparison =
                Amended.by(LAST, "          - period: %s\n            value: %s\n".formatted(period, value));

        assertThat(Amended.targets(comparison)).containsExactly("1.1.1-1 " + told);
    }

    @ParameterizedTest
    @CsvSource({"reach", "at-least", "at-most"})
    void aTargetOfAnotherKindIsTold(String kind) {
        Comparison comparison = Amended.by(LAST, LAST + "            kind: " + kind + "\n");

        if (kind.equals("reach")) {
            assertThat(Amended.targets(comparison)).isEmpty();
        } else {
            assertThat(Amended.targets(comparison))
                    .containsExactly("1.1.1-1 OF_OTHER_KIND UNKNOWN 2024/2026=36 2024/2026=36");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'period: 2024/2026, kind: between, min: 30, max: 40', OF_OTHER_KIND UNKNOWN 2024/2026=36 2024/2026=30-40",
        "'value: 36', REPLACED UNKNOWN 2024/2026=36 =36"
    })
    void aRangeAndATargetWithoutADateAreTold(String target, String told) {
        Comparison comparison = Amended.by(LAST, "          - {" + target + "}\n");

        assertThat(Amended.targets(comparison)).containsExactly("1.1.1-1 " + told);
    }

    @Test
    void aTargetThatReplacesAnotherIsComparedWithIt() {
        String replaced = "            supersededBy: {act: {ro: HG 5/2025}, date: \"2025-03-01\"}\n";
        Comparison comparison = Amended.by(LAST, LAST + replaced + LAST.replace("36", "30"));

        assertThat(Amended.targets(comparison)).containsExactly("1.1.1-1 LOWERED WEAKENED 2024/2026=36 2024/2026=30");
    }

    @Test
    void anotherRangeReplacesOne() {
        String range = "          - {kind: between, min: 30, max: %s}\n";
        String before = Amended.text().replace(LAST, range.formatted("40"));
        String after = Amended.text().replace(LAST, range.formatted("50"));

        assertThat(Amended.targets(Comparison.of(Amended.read(before), Amended.read(after))))
                .containsExactly("1.1.1-1 REPLACED UNKNOWN =30-40 =30-50");
        assertThat(Comparison.of(Amended.read(before), Amended.read(before)).isEmpty())
                .isTrue();
    }

    @Test
    void aTargetThatVanishesIsTold() {
        assertThat(Amended.targets(Amended.by(LAST, ""))).containsExactly("1.1.1-1 REMOVED UNKNOWN 2024/2026=36 -");
    }

    @Test
    void whereLessIsBetterAHigherTargetIsWeaker() {
        Comparison comparison = Amended.by(MONTHS, MONTHS.replace("18", "20"));

        assertThat(Amended.targets(comparison)).containsExactly("2.1.2-1 RAISED WEAKENED 2026=18 2026=20");
    }

    @Test
    void withoutADirectionNothingIsSaidOfTheEffect() {
        String before = Amended.text().replace("          direction: decrease\n", "");
        Comparison comparison =
                Comparison.of(Amended.read(before), Amended.read(before.replace(MONTHS, MONTHS.replace("18", "20"))));

        assertThat(Amended.targets(comparison)).containsExactly("2.1.2-1 RAISED UNKNOWN 2026=18 2026=20");
    }

    @Test
    void zerosAtTheEndOfADecimalAreNoOtherTarget() {
        Comparison comparison = Amended.by(MONTHS, MONTHS.replace("18", "18.0"));

        assertThat(comparison.isEmpty()).isTrue();
    }

    @Test
    void aChangedBaselineIsToldAmongTheTargets() {
        Comparison comparison = Amended.by(
                "          value: 24\n          period: 2023\n", "          value: 30\n          period: 2022\n");

        assertThat(Amended.targets(comparison)).containsExactly("2.1.2-1 BASELINE_CHANGED UNKNOWN 2023=24 2022=30");
    }

    @Test
    void targetsThatGoWithTheirIndicatorAreListed() {
        String text = Amended.text();
        int begin = text.indexOf("      - id: 1.1.1-1");
        Comparison comparison = Amended.by(text.substring(begin, text.indexOf("      - id: 1.1.1-2")), "");

        assertThat(Amended.targets(comparison))
                .containsExactly(
                        "1.1.1-1 BASELINE_REMOVED UNKNOWN 2023=0 -",
                        "1.1.1-1 REMOVED_WITH_INDICATOR UNKNOWN 2024=10 -",
                        "1.1.1-1 REMOVED_WITH_INDICATOR UNKNOWN 2024/2025=22 -",
                        "1.1.1-1 REMOVED_WITH_INDICATOR UNKNOWN 2024/2026=36 -");
    }

    @ParameterizedTest
    @CsvSource({"type: duration, type: mean", "ro: luni, ro: zile", "direction: decrease, direction: increase"})
    void onceTheMeasureMeansSomethingElseTheTargetIsNotComparable(String before, String after) {
        Comparison comparison = Amended.by(before, after);

        assertThat(Amended.targets(comparison))
                .containsExactly(
                        "2.1.2-1 BASELINE_NOT_COMPARABLE UNKNOWN 2023=24 2023=24",
                        "2.1.2-1 NOT_COMPARABLE UNKNOWN 2026=18 2026=18");
        assertThat(comparison.targets().get(1).measure()).hasSize(1);
    }

    @Test
    void anotherValueOfAMeasureThatMeansSomethingElseIsNeitherLowerNorHigher() {
        Comparison comparison = Amended.by(
                MONTHS,
                "          - period: 2027\n            value: 9\n",
                "          value: 24\n",
                "          value: 12\n",
                "ro: luni",
                "ro: săptămâni");

        assertThat(Amended.targets(comparison))
                .containsExactly(
                        "2.1.2-1 BASELINE_NOT_COMPARABLE UNKNOWN 2023=24 2023=12",
                        "2.1.2-1 NOT_COMPARABLE UNKNOWN 2026=18 2027=9");
    }

    @ParameterizedTest
    @CsvSource({"en: months, en: full months", "direction: decrease, x-direction: decrease"})
    void aTranslationASpellingOrADirectionLeftOutContradictsNothing(String before, String after) {
        assertThat(Amended.by(before, after).targets()).isEmpty();
    }

    @Test
    void theTargetsOfARenumberedActionAreThoseOfTheSameIndicator() {
        Comparison comparison = Amended.by("2.1.2", "2.1.7", MONTHS, MONTHS.replace("18", "17"));

        assertThat(Amended.targets(comparison)).containsExactly("2.1.7-1 LOWERED STRENGTHENED 2026=18 2026=17");
        assertThat(comparison.targets().get(0).before().orElseThrow().code()).isEqualTo("2.1.2-1");
    }
}
