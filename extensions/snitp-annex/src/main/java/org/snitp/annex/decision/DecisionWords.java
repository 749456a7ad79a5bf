package org.snitp.annex.decision;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snitp.annex.document.AnnexField;

/** The words for fields in a file of decisions. */
final class DecisionWords {

    /** All words, for messages. */
    static final String ALL =
            Stream.of(AnnexField.values()).map(DecisionWords::of).collect(Collectors.joining(", "));

    private DecisionWords() {}

    static String of(AnnexField field) {
        return field.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the field of a word, in any letters. */
    static Optional<AnnexField> field(String word) {
        return Stream.of(AnnexField.values())
                .filter(field -> of(field).equals(word.strip()))
                .findFirst();
    }
}
