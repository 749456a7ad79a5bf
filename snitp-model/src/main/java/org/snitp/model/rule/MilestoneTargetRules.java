package org.snitp.model.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Target;
import org.snitp.model.indicator.TargetKind;
import org.snitp.model.plan.Milestone;
import org.snitp.model.time.TimeSpan;

/** The rules of targets that are milestones of the action of their indicator. */
final class MilestoneTargetRules {

    private final List<Milestone> milestones;
    private final References references;
    private final Findings findings;

    private MilestoneTargetRules(List<Milestone> milestones, References references, Findings findings) {
        this.milestones = milestones;
        this.references = references;
        this.findings = findings;
    }

    /**
     * Checks the targets of indicators.
     *
     * @param traits what the targets of each indicator have, as of {@link PlannedNumbers#traits}
     * @param milestones the milestones of their action; none for the indicators of an objective
     * @param list the location of the indicators
     */
    static void check(
            List<Indicator> indicators,
            int[] traits,
            List<Milestone> milestones,
            Path list,
            References references,
            Findings findings) {
        for (int i = 0; i < traits.length; i++) {
            if ((traits[i] & PlannedNumbers.OF_MILESTONE) != 0) {
                new MilestoneTargetRules(milestones, references, findings)
                        .check(indicators.get(i).getTargets(), list.index(i).field("targets"));
            }
        }
    }

    private void check(List<Target> targets, Path list) {
        for (int i = 0; i < targets.size(); i++) {
            if (targets.get(i).getMilestone().isPresent()) {
                check(targets.get(i), list.index(i));
            }
        }
    }

    private void check(Target target, Path at) {
        String id = target.getMilestone().orElseThrow();
        if (!target.getKind().equals(Optional.of(TargetKind.MILESTONE))) {
            findings.add(Rule.TARGET_MILESTONE_KNOWN, at.field("milestone"), Map.of("id", id, "variant", "kind"));
            return;
        }
        Optional<Milestone> milestone =
                milestones.stream().filter(known -> known.getId().equals(id)).findFirst();
        if (milestone.isEmpty()) {
            List<String> known = milestones.stream().map(Milestone::getId).toList();
            findings.add(
                    Rule.TARGET_MILESTONE_KNOWN,
                    at.field("milestone"),
                    Map.of("id", id, "variant", known.isEmpty() ? "none" : "unknown"),
                    references.suggest(id, known));
        } else if (target.getPeriod().isPresent()) {
            checkDue(target.getPeriod().get(), milestone.get(), at);
        }
    }

    private void checkDue(TimeSpan period, Milestone milestone, Path at) {
        if (!period.getEnd().equals(milestone.getDue().getEnd())) {
            findings.add(
                    Rule.MILESTONE_DUE_AGREED,
                    at.field("period"),
                    Map.of(
                            "id", milestone.getId(),
                            "period", period.toString(),
                            "due", milestone.getDue().toString()));
        }
    }
}
