package org.snitp.model.rule;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snitp.model.dimension.Category;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.measurement.DeliveryState;
import org.snitp.model.measurement.EarlierFigure;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.measurement.ReportedFigure;

/** The rules of one measurement set. */
final class MeasurementRules {

    private final MeasurementSet set;
    private final Path path;
    private final References references;
    private final Findings findings;
    private final SeriesEvidence evidence;
    private final Symbols symbols;
    private final Map<String, MeasuredIndicator> indicators;

    /** The ids of the categories of the dimensions that were looked at. */
    private final IdentityHashMap<Dimension, Set<String>> categories = new IdentityHashMap<>();

    /** Whether the set measures indicators of another plan, which is one problem and not one of each figure. */
    private final boolean ofAnotherPlan;

    /**
     * Prepares the rules.
     *
     * @param evidence what is known of the other figures of the indicators
     */
    MeasurementRules(MeasurementSet set, Path path, References references, SeriesEvidence evidence, Findings findings) {
        this.evidence = evidence;
        this.set = set;
        this.path = path;
        this.references = references;
        this.findings = findings;
        this.symbols = references.symbols();
        this.indicators = symbols.indicators(set.getPlan());
        this.ofAnotherPlan = evidence.isOfWholeSets() && measuresNothingOf(indicators.keySet());
    }

    /** Returns whether the set has two or more indicators, and none of them is among some. */
    private boolean measuresNothingOf(Set<String> known) {
        return symbols.isMeasured(set.getPlan())
                && measured().distinct().limit(2).count() == 2
                && measured().noneMatch(id -> known.contains(id) || symbols.isDeclaredElsewhere(id));
    }

    private Stream<String> measured() {
        return set.getMeasurements().stream().map(Measurement::getIndicator);
    }

    private void reportOtherPlan() {
        List<String> all = symbols.plans().stream()
                .filter(plan -> measured().allMatch(symbols.indicators(plan)::containsKey))
                .toList();
        Optional<String> meant = all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
        findings.add(
                Rule.MEASURED_INDICATOR_KNOWN,
                path.field("plan"),
                Map.of(
                        "variant", "none",
                        "id", set.getMeasurements().get(0).getIndicator(),
                        "plan", set.getPlan(),
                        "count", Long.toString(measured().distinct().count())),
                meant);
    }

    /** Checks the set against itself and its plan. */
    void check() {
        references.requirePlan(set.getPlan(), path.field("plan"));
        references.requireInstitution(set.getReporter(), path.field("reporter"));
        if (set.getFiscalYear().isPresent()) {
            new FiscalYearRules(references, findings).checkReported(set.getFiscalYear(), set.getPlan(), path);
        }
        if (ofAnotherPlan) {
            reportOtherPlan();
        }
        Path list = path.field("measurements");
        for (int i = 0; i < set.getMeasurements().size(); i++) {
            check(set.getMeasurements().get(i), list.index(i));
        }
        new MeasuredSums(set, indicators, list, findings).check();
    }

    private void check(Measurement measurement, Path at) {
        checkReport(measurement, at);
        ObservationStatusRules.checkForecast(measurement, measurement.getPeriod(), at, findings);
        for (int i = 0; i < measurement.getEarlier().size(); i++) {
            checkEarlier(
                    measurement.getEarlier().get(i),
                    measurement,
                    at.field("earlier").index(i));
        }
        if (measurement.isNotApplicable() && measurement.getReason().isEmpty()) {
            findings.add(Rule.REASON_GIVEN, at.field("notApplicable"), Map.of("indicator", measurement.getIndicator()));
        }
        if (!symbols.isMeasured(set.getPlan())) {
            return;
        }
        MeasuredIndicator measured = indicators.get(measurement.getIndicator());
        if (measured != null) {
            checkPlanned(measurement, measured, at);
        } else if (!ofAnotherPlan && !symbols.isDeclaredElsewhere(measurement.getIndicator())) {
            findings.add(
                    Rule.MEASURED_INDICATOR_KNOWN,
                    at.field("indicator"),
                    Map.of("id", measurement.getIndicator(), "plan", set.getPlan()),
                    references.suggest(measurement.getIndicator(), indicators.keySet()));
        }
    }

    private void checkReport(ReportedFigure figure, Path at) {
        references.requireInstitution(figure.getReportedBy(), at.field("reportedBy"));
        FractionRules.check(figure, at, findings);
        checkDelivery(figure, at);
        ObservationStatusRules.checkFigure(figure, at, findings);
        LinkRules.check(figure.getLinks(), at, findings);
    }

