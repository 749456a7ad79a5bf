package org.snitp.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snitp.model.BundleIndex;
import org.snitp.model.ExpenditureHistory;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.plan.ActionState;
import org.snitp.model.plan.ActionStatus;
import org.snitp.model.plan.BudgetLine;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeSpan;
import org.snitp.model.time.Timing;

/** The actions of a plan whose status and money are asked of an institution for a period. */
final class AskedActions {

    private final ActionPlan plan;
    private final BundleIndex index;
    private final FormRequest request;
    private final Period period;

    AskedActions(ActionPlan plan, BundleIndex index, FormRequest request) {
        this.plan = plan;
        this.index = index;
        this.request = request;
        this.period = request.period();
    }

    /** The rows of the table of statuses: each action, followed by its milestones that are not met. */
    List<StatusRow> statuses() {
        List<StatusRow> rows = new ArrayList<>();
        for (Action action : plan.getActions()) {
            if (isAtWork(action)
                    && isOf(responsible(action))
                    && action.getStatus().filter(this::isOver).isEmpty()) {
                rows.add(new StatusRow(action, Optional.empty(), period));
                action.getMilestones().stream()
                        .filter(milestone -> milestone.getMet().isEmpty())
                        .forEach(milestone -> rows.add(new StatusRow(action, Optional.of(milestone), period)));
            }
        }
        return rows;
    }

    /** Work that was completed before the period: there is nothing more to say about it. */
    private boolean isOver(ActionStatus status) {
        return status.getState() == ActionState.COMPLETED
                && status.getCompleted()
                        .filter(day -> day.isBefore(period.getStart()))
                        .isPresent();
    }

    /**
     * The rows of the table of money: for each action, each source and currency of its budget for the period. The institution in whose
     * budget the money is reports it, or else each that is responsible.
     */
    List<ExpenditureRow> expenditures() {
        List<ExpenditureRow> rows = new ArrayList<>();
        for (Action action : plan.getActions()) {
            if (isAtWork(action)) {
                addMoney(action, rows);
            }
        }
        return rows;
    }

    private void addMoney(Action action, List<ExpenditureRow> rows) {
        if (action.getBudgetLines().isEmpty()) {
            action.getBudget()
                    .filter(budget -> isOf(responsible(action)))
                    .ifPresent(budget -> rows.add(new ExpenditureRow(
                            action,
                            period,
                            budget.getSource(),
                            budget.getCurrency(),
                            budget.getAmount(),
                            Optional.empty())));
            return;
        }
        Map<List<Object>, List<BudgetLine>> sources = new LinkedHashMap<>();
        action.getBudgetLines().stream()
                .filter(line -> overlap(line.getPeriod(), period))
                .filter(line -> isOf(line.getInstitution().map(List::of).orElseGet(() -> responsible(action))))
                .forEach(line -> sources.computeIfAbsent(
                                List.of(line.getSource().map(ExpenditureHistory::sourceKey), line.getCurrency()),
                                unused -> new ArrayList<>())
                        .add(line));
        sources.values().forEach(lines -> rows.add(money(action, lines)));
    }

    private ExpenditureRow money(Action action, List<BudgetLine> lines) {
        BudgetLine first = lines.get(0);
        boolean sameTime = lines.stream().allMatch(line -> line.getPeriod().equals(first.getPeriod()));
        return new ExpenditureRow(
                action,
                period,
                first.getSource(),
                first.getCurrency(),
                lines.stream().map(BudgetLine::getAmount).reduce(BigDecimal.ZERO, BigDecimal::add),
                sameTime ? Optional.of(first.getPeriod()) : Optional.empty());
    }

    /** Returns whether work has begun when the period ends, and was neither suspended nor cancelled before then. */
    private boolean isAtWork(Action action) {
        return overlap(plan.getPeriod(), period)
                && action.isReportedFor(period.getEnd())
                && begins(action.getImplementation());
    }

    /** The institutions that an action names, or else those that its indicators name. */
    private static List<String> responsible(Action action) {
        return action.getResponsible().isEmpty()
                ? action.getIndicators().stream()
                        .flatMap(indicator -> indicator.getResponsible().stream())
                        .distinct()
                        .toList()
                : action.getResponsible();
    }

    private boolean begins(List<Timing> windows) {
        LocalDate end = period.getEnd();
        return windows.isEmpty()
                || windows.stream()
                        .anyMatch(window -> !(window instanceof TimeSpan span)
                                || !span.getStart().isAfter(end));
    }

    private boolean isOf(List<String> institutions) {
        List<String> answering = index.answeringOn(institutions, period.getEnd());
        if (!request.withParts()) {
            return answering.contains(request.institution());
        }
        Set<String> parts = index.withParts(request.institution());
        return answering.stream().anyMatch(parts::contains) || answering.contains(request.institution());
    }

    private static boolean overlap(TimeSpan one, TimeSpan other) {
        return one.isForward()
                && !one.getEnd().isBefore(other.getStart())
                && !other.getEnd().isBefore(one.getStart());
    }
}
