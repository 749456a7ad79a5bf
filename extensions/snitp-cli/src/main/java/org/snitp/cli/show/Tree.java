package org.snitp.cli.show;

import java.util.List;
import java.util.function.Predicate;
import org.snitp.cli.terminal.Console;
import org.snitp.cli.terminal.Paragraph;
import org.snitp.model.Bundle;
import org.snitp.model.BundleIndex;
import org.snitp.model.institution.Institution;
import org.snitp.model.link.Link;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.Objective;
import org.snitp.model.strategy.Strategy;

/** A strategy from its title down to the actions of its plans. */
public final class Tree {

    private static final int STEP = 3;

    private final Bundle bundle;
    private final BundleIndex index;
    private final Console console;
    private final Wording wording;
    private final Page page;

    /** Creates the tree of a bundle. */
    public Tree(Console console, Bundle bundle, BundleIndex index) {
        this.bundle = bundle;
        this.index = index;
        this.console = console;
        this.wording = new Wording(console, index);
        this.page = new Page(console);
    }

    /** Returns the tree as text. */
    public String render() {
        bundle.getStrategies().forEach(this::add);
        bundle.getPlans().forEach(this::addWithoutObjective);
        if (bundle.getStrategies().isEmpty() && bundle.getPlans().isEmpty()) {
            bundle.getRegistries()
                    .forEach(registry -> registry.getInstitutions().forEach(this::add));
            new ProfilePage(console, page).addAll(bundle.getProfiles());
        }
        return page.text();
    }

    private void add(Strategy strategy) {
        page.blank().heading(strategy.getId(), wording.text(strategy.getTitle()));
        page.paragraph(0, wording.texts().text("tree.horizon", strategy.getHorizon()));
        add(strategy.getLinks());
        bundle.getPlans().stream()
                .filter(plan -> plan.getStrategy().equals(strategy.getId()))
                .forEach(plan -> {
                    page.paragraph(0, wording.texts().text("tree.plan", plan.getId(), plan.getPeriod()));
                    add(plan.getLinks());
                });
        strategy.topObjectives().forEach(objective -> add(objective, 0));
    }

    private void add(List<Link> links) {
        wording.links(links).forEach(words -> page.paragraph(STEP, words));
    }

    private void add(Objective objective, int depth) {
        if (depth == 0) {
            page.blank().heading(objective.getCode(), wording.objective(objective));
        } else {
            page.blank().entry(depth * STEP, objective.getCode(), wording.objective(objective));
        }
        addBelow(objective, (depth + 1) * STEP);
        objective.subobjectives().forEach(under -> add(under, depth + 1));
    }

    private void addBelow(Objective objective, int indent) {
        int indicators = objective.getIndicators().size();
        if (indicators > 0) {
            page.paragraph(indent, wording.texts().count("count.indicator", indicators));
        }
        index.actionsOf(objective).forEach(action -> add(action, indent));
    }

    private void add(Action action, int indent) {
        page.entry(indent, action.getCode(), wording.text(action.getTitle()));
        page.paragraph(indent + Paragraph.columns(action.getCode()) + 2, attribution(action));
    }

    private String attribution(Action action) {
        String responsible = Wording.joined(action.getResponsible())
                .orElseGet(() -> wording.texts().text("tree.nobody"));
        String state = action.getStatus()
                .map(status -> "; " + wording.texts().term(status.getState()))
                .orElse("");
        return responsible + "; "
                + wording.texts()
                        .count("count.indicator", action.getIndicators().size())
                + state;
    }

    private void addWithoutObjective(ActionPlan plan) {
        Predicate<Action> hasObjective = action -> index.objectiveOf(action).isPresent();
        List<Action> others =
                plan.getActions().stream().filter(hasObjective.negate()).toList();
        if (!others.isEmpty()) {
            String title = wording.text(plan.getTitle())
                    .orElseGet(() -> plan.getPeriod().toString());
            page.blank().heading(plan.getId(), title);
            if (bundle.getStrategies().stream()
                    .noneMatch(strategy -> strategy.getId().equals(plan.getStrategy()))) {
                add(plan.getLinks());
            }
            page.paragraph(0, wording.texts().text("tree.withoutObjective"));
            others.forEach(action -> add(action, STEP));
        }
    }

    private void add(Institution institution) {
        page.entry(0, institution.getId(), wording.name(institution));
    }
}
