package org.snitp.indicators.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.snitp.indicators.budget.BudgetSummary;
import org.snitp.indicators.disclosure.DisclosureRule;
import org.snitp.indicators.progress.Figure;
import org.snitp.indicators.progress.Formula;
import org.snitp.indicators.progress.IndicatorProgress;
import org.snitp.indicators.progress.ProgressAccumulator;
import org.snitp.indicators.progress.ProgressReport;
import org.snitp.indicators.progress.Tally;
import org.snitp.model.Bundle;
import org.snitp.model.BundleIndex;
import org.snitp.model.ExpenditureHistory;
import org.snitp.model.StatusHistory;
import org.snitp.model.code.Codes;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Reporters;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.Objective;
import org.snitp.model.strategy.Strategy;

/** Builds the report. */
final class AnnualReportBuilder {

    private final Bundle bundle;
    private final StatusHistory history;
    private final ExpenditureHistory money;
    private final MonitoringRequest request;
    private final BundleIndex index;
    private final ProgressReport progress;
    private final SortedMap<String, List<Measurement>> measurements;
    private final Suppressions suppressions;
    private final Set<String> told = new HashSet<>();
    private final List<ActionStanding> actions = new ArrayList<>();
    private final List<ObjectiveStanding> objectives = new ArrayList<>();
    private final SortedMap<String, StatusCounts> institutions = new TreeMap<>(Codes.NATURAL_ORDER);
    private final Map<String, StatusCounts> served = new HashMap<>();
    private final List<OverdueReport> overdue = new ArrayList<>();

    /**
     * Prepares the report.
     *
     * @param known the documents as known on the day of knowledge, with the measurement sets that are listed as sources
     * @param accumulator the figures
     */
    AnnualReportBuilder(Bundle known, ProgressAccumulator accumulator, MonitoringRequest request) {
        this.history = StatusHistory.of(known, request.asOf(), request.knownOn().orElse(LocalDate.MAX));
        this.money =
                ExpenditureHistory.of(known, request.asOf(), request.knownOn().orElse(LocalDate.MAX));
        this.bundle = history.applyTo(known);
        this.request = request;
        this.index = BundleIndex.of(bundle);
        this.measurements = accumulator.measurements(this::reporters);
        this.progress = ProgressReport.of(bundle, accumulator, request.due(), request.parameters());
        this.suppressions = new Suppressions(index.computed(), progress, this::measurements, request);
    }

    AnnualReport build() {
        bundle.getPlans().forEach(plan -> plan.getActions().forEach(action -> add(plan, action)));
        for (Strategy strategy : bundle.getStrategies()) {
            strategy.topObjectives().forEach(objective -> add(objective, 1));
        }
        List<IndicatorStanding> all = Stream.concat(
                        objectives.stream().map(ObjectiveStanding::indicators),
                        actions.stream().map(ActionStanding::indicators))
                .flatMap(List::stream)
                .toList();
        overdue.sort(Comparator.comparing(report -> report.due().dueOn()));
        return new AnnualReport(
                new HeadingBuilder(bundle, this::party).build(request),
                sum(all),
                objectives,
                institutions.entrySet().stream()
                        .map(entry -> new InstitutionStanding(party(entry.getKey()), entry.getValue()))
                        .toList(),
                new GanttBuilder(bundle.getPlans(), request.asOf()).build(),
                actions,
                overdue,
                new SourcesBuilder(measurements, request.asOf(), this::isProtected, this::party).build(bundle),
                all.stream().flatMap(AnnualReportBuilder::remarks).toList(),
                progress.unknown(),
                method(all),
                BudgetSummary.of(bundle, money));
    }

    private Reporters reporters(String id) {
        return index.indicator(id).map(index::reportersOf).orElse(Reporters.NOBODY);
    }

    private Party party(String id) {
        return Party.of(id, index);
    }

    private boolean isProtected(String id) {
        return request.disclosure().isPresent()
                && index.indicator(id)
                        .filter(request.disclosure().orElseThrow().scope())
                        .isPresent();
    }

    private void add(ActionPlan plan, Action action) {
        Optional<String> objective = index.objectiveOf(action).map(Objective::getCode);
        List<IndicatorStanding> standings = new ArrayList<>();
        for (Indicator indicator : action.getIndicators()) {
            if (told.add(indicator.getId())) {
                standings.add(standing(indicator, Optional.of(action.getCode()), index.reportersOf(indicator)));
            }
        }
        StatusCounts counts = sum(standings);
        objective.ifPresent(code -> served.merge(code, counts, StatusCounts::plus));
        actions.add(new ActionStanding(
                action,
                objective,
                action.getResponsible().stream().map(this::party).toList(),
                action.getSupport().stream().map(this::party).toList(),
                standings,
                counts,
                history.of(plan, action).stream()
                        .filter(entry -> !history.isWithdrawn(entry))
                        .toList(),
                money.counting(plan, action)));
    }

