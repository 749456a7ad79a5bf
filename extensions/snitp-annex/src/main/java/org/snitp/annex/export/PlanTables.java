package org.snitp.annex.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.snitp.io.internal.office.OfficeBlock;
import org.snitp.io.internal.office.OfficeBlock.Cell;
import org.snitp.io.internal.office.OfficeBlock.Cell.Merge;
import org.snitp.io.internal.office.OfficeBlock.Heading;
import org.snitp.io.internal.office.OfficeBlock.Paragraph;
import org.snitp.io.internal.office.OfficeBlock.Paragraph.Kind;
import org.snitp.io.internal.office.OfficeBlock.Row;
import org.snitp.io.internal.office.OfficeBlock.Table;
import org.snitp.io.internal.office.OfficeDocument;
import org.snitp.io.internal.office.OfficeText;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.Objective;

/** A plan as a document: headings for the objectives, and under each a table of its actions. */
final class PlanTables {

    private final ActionPlan plan;
    private final PlanTexts texts;
    private final List<AnnexColumn> columns;
    private final InstitutionNaming naming;
    private final CellTexts cells;
    private final List<OfficeBlock> blocks = new ArrayList<>();

    PlanTables(ActionPlan plan, PlanTexts texts, List<AnnexColumn> columns, InstitutionNaming naming) {
        this.plan = plan;
        this.texts = texts;
        this.columns = columns;
        this.naming = naming;
        this.cells = new CellTexts(texts, naming);
    }

    OfficeDocument document() {
        String title = title();
        List<Action> group = new ArrayList<>();
        List<Objective> open = List.of();
        for (Action action : plan.getActions()) {
            List<Objective> path = path(action);
            if (!path.equals(open)) {
                close(group);
                headings(open, path);
                open = path;
            }
            group.add(action);
        }
        close(group);
        abbreviations();
        return new OfficeDocument(title, texts.language(), true, blocks);
    }

    private String title() {
        OfficeText title = plan.getTitle()
                .map(texts::text)
                .orElseGet(() -> OfficeText.of(texts.label("plan.title", Map.of("period", years()))));
        blocks.add(new Heading(0, List.of(title)));
        if (!title.text().contains(years())) {
            add(Kind.CENTRED, texts.label("plan.period", Map.of("period", years())));
        }
        plan.getVersion().ifPresent(version -> add(Kind.CENTRED, texts.label("plan.version", Map.of("v", version))));
        return title.text();
    }

    private String years() {
        return texts.time(plan.getPeriod());
    }

    private void add(Kind kind, String text) {
        blocks.add(Paragraph.of(kind, text));
    }

    /** The objective of an action, and those above it, the highest first. */
    private List<Objective> path(Action action) {
        Optional<Objective> served = texts.index().objectiveOf(action);
        if (served.isEmpty()) {
            return List.of();
        }
        List<Objective> path = new ArrayList<>(texts.index().objectivesAbove(served.get()));
        path.add(served.get());
        return path;
    }

    private void headings(List<Objective> open, List<Objective> path) {
        if (path.isEmpty()) {
            blocks.add(new Heading(1, List.of(OfficeText.of(texts.label("objective.none")))));
        }
        int level = 0;
        while (level < path.size() && level < open.size() && path.get(level).equals(open.get(level))) {
            level++;
        }
        // An objective whose actions are not in one place is named again.
        level = Math.min(level, path.size() - 1);
        for (int i = Math.max(0, level); i < path.size(); i++) {
            Objective objective = path.get(i);
            blocks.add(new Heading(
                    i + 1,
                    List.of(
                            OfficeText.of(texts.objective(objective, "head") + ": "),
                            texts.text(objective.getTitle()))));
        }
    }

    private void close(List<Action> group) {
        if (!group.isEmpty()) {
            blocks.add(table(group));
            group.clear();
        }
    }

    /** Returns a table of some actions. */
    Table table(List<Action> actions) {
        List<Row> rows = actions.stream()
                .map(action -> new Row(columns.stream()
                        .map(column -> Cell.of(cells.of(action, column)))
                        .toList()))
                .toList();
        return new Table(columns.stream().map(texts::head).toList(), heads(), rows);
    }

    /** The heads of both kinds of institutions stand below a common one, if they stand beside each other. */
    private List<Row> heads() {
        int responsible = columns.indexOf(AnnexColumn.RESPONSIBLE);
        boolean two = responsible >= 0
                && responsible + 1 < columns.size()
                && columns.get(responsible + 1) == AnnexColumn.SUPPORT;
        if (!two) {
            return List.of(new Row(columns.stream()
                    .map(column -> Cell.head(texts.head(column)))
                    .toList()));
        }
        List<Cell> upper = new ArrayList<>();
        List<Cell> lower = new ArrayList<>();
        for (AnnexColumn column : columns) {
            String head = texts.head(column);
            if (column == AnnexColumn.RESPONSIBLE) {
                upper.add(Cell.head(texts.label("head.institutions"), 2, Merge.NONE));
                lower.add(Cell.head(head));
            } else if (column == AnnexColumn.SUPPORT) {
                lower.add(Cell.head(head));
            } else {
                upper.add(Cell.head(head, 1, Merge.UPPER));
                lower.add(new Cell(List.of(), 1, Merge.LOWER));
            }
        }
        return List.of(new Row(upper), new Row(lower));
    }

    private void abbreviations() {
        Set<String> used = new TreeSet<>();
        for (Action action : plan.getActions()) {
            List<String> ids = new ArrayList<>();
            ids.addAll(columns.contains(AnnexColumn.RESPONSIBLE) ? action.getResponsible() : List.of());
            ids.addAll(columns.contains(AnnexColumn.SUPPORT) ? action.getSupport() : List.of());
            ids.stream().filter(texts::isAbbreviated).forEach(used::add);
        }
        if (used.isEmpty() || naming == InstitutionNaming.FULL) {
            return;
        }
        blocks.add(new Heading(1, List.of(OfficeText.of(texts.label("abbreviations")))));
        for (String id : used) {
            texts.index()
                    .institution(id)
                    .ifPresent(found -> blocks.add(new Paragraph(
                            List.of(OfficeText.strong(id), OfficeText.of(" – "), texts.text(found.getName())),
                            Kind.PLAIN)));
        }
    }
}
