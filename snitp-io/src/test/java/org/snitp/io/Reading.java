package org.snitp.io;

import java.util.List;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Location;
import org.snitp.io.diagnostic.Severity;

/** What reading a text gives, in the forms in which the tests compare it; and the small documents that they share. */
final class Reading {

    /** A strategy with two objectives. */
    static final String STRATEGY = """
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
    static final String REGISTRY = """
            schema: snitp/1
            kind: InstitutionRegistry
            institutions:
              - {id: MAI, type: ministry, name: {ro: Ministerul Afacerilor Interne}}
              - {id: ANITP, type: agency, partOf: MAI, name: {ro: Agenția}}
            """;

    /** The head of a plan, up to its actions. */
    static final String PLAN = """
            schema: snitp/1
            kind: ActionPlan
            id: p-2024
            strategy: s-2024
            period: 2024/2026
            """;

    /** A plan with one sound action, whose further fields can follow. */
    static final String ACTION = PLAN + """
                    actions:
                      - code: "1.1.1"
                        title: {ro: Campanii}
                        responsible: [ANITP]
                        results: [{ro: Campanii organizate}]
                        evaluation: [annual]
                    """;

    private Reading() {}

    /** Returns the three documents as one text, with the plan last. */
    static String bundle(String plan) {
        return STRATEGY + "---\n" + REGISTRY + "---\n" + plan;
    }

    /** Returns the problems of a YAML text, as text. */
    static List<String> problems(String yaml) {
        return problems("x.yaml", yaml);
    }

    static List<String> problems(String name, String text) {
        return Snitp.read(text, name).diagnostics(Severity.WARNING).stream()
                .map(Diagnostic::toString)
                .toList();
    }

    /** Returns code, place and pointer of each problem: {@code SNITP-401 3:4-3:9 /actions/0}. */
    static List<String> locations(String name, String text) {
        return locations(Snitp.read(text, name));
    }

    static List<String> locations(ReadResult result) {
        return result.diagnostics(Severity.WARNING).stream()
                .map(diagnostic -> diagnostic.code().getId() + " "
                        + diagnostic.location().map(Reading::show).orElse("nowhere"))
                .toList();
    }

    static String show(Location location) {
        return (location.line() + ":" + location.column() + "-" + location.endLine() + ":" + location.endColumn() + " "
                        + location.pointer())
                .strip();
    }
}
