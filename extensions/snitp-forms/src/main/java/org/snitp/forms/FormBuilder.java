package org.snitp.forms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.snitp.indicators.calendar.CalendarEntry;
import org.snitp.indicators.calendar.EntryKind;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.indicators.calendar.UndatedEntry;
import org.snitp.indicators.calendar.UndatedReason;
import org.snitp.io.Fingerprint;
import org.snitp.model.Bundle;
import org.snitp.model.BundleIndex;
import org.snitp.model.MeasuredPlans;
import org.snitp.model.evaluation.EvaluationCalendar;
import org.snitp.model.institution.Institution;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;

/** Puts a form together from what a plan asks and what the calendar says is due. */
final class FormBuilder {

    private static final Set<UndatedReason> NO_FIXED_TIME =
            EnumSet.of(UndatedReason.NO_SCHEDULE, UndatedReason.ON_DEMAND, UndatedReason.CONTINUOUS);

    private final Bundle bundle;
    private final FormRequest request;
    private final ReportingCalendar calendar;
    private final ActionPlan plan;
    private final Map<String, ReportableIndicator> asked;
    private final KnownValues known;
    private final List<FormRow> rows = new ArrayList<>();

    FormBuilder(Bundle bundle, ReportingCalendar calendar, FormRequest request) {
        this.bundle = bundle;
        this.request = request;
        requireKnown(bundle, calendar, request.institution());
        this.calendar = calendar.forInstitution(request.institution());
        this.plan = MeasuredPlans.of(bundle).stream()
                .filter(candidate -> candidate.getId().equals(request.plan()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The bundle has no plan " + request.plan()));
        this.known = new KnownValues(bundle, plan.getId(), request.institution());
        this.asked = ReportableIndicator.of(plan, bundle.getStrategies());
    }

    /** Whom neither a registry nor a plan knows would get an empty form. */
    private static void requireKnown(Bundle bundle, ReportingCalendar calendar, String institution) {
        boolean known = calendar.institutions().contains(institution)
                || bundle.getRegistries().stream()
                        .flatMap(registry -> registry.getInstitutions().stream())
                        .anyMatch(one -> one.getId().equals(institution));
        if (!known) {
            throw new IllegalArgumentException("The bundle has no institution " + institution);
        }
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
        return new ReportingForm(identity(), rows);
    }

    private ReportableIndicator asked(String id) {
        return Objects.requireNonNull(asked.get(id), id);
    }

    private boolean isAsked(String subject, String document, Collection<String> institutions) {
        ReportableIndicator indicator = asked.get(subject);
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
                        known.before(indicator.indicator(), period, cell),
                        indicator.question())));
    }

    private FormIdentity identity() {
        return new FormIdentity(
                plan.getId(),
                plan.getVersion(),
                Fingerprint.of(plan),
                request.institution(),
                BundleIndex.of(bundle)
                        .institution(request.institution())
                        .map(Institution::getName)
                        .orElseGet(() -> LocalizedText.of(request.institution())),
                request.period(),
                request.contact().map(LocalizedText::of).or(this::coordinator));
    }

    private Optional<LocalizedText> coordinator() {
        return bundle.getStrategies().stream()
                .filter(strategy -> strategy.getId().equals(plan.getStrategy()))
                .findFirst()
                .flatMap(Strategy::getEvaluationCalendar)
                .flatMap(EvaluationCalendar::getCoordinator)
                .map(id -> BundleIndex.of(bundle)
                        .institution(id)
                        .map(Institution::getName)
                        .orElseGet(() -> LocalizedText.of(id)));
    }
}
