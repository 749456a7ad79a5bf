package org.snitp.model;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;
import org.snitp.model.dimension.CodeList;
import org.snitp.model.document.Document;
import org.snitp.model.errata.Erratum;
import org.snitp.model.indicator.IndicatorLibrary;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.measurement.ActionStatusReport;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.profile.ProfileDefinition;
import org.snitp.model.strategy.Strategy;

/**
 * Documents that belong together: usually a strategy, its institutions, its action plans and their measurements.
 *
 * <p>Nothing is required.
 *
 * <pre>{@code
 * Bundle bundle = Bundle.builder()
 *         .addDocument(ActionPlan.builder()
 *                 .id("plan")
 *                 .strategy("strategy")
 *                 .period(PeriodRange.parse("2024/2026"))
 *                 .build())
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface Bundle extends WithBundle {

    /** All documents, in the order in which they were read. */
    List<@Valid Document> getDocuments();

    /** The strategies among the documents. */
    @Value.Lazy
    default List<Strategy> getStrategies() {
        return ofType(Strategy.class);
    }

    /** The institution registries among the documents. */
    @Value.Lazy
    default List<InstitutionRegistry> getRegistries() {
        return ofType(InstitutionRegistry.class);
    }

    /** The action plans among the documents. */
    @Value.Lazy
    default List<ActionPlan> getPlans() {
        return ofType(ActionPlan.class);
    }

    /** The measurement sets among the documents. */
    @Value.Lazy
    default List<MeasurementSet> getMeasurementSets() {
        return ofType(MeasurementSet.class);
    }

    /** The reports on the status of actions among the documents. */
    @Value.Lazy
    default List<ActionStatusReport> getStatusReports() {
        return ofType(ActionStatusReport.class);
    }

    /** The code lists among the documents. */
    @Value.Lazy
    default List<CodeList> getCodeLists() {
        return ofType(CodeList.class);
    }

    /** The profiles among the documents. */
    @Value.Lazy
    default List<ProfileDefinition> getProfiles() {
        return ofType(ProfileDefinition.class);
    }

    /** The indicator libraries among the documents. */
    @Value.Lazy
    default List<IndicatorLibrary> getLibraries() {
        return ofType(IndicatorLibrary.class);
    }

    /** The errata of all documents. */
    @Value.Lazy
    default List<Erratum> getErrata() {
        List<Erratum> errata = new ArrayList<>();
        for (Strategy strategy : getStrategies()) {
            errata.addAll(strategy.getErrata());
        }
        for (InstitutionRegistry registry : getRegistries()) {
            errata.addAll(registry.getErrata());
        }
        for (ActionPlan plan : getPlans()) {
            errata.addAll(plan.getErrata());
        }
        return Collections.unmodifiableList(errata);
    }

    private <T> List<T> ofType(Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Document document : getDocuments()) {
            if (type.isInstance(document)) {
                found.add(type.cast(document));
            }
        }
        return Collections.unmodifiableList(found);
    }

    /** Returns a bundle of the given documents. */
    static Bundle of(Document... documents) {
        Objects.requireNonNull(documents, "documents");
        return builder().addDocuments(documents).build();
    }

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Bundle}. Not thread-safe.
     *
     * <p>Nothing is required.
     *
     * <p>Any number of times: {@code addDocument(Document)}.
     *
     * <p>{@code from} takes over all that an object has.
     */
    class Builder extends ImmutableBundle.Builder {
        Builder() {}
    }
}
