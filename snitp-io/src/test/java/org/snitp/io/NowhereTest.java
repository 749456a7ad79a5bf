package org.snitp.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is nowhere in the documents is told only where nothing that is wrong with them could be it. */
class NowhereTest {

    private static final String PLAN = Reading.ACTION.replace("Campanii}", "Campanii SIPOCA}");

    private static List<String> found(String code, String yaml) {
        return Snitp.read(yaml, "x.yaml").diagnostics().stream()
                .filter(found -> found.code().getId().equals(code))
                .map(found -> found.subject().orElseThrow().code())
                .toList();
    }

    @Test
    void aProblemOfAnotherDocumentSilencesNoAcronym() {
        String bundle = Reading.bundle(PLAN);

        assertThat(found("SNITP-416", bundle)).containsExactly("1.1.1");
        assertThat(found(
                        "SNITP-416",
                        bundle.replace("title: {ro: Strategia}", "titlu: {ro: x}\ntitle: {ro: Strategia}")))
                .containsExactly("1.1.1");
    }

    @Test
    void aProblemOfARegistryOrOfTheDocumentItselfSilencesAcronyms() {
        String bundle = Reading.bundle(PLAN);

        assertThat(found("SNITP-416", bundle.replace("partOf: MAI", "PartOf: MAI")))
                .isEmpty();
        assertThat(found("SNITP-416", bundle.replace("type: agency", "type: agenzia")))
                .isEmpty();
        assertThat(found("SNITP-416", bundle.replace("results:", "Results:"))).isEmpty();
        assertThat(found("SNITP-416", bundle.replace("{ro: Agenția}", "{ro: \" \"}")))
                .isEmpty();
    }

    @Test
    void anInstitutionThatIsNotKnownSilencesAcronymsAndNoObjectives() {
        String bundle = Reading.bundle(PLAN.replace("responsible: [ANITP]", "responsible: [SIPOCA]"))
                .replace("{ro: Informare}", "{ro: Informare}\n      - {code: \"1.2\", title: {ro: Sprijin}}");

        assertThat(found("SNITP-416", bundle)).isEmpty();
        assertThat(found("SNITP-354", bundle)).containsExactly("1.2");
    }

    @Test
    void anActionWithoutAKnownObjectiveSilencesThoseThatItMayServe() {
        String strategy = Reading.STRATEGY + """
              - code: "2"
                title: {ro: Sprijin}
                specificObjectives:
                  - code: "2.1"
                    title: {ro: Adăposturi}
            """;
        String plan = Reading.ACTION.replace("1.1.1", "1.7.1");

        assertThat(found("SNITP-354", strategy + "---\n" + Reading.REGISTRY + "---\n" + plan))
                .containsExactly("2.1");
    }

    @Test
    void aListOfThoseResponsibleThatCannotBeReadIsNoneThatIsMissing() {
        String plan = Reading.ACTION.replace("    responsible: [ANITP]\n", "") + """
                indicators:
                  - id: 1.1.1-1
                    name: {ro: Lecții}
                    responsible: {id: ANITP}
            """;

        assertThat(found("SNITP-353", Reading.bundle(plan))).isEmpty();
        assertThat(found("SNITP-353", Reading.bundle(plan.replace("        responsible: {id: ANITP}\n", ""))))
                .containsExactly("1.1.1");
    }
}
