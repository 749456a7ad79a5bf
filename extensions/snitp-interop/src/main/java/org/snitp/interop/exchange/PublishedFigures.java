package org.snitp.interop.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snitp.indicators.collection.KnownFigures;
import org.snitp.indicators.disclosure.CountCell;
import org.snitp.indicators.disclosure.DisclosureControl;
import org.snitp.indicators.disclosure.DisclosureRule;
import org.snitp.indicators.disclosure.Suppression;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.indicators.monitoring.IndicatorStanding;
import org.snitp.indicators.monitoring.MonitoringRequest;
import org.snitp.indicators.monitoring.ReportedNumber;
import org.snitp.indicators.progress.DuePeriods.DuePeriod;
import org.snitp.indicators.progress.IndicatorProgress;
import org.snitp.indicators.progress.ProgressAccumulator;
import org.snitp.indicators.progress.ProgressReport;
import org.snitp.model.Bundle;
import org.snitp.model.BundleIndex;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Reporters;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.time.Period;

/**
 * The figures that count, as the monitoring report publishes them. The report decides what is withheld; the reason of each cell
 * is asked of the same control.
 */
final class PublishedFigures {

    private record Cell(Period period, Map<String, String> categories, Optional<String> part) {}

    private final Bundle known;
    private final BundleIndex index;
    private final MonitoringRequest request;
    private final Map<String, List<Measurement>> measurements;
    private final ProgressReport progress;
    private final Map<String, List<ExchangeFigure>> figures = new LinkedHashMap<>();
    private final Map<String, List<DuePeriod>> overdue = new HashMap<>();
    private final Map<ExchangeCode, Set<String>> lost = new LinkedHashMap<>();
    private final Map<ExchangeCode, Integer> counts = new HashMap<>();

    PublishedFigures(Bundle bundle, BundleIndex index, MonitoringRequest request, Map<String, Indicator> indicators) {
        this.known = request.knownOn().map(day -> KnownFigures.on(bundle, day)).orElse(bundle);
        this.index = index;
        this.request = request;
        ProgressAccumulator accumulator = new ProgressAccumulator();
        known.getMeasurementSets().forEach(accumulator::add);
        this.measurements = accumulator.measurements(this::reporters);
        this.progress = ProgressReport.of(known, accumulator, request.due(), request.parameters());
        Map<String, IndicatorStanding> standings = new HashMap<>();
        AnnualReport.of(known, request)
                .indicators()
                .forEach(standing -> standings.putIfAbsent(standing.indicator().getId(), standing));
        indicators
                .values()
                .forEach(indicator -> Optional.ofNullable(standings.get(indicator.getId()))
                        .ifPresent(standing -> add(indicator, standing)));
    }

    private Reporters reporters(String id) {
        return index.indicator(id).map(index::reportersOf).orElse(Reporters.NOBODY);
    }

    private void add(Indicator indicator, IndicatorStanding standing) {
        String id = indicator.getId();
        if (standing.computation().isPresent()) {
            if (!standing.reported().isEmpty()) {
                lose(ExchangeCode.COMPUTED_FIGURES, id, standing.reported().size());
            }
            return;
        }
        Map<Cell, ReportedNumber> published = new HashMap<>();
        standing.reported()
                .forEach(number ->
                        published.put(new Cell(number.period(), number.categories(), number.reportedBy()), number));
        IndicatorProgress told = progress.indicators().get(id);
        List<Measurement> counting = measurements.getOrDefault(id, List.of());
        Optional<Suppression> suppression = told == null || !standing.withheld()
                ? Optional.empty()
                : request.disclosure().map(rule -> decide(indicator, counting, told, rule));
        List<ExchangeFigure> all = new ArrayList<>();
        Set<Cell> met = new HashSet<>();
        for (Measurement measurement : counting) {
            Optional<String> part = told == null ? Optional.empty() : told.partOf(measurement);
            Cell cell = new Cell(measurement.getPeriod(), measurement.getDimensions(), part);
            ReportedNumber number = published.get(cell);
            if (number == null || !met.add(cell)) {
                lose(ExchangeCode.LATER_FIGURES, id, 1);
                continue;
            }
            all.add(figure(measurement, number, part, standing, suppression));
        }
        all.sort((one, other) -> one.measurement()
                .getPeriod()
                .getStart()
                .compareTo(other.measurement().getPeriod().getStart()));
        figures.put(id, Collections.unmodifiableList(all));
        overdue.put(id, standing.overdue());
    }

