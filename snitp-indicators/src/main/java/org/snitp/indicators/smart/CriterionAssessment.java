package org.snitp.indicators.smart;

import java.util.List;
import java.util.Objects;

/**
 * The assessment of an indicator by one criterion.
 *
 * @param criterion the criterion
 * @param verdict the verdict that follows from the findings
 * @param findings one finding for each aspect that the criterion requires of such an indicator, in the order of the aspects
 */
public record CriterionAssessment(Criterion criterion, Verdict verdict, List<AspectFinding> findings) {

    /** Copies the findings. */
    public CriterionAssessment {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(findings, "findings");
        findings = List.copyOf(findings);
    }

    static CriterionAssessment of(Criterion criterion, List<AspectFinding> findings) {
        return new CriterionAssessment(criterion, Verdict.of(findings), findings);
    }

    /** The aspects that the plan states. */
    public List<AspectFinding> evidence() {
        return findings.stream().filter(AspectFinding::isFound).toList();
    }

    /** What needs to be fixed, including advice. */
    public List<AspectFinding> gaps() {
        return findings.stream().filter(AspectFinding::isGap).toList();
    }
}
