package org.snitp.model.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.plan.Action;
import org.snitp.model.strategy.Objective;

/** The rules of names that stand twice. */
final class NameRules {

    /** The words that open a count, which say nothing about what is counted. */
    private static final List<String> QUANTITIES = List.of("numărul ", "număr ", "numarul ", "numar ", "nr. ", "nr ");

    private static final String OF = "de ";

    private final Findings findings;
    private final Map<String, Path> actionsByTitle = new HashMap<>();

    NameRules(Findings findings) {
        this.findings = findings;
    }

    /** Checks an action against those checked before, and its indicators against each other. */
    void check(Action action, Path at) {
        Path first = actionsByTitle.putIfAbsent(Names.fold(action.getTitle().getRo()), at);
        if (first != null) {
            findings.add(Rule.ACTION_TITLE_ONCE, title(at), Map.of("code", action.getCode()), List.of(title(first)));
        }
        checkIndicators(action.getIndicators(), action.getCode(), "action", at.field("indicators"));
    }

    /** The name of an indicator without the words that only say that it is a count. */
    private static String counted(Indicator indicator) {
        String name = Names.fold(indicator.getName().getRo());
        if (name.startsWith("n")) {
            for (String quantity : QUANTITIES) {
                if (name.startsWith(quantity)) {
                    int start = quantity.length();
                    return name.substring(name.startsWith(OF, start) ? start + OF.length() : start);
                }
            }
        }
        return name;
    }

    private static Path title(Path action) {
        return action.field("title").field("ro");
    }

    /** Checks the indicators of an objective against each other. */
    void checkIndicators(Objective objective, Path list) {
        checkIndicators(objective.getIndicators(), objective.getCode(), "objective", list);
    }

    private void checkIndicators(List<Indicator> indicators, String subject, String variant, Path list) {
        if (indicators.size() < 2) {
            return;
        }
        List<String> counted = new ArrayList<>(indicators.size());
        Set<String> different = new HashSet<>();
        for (Indicator indicator : indicators) {
            counted.add(counted(indicator));
            different.add(counted.get(counted.size() - 1));
        }
        if (different.size() == counted.size()) {
            return;
        }
        Map<List<Object>, Path> names = new HashMap<>();
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            Path name = list.index(i).field("name").field("ro");
            Path first = names.putIfAbsent(subject(indicator, counted.get(i)), name);
            if (first != null) {
                findings.add(
                        Rule.INDICATOR_NAME_ONCE,
                        name,
                        Map.of(
                                "variant",
                                variant,
                                "code",
                                subject,
                                "name",
                                indicator.getName().getRo()),
                        List.of(first));
            }
        }
    }

    /** What tells two indicators of one action apart. A list, as a record puts its hash together when it is first asked. */
    private static List<Object> subject(Indicator indicator, String name) {
        Optional<Measure> measure = indicator.getMeasure();
        return List.of(
                name,
                indicator.getDefinition(),
                indicator.getScope(),
                measure.map(Measure::getType),
                measure.flatMap(Measure::getUnit),
                measure.flatMap(Measure::getNumerator),
                measure.flatMap(Measure::getDenominator));
    }
}
