package org.snitp.measurements;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.snitp.io.internal.shape.EnumTerms;
import org.snitp.model.measurement.ObservationStatus;

/** The words for an observation status in tables: the terms of the format, the codes of SDMX, and Romanian words. */
final class StatusWords {

    private static final Map<ObservationStatus, List<String>> ROMANIAN = Map.of(
            ObservationStatus.NORMAL, List.of("normal", "normala", "definitiv", "definitiva"),
            ObservationStatus.PROVISIONAL, List.of("provizoriu", "provizorie"),
            ObservationStatus.ESTIMATED, List.of("estimat", "estimata"),
            ObservationStatus.FORECAST, List.of("prognoza", "prognozat", "prognozata"),
            ObservationStatus.IMPUTED, List.of("imputat", "imputata"),
            ObservationStatus.BREAK, List.of("intrerupere", "intreruperea seriei"),
            ObservationStatus.MISSING, List.of("lipsa", "lipseste", "nedisponibil", "nedisponibila"));

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final int MAX_LENGTH = 24;
    private static final Map<String, String> TERMS = terms();

    private StatusWords() {}

    private static Map<String, String> terms() {
        Map<String, String> terms = new HashMap<>();
        for (ObservationStatus status : ObservationStatus.values()) {
            String term = EnumTerms.of(status);
            terms.put(term, term);
            terms.put(status.sdmxCode().toLowerCase(Locale.ROOT), term);
            ROMANIAN.getOrDefault(status, List.of()).forEach(word -> terms.put(word, term));
        }
        return terms;
    }

    /** Returns the term of the format that a cell means, whatever its case and accents; a cell without a meaning unchanged. */
    static String term(String cell) {
        if (cell.length() > MAX_LENGTH) {
            return cell;
        }
        String plain =
                MARKS.matcher(Normalizer.normalize(cell, Normalizer.Form.NFD)).replaceAll("");
        return TERMS.getOrDefault(plain.toLowerCase(Locale.ROOT), cell);
    }
}
