package org.snitp.interop.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.indicators.monitoring.MonitoringRequest;
import org.snitp.indicators.progress.DuePeriods.DuePeriod;
import org.snitp.model.Bundle;
import org.snitp.model.BundleIndex;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.institution.Institution;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.Objective;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.time.Period;

/**
 * What is published of a plan: its documents, and of the reported figures those that count and that no rule of disclosure
 * withholds. What is withheld is decided once, with all figures of all periods, so that all files of all exports withhold the
 * same. Immutable.
 *
 * <pre>{@code
 * Publication publication =
 *         Publication.of(bundle, Publication.request(bundle).withholding(DisclosureRule.below(5)));
 * }</pre>
 */
public final class Publication {

    private final Bundle bundle;
    private final ActionPlan plan;
    private final BundleIndex index;
    private final MonitoringRequest request;
    private final Map<String, Indicator> indicators;
    private final Map<String, List<ExchangeFigure>> figures;
    private final Map<String, List<DuePeriod>> overdue;
    private final List<Loss> losses;
    private final LocalDate preparedOn;

    private Publication(Publication other, LocalDate preparedOn) {
        this.bundle = other.bundle;
        this.plan = other.plan;
        this.index = other.index;
        this.request = other.request;
        this.indicators = other.indicators;
        this.figures = other.figures;
        this.overdue = other.overdue;
        this.losses = other.losses;
        this.preparedOn = preparedOn;
    }

    private Publication(Bundle bundle, ActionPlan plan, MonitoringRequest request) {
        this.bundle = bundle;
        this.plan = plan;
        this.index = BundleIndex.of(bundle);
        this.request = request;
        this.indicators = new LinkedHashMap<>();
        strategy()
                .ifPresent(strategy -> strategy.allObjectives()
                        .forEach(objective -> objective.getIndicators().forEach(this::add)));
        plan.getActions().forEach(action -> action.getIndicators().forEach(this::add));
        PublishedFigures published = new PublishedFigures(bundle, index, request, indicators);
        this.figures = published.figures();
        this.overdue = published.overdue();
        this.losses = published.losses();
        this.preparedOn = request.asOf();
    }

    private void add(Indicator indicator) {
        indicators.putIfAbsent(indicator.getId(), indicator);
    }

    /**
     * Returns the publication of all figures, of which none is withheld.
     *
     * @throws IllegalArgumentException if there is no plan, or there are several
     */
    public static Publication of(Bundle bundle) {
        return of(bundle, request(bundle));
    }

    /**
     * Returns the publication of the figures that are known and published at the end of the requested year.
     *
     * @param request the year, the rule of disclosure and the day of knowledge; what is due when
     * @throws IllegalArgumentException if there is no plan, or there are several
     */
    public static Publication of(Bundle bundle, MonitoringRequest request) {
        Objects.requireNonNull(bundle, "bundle");
        Objects.requireNonNull(request, "request");
        if (bundle.getPlans().size() != 1) {
            throw new IllegalArgumentException(
                    "One plan is published, and here are " + bundle.getPlans().size());
        }
        return new Publication(bundle, bundle.getPlans().get(0), request);
    }

    /** Returns the request for the year of the last reported figure, or of the first year of the plan if there is none. */
    public static MonitoringRequest request(Bundle bundle) {
        Objects.requireNonNull(bundle, "bundle");
        int year = bundle.getMeasurementSets().stream()
                .map(MeasurementSet::getMeasurements)
                .flatMap(List::stream)
                .mapToInt(measurement -> measurement.getPeriod().getEnd().getYear())
                .max()
                .orElseGet(() -> bundle.getPlans().stream()
                        .mapToInt(one -> one.getPeriod().getStart().getYear())
                        .min()
                        .orElse(1));
        return MonitoringRequest.of(
                Period.year(year), ReportingCalendar.of(bundle).duePeriods());
    }

    /** The documents. Their measurement sets have figures that may be withheld; {@link #figures()} does not. */
    public Bundle bundle() {
        return bundle;
    }

    /** The plan. */
    public ActionPlan plan() {
        return plan;
    }

    /** The strategy of the plan, if it is there. */
    public Optional<Strategy> strategy() {
        return bundle.getStrategies().stream()
                .filter(one -> one.getId().equals(plan.getStrategy()))
                .findFirst();
    }

    /** The objectives of the strategy, each followed by those under it. */
    public List<Objective> objectives() {
        return strategy().map(Strategy::allObjectives).orElse(List.of());
    }

    /** The institutions of all registries, in their order. */
    public List<Institution> institutions() {
        return bundle.getRegistries().stream()
                .flatMap(registry -> registry.getInstitutions().stream())
                .toList();
    }

    /** The documents by their codes. */
    public BundleIndex index() {
        return index;
    }

    /** What was requested. */
    public MonitoringRequest request() {
        return request;
    }

    /** The last day of the published periods. */
    public LocalDate asOf() {
        return request.asOf();
    }

    /** The day on which files say that they were made; the last day of the published periods unless another was given. */
    public LocalDate preparedOn() {
        return preparedOn;
    }

    /** Returns the same publication, of which files say that it was made on a day. */
    public Publication preparedOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new Publication(this, day);
    }

    /** The indicators of objectives, then those of actions, each once. */
    public List<Indicator> indicators() {
        return List.copyOf(indicators.values());
    }

    /** The figures that count, in the order of the indicators and then of periods. */
    public List<ExchangeFigure> figures() {
        return figures.values().stream().flatMap(List::stream).toList();
    }

    /** The figures of an indicator. */
    public List<ExchangeFigure> figures(String indicator) {
        Objects.requireNonNull(indicator, "indicator");
        return figures.getOrDefault(indicator, List.of());
    }

    /** The periods for which a report on an indicator was due before the files are made, and is missing. */
    public List<DuePeriod> overdue(String indicator) {
        Objects.requireNonNull(indicator, "indicator");
        return overdue.getOrDefault(indicator, List.of()).stream()
                .filter(due -> due.dueOn().isBefore(preparedOn))
                .toList();
    }

    /** What no export of this publication has: what is withheld, replaced, computed or later. */
    public List<Loss> losses() {
        return losses;
    }

    /** The tags of the languages in which the texts are, with the official one first. */
    public List<String> languages() {
        Map<String, Boolean> found = new LinkedHashMap<>();
        Stream.concat(strategy().stream().map(Strategy::getTitle), plan.getTitle().stream())
                .forEach(text -> text.languages().forEach(tag -> found.put(tag, true)));
        plan.getActions().forEach(action -> action.getTitle().languages().forEach(tag -> found.put(tag, true)));
        return Collections.unmodifiableList(new ArrayList<>(found.keySet()));
    }
}
