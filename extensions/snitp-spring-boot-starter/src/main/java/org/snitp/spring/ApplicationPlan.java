package org.snitp.spring;

import java.util.Objects;
import org.snitp.io.ReadResult;
import org.snitp.io.diagnostic.CheckResult;
import org.snitp.io.diagnostic.Severity;
import org.snitp.model.Bundle;

/**
 * The plan that an application reads at its start, with what was found in it. Its documents are also a bean by themselves, a
 * {@link Bundle}.
 *
 * @since 0.1.0
 */
public final class ApplicationPlan {

    private final ReadResult result;

    /** Creates a plan that was read. */
    public ApplicationPlan(ReadResult result) {
        this.result = Objects.requireNonNull(result, "result");
    }

    /** Returns what was read, with its diagnostics. */
    public ReadResult result() {
        return result;
    }

    /**
     * Returns the documents.
     *
     * @throws org.snitp.io.InvalidBundleException if something could not be read, which only an application that starts
     *     nevertheless can meet
     */
    public Bundle bundle() {
        return result.bundle().orElseGet(result::orElseThrow);
    }

    /** Returns the number of problems of a severity. */
    public int count(Severity severity) {
        return CheckResult.of(result.diagnostics(), result.suppressed())
                .count(Objects.requireNonNull(severity, "severity"));
    }

    @Override
    public String toString() {
        return "ApplicationPlan[errors=" + count(Severity.ERROR) + ", warnings=" + count(Severity.WARNING) + "]";
    }
}
