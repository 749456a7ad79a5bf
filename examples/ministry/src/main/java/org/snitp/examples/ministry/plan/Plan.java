package org.snitp.examples.ministry.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.snitp.forms.FormRequest;
import org.snitp.forms.FormTable;
import org.snitp.forms.ReportingForm;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.model.Bundle;
import org.snitp.model.BundleIndex;
import org.snitp.model.StatusHistory;
import org.snitp.model.institution.Institution;
import org.snitp.model.measurement.ActionStatusReport;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.time.Period;
import org.snitp.store.DocumentVersion;

/**
 * The plan that is in force, with its strategy, its institutions and its calendar. Immutable; computed once for each version.
 *
 * @param versions the versions of its documents
 * @param bundle the documents
 * @param calendar what is to be reported, by whom and by when
 */
public record Plan(List<DocumentVersion> versions, Bundle bundle, ReportingCalendar calendar) {

    /** Returns the plan of documents. */
    static Plan of(List<DocumentVersion> versions, Bundle bundle) {
        return new Plan(List.copyOf(versions), bundle, ReportingCalendar.of(bundle));
    }

    /** Returns the action plan; an application for several plans would choose one here. */
    public ActionPlan actionPlan() {
        return bundle.getPlans().get(0);
    }

    /** Returns the id of the action plan. */
    public String id() {
        return actionPlan().getId();
    }

    /** Returns the title of the action plan. */
    public String title(Locale locale) {
        return actionPlan().getTitle().map(title -> title.in(locale)).orElseGet(this::id);
    }

    /** Returns the ids of the institutions that report. */
    public List<String> institutions() {
        return calendar.institutions().stream().sorted().toList();
    }

    /** Returns the name of an institution; its id if no registry has it. */
    public String institution(String id, Locale locale) {
        Optional<Institution> known = BundleIndex.of(bundle).institution(id);
        return known.map(institution -> institution.getName().in(locale)).orElse(id);
    }

    /** Returns the documents with reports on the status and the money of actions beside them. */
    public Bundle with(List<ActionStatusReport> reports) {
        return Bundle.builder()
                .addAllDocuments(bundle.getDocuments())
                .addAllDocuments(reports)
                .build();
    }

    /**
     * Returns the plan as it stands by reports on its actions: what was suspended or cancelled is no longer asked for.
     *
     * @param day the day on which it stands so
     */
    public Plan standing(List<ActionStatusReport> reports, LocalDate day) {
        return reports.isEmpty()
                ? this
                : of(versions, StatusHistory.of(with(reports), day, day).applyTo(bundle));
    }

    /**
     * Returns the blank form of an institution, which also asks for the status and the money of actions.
     *
     * @param known what it reported before, from which the last value beside each question comes
     */
    public ReportingForm form(String institution, Period period, MeasurementSet known) {
        Bundle withKnown = Bundle.builder()
                .addAllDocuments(bundle.getDocuments())
                .addDocuments(known)
                .build();
        return ReportingForm.of(withKnown, calendar, request(institution, period));
    }

    private FormRequest request(String institution, Period period) {
        return FormRequest.of(id(), institution, period)
                .with(FormTable.STATUSES)
                .with(FormTable.EXPENDITURES);
    }
}
