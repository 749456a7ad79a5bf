package org.snitp.io.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snitp.io.diff.FieldChange.Kind;
import org.snitp.model.code.Codes;

/** Compares two versions item by item. */
final class BundleComparison {

    private static final Comparator<ItemRef> BY_CODE =
            Comparator.comparing(ItemRef::kind).thenComparing(ItemRef::code, Codes.NATURAL_ORDER);

    private record Sibling(Item subject, String list) {}

    private final List<Item> olds;
    private final List<Item> news;
    private final Matching matching;
    private final FollowedReferences references;
    private final List<TargetChange> targets = new ArrayList<>();

    BundleComparison(List<Item> olds, List<Item> news) {
        this.olds = olds;
        this.news = news;
        this.matching = Matcher.match(olds, news);
        this.references = new FollowedReferences(matching);
    }

    Comparison result() {
        Map<Item, List<FieldChange>> fields = new LinkedHashMap<>();
        Map<Item, List<FieldChange>> orders = orders();
        for (Item old : olds) {
            Item fresh = matching.after(old);
            if (fresh != null) {
                List<FieldChange> changes = new ArrayList<>(FieldComparison.compare(references, old, fresh));
                changes.addAll(orders.getOrDefault(old, List.of()));
                fields.put(old, changes);
            }
        }
        List<ItemChange> changes = new ArrayList<>();
        for (Item old : olds) {
            Item fresh = matching.after(old);
            if (fresh == null) {
                changes.add(single(old, ChangeKind.REMOVED));
            } else {
                changed(old, fresh, fields.getOrDefault(old, List.of())).ifPresent(changes::add);
            }
        }
        news.stream()
                .filter(fresh -> matching.before(fresh) == null)
                .forEach(fresh -> changes.add(single(fresh, ChangeKind.ADDED)));
        changes.sort(Comparator.comparing(ItemChange::ref, BY_CODE));
        targets.sort(Comparator.comparing(TargetChange::indicator, BY_CODE));
        return new Comparison(changes, targets);
    }

    private ItemChange single(Item item, ChangeKind kind) {
        boolean added = kind == ChangeKind.ADDED;
        if (item.kind() == ItemKind.INDICATOR) {
            targets.addAll(added ? Targets.added(item) : Targets.removed(item));
        }
        List<FieldChange> fields = item.fields().fields().entrySet().stream()
                .filter(field -> !Identities.isCode(item.kind(), field.getKey()))
                .map(field -> FieldChange.of(
                        FieldPath.ROOT.field(field.getKey()),
                        added ? Kind.ADDED : Kind.REMOVED,
                        added ? Optional.empty() : Optional.of(field.getValue()),
                        added ? Optional.of(field.getValue()) : Optional.empty()))
                .toList();
        Optional<ItemRef> ref = Optional.of(item.ref());
        return new ItemChange(
                added ? Optional.empty() : ref,
                added ? ref : Optional.empty(),
                EnumSet.of(kind),
                Optional.empty(),
                0,
                fields);
    }

    private Optional<ItemChange> changed(Item old, Item fresh, List<FieldChange> fields) {
        if (old.kind() == ItemKind.INDICATOR) {
            targets.addAll(Targets.compare(old, fresh, fields));
        }
        Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
        if (Matching.isRenamed(old, fresh)) {
            kinds.add(ChangeKind.RENAMED);
        }
        if (isMoved(old, fresh)) {
            kinds.add(ChangeKind.MOVED);
        }
        if (fields.stream().anyMatch(field -> !field.kind().isFormal())) {
            kinds.add(ChangeKind.CHANGED);
        } else if (!fields.isEmpty()) {
            kinds.add(ChangeKind.RESPELT);
        }
        return kinds.isEmpty()
                ? Optional.empty()
                : Optional.of(new ItemChange(
                        Optional.of(old.ref()),
                        Optional.of(fresh.ref()),
                        kinds,
                        matching.evidence(old),
                        references.count(old),
                        fields));
    }

    /** An action that serves another objective has moved; unknown if one version has no objectives. */
    private boolean isMoved(Item old, Item fresh) {
        return isElsewhere(old.subject(), fresh.subject())
                || (serves(old) && serves(fresh) && isElsewhere(old.home(), fresh.home()));
    }

    private static boolean serves(Item item) {
        return !item.home().equals(item.subject());
    }

    private boolean isElsewhere(Optional<Item> old, Optional<Item> fresh) {
        return old.isPresent() && fresh.isPresent() && !matching.areSame(old.get(), fresh.get());
    }

    /** Finds the lists whose items are in another order, ignoring items that exist in only one of the versions. */
    private Map<Item, List<FieldChange>> orders() {
        Map<Item, Integer> locations = new HashMap<>();
        news.forEach(item -> locations.put(item, locations.size()));
        Map<Sibling, Integer> last = new HashMap<>();
        Map<Item, List<FieldChange>> orders = new HashMap<>();
        Set<Sibling> found = new HashSet<>();
        for (Item old : olds) {
            Item fresh = matching.after(old);
            if (fresh != null && old.subject().isPresent() && !isElsewhere(old.subject(), fresh.subject())) {
                Sibling sibling = new Sibling(old.subject().get(), old.list());
                int location = locations.getOrDefault(fresh, 0);
                if (location < last.merge(sibling, location, Math::max) && found.add(sibling)) {
                    orders.computeIfAbsent(sibling.subject(), subject -> new ArrayList<>())
                            .add(FieldChange.of(
                                    FieldPath.ROOT.field(sibling.list()),
                                    Kind.ORDER,
                                    Optional.empty(),
                                    Optional.empty()));
                }
            }
        }
        return orders;
    }
}
