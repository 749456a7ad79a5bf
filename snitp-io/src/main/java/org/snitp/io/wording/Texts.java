package org.snitp.io.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.snitp.model.Bundle;
import org.snitp.model.rule.Path;
import org.snitp.model.text.LocalizedText;

/** All texts of a bundle, numbered from 0 in the order of its documents. */
final class Texts {

    /** Takes texts, with where they stand. */
    interface Visitor {
        /** Takes a text, its number and where it stands. */
        void visit(LocalizedText text, int number, Path at);
    }

    private final Bundle bundle;
    private final List<LocalizedText> all = new ArrayList<>();

    /** The number of the first text behind each document. */
    private final List<Integer> ends = new ArrayList<>();

    Texts(Bundle bundle) {
        this.bundle = bundle;
        for (int i = 0; i < bundle.getDocuments().size(); i++) {
            TextWalk.walk(bundle.getDocuments().get(i), Path.document(i), (text, at) -> all.add(text));
            ends.add(all.size());
        }
    }

    int size() {
        return all.size();
    }

    LocalizedText get(int number) {
        return all.get(number);
    }

    /** How many letters, and what stands between them, all texts have in Romanian. */
    long letters() {
        long letters = 0;
        for (LocalizedText text : all) {
            letters += text.getRo().length();
        }
        return letters;
    }

    /** Returns the numbers of the first text of a document and of the first behind it; both are the same where it has none. */
    int[] ofDocument(int document) {
        return new int[] {document == 0 ? 0 : ends.get(document - 1), ends.get(document)};
    }

    void eachRomanian(Consumer<String> reader) {
        all.forEach(text -> reader.accept(text.getRo()));
    }

    /** Goes through the documents once more, for texts of which it is to be told where they stand. */
    void each(IntPredicate chosen, Visitor visitor) {
        int[] number = new int[1];
        for (int i = 0; i < bundle.getDocuments().size(); i++) {
            TextWalk.walk(bundle.getDocuments().get(i), Path.document(i), (text, at) -> {
                if (chosen.test(number[0])) {
                    visitor.visit(text, number[0], at.get());
                }
                number[0]++;
            });
        }
    }
}
