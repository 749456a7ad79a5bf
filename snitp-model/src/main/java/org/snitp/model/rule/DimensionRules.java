package org.snitp.model.rule;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snitp.model.dimension.Category;
import org.snitp.model.dimension.CodeList;
import org.snitp.model.dimension.Dimension;

/** The rules of dimensions and code lists: their categories are there once, and each is part of another one at most. */
final class DimensionRules {

    private DimensionRules() {}

    /** Checks a dimension of an indicator or a statistic. */
    static void check(Dimension dimension, Path at, References references, Findings findings) {
        if (dimension.getCodeList().isEmpty()) {
            check(dimension.getCategories(), at.field("categories"), references, findings);
            return;
        }
        String id = dimension.getCodeList().get();
        references.requireCodeList(id, at.field("codeList"));
        CodeList list = references.symbols().codeLists().get(id);
        if (list != null
                && !dimension.getCategories().isEmpty()
                && !dimension.getCategories().equals(list.getCategories())) {
            findings.add(Rule.CATEGORIES_ONCE, at.field("categories"), Map.of("id", id));
        }
    }

    /** Checks categories that stand in one list. */
    static void check(List<Category> categories, Path list, References references, Findings findings) {
        Map<String, Path> ids = new HashMap<>();
        findings.requireUnique(categories, Category::getId, "id", list, ids);
        Map<String, String> wholes = new LinkedHashMap<>();
        Map<String, Path> locations = new HashMap<>();
        for (int i = 0; i < categories.size(); i++) {
            Category category = categories.get(i);
            TagRules.checkCodes(category.getCodes(), list.index(i), findings);
            Path at = list.index(i).field("partOf");
            category.getPartOf().ifPresent(whole -> {
                if (!ids.containsKey(whole)) {
                    references.requireCategory(whole, ids.keySet(), at);
                } else if (wholes.putIfAbsent(category.getId(), whole) == null) {
                    locations.put(category.getId(), at);
                }
            });
        }
        Map<String, List<String>> next = new LinkedHashMap<>();
        wholes.forEach((id, whole) -> next.put(id, List.of(whole)));
        Cycles.check(next, Rule.CATEGORY_PART_ACYCLIC, id -> Objects.requireNonNull(locations.get(id), id), findings);
    }
}
