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

    private CdsTraining() {}

    /** Runs the commands. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("snitp");
        Path json = folder.resolve("plan.json");
        Path wrong = folder.resolve("wrong.yaml");
        try {
            Snitp.writeJson(Snitp.official(), json);
            Files.writeString(wrong, "schema: snitp/1\nkind: ActionPlan\nid: ' '\nperiod: 2026/2024\naction: []\n");
            commands(json.toString(), wrong.toString()).forEach(CdsTraining::run);
        } finally {
            Files.deleteIfExists(json);
            Files.deleteIfExists(wrong);
            Files.delete(folder);
        }
    }

    private static List<String[]> commands(String json, String wrong) {
        return List.of(
                new String[] {"validate", json},
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
        Main.run(new Terminal(nowhere, nowhere, false, Map.of(), Clock.systemUTC()), command);
    }
}
