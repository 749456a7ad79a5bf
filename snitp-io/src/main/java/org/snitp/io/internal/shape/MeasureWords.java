package org.snitp.io.internal.shape;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snitp.model.indicator.MeasureType;

/** What authors call the types of measures in Romanian, or otherwise than the format does. */
final class MeasureWords {

    private static final Map<String, MeasureType> WORDS = Map.ofEntries(
            Map.entry("număr", MeasureType.COUNT),
            Map.entry("numar", MeasureType.COUNT),
            Map.entry("number", MeasureType.COUNT),
            Map.entry("sumă", MeasureType.AMOUNT),
            Map.entry("suma", MeasureType.AMOUNT),
            Map.entry("procent", MeasureType.PERCENTAGE),
            Map.entry("pondere", MeasureType.PERCENTAGE),
            Map.entry("percent", MeasureType.PERCENTAGE),
            Map.entry("raport", MeasureType.RATIO),
            Map.entry("rată", MeasureType.RATE),
            Map.entry("rata", MeasureType.RATE),
            Map.entry("medie", MeasureType.MEAN),
            Map.entry("average", MeasureType.MEAN),
            Map.entry("mediană", MeasureType.MEDIAN),
            Map.entry("mediana", MeasureType.MEDIAN),
            Map.entry("durată", MeasureType.DURATION),
            Map.entry("durata", MeasureType.DURATION),
            Map.entry("grad", MeasureType.DEGREE),
            Map.entry("indice", MeasureType.INDEX),
            Map.entry("da/nu", MeasureType.BOOLEAN),
            Map.entry("yes/no", MeasureType.BOOLEAN),
            Map.entry("bool", MeasureType.BOOLEAN),
            Map.entry("livrabil", MeasureType.DELIVERABLE),
            Map.entry("calitativ", MeasureType.QUALITATIVE));

    private MeasureWords() {}

    /** Returns the word of the format for what an author calls a type of measures; empty for any other vocabulary. */
    static Optional<String> find(Class<? extends Enum<?>> vocabulary, String word) {
        return vocabulary == MeasureType.class
                ? Optional.ofNullable(WORDS.get(word.toLowerCase(Locale.ROOT))).map(EnumTerms::of)
                : Optional.empty();
    }
}
