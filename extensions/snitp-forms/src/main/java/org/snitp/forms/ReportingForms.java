package org.snitp.forms;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.model.Bundle;
import org.snitp.model.BundleIndex;
import org.snitp.model.MeasuredPlans;
import org.snitp.model.institution.Institution;

/**
 * The forms of many institutions. Shared data is computed once, so the time is linear in the number of forms.
 *
 * <pre>{@code
 * ReportingForms forms = ReportingForms.of(bundle, ReportingCalendar.of(bundle));
 * for (String id : List.of("ANITP", "MAI")) {
 *     ReportingForm form = forms.form(FormRequest.of("pna-2024-2026", id, Period.year(2025)));
 * }
 * }</pre>
 *
 * <p>Not thread-safe.
 */
public final class ReportingForms {

    private final Bundle bundle;
    private final ReportingCalendar calendar;
    private final BundleIndex index;
    private final Set<String> registered = new HashSet<>();
    private final Map<String, FormPlan> plans = new HashMap<>();

    private ReportingForms(Bundle bundle, ReportingCalendar calendar) {
        this.bundle = bundle;
        this.calendar = calendar;
        this.index = BundleIndex.of(bundle);
        bundle.getRegistries().stream()
                .flatMap(registry -> registry.getInstitutions().stream())
                .map(Institution::getId)
                .forEach(registered::add);
    }

    /**
     * Prepares the forms of a bundle.
     *
     * @param bundle the plans with their strategy and the institutions
     * @param calendar the calendar of the bundle, with the due reports
     */
    public static ReportingForms of(Bundle bundle, ReportingCalendar calendar) {
        Objects.requireNonNull(bundle, "bundle");
        Objects.requireNonNull(calendar, "calendar");
        return new ReportingForms(bundle, calendar);
    }

    /**
     * Returns the form for a request.
     *
     * @throws IllegalArgumentException if the bundle has no such plan or institution, or if the plan has a text with an
     *     unpaired surrogate, so that it has no fingerprint
     * @throws FormTooLongException if the form would have more than {@link ReportingForm#MAX_ROWS} rows
     */
    public ReportingForm form(FormRequest request) {
        Objects.requireNonNull(request, "request");
        requireKnown(request.institution());
        FormPlan plan = plans.computeIfAbsent(request.plan(), this::plan);
        return new FormBuilder(plan, index, calendar.forInstitution(request.institution()), request).build();
    }

    /** An institution unknown to the registries and the plan would get an empty form. */
    private void requireKnown(String institution) {
        if (!calendar.institutions().contains(institution) && !registered.contains(institution)) {
            throw new IllegalArgumentException("The bundle has no institution " + institution);
        }
    }

    private FormPlan plan(String id) {
        return MeasuredPlans.of(bundle).stream()
                .filter(candidate -> candidate.getId().equals(id))
                .findFirst()
                .map(plan -> FormPlan.of(bundle, plan))
                .orElseThrow(() -> new IllegalArgumentException("The bundle has no plan " + id));
    }
}
