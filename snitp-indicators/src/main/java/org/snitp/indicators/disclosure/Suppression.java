package org.snitp.indicators.disclosure;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.snitp.model.time.Period;

/**
 * The withheld figures of one indicator, and the reasons. Whatever is derived from a withheld figure, such as its
 * achievement or its status, must be withheld as well.
 */
public final class Suppression {

    /** Why a figure is withheld. */
    public enum Reason {
        /** It is small. */
        SMALL,
        /** Others could be computed from it. */
        GIVES_AWAY,
        /** It contradicts other figures, and small figures depend on them. */
        CONTRADICTORY,
        /** A small figure depends on it, and its safety was not proven within the bound of work. */
        UNPROVEN
    }

    /** Why every figure of an indicator is withheld. */
    public enum Whole {
        /** A component of a percentage, ratio or mean is small. */
        SMALL_COMPONENTS,
        /** Periods overlap without a common figure, so that it is unknown what could be computed. */
        OVERLAPPING_PERIODS,
        /** It is computed from other indicators, of which figures are withheld. */
        WITHHELD_COMPONENTS
    }

    /** Nothing is withheld. */
    public static final Suppression NONE = new Suppression(Optional.empty(), Map.of(), List.of(), Set.of());

    /** Every figure is withheld, because figures are withheld from which they are computed. */
    public static final Suppression OF_COMPONENTS = whole(Whole.WITHHELD_COMPONENTS);

    private final Optional<Whole> whole;
    private final Map<CountCell, Reason> cells;
    private final List<Contradiction> contradictions;
    private final Set<CountCell> exposed;

    private Suppression(
            Optional<Whole> whole,
            Map<CountCell, Reason> cells,
            List<Contradiction> contradictions,
            Set<CountCell> exposed) {
        this.whole = whole;
        // Not Map.copyOf: its time is quadratic in the number of cells with the same hash.
        this.cells = Collections.unmodifiableMap(new HashMap<>(cells));
        this.contradictions = List.copyOf(contradictions);
        this.exposed = Collections.unmodifiableSet(new HashSet<>(exposed));
    }

    /** Returns the suppression of all figures. */
    static Suppression whole(Whole why) {
        return new Suppression(Optional.of(why), Map.of(), List.of(), Set.of());
    }

    /** Returns what is withheld, figure by figure. */
    static Suppression of(Map<CountCell, Reason> cells, List<Contradiction> contradictions, Set<CountCell> exposed) {
        return cells.isEmpty() && exposed.isEmpty()
                ? NONE
                : new Suppression(Optional.empty(), cells, contradictions, exposed);
    }

    /** Returns whether every figure is withheld. */
    public boolean isWhole() {
        return whole.isPresent();
    }

    /** Returns why every figure is withheld; empty if they are withheld one by one. */
    public Optional<Whole> whole() {
        return whole;
    }

    /** Returns the figures that are withheld, with the reasons; empty where every figure is. */
    public Map<CountCell, Reason> cells() {
        return cells;
    }

    /** Returns the figures that are withheld because they are small. */
    public Set<CountCell> sensitive() {
        return cells(Reason.SMALL);
    }

    /** Returns the figures that are withheld because they would give others away. */
    public Set<CountCell> complementary() {
        return cells(Reason.GIVES_AWAY);
    }

    /** Returns the figures that are withheld for a reason. */
    public Set<CountCell> cells(Reason reason) {
        Objects.requireNonNull(reason, "reason");
        return cells.entrySet().stream()
                .filter(entry -> entry.getValue() == reason)
                .map(Map.Entry::getKey)
                .collect(Collectors.collectingAndThen(Collectors.toSet(), Collections::unmodifiableSet));
    }

    /** Returns the contradictions of the figures that are withheld for that reason. */
    public List<Contradiction> contradictions() {
        return contradictions;
    }

    /**
     * Returns the small figures that are in earlier publications, or that can be computed from them: they cannot be
     * withdrawn.
     */
    public Set<CountCell> exposed() {
        return exposed;
    }

    /** Returns whether nothing is withheld. */
    public boolean isEmpty() {
        return whole.isEmpty() && cells.isEmpty();
    }

    /** Returns whether the figure of a period is withheld. */
    public boolean withholds(Period period, Map<String, String> categories) {
        return withholds(CountCell.of(period, categories));
    }

    /** Returns whether the overall value is withheld. */
    public boolean withholdsActual(Map<String, String> categories) {
        Objects.requireNonNull(categories, "categories");
        return withholds(CountCell.actual(categories));
    }

    /** Returns whether a figure is withheld. */
    public boolean withholds(CountCell cell) {
        Objects.requireNonNull(cell, "cell");
        return isWhole() || cells.containsKey(cell);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Suppression that
                && whole.equals(that.whole)
                && cells.equals(that.cells)
                && contradictions.equals(that.contradictions)
                && exposed.equals(that.exposed);
    }

    @Override
    public int hashCode() {
        return Objects.hash(whole, cells, contradictions, exposed);
    }

    @Override
    public String toString() {
        return "Suppression[whole=" + whole + ", cells=" + cells + ", contradictions=" + contradictions + ", exposed="
                + exposed + "]";
    }
}
