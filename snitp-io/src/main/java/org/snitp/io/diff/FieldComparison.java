package org.snitp.io.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snitp.io.diff.FieldChange.Kind;
import org.snitp.io.diff.Value.Group;
import org.snitp.io.diff.Value.Listing;
import org.snitp.io.diff.Value.Scalar;
import org.snitp.io.diff.Value.ScalarKind;
import org.snitp.io.internal.shape.DocumentShapes;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.TimeSpan;

/** Compares the fields of two versions of an item, at every depth. */
final class FieldComparison {

    private final FollowedReferences references;
    private final Item old;
    private final Item fresh;
    private final List<FieldChange> changes = new ArrayList<>();

    private static final String TEXT = LocalizedText.class.getSimpleName();

    /** The fields with documents that prove something. */
    private static final Set<String> PROOFS = Set.of("evidence", "links");

    private FieldComparison(FollowedReferences references, Item old, Item fresh) {
        this.references = references;
        this.old = old;
        this.fresh = fresh;
    }

    /** Returns the differences in the order of the fields, without references that only follow a renaming. */
    static List<FieldChange> compare(FollowedReferences references, Item old, Item fresh) {
        FieldComparison comparison = new FieldComparison(references, old, fresh);
        comparison.compare(old.fields(), fresh.fields(), FieldPath.ROOT);
        return comparison.changes;
    }

    private void compare(Group before, Group after, FieldPath path) {
        Set<String> names = new LinkedHashSet<>(before.fields().keySet());
        names.addAll(after.fields().keySet());
        String official = official(after.fields().isEmpty() ? before : after);
        for (String name : names) {
            boolean code = path.steps().isEmpty() && Identities.isCode(old.kind(), name);
            if (!code) {
                compare(
                        before.fields().get(name),
                        after.fields().get(name),
                        official.isEmpty() || name.equals(official) || name.startsWith("x-")
                                ? path.field(name)
                                : path.translation(name),
                        References.of(before.shape(), name));
            }
        }
    }

    /** Returns the official language of a text, which is its first; empty for anything else. */
    private static String official(Group group) {
        return group.shape().equals(TEXT) ? group.fields().keySet().iterator().next() : "";
    }

    private void compare(@Nullable Value before, @Nullable Value after, FieldPath path, Set<ItemKind> kinds) {
        if (before == null || after == null) {
            add(before == null ? Kind.ADDED : Kind.REMOVED, path, before, after);
        } else if (path.isExtension()) {
            addUnlessEqual(before, after, path);
        } else if (before instanceof Scalar one && after instanceof Scalar other) {
            compare(one, other, path, kinds);
        } else if (before instanceof Group one && after instanceof Group other) {
            compare(one, other, path);
        } else if (before instanceof Listing one && after instanceof Listing other) {
            compare(one, other, path, kinds);
        } else {
            add(Kind.CHANGED, path, before, after);
        }
    }

    private void addUnlessEqual(Value before, Value after, FieldPath path) {
        if (!before.equals(after)) {
            add(Kind.CHANGED, path, before, after);
        }
    }

    private void compare(Scalar before, Scalar after, FieldPath path, Set<ItemKind> kinds) {
        if (before.equals(after) || references.follows(kinds, before.text(), after.text())) {
            return;
        }
        if (Spellings.saySame(before, after)) {
            add(Kind.SPELLING, path, before, after);
        } else {
            changes.add(FieldChange.of(path, Kind.CHANGED, Optional.of(before), Optional.of(after))
                    .withTime(time(before, after)));
        }
    }

    private Optional<TimeChange> time(Value before, Value after) {
        List<Value> olds = before instanceof Listing listing ? listing.items() : List.of(before);
        List<Value> news = after instanceof Listing listing ? listing.items() : List.of(after);
        boolean times = olds.get(0) instanceof Scalar scalar && scalar.type() == ScalarKind.TIME;
        return times ? TimeChanges.of(olds, news, plan(old), plan(fresh)) : Optional.empty();
    }

    private static Optional<TimeSpan> plan(Item item) {
        return item.document().object() instanceof ActionPlan plan ? Optional.of(plan.getPeriod()) : Optional.empty();
    }

    private void compare(Listing before, Listing after, FieldPath path, Set<ItemKind> kinds) {
        if (before.equals(after)) {
            return;
        }
        if (before.items().get(0) instanceof Scalar) {
            compareScalars(before, after, path, kinds);
        } else {
            ListAlignment alignment = ListAlignment.of(groups(before), groups(after));
            alignment.pairs().forEach(pair -> compare(pair.before(), pair.after(), path.key(pair.key())));
            alignment.removed().forEach((key, element) -> add(Kind.REMOVED, path.key(key), element, null));
            alignment.added().forEach((key, element) -> add(Kind.ADDED, path.key(key), null, element));
            if (alignment.isReordered() && !isProof(path)) {
                add(Kind.ORDER, path, before, after);
            }
        }
    }

    /** Proofs are the same in whatever order they are listed. */
    private static boolean isProof(FieldPath path) {
        return PROOFS.contains(path.steps().get(path.steps().size() - 1));
    }

    private static List<Group> groups(Listing listing) {
        return listing.items().stream().map(Group.class::cast).toList();
    }

    private void compareScalars(Listing before, Listing after, FieldPath path, Set<ItemKind> kinds) {
        List<Value> translated = before.items().stream()
                .<Value>map(value -> references.translate(kinds, (Scalar) value, after.items()))
                .toList();
        List<Value> removed = without(translated, after.items());
        List<Value> added = without(after.items(), translated);
        if (!removed.isEmpty() || !added.isEmpty()) {
            changes.add(new FieldChange(
                    path, Kind.CHANGED, Optional.of(before), Optional.of(after), removed, added, time(before, after)));
        } else if (!translated.equals(after.items()) && !isProof(path)) {
            // The first language is the official one.
            boolean binding = path.toString().equals(DocumentShapes.LANGUAGES_FIELD)
                    && !translated.get(0).equals(after.items().get(0));
            add(binding ? Kind.CHANGED : Kind.ORDER, path, before, after);
        }
    }

    /** Returns the values that are not among others, considering how often each occurs. */
    private static List<Value> without(List<Value> values, List<Value> others) {
        List<Value> left = new ArrayList<>(values);
        others.forEach(left::remove);
        return left;
    }

    private void add(Kind kind, FieldPath path, @Nullable Value before, @Nullable Value after) {
        changes.add(FieldChange.of(path, kind, Optional.ofNullable(before), Optional.ofNullable(after)));
    }
}
