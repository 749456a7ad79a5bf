package org.snitp.reports;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snitp.indicators.monitoring.Account;
import org.snitp.indicators.monitoring.IndicatorStanding;
import org.snitp.indicators.monitoring.PublishedFigure;
import org.snitp.indicators.monitoring.ReportedNumber;
import org.snitp.indicators.monitoring.Withholding;
import org.snitp.indicators.progress.DeliveryProgress;
import org.snitp.indicators.progress.FigureText;
import org.snitp.indicators.progress.MeasureText;
import org.snitp.indicators.progress.ObservationText;
import org.snitp.indicators.progress.TargetAssessment;
import org.snitp.indicators.progress.Thresholds;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.measurement.ObservationStatus;
import org.snitp.model.plan.AssessmentMethod;
import org.snitp.reports.internal.wording.SpokenTexts;
import tools.jackson.core.JsonGenerator;

/** One indicator of the report as JSON. */
final class IndicatorJson {

    private final JsonGenerator json;
    private final SpokenTexts texts;
    private final Locale locale;
    private final Thresholds thresholds;

    IndicatorJson(JsonGenerator json, SpokenTexts texts, Thresholds thresholds) {
        this.json = json;
        this.texts = texts;
        this.locale = texts.locale();
        this.thresholds = thresholds;
    }

    void write(IndicatorStanding standing) {
        writePlan(standing.indicator());
        standing.computation().ifPresent(how -> json.writeStringProperty("computedFrom", how.text()));
        standing.status()
                .ifPresentOrElse(
                        status -> json.writeStringProperty("status", ReportJson.term(status)),
                        () -> json.writeBooleanProperty("statusWithheld", true));
        FigureText words = FigureText.of(Optional.of(standing.indicator()), locale);
        write("actual", standing.actual(), words::value);
        standing.observedOn().ifPresent(day -> json.writeStringProperty("observedOn", day.toString()));
        write("expected", standing.expected(), words::value);
        write("achievement", standing.achievement(), words::share);
        write("growth", standing.growth(), ratio -> words.ratio(ratio, thresholds));
        writeOtherMethod(standing);
        ReportJson.array(json, "targetsReached", standing.targets(), this::write);
        standing.delivery().ifPresent(this::write);
        if (!standing.breakdown().isEmpty()) {
            ReportJson.array(json, "breakdown", standing.breakdown(), cell -> {
                ReportJson.map(json, "categories", cell.categories());
                write("actual", cell.figure(), words::value);
            });
        }
        ReportJson.array(json, "reported", standing.reported(), this::write);
        if (!standing.parts().isEmpty() && standing.hasReports()) {
            ReportJson.array(json, "parts", standing.parts(), part -> {
                json.writeStringProperty("institution", part.institution().id());
                write("actual", part.actual(), words::value);
                json.writeStringProperty("punctuality", ReportJson.term(part.punctuality()));
                json.writeNumberProperty("due", part.coverage().due());
                json.writeNumberProperty("reportsReceived", part.coverage().reported());
                part.account().ifPresent(this::write);
            });
        }
        json.writeStringProperty("punctuality", ReportJson.term(standing.punctuality()));
        json.writeNumberProperty("due", standing.coverage().due());
        json.writeNumberProperty("reportsReceived", standing.coverage().reported());
        standing.account().ifPresent(this::write);
        standing.withholding().ifPresent(this::write);
        json.writeBooleanProperty("lacksReason", standing.lacksReason());
        ReportJson.strings(
                json,
                "remarks",
                standing.remarks().stream()
                        .map(remark -> remark.toString(locale))
                        .distinct()
                        .toList());
    }

