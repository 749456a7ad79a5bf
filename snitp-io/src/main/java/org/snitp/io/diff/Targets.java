package org.snitp.io.diff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snitp.io.diff.TargetChange.Effect;
import org.snitp.io.diff.TargetChange.Kind;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.TargetKind;
import org.snitp.model.measurement.Disaggregation;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.TimeSpan;

/** The changes of the targets and the baseline of one indicator. */
final class Targets {

    /** The fields of a measure that define the meaning of a figure: if one of them differs, old and new are not comparable. */
    private static final Set<String> MEANING =
            Set.of("type", "unit", "direction", "accumulation", "numerator", "denominator");

    /** Orders by the last day; of those that end together, the shorter one comes first. */
    private static final Comparator<PlannedValue> IN_ORDER = Comparator.<PlannedValue, LocalDate>comparing(
                    aim -> aim.period().map(TimeSpan::getEnd).orElse(LocalDate.MAX))
            .thenComparing(aim -> aim.period().map(TimeSpan::getStart).orElse(LocalDate.MIN), Comparator.reverseOrder())
            .thenComparing(aim -> aim.numbers().stream().findFirst().orElse(BigDecimal.ZERO));

    private final Optional<ItemRef> before;
    private final Optional<ItemRef> after;
    private final List<FieldChange> measure;
    private final Optional<Direction> direction;
    private final List<TargetChange> changes = new ArrayList<>();

    private Targets(@Nullable Item old, @Nullable Item fresh, List<FieldChange> fields) {
        this.before = Optional.ofNullable(old).map(Item::ref);
        this.after = Optional.ofNullable(fresh).map(Item::ref);
        this.measure = meaning(fields);
        this.direction = measure.isEmpty() ? direction(old).or(() -> direction(fresh)) : Optional.empty();
    }

    private static Optional<Direction> direction(@Nullable Item item) {
        return Optional.ofNullable(item)
                .map(Targets::indicator)
                .flatMap(Indicator::getMeasure)
                .flatMap(Measure::getDirection);
    }

    /** Returns the changes of the targets of an indicator that was removed. */
    static List<TargetChange> removed(Item old) {
        Targets targets = new Targets(old, null, List.of());
        targets.compareBaselines(baselines(indicator(old)), List.of());
        aims(indicator(old)).forEach(aim -> targets.add(Kind.REMOVED_WITH_INDICATOR, Effect.UNKNOWN, aim, null));
        return targets.changes;
    }

    /** Returns the targets of an indicator that was added. */
    static List<TargetChange> added(Item fresh) {
        Targets targets = new Targets(null, fresh, List.of());
        targets.compareBaselines(List.of(), baselines(indicator(fresh)));
        aims(indicator(fresh)).forEach(aim -> targets.add(Kind.ADDED_WITH_INDICATOR, Effect.UNKNOWN, null, aim));
        return targets.changes;
    }

    /**
     * Returns the changes of the targets and the baseline of an indicator.
     *
     * @param fields the differences in its fields
     */
    static List<TargetChange> compare(Item old, Item fresh, List<FieldChange> fields) {
        Targets targets = new Targets(old, fresh, fields);
        targets.compareBaselines(baselines(indicator(old)), baselines(indicator(fresh)));
        targets.compare(aims(indicator(old)), aims(indicator(fresh)));
        return targets.changes;
    }

    private static Indicator indicator(Item item) {
        return (Indicator) item.object();
    }

    /** The differences in the measure, without translations. */
    private static List<FieldChange> meaning(List<FieldChange> fields) {
        List<FieldChange> changes = fields.stream().filter(Targets::isOfMeaning).toList();
        return changes.stream().allMatch(change -> change.path().isTranslation()) ? List.of() : changes;
    }

    private static boolean isOfMeaning(FieldChange change) {
        List<String> steps = change.path().steps();
        return steps.get(0).equals("measure")
                && steps.size() > 1
                && MEANING.contains(steps.get(1))
                && change.kind() == FieldChange.Kind.CHANGED;
    }

    private static List<PlannedValue> aims(Indicator indicator) {
        return indicator.targetsInForce().stream()
                .map(target -> new PlannedValue(
                        target.getPeriod(),
                        target.numbers(),
                        target.requirement(),
                        target.statesTruth(),
                        target.getDimensions(),
                        target.getStatement()))
                .sorted(IN_ORDER)
                .toList();
    }

