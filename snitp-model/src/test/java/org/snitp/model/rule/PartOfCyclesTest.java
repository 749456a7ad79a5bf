package org.snitp.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.model.rule.Expected.found;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.snitp.model.Bundle;
import org.snitp.model.institution.Institution;

/** Institutions that are part of themselves. */
class PartOfCyclesTest {

    @Test
    void anInstitutionThatIsPartOfItselfIsACycle() {
        assertThat(check(part("MAI", "MAI")))
                .containsExactly(
                        found(Rule.PART_OF_ACYCLIC, "documents[0].institutions[0].partOf", cycle("MAI → MAI")));
    }

    @Test
    void aCycleOfTwoIsReportedOnce() {
        assertThat(check(part("A", "B"), part("B", "A")))
                .containsExactly(found(Rule.PART_OF_ACYCLIC, "documents[0].institutions[0].partOf", cycle("A → B → A"))
                        .besides("documents[0].institutions[1].partOf"));
    }

    @Test
    void aCycleOfThreeIsReportedOnceInTheOrderOfItsLinks() {
        assertThat(check(part("A", "C"), part("B", "A"), part("C", "B")))
                .containsExactly(
                        found(Rule.PART_OF_ACYCLIC, "documents[0].institutions[0].partOf", cycle("A → C → B → A"))
                                .besides("documents[0].institutions[2].partOf", "documents[0].institutions[1].partOf"));
    }

    @Test
    void ofALongCycleTenAreNamedAndTheOthersCounted() {
        Institution[] parts = IntStream.range(0, 2000)
                .mapToObj(i -> part("I" + i, "I" + (i + 1) % 2000))
                .toArray(Institution[]::new);
        String cycle = "I0 → I1 → I2 → I3 → I4 → I5 → I6 → I7 → I8 → I9 → … → I0";

        assertThat(check(parts))
                .containsExactly(found(
                                Rule.PART_OF_ACYCLIC,
                                "documents[0].institutions[0].partOf",
                                Map.of("variant", "long", "cycle", cycle, "count", "1990"))
                        .besides(IntStream.range(1, 10)
                                .mapToObj(i -> "documents[0].institutions[" + i + "].partOf")
                                .toArray(String[]::new)));
    }

    @Test
    void whatLeadsIntoACycleIsNoPartOfIt() {
        assertThat(check(part("X", "Y"), part("Y", "A"), part("A", "B"), part("B", "A"), part("Z", "B")))
                .containsExactly(found(Rule.PART_OF_ACYCLIC, "documents[0].institutions[2].partOf", cycle("A → B → A"))
                        .besides("documents[0].institutions[3].partOf"));
    }

    @Test
    void everyOneOfSeveralCyclesIsReported() {
        assertThat(check(part("A", "B"), part("C", "C"), part("B", "A"), part("D", "E"), part("E", "D")))
                .extracting(finding -> finding.arguments().get("cycle"))
                .containsExactly("A → B → A", "C → C", "D → E → D");
    }

    @Test
    void aCycleMayRunThroughSeveralRegistries() {
        Bundle bundle = Bundle.of(
                Sound.registry(part("A", "B")),
                Sound.PLAN.withActions(),
                Sound.registry(part("B", "A")).withId("more").withAbbreviations());

        assertThat(Sound.check(bundle))
                .contains(found(Rule.PART_OF_ACYCLIC, "documents[0].institutions[0].partOf", cycle("A → B → A"))
                        .besides("documents[2].institutions[0].partOf"));
    }

    @Test
    void aTreeIsNoCycle() {
        assertThat(check(Sound.institution("A"), part("B", "A"), part("C", "A"), part("D", "B"), part("E", "B")))
                .isEmpty();
    }

    @Test
    void ofTwoInstitutionsOfOneIdTheFirstCounts() {
        assertThat(check(Sound.institution("A"), part("A", "A")))
                .extracting(Expected::rule)
                .containsExactly(Rule.CODE_UNIQUE);
    }

    @Test
    void anUnknownParentEndsTheWay() {
        assertThat(check(part("A", "ANOFM"))).extracting(Expected::rule).containsExactly(Rule.INSTITUTION_KNOWN);
    }

    @Test
    void aLongChainTakesNoStack() {
        int length = 20_000;
        Institution[] chain = IntStream.range(0, length)
                .mapToObj(i -> part("I" + i, "I" + (i + 1) % length))
                .toArray(Institution[]::new);

        assertThat(check(chain))
                .singleElement()
                .satisfies(finding -> assertThat(finding.related()).hasSize(9));
    }

    private static List<Expected> check(Institution... institutions) {
        return Sound.check(Bundle.of(Sound.registry(institutions)));
    }

    private static Institution part(String id, String partOf) {
        return Sound.institution(id).withPartOf(partOf);
    }

    private static Map<String, String> cycle(String cycle) {
        return Map.of("cycle", cycle);
    }
}
