package org.snitp.io.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.io.Snitp;
import org.snitp.io.diff.Value.Scalar;
import org.snitp.io.diff.Value.ScalarKind;
import org.snitp.model.Bundle;

class ComparisonTest {

    private static String action(String code) {
        String text = Amended.text();
        int begin =
                text.indexOf("  - code: \"" + code + "\"\n    title:\n      ro: ", text.indexOf("kind: ActionPlan"));
        int end = text.indexOf("  - code: ", begin + 1);
        return text.substring(begin, end < 0 ? text.length() : end);
    }

    @Test
    void aPlanDoesNotDifferFromItself() {
        assertThat(Amended.by().isEmpty()).isTrue();
    }

    @Test
    void aDroppedActionIsToldWithItsIndicators() {
        assertThat(Amended.told(Amended.by(action("2.1.1"), "")))
                .containsExactly("Action 2.1.1 [REMOVED]", "Indicator 2.1.1-1 [REMOVED]");
    }

    @Test
    void whereAnActionIsDroppedTheOthersKeepTheirNamesAndNotTheirNumbers() {
        Comparison comparison = Amended.by(action("2.1.1"), "", "2.1.2", "2.1.1");

        assertThat(Amended.told(comparison))
                .containsExactlyInAnyOrder(
                        "Action 2.1.1 [REMOVED]",
                        "Indicator 2.1.1-1 [REMOVED]",
                        "Action 2.1.2 -> 2.1.1 [RENAMED]",
                        "Indicator 2.1.2-1 -> 2.1.1-1 [RENAMED]");
        assertThat(comparison.of(ItemKind.INDICATOR).get(1).evidence()).isEqualTo(Optional.of(Evidence.FOLLOWS_OWNER));
    }

    @Test
    void exchangedCodesAreTwoRenamings() {
        assertThat(Amended.told(Amended.by("1.2.1", "X", "2.1.1", "1.2.1", "X", "2.1.1")))
                .contains(
                        "Action 1.2.1 -> 2.1.1 [RENAMED, MOVED]",
                        "Action 2.1.1 -> 1.2.1 [RENAMED, MOVED]",
                        "Indicator 1.2.1-1 -> 2.1.1-1 [RENAMED]");
    }

    @Test
    void referencesThatFollowANewIdAreOneChange() {
        Comparison comparison =
                Amended.by("id: ANITP", "id: AN", "[ANITP]", "[AN]", "coordinator: ANITP", "coordinator: AN");

        assertThat(Amended.told(comparison)).containsExactly("Institution ANITP -> AN [RENAMED]");
        assertThat(comparison.changes().get(0).followed()).isEqualTo(7);
    }

    @Test
    void anInstitutionWhoseTasksAnotherOneTakesOverIsNotRenamed() {
        Comparison comparison = Amended.by(
                "id: DIICOT", "id: DNA",
                "[DIICOT]", "[DNA]",
                "Direcția de Investigare a Infracțiunilor de Criminalitate Organizată și Terorism",
                        "Parchetul European");

        assertThat(Amended.told(comparison))
                .containsExactly(
                        "Action 2.1.2 [CHANGED] responsible",
                        "Institution DIICOT [REMOVED]",
                        "Institution DNA [ADDED]");
    }

    @Test
    void anActionUnderAnotherObjectiveHasMoved() {
        Comparison comparison = Amended.by(
                "  - code: \"3.1.1\"\n    title:", "  - code: \"3.1.1\"\n    objective: \"1.2\"\n    title:");

        assertThat(Amended.told(comparison)).containsExactly("Action 3.1.1 [MOVED, CHANGED] objective ADDED");
        assertThat(comparison
                        .changes()
                        .get(0)
                        .after()
                        .orElseThrow()
                        .subject()
                        .orElseThrow()
                        .code())
                .isEqualTo("1.2");
    }

    @Test
    void anIndicatorUnderAnotherActionHasMoved() {
        String text = action("3.1.1");
        String indicator = text.substring(text.indexOf("      - id: 3.1.1-1"), text.indexOf("      - id: 3.1.1-2"));
        Comparison comparison = Amended.by(indicator, "", "      - id: 2.1.2-1\n", indicator + "      - id: 2.1.2-1\n");

        assertThat(Amended.told(comparison)).containsExactly("Indicator 3.1.1-1 [MOVED]");
    }

    @Test
    void anIndicatorMayBeMovedRenamedAndChangedAtOnce() {
        String text = action("3.1.1");
        String indicator = text.substring(text.indexOf("      - id: 3.1.1-1"), text.indexOf("      - id: 3.1.1-2"));
        String elsewhere = indicator
                .replace("3.1.1-1", "2.1.2-2")
                .replace("specialiști instruiți", "specialiști instruiți anual")
                .replace("specialists trained", "specialists trained a year");
        Comparison comparison = Amended.by(indicator, "", "      - id: 2.1.2-1\n", elsewhere + "      - id: 2.1.2-1\n");

        assertThat(Amended.told(comparison))
                .containsExactly("Indicator 3.1.1-1 -> 2.1.2-2 [RENAMED, MOVED, CHANGED] name.ro name.en");
        assertThat(comparison.changes().get(0).evidence()).isEqualTo(Optional.of(Evidence.SIMILAR_NAME));
    }

