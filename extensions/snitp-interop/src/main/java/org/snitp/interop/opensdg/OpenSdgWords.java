package org.snitp.interop.opensdg;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.model.dimension.Category;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.text.LocalizedText;

/** What the heads and the words of a table mean: the ids of dimensions and categories, or else their names in any language. */
final class OpenSdgWords {

    private final Map<String, String> heads = new HashMap<>();
    private final Map<String, Map<String, String>> words = new HashMap<>();

    OpenSdgWords(List<Dimension> dimensions) {
        dimensions.forEach(dimension -> heads.put(dimension.getId(), dimension.getId()));
        dimensions.forEach(dimension -> {
            names(dimension.getName()).forEach(name -> heads.putIfAbsent(name, dimension.getId()));
            Map<String, String> known = words.computeIfAbsent(dimension.getId(), unused -> new HashMap<>());
            List<Category> categories = dimension.getCategories();
            categories.forEach(category -> known.put(category.getId(), category.getId()));
            categories.forEach(
                    category -> names(category.getName()).forEach(name -> known.putIfAbsent(name, category.getId())));
        });
    }

    private static Collection<String> names(LocalizedText text) {
        return text.getTexts().values();
    }

    /** Returns the id of the dimension of a column. */
    Optional<String> dimension(String head) {
        return Optional.ofNullable(heads.get(head));
    }

    /** Returns the id of the category that a word of a column means. */
    Optional<String> category(String head, String word) {
        return dimension(head).flatMap(id -> Optional.ofNullable(words.get(id)).map(known -> known.get(word)));
    }
}
