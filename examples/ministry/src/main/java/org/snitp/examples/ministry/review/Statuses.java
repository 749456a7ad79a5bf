package org.snitp.examples.ministry.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.snitp.examples.ministry.plan.Plan;
import org.snitp.examples.ministry.plan.StatusReports;
import org.snitp.forms.FormColumn;
import org.snitp.forms.FormWords;
import org.snitp.indicators.progress.FigureText;
import org.snitp.model.link.Link;
import org.snitp.model.measurement.ActionStatusReport;
import org.snitp.model.measurement.Expenditure;
import org.snitp.model.measurement.ReportedStatus;
import org.snitp.model.plan.Action;
import org.snitp.model.text.LocalizedText;
import org.snitp.store.StoreSession;
import org.snitp.store.SubmissionKey;
import org.springframework.stereotype.Component;

/** What a submission says about actions, as the coordinator sees it: each report with those that it replaced. */
@Component
class Statuses {

    /**
     * A report on an action.
     *
     * @param about what it is about: the status, or money from a source
     * @param value what it says
     * @param said the reason, the remark and the proofs
     * @param earlier what it replaced, the latest one first
     */
    record Sent(String action, String title, String about, String value, List<String> said, List<String> earlier) {}

    private final StatusReports reports;

    Statuses(StatusReports reports) {
        this.reports = reports;
    }

    List<Sent> sent(StoreSession session, Plan plan, SubmissionKey key, Locale locale) {
        Map<List<String>, List<Sent>> rows = new LinkedHashMap<>();
        for (ActionStatusReport report : reports.history(session, key)) {
            Stream.concat(
                            report.getStatuses().stream().map(status -> sent(status, plan, locale)),
                            report.getExpenditures().stream().map(money -> sent(money, plan, locale)))
                    .forEach(row -> {
                        List<Sent> same =
                                rows.computeIfAbsent(List.of(row.action(), row.about()), unused -> new ArrayList<>());
                        if (!same.contains(row)) {
                            same.add(0, row);
                        }
                    });
        }
        return rows.values().stream().map(Statuses::latest).toList();
    }

    private static Sent latest(List<Sent> latestFirst) {
        Sent last = latestFirst.get(0);
        List<String> earlier = latestFirst.stream().skip(1).map(Sent::value).toList();
        return new Sent(last.action(), last.title(), last.about(), last.value(), last.said(), earlier);
    }

    private static Sent sent(ReportedStatus status, Plan plan, Locale locale) {
        List<String> parts = new ArrayList<>();
        parts.add(FormWords.state(status.getState(), locale));
        status.getPercent().ifPresent(done -> parts.add(number(done, locale) + " %"));
        add(parts, FormColumn.SINCE, status.getSince(), locale);
        add(parts, FormColumn.STARTED, status.getStarted(), locale);
        add(parts, FormColumn.COMPLETED, status.getCompleted(), locale);
        status.getMilestones()
                .forEach(met -> parts.add(FormColumn.MILESTONE.toString(locale) + " " + met.getId() + ": "
                        + FormColumn.MET_ON.toString(locale) + " " + met.getMet()));
        addWithdrawn(parts, status.getWithdrawn().isPresent(), locale);
        List<String> said = new ArrayList<>();
        status.getReason().ifPresent(text -> said.add(text.in(locale)));
        status.getNote().ifPresent(text -> said.add(text.in(locale)));
        status.getEvidence().forEach(text -> said.add(text.in(locale)));
        status.getLinks().stream().map(Link::getAddress).forEach(said::add);
        return new Sent(
                status.getAction(),
                title(plan, status.getAction(), locale),
                FormColumn.STATE.toString(locale),
                String.join(", ", parts),
                said,
                List.of());
    }

    private static Sent sent(Expenditure money, Plan plan, Locale locale) {
        List<String> parts = new ArrayList<>();
        addSum(parts, FormColumn.COMMITTED, money.getCommitted(), money.getCurrency(), locale);
        addSum(parts, FormColumn.SPENT, money.getSpent(), money.getCurrency(), locale);
        addWithdrawn(parts, money.getWithdrawn().isPresent(), locale);
        return new Sent(
                money.getAction(),
                title(plan, money.getAction(), locale),
                Stream.concat(
                                Stream.of(money.getCurrency()),
                                money.getSource().map(source -> source.in(locale)).stream())
                        .reduce((currency, source) -> currency + ": " + source)
                        .orElseThrow(),
                String.join(", ", parts),
                money.getNote().map(note -> note.in(locale)).stream().toList(),
                List.of());
    }

    private static void add(List<String> parts, FormColumn column, Optional<LocalDate> day, Locale locale) {
        day.ifPresent(date -> parts.add(column.toString(locale) + " " + date));
    }

    private static void addSum(
            List<String> parts, FormColumn column, Optional<BigDecimal> sum, String currency, Locale locale) {
        sum.ifPresent(amount -> parts.add(column.toString(locale) + ": " + number(amount, locale) + " " + currency));
    }

    private static void addWithdrawn(List<String> parts, boolean withdrawn, Locale locale) {
        if (withdrawn) {
            parts.add("(" + FormWords.withdrawn(locale) + ")");
        }
    }

    private static String number(BigDecimal number, Locale locale) {
        return FigureText.of(Optional.empty(), locale).value(number);
    }

    private static String title(Plan plan, String action, Locale locale) {
        return plan.actionPlan().getActions().stream()
                .filter(one -> one.getCode().equals(action))
                .map(Action::getTitle)
                .findFirst()
                .map((LocalizedText title) -> title.in(locale))
                .orElse("");
    }
}
