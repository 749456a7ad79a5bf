package org.snitp.model.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Finds objects that lead back to themselves, directly or through others. Each cycle is found once. */
final class Cycles {

    /** The maximum number of objects of a cycle to name: enough to find all of them. */
    private static final int MAX_NAMED = 10;

    /** The maximum number of cycles to report. Each may be as long as a document, and who breaks some is told of the others. */
    private static final int MAX_CYCLES = 100;

    private final Map<String, List<String>> next;
    private final Set<String> done = new HashSet<>();

    /** The objects on the way from the start, each with how many of the objects after it were visited. */
    private final Map<String, Integer> way = new LinkedHashMap<>();

    private final List<List<String>> cycles = new ArrayList<>();

    private Cycles(Map<String, List<String>> next) {
        this.next = next;
    }

    /**
     * Reports the cycles.
     *
     * @param next the ids to which each id leads, in the order in which they are visited
     * @param path the path of the field that leads on from an id
     */
    static void check(Map<String, List<String>> next, Rule rule, Function<String, Path> path, Findings findings) {
        Cycles search = new Cycles(next);
        next.keySet().forEach(search::from);
        for (List<String> cycle : search.cycles) {
            List<String> named = cycle.subList(0, Math.min(cycle.size(), MAX_NAMED));
            List<Path> locations = named.stream().map(path).toList();
            findings.add(rule, locations.get(0), arguments(cycle, named), locations.subList(1, locations.size()));
        }
    }

    /** Chains can be as long as a document, so that they are followed without recursion. */
    private void from(String start) {
        Deque<String> open = new ArrayDeque<>();
        enter(start, open);
        while (!open.isEmpty()) {
            String id = open.peek();
            List<String> after = next.getOrDefault(id, List.of());
            int visited = way.merge(id, 1, Integer::sum);
            if (visited > after.size()) {
                way.remove(open.pop());
            } else if (way.containsKey(after.get(visited - 1))) {
                addFrom(after.get(visited - 1));
            } else {
                enter(after.get(visited - 1), open);
            }
        }
    }

    private void enter(String id, Deque<String> open) {
        if (done.add(id)) {
            open.push(id);
            way.put(id, 0);
        }
    }

    private void addFrom(String entry) {
        if (cycles.size() < MAX_CYCLES) {
            List<String> ids = new ArrayList<>(way.keySet());
            cycles.add(List.copyOf(ids.subList(ids.indexOf(entry), ids.size())));
        }
    }

    private static Map<String, String> arguments(List<String> cycle, List<String> named) {
        int more = cycle.size() - named.size();
        String text = String.join(" → ", named) + (more > 0 ? " → … → " : " → ") + cycle.get(0);
        return more > 0
                ? Map.of("variant", "long", "cycle", text, "count", Integer.toString(more))
                : Map.of("cycle", text);
    }
}
