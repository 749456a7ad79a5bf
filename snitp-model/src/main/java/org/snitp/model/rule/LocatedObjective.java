package org.snitp.model.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.snitp.model.strategy.GeneralObjective;
import org.snitp.model.strategy.Objective;
import org.snitp.model.strategy.Strategy;

/**
 * An objective of a strategy with its location.
 *
 * @param objective the objective
 * @param at its location
 * @param level its level, from 1
 */
public record LocatedObjective(Objective objective, Path at, int level) {

    /** Requires the objective and the location. */
    public LocatedObjective {
        Objects.requireNonNull(objective, "objective");
        Objects.requireNonNull(at, "at");
    }

    /** Returns the objectives of the first level. */
    static List<LocatedObjective> top(Strategy strategy, Path document) {
        List<LocatedObjective> top = new ArrayList<>();
        add(strategy.getGeneralObjectives(), document.field("generalObjectives"), 1, top);
        add(strategy.getObjectives(), document.field("objectives"), 1, top);
        return top;
    }

    /** Returns the objectives of all levels, each before those under it. */
    public static List<LocatedObjective> all(Strategy strategy, Path document) {
        Objects.requireNonNull(strategy, "strategy");
        Objects.requireNonNull(document, "document");
        List<LocatedObjective> all = new ArrayList<>();
        top(strategy, document).forEach(objective -> objective.addTo(all));
        return all;
    }

    private void addTo(List<LocatedObjective> all) {
        all.add(this);
        under().forEach(objective -> objective.addTo(all));
    }

    /** The location of the list of the objectives directly under this one. */
    Path listUnder() {
        return at.field(objective instanceof GeneralObjective ? "specificObjectives" : "objectives");
    }

    /** The objectives directly under this one. */
    List<LocatedObjective> under() {
        List<LocatedObjective> under = new ArrayList<>();
        add(objective.subobjectives(), listUnder(), level + 1, under);
        return under;
    }

    private static void add(List<? extends Objective> some, Path list, int level, List<LocatedObjective> located) {
        for (int i = 0; i < some.size(); i++) {
            located.add(new LocatedObjective(some.get(i), list.index(i), level));
        }
    }
}
