package org.snitp.io.diff;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snitp.io.diff.Value.Group;
import org.snitp.io.diff.Value.Listing;
import org.snitp.io.diff.Value.Scalar;

/** The items that belong to an item or refer to it, by name rather than code; they help to recognise it. */
final class Neighborhood {

    /** The required share of common neighbours (Dice's coefficient). */
    private static final double SAME = 0.8;

    /** Fewer neighbours are considered coincidence. */
    private static final int MIN = 2;

    private final Map<Item, Set<String>> children = new HashMap<>();
    private final Map<String, Set<String>> oldUses;
    private final Map<String, Set<String>> newUses;

    Neighborhood(List<Item> olds, List<Item> news) {
        olds.forEach(this::addToHome);
        news.forEach(this::addToHome);
        oldUses = uses(olds);
        newUses = uses(news);
    }

    private void addToHome(Item item) {
        item.home()
                .ifPresent(home -> children.computeIfAbsent(home, key -> new HashSet<>())
                        .add(item.kind() + " " + item.likeness().words()));
    }

    /** Returns whether most neighbours of two items are the same. */
    boolean areSame(Item old, Item fresh) {
        Set<String> before = around(old, oldUses);
        Set<String> after = around(fresh, newUses);
        if (before.size() < MIN || after.size() < MIN) {
            return false;
        }
        long common = before.stream().filter(after::contains).count();
        return 2.0 * common / (before.size() + after.size()) >= SAME;
    }

    private Set<String> around(Item item, Map<String, Set<String>> uses) {
        Set<String> around = new HashSet<>(children.getOrDefault(item, Set.of()));
        around.addAll(uses.getOrDefault(item.kind() + " " + item.code(), Set.of()));
        return around;
    }

    private static Map<String, Set<String>> uses(List<Item> items) {
        Map<String, Set<String>> uses = new HashMap<>();
        for (Item item : items) {
            collect(item, item.fields(), uses);
        }
        return uses;
    }

    private static void collect(Item item, Group group, Map<String, Set<String>> uses) {
        group.fields().forEach((name, value) -> {
            Set<ItemKind> kinds = References.of(group.shape(), name);
            String location = item.likeness().words() + "." + name;
            if (value instanceof Group nested) {
                collect(item, nested, uses);
            } else if (value instanceof Listing listing) {
                listing.items().forEach(element -> note(kinds, element, location, uses));
            } else {
                note(kinds, value, location, uses);
            }
        });
    }

    private static void note(Set<ItemKind> kinds, Value value, String location, Map<String, Set<String>> uses) {
        if (value instanceof Scalar scalar) {
            kinds.forEach(kind -> uses.computeIfAbsent(kind + " " + scalar.text(), key -> new HashSet<>())
                    .add(location));
        }
    }
}
