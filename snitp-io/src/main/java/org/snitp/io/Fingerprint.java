package org.snitp.io;

import org.snitp.io.write.DocumentDigest;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.plan.ActionPlan;

/**
 * Short texts that tell one version of something from another, as {@code sha256:9f86d081884c7d65}: the first 64 bits of
 * the SHA-256 of its content.
 *
 * <p>It is the content that counts, not how the file spells it: the same plan in JSON and in YAML has the same fingerprint.
 */
public final class Fingerprint {

    private Fingerprint() {}

    /** Returns the fingerprint of all that a plan says. */
    public static String of(ActionPlan plan) {
        return DocumentDigest.of(plan);
    }

    /**
     * Returns the fingerprint of what an indicator asks from those who report it: its id, name, definition, scope, measure,
     * disaggregation and method. It stays the same when a target is set or a schedule is moved.
     */
    public static String ofQuestion(Indicator indicator) {
        Indicator.Builder question = Indicator.builder()
                .id(indicator.getId())
                .name(indicator.getName())
                .definition(indicator.getDefinition())
                .scope(indicator.getScope())
                .measure(indicator.getMeasure())
                .disaggregation(indicator.getDisaggregation())
                .method(indicator.getMethod());
        return DocumentDigest.of(question.build());
    }
}
