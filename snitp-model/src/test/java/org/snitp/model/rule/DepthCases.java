package org.snitp.model.rule;

import static org.snitp.model.rule.Expected.found;
import static org.snitp.model.rule.RuleCase.broken;

import java.util.Map;
import java.util.stream.Stream;
import org.snitp.model.Bundle;
import org.snitp.model.strategy.NestedObjective;
import org.snitp.model.strategy.Strategy;

/** The rules of objectives that lie under each other to any depth. */
final class DepthCases {

    static final NestedObjective DEEP = objective("1", objective("1.1", objective("1.1.1"), objective("1.1.2")));

    private DepthCases() {}

    static NestedObjective objective(String code, NestedObjective... under) {
        return NestedObjective.builder()
                .code(code)
                .title(Sound.TEXT)
                .addObjectives(under)
                .build();
    }

    static Strategy strategy(NestedObjective... objectives) {
        return Sound.STRATEGY.withGeneralObjectives().withObjectives(objectives);
    }

    static Bundle alone(Strategy strategy) {
        return Bundle.of(strategy, Sound.REGISTRY);
    }

    static Stream<RuleCase> all() {
        return Stream.of(
                broken(
                        alone(strategy(DEEP).withLevels(Sound.TEXT, Sound.TEXT)),
                        alone(strategy(DEEP).withLevels(Sound.TEXT, Sound.TEXT, Sound.TEXT)),
                        found(
                                Rule.LEVELS_NAMED,
                                "documents[0].objectives[0].objectives[0].objectives[0].code",
                                Map.of("code", "1.1.1", "level", "3", "named", "2"))),
                broken(
                        alone(strategy(objective("1", objective("1.1", objective("1.2.1"))))),
                        alone(strategy(objective("1", objective("1.1", objective("1.1.1"))))),
                        found(
                                Rule.CODE_UNDER_PARENT,
                                "documents[0].objectives[0].objectives[0].objectives[0].code",
                                Map.of("code", "1.2.1", "parent", "1.1"))),
                broken(
                        alone(strategy(objective("A", objective("B", objective("A"))))),
                        alone(strategy(objective("A", objective("B", objective("C"))))),
                        found(
                                        Rule.CODE_UNIQUE,
                                        "documents[0].objectives[0].objectives[0].objectives[0].code",
                                        Map.of("code", "A"))
                                .besides("documents[0].objectives[0].code")));
    }
}
