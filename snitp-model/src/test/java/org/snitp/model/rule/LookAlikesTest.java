package org.snitp.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.model.Bundle;
import org.snitp.model.institution.Institution;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.institution.InstitutionType;
import org.snitp.model.text.LocalizedText;

/** Codes that a reader takes for one and a program for two. */
class LookAlikesTest {

    private static Institution institution(String id) {
        return Institution.builder()
                .id(id)
                .type(InstitutionType.AGENCY)
                .name(LocalizedText.of("Instituția"))
                .build();
    }

    private static List<Finding> check(String... ids) {
        InstitutionRegistry.Builder registry = InstitutionRegistry.builder();
        for (String id : ids) {
            registry.addInstitutions(institution(id));
        }
        return BundleRules.check(Bundle.of(registry.build())).stream()
                .filter(finding -> finding.rule() == Rule.CODES_APART)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ANIȚP, ANIŢP, U+0162
            ANITP, \u0410NITP, U+0410
            ȘCOALA, S\u0326COALA, 'U+0053, U+0326'
            ISJ-AB, ISJ–AB, U+2013
            """)
    void idsThatLookAlikeAreToldWithWhatTellsThemApart(String first, String other, String characters) {
        String second = other.replace("\\u0410", "\u0410").replace("\\u0326", "\u0326");

        assertThat(check("ME", first, second))
                .containsExactly(new Finding(
                        Rule.CODES_APART,
                        Path.document(0).field("institutions").index(2).field("id"),
                        Map.of("code", second, "other", first, "characters", characters),
                        Optional.of(first),
                        List.of(Path.document(0).field("institutions").index(1).field("id"))));
    }

    @Test
    void codesOfActionsAndIdsOfIndicatorsAreLookedAtAsWell() {
        Bundle bundle = Sound.with(
                Sound.action("A1").withIndicators(Sound.indicator("I-1"), Sound.indicator("I‑1")),
                Sound.action("\u0410" + "1"));

        assertThat(BundleRules.check(bundle))
                .filteredOn(finding -> finding.rule() == Rule.CODES_APART)
                .extracting(finding -> finding.path().toString())
                .containsExactly("documents[2].actions[1].code", "documents[2].actions[0].indicators[1].id");
    }

    @Test
    void idsThatOnlyResembleEachOtherAreNoMatter() {
        assertThat(check("AB", "BA", "AB-1", "ĂB", "ȘB", "SB")).isEmpty();
    }
}
