package org.snitp.forms.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.model.institution.Institution;

/** Reads the tables of forms about the actions of a plan. */
final class ActionFormReader {

    private final PlanIndicators plan;
    private final PlanActions actions;
    private final AskedForms asked;
    private final Map<String, Institution> institutions;
    private final Optional<Locale> locale;
    private final Optional<LocalDate> reportedOn;
    private final Optional<LocalDate> today;

    ActionFormReader(
            PlanIndicators plan,
            PlanActions actions,
            AskedForms asked,
            Map<String, Institution> institutions,
            Optional<Locale> locale,
            Optional<LocalDate> reportedOn,
            Optional<LocalDate> today) {
        this.plan = plan;
        this.actions = actions;
        this.asked = asked;
        this.institutions = institutions;
        this.locale = locale;
        this.reportedOn = reportedOn;
        this.today = today;
    }

    ReadActions read(RawForm block) {
        Findings findings = new Findings();
        PreambleReader preamble = new PreambleReader(block, findings);
        FormHead head = preamble.read(plan, institutions, locale, reportedOn);
        head.reportedOn().ifPresent(day -> preamble.checkDay(day, today));
        ActionTableReader reader = new ActionTableReader(actions, plan.languages(), head, block);
        boolean other = findings.all().stream()
                .anyMatch(finding -> finding.diagnostic().code() == DiagnosticCode.FORM_OF_OTHER_PLAN);
        if (other) {
            // One cause, one message: no row can be understood.
            return new ReadActions(block, head, findings.all(), reader.passOver());
        }
        new FormColumns(block, findings).check();
        new LostRows(block, head, plan, asked).check(findings);
        List<ReadAction> rows = reader.read();
        return new ReadActions(block, head, findings.all(), rows);
    }
}
