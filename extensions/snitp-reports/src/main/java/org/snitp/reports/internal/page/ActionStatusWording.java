package org.snitp.reports.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.snitp.io.internal.page.Inline;
import org.snitp.model.StatusHistory;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionStatus;
import org.snitp.model.plan.Milestone;
import org.snitp.reports.internal.wording.Wording;

/** How far actions are, in words. */
public final class ActionStatusWording {

    private final Wording wording;

    public ActionStatusWording(Wording wording) {
        this.wording = wording;
    }

    /** Returns the state, since when it holds, the days of the work and the share that is done. */
    public String words(ActionStatus status) {
        String state = wording.text("state." + status.getState());
        List<String> words = new ArrayList<>();
        words.add(status.getSince()
                .map(day -> wording.fill("state.since", Map.of("state", state, "day", wording.date(day))))
                .orElse(state));
        status.getStarted()
                .ifPresent(day -> words.add(wording.fill("state.started", Map.of("day", wording.date(day)))));
        status.getCompleted()
                .ifPresent(day -> words.add(wording.fill("state.completed", Map.of("day", wording.date(day)))));
        status.getPercent()
                .ifPresent(done -> words.add(wording.fill("state.percent", Map.of("percent", wording.number(done)))));
        return String.join(", ", words);
    }

    /** Returns the words for a status, with its reason in the words of those responsible. */
    public List<Inline> inlines(ActionStatus status) {
        List<Inline> inlines = new ArrayList<>(List.of(Inline.text(words(status))));
        status.getReason().ifPresent(reason -> {
            inlines.add(Inline.text(": "));
            inlines.add(wording.words(reason));
        });
        add(inlines, "card.evidence", new LinkWording(wording).proofs(status.getEvidence(), status.getLinks()));
        return inlines;
    }

    /** Returns a report: its period, what it says, who made it and when. */
    public List<Inline> report(StatusHistory.Entry entry) {
        List<Inline> inlines = new ArrayList<>();
        entry.period().ifPresent(period -> inlines.add(Inline.text(wording.span(period) + ": ")));
        inlines.addAll(inlines(entry.status().toStatus()));
        List<String> who = new ArrayList<>();
        entry.reporter().ifPresent(who::add);
        entry.reportedOn().map(wording::date).ifPresent(who::add);
        if (!who.isEmpty()) {
            inlines.add(Inline.text(" (" + String.join(", ", who) + ")"));
        }
        return inlines;
    }

    /** Returns the milestones of an action: when each is due and when it was met. */
    public List<List<Inline>> milestones(Action action) {
        return action.getMilestones().stream().map(this::milestone).toList();
    }

    private List<Inline> milestone(Milestone milestone) {
        String met = milestone
                .getMet()
                .map(day -> wording.fill("milestone.met", Map.of("day", wording.date(day))))
                .orElseGet(() -> wording.text("milestone.notMet"));
        List<Inline> inlines = new ArrayList<>(List.of(
                new Inline.Code(milestone.getId()),
                Inline.text(" "),
                wording.words(milestone.getTitle()),
                Inline.text(" ("
                        + wording.fill("milestone.due", Map.of("period", wording.span(milestone.getDue()))) + ", "
                        + met + ")")));
        add(inlines, "actions.links", new LinkWording(wording).lines(milestone.getLinks()));
        return inlines;
    }

    private void add(List<Inline> inlines, String name, List<List<Inline>> documents) {
        String before = "; " + wording.text(name) + ": ";
        for (List<Inline> document : documents) {
            inlines.add(Inline.text(before));
            inlines.addAll(document);
            before = "; ";
        }
    }
}
