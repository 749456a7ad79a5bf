package org.snitp.forms.intake;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snitp.forms.FormRequest;
import org.snitp.forms.FormTooLongException;
import org.snitp.forms.ReportingForms;
import org.snitp.indicators.calendar.CalendarEntry;
import org.snitp.indicators.calendar.CalendarTooLongException;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.indicators.calendar.UndatedEntry;
import org.snitp.indicators.collection.MeasurementKey;
import org.snitp.model.Bundle;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.time.Period;

/** The contents of the forms as they would be created today, for comparison with returned forms. */
final class AskedForms {

    private final Bundle bundle;
    private final ActionPlan plan;
    private final Map<String, Optional<Set<String>>> indicators = new HashMap<>();
    private final Map<FormRequest, Set<MeasurementKey>> rows = new HashMap<>();
    private @Nullable ReportingCalendar calendar;
    private @Nullable ReportingForms forms;

    AskedForms(Bundle bundle, ActionPlan plan) {
        this.bundle = bundle;
        this.plan = plan;
    }

    /** Computed on first use: the calendar of a long plan takes time, and most runs do not need it. */
    private ReportingCalendar calendar() {
        ReportingCalendar known = calendar;
        if (known == null) {
            known = ReportingCalendar.of(bundle);
            calendar = known;
        }
        return known;
    }

    private ReportingForms forms() {
        ReportingForms known = forms;
        if (known == null) {
            known = ReportingForms.of(bundle, calendar());
            forms = known;
        }
        return known;
    }

    /**
     * Returns the ids of the indicators that an institution, or one of its parts, ever reports; absent if the calendar
     * would be too long.
     */
    Optional<Set<String>> indicators(String institution) {
        return indicators.computeIfAbsent(institution, this::reported);
    }

    private Optional<Set<String>> reported(String institution) {
        try {
            ReportingCalendar own = calendar().forInstitution(institution);
            return Optional.of(Stream.concat(
                            own.entries().stream().map(CalendarEntry::subject),
                            own.undated().stream().map(UndatedEntry::subject))
                    .collect(Collectors.toSet()));
        } catch (CalendarTooLongException e) {
            return Optional.empty();
        }
    }

    /**
     * Returns the requests in the form of an institution, row by row; empty if no such form can be created.
     *
     * @param crossed whether it has a row for each combination of categories
     */
    Set<MeasurementKey> rows(String institution, Period period, boolean crossed) {
        FormRequest request = FormRequest.of(plan.getId(), institution, period).crossed(crossed);
        return rows.computeIfAbsent(request, this::made);
    }

    private Set<MeasurementKey> made(FormRequest request) {
        try {
            return forms().form(request).rows().stream()
                    .map(row -> new MeasurementKey(row.indicator().getId(), row.period(), row.dimensions()))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        } catch (FormTooLongException | CalendarTooLongException e) {
            return Set.of();
        }
    }
}