    private Suppression decide(
            Indicator indicator, List<Measurement> counting, IndicatorProgress told, DisclosureRule rule) {
        return DisclosureControl.decide(indicator, counting, told, request.asOf(), rule);
    }

    private ExchangeFigure figure(
            Measurement measurement,
            ReportedNumber number,
            Optional<String> part,
            IndicatorStanding standing,
            Optional<Suppression> suppression) {
        String id = measurement.getIndicator();
        if (!measurement.getEarlier().isEmpty()) {
            lose(ExchangeCode.EARLIER_FIGURES, id, measurement.getEarlier().size());
        }
        Measurement bare = measurement.withEarlier();
        if (standing.withheld() && hasTexts(bare)) {
            lose(ExchangeCode.WITHHELD_TEXTS, id, 1);
        }
        Measurement silent = standing.withheld() ? withoutTexts(bare) : bare;
        if (!number.withheld()) {
            return new ExchangeFigure(silent, part, Optional.empty());
        }
        lose(ExchangeCode.WITHHELD, id, 1);
        CountCell cell = CountCell.of(
                measurement.getPeriod(),
                part.map(who -> DisclosureControl.cellOf(who, measurement.getDimensions()))
                        .orElse(measurement.getDimensions()));
        Suppression.Reason reason = suppression
                .map(Suppression::cells)
                .map(cells -> cells.get(cell))
                .orElse(Suppression.Reason.GIVES_AWAY);
        return new ExchangeFigure(withoutFigures(silent), part, Optional.of(reason));
    }

    private static boolean hasTexts(Measurement measurement) {
        return measurement.getNote().isPresent()
                || measurement.getReason().isPresent()
                || measurement.getCorrectiveMeasure().isPresent()
                || measurement.getSource().isPresent()
                || !measurement.getEvidence().isEmpty();
    }

    private static Measurement withoutTexts(Measurement measurement) {
        return Measurement.builder()
                .from(measurement)
                .note(Optional.empty())
                .reason(Optional.empty())
                .correctiveMeasure(Optional.empty())
                .source(Optional.empty())
                .evidence(List.of())
                .links(List.of())
                .extensions(Map.of())
                .build();
    }

    private static Measurement withoutFigures(Measurement measurement) {
        return Measurement.builder()
                .from(measurement)
                .value(Optional.empty())
                .truthValue(Optional.empty())
                .numerator(Optional.empty())
                .denominator(Optional.empty())
                .weight(Optional.empty())
                .delivery(Optional.empty())
                .deliveredOn(Optional.empty())
                .observationStatus(Optional.empty())
                .build();
    }

    private void lose(ExchangeCode code, String item, int number) {
        lost.computeIfAbsent(code, unused -> new LinkedHashSet<>()).add(item);
        counts.merge(code, number, Integer::sum);
    }

    Map<String, List<ExchangeFigure>> figures() {
        return figures;
    }

    Map<String, List<DuePeriod>> overdue() {
        return overdue;
    }

    List<Loss> losses() {
        List<Loss> losses = new ArrayList<>();
        lost.forEach((code, items) -> losses.add(Loss.of(
                code,
                "",
                List.copyOf(items),
                Map.of(
                        "count",
                        Integer.toString(counts.getOrDefault(code, 0)),
                        "day",
                        request.asOf().toString()))));
        losses.sort((one, other) -> one.code().compareTo(other.code()));
        return losses;
    }
}
