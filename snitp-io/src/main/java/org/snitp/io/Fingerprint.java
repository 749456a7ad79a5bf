package org.snitp.io;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.snitp.io.internal.shape.IndicatorShapes;
import org.snitp.io.internal.shape.TextProjection;
import org.snitp.io.internal.write.DocumentDigest;
import org.snitp.io.internal.write.DocumentDigest.Kind;
import org.snitp.model.dimension.Category;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.plan.ActionPlan;

/**
 * Short identifiers of versions, such as {@code sha256:9f86d081884c7d65}: the first 64 bits of the SHA-256 of the content.
 *
 * <p>Only the content counts, not its spelling in the file: the same plan has the same fingerprint in JSON and in YAML, and
 * after a round trip through a database that returns 400.00 instead of 400, or user-defined fields in another order.
 */
public final class Fingerprint {

    private Fingerprint() {}

    /** Returns the fingerprint of the content of a plan. */
    public static String of(ActionPlan plan) {
        Objects.requireNonNull(plan, "plan");
        return DocumentDigest.of(plan, Kind.MEANING);
    }

    /**
     * Returns all fingerprints that forms and measurements may use for a plan: that of {@link #of}, and that of version
     * 0.1.0, which depended on trailing zeros and on the order of user-defined fields.
     */
    public static Set<String> allOf(ActionPlan plan) {
        Objects.requireNonNull(plan, "plan");
        return new LinkedHashSet<>(List.of(of(plan), DocumentDigest.of(plan, Kind.SPELLING)));
    }

    /**
     * Returns the fingerprint of what an indicator asks its reporters: its id, name, definition, scope, measure,
     * disaggregation and method, each text in its official language. It does not change when a translation is added, a
     * target is set or a schedule is moved.
     */
    public static String ofQuestion(Indicator indicator) {
        Objects.requireNonNull(indicator, "indicator");
        return DocumentDigest.of(
                TextProjection.official(IndicatorShapes.INDICATOR.shape(), question(indicator)), Kind.MEANING);
    }

    /**
     * Returns all fingerprints that may be used for what an indicator asks: that of {@link #ofQuestion}, and those of forms
     * that were made earlier, which depended on the translations, on trailing zeros and on the order of user-defined fields.
     */
    public static Set<String> allOfQuestion(Indicator indicator) {
        Objects.requireNonNull(indicator, "indicator");
        Indicator question = question(indicator);
        return new LinkedHashSet<>(List.of(
                ofQuestion(indicator),
                DocumentDigest.of(question, Kind.MEANING),
                DocumentDigest.of(question, Kind.SPELLING)));
    }

    /** Returns dimensions without the codes that their categories have elsewhere, which no question depends on. */
    private static List<Dimension> uncoded(List<Dimension> dimensions) {
        if (dimensions.stream()
                .flatMap(dimension -> dimension.getCategories().stream())
                .allMatch(category -> category.getCodes().isEmpty())) {
            return dimensions;
        }
        return dimensions.stream()
                .map(dimension -> dimension.withCategories(dimension.getCategories().stream()
                        .map(Category::withCodes)
                        .toList()))
                .toList();
    }

    private static Indicator question(Indicator indicator) {
        return Indicator.builder()
                .id(indicator.getId())
                .name(indicator.getName())
                .definition(indicator.getDefinition())
                .scope(indicator.getScope())
                .measure(indicator.getMeasure())
                .disaggregation(uncoded(indicator.getDisaggregation()))
                .method(indicator.getMethod())
                .build();
    }
}
