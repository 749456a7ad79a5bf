package org.snitp.reports;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.snitp.indicators.monitoring.ActionStanding;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.indicators.monitoring.Gantt;
import org.snitp.indicators.monitoring.Heading;
import org.snitp.indicators.monitoring.MethodNote;
import org.snitp.indicators.monitoring.ObjectiveStanding;
import org.snitp.indicators.monitoring.Party;
import org.snitp.indicators.monitoring.Sources;
import org.snitp.indicators.monitoring.StatusCounts;
import org.snitp.indicators.progress.Punctuality;
import org.snitp.indicators.progress.Status;
import org.snitp.io.internal.output.IndentedJson;
import org.snitp.model.strategy.NestedObjective;
import org.snitp.model.text.LocalizedText;
import org.snitp.reports.internal.page.MethodSection;
import org.snitp.reports.internal.wording.SpokenTexts;
import org.snitp.reports.internal.wording.Wording;
import tools.jackson.core.JsonGenerator;

/** The report as JSON. Absent values are omitted; withheld ones are marked: {@code "withheld": true}. */
final class ReportJson {

    private final AnnualReport report;
    private final Locale locale;
    private final SpokenTexts texts;

    ReportJson(AnnualReport report, Locale locale) {
        this.report = report;
        this.locale = locale;
        this.texts = new SpokenTexts(locale);
    }

    String text() {
        return IndentedJson.text(this::write);
    }

    private static String level(ObjectiveStanding standing) {
        if (standing.objective() instanceof NestedObjective) {
            return "nested";
        }
        return standing.isGeneral() ? "general" : "specific";
    }

    private void write(JsonGenerator json) {
        json.writeStartObject();
        writeHeading(json, report.heading());
        write(json, "total", report.total());
        array(json, "objectives", report.objectives(), objective -> {
            json.writeStringProperty("code", objective.objective().getCode());
            json.writeStringProperty("title", texts.of(objective.objective().getTitle()));
            json.writeStringProperty("level", level(objective));
            if (objective.objective() instanceof NestedObjective) {
                json.writeNumberProperty("depth", objective.level());
            }
            if (objective.levelName().isPresent()) {
                json.writeStringProperty(
                        "levelName", texts.of(objective.levelName().get()));
            }
            LinkJson.write(json, objective.objective().getLinks(), texts);
            write(json, "counts", objective.counts());
            array(
                    json,
                    "indicators",
                    objective.indicators(),
                    new IndicatorJson(json, texts, report.method().yardstick().thresholds())::write);
        });
        array(json, "institutions", report.institutions(), standing -> {
            write(json, standing.institution());
            write(json, "counts", standing.counts());
        });
        array(json, "actions", report.actions(), action -> write(json, action));
        writeOverdue(json);
        writeSources(json, report.sources());
        array(json, "quality", report.quality(), quality -> {
            json.writeStringProperty("indicator", quality.indicator());
            json.writeStringProperty("kind", term(quality.remark().kind()));
            json.writeStringProperty("message", quality.remark().toString(locale));
        });
        strings(json, "unknownIndicators", report.unknown());
        writeMethod(json, report.method());
        if (!report.budget().isEmpty()) {
            new BudgetJson(json, texts).write(report.budget());
        }
        writeOtherLanguages(json);
        json.writeEndObject();
    }

    /** Says which texts are not in the language of the report, if others are. */
    private void writeOtherLanguages(JsonGenerator json) {
        if (texts.areMixed()) {
            json.writeObjectPropertyStart("textsInOtherLanguages");
            texts.others().forEach((language, count) -> json.writeNumberProperty(language, count));
            json.writeEndObject();
        }
    }

    private void writeHeading(JsonGenerator json, Heading heading) {
        json.writeNumberProperty("year", heading.year());
        heading.years().nameOf(heading.period()).ifPresent(name -> {
            json.writeStringProperty("period", heading.period().toString());
            json.writeStringProperty("periodName", name);
        });
        json.writeStringProperty("asOf", heading.asOf().toString());
        heading.knownOn().ifPresent(day -> json.writeStringProperty("knownOn", day.toString()));
        strings(json, "strategies", heading.strategies().stream().map(texts::of).toList());
        array(json, "plans", heading.plans(), plan -> {
            json.writeStringProperty("id", plan.id());
            text(json, "title", plan.title(), texts);
            plan.version().ifPresent(version -> json.writeStringProperty("version", version));
            json.writeStringProperty("period", plan.period().toString());
            text(json, "shortfalls", plan.shortfalls(), texts);
        });
        array(json, "preparedBy", heading.preparedBy(), party -> write(json, party));
        array(json, "contributors", heading.contributors(), party -> write(json, party));
    }

    private void write(JsonGenerator json, Party party) {
        json.writeStringProperty("id", party.id());
        text(json, "name", party.name(), texts);
    }

