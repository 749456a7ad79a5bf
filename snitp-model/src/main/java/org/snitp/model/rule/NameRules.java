package org.snitp.model.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.plan.Action;
import org.snitp.model.strategy.Objective;

/** The rules of names that stand twice. */
final class NameRules {

    /** The words that open a count, which say nothing about what is counted. */
    private static final Pattern QUANTITY = Pattern.compile("^(?:numărul|număr|numarul|numar|nr\\.?)(?: de)? ");

    private final Findings findings;
    private final Map<String, Path> titles = new HashMap<>();

    NameRules(Findings findings) {
        this.findings = findings;
    }

    /** Checks an action against those checked before, and its indicators against each other. */
    void check(Action action, Path at) {
        Path title = at.field("title").field("ro");
        Path first = titles.putIfAbsent(Names.fold(action.getTitle().getRo()), title);
        if (first != null) {
            findings.add(Rule.ACTION_TITLE_ONCE, title, Map.of("code", action.getCode()), List.of(first));
        }
        checkIndicators(action.getIndicators(), action.getCode(), "action", at.field("indicators"));
    }

    /** Checks the indicators of an objective against each other. */
    void checkIndicators(Objective objective, Path list) {
        checkIndicators(objective.getIndicators(), objective.getCode(), "objective", list);
    }

    private void checkIndicators(List<Indicator> indicators, String owner, String variant, Path list) {
        if (indicators.size() < 2) {
            return;
        }
        Map<List<Object>, Path> names = new HashMap<>();
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            Path name = list.index(i).field("name").field("ro");
            Path first = names.putIfAbsent(subject(indicator), name);
            if (first != null) {
                findings.add(
                        Rule.INDICATOR_NAME_ONCE,
                        name,
                        Map.of(
                                "variant",
                                variant,
                                "code",
                                owner,
                                "name",
                                indicator.getName().getRo()),
                        List.of(first));
            }
        }
    }

    /** What tells two indicators of one action apart. A list, as a record puts its hash together when it is first asked. */
    private static List<Object> subject(Indicator indicator) {
        Optional<Measure> measure = indicator.getMeasure();
        return List.of(
                QUANTITY.matcher(Names.fold(indicator.getName().getRo())).replaceFirst(""),
                indicator.getDefinition(),
                indicator.getScope(),
                measure.map(Measure::getType),
                measure.flatMap(Measure::getUnit),
                measure.flatMap(Measure::getNumerator),
                measure.flatMap(Measure::getDenominator));
    }
}
