package org.snitp.model.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snitp.model.ExpenditureHistory;
import org.snitp.model.ExpenditureHistory.Entry;
import org.snitp.model.measurement.ActionStatusReport;
import org.snitp.model.measurement.Expenditure;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.plan.Budget;
import org.snitp.model.plan.BudgetLine;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeSpan;

/** The rules of reported money: each sum against the budget of its action, and all sums of an action against each other. */
final class ExpenditureRules {

    /** An action of a plan. */
    private record Key(String plan, String action) {}

    /** Money from one source, in one currency. */
    private record Purse(String currency, Optional<String> source) {}

    private final References references;
    private final Findings findings;
    private final Map<Key, List<Entry>> reports = new LinkedHashMap<>();
    private final IdentityHashMap<Entry, Path> paths = new IdentityHashMap<>();

    ExpenditureRules(References references, Findings findings) {
        this.references = references;
        this.findings = findings;
    }

    /** Checks the sums of a document, and keeps them for {@link #checkTogether}. */
    void check(ActionStatusReport report, Path path) {
        if (report.getExpenditures().isEmpty()) {
            return;
        }
        Optional<ActionPlan> plan = references.symbols().plan(report.getPlan());
        Map<String, Action> actions = plan.map(ActionPlan::getActions).orElse(List.of()).stream()
                .collect(Collectors.toMap(Action::getCode, Function.identity(), (first, second) -> first));
        for (int i = 0; i < report.getExpenditures().size(); i++) {
            Expenditure expenditure = report.getExpenditures().get(i);
            Path at = path.field("expenditures").index(i);
            Entry entry = Entry.of(expenditure, report);
            references.requireInstitution(expenditure.getReportedBy(), at.field("reportedBy"));
            checkStated(entry, at);
            checkPeriod(entry, plan, at);
            expenditure.getCommitted().ifPresent(sum -> ThousandsRules.check(sum, at.field("committed"), findings));
            expenditure.getSpent().ifPresent(sum -> ThousandsRules.check(sum, at.field("spent"), findings));
            if (plan.isPresent()) {
                checkAction(expenditure, actions, at);
            }
            if (expenditure.getWithdrawn().isEmpty()) {
                paths.put(entry, at);
                reports.computeIfAbsent(new Key(report.getPlan(), expenditure.getAction()), unused -> new ArrayList<>())
                        .add(entry);
            }
        }
    }

    private void checkStated(Entry entry, Path at) {
        boolean sum = entry.expenditure().getCommitted().isPresent()
                || entry.expenditure().getSpent().isPresent();
        if (!sum || entry.period().isEmpty()) {
            findings.add(
                    Rule.REPORTED_SUM_STATED,
                    at.field("action"),
                    Map.of("variant", sum ? "period" : "sum", "action", action(entry)));
        }
    }

    private void checkPeriod(Entry entry, Optional<ActionPlan> plan, Path at) {
        if (entry.period().isEmpty()) {
            return;
        }
        Period period = entry.period().get();
        entry.reportedOn()
                .filter(day -> day.isBefore(period.getEnd()))
                .ifPresent(day -> findings.add(
                        Rule.REPORTED_SUM_AFTER_PERIOD,
                        at.field("action"),
                        Map.of("action", action(entry), "period", period.toString(), "reported", day.toString())));
        plan.map(ActionPlan::getPeriod)
                .filter(whole -> whole.isForward() && !overlap(whole, period))
                .ifPresent(whole -> findings.add(
                        Rule.REPORTED_SUM_INSIDE_PLAN,
                        at.field(entry.expenditure().getPeriod().isPresent() ? "period" : "action"),
                        Map.of("period", period.toString(), "plan", whole.toString())));
    }

    private static boolean overlap(TimeSpan one, TimeSpan other) {
        return !one.getEnd().isBefore(other.getStart()) && !other.getEnd().isBefore(one.getStart());
    }

