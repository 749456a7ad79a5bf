package org.snitp.indicators.monitoring;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.snitp.indicators.disclosure.CountCell;
import org.snitp.indicators.disclosure.DisclosureControl;
import org.snitp.indicators.disclosure.Suppression;
import org.snitp.indicators.disclosure.Suppression.Reason;
import org.snitp.indicators.monitoring.IndicatorStanding.CategoryFigure;
import org.snitp.indicators.monitoring.IndicatorStanding.PartStanding;
import org.snitp.indicators.progress.Figure;
import org.snitp.indicators.progress.IndicatorProgress;
import org.snitp.indicators.progress.Input;
import org.snitp.indicators.progress.Remark;
import org.snitp.indicators.progress.ReporterProgress;
import org.snitp.indicators.progress.Status;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.time.Period;

/** Selects the publishable part of the progress of one indicator. */
final class StandingBuilder {

    /** Remarks that contain sums and differences of figures, which may be withheld. */
    private static final Set<Remark.Kind> TELLING = EnumSet.of(
            Remark.Kind.CELLS_NOT_TOTAL,
            Remark.Kind.CUMULATIVE_FELL,
            Remark.Kind.DETERIORATED,
            Remark.Kind.CATEGORIES_MISSING,
            Remark.Kind.BREAKDOWNS_DIFFER,
            Remark.Kind.STATUS_OF_CATEGORY,
            Remark.Kind.CATEGORIES_BEHIND,
            Remark.Kind.COMPUTED_SO,
            Remark.Kind.REPORTED_OTHERWISE,
            Remark.Kind.REPORTED_NOT_COMPUTED,
            Remark.Kind.REPORTERS_MISSING,
            Remark.Kind.REPORTERS_APART,
            Remark.Kind.PARTS_NOT_TOTAL);

    private final Indicator indicator;
    private final IndicatorProgress progress;
    private final List<Measurement> measurements;
    private final Suppression suppression;
    private final boolean actualWithheld;

    /**
     * Prepares a standing.
     *
     * @param measurements the measurements of the indicator that count
     * @param suppression what is withheld of it
     */
    StandingBuilder(
            Indicator indicator,
            IndicatorProgress progress,
            List<Measurement> measurements,
            Suppression suppression,
            MonitoringRequest request) {
        LocalDate asOf = request.asOf();
        this.indicator = indicator;
        this.progress = progress;
        this.measurements = measurements.stream()
                .filter(measurement -> !measurement.getPeriod().getEnd().isAfter(asOf))
                .toList();
        this.suppression = suppression;
        this.actualWithheld = progress.actual().value().isPresent() && suppression.withholdsActual(Map.of());
    }

    /** Returns whether remarks of a kind reveal figures other than the baseline and the target, which belong to the plan. */
    static boolean isTelling(Remark.Kind kind) {
        return TELLING.contains(kind);
    }

    IndicatorStanding build(Function<String, Party> parties) {
        Optional<Status> status = isStatusTelling() ? Optional.empty() : Optional.of(progress.status());
        return new IndicatorStanding(
                indicator,
                status,
                published(Map.of(), progress.actual()),
                progress.observedOn(),
                derived(progress.expected()),
                derived(progress.achievement()),
                derived(progress.growth().ratio()),
                actualWithheld ? Optional.empty() : progress.growth().trend(),
                progress.yardstick().method(),
                actualWithheld ? Optional.empty() : progress.otherwise(),
                suppression.isEmpty() ? progress.targets() : List.of(),
                progress.delivery(),
                progress.cells().entrySet().stream()
                        .map(cell -> new CategoryFigure(cell.getKey(), published(cell.getKey(), cell.getValue())))
                        .toList(),
                measurements.stream().map(this::number).toList(),
                progress.reporters().entrySet().stream()
                        .map(part -> part(parties.apply(part.getKey()), part.getValue(), parties))
                        .toList(),
                progress.coverage(),
                progress.overdue(),
                progress.latest()
                        .map(latest -> Account.of(latest, latest.getReportedBy().map(parties))),
                status.isPresent() && progress.lacksReason(),
                remarks(),
                withholding(),
                progress.computation());
    }

