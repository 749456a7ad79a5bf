package org.snitp.indicators.smart;

import java.util.List;
import java.util.Objects;

/**
 * How an indicator fares under one criterion.
 *
 * @param criterion the criterion
 * @param verdict the verdict that the findings make
 * @param findings one finding for each aspect that the criterion asks of such an indicator, in the order of the aspects
 */
public record CriterionAssessment(Criterion criterion, Verdict verdict, List<AspectFinding> findings) {

    /** Keeps a copy of the findings that does not change. */
    public CriterionAssessment {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(findings, "findings");
        findings = List.copyOf(findings);
    }

    static CriterionAssessment of(Criterion criterion, List<AspectFinding> findings) {
        return new CriterionAssessment(criterion, Verdict.of(findings), findings);
    }

    /** What the plan says. */
    public List<AspectFinding> evidence() {
        return findings.stream().filter(AspectFinding::isFound).toList();
    }

    /** What is to be mended, with what is only advised. */
    public List<AspectFinding> gaps() {
        return findings.stream().filter(AspectFinding::isGap).toList();
    }
}
