package org.snitp.annex.internal.plan;

import java.util.List;
import org.snitp.annex.document.AnnexField;
import org.snitp.annex.document.AnnexPlace;
import org.snitp.annex.document.RemarkKind;
import org.snitp.model.plan.Action;

/**
 * Doubts that tables are a plan: an agenda has activities, persons and times, too.
 *
 * @param rows the rows
 * @param actions what was made of them
 * @param frame what stands around them
 */
record PlanLikeness(RowReader rows, List<Action> actions, PlanFrame frame) {

    /** Tells the doubt, if there is no objective, no title, no result and no indicator, and no time was understood. */
    void tell(Remarks remarks) {
        boolean like = frame.shownTitle().isPresent()
                || !rows.objectives().isEmpty()
                || rows.columns().stream()
                        .map(Column::field)
                        .anyMatch(field -> field == AnnexField.INDICATORS || field == AnnexField.RESULTS)
                || actions.stream()
                        .anyMatch(action -> !action.getImplementation().isEmpty()
                                || !action.getEvaluation().isEmpty());
        if (!like && !actions.isEmpty()) {
            AnnexPlace first = rows.actions().get(0).place();
            remarks.add(RemarkKind.PERHAPS_NO_PLAN, AnnexPlace.inTable(first.table(), 0, 0));
        }
    }
}
