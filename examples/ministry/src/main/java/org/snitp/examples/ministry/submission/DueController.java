package org.snitp.examples.ministry.submission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.snitp.examples.ministry.plan.Plan;
import org.snitp.examples.ministry.plan.Plans;
import org.snitp.examples.ministry.security.Account;
import org.snitp.indicators.calendar.CalendarEntry;
import org.snitp.model.time.Period;
import org.snitp.store.ReportingPeriod;
import org.snitp.store.SnitpStore;
import org.snitp.store.Submission;
import org.snitp.store.SubmissionState;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What is due from an institution: the periods that are open, and the reports by the day on which they are due. */
@Controller
class DueController {

    /** A period with the form of the institution in it. */
    record DuePeriod(
            ReportingPeriod period, Optional<SubmissionState> state, long answered, int asked, boolean editable) {}

    /** The reports that are due on one day. */
    record DueDay(LocalDate day, List<CalendarEntry> entries) {}

    private final SnitpStore store;
    private final Plans plans;
    private final Reporting reporting;

    DueController(SnitpStore store, Plans plans, Reporting reporting) {
        this.store = store;
        this.plans = plans;
        this.reporting = reporting;
    }

    @GetMapping("/forms")
    String due(@AuthenticationPrincipal Account me, Locale locale, Model model) {
        Plan plan = plans.current();
        List<DuePeriod> periods = new ArrayList<>();
        for (ReportingPeriod period : store.as(me.actor()).periods().list(plan.id())) {
            reporting.desk(me, period.period(), locale).ifPresent(desk -> periods.add(of(desk)));
        }
        periods.sort(
                Comparator.comparing((DuePeriod due) -> due.period().period(), Comparator.comparing(Period::getStart))
                        .reversed());
        model.addAttribute("periods", periods);
        model.addAttribute("days", days(plan, me.reporter()));
        return "due";
    }

    private static DuePeriod of(Desk desk) {
        return new DuePeriod(
                desk.period(),
                desk.submission().map(Submission::state),
                desk.checked().answered(),
                desk.sheet().rows().size(),
                desk.isEditable());
    }

    private static List<DueDay> days(Plan plan, String institution) {
        Map<LocalDate, List<CalendarEntry>> days = new TreeMap<>();
        plan.calendar()
                .forInstitution(institution)
                .entries()
                .forEach(entry -> days.computeIfAbsent(entry.dueOn(), day -> new ArrayList<>())
                        .add(entry));
        return days.entrySet().stream()
                .map(day -> new DueDay(day.getKey(), day.getValue()))
                .toList();
    }
}
