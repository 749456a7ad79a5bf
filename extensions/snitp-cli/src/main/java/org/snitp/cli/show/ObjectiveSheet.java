package org.snitp.cli.show;

import java.util.Optional;
import org.snitp.model.BundleIndex;
import org.snitp.model.strategy.GeneralObjective;
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
        boolean isGeneral = objective instanceof GeneralObjective;
        page.heading(objective.getCode(), wording.text(objective.getTitle()));
        page.field(
                label("type"),
                Optional.of(wording.texts().text(isGeneral ? "sheet.generalObjective" : "sheet.specificObjective")));
        page.field(label("under"), isGeneral ? Optional.empty() : general(objective));
        page.field(label("description"), wording.text(objective.getDescription()));
        page.field(label("tags"), Wording.joined(objective.getTags()));
        objective
                .getIndicators()
                .forEach(indicator -> page.field(
                        label("indicator"),
                        Optional.of(Wording.named(indicator.getId(), wording.text(indicator.getName())))));
        if (objective instanceof GeneralObjective general
                && !general.getSpecificObjectives().isEmpty()) {
            page.section(wording.texts()
                    .count(
                            "count.specificObjective",
                            general.getSpecificObjectives().size()));
            general.getSpecificObjectives().forEach(this::addUnder);
        }
        addActions(objective);
    }

    private void addUnder(Objective objective) {
        page.entry(INDENT, objective.getCode(), wording.text(objective.getTitle()));
        int actions = index.actionsOf(objective).size();
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

    private Optional<String> general(Objective objective) {
        return index.codes().stream()
                .flatMap(code -> index.objective(code).stream())
                .filter(parent -> parent instanceof GeneralObjective general
                        && general.getSpecificObjectives().contains(objective))
                .findFirst()
                .map(parent -> Wording.named(parent.getCode(), wording.text(parent.getTitle())));
    }

    private String label(String name) {
        return wording.texts().text("sheet." + name);
    }
}
