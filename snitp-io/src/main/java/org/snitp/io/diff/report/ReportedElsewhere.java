package org.snitp.io.diff.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.snitp.io.diff.ChangeKind;
import org.snitp.io.diff.FieldChange;
import org.snitp.io.diff.FieldPath;
import org.snitp.io.diff.ItemChange;
import org.snitp.io.diff.ItemKind;
import org.snitp.io.diff.Value;
import org.snitp.io.diff.Value.Group;
import org.snitp.io.diff.Value.Listing;

/** The fields that are reported with an item: those that no other part of the report contains. */
final class ReportedElsewhere {

    /** The fields that the chapter about targets contains. */
    private static final Set<String> AIM = Set.of("period", "value", "min", "max");

    private ReportedElsewhere() {}

    static List<FieldChange> fields(ItemChange change) {
        return change.fields().stream().filter(field -> !isTold(change, field)).toList();
    }

    private static boolean isTold(ItemChange change, FieldChange field) {
        String first = field.path().first();
        if (change.is(ChangeKind.ADDED) || change.is(ChangeKind.REMOVED)) {
            return (first.equals("title") || first.equals("name"))
                    && change.ref().name().isPresent();
        }
        boolean objective =
                change.kind() == ItemKind.ACTION && change.is(ChangeKind.MOVED) && first.equals("objective");
        return objective || (change.kind() == ItemKind.INDICATOR && isAim(field));
    }

    private static boolean isAim(FieldChange field) {
        List<String> steps = field.path().steps();
        boolean target = steps.get(0).equals("targets");
        if (target && steps.size() > 1 && steps.get(1).contains(FieldPath.SUPERSEDED)) {
            return false;
        }
        if ((!target && !steps.get(0).equals("baseline")) || field.kind().isFormal()) {
            return false;
        }
        List<String> within = steps.subList(Math.min(target ? 2 : 1, steps.size()), steps.size());
        return within.isEmpty()
                ? Stream.of(field.before(), field.after())
                        .flatMap(Optional::stream)
                        .allMatch(ReportedElsewhere::isNothingElse)
                : AIM.contains(within.get(0));
    }

    private static boolean isNothingElse(Value value) {
        return value instanceof Listing list
                ? list.items().stream().allMatch(ReportedElsewhere::isNothingElse)
                : value instanceof Group group && AIM.containsAll(group.fields().keySet());
    }
}
