package org.snitp.forms.sheet;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.snitp.model.indicator.Target;
import org.snitp.model.indicator.TargetKind;
import org.snitp.model.measurement.Disaggregation;
import org.snitp.model.time.TimeSpan;

/**
 * The path of a part of a target: {@code targets[2025].value} for that of 2025, {@code targets[2025#2].value} for the
 * second one of that period, {@code targets[2025 sex=f].value} for that of a category, {@code targets[last].rationale.ro} for the last one.
 *
 * @param period the period in its original spelling with the category, {@link #UNDATED} or {@link #LAST}
 * @param occurrence which of the targets of the period, from 1
 * @param part the part of the target: {@code value}, {@code min}, {@code max}, {@code rationale.ro} or {@code rationale.en}
 */
record TargetPath(String period, int occurrence, String part) {

    /** The last target, whatever its period. */
    static final String LAST = "last";

    /** Stands in paths for the period of a target that has none. */
    static final String UNDATED = "undated";

    /** The cell for targets of any other period. */
    static final String MORE = "targets[more]";

    private static final Set<String> NUMBERS = Set.of("value", "min", "max");
    private static final Pattern SPELLING = Pattern.compile("targets\\[([^#\\]]+)(?:#([1-9][0-9]{0,3}))?]\\.(.+)");

    /** Parses a path, if it belongs to a target. */
    static Optional<TargetPath> parse(String path) {
        Matcher parts = SPELLING.matcher(path);
        return parts.matches()
                ? Optional.of(new TargetPath(
                        parts.group(1), parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2)), parts.group(3)))
                : Optional.empty();
    }

    /** Returns the path of a part of one of some targets. */
    static TargetPath of(List<Target> targets, int index, String part) {
        String period = period(targets.get(index));
        long before = targets.subList(0, index).stream()
                .filter(target -> period(target).equals(period))
                .count();
        return new TargetPath(period, (int) before + 1, part);
    }

    private static String period(Target target) {
        String cell = target.getDimensions().isEmpty() ? "" : " " + Disaggregation.name(target.getDimensions());
        return target.getPeriod().map(TimeSpan::toString).orElse(UNDATED) + cell;
    }

    /** Returns the paths of the numbers of one of some targets: its value, or the ends of its range; a statement has none. */
    static List<String> numbers(List<Target> targets, int index) {
        if (targets.get(index).isJudgedByDelivery()) {
            return List.of();
        }
        boolean range = targets.get(index)
                .getKind()
                .filter(kind -> kind == TargetKind.BETWEEN)
                .isPresent();
        return (range ? List.of("min", "max") : List.of("value"))
                .stream().map(part -> of(targets, index, part).toString()).toList();
    }

    /** Returns whether the part is a number. */
    boolean isNumber() {
        return NUMBERS.contains(part);
    }

    /** Returns the index of the target in a list, if it is there. */
    OptionalInt in(List<Target> targets) {
        if (period.equals(LAST)) {
            return targets.isEmpty() ? OptionalInt.empty() : OptionalInt.of(targets.size() - 1);
        }
        return IntStream.range(0, targets.size())
                .filter(i -> period(targets.get(i)).equals(period))
                .skip(occurrence - 1L)
                .findFirst();
    }

    @Override
    public String toString() {
        return "targets[" + period + (occurrence > 1 ? "#" + occurrence : "") + "]." + part;
    }
}
