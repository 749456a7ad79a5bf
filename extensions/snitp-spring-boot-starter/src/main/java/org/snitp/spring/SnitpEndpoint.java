package org.snitp.spring;

import java.util.List;
import java.util.Locale;
import org.snitp.indicators.summary.BundleSummary;
import org.snitp.io.Fingerprint;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Severity;
import org.snitp.model.Bundle;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;

/**
 * The endpoint {@code snitp} of the actuator: which plan the application has, and what was found in it.
 *
 * @since 0.1.0
 */
@Endpoint(id = "snitp")
public final class SnitpEndpoint {

    private final ApplicationPlan plan;
    private final Locale locale;

    /** Creates the endpoint for a plan, which tells problems in a language. */
    public SnitpEndpoint(ApplicationPlan plan, Locale locale) {
        this.plan = plan;
        this.locale = locale;
    }

    /**
     * A plan.
     *
     * @param id its id
     * @param fingerprint the fingerprint of its content
     * @param actions the number of its actions
     */
    public record PlanDescriptor(String id, String fingerprint, int actions) {}

    /**
     * A problem.
     *
     * @param code its code
     * @param severity its severity
     * @param message what is wrong
     * @param location where, as in texts for people
     */
    public record ProblemDescriptor(String code, String severity, String message, String location) {}

    /**
     * What the application has.
     *
     * @param plans its plans
     * @param summary the numbers of objects in all documents
     * @param errors the number of errors
     * @param warnings the number of warnings
     * @param problems the errors and warnings
     */
    public record Description(
            List<PlanDescriptor> plans,
            BundleSummary summary,
            int errors,
            int warnings,
            List<ProblemDescriptor> problems) {}

    /** Returns which plan the application has, and what was found in it. */
    @ReadOperation
    public Description describe() {
        Bundle bundle = plan.result().bundle().orElseGet(Bundle::of);
        return new Description(
                bundle.getPlans().stream()
                        .map(one -> new PlanDescriptor(
                                one.getId(),
                                Fingerprint.of(one),
                                one.getActions().size()))
                        .toList(),
                BundleSummary.of(bundle),
                plan.count(Severity.ERROR),
                plan.count(Severity.WARNING),
                plan.result().diagnostics(Severity.WARNING).stream()
                        .map(this::describe)
                        .toList());
    }

    private ProblemDescriptor describe(Diagnostic problem) {
        return new ProblemDescriptor(
                problem.code().getId(),
                problem.severity().term(),
                problem.message(locale),
                problem.location().map(Object::toString).orElse(""));
    }
}