    private static List<PlannedValue> baselines(Indicator indicator) {
        return indicator.allBaselines().stream()
                .map(baseline -> new PlannedValue(
                        Optional.of(baseline.getPeriod()),
                        List.of(baseline.getValue()),
                        TargetKind.REACH,
                        baseline.statesTruth(),
                        baseline.getDimensions(),
                        Optional.empty()))
                .toList();
    }

    /** Baselines of the same category are compared: those of the same period, and then one that is left on either side. */
    private void compareBaselines(List<PlannedValue> olds, List<PlannedValue> news) {
        List<PlannedValue> open = new ArrayList<>(news);
        List<PlannedValue> gone = new ArrayList<>();
        for (PlannedValue old : olds) {
            Optional<PlannedValue> fresh = find(open, other -> isOfSameCell(old, other) && isSamePeriod(old, other));
            fresh.ifPresentOrElse(found -> compareBaselines(Optional.of(old), Optional.of(found)), () -> gone.add(old));
            fresh.ifPresent(open::remove);
        }
        for (PlannedValue old : gone) {
            Optional<PlannedValue> fresh = find(open, other -> isOfSameCell(old, other));
            compareBaselines(Optional.of(old), fresh);
            fresh.ifPresent(open::remove);
        }
        open.forEach(added -> compareBaselines(Optional.empty(), Optional.of(added)));
    }

    private static Optional<PlannedValue> find(List<PlannedValue> values, Predicate<PlannedValue> condition) {
        return values.stream().filter(condition).findFirst();
    }

    private static boolean isOfSameCell(PlannedValue one, PlannedValue other) {
        return one.dimensions().equals(other.dimensions());
    }

    private void compareBaselines(Optional<PlannedValue> old, Optional<PlannedValue> fresh) {
        if (old.isPresent() && fresh.isPresent()) {
            if (!measure.isEmpty()) {
                add(Kind.BASELINE_NOT_COMPARABLE, Effect.UNKNOWN, old.get(), fresh.get());
            } else if (!isSame(old.get(), fresh.get())) {
                add(Kind.BASELINE_CHANGED, Effect.UNKNOWN, old.get(), fresh.get());
            }
        } else {
            old.ifPresent(aim -> add(Kind.BASELINE_REMOVED, Effect.UNKNOWN, aim, null));
            fresh.ifPresent(aim -> add(Kind.BASELINE_ADDED, Effect.UNKNOWN, null, aim));
        }
    }

    private static boolean isSame(PlannedValue old, PlannedValue fresh) {
        return isSamePeriod(old, fresh)
                && number(old).equals(number(fresh))
                && old.statement().equals(fresh.statement());
    }

    /** Returns whether both apply to the same days, in any spelling. */
    private static boolean isSamePeriod(PlannedValue old, PlannedValue fresh) {
        return days(old).equals(days(fresh));
    }

    private void compare(List<PlannedValue> olds, List<PlannedValue> news) {
        List<PlannedValue> goneOpen = new ArrayList<>(olds);
        List<PlannedValue> newOpen = new ArrayList<>(news);
        pair(goneOpen, newOpen, aim -> cell(aim) + days(aim) + " " + number(aim));
        pair(goneOpen, newOpen, aim -> cell(aim) + days(aim));
        pair(goneOpen, newOpen, aim -> cell(aim) + number(aim));
        if (goneOpen.size() == 1 && newOpen.size() == 1) {
            pair(goneOpen, newOpen, Targets::cell);
        }
        goneOpen.forEach(aim -> add(Kind.REMOVED, Effect.UNKNOWN, aim, null));
        newOpen.forEach(aim -> add(Kind.ADDED, Effect.UNKNOWN, null, aim));
    }

    /** The category of a planned figure, and whether it is a statement. */
    private static String cell(PlannedValue aim) {
        return Disaggregation.name(aim.dimensions()) + (aim.kind().isStatement() ? "; statement; " : "; ");
    }

    /** The days of a planned figure, in any spelling. */
    private static String days(PlannedValue aim) {
        return aim.period().map(span -> span.getStart() + "/" + span.getEnd()).orElse("");
    }

