package org.snitp.forms;

import java.nio.file.Path;
import java.util.Locale;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.io.Snitp;
import org.snitp.model.Bundle;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.model.time.Recurrence;
import org.snitp.testkit.Fixtures;

/** Forms of small plans that are nobody's. */
final class SampleForms {

    static final Locale RO = Locale.forLanguageTag("ro");
    static final Locale EN = Locale.ENGLISH;
    static final String PLAN = "plan-exemplu";

    static final Bundle BUNDLE =
            Snitp.read(Path.of("src/test/resources/org/snitp/forms/plan.yaml")).orElseThrow();

    private SampleForms() {}

    static FormRequest request(String institution, String period) {
        return FormRequest.of(PLAN, institution, Period.parse(period));
    }

    static ReportingForm form(String institution, String period) {
        return form(request(institution, period));
    }

    static ReportingForm form(FormRequest request) {
        return ReportingForm.of(BUNDLE, ReportingCalendar.of(BUNDLE), request);
    }

    /** Returns the form of a plan with indicators of one action, reported each year by an institution. */
    static ReportingForm formOf(LocalizedText institution, Indicator... indicators) {
        return formOf(false, institution, indicators);
    }

    static ReportingForm formOf(boolean crossed, LocalizedText institution, Indicator... indicators) {
        Action action = Action.builder()
                .code("1.1.1")
                .title(LocalizedText.of("Acțiune exemplu"))
                .addResponsible("AG")
                .addEvaluation(Recurrence.ANNUAL)
                .addIndicators(indicators)
                .build();
        ActionPlan plan = ActionPlan.builder()
                .id(PLAN)
                .strategy("exemplu")
                .period(Period.year(2025))
                .addActions(action)
                .build();
        Bundle bundle = Bundle.of(Fixtures.registry(Fixtures.agency("AG", institution)), plan);
        return ReportingForm.of(
                bundle, ReportingCalendar.of(bundle), request("AG", "2025").crossed(crossed));
    }
}
