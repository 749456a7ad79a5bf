package org.snitp.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Places, and the findings that name them. */
class PathTest {

    private static final Path PATH =
            Path.document(2).field("actions").index(0).field("responsible").index(1);

    @Test
    void aPathReadsAsInTheDocument() {
        assertThat(PATH).hasToString("documents[2].actions[0].responsible[1]");
        assertThat(Path.document(0)).hasToString("documents[0]");
    }

    @Test
    void aPathGivesItsDocumentAndTheStepsFromThere() {
        assertThat(PATH.getDocument()).isEqualTo(2);
        assertThat(PATH.getSteps())
                .containsExactly(
                        new Path.Field("actions"), new Path.Index(0), new Path.Field("responsible"), new Path.Index(1));
        assertThat(Path.document(7).getSteps()).isEmpty();
    }

    @Test
    void pathsOfTheSameStepsAreEqual() {
        Path same =
                Path.document(2).field("actions").index(0).field("responsible").index(1);

        assertThat(same).isEqualTo(PATH).hasSameHashCodeAs(PATH);
    }

    @Test
    void pathsThatDifferInOneStepAreUnequal() {
        Path actions = Path.document(2).field("actions");

        assertThat(actions)
                .isNotEqualTo(Path.document(1).field("actions"))
                .isNotEqualTo(Path.document(2).field("errata"))
                .isNotEqualTo(Path.document(2))
                .isNotEqualTo(actions.index(0))
                .isNotEqualTo(actions.toString());
        assertThat(actions.index(0)).isNotEqualTo(actions.index(1)).isNotEqualTo(actions.field("0"));
    }

    @Test
    void aPathIsNotChangedByTheStepsThatFollow() {
        Path actions = Path.document(2).field("actions");

        assertThat(List.of(actions.index(0), actions.index(1)))
                .extracting(Path::toString)
                .containsExactly("documents[2].actions[0]", "documents[2].actions[1]");
        assertThat(actions).hasToString("documents[2].actions");
    }

    @Test
    void aFindingDoesNotFollowWhatItWasMadeFrom() {
        Map<String, String> arguments = new HashMap<>(Map.of("code", "1"));
        List<Path> related = new ArrayList<>(List.of(PATH));
        Finding finding = new Finding(Rule.CODE_UNIQUE, PATH, arguments, Optional.empty(), related);
        arguments.clear();
        related.clear();

        assertThat(finding.arguments()).containsExactly(Map.entry("code", "1"));
        assertThat(finding.related()).containsExactly(PATH);
        assertThatThrownBy(() -> finding.related().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void whatIsDeclaredDoesNotFollowTheSetFromWhichItWasMade() {
        Set<String> ids = new HashSet<>(Set.of("ANITP"));
        ExternalDeclarations declared = new ExternalDeclarations(ids, true, false, false);
        ids.clear();

        assertThat(declared.ids()).containsExactly("ANITP");
        assertThat(ExternalDeclarations.NOTHING).isEqualTo(new ExternalDeclarations(Set.of(), false, false, false));
    }
}
