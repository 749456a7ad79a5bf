package org.snitp.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.model.rule.Expected.found;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.snitp.model.strategy.GeneralObjective;

/** Numbered codes and the places where they stand. */
class CodeUnderParentTest {

    @Test
    void aSpecificObjectiveLiesUnderItsGeneralObjective() {
        assertThat(Sound.check(Sound.with(Sound.GENERAL.withSpecificObjectives(Sound.SPECIFIC, Sound.specific("2.1")))))
                .containsExactly(under("generalObjectives[0].specificObjectives[1].code", "2.1", "1"));
    }

    @Test
    void anIndicatorLiesUnderItsObjective() {
        GeneralObjective general = Sound.GENERAL
                .withIndicators(Sound.indicator("2-1"))
                .withSpecificObjectives(Sound.SPECIFIC.withIndicators(Sound.indicator("1.2-1")));

        assertThat(Sound.check(Sound.with(general)))
                .containsExactly(
                        under("generalObjectives[0].indicators[0].id", "2-1", "1"),
                        under("generalObjectives[0].specificObjectives[0].indicators[0].id", "1.2-1", "1.1"));
    }

    @Test
    void codesOfAnotherMakeLieAnywhere() {
        assertThat(Sound.check(Sound.with(
                        Sound.GENERAL,
                        GeneralObjective.builder()
                                .code("OG2")
                                .title(Sound.TEXT)
                                .addSpecificObjectives(Sound.specific("7.1"))
                                .addIndicators(Sound.indicator("9-1"))
                                .build())))
                .isEmpty();
        assertThat(Sound.check(Sound.with(Sound.indicator("campaigns")))).isEmpty();
    }

    private static Expected under(String path, String code, String parent) {
        return found(Rule.CODE_UNDER_PARENT, "documents[0]." + path, Map.of("code", code, "parent", parent));
    }
}