    private void writePlan(Indicator indicator) {
        json.writeStringProperty("id", indicator.getId());
        json.writeStringProperty("name", texts.of(indicator.getName()));
        indicator
                .getMeasure()
                .ifPresent(measure -> json.writeStringProperty("measure", ReportJson.term(measure.getType())));
        indicator
                .getMeasure()
                .flatMap(measure -> MeasureText.unit(measure, locale))
                .ifPresent(unit -> json.writeStringProperty("unit", unit));
        indicator.getBaseline().ifPresent(baseline -> {
            json.writeObjectPropertyStart("baseline");
            json.writeStringProperty("period", baseline.getPeriod().toString());
            ReportJson.number(json, "value", baseline.getValue());
            json.writeEndObject();
        });
        LinkJson.write(json, indicator.getLinks(), texts);
        if (!indicator.getBaselines().isEmpty()) {
            ReportJson.array(json, "baselines", indicator.getBaselines(), this::write);
        }
        ReportJson.array(json, "targets", indicator.getTargets(), target -> {
            target.getPeriod().ifPresent(period -> json.writeStringProperty("period", period.toString()));
            target.getKind().ifPresent(kind -> json.writeStringProperty("kind", ReportJson.term(kind)));
            writeNumber("value", target.getValue());
            writeNumber("min", target.getMin());
            writeNumber("max", target.getMax());
            writeCell(target.getDimensions());
            ReportJson.text(json, "statement", target.getStatement(), texts);
            target.getMilestone().ifPresent(id -> json.writeStringProperty("milestone", id));
            target.getBaselinePeriod()
                    .ifPresent(period -> json.writeStringProperty("baselinePeriod", period.toString()));
            target.getSupersededBy().ifPresent(act -> {
                json.writeObjectPropertyStart("supersededBy");
                json.writeStringProperty("act", texts.of(act.getAct()));
                json.writeStringProperty("date", act.getDate().toString());
                json.writeEndObject();
            });
        });
    }

    private void write(String name, PublishedFigure figure, Function<BigDecimal, String> shown) {
        if (figure.value().isEmpty() && !figure.withheld()) {
            return;
        }
        json.writeObjectPropertyStart(name);
        figure.value().ifPresent(value -> {
            ReportJson.number(json, "value", value);
            json.writeStringProperty(
                    "shown",
                    shown.apply(value) + ObservationText.mark(figure.observationStatuses(), figure.computed(), locale));
        });
        if (figure.withheld()) {
            json.writeBooleanProperty("withheld", true);
        }
        if (figure.computed()) {
            json.writeBooleanProperty("computed", true);
        }
        writeStatuses(figure.observationStatuses());
        figure.origin()
                .ifPresent(origin -> ReportJson.strings(
                        json, "explanation", List.of(origin.explain(locale).split("\n", -1))));
        json.writeEndObject();
    }

    private void writeStatuses(List<ObservationStatus> statuses) {
        if (!statuses.isEmpty()) {
            ReportJson.strings(
                    json,
                    "observationStatuses",
                    statuses.stream().map(ReportJson::term).toList());
        }
    }

    /** The status by the other method is kept separate from the status. */
    private void writeOtherMethod(IndicatorStanding standing) {
        json.writeStringProperty("judgedBy", ReportJson.term(standing.method()));
        standing.otherwise().ifPresent(status -> {
            boolean line = standing.method() == AssessmentMethod.GROWTH;
            json.writeObjectPropertyStart("otherMethod");
            json.writeStringProperty(
                    "method", ReportJson.term(line ? AssessmentMethod.LINEAR : AssessmentMethod.GROWTH));
            json.writeStringProperty("status", ReportJson.term(status));
            json.writeEndObject();
        });
    }

    private void writeNumber(String name, Optional<BigDecimal> number) {
        number.ifPresent(value -> ReportJson.number(json, name, value));
    }

    private void write(TargetAssessment target) {
        json.writeStringProperty("period", target.window().toString());
        writeNumber("target", target.target().getValue());
        writeNumber("min", target.target().getMin());
        writeNumber("max", target.target().getMax());
        writeCell(target.dimensions());
        ReportJson.text(json, "statement", target.target().getStatement(), texts);
        target.baseline().ifPresent(baseline -> {
            json.writeObjectPropertyStart("baseline");
            write(baseline);
            json.writeEndObject();
        });
        if (target.validity() != TargetAssessment.Validity.IN_FORCE) {
            json.writeStringProperty("validity", ReportJson.term(target.validity()));
        }
        target.delivery().ifPresent(this::write);
        json.writeStringProperty("kind", ReportJson.term(target.kind()));
        json.writeBooleanProperty("due", target.due());
        target.actual().ifPresent(value -> ReportJson.number(json, "actual", value));
        writeStatuses(target.observationStatuses());
        target.observedOn().ifPresent(day -> json.writeStringProperty("observedOn", day.toString()));
        json.writeStringProperty("status", ReportJson.term(target.status()));
        json.writeBooleanProperty("missed", target.missed());
        json.writeBooleanProperty("lacksReason", target.lacksReason());
        json.writeStringProperty("shown", target.toString(locale));
    }

