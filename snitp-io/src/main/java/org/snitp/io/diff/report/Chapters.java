package org.snitp.io.diff.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.snitp.io.diff.ChangeKind;
import org.snitp.io.diff.Comparison;
import org.snitp.io.diff.Evidence;
import org.snitp.io.diff.ItemChange;
import org.snitp.io.diff.ItemKind;
import org.snitp.io.diff.ItemRef;
import org.snitp.io.diff.report.Line.Part;
import org.snitp.model.internal.message.Messages;

/**
 * The chapters of a report: first the changes of targets, then each kind of item, last the differences in spelling and
 * order. Items that were added or removed with their owner are reported with it.
 */
final class Chapters {

    private static final Set<ItemKind> NEVER_FOLDED = EnumSet.of(
            ItemKind.GENERAL_OBJECTIVE, ItemKind.SPECIFIC_OBJECTIVE, ItemKind.NESTED_OBJECTIVE, ItemKind.ACTION);

    private static final Comparator<Entry> BY_MARK = Comparator.comparing(Entry::mark);

    private final Comparison comparison;
    private final Wording wording;
    private final Messages texts;
    private final Lines lines;
    private final Map<ItemRef, List<ItemChange>> folded;

    Chapters(Comparison comparison, Wording wording) {
        this.comparison = comparison;
        this.wording = wording;
        this.texts = wording.texts();
        this.lines = new Lines(wording);
        Map<ItemRef, ItemChange> changed = new HashMap<>();
        comparison.changes().stream()
                .filter(change -> !change.isFormal())
                .forEach(change -> changed.put(change.ref(), change));
        this.folded = comparison.changes().stream()
                .filter(change -> change.ref()
                        .subject()
                        .map(changed::get)
                        .filter(subject -> isFolded(change, subject))
                        .isPresent())
                .collect(Collectors.groupingBy(change -> change.ref().subject().orElseThrow()));
    }

    /** Returns whether an item follows its owner: it was added or removed with it, or only follows its new code. */
    private static boolean isFolded(ItemChange change, ItemChange subject) {
        boolean follows = change.evidence().equals(Optional.of(Evidence.FOLLOWS_OWNER))
                && !change.is(ChangeKind.MOVED)
                && ReportedElsewhere.fields(change).isEmpty();
        boolean single = change.is(ChangeKind.ADDED) || change.is(ChangeKind.REMOVED);
        return follows
                || (single
                        && !NEVER_FOLDED.contains(change.kind())
                        && subject.kinds().equals(change.kinds()));
    }

    List<Chapter> all() {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(new TargetLines(wording).chapter(comparison));
        for (ItemKind kind : ItemKind.values()) {
            List<Entry> entries = comparison.of(kind).stream()
                    .filter(change -> !change.isFormal())
                    .filter(change -> !folded(change).contains(change))
                    .map(this::entry)
                    .filter(entry -> !entry.states().isEmpty() || !entry.lines().isEmpty())
                    .sorted(BY_MARK)
                    .toList();
            if (!entries.isEmpty()) {
                chapters.add(new Chapter(kind.toString(), wording.many(kind), List.of(), entries));
            }
        }
        List<Entry> formal = comparison.changes().stream()
                .filter(ItemChange::isFormal)
                .map(this::entry)
                .toList();
        if (!formal.isEmpty()) {
            chapters.add(new Chapter("form", texts.text("chapter.formal"), List.of(), formal));
        }
        return chapters;
    }

    private List<ItemChange> folded(ItemChange change) {
        return change.ref()
                .subject()
                .map(subject -> folded.getOrDefault(subject, List.of()))
                .orElse(List.of());
    }

    private Entry entry(ItemChange change) {
        boolean single = change.is(ChangeKind.ADDED) || change.is(ChangeKind.REMOVED);
        List<Line> told = new ArrayList<>();
        ReportedElsewhere.fields(change).forEach(field -> told.add(single ? lines.whole(field) : lines.of(field)));
        told.addAll(folded(folded.getOrDefault(change.ref(), List.of())));
        return new Entry(mark(change), change.ref().code(), wording.name(change.ref()), states(change), told);
    }

    private static Mark mark(ItemChange change) {
        if (change.is(ChangeKind.ADDED)) {
            return Mark.NEW;
        }
        return change.is(ChangeKind.REMOVED) ? Mark.OLD : Mark.BOTH;
    }

    /** The items that follow their owner: a line for each added or removed one, and a line for each kind with new codes. */
    private List<Line> folded(List<ItemChange> parts) {
        List<Line> told = new ArrayList<>();
        Map<ItemKind, List<String>> codes = new EnumMap<>(ItemKind.class);
        for (ItemChange part : parts) {
            if (part.is(ChangeKind.RENAMED)) {
                codes.computeIfAbsent(part.kind(), kind -> new ArrayList<>())
                        .add(part.before().orElseThrow().code() + " → "
                                + part.ref().code());
            } else {
                String label = wording.one(part.kind()) + " " + part.ref().code();
                told.add(new Line(label, List.of(new Part(Mark.NONE, wording.name(part.ref()))), ""));
            }
        }
        codes.forEach((kind, renamed) ->
                told.add(new Line(wording.many(kind), List.of(new Part(Mark.NONE, String.join(", ", renamed))), "")));
        return told;
    }

    private List<String> states(ItemChange change) {
        List<String> states = new ArrayList<>();
        String gender = texts.text("gender." + change.kind());
        for (ChangeKind kind : List.of(ChangeKind.REMOVED, ChangeKind.ADDED)) {
            if (change.is(kind)) {
                states.add(texts.text("state." + kind + "." + gender));
            }
        }
        if (change.is(ChangeKind.RENAMED)) {
            String evidence = change.evidence()
                    .map(found -> texts.text("evidence." + found))
                    .orElse("");
            states.add(texts.fill(
                    "state.renamed",
                    Map.of(
                            "old",
                            change.before().orElseThrow().code(),
                            "new",
                            change.ref().code(),
                            "evidence",
                            evidence)));
            if (change.followed() > 0) {
                states.add(texts.count("followed", change.followed()));
            }
        }
        if (change.is(ChangeKind.MOVED)) {
            states.add(
                    texts.fill("state.moved", Map.of("old", subject(change.before()), "new", subject(change.after()))));
        }
        return states;
    }

    private String subject(Optional<ItemRef> ref) {
        return ref.flatMap(ItemRef::subject)
                .map(subject -> wording.one(subject.kind()) + " " + subject.code())
                .orElse("");
    }
}