    private void checkDelivery(ReportedFigure figure, Path at) {
        boolean delivered = figure.getDelivery().equals(Optional.of(DeliveryState.DELIVERED));
        if (delivered && figure.getDeliveredOn().isEmpty()) {
            findings.add(Rule.DELIVERY_DATED, at.field("delivery"), Map.of("variant", "undated"));
        } else if (!delivered && figure.getDeliveredOn().isPresent()) {
            findings.add(Rule.DELIVERY_DATED, at.field("deliveredOn"), Map.of("variant", "undelivered"));
        }
        ReportDays.checkDelivery(figure, at, findings);
    }

    private void checkEarlier(EarlierFigure earlier, Measurement current, Path at) {
        checkReport(earlier, at);
        ObservationStatusRules.checkForecast(earlier, current.getPeriod(), at, findings);
        Optional<LocalDate> replaced = earlier.getReportedOn();
        Optional<LocalDate> now = current.getReportedOn();
        if (replaced.isPresent() && now.isPresent() && replaced.get().isAfter(now.get())) {
            findings.add(
                    Rule.REVISION_LATER,
                    at.field("reportedOn"),
                    Map.of(
                            "earlier",
                            replaced.get().toString(),
                            "later",
                            now.get().toString()));
        }
    }

    private void checkPlanned(Measurement measurement, MeasuredIndicator measured, Path at) {
        checkPeriod(measurement, measured, at);
        checkCell(measurement, measured.indicator(), at);
        KindRules.check(measurement, measured.indicator(), set.getPlan(), evidence, at, findings);
        PlausibleFigures.check(measurement, measured.indicator(), at, findings);
        if (measured.indicator().getComputation().isPresent()
                && symbols.computed().isComputed(measurement.getIndicator())) {
            findings.add(
                    Rule.COMPUTED_NOT_REPORTED,
                    at.field("indicator"),
                    Map.of(
                            "indicator",
                            measurement.getIndicator(),
                            "formula",
                            measured.indicator().getComputation().get().text()));
        }
    }

    private void checkPeriod(Measurement measurement, MeasuredIndicator measured, Path at) {
        Optional<LocalDate> reported = measurement.getReportedOn();
        if (reported.isPresent()
                && !measurement.isForecast()
                && reported.get().isBefore(measurement.getPeriod().getStart())) {
            findings.add(
                    Rule.MEASURED_PERIOD_SENSIBLE,
                    at.field("reportedOn"),
                    Map.of(
                            "variant", "early",
                            "period", measurement.getPeriod().toString(),
                            "reported", reported.get().toString()));
        } else {
            ReportDays.checkPeriod(measurement, at, findings);
        }
        if (!measured.isTimely(measurement.getPeriod())) {
            findings.add(
                    Rule.MEASURED_PERIOD_SENSIBLE,
                    at.field("period"),
                    Map.of(
                            "period",
                            measurement.getPeriod().toString(),
                            "indicator",
                            measurement.getIndicator(),
                            "plan",
                            measured.span().toString()));
        }
    }

    private void checkCell(Measurement measurement, Indicator indicator, Path at) {
        measurement.getDimensions().forEach((id, category) -> {
            Optional<Dimension> dimension = indicator.getDisaggregation().stream()
                    .filter(candidate -> candidate.getId().equals(id))
                    .findFirst();
            if (dimension.isEmpty()) {
                Set<String> known = indicator.getDisaggregation().stream()
                        .map(Dimension::getId)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
                requireDeclared(id, id, known, "dimension", indicator, at);
            } else if (!dimension.get().getCategories().isEmpty()) {
                Set<String> known = categories.computeIfAbsent(dimension.get(), MeasurementRules::ids);
                requireDeclared(category, id, known, "category", indicator, at);
            }
        });
    }

    /** The ids of the categories of a dimension, which many measurements look up, in their order. */
    private static Set<String> ids(Dimension dimension) {
        return dimension.getCategories().stream()
                .map(Category::getId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void requireDeclared(
            String id, String dimension, Set<String> known, String variant, Indicator indicator, Path at) {
        if (!known.contains(id) && !symbols.isDeclaredElsewhere(id)) {
            findings.add(
                    Rule.MEASURED_CELL_KNOWN,
                    at.field("dimensions").field(dimension),
                    Map.of("variant", variant, "id", id, "indicator", indicator.getId()),
                    references.suggest(id, known));
        }
    }
}
