package org.snitp.annex.export;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.snitp.annex.export.ActPoint.Event;
import org.snitp.io.diff.Comparison;
import org.snitp.io.internal.office.OfficeBlock;
import org.snitp.io.internal.office.OfficeBlock.Paragraph;
import org.snitp.io.internal.office.OfficeBlock.Paragraph.Kind;
import org.snitp.io.internal.office.OfficeText;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.Objective;

/** The points of an amending act, in the order of the annex: its title, its objectives, its actions. */
final class ActPoints {

    private final ActionPlan after;
    private final PlanTexts olds;
    private final PlanTexts news;
    private final List<AnnexColumn> columns;
    private final Quotes quotes;
    private final CellTexts oldCells;
    private final CellTexts newCells;
    private final List<ActPoint> points = new ArrayList<>();

    /** The columns that are said to change, by the code of the action in the new version; all of them for a new one. */
    private final Map<String, Set<AnnexColumn>> said = new HashMap<>();

    private final Set<String> repealed = new HashSet<>();

    ActPoints(
            ActionPlan before,
            ActionPlan after,
            PlanTexts olds,
            PlanTexts news,
            List<AnnexColumn> columns,
            Comparison comparison) {
        this.after = after;
        this.olds = olds;
        this.news = news;
        this.columns = columns;
        this.quotes = new Quotes(news);
        this.oldCells = new CellTexts(olds, InstitutionNaming.SHORT);
        this.newCells = new CellTexts(news, InstitutionNaming.SHORT);
        title(before);
        points.addAll(new ActObjectives(olds, news, quotes).points(comparison));
        new ActionPairs(before, after, comparison).pairs().forEach(this::point);
    }

    List<ActPoint> points() {
        return points;
    }

    /** Returns whether the act repeals an action of the old version. */
    boolean repeals(String action) {
        return repealed.contains(action);
    }

    /** Returns whether the act says that a column of an action changes. */
    boolean says(String action, AnnexColumn column) {
        return said.getOrDefault(action, Set.of()).contains(column);
    }

    /** Returns whether the column with the money of an action shows lines, and not the sum beside them. */
    boolean hidesSum(String action) {
        return after.getActions().stream()
                .anyMatch(one ->
                        one.getCode().equals(action) && !one.getBudgetLines().isEmpty());
    }

    private void title(ActionPlan before) {
        Optional<String> old = before.getTitle().map(olds::words);
        Optional<OfficeText> fresh = after.getTitle().map(news::text);
        if (fresh.isPresent() && !old.equals(fresh.map(OfficeText::text))) {
            Paragraph text = new Paragraph(List.of(fresh.get()), Kind.PLAIN);
            points.add(new ActPoint(
                    old.isPresent() ? Event.AMENDS : Event.COMPLETES,
                    news.label("act.plan.title"),
                    List.copyOf(quotes.quoted(List.of(text)))));
        }
    }

    private void point(ActionPairs.Pair pair) {
        if (pair.after().isEmpty()) {
            String code = pair.before().orElseThrow().getCode();
            repealed.add(code);
            add(Event.REPEALS, "act.action.repeals", Map.of("code", code), List.of());
        } else if (pair.before().isEmpty()) {
            added(pair.after().get());
        } else {
            changed(pair.before().get(), pair.after().get());
        }
    }

    private void add(Event event, String key, Map<String, String> arguments, List<? extends OfficeBlock> content) {
        points.add(new ActPoint(event, news.label(key, arguments), List.copyOf(content)));
    }

    private void added(Action action) {
        said.put(action.getCode(), EnumSet.copyOf(columns));
        Optional<Action> previous = neighbour(action, -1);
        Optional<Action> next = neighbour(action, 1);
        Map<String, String> arguments = new HashMap<>(Map.of("code", action.getCode()));
        previous.ifPresent(one -> arguments.put("before", one.getCode()));
        next.ifPresent(one -> arguments.put("next", one.getCode()));
        Optional<String> objective = news.index().objectiveOf(action).map(found -> news.objective(found, "named"));
        arguments.put("objective", objective.orElse(news.label("act.annex")));
        String place = previous.isPresent() ? "after" : next.isPresent() ? "first" : "only";
        add(
                Event.COMPLETES,
                "act.action." + place,
                arguments,
                List.of(quotes.quoted(
                        new PlanTables(after, news, columns, InstitutionNaming.SHORT).table(List.of(action)))));
    }

    /** Returns the action before or after another one, if both serve the same objective. */
    private Optional<Action> neighbour(Action action, int step) {
        List<Action> all = after.getActions();
        int place = all.indexOf(action) + step;
        if (place < 0 || place >= all.size()) {
            return Optional.empty();
        }
        Optional<Objective> own = news.index().objectiveOf(action);
        return Optional.of(all.get(place))
                .filter(other -> news.index().objectiveOf(other).equals(own));
    }

    private void changed(Action old, Action fresh) {
        String code = fresh.getCode();
        if (!old.getCode().equals(code)) {
            add(Event.AMENDS, "act.action.renamed", Map.of("before", old.getCode(), "code", code), List.of());
        }
        Map<AnnexColumn, List<Paragraph>> changed = new LinkedHashMap<>();
        Set<AnnexColumn> completed = EnumSet.noneOf(AnnexColumn.class);
        List<AnnexColumn> emptied = new ArrayList<>();
        for (AnnexColumn column : columns) {
            List<Paragraph> before = oldCells.of(withCode(old, code), column);
            List<Paragraph> now = newCells.of(fresh, column);
            if (before.equals(now)) {
                continue;
            }
            said.computeIfAbsent(code, unused -> EnumSet.noneOf(AnnexColumn.class))
                    .add(column);
            if (now.isEmpty()) {
                emptied.add(column);
            } else {
                changed.put(column, now);
                if (before.isEmpty()) {
                    completed.add(column);
                }
            }
        }
        changed(code, changed, completed);
        if (!emptied.isEmpty()) {
            add(
                    Event.REPEALS,
                    "act.columns.repeals." + form(emptied.size()),
                    Map.of("code", code, "columns", names(emptied)),
                    List.of());
        }
    }

    /** A new code alone changes no text. */
    private static Action withCode(Action action, String code) {
        return action.getCode().equals(code)
                ? action
                : Action.builder().from(action).code(code).build();
    }

    private void changed(String code, Map<AnnexColumn, List<Paragraph>> changed, Set<AnnexColumn> completed) {
        if (changed.isEmpty()) {
            return;
        }
        Event event =
                completed.isEmpty() ? Event.AMENDS : completed.size() == changed.size() ? Event.COMPLETES : Event.BOTH;
        List<OfficeBlock> content = new ArrayList<>();
        changed.forEach((column, paragraphs) -> {
            if (changed.size() > 1) {
                content.add(new Paragraph(List.of(OfficeText.strong("«" + news.head(column) + "»:")), Kind.CAPTION));
            }
            content.addAll(quotes.quoted(paragraphs));
        });
        add(
                event,
                "act.columns." + event + "." + form(changed.size()),
                Map.of("code", code, "columns", names(List.copyOf(changed.keySet()))),
                content);
    }

    private static String form(int size) {
        return size == 1 ? "one" : "many";
    }

    private String names(List<AnnexColumn> some) {
        List<String> names =
                some.stream().map(column -> "«" + news.head(column) + "»").toList();
        if (names.size() == 1) {
            return names.get(0);
        }
        String first = names.subList(0, names.size() - 1).stream().collect(Collectors.joining(", "));
        return first + " " + news.label("act.and") + " " + Objects.requireNonNull(names.get(names.size() - 1));
    }
}
