package org.snitp.model.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.snitp.model.code.Spelling;
import org.snitp.model.dimension.Category;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.Target;
import org.snitp.model.indicator.TargetKind;
import org.snitp.model.measurement.Disaggregation;
import org.snitp.model.time.TimeSpan;

/** The rules of targets and baselines of categories, of the baselines that targets name, and of statements. */
final class TargetCellRules {

    private static final Set<TargetKind> EXACT = Set.of(TargetKind.REACH, TargetKind.EQUAL);

    private final Indicator indicator;
    private final List<Target> targets;
    private final TimeSpan whole;
    private final Path at;
    private final Findings findings;

    private TargetCellRules(Indicator indicator, TimeSpan whole, Path at, Findings findings) {
        this.indicator = indicator;
        this.targets = indicator.getTargets();
        this.whole = whole;
        this.at = at;
        this.findings = findings;
    }

    /**
     * Returns whether an indicator has anything to check: most have one baseline, and values for the whole.
     *
     * @param traits what its baselines and targets have, as of {@link PlannedNumbers#traits}
     */
    static boolean concern(Indicator indicator, int traits) {
        if ((traits & PlannedNumbers.CELL) != 0 || !indicator.getBaselines().isEmpty()) {
            return true;
        }
        return (traits & PlannedNumbers.UNUSUAL) != 0
                && indicator.getTargets().stream().anyMatch(Target::isJudgedByDelivery);
    }

    /**
     * Checks the targets and baselines of an indicator.
     *
     * @param whole the period of its plan or strategy
     */
    static void check(Indicator indicator, List<StatedBaseline> baselines, TimeSpan whole, Path at, Findings findings) {
        TargetCellRules rules = new TargetCellRules(indicator, whole, at, findings);
        rules.checkBaselines(baselines);
        boolean cells = false;
        boolean statements = false;
        for (int i = 0; i < rules.targets.size(); i++) {
            Target target = rules.targets.get(i);
            rules.checkCell(target.getDimensions(), rules.target(i));
            rules.checkStart(target, rules.target(i));
            cells |= !target.getDimensions().isEmpty();
            statements |= target.isJudgedByDelivery();
        }
        if (cells) {
            rules.checkTotals();
        }
        if (statements) {
            rules.checkStatements();
        }
    }

    private void checkBaselines(List<StatedBaseline> baselines) {
        Map<List<Object>, Path> seen = new HashMap<>(0);
        for (StatedBaseline stated : baselines) {
            Map<String, String> cell = stated.baseline().getDimensions();
            checkCell(cell, stated.at());
            Path first = seen.putIfAbsent(List.of(stated.baseline().getPeriod(), cell), stated.at());
            if (first != null) {
                findings.add(
                        Rule.BASELINE_ONCE,
                        stated.at().field("period"),
                        arguments(stated.baseline().getPeriod(), cell),
                        List.of(first.field("period")));
            }
        }
    }

    private static Map<String, String> arguments(TimeSpan period, Map<String, String> cell) {
        return cell.isEmpty()
                ? Map.of("period", period.toString())
                : Map.of("period", period.toString(), "variant", "category", "category", Disaggregation.name(cell));
    }

    /** Requires a category that the indicator has. */
    private void checkCell(Map<String, String> cell, Path here) {
        cell.forEach((id, category) -> {
            Path there = here.field("dimensions").field(id);
            Optional<Dimension> dimension = indicator.getDisaggregation().stream()
                    .filter(candidate -> candidate.getId().equals(id))
                    .findFirst();
            if (dimension.isEmpty()) {
                requireOneOf(id, indicator.getDisaggregation().stream().map(Dimension::getId), "dimension", there);
            } else if (!dimension.get().getCategories().isEmpty()) {
                requireOneOf(
                        category, dimension.get().getCategories().stream().map(Category::getId), "category", there);
            }
        });
    }

    private void requireOneOf(String id, Stream<String> declared, String variant, Path there) {
        List<String> known = declared.toList();
        if (!known.contains(id)) {
            findings.add(
                    Rule.TARGET_CELL_KNOWN,
                    there,
                    Map.of("variant", variant, "id", id, "indicator", indicator.getId()),
                    Spelling.nearest(id, known));
        }
    }

    /** Requires the baseline that a target names. */
    private void checkStart(Target target, Path here) {
        target.getBaselinePeriod()
                .filter(unused -> indicator.baselineOf(target, whole).isEmpty())
                .ifPresent(period -> findings.add(
                        Rule.TARGET_BASELINE_KNOWN,
                        here.field("baselinePeriod"),
                        arguments(period, target.getDimensions())));
    }

    /** Compares each target of the whole with those of all categories of one dimension in the same window. */
    private void checkTotals() {
        for (int i = 0; i < targets.size(); i++) {
            if (targets.get(i).getDimensions().isEmpty() && isExact(targets.get(i))) {
                for (Dimension dimension : indicator.getDisaggregation()) {
                    checkTotal(i, dimension);
                }
            }
        }
    }

