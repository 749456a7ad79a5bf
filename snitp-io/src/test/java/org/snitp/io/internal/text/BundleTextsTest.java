package org.snitp.io.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static BitSet partly(List<List<LocalizedText>> documents) {
        BundleTexts texts = new BundleTexts(Bundle.builder().build(), documents);
        BitSet translated = new BitSet();
        for (int i = 0; i < texts.size(); i++) {
            translated.set(i, texts.get(i).get("en").isPresent());
        }
        return texts.partlyTranslated(translated);
    }
}
