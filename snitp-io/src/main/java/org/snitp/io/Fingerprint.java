package org.snitp.io;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.snitp.io.internal.write.DocumentDigest;
import org.snitp.io.internal.write.DocumentDigest.Kind;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.plan.ActionPlan;

/**
 * Short texts that tell one version of something from another, as {@code sha256:9f86d081884c7d65}: the first 64 bits of
 * the SHA-256 of its content.
 *
 * <p>It is the content that counts, not how the file spells it: the same plan in JSON and in YAML has the same fingerprint, and so
 * has one that comes back from a database with 400.00 instead of 400, or with fields of an author's own in another order.
 */
public final class Fingerprint {

    private Fingerprint() {}

    /** Returns the fingerprint of all that a plan says. */
    public static String of(ActionPlan plan) {
        Objects.requireNonNull(plan, "plan");
        return DocumentDigest.of(plan, Kind.MEANING);
    }

    /**
     * Returns all fingerprints by which a plan may be known in forms and measurements: the one of {@link #of}, and the one that
     * version 0.1.0 gave it, to which the zeros at the end of numbers and the order of an author's own fields counted.
     */
    public static Set<String> allOf(ActionPlan plan) {
        Objects.requireNonNull(plan, "plan");
        return new LinkedHashSet<>(List.of(of(plan), DocumentDigest.of(plan, Kind.SPELLING)));
    }

    /**
     * Returns the fingerprint of what an indicator asks from those who report it: its id, name, definition, scope, measure,
     * disaggregation and method. It stays the same when a target is set or a schedule is moved.
     */
    public static String ofQuestion(Indicator indicator) {
        Objects.requireNonNull(indicator, "indicator");
        return DocumentDigest.of(question(indicator), Kind.MEANING);
    }

    /** Returns all fingerprints by which what an indicator asks may be known, as {@link #allOf} does for a plan. */
    public static Set<String> allOfQuestion(Indicator indicator) {
        Objects.requireNonNull(indicator, "indicator");
        return new LinkedHashSet<>(
                List.of(ofQuestion(indicator), DocumentDigest.of(question(indicator), Kind.SPELLING)));
    }

    private static Indicator question(Indicator indicator) {
        return Indicator.builder()
                .id(indicator.getId())
                .name(indicator.getName())
                .definition(indicator.getDefinition())
                .scope(indicator.getScope())
                .measure(indicator.getMeasure())
                .disaggregation(indicator.getDisaggregation())
                .method(indicator.getMethod())
                .build();
    }
}
