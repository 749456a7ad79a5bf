package org.snitp.reports.export;

import java.util.List;
import org.snitp.indicators.smart.Aspect;
import org.snitp.indicators.smart.AspectFinding;
import org.snitp.indicators.smart.AspectState;
import org.snitp.indicators.smart.Criterion;
import org.snitp.indicators.smart.CriterionAssessment;
import org.snitp.indicators.smart.IndicatorAssessment;
import org.snitp.indicators.smart.SmartTable;
import org.snitp.indicators.smart.SmartTotals;
import org.snitp.indicators.smart.Verdict;
import org.snitp.io.internal.shape.EnumTerms;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.Objective;
import org.snitp.reports.export.SmartExport.Group;
import tools.jackson.core.JsonGenerator;

/** Writes a SMART assessment as JSON, in the format that {@link SmartExport} describes. */
final class SmartJson {

    private static final List<String> KINDS = List.of("plan", "objective", "institution");

    private final JsonGenerator generator;
    private final JsonText json;
    private final Names names;

    SmartJson(JsonGenerator generator, Names names) {
        this.generator = generator;
        this.json = new JsonText(generator);
        this.names = names;
    }

    void write(SmartTotals total, List<Group> groups, List<IndicatorAssessment> indicators) {
        generator.writeStartObject();
        json.text("note", SmartTable.note(names.locale()));
        json.object("total", () -> writeTotals(total));
        for (String kind : KINDS) {
            List<Group> ofKind =
                    groups.stream().filter(group -> group.kind().equals(kind)).toList();
            if (!groups.isEmpty()) {
                json.objects(kind + "s", ofKind, this::write);
            }
        }
        json.objects("indicators", indicators, this::write);
        generator.writeEndObject();
    }

    private void write(Group group) {
        json.text("id", group.id());
        json.text("name", group.name());
        writeTotals(group.totals());
    }

    private void writeTotals(SmartTotals totals) {
        json.count("indicators", totals.indicators());
        json.object("criteria", () -> {
            for (Criterion criterion : Criterion.values()) {
                json.object(EnumTerms.of(criterion), () -> {
                    for (Verdict verdict : Verdict.values()) {
                        json.count(EnumTerms.of(verdict), totals.count(criterion, verdict));
                    }
                });
            }
        });
        json.object("aspects", () -> {
            for (Aspect aspect : Aspect.values()) {
                json.object(EnumTerms.of(aspect), () -> writeStates(totals, aspect));
            }
        });
    }

    private void writeStates(SmartTotals totals, Aspect aspect) {
        json.count("asked", totals.asked(aspect));
        for (AspectState state : AspectState.values()) {
            json.count(EnumTerms.of(state), totals.count(aspect, state));
        }
    }

    private void write(IndicatorAssessment assessment) {
        json.text("id", assessment.indicator().getId());
        json.text("name", names.text(assessment.indicator().getName()));
        json.text("plan", assessment.plan().map(ActionPlan::getId));
        json.text("action", assessment.action().map(Action::getCode));
        json.text("objective", assessment.objective().map(Objective::getCode));
        json.texts("responsible", assessment.responsible());
        json.textsIfAny("tags", names.index().tagsOf(assessment.indicator()));
        json.objects("criteria", assessment.criteria(), this::write);
    }

    private void write(CriterionAssessment criterion) {
        json.term("criterion", criterion.criterion());
        json.term("verdict", criterion.verdict());
        json.objects("findings", criterion.findings(), this::write);
    }

    private void write(AspectFinding finding) {
        json.term("aspect", finding.aspect());
        json.term("weight", finding.weight());
        json.term("state", finding.state());
        json.term("code", finding.code());
        json.text("evidence", finding.evidence(names.locale()));
        json.text("remedy", finding.remedy(names.locale()));
    }
}
