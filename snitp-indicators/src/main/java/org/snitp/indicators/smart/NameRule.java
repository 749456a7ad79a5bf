package org.snitp.indicators.smart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.snitp.model.Bundle;
import org.snitp.model.dimension.Category;
import org.snitp.model.document.Document;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.rule.Finding;
import org.snitp.model.rule.LocatedObjective;
import org.snitp.model.rule.Path;
import org.snitp.model.rule.Rule;
import org.snitp.model.strategy.Strategy;

/**
 * Finds indicators whose name seems to count two things, so that one figure does not suffice, and that have nothing to
 * settle it: {@link SmartCode#NAME_COUNTS_SEVERAL_THINGS} as a finding. A definition settles it, as do a numerator with its
 * denominator, and a breakdown by the second thing. A statement may concern several things, and a deliverable may be one or
 * the other.
 */
public final class NameRule {

    /** A longer text is not a name, and is not read. */
    private static final int MAX_LENGTH = 1000;

    /** How many letters the singular and the plural of a word have in common. */
    private static final int STEM = 5;

    /** Joints between alternatives. */
    private static final Set<String> ALTERNATIVES = Set.of("sau", "ori", "/", "și/sau");

    private final List<Finding> findings = new ArrayList<>();

    /** Plans repeat names, so each name is read once. */
    private final Map<String, Optional<CompoundName>> answers = new HashMap<>();

    /** The same for ratios, whose names are read differently. */
    private final Map<String, Optional<CompoundName>> ratios = new HashMap<>();

    private NameRule() {}

    /** Returns the findings about all such names, document by document. */
    public static List<Finding> check(Bundle bundle) {
        Objects.requireNonNull(bundle, "bundle");
        NameRule rule = new NameRule();
        for (int i = 0; i < bundle.getDocuments().size(); i++) {
            rule.check(bundle.getDocuments().get(i), Path.document(i));
        }
        return rule.findings;
    }

    private void check(Document document, Path path) {
        if (document instanceof ActionPlan plan) {
            for (int i = 0; i < plan.getActions().size(); i++) {
                check(
                        plan.getActions().get(i).getIndicators(),
                        path.field("actions").index(i));
            }
        } else if (document instanceof Strategy strategy) {
            LocatedObjective.all(strategy, path)
                    .forEach(located -> check(located.objective().getIndicators(), located.at()));
        }
    }

    private void check(List<Indicator> indicators, Path subject) {
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            if (!isSettled(indicator)) {
                Path name = subject.field("indicators").index(i).field("name");
                if (!check(indicator, "ro", name, CompoundName::of)) {
                    check(indicator, "en", name, CompoundName::ofEnglish);
                }
            }
        }
    }

    private static boolean isSettled(Indicator indicator) {
        return indicator.getDefinition().isPresent()
                || (indicator.getMeasure().isPresent()
                        && isSettled(indicator.getMeasure().get()));
    }

    private static boolean isSettled(Measure measure) {
        return measure.getType() == MeasureType.QUALITATIVE
                || (measure.getNumerator().isPresent()
                        && measure.getDenominator().isPresent());
    }

    /** Returns whether the figure is broken down by the apparent second thing. */
    private static boolean isBreakdown(Indicator indicator, String second) {
        return indicator.getDisaggregation().stream()
                .flatMap(dimension -> Stream.concat(
                        Stream.of(dimension.getName()),
                        dimension.getCategories().stream().map(Category::getName)))
                .flatMap(name -> name.getTexts().values().stream())
                .anyMatch(name -> stem(name).equals(stem(second)));
    }

    /** The beginning of a word, which its singular and its plural share. */
    private static String stem(String words) {
        String folded = RomanianWords.fold(words.strip());
        return folded.substring(0, Math.min(STEM, folded.length()));
    }

    /** Checks a name in one language. Returns whether it seems to count two things, whether or not that is settled. */
    private boolean check(
            Indicator indicator, String language, Path at, BiFunction<String, Boolean, Optional<CompoundName>> reader) {
        Optional<String> name = indicator.getName().get(language).filter(text -> text.length() <= MAX_LENGTH);
        if (name.isEmpty()) {
            return false;
        }
        Optional<MeasureType> type = indicator.getMeasure().map(Measure::getType);
        boolean ratio = type.filter(MeasureType.RATIO::equals).isPresent();
        Optional<MeasureType> deliverable = type.filter(MeasureType.DELIVERABLE::equals);
        Optional<CompoundName> found =
                (ratio ? ratios : answers).computeIfAbsent(name.get(), question -> reader.apply(question, ratio));
        found.filter(compound -> !isBreakdown(indicator, compound.second()))
                .filter(compound -> deliverable.isEmpty() || !ALTERNATIVES.contains(compound.joint()))
                .ifPresent(compound -> findings.add(new Finding(
                        Rule.NAME_OF_ONE_THING,
                        at.field(language),
                        arguments(compound, deliverable),
                        Optional.empty(),
                        List.of())));
        return found.isPresent();
    }

    private static Map<String, String> arguments(CompoundName compound, Optional<MeasureType> deliverable) {
        Map<String, String> arguments = new HashMap<>();
        arguments.put("first", compound.first());
        arguments.put("second", compound.second());
        deliverable.ifPresent(type -> arguments.put("variant", "deliverable"));
        return arguments;
    }
}