    private void checkAction(Expenditure expenditure, Map<String, Action> actions, Path at) {
        Action action = actions.get(expenditure.getAction());
        if (action == null) {
            findings.add(
                    Rule.ACTION_KNOWN,
                    at.field("action"),
                    Map.of("code", expenditure.getAction()),
                    references.suggest(expenditure.getAction(), actions.keySet()));
            return;
        }
        List<String> currencies = currencies(action);
        if (!currencies.isEmpty() && !currencies.contains(expenditure.getCurrency())) {
            findings.add(
                    Rule.REPORTED_CURRENCY_KNOWN,
                    at.field("currency"),
                    Map.of(
                            "currency", expenditure.getCurrency(),
                            "action", expenditure.getAction(),
                            "known", String.join(", ", currencies)));
        }
        Map<String, String> sources = sources(action);
        expenditure
                .getSource()
                .filter(source -> !sources.isEmpty() && !sources.containsKey(ExpenditureHistory.sourceKey(source)))
                .ifPresent(source -> findings.add(
                        Rule.REPORTED_SOURCE_KNOWN,
                        at.field("source"),
                        Map.of(
                                "source", source.official(),
                                "action", expenditure.getAction(),
                                "known", String.join("; ", sources.values()))));
    }

    private static Optional<Action> action(ActionPlan plan, String code) {
        return plan.getActions().stream()
                .filter(action -> action.getCode().equals(code))
                .findFirst();
    }

    private static List<String> currencies(Action action) {
        return Stream.concat(
                        action.getBudget().stream().map(Budget::getCurrency),
                        action.getBudgetLines().stream().map(BudgetLine::getCurrency))
                .distinct()
                .toList();
    }

    /** The sources of the budget of an action, by what they are compared with. */
    private static Map<String, String> sources(Action action) {
        return Stream.concat(
                        action.getBudget().flatMap(Budget::getSource).stream(),
                        action.getBudgetLines().stream().flatMap(line -> line.getSource().stream()))
                .collect(Collectors.toMap(
                        ExpenditureHistory::sourceKey,
                        LocalizedText::official,
                        (first, second) -> first,
                        LinkedHashMap::new));
    }

    /** Checks the sums of all documents for each action. */
    void checkTogether() {
        reports.forEach((key, entries) -> {
            checkOnce(key, entries);
            List<Entry> counting = ExpenditureHistory.latest(entries);
            checkApart(counting);
            references
                    .symbols()
                    .plan(key.plan())
                    .ifPresent(plan ->
                            action(plan, key.action()).ifPresent(action -> checkBudget(action, plan, counting)));
        });
    }

    private void checkOnce(Key key, List<Entry> entries) {
        Map<List<Object>, Entry> first = new HashMap<>();
        for (Entry entry : entries) {
            Entry before = first.putIfAbsent(
                    List.of(entry.period(), purse(entry), entry.reporter(), entry.reportedOn()), entry);
            if (before != null) {
                findings.add(
                        Rule.REPORTED_SUM_ONCE,
                        path(entry).field("action"),
                        Map.of(
                                "action",
                                key.action(),
                                "period",
                                entry.period().map(Period::toString).orElse("?"),
                                "currency",
                                entry.expenditure().getCurrency()),
                        List.of(path(before).field("action")));
            }
        }
    }

    /** Reports periods of one institution that overlap in part, so that their sums count some days twice. */
    private void checkApart(List<Entry> counting) {
        Map<List<Object>, List<Entry>> series = counting.stream()
                .filter(entry -> entry.period().isPresent())
                .sorted(Comparator.comparing(
                        entry -> entry.period().orElseThrow().getStart()))
                .collect(Collectors.groupingBy(
                        entry -> List.of(purse(entry), entry.reporter()), LinkedHashMap::new, Collectors.toList()));
        series.values().forEach(entries -> {
            for (int i = 1; i < entries.size(); i++) {
                Period before = entries.get(i - 1).period().orElseThrow();
                Period period = entries.get(i).period().orElseThrow();
                if (overlap(before, period) && !before.contains(period) && !period.contains(before)) {
                    findings.add(
                            Rule.REPORTED_PERIODS_APART,
                            path(entries.get(i)).field("action"),
                            Map.of("one", before.toString(), "other", period.toString()),
                            List.of(path(entries.get(i - 1)).field("action")));
                }
            }
        });
    }

    private void checkBudget(Action action, ActionPlan plan, List<Entry> counting) {
        Map<Purse, List<Entry>> purses = counting.stream()
                .collect(Collectors.groupingBy(ExpenditureRules::purse, LinkedHashMap::new, Collectors.toList()));
        purses.forEach((purse, entries) -> {
            List<BudgetLine> lines = lines(action, purse);
            checkPaid(lines, plan, entries);
            planned(action, lines, purse).ifPresent(planned -> {
                checkWithin(entries, Expenditure::getCommitted, "committed", planned);
                checkWithin(entries, Expenditure::getSpent, "spent", planned);
            });
        });
    }

