package org.snitp.spring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells what is wrong with the plan of an application that does not start, instead of a stack trace. */
final class InvalidPlanFailureAnalyzer extends AbstractFailureAnalyzer<InvalidPlanException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, InvalidPlanException cause) {
        return new FailureAnalysis(
                "The plan of the application (snitp.plan) cannot be used as it is:\n\n" + cause.getMessage(),
                "Mend what is shown above. With snitp.plan.fail-on=never the application starts nevertheless, and its"
                        + " health is down.",
                cause);
    }
}