    @ParameterizedTest
    @CsvSource({
        "Instruirea specialiștilor care, Instruirea specialiştilor care",
        "Instruirea specialiștilor care, Instruirea  specialistilor  care",
        "Instruirea specialiștilor care, Instruirea specialis\u0326tilor care"
    })
    void diacriticsFormsOfUnicodeAndWhiteSpaceAreOnlySpelling(String before, String after) {
        Comparison comparison = Amended.by(before, after);

        assertThat(Amended.told(comparison)).containsExactly("Action 3.1.1 [RESPELT] title.ro SPELLING");
        assertThat(comparison.changes().get(0).isFormal()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "period: 2024/2026\\nactions; period: 2024/2027\\nactions; ActionPlan exemplu-2024-2026 [CHANGED] period EXTENDED",
                "horizon: 2024/2028; horizon: 2024/2027; Strategy exemplu-strategie [CHANGED] horizon SHORTENED",
                "[2024/2025-S1]; [2025/2026]; Action 2.1.1 [CHANGED] implementation LATER",
                "[2024/2025-S1]; [permanent]; Action 2.1.1 [CHANGED] implementation EXTENDED",
                "evaluation: [2025-S1]; evaluation: [2024-S2]; Action 2.1.1 [CHANGED] evaluation EARLIER",
                "[semiannual]; [annual]; Action 3.1.1 [CHANGED] evaluation LESS_OFTEN",
                "[semiannual]; [quarterly, on-demand]; Action 3.1.1 [CHANGED] evaluation MORE_OFTEN",
                "[semiannual]; [2026]; Action 3.1.1 [CHANGED] evaluation"
            })
    void howATimeChangedIsTold(String before, String after, String told) {
        Comparison comparison = Amended.by(before.replace("\\n", "\n"), after.replace("\\n", "\n"));

        assertThat(Amended.told(comparison)).containsExactly(told);
    }

    @Test
    void ofAListItIsToldWhatCameAndWent() {
        FieldChange change = Amended.by("responsible: [DIICOT]", "responsible: [MAI, ANITP]")
                .changes()
                .get(0)
                .fields()
                .get(0);

        assertThat(change.removed()).containsExactly(new Scalar(ScalarKind.TEXT, "DIICOT"));
        assertThat(change.added())
                .containsExactly(new Scalar(ScalarKind.TEXT, "MAI"), new Scalar(ScalarKind.TEXT, "ANITP"));
    }

    @Test
    void anotherOrderIsOneFormalChange() {
        String text = action("1.2.1");
        Comparison comparison = Amended.by(text, "", action("1.1.1"), text + action("1.1.1"));

        assertThat(Amended.told(comparison)).containsExactly("ActionPlan exemplu-2024-2026 [RESPELT] actions ORDER");
    }

    @Test
    void proofsInAnotherOrderAreNoNews() {
        Bundle before = proven("[{ro: A}, {ro: B}]", "['https://a.example', 'https://b.example']");
        Bundle after = proven("[{ro: B}, {ro: A}]", "['https://b.example', 'https://a.example']");
        Comparison comparison = Snitp.compare(before, after);

        assertThat(comparison.changes()).isEmpty();
    }

    private static Bundle proven(String evidence, String links) {
        String text = Amended.text()
                .replace(
                        "responsible: [DIICOT]",
                        "responsible: [DIICOT]\n    evidence: " + evidence + "\n    links: " + links);
        return Snitp.read(text, "plan.yaml").bundle().orElseThrow();
    }

    @Test
    void fieldsOfOnesOwnAreCompared() {
        Comparison comparison = Amended.by("responsible: [DIICOT]", "responsible: [DIICOT]\n    x-note: {a: [1, 2]}");

        assertThat(Amended.told(comparison)).containsExactly("Action 2.1.2 [CHANGED] x-note ADDED");
    }

    @Test
    void aNewNameUnderTheSameCodeIsAChangeOfTheName() {
        Comparison comparison = Amended.by("ro: Ministerul Afacerilor Interne", "ro: Ministerul Administrației");

        assertThat(comparison.changes()).singleElement().satisfies(change -> {
            assertThat(change.kinds()).isEqualTo(Set.of(ChangeKind.CHANGED));
            assertThat(change.fields())
                    .singleElement()
                    .satisfies(field -> assertThat(field.path()).hasToString("name.ro"));
        });
    }
}
