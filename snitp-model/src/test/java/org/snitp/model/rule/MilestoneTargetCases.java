package org.snitp.model.rule;

import static org.snitp.model.rule.Expected.found;
import static org.snitp.model.rule.RuleCase.broken;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.snitp.model.Bundle;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.Target;
import org.snitp.model.indicator.TargetKind;
import org.snitp.model.plan.Milestone;
import org.snitp.model.time.Period;

/** The cases of the rules of targets that are milestones. */
final class MilestoneTargetCases {

    private static final Milestone MILESTONE = Milestone.builder()
            .id("M1")
            .title(Sound.TEXT)
            .due(Period.quarter(2025, 2))
            .build();
    private static final Target TARGET = Target.builder()
            .kind(TargetKind.MILESTONE)
            .statement(Sound.TEXT)
            .period(Period.semester(2025, 1))
            .milestone("M1")
            .build();
    private static final String AT = "documents[2].actions[0].indicators[0].targets[0]";

    private MilestoneTargetCases() {}

    private static Indicator indicator(Target target) {
        return Sound.INDICATOR
                .withMeasure(Measure.builder().type(MeasureType.DELIVERABLE).build())
                .withTargets(target);
    }

    private static Bundle with(Target target) {
        return Sound.with(Sound.ACTION.withMilestones(MILESTONE).withIndicators(indicator(target)));
    }

    static Stream<RuleCase> all() {
        return Stream.of(
                broken(
                        with(TARGET.withMilestone("M2")),
                        with(TARGET),
                        found(Rule.TARGET_MILESTONE_KNOWN, AT + ".milestone", Map.of("id", "M2", "variant", "unknown"))
                                .suggesting("M1")),
                broken(
                        with(TARGET.withKind(TargetKind.TEXT)),
                        with(TARGET),
                        found(Rule.TARGET_MILESTONE_KNOWN, AT + ".milestone", Map.of("id", "M1", "variant", "kind"))),
                broken(
                        Sound.with(Sound.GENERAL.withSpecificObjectives(
                                Sound.SPECIFIC.withIndicators(
                                        Sound.indicator("1.1-1").withTargets(TARGET)),
                                Sound.specific("1.2"))),
                        Sound.with(Sound.GENERAL.withSpecificObjectives(
                                Sound.SPECIFIC.withIndicators(
                                        Sound.indicator("1.1-1").withTargets(TARGET.withMilestone(Optional.empty()))),
                                Sound.specific("1.2"))),
                        found(
                                Rule.TARGET_MILESTONE_KNOWN,
                                "documents[0].generalObjectives[0].specificObjectives[0].indicators[0].targets[0]"
                                        + ".milestone",
                                Map.of("id", "M1", "variant", "none"))),
                broken(
                        with(TARGET.withPeriod(Period.year(2025))),
                        with(TARGET),
                        found(
                                Rule.MILESTONE_DUE_AGREED,
                                AT + ".period",
                                Map.of("id", "M1", "period", "2025", "due", "2025-Q2"))));
    }
}