    private static void write(JsonGenerator json, String name, StatusCounts counts) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("indicators", counts.indicators());
        json.writeObjectPropertyStart("statuses");
        for (Status status : Status.values()) {
            json.writeNumberProperty(term(status), counts.count(status));
        }
        json.writeEndObject();
        json.writeNumberProperty("withheld", counts.withheld());
        json.writeObjectPropertyStart("punctuality");
        for (Punctuality punctuality : Punctuality.values()) {
            json.writeNumberProperty(term(punctuality), counts.count(punctuality));
        }
        json.writeEndObject();
        json.writeNumberProperty("due", counts.coverage().due());
        json.writeNumberProperty("reported", counts.coverage().reported());
        json.writeNumberProperty("overdue", counts.overdue());
        json.writeEndObject();
    }

    private void write(JsonGenerator json, ActionStanding standing) {
        json.writeStringProperty("code", standing.action().getCode());
        json.writeStringProperty("title", texts.of(standing.action().getTitle()));
        standing.objective().ifPresent(code -> json.writeStringProperty("objective", code));
        strings(
                json,
                "responsible",
                standing.responsible().stream().map(Party::id).toList());
        strings(json, "support", standing.support().stream().map(Party::id).toList());
        LinkJson.write(json, standing.action().getLinks(), texts);
        ActionJson.writeStatus(json, standing.action(), texts);
        ActionJson.writeReports(json, standing.statuses(), texts);
        ActionJson.writeMoney(json, standing.expenditures(), texts);
        array(json, "implementation", bars(standing.action().getCode()), bar -> {
            json.writeStringProperty("timing", bar.timing().toString());
            json.writeStringProperty(
                    "from", report.gantt().quarters().get(bar.first()).toString());
            json.writeStringProperty(
                    "to", report.gantt().quarters().get(bar.last()).toString());
        });
        write(json, "counts", standing.counts());
        array(
                json,
                "indicators",
                standing.indicators(),
                new IndicatorJson(json, texts, report.method().yardstick().thresholds())::write);
    }

    private List<Gantt.Bar> bars(String action) {
        return report.gantt().rows().stream()
                .filter(row -> row.action().equals(action))
                .findFirst()
                .map(Gantt.Row::bars)
                .orElse(List.of());
    }

    private void writeOverdue(JsonGenerator json) {
        array(json, "overdue", report.overdue(), overdue -> {
            json.writeStringProperty("indicator", overdue.indicator());
            overdue.action().ifPresent(code -> json.writeStringProperty("action", code));
            json.writeStringProperty("period", overdue.due().period().toString());
            json.writeStringProperty("dueOn", overdue.due().dueOn().toString());
            strings(
                    json,
                    "institutions",
                    overdue.institutions().stream().map(Party::id).toList());
        });
    }

    private void writeSources(JsonGenerator json, Sources sources) {
        array(json, "sources", sources.sets(), set -> {
            json.writeStringProperty("id", set.id());
            text(json, "title", set.title(), texts);
            text(json, "source", set.source(), texts);
            set.reporter().ifPresent(reporter -> json.writeStringProperty("reporter", reporter.id()));
            json.writeNumberProperty("measurements", set.measurements());
            set.firstReportedOn().ifPresent(day -> json.writeStringProperty("firstReportedOn", day.toString()));
            set.lastReportedOn().ifPresent(day -> json.writeStringProperty("lastReportedOn", day.toString()));
        });
        array(json, "superseded", sources.superseded(), replaced -> {
            json.writeStringProperty("indicator", replaced.indicator());
            new IndicatorJson(json, texts, report.method().yardstick().thresholds()).write(replaced.number());
            replaced.reportedOn().ifPresent(day -> json.writeStringProperty("reportedOn", day.toString()));
            replaced.replacedOn().ifPresent(day -> json.writeStringProperty("replacedOn", day.toString()));
            text(json, "because", replaced.because(), texts);
        });
    }

    private void writeMethod(JsonGenerator json, MethodNote method) {
        json.writeObjectPropertyStart("method");
        strings(
                json,
                "formulas",
                method.formulas().stream()
                        .map(formula -> formula.toString(locale))
                        .toList());
        json.writeStringProperty("judgedBy", term(method.yardstick().method()));
        number(json, "onTrackFrom", method.yardstick().thresholds().onTrack());
        number(json, "atRiskFrom", method.yardstick().thresholds().atRisk());
        method.disclosureThreshold().ifPresent(threshold -> json.writeNumberProperty("disclosureThreshold", threshold));
        if (method.disclosureThreshold().isPresent()) {
            array(json, "beside", method.beside(), edition -> {
                json.writeNumberProperty("year", edition.year());
                json.writeStringProperty("asOf", edition.asOf().toString());
                edition.threshold().ifPresent(threshold -> json.writeNumberProperty("disclosureThreshold", threshold));
                json.writeStringProperty("sha256", edition.digest());
            });
            json.writeStringProperty("besideNote", new MethodSection(report, new Wording(locale)).besideNote());
        }
        strings(json, "withheld", method.withheld());
        strings(json, "textsToRead", method.textsToRead());
        json.writeEndObject();
    }

    static <T> void array(JsonGenerator json, String name, List<T> values, Consumer<T> content) {
        json.writeArrayPropertyStart(name);
        for (T value : values) {
            json.writeStartObject();
            content.accept(value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void strings(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    static void map(JsonGenerator json, String name, Map<String, String> values) {
        json.writeObjectPropertyStart(name);
        new TreeMap<>(values).forEach(json::writeStringProperty);
        json.writeEndObject();
    }

    static void text(JsonGenerator json, String name, Optional<LocalizedText> text, SpokenTexts texts) {
        text.ifPresent(words -> json.writeStringProperty(name, texts.of(words)));
    }

    /** Writes a decimal in plain notation with all its digits. */
    static void number(JsonGenerator json, String name, BigDecimal number) {
        json.writeName(name);
        json.writeNumber(number.toPlainString());
    }

    /** Returns a constant in the spelling of documents: {@code not-assessable}. */
    static String term(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
