package org.snitp.cli.show;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snitp.cli.terminal.Tone;
import org.snitp.model.ExpenditureHistory;
import org.snitp.model.StatusHistory;
import org.snitp.model.measurement.Expenditure;
import org.snitp.model.measurement.Withdrawal;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionState;
import org.snitp.model.plan.ActionStatus;
import org.snitp.model.plan.Milestone;
import org.snitp.model.plan.Risk;
import org.snitp.model.time.Period;

/** The status of actions, in words. */
final class StatusWords {

    private final Wording wording;

    StatusWords(Wording wording) {
        this.wording = wording;
    }

    /** Returns the tone of a state. */
    static Tone tone(ActionState state) {
        return switch (state) {
            case COMPLETED -> Tone.GOOD;
            case DELAYED, SUSPENDED -> Tone.FAIR;
            case CANCELLED -> Tone.BAD;
            case PLANNED, IN_PROGRESS -> Tone.NONE;
        };
    }

    /** Returns the state of a status in one word or two, with which the line of the status begins. */
    String state(ActionStatus status) {
        return wording.texts().term(status.getState());
    }

    /**
     * Returns a status on one line: its state and since when, the dates of the work, the share that is done, the
     * reason.
     */
    String status(ActionStatus status) {
        String reason =
                wording.text(status.getReason()).map(words -> ": " + words).orElse("");
        return withoutReason(status) + reason;
    }

    /** Returns a report in one line: its period, what it says, who made it and when, and why it was withdrawn. */
    String report(StatusHistory.Entry entry, boolean withdrawn) {
        String period = entry.period().map(known -> known + ": ").orElse("");
        return period
                + status(entry.status().toStatus())
                + who(entry.reporter(), entry.reportedOn())
                + (withdrawn ? gone(entry.status().getWithdrawn()) : "");
    }

    /** Returns a report on money in one line: its period and source, the sums, who made it and when, and why it was withdrawn. */
    String report(ExpenditureHistory.Entry entry, boolean withdrawn) {
        Expenditure money = entry.expenditure();
        String about = Stream.of(entry.period().map(Period::toString), wording.text(money.getSource()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        String sums = Stream.of(sum("budget.committed", money.getCommitted()), sum("budget.spent", money.getSpent()))
                .flatMap(Optional::stream)
                .map(sum -> sum + " " + money.getCurrency())
                .collect(Collectors.joining(", "));
        return about + ": " + sums
                + who(entry.reporter(), entry.reportedOn())
                + (withdrawn ? gone(money.getWithdrawn()) : "");
    }

    private Optional<String> sum(String key, Optional<BigDecimal> sum) {
        return sum.map(known -> wording.texts().text(key) + " " + wording.number(known));
    }

    private static String who(Optional<String> reporter, Optional<LocalDate> day) {
        String who = Stream.of(reporter, day.map(LocalDate::toString))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return who.isEmpty() ? "" : " (" + who + ")";
    }

    private String gone(Optional<Withdrawal> withdrawn) {
        return withdrawn
                .map(withdrawal -> "; "
                        + wording.texts()
                                .text("status.withdrawn", withdrawal.getDate(), wording.text(withdrawal.getReason())))
                .orElse("");
    }

    private String withoutReason(ActionStatus status) {
        String state = wording.texts().term(status.getState());
        List<String> words = new ArrayList<>();
        words.add(status.getSince()
                .map(day -> wording.texts().text("status.since", state, day))
                .orElse(state));
        status.getStarted().ifPresent(day -> words.add(wording.texts().text("status.started", day)));
        status.getCompleted().ifPresent(day -> words.add(wording.texts().text("status.completed", day)));
        status.getPercent().ifPresent(done -> words.add(wording.texts().text("status.percent", wording.number(done))));
        return String.join(", ", words);
    }

    /** Returns the milestones of an action, one line each: id, title, due date, and date of completion. */
    List<String> milestones(Action action) {
        return action.getMilestones().stream().map(this::milestone).toList();
    }

    private String milestone(Milestone milestone) {
        String met = milestone
                .getMet()
                .map(day -> wording.texts().text("status.met", day))
                .orElseGet(() -> wording.texts().text("status.notMet"));
        return Wording.named(milestone.getId(), wording.text(milestone.getTitle())) + " ("
                + wording.texts().text("status.due", milestone.getDue()) + ", " + met + ")"
                + wording.behind(milestone.getLinks());
    }

    /** Returns the risks of an action, one line each. */
    List<String> risks(Action action) {
        return action.getRisks().stream().map(this::risk).toList();
    }

    private String risk(Risk risk) {
        List<String> levels = new ArrayList<>();
        wording.term(risk.getLikelihood())
                .ifPresent(level -> levels.add(wording.texts().text("status.likelihood", level)));
        wording.term(risk.getImpact())
                .ifPresent(level -> levels.add(wording.texts().text("status.impact", level)));
        Optional<String> response =
                wording.text(risk.getResponse()).map(words -> wording.texts().text("status.response", words));
        return wording.text(risk.getTitle())
                + (levels.isEmpty() ? "" : " (" + String.join(", ", levels) + ")")
                + response.map(words -> "; " + words).orElse("");
    }
}
