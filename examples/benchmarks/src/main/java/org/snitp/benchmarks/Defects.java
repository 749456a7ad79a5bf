package org.snitp.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.snitp.model.Bundle;
import org.snitp.model.document.Document;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;

/** Puts defects into a plan: one action of a hundred names an institution that no registry has. */
final class Defects {

    private static final int ONE_OF = 100;

    private Defects() {}

    static Bundle in(Bundle bundle) {
        List<Document> documents = new ArrayList<>();
        for (Document document : bundle.getDocuments()) {
            documents.add(document instanceof ActionPlan plan ? in(plan) : document);
        }
        return Bundle.builder().documents(documents).build();
    }

    private static ActionPlan in(ActionPlan plan) {
        List<Action> actions = new ArrayList<>(plan.getActions());
        for (int i = 0; i < actions.size(); i += ONE_OF) {
            actions.set(i, actions.get(i).withSupport("NOBODY"));
        }
        return ActionPlan.builder().from(plan).actions(actions).build();
    }
}
