package org.snitp.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.snitp.cli.terminal.Console;
import org.snitp.cli.terminal.Texts;
import org.snitp.forms.FormRequest;
import org.snitp.forms.FormTooLongException;
import org.snitp.forms.ReportingForm;
import org.snitp.forms.ReportingForms;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.model.Bundle;
import org.snitp.model.MeasuredPlans;
import org.snitp.model.code.Spelling;
import org.snitp.model.institution.Institution;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;

/** Creates the requested forms, or reports why there is none. */
final class FormMaker {

    private final Texts texts;
    private final Bundle bundle;
    private final ReportingForms forms;
    private final ActionPlan plan;
    private final FormRequest request;

    private FormMaker(Texts texts, Bundle bundle, ReportingForms forms, ActionPlan plan, FormRequest request) {
        this.texts = texts;
        this.bundle = bundle;
        this.forms = forms;
        this.plan = plan;
        this.request = request;
    }

    /**
     * Prepares the forms of a plan.
     *
     * @param planId the id of the plan, if it is chosen
     * @param request returns the request for the plan with an id; its institution is not used
     */
    static FormMaker of(
            Console console,
            Bundle bundle,
            ReportingCalendar calendar,
            Optional<String> planId,
            Function<String, FormRequest> request) {
        ActionPlan plan = plan(console.texts(), MeasuredPlans.of(bundle), planId);
        return new FormMaker(
                console.texts(), bundle, ReportingForms.of(bundle, calendar), plan, request.apply(plan.getId()));
    }

    private static ActionPlan plan(Texts texts, List<ActionPlan> plans, Optional<String> id) {
        List<String> ids = plans.stream().map(ActionPlan::getId).distinct().toList();
        if (ids.isEmpty()) {
            throw new UsageException(texts.text("form.noPlan"));
        }
        if (id.isEmpty() && ids.size() > 1) {
            throw new UsageException(texts.text("form.whichPlan", String.join(", ", ids)));
        }
        String wanted = id.orElse(ids.get(0));
        return plans.stream()
                .filter(plan -> plan.getId().equals(wanted))
                .findFirst()
                .orElseThrow(() -> unknown(texts, "form.unknownPlan", wanted, ids));
    }

    private static UsageException unknown(Texts texts, String key, String id, List<String> known) {
        String suggestion = Spelling.nearest(id, known)
                .map(meant -> " " + texts.text("suggestion", meant))
                .orElse("");
        return new UsageException(texts.text(key, id) + suggestion);
    }

    /** Returns the ids of all institutions: those of the registries, then others in plans. */
    List<String> institutions() {
        Set<String> ids = bundle.getRegistries().stream()
                .flatMap(registry -> registry.getInstitutions().stream())
                .map(Institution::getId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (Action action : plan.getActions()) {
            ids.addAll(action.getResponsible());
            action.getIndicators().forEach(indicator -> ids.addAll(indicator.getResponsible()));
        }
        return List.copyOf(ids);
    }

    /** Returns the forms of all institutions with something to report, at least one. */
    List<ReportingForm> all() {
        List<ReportingForm> forms = institutions().stream()
                .map(id -> made(request.forInstitution(id)))
                .filter(form -> !form.isEmpty())
                .toList();
        if (forms.isEmpty()) {
            throw new UsageException(texts.text("form.nobody", request.period(), plan.getId(), plan.getPeriod()));
        }
        return forms;
    }

    /** Returns the form of an institution, which must be known and have something to report. */
    ReportingForm form(String id) {
        if (!institutions().contains(id)) {
            throw unknown(texts, "form.unknownInstitution", id, institutions());
        }
        ReportingForm form = made(request.forInstitution(id));
        if (form.isEmpty()) {
            throw new UsageException(nothing(id));
        }
        return form;
    }

    private ReportingForm made(FormRequest wanted) {
        try {
            return forms.form(wanted);
        } catch (FormTooLongException e) {
            throw new UsageException(
                    texts.text("form.tooLong", wanted.institution(), ReportingForm.MAX_ROWS, e.indicator()));
        }
    }

    private String nothing(String id) {
        String nothing = texts.text("form.nothing", id, request.period(), plan.getId(), plan.getPeriod());
        boolean partsHave = !made(request.forInstitution(id).withParts(true)).isEmpty();
        return partsHave ? nothing + " " + texts.text("form.partsHave") : nothing;
    }
}
