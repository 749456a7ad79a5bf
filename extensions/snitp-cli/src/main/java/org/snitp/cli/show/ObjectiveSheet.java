package org.snitp.cli.show;

import java.util.List;
import java.util.Optional;
import org.snitp.model.BundleIndex;
import org.snitp.model.strategy.GeneralObjective;
import org.snitp.model.strategy.NestedObjective;
import org.snitp.model.strategy.Objective;

/** An objective: its parent, its parts, and the actions that serve it. */
final class ObjectiveSheet {

    private static final int INDENT = 4;

    private final BundleIndex index;
    private final Wording wording;
    private final Page page;

    ObjectiveSheet(BundleIndex index, Wording wording, Page page) {
        this.index = index;
        this.wording = wording;
        this.page = page;
    }

    void add(Objective objective) {
        page.heading(objective.getCode(), wording.text(objective.getTitle()));
        page.field(label("type"), Optional.of(type(objective)));
        page.fields(
                label("under"),
                index.objectivesAbove(objective).stream()
                        .map(above -> Wording.named(above.getCode(), wording.objective(above)))
                        .toList());
        page.field(label("description"), wording.text(objective.getDescription()));
        page.fields(label("stakeholders"), wording.stakeholders(objective.getStakeholders()));
        page.fields(label("links"), wording.links(objective.getLinks()));
        page.field(label("tags"), wording.tags(objective.getTags()));
        objective
                .getIndicators()
                .forEach(indicator -> page.field(
                        label("indicator"),
                        Optional.of(Wording.named(indicator.getId(), wording.text(indicator.getName())))));
        List<? extends Objective> under = objective.subobjectives();
        if (!under.isEmpty()) {
            String noun = objective instanceof GeneralObjective ? "count.specificObjective" : "count.objective";
            page.section(wording.texts().count(noun, under.size()));
            under.forEach(this::addUnder);
        }
        addActions(objective);
    }

    private void addUnder(Objective objective) {
        page.entry(INDENT, objective.getCode(), wording.text(objective.getTitle()));
        int actions = (int) objective.withSubobjectives().stream()
                .flatMap(any -> index.actionsOf(any).stream())
                .distinct()
                .count();
        page.paragraph(
                INDENT + objective.getCode().length() + 2, wording.texts().count("count.action", actions));
    }

    private void addActions(Objective objective) {
        int actions = index.actionsOf(objective).size();
        if (actions > 0) {
            page.section(wording.texts().count("count.action", actions));
            index.actionsOf(objective)
                    .forEach(action -> page.entry(INDENT, action.getCode(), wording.text(action.getTitle())));
        }
    }

    /** Returns the name of its level, in the words of the strategy if it has some. */
    private String type(Objective objective) {
        if (index.levelOf(objective).isPresent()) {
            return wording.text(index.levelOf(objective).get());
        }
        if (objective instanceof NestedObjective) {
            return wording.texts().text("sheet.nestedObjective");
        }
        return wording.texts()
                .text(objective instanceof GeneralObjective ? "sheet.generalObjective" : "sheet.specificObjective");
    }

    private String label(String name) {
        return wording.texts().text("sheet." + name);
    }
}
