package org.snitp.io.internal.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.snitp.model.Bundle;
import org.snitp.model.document.Document;
import org.snitp.model.rule.Path;
import org.snitp.model.text.LocalizedText;

/** All texts of a bundle, numbered from 0 in the order of its documents. */
final class BundleTexts {

    /** Chooses the texts of a document to visit. */
    interface Choice {
        boolean isChosen(LocalizedText text, int document);
    }

    /** Receives texts with their locations. */
    interface Visitor {
        void visit(LocalizedText text, Path at);
    }

    private final Bundle bundle;
    private final List<LocalizedText> all = new ArrayList<>();

    /** The number of the first text after each document. */
    private final List<Integer> ends = new ArrayList<>();

    /**
     * Creates the texts of a bundle.
     *
     * @param documents the texts of each document
     */
    BundleTexts(Bundle bundle, List<List<LocalizedText>> documents) {
        this.bundle = bundle;
        for (List<LocalizedText> texts : documents) {
            all.addAll(texts);
            ends.add(all.size());
        }
    }

    /** Finds the texts of a bundle. */
    static BundleTexts of(Bundle bundle) {
        List<List<LocalizedText>> documents = new ArrayList<>();
        for (Document document : bundle.getDocuments()) {
            List<LocalizedText> texts = new ArrayList<>();
            TextVisitor.walk(document, Path.document(documents.size()), (text, at) -> texts.add(text));
            documents.add(texts);
        }
        return new BundleTexts(bundle, documents);
    }

    int size() {
        return all.size();
    }

    LocalizedText get(int number) {
        return all.get(number);
    }

    /**
     * The number of characters of the Romanian texts, of which no more are counted once there are enough.
     *
     * @param enough where counting may end
     */
    long letters(long enough) {
        long letters = 0;
        for (int i = 0; i < all.size() && letters < enough; i++) {
            letters += Wording.romanian(all.get(i)).length();
        }
        return letters;
    }

    /**
     * Returns the documents in which some texts are translated and others are not.
     *
     * @param translated the numbers of the translated texts
     */
    BitSet partlyTranslated(BitSet translated) {
        BitSet partly = new BitSet();
        int from = 0;
        for (int document = 0; document < ends.size(); document++) {
            int to = ends.get(document);
            int first = translated.nextSetBit(from);
            partly.set(document, first >= 0 && first < to && translated.nextClearBit(from) < to);
            from = to;
        }
        return partly;
    }

    void eachRomanian(Consumer<String> reader) {
        all.forEach(text -> reader.accept(Wording.romanian(text)));
    }

    /** Visits texts whose locations are needed. */
    void each(Choice choice, Visitor visitor) {
        for (int i = 0; i < bundle.getDocuments().size(); i++) {
            int document = i;
            TextVisitor.walk(bundle.getDocuments().get(i), Path.document(i), (text, at) -> {
                if (choice.isChosen(text, document)) {
                    visitor.visit(text, at.get());
                }
            });
        }
    }
}
