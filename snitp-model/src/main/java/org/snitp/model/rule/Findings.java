package org.snitp.model.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snitp.model.code.Codes;

/** Collects the findings of the rules. */
final class Findings {

    private final List<Finding> all = new ArrayList<>();

    List<Finding> all() {
        return all;
    }

    void add(Rule rule, Path path, Map<String, String> arguments) {
        all.add(new Finding(rule, path, arguments, Optional.empty(), List.of()));
    }

    void add(Rule rule, Path path, Map<String, String> arguments, Optional<String> suggestion) {
        all.add(new Finding(rule, path, arguments, suggestion, List.of()));
    }

    void add(Rule rule, Path path, Map<String, String> arguments, List<Path> related) {
        all.add(new Finding(rule, path, arguments, Optional.empty(), related));
    }

    void add(Rule rule, Path path, Map<String, String> arguments, Optional<String> suggestion, List<Path> related) {
        all.add(new Finding(rule, path, arguments, suggestion, related));
    }

    /** Reports every object of a list whose id occurs earlier in the list. */
    <T> void requireUnique(List<? extends T> objects, Function<? super T, String> id, String field, Path list) {
        // Most lists are empty or have one element, in which nothing can repeat, and in the others hardly anything
        // does.
        if (objects.size() > 1 && !MetHashes.areDifferent(objects, id)) {
            requireUnique(objects, id, field, list, new HashMap<>());
        }
    }

    /** Reports every object of a list whose id was seen before, and records where each id is seen first. */
    <T> void requireUnique(
            List<? extends T> objects,
            Function<? super T, String> id,
            String field,
            Path list,
            Map<String, Path> seen) {
        for (int i = 0; i < objects.size(); i++) {
            requireUnique(id.apply(objects.get(i)), list.index(i).field(field), seen);
        }
    }

    /**
     * Reports a numeric code that does not lie under the code of its parent.
     *
     * @param field the field of the object at a path that has the code
     */
    void requireUnder(String parent, String child, Path at, String field) {
        if (Codes.contradicts(parent, child)) {
            add(Rule.CODE_UNDER_PARENT, at.field(field), Map.of("code", child, "parent", parent));
        }
    }

    void requireUnique(String id, Path path, Map<String, Path> seen) {
        Path first = seen.putIfAbsent(id, path);
        if (first != null) {
            add(Rule.CODE_UNIQUE, path, Map.of("code", id), List.of(first));
        }
    }
}