    /** The lines of a budget from which money of a source and currency comes. */
    private static List<BudgetLine> lines(Action action, Purse purse) {
        return action.getBudgetLines().stream()
                .filter(line -> line.getCurrency().equals(purse.currency())
                        && (purse.source().isEmpty()
                                || line.getSource()
                                        .map(ExpenditureHistory::sourceKey)
                                        .equals(purse.source())))
                .toList();
    }

    private static Optional<BigDecimal> planned(Action action, List<BudgetLine> lines, Purse purse) {
        if (!action.getBudgetLines().isEmpty()) {
            return lines.stream().map(BudgetLine::getAmount).reduce(BigDecimal::add);
        }
        return action.getBudget()
                .filter(budget -> budget.getCurrency().equals(purse.currency()))
                .map(Budget::getAmount);
    }

    private void checkWithin(
            List<Entry> entries, Function<Expenditure, Optional<BigDecimal>> stated, String field, BigDecimal planned) {
        List<Entry> adding = ExpenditureHistory.adding(entries, stated);
        BigDecimal sum = sum(adding, stated);
        if (sum.compareTo(planned) > 0) {
            Entry last = adding.get(adding.size() - 1);
            findings.add(
                    Rule.REPORTED_WITHIN_BUDGET,
                    path(last).field(field),
                    Map.of(
                            "variant", field,
                            "action", action(last),
                            "sum", sum.toPlainString(),
                            "planned", planned.toPlainString(),
                            "currency", last.expenditure().getCurrency()));
        }
    }

    /**
     * Compares all payments with all commitments up to the end of each period. What was committed before the first report is
     * not known, unless that report begins with the budget.
     */
    private void checkPaid(List<BudgetLine> lines, ActionPlan plan, List<Entry> entries) {
        LocalDate begin = lines.stream()
                .map(line -> line.getPeriod().getStart())
                .min(Comparator.naturalOrder())
                .filter(start -> start.isAfter(plan.getPeriod().getStart()))
                .orElse(plan.getPeriod().getStart());
        List<Entry> paid = ExpenditureHistory.adding(entries, Expenditure::getSpent);
        List<Entry> committed = ExpenditureHistory.adding(entries, Expenditure::getCommitted);
        boolean whole = paid.equals(committed)
                && paid.stream().allMatch(entry -> entry.period().isPresent())
                && paid.stream()
                        .anyMatch(entry ->
                                !entry.period().orElseThrow().getStart().isAfter(begin));
        BigDecimal balance = BigDecimal.ZERO;
        boolean open = whole;
        for (int i = 0; open && i < paid.size(); i++) {
            Entry entry = paid.get(i);
            balance = balance.add(entry.expenditure().getCommitted().orElseThrow())
                    .subtract(entry.expenditure().getSpent().orElseThrow());
            if (balance.signum() < 0 && !isMiddle(paid, i)) {
                open = false;
                List<Entry> until = paid.subList(0, i + 1);
                findings.add(
                        Rule.REPORTED_WITHIN_COMMITTED,
                        path(entry).field("spent"),
                        Map.of(
                                "action", action(entry),
                                "until", entry.period().orElseThrow().getEnd().toString(),
                                "sum", sum(until, Expenditure::getSpent).toPlainString(),
                                "committed",
                                        sum(until, Expenditure::getCommitted).toPlainString(),
                                "currency", entry.expenditure().getCurrency()));
            }
        }
    }

    /** Returns whether another institution's report on the same time follows. */
    private static boolean isMiddle(List<Entry> entries, int index) {
        return index + 1 < entries.size()
                && entries.get(index + 1)
                        .period()
                        .orElseThrow()
                        .getEnd()
                        .equals(entries.get(index).period().orElseThrow().getEnd());
    }

    private static BigDecimal sum(List<Entry> entries, Function<Expenditure, Optional<BigDecimal>> stated) {
        return entries.stream()
                .map(entry -> stated.apply(entry.expenditure()).orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Purse purse(Entry entry) {
        return new Purse(
                entry.expenditure().getCurrency(),
                entry.expenditure().getSource().map(ExpenditureHistory::sourceKey));
    }

    private static String action(Entry entry) {
        return entry.expenditure().getAction();
    }

    private Path path(Entry entry) {
        return Objects.requireNonNull(paths.get(entry));
    }
}
