package org.snitp.io.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.snitp.io.Snitp;
import org.snitp.testkit.SmallPlan;

/** What is nowhere in the documents is told only where nothing that is wrong with them could be it. */
class SilentWhenInDoubtTest {

    private static final String PLAN = SmallPlan.ACTION.replace("Campanii}", "Campanii SIPOCA}");

    private static List<String> found(String code, String yaml) {
        return Snitp.read(yaml, "x.yaml").diagnostics().stream()
                .filter(found -> found.code().getId().equals(code))
                .map(found -> found.subject().orElseThrow().code())
                .toList();
    }

    @Test
    void aProblemOfAnotherDocumentSilencesNoAcronym() {
        String bundle = SmallPlan.bundle(PLAN);

        assertThat(found("SNITP-416", bundle)).containsExactly("1.1.1");
        assertThat(found(
                        "SNITP-416",
                        bundle.replace("title: {ro: Strategia}", "titlu: {ro: x}\ntitle: {ro: Strategia}")))
                .containsExactly("1.1.1");
    }

    @Test
    void aProblemOfARegistryOrOfTheDocumentItselfSilencesAcronyms() {
        String bundle = SmallPlan.bundle(PLAN);

        assertThat(found("SNITP-416", bundle.replace("partOf: MAI", "PartOf: MAI")))
                .isEmpty();
        assertThat(found("SNITP-416", bundle.replace("type: agency", "type: '?'")))
                .isEmpty();
        assertThat(found("SNITP-416", bundle.replace("results:", "Results:"))).isEmpty();
        assertThat(found("SNITP-416", bundle.replace("{ro: Agenția}", "{ro: \" \"}")))
                .isEmpty();
    }

    @Test
    void anInstitutionThatIsNotKnownSilencesAcronymsAndNoObjectives() {
        String bundle = SmallPlan.bundle(PLAN.replace("responsible: [ANITP]", "responsible: [SIPOCA]"))
                .replace("{ro: Informare}", "{ro: Informare}\n      - {code: \"1.2\", title: {ro: Sprijin}}");

        assertThat(found("SNITP-416", bundle)).isEmpty();
        assertThat(found("SNITP-354", bundle)).containsExactly("1.2");
    }

    @Test
    void anActionWithoutAKnownObjectiveSilencesThoseThatItMayServe() {
        String strategy = SmallPlan.STRATEGY + """
              - code: "2"
                title: {ro: Sprijin}
                specificObjectives:
                  - code: "2.1"
                    title: {ro: Adăposturi}
            """;
        String plan = SmallPlan.ACTION.replace("1.1.1", "1.7.1");

        assertThat(found("SNITP-354", strategy + "---\n" + SmallPlan.REGISTRY + "---\n" + plan))
                .containsExactly("2.1");
    }

    @Test
    void aListOfThoseResponsibleThatCannotBeReadIsNoneThatIsMissing() {
        String plan = SmallPlan.ACTION.replace("    responsible: [ANITP]\n", "") + """
                indicators:
                  - id: 1.1.1-1
                    name: {ro: Lecții}
                    responsible: {id: ANITP}
            """;

        assertThat(found("SNITP-353", SmallPlan.bundle(plan))).isEmpty();
        assertThat(found("SNITP-353", SmallPlan.bundle(plan.replace("        responsible: {id: ANITP}\n", ""))))
                .containsExactly("1.1.1");
    }
}