    private void checkTotal(int total, Dimension dimension) {
        List<Integer> parts = new ArrayList<>();
        Set<String> categories = new HashSet<>();
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            if (target.getDimensions().keySet().equals(Set.of(dimension.getId()))
                    && isExact(target)
                    && isSameWindow(target, targets.get(total))
                    && categories.addAll(target.getDimensions().values())) {
                parts.add(i);
            }
        }
        if (!parts.isEmpty() && areAll(dimension, categories)) {
            compare(total, parts, dimension.getId());
        }
    }

    /** Returns whether categories are all of a dimension, and none is part of another one. */
    private static boolean areAll(Dimension dimension, Set<String> categories) {
        return categories.size() == dimension.getCategories().size()
                && dimension.getCategories().stream()
                        .allMatch(category -> category.getPartOf().isEmpty() && categories.contains(category.getId()));
    }

    private void compare(int total, List<Integer> parts, String dimension) {
        List<BigDecimal> values = parts.stream().map(this::value).sorted().toList();
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        contradiction(value(total), sum, values)
                .ifPresent(variant -> findings.add(
                        Rule.CATEGORY_TARGETS_WITH_TOTAL,
                        target(total).field("value"),
                        Map.of(
                                "variant", variant,
                                "total", value(total).toPlainString(),
                                "dimension", dimension,
                                "sum", sum.toPlainString(),
                                "lowest", values.get(0).toPlainString(),
                                "highest", values.get(values.size() - 1).toPlainString()),
                        parts.stream().map(part -> target(part).field("value")).toList()));
    }

    /** Counts add up; a share or a mean of all lies between those of the categories, unless these are shares of all. */
    private Optional<String> contradiction(BigDecimal total, BigDecimal sum, List<BigDecimal> values) {
        Optional<MeasureType> type = indicator.getMeasure().map(Measure::getType);
        if (type.isEmpty() || sum.compareTo(total) == 0) {
            return Optional.empty();
        }
        boolean outside = values.get(0).compareTo(total) > 0
                || values.get(values.size() - 1).compareTo(total) < 0;
        return switch (type.get()) {
            case COUNT, AMOUNT -> Optional.of("sum");
            case PERCENTAGE, RATIO, RATE, MEAN -> outside ? Optional.of("outside") : Optional.empty();
            case MEDIAN, DURATION, DEGREE, INDEX, BOOLEAN, DELIVERABLE, QUALITATIVE -> Optional.empty();
        };
    }

    private static boolean isExact(Target target) {
        return target.isInForce()
                && EXACT.contains(target.getKind().orElse(TargetKind.REACH))
                && target.getValue().isPresent();
    }

    private boolean isSameWindow(Target one, Target other) {
        return window(one).getStart().equals(window(other).getStart())
                && window(one).getEnd().equals(window(other).getEnd());
    }

    private BigDecimal value(int target) {
        return targets.get(target).getValue().orElseThrow();
    }

    /** A statement is not judged by numbers, and reports must tell which of several statements they are about. */
    private void checkStatements() {
        boolean number = indicator
                .getMeasure()
                .map(Measure::getType)
                .filter(MeasureType::isNumber)
                .isPresent();
        List<Integer> earlier = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            if (targets.get(i).isJudgedByDelivery()) {
                if (number) {
                    findings.add(
                            Rule.STATEMENT_WITHOUT_MEASURE,
                            target(i).field("kind"),
                            Map.of("indicator", indicator.getId()));
                } else if (targets.get(i).isInForce()) {
                    requireApart(i, earlier);
                    earlier.add(i);
                }
            }
        }
    }

    private void requireApart(int statement, List<Integer> earlier) {
        Target target = targets.get(statement);
        earlier.stream()
                .filter(other -> targets.get(other).getDimensions().equals(target.getDimensions()))
                .filter(other -> overlap(window(targets.get(other)), window(target)))
                .filter(other -> !isRepeated(target, targets.get(other)))
                .findFirst()
                .ifPresent(other -> findings.add(
                        Rule.STATEMENTS_APART,
                        target(statement).field("period"),
                        Map.of(
                                "indicator", indicator.getId(),
                                "period", window(target).toString(),
                                "other", window(targets.get(other)).toString()),
                        List.of(target(other).field("period"))));
    }

    private static boolean overlap(TimeSpan one, TimeSpan other) {
        return !one.getEnd().isBefore(other.getStart()) && !other.getEnd().isBefore(one.getStart());
    }

    /** Returns whether a target repeats another one, which another rule reports. */
    private boolean isRepeated(Target target, Target other) {
        return isSameWindow(target, other) && target.getStatement().equals(other.getStatement());
    }

    private TimeSpan window(Target target) {
        return target.getPeriod().orElse(whole);
    }

    private Path target(int index) {
        return at.field("targets").index(index);
    }
}
