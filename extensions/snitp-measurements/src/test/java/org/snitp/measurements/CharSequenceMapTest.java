package org.snitp.measurements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.snitp.io.Snitp;

/** Texts that are found by their characters, those among them that somebody chose to be slow to find. */
class CharSequenceMapTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Test
    void whatWasAddedIsFoundAndNothingElse() {
        CharSequenceMap<Integer> table = new CharSequenceMap<>();
        IntStream.range(0, 1000).forEach(i -> table.add("text" + i, i));

        assertThat(IntStream.range(0, 1000)).allMatch(i -> Integer.valueOf(i).equals(find(table, "text" + i)));
        assertThat(find(table, "text1000")).isNull();
        assertThat(find(table, "text")).isNull();
        assertThat(table.size()).isEqualTo(1000);
    }

    @Test
    void textsWithOneHashAreFoundAsFastAsOthers() {
        List<String> alike = alike(17);
        CharSequenceMap<String> table = new CharSequenceMap<>();

        assertTimeoutPreemptively(
                SOON,
                () -> alike.forEach(text -> {
                    assertThat(find(table, text)).isNull();
                    table.add(text, text);
                }));

        assertThat(alike).allMatch(text -> text.equals(find(table, text)));
    }

    @Test
    void categoriesWithOneHashAreFoldedAsFastAsOthers() {
        String plan = FoldedPlan.TEXT.replace(
                "- {id: amount, name: {ro: Sumă}, measure",
                "- {id: amount, name: {ro: Sumă}, disaggregation: [{id: place, name: {ro: loc}}], measure");
        MeasurementLoader fold =
                MeasurementLoader.of(Snitp.read(plan, "plan.yaml").orElseThrow());
        String table = "indicator,period,value,dimensions.place\n"
                + alike(16).stream().map(text -> "amount,2025,7," + text + "\n").collect(Collectors.joining());

        LoadResult folded = assertTimeoutPreemptively(SOON, () -> FoldedPlan.fold(fold, "m.csv", table));

        assertThat(folded.diagnostics()).isEmpty();
        assertThat(folded.measurements().orElseThrow().size()).isEqualTo(1 << 16);
    }

    /** Returns texts whose {@link String#hashCode()} is one. */
    private static List<String> alike(int parts) {
        List<String> texts = List.of("");
        for (int i = 0; i < parts; i++) {
            texts = texts.stream()
                    .flatMap(text -> Stream.of(text + "Aa", text + "BB"))
                    .toList();
        }
        return texts;
    }

    private static <V> @Nullable V find(CharSequenceMap<V> table, String text) {
        return table.find(("-" + text + "-").toCharArray(), 1, text.length() + 1);
    }
}
