package org.snitp.io.diff.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snitp.io.diff.Comparison;
import org.snitp.io.diff.FieldChange;
import org.snitp.io.diff.ItemRef;
import org.snitp.io.diff.PlannedValue;
import org.snitp.io.diff.TargetChange;
import org.snitp.io.diff.TargetChange.Effect;
import org.snitp.io.diff.TargetChange.Kind;
import org.snitp.io.diff.report.Line.Part;
import org.snitp.model.internal.message.Messages;

/** Formats the changes of targets and baselines. */
final class TargetLines {

    /** The name of the chapter in links. */
    static final String ANCHOR = "targets";

    private static final List<String> GROUPS =
            List.of("REMOVED", "WEAKENED", "STRENGTHENED", "CHANGED", "NOT_COMPARABLE", "ADDED");

    /** The changes of a target that keep its value. */
    private static final Set<Kind> OTHER_PERIODS =
            EnumSet.of(Kind.POSTPONED, Kind.ADVANCED, Kind.NARROWED, Kind.WIDENED);

    private final Wording wording;
    private final Messages texts;

    TargetLines(Wording wording) {
        this.wording = wording;
        this.texts = wording.texts();
    }

    Chapter chapter(Comparison comparison) {
        return new Chapter(ANCHOR, texts.text("chapter.targets"), sums(comparison.targets()), entries(comparison));
    }

    /** How many targets and baselines have each kind of change. */
    private List<String> sums(List<TargetChange> changes) {
        List<String> sums = Stream.of(false, true)
                .map(baseline -> changes.stream()
                        .filter(change -> change.kind().isOfBaseline() == baseline)
                        .toList())
                .filter(some -> !some.isEmpty())
                .map(this::sum)
                .toList();
        return sums.isEmpty() ? List.of(texts.text("targets.none")) : sums;
    }

    private String sum(List<TargetChange> changes) {
        String counts = GROUPS.stream()
                .map(group -> Map.entry(group, (int) changes.stream()
                        .filter(change -> group(change).equals(group))
                        .count()))
                .filter(count -> count.getValue() > 0)
                .map(count -> texts.count("targets." + count.getKey(), count.getValue()))
                .collect(Collectors.joining(", "));
        boolean baselines = changes.get(0).kind().isOfBaseline();
        return texts.fill(baselines ? "sum.baselines" : "sum.targets", Map.of("counts", counts));
    }

    private static String group(TargetChange change) {
        return switch (change.kind()) {
            case REMOVED, REMOVED_WITH_INDICATOR, BASELINE_REMOVED -> "REMOVED";
            case ADDED, ADDED_WITH_INDICATOR, BASELINE_ADDED -> "ADDED";
            case NOT_COMPARABLE, BASELINE_NOT_COMPARABLE -> "NOT_COMPARABLE";
            case BASELINE_CHANGED -> "CHANGED";
            case LOWERED, RAISED, POSTPONED, ADVANCED, NARROWED, WIDENED, REPLACED, OF_OTHER_KIND ->
                change.effect() == Effect.UNKNOWN ? "CHANGED" : change.effect().name();
        };
    }

    private List<Entry> entries(Comparison comparison) {
        Map<ItemRef, List<TargetChange>> byIndicator = new LinkedHashMap<>();
        comparison
                .targets()
                .forEach(change -> byIndicator
                        .computeIfAbsent(change.indicator(), key -> new ArrayList<>())
                        .add(change));
        List<Entry> entries = new ArrayList<>();
        byIndicator.forEach((indicator, changes) -> entries.add(new Entry(
                mark(changes.get(0)),
                indicator.code(),
                wording.name(indicator),
                states(changes.get(0)),
                changes.stream().map(this::line).toList())));
        return entries;
    }

    private static Mark mark(TargetChange change) {
        if (change.before().isEmpty()) {
            return Mark.NEW;
        }
        return change.after().isEmpty() ? Mark.OLD : Mark.BOTH;
    }

    /** The code of an indicator in the old version, and the new meaning of its figures. */
    private List<String> states(TargetChange change) {
        List<String> states = new ArrayList<>();
        change.before()
                .map(ItemRef::code)
                .filter(code -> change.after().isPresent()
                        && !code.equals(change.indicator().code()))
                .ifPresent(code -> states.add(texts.fill("target.formerly", Map.of("code", code))));
        if (!change.measure().isEmpty()) {
            states.add(texts.fill("target.measure", Map.of("measure", measure(change.measure()))));
        }
        return states;
    }

    /** The changes in the measure; for a text, the words in the language of the report if both changed. */
    private String measure(List<FieldChange> fields) {
        boolean inLanguage = fields.stream().anyMatch(field -> isText(field) && isInLanguage(field));
        return fields.stream()
                .filter(field -> !isText(field)
                        || (inLanguage ? isInLanguage(field) : !field.path().isTranslation()))
                .map(field -> texts.text("field." + field.path().steps().get(1)) + " "
                        + field.before().map(wording::value).orElse("–") + " → "
                        + field.after().map(wording::value).orElse("–"))
                .collect(Collectors.joining(", "));
    }

    private boolean isInLanguage(FieldChange field) {
        List<String> steps = field.path().steps();
        return steps.get(steps.size() - 1).equals(wording.locale().getLanguage());
    }

    private static boolean isText(FieldChange field) {
        return field.path().steps().size() > 2;
    }

    Line line(TargetChange change) {
        boolean sameValue = OTHER_PERIODS.contains(change.kind());
        boolean samePeriod = change.from().isEmpty()
                || change.to().isEmpty()
                || change.from().get().period().equals(change.to().get().period());
        PlannedValue aim = change.from().or(change::to).orElseThrow();
        List<Part> parts = new ArrayList<>();
        if (change.from().equals(change.to())) {
            parts.add(new Part(Mark.NONE, wording.value(aim)));
        } else {
            change.from().ifPresent(from -> parts.add(new Part(Mark.OLD, part(from, sameValue, samePeriod))));
            change.to().ifPresent(to -> parts.add(new Part(Mark.NEW, part(to, sameValue, samePeriod))));
        }
        return new Line(label(change, aim, sameValue, samePeriod), parts, note(change));
    }

    private String part(PlannedValue aim, boolean sameValue, boolean samePeriod) {
        if (sameValue) {
            return wording.period(aim);
        }
        String value = wording.value(aim);
        return samePeriod ? value : texts.fill("aim", Map.of("value", value, "period", wording.period(aim)));
    }

    private String label(TargetChange change, PlannedValue aim, boolean sameValue, boolean samePeriod) {
        boolean baseline = change.kind().isOfBaseline();
        if (sameValue) {
            return texts.fill("target.value", Map.of("value", wording.value(aim)));
        }
        String period = samePeriod ? " " + wording.period(aim) : "";
        return texts.text(baseline ? "baseline" : "target") + period;
    }

    private String note(TargetChange change) {
        String kind = texts.text("target." + change.kind());
        return change.effect() == Effect.UNKNOWN ? kind : kind + ", " + texts.text("effect." + change.effect());
    }
}
