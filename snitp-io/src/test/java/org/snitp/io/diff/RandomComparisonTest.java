package org.snitp.io.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.io.Snitp;
import org.snitp.io.diff.report.ComparisonFormat;
import org.snitp.io.diff.report.ComparisonReport;
import org.snitp.io.diff.report.Sides;
import org.snitp.io.internal.write.RandomBundles;
import org.snitp.model.Bundle;
import org.snitp.model.document.Document;

/** Bundles filled at random, with texts that are easily treated wrong. */
class RandomComparisonTest {

    private record Mirrored(Optional<ItemRef> before, Optional<ItemRef> after, Set<ChangeKind> kinds) {}

    private static final Map<ChangeKind, ChangeKind> MIRROR =
            new EnumMap<>(Map.of(ChangeKind.ADDED, ChangeKind.REMOVED, ChangeKind.REMOVED, ChangeKind.ADDED));

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void onlyEqualBundlesAreWithoutDifferenceAndTheReverseIsMirrored(long seed) {
        RandomBundles bundles = new RandomBundles(seed);
        Bundle before = bundles.next();
        for (int i = 0; i < 12; i++) {
            Bundle after = bundles.next();
            Comparison comparison = Snitp.compare(before, after);

            assertThat(Snitp.compare(before, before)).isEqualTo(new Comparison(List.of(), List.of()));
            assertThat(comparison.isEmpty()).isEqualTo(documents(before).equals(documents(after)));
            assertThat(mirrored(Snitp.compare(after, before), true)).isEqualTo(mirrored(comparison, false));
            assertIsTold(comparison);
            before = after;
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14})
    void theOrderOfDocumentsDoesNotCount(long seed) {
        Bundle bundle = new RandomBundles(seed).next();
        List<Document> shuffled = new ArrayList<>(bundle.getDocuments());
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Snitp.compare(bundle, Bundle.builder().documents(shuffled).build())
                        .isEmpty())
                .isTrue();
    }

    private static void assertIsTold(Comparison comparison) {
        ComparisonReport report = ComparisonReport.of(comparison, new Sides("a", "b"), Locale.forLanguageTag("ro"));
        for (ComparisonFormat format : ComparisonFormat.values()) {
            String text = report.render(format);
            assertThat(text).endsWith("\n").doesNotContain("\u001B", "\r");
            assertThat(format == ComparisonFormat.JSON || !text.contains("\u202E"))
                    .isTrue();
        }
    }

    private static Map<Document, Integer> documents(Bundle bundle) {
        Map<Document, Integer> documents = new HashMap<>();
        bundle.getDocuments().forEach(document -> documents.merge(document, 1, Integer::sum));
        return documents;
    }

    private static Map<Mirrored, Long> mirrored(Comparison comparison, boolean reverse) {
        return comparison.changes().stream()
                .map(change -> reverse
                        ? new Mirrored(change.after(), change.before(), mirrored(change.kinds()))
                        : new Mirrored(change.before(), change.after(), change.kinds()))
                .collect(Collectors.groupingBy(change -> change, Collectors.counting()));
    }

    private static Set<ChangeKind> mirrored(Set<ChangeKind> kinds) {
        Set<ChangeKind> mirrored = EnumSet.noneOf(ChangeKind.class);
        kinds.forEach(kind -> mirrored.add(MIRROR.getOrDefault(kind, kind)));
        return mirrored;
    }
}
