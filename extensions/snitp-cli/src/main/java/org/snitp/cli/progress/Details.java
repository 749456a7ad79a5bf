package org.snitp.cli.progress;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.snitp.cli.show.Page;
import org.snitp.cli.show.Wording;
import org.snitp.cli.terminal.Console;
import org.snitp.cli.terminal.Texts;
import org.snitp.indicators.progress.DeliveryProgress;
import org.snitp.indicators.progress.Figure;
import org.snitp.indicators.progress.FigureText;
import org.snitp.indicators.progress.IndicatorProgress;
import org.snitp.indicators.progress.MeasureText;
import org.snitp.indicators.progress.ObservationText;
import org.snitp.indicators.progress.Remark;
import org.snitp.indicators.progress.TargetAssessment;
import org.snitp.model.BundleIndex;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Computation;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.plan.AssessmentMethod;

/** Everything about one indicator: its status by either method, its reports, missing reports, and warnings. */
final class Details {

    private static final int INDENT = 2;

    private final Console console;
    private final BundleIndex index;
    private final Wording wording;

    Details(Console console, BundleIndex index, Wording wording) {
        this.console = console;
        this.index = index;
        this.wording = wording;
    }

    void addTo(Page page, IndicatorProgress progress, boolean explained) {
        Optional<Indicator> indicator = index.indicator(progress.indicator());
        page.heading(
                progress.indicator(),
                indicator.map(Indicator::getName).map(wording::text).orElse(""));
        indicator.ifPresent(planned -> addPlanned(page, planned));
        String judge = isJudgedByGrowth(progress) ? texts().text("progress.byGrowth") : "";
        page.status(
                texts().text("progress.label.status"),
                progress.status().toString(locale()),
                StatusTones.of(progress.status()),
                judge);
        addFigures(page, progress, indicator);
        progress.delivery().ifPresent(delivery -> addDelivery(page, delivery));
        field(page, "punctuality", Optional.of(progress.punctuality().toString(locale())));
        addReports(page, progress);
        progress.latest().ifPresent(latest -> addLatest(page, latest));
        page.fields(texts().text("progress.warning"), Warnings.of(progress, texts()));
        page.fields(texts().text("sheet.note"), notes(progress));
        addAnnex(page, progress);
        if (explained) {
            addExplanations(page, progress);
        }
    }

    private void addPlanned(Page page, Indicator indicator) {
        page.field(
                texts().text("sheet.action"),
                index.actionOf(indicator)
                        .map(action -> Wording.named(action.getCode(), wording.text(action.getTitle()))));
        page.field(
                texts().text("sheet.responsible"),
                Optional.of(String.join(", ", index.responsibleFor(indicator))).filter(ids -> !ids.isEmpty()));
        page.fields(
                texts().text("sheet.baseline"),
                indicator.allBaselines().stream().map(this::baseline).toList());
        page.fields(
                texts().text("sheet.target"),
                indicator.getTargets().stream()
                        .map(stated -> wording.target(stated))
                        .toList());
    }

    private void addFigures(Page page, IndicatorProgress progress, Optional<Indicator> indicator) {
        String unit = indicator
                .flatMap(Indicator::getMeasure)
                .flatMap(measure -> MeasureText.unit(measure, locale()))
                .map(words -> " " + words)
                .orElse("");
        String day =
                progress.observedOn().map(on -> texts().text("progress.on", on)).orElse("");
        FigureText words = FigureText.of(indicator, locale());
        page.field(texts().text("sheet.computation"), progress.computation().map(Computation::text));
        field(page, "actual", words.of(progress.actual()).map(value -> value + unit + day));
        field(
                page,
                "expected",
                words.of(progress.expected()).map(value -> value + unit + day + texts().text("progress.onLine")));
        field(
                page,
                "achievement",
                words.of(progress.achievement()).map(share -> texts().text(achieved(progress), share)));
        if (isJudgedByGrowth(progress)) {
            field(page, "growth", growth(progress));
        }
        page.fields(
                texts().text("progress.label.targets"),
                progress.targets().stream()
                        .filter(target -> target.due()
                                || target.actual().isPresent()
                                || target.delivery().isPresent())
                        .map(target -> indicator
                                .map(known -> target.toString(locale(), known))
                                .orElseGet(() -> target.toString(locale())))
                        .toList());
        page.fields(
                texts().text("sheet.disaggregation"),
                progress.cells().entrySet().stream()
                        .map(cell -> texts().text(
                                        "progress.cell",
                                        cell(cell.getKey()),
                                        words.of(cell.getValue()).orElse("-")))
                        .toList());
        page.fields(
                texts().text("progress.label.parts"),
                progress.reporters().entrySet().stream()
                        .map(part -> texts().text(
                                        "progress.part",
                                        part.getKey(),
                                        words.of(part.getValue().actual()).orElse("-"),
                                        Tallies.coverage(part.getValue().coverage(), texts())))
                        .toList());
    }

    /** Values that add up within the window of a target have no distance from a baseline. */
    private static String achieved(IndicatorProgress progress) {
        boolean summed = progress.targets().stream().anyMatch(TargetAssessment::summed);
        return summed ? "progress.achievedSum" : "progress.achieved";
    }

    private static boolean isJudgedByGrowth(IndicatorProgress progress) {
        return progress.yardstick().method() == AssessmentMethod.GROWTH;
    }

