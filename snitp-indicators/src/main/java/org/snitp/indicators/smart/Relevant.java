package org.snitp.indicators.smart;

import java.util.List;
import java.util.Optional;
import org.snitp.model.plan.Action;
import org.snitp.model.strategy.Objective;
import org.snitp.model.text.LocalizedText;

/** What is asked under "relevant". */
final class Relevant {

    private Relevant() {}

    static List<AspectFinding> assess(PlacedIndicator placed) {
        return List.of(
                link(placed),
                Findings.termed(placed.indicator().getLevel(), SmartCode.LEVEL_GIVEN, "level", SmartCode.LEVEL_ABSENT));
    }

    private static AspectFinding link(PlacedIndicator placed) {
        List<LocalizedText> results = placed.action().map(Action::getResults).orElse(List.of());
        Optional<Objective> objective = placed.objective();
        if (objective.isPresent()) {
            AspectFinding finding = AspectFinding.of(
                    results.isEmpty() ? SmartCode.LINKED_TO_OBJECTIVE : SmartCode.LINKED_TO_OBJECTIVE_AND_RESULT,
                    "objective",
                    new Argument.Word(objective.get().getCode()));
            return results.isEmpty() ? finding : finding.with("results", Findings.quotes(results));
        }
        if (!results.isEmpty()) {
            return AspectFinding.of(SmartCode.LINKED_TO_RESULT, "results", Findings.quotes(results));
        }
        return placed.action()
                .flatMap(Action::getObjective)
                .map(code -> AspectFinding.of(SmartCode.LINK_BROKEN, "objective", new Argument.Word(code)))
                .orElseGet(() -> AspectFinding.of(SmartCode.LINK_ABSENT));
    }
}
