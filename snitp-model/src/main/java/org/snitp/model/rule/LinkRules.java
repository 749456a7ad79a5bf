package org.snitp.model.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Target;
import org.snitp.model.link.Link;
import org.snitp.model.measurement.ReportedStatus;
import org.snitp.model.plan.Action;

/** The rules of links: each address once in a list, and tags that name a scheme and a code. */
final class LinkRules {

    private LinkRules() {}

    /** Checks the links of something at a path. */
    static void check(List<Link> links, Path at, Findings findings) {
        if (!links.isEmpty()) {
            checkList(links, at.field("links"), findings);
        }
    }

    /** Checks the links of an action, of its status and of its milestones. */
    static void check(Action action, Path at, Findings findings) {
        check(action.getLinks(), at, findings);
        if (action.getStatus().isPresent()) {
            check(action.getStatus().get().getLinks(), at.field("status"), findings);
        }
        for (int i = 0; i < action.getMilestones().size(); i++) {
            check(
                    action.getMilestones().get(i).getLinks(),
                    at.field("milestones").index(i),
                    findings);
        }
    }

    /** Checks the links of a reported status and of the milestones that were met. */
    static void check(ReportedStatus status, Path at, Findings findings) {
        check(status.getLinks(), at, findings);
        for (int i = 0; i < status.getMilestones().size(); i++) {
            check(
                    status.getMilestones().get(i).getLinks(),
                    at.field("milestones").index(i),
                    findings);
        }
    }

    /**
     * Checks the links of an indicator, of its baselines and of its targets.
     *
     * @param traits what they have, as of {@link PlannedNumbers#traits}
     */
    static void check(Indicator indicator, int traits, Path at, Findings findings) {
        check(indicator.getLinks(), at, findings);
        if ((traits & PlannedNumbers.LINKED) == 0) {
            return;
        }
        Optional<Baseline> first = indicator.getBaseline();
        if (first.isPresent() && !first.get().getLinks().isEmpty()) {
            check(first.get().getLinks(), at.field("baseline"), findings);
        }
        for (int i = 0; i < indicator.getBaselines().size(); i++) {
            Baseline baseline = indicator.getBaselines().get(i);
            if (!baseline.getLinks().isEmpty()) {
                check(baseline.getLinks(), at.field("baselines").index(i), findings);
            }
        }
        for (int i = 0; i < indicator.getTargets().size(); i++) {
            Target target = indicator.getTargets().get(i);
            if (!target.getLinks().isEmpty()) {
                check(target.getLinks(), at.field("targets").index(i), findings);
            }
        }
    }

    private static void checkList(List<Link> links, Path list, Findings findings) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            TagRules.check(link.getTags(), list.index(i), findings);
            Integer before = first.putIfAbsent(link.getAddress(), i);
            if (before != null) {
                findings.add(
                        Rule.LINK_ONCE,
                        list.index(i),
                        Map.of("address", link.getAddress()),
                        List.of(list.index(before)));
            }
        }
    }
}