    /** The figures themselves, without trailing zeros. */
    private static String number(PlannedValue aim) {
        return aim.statement()
                .map(LocalizedText::toString)
                .orElseGet(() -> aim.numbers().stream()
                        .map(number -> number.stripTrailingZeros().toString())
                        .collect(Collectors.joining(" ")));
    }

    /** Pairs each old value with the first remaining new one that has the same key, and removes both. */
    private void pair(List<PlannedValue> olds, List<PlannedValue> news, Function<PlannedValue, String> key) {
        Map<String, Deque<PlannedValue>> open = new HashMap<>();
        news.forEach(aim -> open.computeIfAbsent(key.apply(aim), unused -> new ArrayDeque<>())
                .add(aim));
        List<PlannedValue> unpaired = new ArrayList<>();
        for (PlannedValue old : olds) {
            PlannedValue fresh =
                    open.getOrDefault(key.apply(old), new ArrayDeque<>()).poll();
            if (fresh == null) {
                unpaired.add(old);
            } else {
                compare(old, fresh);
            }
        }
        olds.clear();
        olds.addAll(unpaired);
        Set<PlannedValue> left = Collections.newSetFromMap(new IdentityHashMap<>());
        open.values().forEach(left::addAll);
        news.removeIf(aim -> !left.contains(aim));
    }

    private void compare(PlannedValue old, PlannedValue fresh) {
        boolean dated = old.period().isPresent() && fresh.period().isPresent();
        int later = dated ? later(old.period().get(), fresh.period().get()) : 0;
        int higher = old.value().isPresent() && fresh.value().isPresent()
                ? Integer.signum(fresh.value().get().compareTo(old.value().get()))
                : 0;
        int more = direction
                .map(wanted -> wanted == Direction.INCREASE ? higher : -higher)
                .orElse(0);
        if (!measure.isEmpty()) {
            add(Kind.NOT_COMPARABLE, Effect.UNKNOWN, old, fresh);
        } else if (old.kind() != fresh.kind()) {
            add(Kind.OF_OTHER_KIND, Effect.UNKNOWN, old, fresh);
        } else if (isSame(old, fresh)) {
            return;
        } else if (isOfRange(old)
                || !old.statement().equals(fresh.statement())
                || !(dated || isSamePeriod(old, fresh))) {
            add(Kind.REPLACED, Effect.UNKNOWN, old, fresh);
        } else if (isSamePeriod(old, fresh)) {
            add(higher > 0 ? Kind.RAISED : Kind.LOWERED, effect(more), old, fresh);
        } else if (higher == 0 && later != 0) {
            add(later > 0 ? Kind.POSTPONED : Kind.ADVANCED, effect(-later), old, fresh);
        } else if (higher == 0) {
            boolean shorter = fresh.period()
                    .orElseThrow()
                    .getStart()
                    .isAfter(old.period().orElseThrow().getStart());
            add(shorter ? Kind.NARROWED : Kind.WIDENED, Effect.UNKNOWN, old, fresh);
        } else {
            add(Kind.REPLACED, more * later > 0 ? Effect.UNKNOWN : effect(more), old, fresh);
        }
    }

    private static int later(TimeSpan old, TimeSpan fresh) {
        return Integer.signum(fresh.getEnd().compareTo(old.getEnd()));
    }

    /** Returns whether a value is to lie in a range or at a point, so that neither more nor less is better. */
    private static boolean isOfRange(PlannedValue aim) {
        return aim.kind() == TargetKind.BETWEEN || aim.kind() == TargetKind.EQUAL;
    }

    /** Returns the effect if the direction of the measure decides it. */
    private Effect effect(int more) {
        boolean told = direction.filter(wanted -> wanted != Direction.NONE).isPresent();
        if (!told || more == 0) {
            return Effect.UNKNOWN;
        }
        return more > 0 ? Effect.STRENGTHENED : Effect.WEAKENED;
    }

    private void add(Kind kind, Effect effect, @Nullable PlannedValue from, @Nullable PlannedValue to) {
        changes.add(new TargetChange(
                kind, effect, before, after, Optional.ofNullable(from), Optional.ofNullable(to), measure));
    }
}
