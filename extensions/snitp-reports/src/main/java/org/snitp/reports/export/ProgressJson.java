package org.snitp.reports.export;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.snitp.indicators.progress.Coverage;
import org.snitp.indicators.progress.DeliveryProgress;
import org.snitp.indicators.progress.DuePeriods.DuePeriod;
import org.snitp.indicators.progress.Figure;
import org.snitp.indicators.progress.FigureText;
import org.snitp.indicators.progress.IndicatorProgress;
import org.snitp.indicators.progress.MeasureText;
import org.snitp.indicators.progress.ProgressParameters;
import org.snitp.indicators.progress.Punctuality;
import org.snitp.indicators.progress.ReporterProgress;
import org.snitp.indicators.progress.Status;
import org.snitp.indicators.progress.Tally;
import org.snitp.indicators.progress.TargetAssessment;
import org.snitp.indicators.progress.Thresholds;
import org.snitp.indicators.progress.Yardstick;
import org.snitp.io.internal.shape.EnumTerms;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.link.Link;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.AssessmentMethod;
import org.snitp.model.strategy.Objective;
import org.snitp.model.time.Period;
import org.snitp.reports.export.ProgressExport.Group;
import tools.jackson.core.JsonGenerator;

/** Writes progress as JSON, in the format that {@link ProgressExport} describes. */
final class ProgressJson {

    private static final List<String> KINDS = List.of("objective", "action", "institution");

    private final JsonGenerator generator;
    private final JsonText json;
    private final FigureJson figures;
    private final Names names;

    ProgressJson(JsonGenerator generator, Names names) {
        this.generator = generator;
        this.json = new JsonText(generator);
        this.figures = new FigureJson(json, names.locale());
        this.names = names;
    }

    void write(
            ProgressParameters parameters,
            Tally total,
            List<Group> groups,
            Collection<IndicatorProgress> indicators,
            List<String> unknown) {
        generator.writeStartObject();
        json.text("asOf", parameters.asOf().toString());
        json.day("knownOn", parameters.knownOn());
        Yardstick yardstick = names.yardstick(parameters);
        json.object("thresholds", () -> {
            json.number("onTrack", yardstick.thresholds().onTrack());
            json.number("atRisk", yardstick.thresholds().atRisk());
        });
        json.object("total", () -> write(total));
        for (String kind : KINDS) {
            List<Group> ofKind =
                    groups.stream().filter(group -> group.kind().equals(kind)).toList();
            if (!groups.isEmpty()) {
                json.objects(kind + "s", ofKind, this::write);
            }
        }
        json.objects("indicators", indicators, this::write);
        json.texts("unknown", unknown);
        generator.writeEndObject();
    }

    private void write(Group group) {
        json.text("id", group.id());
        json.text("name", group.name());
        write(group.tally());
    }

    private void write(Tally tally) {
        json.count("indicators", tally.indicators());
        json.object("statuses", () -> {
            for (Status status : Status.values()) {
                json.count(EnumTerms.of(status), tally.count(status));
            }
        });
        json.object("punctuality", () -> {
            for (Punctuality punctuality : Punctuality.values()) {
                json.count(EnumTerms.of(punctuality), tally.count(punctuality));
            }
        });
        json.object("coverage", () -> write(tally.coverage()));
        json.count("overdue", tally.overdue());
    }

    private void write(Coverage coverage) {
        json.count("due", coverage.due());
        json.count("reported", coverage.reported());
        json.count("late", coverage.late());
        json.number("share", coverage.share());
    }

    private void write(IndicatorProgress progress) {
        Thresholds thresholds = progress.yardstick().thresholds();
        json.text("id", progress.indicator());
        names.index().indicator(progress.indicator()).ifPresent(this::writePlanned);
        progress.computation().ifPresent(how -> json.text("computedFrom", how.text()));
        json.term("status", progress.status());
        writeMethods(progress);
        json.day("observedOn", progress.observedOn());
        json.objects("targetsReached", progress.targets(), this::write);
        FigureText words = FigureText.of(names.index().indicator(progress.indicator()), names.locale());
        write("actual", progress.actual(), words);
        write("expected", progress.expected(), words);
        write("achievement", progress.achievement(), words);
        json.object("growth", () -> {
            Figure ratio = progress.growth().ratio();
            figures.write(ratio, ratio.value().map(value -> words.ratio(value, thresholds)));
            json.term("trend", progress.growth().trend());
        });
        progress.delivery().ifPresent(delivery -> json.object("delivery", () -> write(delivery)));
        json.objects("cells", progress.cells().entrySet(), cell -> {
            json.object("dimensions", () -> writeDimensions(cell.getKey()));
            figures.write(cell.getValue(), words.of(cell.getValue()));
        });
        if (!progress.reporters().isEmpty()) {
            json.objects("parts", progress.reporters().entrySet(), part -> {
                json.text("institution", part.getKey());
                write(part.getValue(), words);
            });
        }
        json.term("punctuality", progress.punctuality());
        json.object("coverage", () -> write(progress.coverage()));
        json.objects("overdue", progress.overdue(), this::write);
        progress.latest().ifPresent(latest -> json.object("latest", () -> write(latest)));
        json.flag("lacksReason", progress.lacksReason());
        json.count("superseded", progress.superseded());
        figures.writeRemarks(progress.remarks());
    }

    /** The status by the other method is kept separate from the status. */
    private void writeMethods(IndicatorProgress progress) {
        AssessmentMethod judge = progress.yardstick().method();
        json.object("judgedBy", () -> {
            json.term("method", judge);
            json.number("onTrack", progress.yardstick().thresholds().onTrack());
            json.number("atRisk", progress.yardstick().thresholds().atRisk());
        });
        progress.otherwise()
                .ifPresent(status -> json.object("otherMethod", () -> {
                    json.term(
                            "method",
                            judge == AssessmentMethod.LINEAR ? AssessmentMethod.GROWTH : AssessmentMethod.LINEAR);
                    json.term("status", status);
                }));
    }

