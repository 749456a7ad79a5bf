package org.snitp.model.rule;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.snitp.model.Bundle;
import org.snitp.model.document.Document;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.Strategy;

/**
 * Holds measurement sets to documents that are gone through once: for who has many sets, or a long one in parts, and no room
 * for all of them.
 *
 * <p>It finds in the sets what {@link BundleRules} find there, but for measurements that are no revision of each other
 * ({@link Rule#MEASURED_ONCE}) and for series of figures ({@link Rule#FIGURE_NEAR_SERIES}, {@link #farFigure}): of these, those
 * who see all sets can tell. The documents themselves are not checked.
 *
 * <p>It can be used any number of times, by one thread at a time.
 */
public final class MeasurementChecks {

    private final Symbols symbols;
    private final Set<String> ids = new HashSet<>();

    /**
     * A figure that is far from all others of its indicator and categories.
     *
     * @param index its place among them
     * @param mostOfOthers the largest of the others, its sign left aside
     */
    public record FarFigure(int index, BigDecimal mostOfOthers) {
        /** Demands the figure. */
        public FarFigure {
            Objects.requireNonNull(mostOfOthers, "mostOfOthers");
        }
    }

    private MeasurementChecks(Bundle documents) {
        symbols = Symbols.of(documents);
        documents.getDocuments().forEach(this::noteId);
    }

    /**
     * Prepares the checks.
     *
     * @param documents the plans, strategies and registries to which sets refer
     */
    public static MeasurementChecks of(Bundle documents) {
        Objects.requireNonNull(documents, "documents");
        return new MeasurementChecks(documents);
    }

    private void noteId(Document document) {
        if (document instanceof Strategy strategy) {
            ids.add(strategy.getId());
        } else if (document instanceof ActionPlan plan) {
            ids.add(plan.getId());
        } else if (document instanceof InstitutionRegistry registry) {
            registry.getId().ifPresent(ids::add);
        } else if (document instanceof MeasurementSet set) {
            ids.add(set.getId());
        }
    }

    /**
     * Returns every violation in some sets, set by set. An id that one of the documents has is a violation without a related
     * place.
     *
     * @param sets the sets; the paths of what is found count them from 0
     * @param elsewhere what exists although neither the documents nor the sets have it
     */
    public List<Finding> check(List<MeasurementSet> sets, ExternalDeclarations elsewhere) {
        Objects.requireNonNull(sets, "sets");
        Objects.requireNonNull(elsewhere, "elsewhere");
        Findings findings = new Findings();
        References references = new References(symbols.with(elsewhere), findings);
        Map<String, Path> seen = new HashMap<>();
        for (int i = 0; i < sets.size(); i++) {
            MeasurementSet set = sets.get(i);
            Path path = Path.document(i);
            if (ids.contains(set.getId())) {
                findings.add(Rule.CODE_UNIQUE, path.field("id"), Map.of("code", set.getId()));
            } else {
                findings.requireUnique(set.getId(), path.field("id"), seen);
            }
            new MeasurementRules(set, path, references, findings).check();
        }
        return List.copyOf(findings.all());
    }

    /**
     * Returns the figure that is far from the others ({@link Rule#FIGURE_NEAR_SERIES}), if one is: for who has all figures of an
     * indicator and its categories, but not their sets.
     *
     * @param figures what counts, one figure for each period and institution
     */
    public static Optional<FarFigure> farFigure(List<BigDecimal> figures) {
        Objects.requireNonNull(figures, "figures");
        return MeasuredSeries.far(figures);
    }
}
