package org.snitp.forms.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.snitp.io.internal.shape.Scalars;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Target;
import org.snitp.model.indicator.TargetKind;
import org.snitp.model.plan.Action;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.TimeSpan;

/** Merges the values of a sheet into its indicator and the action. A value whose counterpart is missing is not merged. */
final class SheetEdit {

    private final Map<String, List<?>> values;
    private final BiConsumer<String, String> incomplete;

    /**
     * Creates an edit with some values.
     *
     * @param values the values by the paths of their cells
     * @param incomplete receives the path of a value that is not merged, and the path of the missing one
     */
    SheetEdit(Map<String, List<?>> values, BiConsumer<String, String> incomplete) {
        this.values = new LinkedHashMap<>(values);
        this.incomplete = incomplete;
    }

    /** Returns an action with its values. */
    Action with(Action action) {
        Map<String, List<?>> ofAction = new LinkedHashMap<>();
        values.forEach((path, found) -> {
            if (path.startsWith(PlanValues.ACTION)) {
                ofAction.put(path.substring(PlanValues.ACTION.length()), found);
            }
        });
        return with(
                ofAction,
                PlanValues.ACTION,
                (known, missing) -> ShapeValues.with(PlanValues.ofAction(), action, known, missing));
    }

    /** Returns an indicator with its values. */
    Indicator with(Indicator indicator) {
        Map<String, List<?>> own = new LinkedHashMap<>();
        values.forEach((path, found) -> {
            if (!path.startsWith(PlanValues.ACTION) && !isOfTargets(path)) {
                own.put(path, found);
            }
        });
        String official = indicator.getName().officialLanguage();
        own.computeIfPresent(
                "disaggregation",
                (path, found) -> found.stream()
                        .map(dimension -> inLanguage((Dimension) dimension, official))
                        .toList());
        List<Target> targets = targets(indicator);
        if (!targets.equals(indicator.getTargets())) {
            own.put("targets", targets);
        }
        return with(
                own, "", (known, missing) -> ShapeValues.with(PlanValues.indicatorShape(), indicator, known, missing));
    }

    /** A dimension that was written into a cell has its name in the official language. */
    private static Dimension inLanguage(Dimension dimension, String language) {
        return dimension.withName(LocalizedText.builder()
                .text(language, dimension.getName().official())
                .build());
    }

    private static boolean isOfTargets(String path) {
        return path.equals(TargetPath.MORE) || TargetPath.parse(path).isPresent();
    }

    /** Omits values of objects that lack a field, until nothing is missing. */
    private <T> T with(
            Map<String, List<?>> known, String prefix, BiFunction<Map<String, List<?>>, Set<String>, T> making) {
        Set<String> missing = new LinkedHashSet<>();
        T made = making.apply(known, missing);
        while (!missing.isEmpty()) {
            missing.forEach(field -> leaveOut(known, prefix, field));
            missing.clear();
            made = making.apply(known, missing);
        }
        return made;
    }

    private void leaveOut(Map<String, List<?>> known, String prefix, String field) {
        int end = field.lastIndexOf('.') + 1;
        String subject = field.substring(0, end);
        for (String path : List.copyOf(known.keySet())) {
            if (path.startsWith(subject)) {
                known.remove(path);
                incomplete.accept(prefix + path, prefix + field);
            }
        }
    }

    private List<Target> targets(Indicator indicator) {
        List<Target> targets = new ArrayList<>(indicator.getTargets());
        values.forEach((path, found) -> TargetPath.parse(path)
                .filter(TargetPath::isNumber)
                .ifPresent(target -> setNumber(targets, target, (BigDecimal) found.get(0))));
        for (Object more : values.getOrDefault(TargetPath.MORE, List.of())) {
            Target added = (Target) more;
            TargetPath path = new TargetPath(added.getPeriod().orElseThrow().toString(), 1, "value");
            setNumber(targets, path, added.getValue().orElseThrow());
        }
        String language = indicator.getName().officialLanguage();
        rationales().forEach((target, texts) -> setRationale(targets, target, texts, language));
        return targets;
    }

    private static void setNumber(List<Target> targets, TargetPath path, BigDecimal value) {
        OptionalInt known = path.in(targets);
        if (known.isPresent()) {
            int i = known.getAsInt();
            targets.set(i, with(targets.get(i), path.part(), value));
            return;
        }
        Optional<TimeSpan> period = Optional.ofNullable(Scalars.SPAN.value(path.period()));
        Target added = with(Target.builder().period(period).build(), path.part(), value);
        boolean range = added.getValue().isEmpty();
        targets.add(location(targets, period), range ? added.withKind(TargetKind.BETWEEN) : added);
    }

    /** The place of a new target among others by due date; those without a period come last. */
    private static int location(List<Target> targets, Optional<TimeSpan> period) {
        int location = 0;
        while (location < targets.size()
                && targets.get(location)
                        .getPeriod()
                        .filter(other -> period.isEmpty()
                                || !other.getEnd().isAfter(period.get().getEnd()))
                        .isPresent()) {
            location++;
        }
        return location;
    }

    private static Target with(Target target, String part, BigDecimal number) {
        return switch (part) {
            case "min" -> target.withMin(number);
            case "max" -> target.withMax(number);
            default -> target.withValue(number);
        };
    }

    /** The texts of rationales by language, for each target, whose path is that of its rationale. */
    private Map<TargetPath, Map<String, String>> rationales() {
        Map<TargetPath, Map<String, String>> rationales = new LinkedHashMap<>();
        values.forEach((path, found) -> TargetPath.parse(path)
                .filter(target -> !target.isNumber())
                .ifPresent(target -> rationales
                        .computeIfAbsent(
                                new TargetPath(target.period(), target.occurrence(), "rationale"),
                                key -> new HashMap<>())
                        .put(target.part(), (String) found.get(0))));
        return rationales;
    }

    private void setRationale(List<Target> targets, TargetPath path, Map<String, String> texts, String usual) {
        OptionalInt known = path.in(targets);
        Optional<LocalizedText> was =
                known.isPresent() ? targets.get(known.getAsInt()).getRationale() : Optional.empty();
        String language = was.map(LocalizedText::officialLanguage).orElse(usual);
        Optional<String> official = Optional.ofNullable(texts.get(PlanValues.RATIONALE + language))
                .or(() -> was.map(LocalizedText::official));
        if (known.isEmpty() || official.isEmpty()) {
            Set<String> paths = texts.keySet().stream()
                    .map(part -> new TargetPath(path.period(), path.occurrence(), part).toString())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            String missing =
                    new TargetPath(path.period(), path.occurrence(), PlanValues.RATIONALE + language).toString();
            paths.forEach(lost -> incomplete.accept(lost, known.isEmpty() ? "targets" : missing));
            return;
        }
        LocalizedText.Builder text = LocalizedText.builder();
        was.ifPresent(text::from);
        text.text(language, official.get());
        texts.forEach((part, words) -> text.text(part.substring(PlanValues.RATIONALE.length()), words));
        int i = known.getAsInt();
        targets.set(i, targets.get(i).withRationale(text.build()));
    }
}
