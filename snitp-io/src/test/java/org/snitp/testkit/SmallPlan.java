package org.snitp.testkit;

/** The documents of a small plan, as YAML, in which nothing is wrong. */
public final class SmallPlan {

    /** A strategy with two objectives. */
    public static final String STRATEGY = """
            schema: snitp/1
            kind: Strategy
            id: s-2024
            title: {ro: Strategia}
            horizon: 2024/2028
            generalObjectives:
              - code: "1"
                title: {ro: Prevenire}
                specificObjectives:
                  - code: "1.1"
                    title: {ro: Informare}
            """;

    /** A registry of two institutions. */
    public static final String REGISTRY = """
            schema: snitp/1
            kind: InstitutionRegistry
            institutions:
              - {id: MAI, type: ministry, name: {ro: Ministerul Afacerilor Interne}}
              - {id: ANITP, type: agency, partOf: MAI, name: {ro: Agenția}}
            """;

    /** The head of a plan, up to its actions. */
    public static final String PLAN = """
            schema: snitp/1
            kind: ActionPlan
            id: p-2024
            strategy: s-2024
            period: 2024/2026
            """;

    /** A plan with one sound action, whose further fields can follow. */
    public static final String ACTION = PLAN + """
                    actions:
                      - code: "1.1.1"
                        title: {ro: Campanii}
                        responsible: [ANITP]
                        results: [{ro: Campanii organizate}]
                        evaluation: [annual]
                    """;

    private SmallPlan() {}

    /** Returns the three documents as one text, with the plan last. */
    public static String bundle(String plan) {
        return STRATEGY + "---\n" + REGISTRY + "---\n" + plan;
    }
}
