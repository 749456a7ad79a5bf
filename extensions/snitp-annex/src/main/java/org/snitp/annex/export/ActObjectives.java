package org.snitp.annex.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.annex.export.ActPoint.Event;
import org.snitp.io.diff.ChangeKind;
import org.snitp.io.diff.Comparison;
import org.snitp.io.diff.ItemChange;
import org.snitp.io.diff.ItemKind;
import org.snitp.io.internal.office.OfficeBlock;
import org.snitp.io.internal.office.OfficeBlock.Paragraph;
import org.snitp.io.internal.office.OfficeBlock.Paragraph.Kind;
import org.snitp.io.internal.office.OfficeText;
import org.snitp.model.strategy.Objective;

/** The points of an amending act about objectives. */
final class ActObjectives {

    private static final List<ItemKind> KINDS =
            List.of(ItemKind.GENERAL_OBJECTIVE, ItemKind.SPECIFIC_OBJECTIVE, ItemKind.NESTED_OBJECTIVE);

    private final PlanTexts olds;
    private final PlanTexts news;
    private final Quotes quotes;

    ActObjectives(PlanTexts olds, PlanTexts news, Quotes quotes) {
        this.olds = olds;
        this.news = news;
        this.quotes = quotes;
    }

    static boolean isOne(ItemKind kind) {
        return KINDS.contains(kind);
    }

    List<ActPoint> points(Comparison comparison) {
        List<ActPoint> points = new ArrayList<>();
        for (ItemKind kind : KINDS) {
            comparison.of(kind).forEach(change -> points(change, points));
        }
        return points;
    }

    private void points(ItemChange change, List<ActPoint> points) {
        Optional<Objective> old = change.before().flatMap(ref -> olds.index().objective(ref.code()));
        Optional<Objective> fresh = change.after().flatMap(ref -> news.index().objective(ref.code()));
        if (fresh.isEmpty()) {
            old.ifPresent(gone -> points.add(
                    point(Event.REPEALS, "act.objective.repeals", Map.of("objective", olds.objective(gone, "named")))));
        } else if (old.isEmpty()) {
            points.add(added(fresh.get()));
        } else {
            changed(change, old.get(), fresh.get(), points);
        }
    }

    private ActPoint point(Event event, String key, Map<String, String> arguments, Paragraph... content) {
        List<OfficeBlock> quoted = new ArrayList<>(quotes.quoted(List.of(content)));
        String intro = news.label(key, arguments);
        return new ActPoint(event, intro.substring(0, 1).toUpperCase(news.locale()) + intro.substring(1), quoted);
    }

    private ActPoint added(Objective objective) {
        Paragraph heading = new Paragraph(
                List.of(OfficeText.of(news.objective(objective, "head") + ": "), news.text(objective.getTitle())),
                Kind.PLAIN);
        Map<String, String> arguments = Map.of("objective", news.objective(objective, "named"));
        return previous(objective)
                .map(before -> point(
                        Event.COMPLETES,
                        "act.objective.after",
                        Map.of(
                                "objective",
                                news.objective(objective, "named"),
                                "before",
                                news.objective(before, "named")),
                        heading))
                .orElseGet(() -> point(Event.COMPLETES, "act.objective.only", arguments, heading));
    }

    /** Returns the objective that stands before another one, below the same one. */
    private Optional<Objective> previous(Objective objective) {
        List<Objective> above = news.index().objectivesAbove(objective);
        if (above.isEmpty()) {
            return Optional.empty();
        }
        List<? extends Objective> siblings = above.get(above.size() - 1).subobjectives();
        int place = siblings.indexOf(objective);
        return place > 0 ? Optional.of(siblings.get(place - 1)) : Optional.empty();
    }

    private void changed(ItemChange change, Objective old, Objective fresh, List<ActPoint> points) {
        if (change.is(ChangeKind.RENAMED)) {
            points.add(point(
                    Event.AMENDS,
                    "act.objective.renamed",
                    Map.of("before", olds.objective(old, "named"), "objective", news.objective(fresh, "named"))));
        }
        if (!olds.words(old.getTitle()).equals(news.words(fresh.getTitle()))) {
            points.add(point(
                    Event.AMENDS,
                    "act.objective.title",
                    Map.of("objective", news.objective(fresh, "named")),
                    new Paragraph(List.of(news.text(fresh.getTitle())), Kind.PLAIN)));
        }
    }
}
