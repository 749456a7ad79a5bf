package org.snitp.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.text.LocalizedText;

/** What was met is never new; and texts of one hash are told apart. */
class MetHashesTest {

    @Test
    void whatWasMetIsNeverNew() {
        Random random = new Random(20261201);
        for (int range : new int[] {10, 1_000, 1_000_000, Integer.MAX_VALUE}) {
            MetHashes hashes = new MetHashes();
            Set<Integer> met = new HashSet<>();
            for (int i = 0; i < 100_000; i++) {
                int hash = random.nextInt(range) << (range > 1_000 ? 0 : 20);
                boolean isNew = met.add(hash);
                if (hashes.isNew(hash)) {
                    assertThat(isNew).as("%s", hash).isTrue();
                }
            }
        }
    }

    @Test
    void fewDifferentHashesAreNew() {
        MetHashes hashes = new MetHashes();
        for (int i = 1; i <= 100_000; i++) {
            assertThat(hashes.isNew(i * 0x1000193)).isTrue();
        }
    }

    @Test
    void idsOfOneHashAreTwo() {
        List<Indicator> some = List.of(Sound.INDICATOR.withId("Aa"), Sound.INDICATOR.withId("BB"));
        List<Indicator> more =
                List.of(Sound.INDICATOR.withId("C"), Sound.INDICATOR.withId("BB"), Sound.INDICATOR.withId("Aa"));
        Findings findings = new Findings();
        UniqueIds ids = new UniqueIds(findings);
        Path one = Path.document(0).field("one");
        Path two = Path.document(0).field("two");

        ids.require(some, one);
        assertThat(findings.all()).isEmpty();
        ids.require(more, two);
        ids.require(List.of(Sound.INDICATOR.withId("C")), one);

        assertThat(findings.all())
                .extracting(Finding::path)
                .containsExactly(
                        two.index(1).field("id"),
                        two.index(2).field("id"),
                        one.index(0).field("id"));
        assertThat(findings.all())
                .extracting(Finding::related)
                .containsExactly(
                        List.of(one.index(1).field("id")),
                        List.of(one.index(0).field("id")),
                        List.of(two.index(0).field("id")));
    }

    @Test
    void titlesOfOneHashAreTwo() {
        assertThat(Names.hashOfFolded("Tema c0")).isEqualTo(Names.hashOfFolded("Tema an"));
        Findings findings = new Findings();
        NameRules names = new NameRules(findings);
        Path list = Path.document(0).field("actions");
        List<String> titles = List.of("Tema c0", "Alta", "Tema an", "TEMA  C0.", "alta;");
        for (int i = 0; i < titles.size(); i++) {
            names.check(Sound.action("1.1." + i).withTitle(LocalizedText.of(titles.get(i))), list.index(i));
        }

        assertThat(findings.all()).extracting(Finding::path).containsExactly(title(list, 3), title(list, 4));
        assertThat(findings.all())
                .extracting(Finding::related)
                .containsExactly(List.of(title(list, 0)), List.of(title(list, 1)));
    }

    private static Path title(Path list, int action) {
        return list.index(action).field("title").field("ro");
    }
}