    private void write(Baseline baseline) {
        json.writeStringProperty("period", baseline.getPeriod().toString());
        writeCell(baseline.getDimensions());
        ReportJson.number(json, "value", baseline.getValue());
    }

    /** Writes the category of each dimension; nothing for the whole. */
    private void writeCell(Map<String, String> cell) {
        if (!cell.isEmpty()) {
            ReportJson.map(json, "categories", cell);
        }
    }

    private void write(DeliveryProgress delivery) {
        json.writeObjectPropertyStart("delivery");
        json.writeStringProperty("stage", ReportJson.term(delivery.stage()));
        delivery.deliveredOn().ifPresent(day -> json.writeStringProperty("deliveredOn", day.toString()));
        json.writeStringProperty("due", delivery.due().toString());
        json.writeNumberProperty("daysLate", delivery.daysLate());
        json.writeEndObject();
    }

    void write(ReportedNumber number) {
        json.writeStringProperty("period", number.period().toString());
        if (!number.categories().isEmpty()) {
            ReportJson.map(json, "categories", number.categories());
        }
        number.reportedBy().ifPresent(id -> json.writeStringProperty("reportedBy", id));
        number.value().ifPresent(value -> ReportJson.number(json, "value", value));
        number.numerator().ifPresent(value -> ReportJson.number(json, "numerator", value));
        number.denominator().ifPresent(value -> ReportJson.number(json, "denominator", value));
        number.delivery().ifPresent(state -> json.writeStringProperty("delivery", ReportJson.term(state)));
        if (number.notApplicable()) {
            json.writeBooleanProperty("notApplicable", true);
        }
        number.observationStatus()
                .ifPresent(status -> json.writeStringProperty("observationStatus", ReportJson.term(status)));
        if (number.withheld()) {
            json.writeBooleanProperty("withheld", true);
        }
    }

    private void write(Withholding withholding) {
        json.writeObjectPropertyStart("withholding");
        withholding.whole().ifPresent(why -> json.writeStringProperty("whole", ReportJson.term(why)));
        json.writeNumberProperty("guarded", withholding.guarded());
        json.writeNumberProperty("contradictory", withholding.contradictory());
        json.writeNumberProperty("unproven", withholding.unproven());
        ReportJson.array(json, "contradictions", withholding.contradictions(), contradiction -> {
            contradiction.cell().period().ifPresent(period -> json.writeStringProperty("period", period.toString()));
            ReportJson.map(json, "categories", contradiction.cell().categories());
            json.writeStringProperty("kind", ReportJson.term(contradiction.kind()));
            ReportJson.strings(
                    json,
                    "dimensions",
                    contradiction.dimensions().stream().sorted().toList());
        });
        json.writeEndObject();
    }

    private void write(Account account) {
        json.writeObjectPropertyStart("account");
        json.writeStringProperty("period", account.period().toString());
        ReportJson.text(json, "reason", account.reason(), texts);
        ReportJson.text(json, "correctiveMeasure", account.correctiveMeasure(), texts);
        ReportJson.text(json, "note", account.note(), texts);
        ReportJson.strings(
                json, "evidence", account.evidence().stream().map(texts::of).toList());
        LinkJson.write(json, account.links(), texts);
        ReportJson.text(json, "source", account.source(), texts);
        account.reportedBy().ifPresent(who -> json.writeStringProperty("reportedBy", who.id()));
        account.reportedOn().ifPresent(day -> json.writeStringProperty("reportedOn", day.toString()));
        json.writeEndObject();
    }
}
