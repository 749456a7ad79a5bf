package org.snitp.io.diff;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which thing of the old version is which one of the new version. */
final class Matching implements Translation {

    private final Map<Item, Item> after = new HashMap<>();
    private final Map<Item, Item> before = new HashMap<>();
    private final Map<Item, Evidence> evidence = new HashMap<>();
    private final Map<ItemKind, Map<String, Item>> renamed = new EnumMap<>(ItemKind.class);

    /** Notes that two things are the same. */
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

    /** The thing of the new version that an old one is; null if there is none. */
    @Nullable
    Item after(Item old) {
        return after.get(old);
    }

    /** The thing of the old version that a new one was; null if there was none. */
    @Nullable
    Item before(Item fresh) {
        return before.get(fresh);
    }

    /** Returns whether two things are the same. */
    boolean areSame(Item old, Item fresh) {
        return after.get(old) == fresh;
    }

    /** By what a thing under another code is held to be the same. */
    Optional<Evidence> evidence(Item old) {
        return Optional.ofNullable(evidence.get(old));
    }

    /** Returns the old thing of one of the kinds that had a code and has another one now. */
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
