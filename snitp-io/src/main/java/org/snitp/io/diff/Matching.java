package org.snitp.io.diff;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The pairs of items of the old and the new version. */
final class Matching implements Translation {

    private final Map<Item, Item> after = new HashMap<>();
    private final Map<Item, Item> before = new HashMap<>();
    private final Map<Item, Evidence> evidence = new HashMap<>();
    private final Map<ItemKind, Map<String, Item>> renamed = new EnumMap<>(ItemKind.class);

    /** Records that two items are the same. */
    void add(Item old, Item fresh, Evidence why) {
        after.put(old, fresh);
        before.put(fresh, old);
        if (isRenamed(old, fresh)) {
            evidence.put(old, why);
            renamed.computeIfAbsent(old.kind(), kind -> new HashMap<>()).putIfAbsent(old.code(), old);
        }
    }

    static boolean isRenamed(Item old, Item fresh) {
        return Identities.isCoded(old.kind()) && !old.code().equals(fresh.code());
    }

    /** The item of the new version that corresponds to an old one; null if there is none. */
    @Nullable
    Item after(Item old) {
        return after.get(old);
    }

    /** The item of the old version that corresponds to a new one; null if there is none. */
    @Nullable
    Item before(Item fresh) {
        return before.get(fresh);
    }

    /** Returns whether two items are the same. */
    boolean areSame(Item old, Item fresh) {
        return after.get(old) == fresh;
    }

    /** Why an item with another code is considered the same. */
    Optional<Evidence> evidence(Item old) {
        return Optional.ofNullable(evidence.get(old));
    }

    /** Returns the old item of one of the kinds that had a code and has another one now. */
    Optional<Item> renamed(Set<ItemKind> kinds, String code) {
        return kinds.stream()
                .sorted()
                .map(kind -> renamed.getOrDefault(kind, Map.of()).get(code))
                .filter(item -> item != null)
                .findFirst();
    }

    @Override
    public String of(Set<ItemKind> kinds, String code) {
        return renamed(kinds, code).map(after::get).map(Item::code).orElse(code);
    }
}
