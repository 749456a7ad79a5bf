package org.snitp.io.internal.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.ObjIntConsumer;
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

    /** Receives texts with their numbers and how often they occur. */
    interface Numbered {
        void take(LocalizedText text, int number, int times);
    }

    /** Receives texts with their locations. */
    interface Visitor {
        void visit(LocalizedText text, Path at);
    }

    private final Bundle bundle;
    private final List<DocumentTexts> documents;

    /** The number of the first text of each document, and after them the number of all texts. */
    private final int[] firsts;

    /**
     * Creates the texts of a bundle.
     *
     * @param documents the texts of each document
     */
    BundleTexts(Bundle bundle, List<DocumentTexts> documents) {
        this.bundle = bundle;
        this.documents = documents;
        this.firsts = new int[documents.size() + 1];
        for (int i = 0; i < documents.size(); i++) {
            firsts[i + 1] = firsts[i] + documents.get(i).size();
        }
    }

    /** Finds the texts of a bundle. */
    static BundleTexts of(Bundle bundle) {
        List<DocumentTexts> documents = new ArrayList<>();
        for (Document document : bundle.getDocuments()) {
            DocumentTexts texts = new DocumentTexts();
            TextVisitor.walk(document, Path.document(documents.size()), (text, at) -> texts.add(text));
            documents.add(texts);
        }
        return new BundleTexts(bundle, documents);
    }

    /** The number of texts, without repetitions of the same object in a document. */
    int size() {
        return firsts[documents.size()];
    }

    LocalizedText get(int number) {
        int document = document(number);
        return documents.get(document).get(number - firsts[document]);
    }

    private int document(int number) {
        int document = 0;
        while (number >= firsts[document + 1]) {
            document++;
        }
        return document;
    }

    /** Calls an action with each text, its number, and the number of its occurrences. */
    void each(Numbered action) {
        for (int i = 0; i < documents.size(); i++) {
            DocumentTexts texts = documents.get(i);
            for (int j = 0; j < texts.size(); j++) {
                action.take(texts.get(j), firsts[i] + j, texts.times(j));
            }
        }
    }

    /**
     * The number of characters of the Romanian texts, of which no more are counted once there are enough.
     *
     * @param enough where counting may end
     */
    long letters(long enough) {
        long letters = 0;
        for (DocumentTexts texts : documents) {
            for (int i = 0; i < texts.size() && letters < enough; i++) {
                letters += (long) Wording.romanian(texts.get(i)).length() * texts.times(i);
            }
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
        for (int document = 0; document < documents.size(); document++) {
            int from = firsts[document];
            int to = firsts[document + 1];
            int first = translated.nextSetBit(from);
            partly.set(document, first >= 0 && first < to && translated.nextClearBit(from) < to);
        }
        return partly;
    }

    /** Calls an action with each Romanian text and the number of its occurrences. */
    void eachRomanian(ObjIntConsumer<String> reader) {
        each((text, number, times) -> reader.accept(Wording.romanian(text), times));
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
