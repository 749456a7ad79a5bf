package org.snitp.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.institution.Institution;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.institution.InstitutionType;
import org.snitp.model.plan.Action;
import org.snitp.model.strategy.Objective;
import org.snitp.model.text.LocalizedText;

class BundleIndexTest {

    private static final Indicator OF_ACTION =
            Samples.INDICATOR.withId("1.1.1-1").withResponsible(List.of());
    private static final Indicator OF_OBJECTIVE =
            Samples.INDICATOR.withId("OG-1").withResponsible(List.of());
    private static final Action ACTION =
            Samples.ACTION.withCode("1.1.1").withObjective("1").withIndicators(OF_ACTION);

    private final BundleIndex index = BundleIndex.of(Bundle.of(
            Samples.STRATEGY.withGeneralObjectives(
                    Samples.STRATEGY.getGeneralObjectives().get(0).withIndicators(OF_OBJECTIVE)),
            Samples.PLAN.withActions(ACTION)));

    @Test
    void anIndicatorServesTheObjectiveOfItsActionOrTheOneThatHasIt() {
        assertThat(index.objectiveOf(OF_ACTION)).map(Objective::getCode).contains("1");
        assertThat(index.objectiveOf(OF_OBJECTIVE)).map(Objective::getCode).contains("1");
        assertThat(index.objectiveOf(OF_ACTION.withId("elsewhere"))).isEmpty();
    }

    @Test
    void anIndicatorIsReportedByThoseThatItNamesOrElseByThoseOfItsAction() {
        assertThat(index.responsibleFor(OF_ACTION)).isEqualTo(ACTION.getResponsible());
        assertThat(index.responsibleFor(OF_ACTION.withResponsible("MS"))).containsExactly("MS");
        assertThat(index.responsibleFor(OF_OBJECTIVE)).isEmpty();
    }

    private static Institution institution(String id) {
        return Institution.builder()
                .id(id)
                .type(InstitutionType.AGENCY)
                .name(LocalizedText.of(id))
                .build();
    }

    private static BundleIndex index(Institution... institutions) {
        return BundleIndex.of(Bundle.of(
                InstitutionRegistry.builder().addInstitutions(institutions).build()));
    }

    @Test
    void anInstitutionHasItsPartsAtAnyDepth() {
        BundleIndex registered = index(
                institution("MAI"),
                institution("ANITP").withPartOf("MAI"),
                institution("CR").withPartOf("ANITP"),
                institution("ME"));

        assertThat(registered.withParts("MAI")).containsExactlyInAnyOrder("MAI", "ANITP", "CR");
        assertThat(registered.withParts("CR")).containsExactly("CR");
        assertThat(registered.withParts("nobody")).containsExactly("nobody");
    }

    @Test
    void institutionsThatArePartOfEachOtherHaveAnEnd() {
        BundleIndex registered =
                index(institution("A").withPartOf("B"), institution("B").withPartOf("A"));

        assertThat(registered.withParts("A")).containsExactlyInAnyOrder("A", "B");
    }
}
