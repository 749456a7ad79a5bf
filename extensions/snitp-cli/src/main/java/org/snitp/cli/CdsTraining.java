package org.snitp.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.snitp.cli.terminal.Terminal;
import org.snitp.io.Snitp;

/**
 * Runs the most frequent commands without output. The classes that are loaded here go into the AppCDS archive with
 * which {@code examples/snitp} starts the command.
 */
public final class CdsTraining {

    /** What the official plan does not have, and most other plans do: measures, baselines, targets and budgets. */
    private static final String MEASURED = """
            schema: snitp/1
            kind: ActionPlan
            id: plan
            strategy: strategy
            period: 2025/2028
            actions:
            - code: '1.1.1'
              title: {ro: Formarea profesorilor, en: Training teachers}
              responsible: [A, B]
              support: [C]
              results: [{ro: Profesori formați, en: Trained teachers}]
              implementation: [2025/2027]
              evaluation: [annual]
              budget: {amount: 4450000, currency: RON, source: {ro: Bugetul de stat, en: State budget}}
              indicators:
              - id: 1.1.1-1
                name: {ro: Număr de cursuri, en: Number of courses}
                level: output
                measure:
                  type: count
                  unit: {ro: cursuri, en: courses}
                  direction: increase
                  accumulation: snapshot
                dataSource: {ro: Evidența școlilor, en: Records of the schools}
                baseline: {value: 402, period: 2024}
                targets: [{period: 2025, value: 538}, {period: 2026, value: 600.5}, {period: 2026/2027, value: 500}]
              - id: 1.1.1-2
                name: {ro: Ponderea profesorilor formați, en: Share of trained teachers}
                level: outcome
                measure:
                  type: percentage
                  unit: {ro: '%', en: '%'}
                  direction: increase
                  accumulation: snapshot
                  numerator: {ro: profesori formați, en: trained teachers}
                  denominator: {ro: profesori, en: teachers}
                baseline: {value: 22, period: 2024}
                targets: [{period: 2025, value: 31}, {period: 2026, value: 48}]
            """;

    private CdsTraining() {}

    /** Runs the commands. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("snitp");
        Path json = folder.resolve("plan.json");
        Path measured = folder.resolve("measured.yaml");
        Path wrong = folder.resolve("wrong.yaml");
        try {
            Snitp.writeJson(Snitp.official(), json);
            Files.writeString(wrong, "schema: snitp/1\nkind: ActionPlan\nid: ' '\nperiod: 2026/2024\naction: []\n");
            Files.writeString(measured, MEASURED);
            commands(json.toString(), measured.toString(), wrong.toString()).forEach(CdsTraining::run);
        } finally {
            Files.deleteIfExists(json);
            Files.deleteIfExists(measured);
            Files.deleteIfExists(wrong);
            Files.delete(folder);
        }
    }

    private static List<String[]> commands(String json, String measured, String wrong) {
        return List.of(
                new String[] {"validate", json},
                new String[] {"validate", "--lang", "en", measured},
                new String[] {"validate", "--lang", "ro"},
                new String[] {"validate", "--notes", "--format", "json", wrong},
                new String[] {"validate", wrong},
                new String[] {"show"},
                new String[] {"show", "1.1.1"},
                new String[] {"smart"},
                new String[] {"progress"},
                new String[] {"calendar"},
                new String[] {"convert", json, "--to", "yaml"},
                new String[] {"diff", json, json},
                new String[] {"explain", "401"},
                new String[] {"--help"});
    }

    private static void run(String... command) {
        OutputStream nowhere = OutputStream.nullOutputStream();
        Main.run(new Terminal(nowhere, nowhere, false, false, Map.of(), Clock.systemUTC()), command);
    }
}
