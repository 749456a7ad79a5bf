package org.snitp.cli.show;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.snitp.cli.terminal.Console;
import org.snitp.cli.terminal.Paragraph;
import org.snitp.cli.terminal.Tone;
import org.snitp.model.Bundle;
import org.snitp.model.BundleIndex;
import org.snitp.model.ExpenditureHistory;
import org.snitp.model.StatusHistory;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.plan.ActionState;
import org.snitp.model.plan.ActionStatus;

/**
 * The state of the actions of plans: the number of actions in each state, then each action with its status and
 * milestones.
 */
public final class StatusPage {

    private static final int INDENT = 3;

    private final Bundle bundle;
    private final Wording wording;
    private final StatusWords statuses;
    private final Page page;
    private final StatusHistory history;
    private final ExpenditureHistory money;

    /** Creates a page about a bundle. */
    public StatusPage(
            Console console, Bundle bundle, BundleIndex index, StatusHistory history, ExpenditureHistory money) {
        this.money = money;
        this.bundle = bundle;
        this.history = history;
        this.wording = new Wording(console, index);
        this.statuses = new StatusWords(wording);
        this.page = new Page(console);
    }

    /** Returns the page as text. */
    public String render() {
        List<ActionPlan> stated = bundle.getPlans();
        List<ActionPlan> plans = history.applyTo(bundle).getPlans();
        for (int i = 0; i < plans.size(); i++) {
            add(plans.get(i), stated.get(i));
        }
        return page.text();
    }

    private void add(ActionPlan plan, ActionPlan stated) {
        String title =
                wording.text(plan.getTitle()).orElseGet(() -> plan.getPeriod().toString());
        page.blank().heading(plan.getId(), title);
        Grid counts = new Grid().left("").toned(tones()).right("");
        for (ActionState state : ActionState.values()) {
            addCount(counts, wording.texts().term(state), count(plan, action -> isIn(action, state)));
        }
        addCount(
                counts,
                wording.texts().text("status.none"),
                count(plan, action -> action.getStatus().isEmpty()));
        page.table(INDENT, counts).blank();
        for (int i = 0; i < plan.getActions().size(); i++) {
            add(plan, plan.getActions().get(i), stated.getActions().get(i).getStatus());
        }
    }

    private void addStatus(int indent, ActionStatus status) {
        String state = statuses.state(status);
        String words = statuses.status(status);
        page.status(indent, state, StatusWords.tone(status.getState()), words.substring(state.length()));
    }

    private Map<String, Tone> tones() {
        return Arrays.stream(ActionState.values()).collect(Collectors.toMap(wording.texts()::term, StatusWords::tone));
    }

    private static void addCount(Grid counts, String words, long number) {
        if (number > 0) {
            counts.row(words, Long.toString(number));
        }
    }

    private static long count(ActionPlan plan, Predicate<Action> wanted) {
        return plan.getActions().stream().filter(wanted).count();
    }

    private static boolean isIn(Action action, ActionState state) {
        return action.getStatus().filter(status -> status.getState() == state).isPresent();
    }

    private void add(ActionPlan plan, Action action, Optional<ActionStatus> stated) {
        int indent = INDENT + Paragraph.columns(action.getCode()) + 2;
        page.entry(INDENT, action.getCode(), wording.text(action.getTitle()));
        action.getStatus()
                .ifPresentOrElse(
                        status -> addStatus(indent, status),
                        () -> page.paragraph(indent, wording.texts().text("status.none")));
        action.getStatus().ifPresent(status -> {
            wording.texts(status.getEvidence()).forEach(words -> page.paragraph(indent, words));
            wording.links(status.getLinks()).forEach(words -> page.paragraph(indent, words));
        });
        List<String> milestones = statuses.milestones(action);
        milestones.forEach(words -> page.paragraph(indent, words));
        List<StatusHistory.Entry> entries = history.of(plan, action);
        if (!entries.isEmpty()) {
            page.paragraph(indent, wording.texts().text("status.reports"));
            entries.forEach(entry -> page.paragraph(indent + 2, statuses.report(entry, history.isWithdrawn(entry))));
            stated.filter(status -> history.latest(plan, action)
                            .filter(latest -> latest.status().getState() != status.getState())
                            .isPresent())
                    .ifPresent(status ->
                            page.paragraph(indent + 2, wording.texts().text("status.inPlan", statuses.status(status))));
        }
        List<ExpenditureHistory.Entry> sums = money.of(plan, action);
        if (!sums.isEmpty()) {
            page.paragraph(indent, wording.texts().text("status.money"));
            sums.forEach(entry -> page.paragraph(indent + 2, statuses.report(entry, money.isWithdrawn(entry))));
        }
    }
}
