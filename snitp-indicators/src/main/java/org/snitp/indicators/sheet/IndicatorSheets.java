package org.snitp.indicators.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.snitp.indicators.smart.IndicatorAssessment;
import org.snitp.indicators.smart.SmartAssessment;
import org.snitp.model.Bundle;
import org.snitp.model.BundleIndex;
import org.snitp.model.document.Document;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.Objective;
import org.snitp.model.strategy.Strategy;

/**
 * The sheets of all indicators of a bundle.
 *
 * <pre>{@code
 * IndicatorSheets sheets = IndicatorSheets.of(bundle);
 * for (IndicatorSheet sheet : sheets.select(List.of("2.2.6"))) {
 *     System.out.println(sheet.indicator().getId() + " " + sheet.gaps(Criterion.ACHIEVABLE) + " to fill in");
 * }
 * }</pre>
 *
 * <p>The sheets are immutable and can be shared between threads.
 */
public final class IndicatorSheets {

    private final BundleIndex index;
    private final List<IndicatorSheet> sheets = new ArrayList<>();

    private IndicatorSheets(Bundle bundle) {
        this.index = BundleIndex.of(bundle);
        Iterator<IndicatorAssessment> assessments =
                SmartAssessment.of(bundle).indicators().iterator();
        for (Document document : bundle.getDocuments()) {
            if (document instanceof Strategy strategy) {
                add(Home.of(strategy), indicators(strategy), assessments);
            } else if (document instanceof ActionPlan plan) {
                add(Home.of(plan), indicators(plan), assessments);
            }
        }
    }

    /** Adds the sheets of the indicators of a document. The assessments come in document order. */
    private void add(Home home, long count, Iterator<IndicatorAssessment> assessments) {
        for (long i = 0; i < count; i++) {
            sheets.add(new SheetBuilder(home, assessments.next(), index).sheet());
        }
    }

    private static long indicators(Strategy strategy) {
        return strategy.allObjectives().stream()
                .mapToLong(objective -> objective.getIndicators().size())
                .sum();
    }

    private static long indicators(ActionPlan plan) {
        return plan.getActions().stream()
                .mapToLong(action -> action.getIndicators().size())
                .sum();
    }

    /** Creates the sheets of a bundle, which may have errors. */
    public static IndicatorSheets of(Bundle bundle) {
        Objects.requireNonNull(bundle, "bundle");
        return new IndicatorSheets(bundle);
    }

    /** All sheets, in document order. */
    public List<IndicatorSheet> all() {
        return Collections.unmodifiableList(sheets);
    }

    /** All codes that {@link #select} accepts: of objectives, actions, indicators and institutions. */
    public Collection<String> codes() {
        return index.codes();
    }

    /**
     * Returns the sheets that some codes select, without duplicates and in document order: the id of an indicator, the code
     * of an action for its indicators, the code of an objective for its indicators and those of the objectives and actions
     * under it, and the id of an institution for the indicators of which it, or a part of it, is responsible.
     *
     * @param codes the codes; one that is not in {@link #codes} selects nothing
     */
    public List<IndicatorSheet> select(Collection<String> codes) {
        Objects.requireNonNull(codes, "codes");
        Set<String> wanted = new LinkedHashSet<>(codes);
        Set<String> institutions = new HashSet<>();
        codes.forEach(code -> institutions.addAll(index.withParts(code)));
        return sheets.stream()
                .filter(sheet -> names(sheet).anyMatch(wanted::contains)
                        || sheet.assessment().responsible().stream().anyMatch(institutions::contains))
                .toList();
    }

    /** The codes that select a sheet, without institutions. */
    private Stream<String> names(IndicatorSheet sheet) {
        Optional<Objective> objective = sheet.assessment().objective();
        Stream<String> above = objective.stream()
                .flatMap(served -> index.objectivesAbove(served).stream())
                .map(Objective::getCode);
        Stream<String> own = Stream.of(
                        Optional.of(sheet.indicator().getId()),
                        sheet.assessment().action().map(Action::getCode),
                        objective.map(Objective::getCode))
                .flatMap(Optional::stream);
        return Stream.concat(own, above);
    }
}