    private Optional<String> growth(IndicatorProgress progress) {
        FigureText words = FigureText.of(index.indicator(progress.indicator()), locale());
        return progress.growth()
                .ratio()
                .value()
                .map(ratio -> words.ratio(ratio, progress.yardstick().thresholds())
                        + ObservationText.mark(progress.growth().ratio().observationStatuses(), locale())
                        + progress.growth()
                                .trend()
                                .map(trend -> ", " + trend.toString(locale()))
                                .orElse(""));
    }

    /** Adds the result of the other method, which does not determine the status. */
    private void addAnnex(Page page, IndicatorProgress progress) {
        Optional<String> told = isJudgedByGrowth(progress)
                ? progress.otherwise().map(status -> texts().text("progress.annexLine", status.toString(locale())))
                : growth(progress).map(ratio -> texts().text("progress.annexGrowth", ratio));
        told.ifPresent(words -> page.blank().paragraph(INDENT, words));
    }

    private String baseline(Baseline baseline) {
        String cell = baseline.getDimensions().isEmpty() ? "" : ", " + cell(baseline.getDimensions());
        return wording.value(baseline) + " (" + baseline.getPeriod() + cell + ")";
    }

    private static String cell(Map<String, String> cell) {
        return new TreeMap<>(cell)
                .entrySet().stream()
                        .map(part -> part.getKey() + "=" + part.getValue())
                        .collect(Collectors.joining(", "));
    }

    private void addDelivery(Page page, DeliveryProgress delivery) {
        String stage = delivery.stage().toString(locale())
                + delivery.deliveredOn()
                        .map(on -> texts().text("progress.on", on))
                        .orElse("");
        field(page, "delivery", Optional.of(stage));
        String late = delivery.daysLate() == 0
                ? ""
                : ", " + texts().text("progress.late", texts().count("count.day", (int) delivery.daysLate()));
        field(page, "due", Optional.of(delivery.due() + late));
        page.fields(texts().text("sheet.evidence"), wording.texts(delivery.evidence()));
        page.fields(texts().text("sheet.links"), wording.links(delivery.links()));
    }

    private void addReports(Page page, IndicatorProgress progress) {
        field(
                page,
                "reports",
                Optional.of(Tallies.coverage(progress.coverage(), texts()))
                        .filter(words -> progress.coverage().due() > 0)
                        .map(words -> progress.coverage().late() == 0
                                ? words
                                : words + ", "
                                        + texts().text(
                                                        "progress.ofThemLate",
                                                        progress.coverage().late())));
        field(
                page,
                "missing",
                Optional.of(progress.overdue().stream()
                                .map(due -> texts().text("progress.since", OverdueTable.period(due), due.dueOn())
                                        + (progress.reporters().isEmpty()
                                                ? ""
                                                : " " + String.join(", ", due.institutions())))
                                .collect(Collectors.joining(", ")))
                        .filter(words -> !words.isEmpty()));
        field(
                page,
                "replaced",
                Optional.of(progress.superseded()).filter(count -> count > 0).map(String::valueOf));
    }

    private void addLatest(Page page, Measurement latest) {
        String by = latest.getReportedBy().map(id -> ", " + id).orElse("")
                + latest.getReportedOn().map(day -> ", " + day).orElse("");
        String mark =
                ObservationText.mark(latest.getObservationStatus().stream().toList(), locale());
        field(page, "latest", Optional.of(latest.getPeriod() + by + mark));
        field(page, "reason", wording.text(latest.getReason()));
        field(page, "correctiveMeasure", wording.text(latest.getCorrectiveMeasure()));
        field(page, "remark", wording.text(latest.getNote()));
        field(page, "source", wording.text(latest.getSource()));
        if (latest.getDelivery().isEmpty()) {
            page.fields(texts().text("sheet.evidence"), wording.texts(latest.getEvidence()));
            page.fields(texts().text("sheet.links"), wording.links(latest.getLinks()));
        }
    }

    private List<String> notes(IndicatorProgress progress) {
        Set<Remark> remarks = new LinkedHashSet<>(progress.remarks());
        progress.figures().forEach(figure -> remarks.addAll(figure.remarks()));
        return remarks.stream()
                .filter(remark -> !remark.kind().isWarning())
                .map(remark -> remark.toString(locale()))
                .toList();
    }

    private void addExplanations(Page page, IndicatorProgress progress) {
        List<Figure> figures = new ArrayList<>(progress.figures());
        figures.removeIf(figure -> figure.has(Remark.Kind.NOT_A_NUMBER));
        figures.forEach(figure -> addExplanation(page.blank(), figure));
        progress.cells().forEach((cell, figure) -> {
            page.blank().paragraph(INDENT, cell(cell));
            addExplanation(page, figure);
        });
    }

    private void addExplanation(Page page, Figure figure) {
        figure.explain(locale()).lines().forEach(line -> {
            int deeper = line.length() - line.stripLeading().length();
            page.paragraph(INDENT + deeper, line);
        });
    }

    private void field(Page page, String label, Optional<String> words) {
        page.field(texts().text("progress.label." + label), words);
    }

    private Locale locale() {
        return console.locale();
    }

    private Texts texts() {
        return console.texts();
    }
}
