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
import org.snitp.model.dimension.CodeList;
import org.snitp.model.document.Document;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.IndicatorLibrary;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.Strategy;

/**
 * Checks measurement sets against documents that are indexed once. Use it for many sets, or for a long set in chunks, that
 * do not fit into memory together.
 *
 * <p>It reports the same violations in the sets as {@link BundleRules}, except for duplicate measurements
 * ({@link Rule#MEASURED_ONCE}) and series of figures ({@link Rule#FIGURE_NEAR_SERIES}, {@link #farFigure};
 * {@link Rule#FIGURES_CHANGE}, {@link #stalledFigures}; {@link Rule#COUNTS_NOT_HEAPED}, {@link #heapedFigures}), which need all
 * sets at once. For the same reason it also asks about small percentages and three decimals that the rest of a series explains
 * ({@link Rule#PERCENT_NO_FRACTION}, {@link Rule#DECIMALS_UNMISTAKABLE}). The documents themselves are not checked.
 *
 * <p>An instance can be reused, by one thread at a time.
 */
public final class MeasurementChecks {

    private final Symbols symbols;
    private final Set<String> ids = new HashSet<>();

    /**
     * A figure that is far from all others of its indicator and categories.
     *
     * @param index its index among them
     * @param mostOfOthers the largest absolute value of the others
     */
    public record FarFigure(int index, BigDecimal mostOfOthers) {
        /** Checks that the figure is not null. */
        public FarFigure {
            Objects.requireNonNull(mostOfOthers, "mostOfOthers");
        }
    }

    /**
     * Figures that are the same in periods that follow each other.
     *
     * @param first the index of the first one among all figures
     * @param last the index of the last one
     * @param count how many there are; at least 6
     */
    public record StalledRun(int first, int last, int count) {}

    /**
     * Counts of which too many end in 0 or 5.
     *
     * @param first the index of the first of these among all figures
     * @param round how many different counts of two digits or more end in 0 or 5
     * @param different how many different counts of two digits or more there are; at least 20
     */
    public record Heap(int first, int round, int different) {}

    private MeasurementChecks(Bundle documents) {
        symbols = Symbols.of(documents);
        documents.getDocuments().forEach(this::noteId);
    }

    /**
     * Prepares the checks.
     *
     * @param documents the plans, strategies and registries to which the sets refer
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
        } else if (document instanceof CodeList list) {
            ids.add(list.getId());
        } else if (document instanceof IndicatorLibrary library) {
            ids.add(library.getId());
        }
    }

    /**
     * Returns all violations in some sets, set by set. If an id of a set is also used by one of the documents, the
     * violation has no related location.
     *
     * @param sets the sets; paths in the findings count them from 0
     * @param elsewhere declarations outside the documents and the sets
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
            new MeasurementRules(set, path, references, SeriesEvidence.NONE, findings).check();
        }
        return List.copyOf(findings.all());
    }

    /**
     * Returns the figure that is far from the others ({@link Rule#FIGURE_NEAR_SERIES}), if there is one. Needs all figures
     * of an indicator and its categories, but not their sets.
     *
     * @param figures the figures that count, one for each period and institution
     */
    public static Optional<FarFigure> farFigure(List<BigDecimal> figures) {
        Objects.requireNonNull(figures, "figures");
        return MeasuredSeries.far(figures);
    }

    /**
     * Returns whether figures of an indicator that stay the same are reported at all ({@link #stalledFigures}), so that those of others
     * need not be looked at.
     *
     * @since 0.1.0
     */
    public static boolean canStall(Indicator indicator) {
        Objects.requireNonNull(indicator, "indicator");
        return StalledFigures.canStall(indicator);
    }

    /**
     * Returns whether figures of an indicator that are mostly round are reported at all ({@link #heapedFigures}).
     *
     * @since 0.1.0
     */
    public static boolean canHeap(Indicator indicator) {
        Objects.requireNonNull(indicator, "indicator");
        return HeapedFigures.canHeap(indicator);
    }

    /**
     * Returns the longest run of figures that stay the same although they are measured anew in each period
     * ({@link Rule#FIGURES_CHANGE}), if there is one of 6 periods or more.
     *
     * @param indicator the indicator
     * @param figures the figures of the indicator and its categories that count, one for each period, of one institution
     * @since 0.1.0
     */
    public static Optional<StalledRun> stalledFigures(Indicator indicator, List<Measurement> figures) {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(figures, "figures");
        return StalledFigures.find(indicator, figures);
    }

    /**
     * Returns whether counts end in 0 or 5 far more often than by chance ({@link Rule#COUNTS_NOT_HEAPED}). Needs all figures of
     * an indicator and its categories, as {@link #farFigure} does.
     *
     * @param indicator the indicator
     * @param figures the figures that count, one for each period and institution
     * @since 0.1.0
     */
    public static Optional<Heap> heapedFigures(Indicator indicator, List<BigDecimal> figures) {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(figures, "figures");
        return HeapedFigures.find(indicator, figures);
    }
}
