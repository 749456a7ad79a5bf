package org.snitp.indicators.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.model.plan.ActionState;
import org.snitp.model.plan.ActionStatus;
import org.snitp.model.text.LocalizedText;

/**
 * The suspension or the end of an action before all that was planned came due. What would have been due afterwards is neither
 * missed nor late.
 *
 * @param action the code of the action
 * @param status its status
 */
record Halt(String action, ActionStatus status) {

    static Optional<Halt> of(PlannedIndicator planned, LocalDate asOf) {
        return planned.haltOn(asOf)
                .map(status -> new Halt(planned.action().orElseThrow().getCode(), status));
    }

    /** What was achieved before stays achieved; nothing else is judged. */
    Verdict verdict(Verdict judged) {
        return judged.status() == Status.ACHIEVED ? judged : Verdict.of(Status.NOT_APPLICABLE);
    }

    List<TargetAssessment> targets(List<TargetAssessment> targets) {
        return targets.stream().map(this::target).toList();
    }

    private TargetAssessment target(TargetAssessment target) {
        if (!status.halts(target.window().getEnd()) || target.status() == Status.ACHIEVED) {
            return target;
        }
        return target.notApplicable();
    }

    /** The remark that says why nothing is asked, with the reason in the words of the plan. */
    Remark remark() {
        Remark.Kind kind = status.getState() == ActionState.SUSPENDED
                ? Remark.Kind.ACTION_SUSPENDED
                : Remark.Kind.ACTION_CANCELLED;
        return new Remark(
                kind,
                Map.of(
                        "action",
                        action,
                        "since",
                        status.getSince().map(day -> " (" + day + ")").orElse(""),
                        "reason",
                        status.getReason()
                                .map(LocalizedText::official)
                                .map(words -> ": " + words + (words.endsWith(".") ? "" : "."))
                                .orElse(".")));
    }
}