    private void write(TargetAssessment target) {
        json.text("period", target.window().toString());
        json.number("target", target.target().getValue());
        json.number("min", target.target().getMin());
        json.number("max", target.target().getMax());
        writeCell(target.dimensions());
        target.target().getStatement().ifPresent(words -> json.text("statement", names.text(words)));
        target.baseline().ifPresent(baseline -> json.object("baseline", () -> write(baseline)));
        if (target.validity() != TargetAssessment.Validity.IN_FORCE) {
            json.term("validity", target.validity());
        }
        target.delivery().ifPresent(delivery -> json.object("delivery", () -> write(delivery)));
        json.term("kind", target.kind());
        json.flag("due", target.due());
        json.number("actual", target.actual());
        json.textsIfAny("observationStatuses", FigureJson.terms(target.observationStatuses()));
        json.day("observedOn", target.observedOn());
        json.term("status", target.status());
        json.flag("missed", target.missed());
        json.flag("lacksReason", target.lacksReason());
        json.text("shown", target.toString(names.locale()));
    }

    private void write(String name, Figure figure, FigureText words) {
        json.object(name, () -> figures.write(figure, words.of(figure)));
    }

    private void write(ReporterProgress part, FigureText words) {
        write("actual", part.actual(), words);
        json.term("punctuality", part.punctuality());
        json.object("coverage", () -> write(part.coverage()));
        json.objects("overdue", part.overdue(), this::write);
        part.latest().ifPresent(latest -> json.object("latest", () -> write(latest)));
    }

    private void writePlanned(Indicator indicator) {
        json.text("name", names.text(indicator.getName()));
        json.text("action", names.index().actionOf(indicator).map(Action::getCode));
        json.text("objective", names.index().objectiveOf(indicator).map(Objective::getCode));
        json.texts("responsible", names.index().responsibleFor(indicator));
        json.textsIfAny("tags", names.index().tagsOf(indicator));
        json.term("measure", indicator.getMeasure().map(Measure::getType));
        json.text("unit", indicator.getMeasure().flatMap(measure -> MeasureText.unit(measure, names.locale())));
        indicator.getBaseline().ifPresent(baseline -> json.object("baseline", () -> write(baseline)));
        if (!indicator.getBaselines().isEmpty()) {
            json.objects("baselines", indicator.getBaselines(), this::write);
        }
        json.objects("targets", indicator.getTargets(), target -> {
            target.getPeriod().ifPresent(period -> json.text("period", period.toString()));
            json.term("kind", target.getKind());
            json.number("value", target.getValue());
            json.number("min", target.getMin());
            json.number("max", target.getMax());
            writeCell(target.getDimensions());
            target.getStatement().ifPresent(words -> json.text("statement", names.text(words)));
            target.getMilestone().ifPresent(id -> json.text("milestone", id));
            target.getBaselinePeriod().ifPresent(period -> json.text("baselinePeriod", period.toString()));
            target.getSupersededBy()
                    .ifPresent(act -> json.object("supersededBy", () -> {
                        json.text("act", names.text(act.getAct()));
                        json.text("date", act.getDate().toString());
                    }));
        });
    }

    /** Writes the category of each dimension; nothing for the whole. */
    private void writeCell(Map<String, String> cell) {
        if (!cell.isEmpty()) {
            json.object("dimensions", () -> writeDimensions(cell));
        }
    }

    private void write(Baseline baseline) {
        json.text("period", baseline.getPeriod().toString());
        writeCell(baseline.getDimensions());
        json.number("value", baseline.getValue());
    }

    private void write(DeliveryProgress delivery) {
        json.term("stage", delivery.stage());
        json.day("deliveredOn", delivery.deliveredOn());
        json.text("due", delivery.due().toString());
        json.count("daysLate", delivery.daysLate());
        json.texts("evidence", names.texts(delivery.evidence()));
        write(delivery.links());
    }

    private void writeDimensions(Map<String, String> cell) {
        new TreeMap<>(cell).forEach(json::text);
    }

    private void write(DuePeriod due) {
        json.text("period", due.period().toString());
        json.text("reportedAs", due.reportedAs().map(Period::toString));
        json.text("dueOn", due.dueOn().toString());
        json.texts("owedBy", due.institutions());
    }

    private void write(Measurement latest) {
        json.text("period", latest.getPeriod().toString());
        json.text("reportedBy", latest.getReportedBy());
        json.day("reportedOn", latest.getReportedOn());
        json.flag("notApplicable", latest.isNotApplicable());
        latest.getObservationStatus().ifPresent(status -> json.term("observationStatus", status));
        json.text("reason", latest.getReason().map(names::text));
        json.text("correctiveMeasure", latest.getCorrectiveMeasure().map(names::text));
        json.text("note", latest.getNote().map(names::text));
        json.text("source", latest.getSource().map(names::text));
        json.texts("evidence", names.texts(latest.getEvidence()));
        write(latest.getLinks());
    }

    private void write(List<Link> links) {
        if (!links.isEmpty()) {
            json.objects("links", links, link -> {
                json.text("address", link.getAddress());
                json.text("title", link.getTitle().map(names::text));
                json.text("description", link.getDescription().map(names::text));
                json.day("date", link.getDate());
                json.textsIfAny("languages", link.getLanguages());
                json.text("mediaType", link.getMediaType());
                json.text("hash", link.getHash());
                json.textsIfAny("tags", link.getTags());
            });
        }
    }
}
