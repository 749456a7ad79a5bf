package org.snitp.forms;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.Milestone;
import org.snitp.model.time.Period;

/**
 * An action whose status a form requests, or one of its milestones.
 *
 * @param action the action, with the status that is known
 * @param milestone the milestone; absent in the row of the action itself
 * @param period the period under which the status is stored
 */
public record StatusRow(Action action, Optional<Milestone> milestone, Period period) {

    private static final Set<FormColumn> OF_ACTION = EnumSet.of(
            FormColumn.STATE,
            FormColumn.SINCE,
            FormColumn.STARTED,
            FormColumn.COMPLETED,
            FormColumn.PERCENT,
            FormColumn.REASON,
            FormColumn.EVIDENCE,
            FormColumn.NOTE);

    private static final Set<FormColumn> OF_MILESTONE = EnumSet.of(FormColumn.MET_ON);

    /** Checks that no component is null. */
    public StatusRow {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(milestone, "milestone");
        Objects.requireNonNull(period, "period");
    }

    /** Returns the columns that can be filled in. */
    public Set<FormColumn> editable() {
        return Collections.unmodifiableSet(milestone.isPresent() ? OF_MILESTONE : OF_ACTION);
    }

    /** Returns the fingerprint of what the row asks: the code and the title of the action, and the id of the milestone. */
    public String question() {
        return question(action, milestone.map(Milestone::getId));
    }

    /** Returns the fingerprint of what a row asks about an action, or one of its milestones. */
    public static String question(Action action, Optional<String> milestone) {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(milestone, "milestone");
        return FormEnd.digest(
                String.join("\n", "status", action.getCode(), action.getTitle().official(), milestone.orElse("")));
    }
}
