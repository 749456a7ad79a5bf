package org.snitp.examples.ministry.submission;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.snitp.forms.FormColumn;

/**
 * What was filled in, as it was typed.
 *
 * @param language the language in whose notation numbers are written, whatever the language of the page: a comma must not become a
 *     point because somebody else looks at the page in English; empty as long as nothing is filled in
 * @param cells the cells that are not empty, by the key of their row
 * @param evidence the numbers of the files in the store that were added
 */
public record Answers(String language, Map<String, Map<FormColumn, String>> cells, List<Long> evidence) {

    /** Nothing is filled in. */
    public static final Answers NONE = new Answers("", Map.of(), List.of());

    /** Copies both. */
    public Answers {
        Map<String, Map<FormColumn, String>> copy = new LinkedHashMap<>();
        cells.forEach((key, row) -> copy.put(key, Map.copyOf(row)));
        cells = Collections.unmodifiableMap(copy);
        evidence = List.copyOf(evidence);
    }

    /** Returns what is in a cell; empty if nothing is. */
    public String in(String row, FormColumn column) {
        return cells.getOrDefault(row, Map.of()).getOrDefault(column, "");
    }

    /** Returns whether anything is filled in in a row. */
    public boolean has(String row) {
        return cells.containsKey(row);
    }

    /** Returns the language in whose notation numbers are written; that of the page as long as nothing is filled in. */
    Locale numbers(Locale page) {
        return language.isEmpty() ? page : Locale.forLanguageTag(language);
    }

    /** Returns the same, in a notation of numbers. */
    Answers in(Locale notation) {
        return new Answers(notation.getLanguage(), cells, evidence);
    }

    /** Returns the same with other contents of a row. */
    Answers with(String row, Map<FormColumn, String> contents) {
        Map<String, Map<FormColumn, String>> next = new LinkedHashMap<>(cells);
        if (contents.isEmpty()) {
            next.remove(row);
        } else {
            next.put(row, contents);
        }
        return new Answers(language, next, evidence);
    }

    /** Returns the same with one more file. */
    Answers withEvidence(long file) {
        List<Long> more = new ArrayList<>(evidence);
        more.add(file);
        return new Answers(language, cells, more);
    }
}
