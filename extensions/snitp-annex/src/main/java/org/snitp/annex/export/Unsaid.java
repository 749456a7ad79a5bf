package org.snitp.annex.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.snitp.io.diff.ChangeKind;
import org.snitp.io.diff.Comparison;
import org.snitp.io.diff.FieldChange;
import org.snitp.io.diff.FieldPath;
import org.snitp.io.diff.ItemChange;
import org.snitp.io.diff.ItemKind;
import org.snitp.io.diff.ItemRef;
import org.snitp.io.diff.report.ChangeTexts;
import org.snitp.model.internal.message.Messages;

/** The changes that the points of an amending act do not say. When in doubt, a change is listed. */
final class Unsaid {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:-[A-Za-z0-9]+)*");

    /** The columns that say fields of actions. */
    private static final Map<String, Set<AnnexColumn>> OF_ACTION = Map.ofEntries(
            Map.entry("title", Set.of(AnnexColumn.ACTION, AnnexColumn.TITLE)),
            Map.entry("responsible", Set.of(AnnexColumn.RESPONSIBLE)),
            Map.entry("support", Set.of(AnnexColumn.SUPPORT)),
            Map.entry("results", Set.of(AnnexColumn.RESULTS)),
            Map.entry("implementation", Set.of(AnnexColumn.IMPLEMENTATION)),
            Map.entry("evaluation", Set.of(AnnexColumn.EVALUATION)));

    private static final Set<String> VALUES = Set.of("targets", "baseline", "baselines");
    private static final List<String> UNIT = List.of("measure", "unit");

    private final ActPoints points;
    private final ChangeTexts texts;
    private final Messages labels;
    private final Set<String> shown;
    private final List<String> lines = new ArrayList<>();

    private Unsaid(ActPoints points, Set<String> shown, Locale locale) {
        this.points = points;
        this.shown = shown;
        this.texts = ChangeTexts.in(locale);
        this.labels = Messages.in(Unsaid.class, locale);
    }

    /**
     * Returns a line for each of them.
     *
     * @param shown the languages of the texts in the points
     */
    static List<String> lines(Comparison comparison, ActPoints points, Set<String> shown, Locale locale) {
        Unsaid unsaid = new Unsaid(points, shown, locale);
        comparison.changes().forEach(unsaid::add);
        return unsaid.lines;
    }

    private void add(ItemChange change) {
        boolean gone = change.is(ChangeKind.REMOVED);
        if (gone
                && (change.kind() == ItemKind.ACTION
                        || ActObjectives.isOne(change.kind())
                        || isIndicatorSaid(change))) {
            return;
        }
        for (ChangeKind kind : change.kinds()) {
            if (!isSaid(change, kind)) {
                line(change, labels.fill("unsaid." + kind.name(), Map.of("before", before(change))));
            }
        }
        if (!gone) {
            change.fields().stream()
                    .filter(field -> !isSaid(change, field))
                    .forEach(field -> line(change, texts.change(field)));
        }
    }

    private static String before(ItemChange change) {
        return change.before().map(ItemRef::code).orElse("");
    }

    private void line(ItemChange change, String what) {
        lines.add(texts.item(change.ref()) + ": " + what);
    }

    /** What changed or was spelt otherwise is said or listed field by field. */
    private boolean isSaid(ItemChange change, ChangeKind kind) {
        return switch (kind) {
            case CHANGED, RESPELT -> true;
            case ADDED, RENAMED ->
                change.kind() == ItemKind.ACTION || ActObjectives.isOne(change.kind()) || isIndicatorSaid(change);
            case REMOVED, MOVED -> false;
        };
    }

    /** The names of the indicators of an action are said with the column, and so is that one is gone or new. */
    private boolean isIndicatorSaid(ItemChange change) {
        boolean inColumn = owner(change.ref())
                .filter(code -> points.says(code, AnnexColumn.INDICATORS))
                .isPresent();
        return change.kind() == ItemKind.INDICATOR && (inColumn || isGoneWithAction(change));
    }

    private boolean isGoneWithAction(ItemChange change) {
        return change.is(ChangeKind.REMOVED)
                && owner(change.ref()).filter(points::repeals).isPresent();
    }

    private static Optional<String> owner(ItemRef indicator) {
        return indicator.subject().filter(ref -> ref.kind() == ItemKind.ACTION).map(ItemRef::code);
    }

    private boolean isSaid(ItemChange change, FieldChange field) {
        if (isOtherLanguage(field)) {
            return false;
        }
        String name = field.path().first();
        return switch (change.kind()) {
            case ACTION -> isSaidOfAction(change.ref().code(), name);
            case INDICATOR ->
                owner(change.ref())
                        .filter(code -> isSaidOfIndicator(code, field.path()))
                        .isPresent();
            case ACTION_PLAN, GENERAL_OBJECTIVE, SPECIFIC_OBJECTIVE, NESTED_OBJECTIVE ->
                name.equals("title") && !field.kind().isFormal();
            default -> false;
        };
    }

    private boolean isSaidOfAction(String code, String name) {
        return OF_ACTION.getOrDefault(name, Set.of()).stream().anyMatch(column -> points.says(code, column))
                || (name.startsWith("budget")
                        && points.says(code, AnnexColumn.BUDGET)
                        && !(name.equals("budget") && points.hidesSum(code)));
    }

    /** The unit is beside the values, if there are any. */
    private boolean isSaidOfIndicator(String code, FieldPath path) {
        return (path.first().equals("name") && points.says(code, AnnexColumn.INDICATORS))
                || ((VALUES.contains(path.first())
                                || path.steps()
                                        .subList(0, Math.min(2, path.steps().size()))
                                        .equals(UNIT))
                        && points.says(code, AnnexColumn.TARGETS));
    }

    /** Returns whether a text in another language than that of the act has changed. */
    private boolean isOtherLanguage(FieldChange field) {
        List<String> steps = field.path().steps();
        String last = steps.get(steps.size() - 1);
        return steps.size() > 1 && LANGUAGE.matcher(last).matches() && last.length() < 4 && !shown.contains(last);
    }
}
