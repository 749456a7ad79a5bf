package org.snitp.indicators.smart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.model.Bundle;
import org.snitp.model.Document;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.rule.Finding;
import org.snitp.model.rule.Path;
import org.snitp.model.rule.Rule;
import org.snitp.model.strategy.GeneralObjective;
import org.snitp.model.strategy.Objective;
import org.snitp.model.strategy.Strategy;

/**
 * Finds indicators whose name seems to count two things, so that one figure cannot answer it, and which have no definition
 * that would settle it: what {@link SmartCode#NAME_COUNTS_SEVERAL_THINGS} says, as a finding.
 */
public final class NameRule {

    /** A name of more characters is none, and is not read. */
    private static final int LONGEST = 1000;

    private record Question(String name, boolean ratio) {}

    private final List<Finding> findings = new ArrayList<>();

    /** Plans ask for the same again and again: each name is read once. */
    private final Map<Question, Optional<CompoundName>> answers = new HashMap<>();

    private NameRule() {}

    /** Returns every such name, document by document. */
    public static List<Finding> check(Bundle bundle) {
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
            for (int i = 0; i < strategy.getGeneralObjectives().size(); i++) {
                check(
                        strategy.getGeneralObjectives().get(i),
                        path.field("generalObjectives").index(i));
            }
        }
    }

    private void check(GeneralObjective general, Path at) {
        check(general.getIndicators(), at);
        List<? extends Objective> specifics = general.getSpecificObjectives();
        for (int i = 0; i < specifics.size(); i++) {
            check(
                    specifics.get(i).getIndicators(),
                    at.field("specificObjectives").index(i));
        }
    }

    private void check(List<Indicator> indicators, Path owner) {
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            if (indicator.getDefinition().isEmpty()
                    && indicator.getName().getRo().length() <= LONGEST) {
                check(
                        indicator,
                        owner.field("indicators").index(i).field("name").field("ro"));
            }
        }
    }

    private void check(Indicator indicator, Path name) {
        boolean ratio = indicator
                .getMeasure()
                .map(Measure::getType)
                .filter(MeasureType.RATIO::equals)
                .isPresent();
        answers.computeIfAbsent(
                        new Question(indicator.getName().getRo(), ratio),
                        question -> CompoundName.of(question.name(), question.ratio()))
                .ifPresent(compound -> findings.add(new Finding(
                        Rule.NAME_OF_ONE_THING,
                        name,
                        Map.of("first", compound.first(), "joint", compound.joint(), "second", compound.second()),
                        Optional.empty(),
                        List.of())));
    }
}
