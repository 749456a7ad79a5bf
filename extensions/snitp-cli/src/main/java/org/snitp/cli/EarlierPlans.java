package org.snitp.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.snitp.cli.terminal.Console;
import org.snitp.model.plan.ActionPlan;
import picocli.CommandLine.Option;

/** Earlier versions of the plan, which show what has changed since a figure was reported. */
final class EarlierPlans {

    @Option(names = "--earlier-plan", paramLabel = "PATH", descriptionKey = "earlierPlan", order = 22)
    private List<Path> paths = new ArrayList<>();

    /** Reads the plans. Rejects files without one. */
    List<ActionPlan> read(Console console) {
        List<ActionPlan> plans = new ArrayList<>();
        for (Path path : paths) {
            List<ActionPlan> known = Documents.read(console, List.of(path))
                    .bundle()
                    .orElseThrow(() -> new UsageException(console.texts().text("earlierPlan.unreadable", path)))
                    .getPlans();
            if (known.isEmpty()) {
                throw new UsageException(console.texts().text("earlierPlan.none", path));
            }
            plans.addAll(known);
        }
        return plans;
    }
}
