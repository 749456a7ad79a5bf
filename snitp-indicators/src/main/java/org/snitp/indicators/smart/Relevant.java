package org.snitp.indicators.smart;

import java.util.List;
import java.util.Optional;
import org.snitp.model.plan.Action;
import org.snitp.model.strategy.Objective;
import org.snitp.model.text.LocalizedText;

/** The aspects of "relevant". */
final class Relevant {

    private Relevant() {}

    static List<AspectFinding> assess(PlacedIndicator located) {
        return List.of(
                link(located),
                Findings.termed(
                        located.indicator().getLevel(), SmartCode.LEVEL_GIVEN, "level", SmartCode.LEVEL_ABSENT));
    }

    private static AspectFinding link(PlacedIndicator located) {
        List<LocalizedText> results = located.action().map(Action::getResults).orElse(List.of());
        Optional<Objective> objective = located.objective();
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
        return located.action()
                .flatMap(Action::getObjective)
                .map(code -> AspectFinding.of(SmartCode.LINK_BROKEN, "objective", new Argument.Word(code)))
                .orElseGet(() -> AspectFinding.of(SmartCode.LINK_ABSENT));
    }
}