    private Optional<Withholding> withholding() {
        return suppression.isEmpty()
                ? Optional.empty()
                : Optional.of(new Withholding(
                        suppression.whole(),
                        count(Reason.SMALL) + count(Reason.GIVES_AWAY),
                        count(Reason.CONTRADICTORY),
                        count(Reason.UNPROVEN),
                        suppression.contradictions(),
                        suppression.exposed().stream()
                                .sorted(Comparator.comparing(CountCell::toString))
                                .toList()));
    }

    /** How many figures of the report are withheld for a reason. */
    private int count(Reason reason) {
        Set<CountCell> reported = measurements.stream()
                .map(measurement -> CountCell.of(measurement.getPeriod(), cell(measurement)))
                .collect(Collectors.toSet());
        return (int) suppression.cells(reason).stream()
                .filter(cell -> cell.period().isEmpty() || reported.contains(cell))
                .count();
    }

    /** Without a target, a status depends on the existence of reports and not on the figure. */
    private boolean isStatusTelling() {
        return (actualWithheld && !indicator.getTargets().isEmpty()) || (!suppression.isEmpty() && isOfCategories());
    }

    /** The status of a category would reveal its figure. */
    private boolean isOfCategories() {
        return progress.targets().stream()
                .anyMatch(target -> !target.dimensions().isEmpty());
    }

    private PublishedFigure published(Map<String, String> categories, Figure figure) {
        if (figure.value().isPresent() && suppression.withholdsActual(categories)) {
            return PublishedFigure.WITHHELD;
        }
        boolean open = figure.inputs().stream()
                .map(Input::period)
                .flatMap(Optional::stream)
                .noneMatch(period -> suppression.withholds(period, categories) || isPartWithheld(period, categories));
        return open ? PublishedFigure.of(withoutTelling(figure)) : PublishedFigure.withoutOrigin(figure);
    }

    /** The explanation of a sum would reveal its parts. */
    private boolean isPartWithheld(Period period, Map<String, String> categories) {
        return progress.reporters().keySet().stream()
                .anyMatch(id -> suppression.withholds(period, DisclosureControl.cellOf(id, categories)));
    }

    private PublishedFigure derived(Figure figure) {
        return figure.value().isPresent() && actualWithheld ? PublishedFigure.WITHHELD : PublishedFigure.of(figure);
    }

    private Figure withoutTelling(Figure figure) {
        return new Figure(
                figure.value(),
                figure.formula(),
                figure.inputs(),
                figure.leftOut(),
                figure.remarks().stream().filter(this::isPublished).toList());
    }

    private List<Remark> remarks() {
        return progress.remarks().stream().filter(this::isPublished).toList();
    }

    private boolean isPublished(Remark remark) {
        return suppression.isEmpty() || !isTelling(remark.kind());
    }

    private PartStanding part(Party institution, ReporterProgress part, Function<String, Party> parties) {
        Map<String, String> cell = DisclosureControl.cellOf(institution.id(), Map.of());
        return new PartStanding(
                institution,
                published(cell, part.actual()),
                part.coverage(),
                part.overdue(),
                part.latest()
                        .map(latest -> Account.of(latest, latest.getReportedBy().map(parties))));
    }

    private ReportedNumber number(Measurement measurement) {
        return ReportedNumber.of(
                measurement.getPeriod(),
                measurement.getDimensions(),
                part(measurement),
                measurement,
                suppression.withholds(measurement.getPeriod(), cell(measurement)));
    }

    /** The institution of a measurement, if several report a part each. */
    private Optional<String> part(Measurement measurement) {
        return progress.partOf(measurement);
    }

    private Map<String, String> cell(Measurement measurement) {
        return part(measurement)
                .map(id -> DisclosureControl.cellOf(id, measurement.getDimensions()))
                .orElse(measurement.getDimensions());
    }
}