    /** Adds an objective and those under it, each with its counts and those of all that are under it. */
    private StatusCounts add(Objective objective, int level) {
        List<IndicatorStanding> own = standings(objective);
        StatusCounts counts = counts(objective, own);
        int position = objectives.size();
        for (Objective under : objective.subobjectives()) {
            counts = counts.plus(add(under, level + 1));
        }
        objectives.add(position, new ObjectiveStanding(objective, level, index.levelOf(objective), own, counts));
        return counts;
    }

    private StatusCounts counts(Objective objective, List<IndicatorStanding> own) {
        return sum(own).plus(served.getOrDefault(objective.getCode(), StatusCounts.NONE));
    }

    private List<IndicatorStanding> standings(Objective objective) {
        return objective.getIndicators().stream()
                .filter(indicator -> told.add(indicator.getId()))
                .map(indicator -> standing(indicator, Optional.empty(), index.reportersOf(indicator)))
                .toList();
    }

    private IndicatorStanding standing(Indicator indicator, Optional<String> action, Reporters reporters) {
        String id = indicator.getId();
        IndicatorProgress known =
                Optional.ofNullable(progress.indicators().get(id)).orElseThrow();
        IndicatorStanding standing = new StandingBuilder(
                        indicator, known, measurements(known), suppressions.of(indicator), request)
                .build(this::party);
        Stream.concat(reporters.asked().stream(), known.owed().keySet().stream())
                .distinct()
                .forEach(who -> institutions.merge(
                        who,
                        StatusCounts.of(
                                standing,
                                known.owed().isEmpty() ? Optional.empty() : Optional.of(Tally.of(known, who)),
                                who),
                        StatusCounts::plus));
        standing.overdue()
                .forEach(due -> overdue.add(new OverdueReport(
                        id,
                        indicator.getName(),
                        action,
                        due,
                        due.institutions().stream().map(this::party).toList())));
        return standing;
    }

    /** The measurements that count: the computed ones of an indicator that is computed. */
    private List<Measurement> measurements(IndicatorProgress known) {
        return known.computation().isPresent()
                ? known.computed()
                : measurements.getOrDefault(known.indicator(), List.of());
    }

    private static StatusCounts sum(List<IndicatorStanding> standings) {
        return standings.stream().map(StatusCounts::of).reduce(StatusCounts.NONE, StatusCounts::plus);
    }

    private static Stream<QualityRemark> remarks(IndicatorStanding standing) {
        Stream<Figure> figures = Stream.of(
                        standing.actual(), standing.expected(), standing.achievement(), standing.growth())
                .map(PublishedFigure::origin)
                .flatMap(Optional::stream);
        return Stream.concat(standing.remarks().stream(), figures.flatMap(figure -> figure.remarks().stream()))
                .filter(remark -> remark.kind().isWarning())
                .distinct()
                .map(remark -> new QualityRemark(standing.indicator().getId(), remark));
    }

    private MethodNote method(List<IndicatorStanding> all) {
        List<Formula> formulas = all.stream()
                .flatMap(standing -> Stream.of(standing.actual(), standing.achievement(), standing.expected()))
                .filter(figure -> figure.value().isPresent())
                .map(PublishedFigure::origin)
                .flatMap(Optional::stream)
                .map(Figure::formula)
                .distinct()
                .sorted()
                .toList();
        List<IndicatorStanding> withheld =
                all.stream().filter(IndicatorStanding::withheld).toList();
        return new MethodNote(
                formulas,
                request.parameters().yardstick(bundle),
                request.disclosure().map(DisclosureRule::threshold),
                request.disclosure().map(DisclosureRule::published).orElse(List.of()),
                ids(withheld.stream()),
                ids(withheld.stream()
                        .filter(standing -> Stream.concat(
                                        standing.account().stream(),
                                        standing.parts().stream().flatMap(part -> part.account().stream()))
                                .anyMatch(Account::hasTexts))));
    }

    private static List<String> ids(Stream<IndicatorStanding> standings) {
        return standings.map(standing -> standing.indicator().getId()).toList();
    }
}
