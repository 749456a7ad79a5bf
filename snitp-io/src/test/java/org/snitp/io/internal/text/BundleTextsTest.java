package org.snitp.io.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.snitp.model.Bundle;
import org.snitp.model.text.LocalizedText;

/** The texts of a bundle, by their documents. */
class BundleTextsTest {

    private static final LocalizedText RO = LocalizedText.of("titlu");
    private static final LocalizedText BOTH = LocalizedText.of("titlu", "title");

    @Test
    void aDocumentIsPartlyTranslatedByItsOwnTextsAlone() {
        assertThat(partly(List.of(List.of(RO, RO), List.of(BOTH)))).isEqualTo(new BitSet());
        assertThat(partly(List.of(List.of(BOTH), List.of(RO, RO)))).isEqualTo(new BitSet());
        assertThat(partly(List.of(List.of(), List.of(BOTH, BOTH), List.of()))).isEqualTo(new BitSet());
        assertThat(partly(List.of(List.of(RO), List.of(BOTH, RO), List.of(BOTH), List.of(RO, BOTH))))
                .isEqualTo(BitSet.valueOf(new long[] {0b1010}));
    }

    @Test
    void aTextThatIsRepeatedIsOneWithTheNumberOfItsOccurrences() {
        DocumentTexts first = texts(List.of(RO));
        first.repeat(0);
        BundleTexts texts = new BundleTexts(Bundle.builder().build(), List.of(first, texts(List.of(RO, BOTH))));
        List<String> seen = new ArrayList<>();

        texts.each((text, number, times) -> {
            assertThat(texts.get(number)).isSameAs(text);
            seen.add(number + ": " + text.languages() + " " + times);
        });

        assertThat(seen).containsExactly("0: [ro] 2", "1: [ro] 1", "2: [ro, en] 1");
        assertThat(texts.letters(Long.MAX_VALUE)).isEqualTo(4L * "titlu".length());
    }

    private static DocumentTexts texts(List<LocalizedText> all) {
        DocumentTexts texts = new DocumentTexts();
        all.forEach(texts::add);
        return texts;
    }

    private static BitSet partly(List<List<LocalizedText>> documents) {
        BundleTexts texts = new BundleTexts(
                Bundle.builder().build(),
                documents.stream().map(BundleTextsTest::texts).toList());
        BitSet translated = new BitSet();
        for (int i = 0; i < texts.size(); i++) {
            translated.set(i, texts.get(i).get("en").isPresent());
        }
        return texts.partlyTranslated(translated);
    }
}
