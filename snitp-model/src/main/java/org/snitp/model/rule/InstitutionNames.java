package org.snitp.model.rule;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snitp.model.institution.Institution;

/**
 * The names of institutions, where a reference has a name instead of an id. Letter case, diacritics, punctuation and spaces make
 * no difference: authors copy names from other texts. A name of two institutions belongs to none.
 */
final class InstitutionNames {

    /** What separates words; marks above and below letters stand by themselves once a name is decomposed. */
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Map<String, Optional<String>> ids = new HashMap<>();

    InstitutionNames(List<Institution> institutions) {
        for (Institution institution : institutions) {
            for (String name : institution.getName().getTexts().values()) {
                declare(key(name), institution.getId());
            }
        }
    }

    private void declare(String key, String id) {
        ids.merge(key, Optional.of(id), (known, other) -> known.filter(same -> same.equals(other.orElseThrow())));
    }

    /** Returns the id of the one institution with a name. An abbreviation in brackets at the end of the name may follow. */
    Optional<String> find(String name) {
        return lookUp(name).or(() -> lookUp(withoutBrackets(name)));
    }

    private Optional<String> lookUp(String name) {
        return ids.getOrDefault(key(name), Optional.empty());
    }

    private static String withoutBrackets(String name) {
        int bracket = name.lastIndexOf('(');
        return bracket > 0 && name.endsWith(")") ? name.substring(0, bracket) : name;
    }

    private static String key(String name) {
        String letters = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS.matcher(letters).replaceAll(" ").strip();
    }
}
