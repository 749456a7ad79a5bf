package org.snitp.testkit;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The documents of a plan {@code P} with the one action {@code 1.1}, as YAML. What is measured can follow. */
public final class OneActionPlan {

    private static final String STRATEGY = """
            schema: snitp/1
            kind: Strategy
            id: S
            title: {ro: S}
            horizon: 2024/2028
            generalObjectives:
              - {code: "1", title: {ro: O}}
            ---
            schema: snitp/1
            kind: InstitutionRegistry
            institutions:
            """;

    private static final String PLAN = """
            ---
            schema: snitp/1
            kind: ActionPlan
            id: P
            strategy: S
            period: 2024/2026
            actions:
              - code: "1.1"
                title: {ro: A}
                responsible: [%s]
                results: [{ro: R}]
                implementation: [permanent]
                evaluation: [annual]
            """;

    private OneActionPlan() {}

    /** Returns the strategy, the registry of ministries, and the plan, up to the indicators of its action. */
    public static String of(String... ministries) {
        String institutions = Arrays.stream(ministries)
                .map(id -> "  - {id: " + id + ", type: ministry, name: {ro: " + id + "}}\n")
                .collect(Collectors.joining());
        return STRATEGY + institutions + PLAN.formatted(ministries[0]);
    }
}
