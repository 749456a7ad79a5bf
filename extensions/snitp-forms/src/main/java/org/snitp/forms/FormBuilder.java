package org.snitp.forms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.snitp.indicators.calendar.CalendarEntry;
import org.snitp.indicators.calendar.EntryKind;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.indicators.calendar.UndatedEntry;
import org.snitp.indicators.calendar.UndatedReason;
import org.snitp.model.BundleIndex;
import org.snitp.model.institution.Institution;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;

/** Builds a form from the plan and the calendar. */
final class FormBuilder {

    private static final Set<UndatedReason> NO_FIXED_TIME =
            EnumSet.of(UndatedReason.NO_SCHEDULE, UndatedReason.ON_DEMAND, UndatedReason.CONTINUOUS);

    private final FormPlan plan;
    private final BundleIndex index;
    private final ReportingCalendar calendar;
    private final FormRequest request;
    private final List<FormRow> rows = new ArrayList<>();

    /**
     * Prepares a form.
     *
     * @param calendar the calendar of the institution
     */
    FormBuilder(FormPlan plan, BundleIndex index, ReportingCalendar calendar, FormRequest request) {
        this.plan = plan;
        this.index = index;
        this.calendar = calendar;
        this.request = request;
    }

    ReportingForm build() {
        List<CalendarEntry> due = calendar.entries().stream()
                .filter(entry -> entry.kind() == EntryKind.INDICATOR_REPORT)
                .filter(entry -> isAsked(entry.subject(), entry.document(), entry.institutions()))
                .filter(entry -> request.period().contains(entry.reportedAs()))
                .sorted(Comparator.comparing(
                                (CalendarEntry entry) -> asked(entry.subject()).position())
                        .thenComparing(CalendarEntry::reportedAs))
                .toList();
        due.forEach(entry -> addRows(asked(entry.subject()), entry.reportedAs(), Optional.of(entry)));
        calendar.undated().stream()
                .filter(entry -> isAsked(entry.subject(), entry.document(), entry.institutions()))
                .filter(entry -> NO_FIXED_TIME.contains(entry.reason()))
                .map(UndatedEntry::subject)
                .map(this::asked)
                .filter(indicator -> indicator.hasWorkIn(request.period()))
                .sorted(Comparator.comparing(ReportableIndicator::position))
                .forEach(indicator -> addRows(indicator, request.period(), Optional.empty()));
        AskedActions actions = new AskedActions(plan.plan(), index, request);
        return new ReportingForm(
                identity(),
                rows,
                request.tables().contains(FormTable.STATUSES) ? actions.statuses() : List.of(),
                request.tables().contains(FormTable.EXPENDITURES) ? actions.expenditures() : List.of(),
                request.observationStatus(),
                Optional.empty());
    }

    private ReportableIndicator asked(String id) {
        return Objects.requireNonNull(plan.asked().get(id), id);
    }

    private boolean isAsked(String subject, String document, Collection<String> institutions) {
        ReportableIndicator indicator = plan.asked().get(subject);
        return indicator != null
                && indicator.document().equals(document)
                && (request.withParts() || institutions.contains(request.institution()));
    }

    private void addRows(ReportableIndicator indicator, Period period, Optional<CalendarEntry> due) {
        BreakdownCells cells = BreakdownCells.of(indicator.indicator(), request.crossed());
        if (cells.areMoreThan(ReportingForm.MAX_ROWS - rows.size())) {
            throw new FormTooLongException(indicator.indicator().getId());
        }
        cells.all()
                .forEach(cell -> rows.add(new FormRow(
                        indicator.indicator(),
                        indicator.action(),
                        indicator.actionTitle(),
                        period,
                        due.map(CalendarEntry::dueOn),
                        cell,
                        plan.known().before(request.institution(), indicator.indicator(), period, cell),
                        indicator.question())));
    }

    private FormIdentity identity() {
        return new FormIdentity(
                plan.plan().getId(),
                plan.plan().getVersion(),
                plan.fingerprint(),
                request.institution(),
                name(request.institution()),
                request.period(),
                request.contact()
                        .map(LocalizedText::of)
                        .or(() -> plan.coordinator().map(this::name)),
                plan.years());
    }

    private LocalizedText name(String institution) {
        return index.institution(institution).map(Institution::getName).orElseGet(() -> LocalizedText.of(institution));
    }
}
