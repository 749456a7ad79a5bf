package org.snitp.cli;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snitp.model.BundleIndex;
import org.snitp.model.TagSelection;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Reporters;
import org.snitp.model.institution.Institution;
import org.snitp.model.plan.Action;
import org.snitp.model.strategy.Objective;
import org.snitp.model.text.LocalizedText;

/**
 * The indicators of a code: itself; those of an action; those of an objective, of those under it and of the actions that
 * serve them; those that an institution or its bodies report.
 *
 * @param code the code
 * @param name the name of the thing with the code
 * @param indicators the ids of the indicators
 * @param small whether it is one indicator or one action, so that everything about it can be shown
 */
record Selection(String code, LocalizedText name, List<String> indicators, boolean small) {

    /**
     * Finds the indicators of a code.
     *
     * @param indicators the ids of all indicators, in order
     */
    static Optional<Selection> of(String code, BundleIndex index, Collection<String> indicators) {
        return name(code, index).map(name -> {
            Set<String> objectives = objectives(code, index);
            Set<String> institutions = institutions(code, index);
            List<String> selected = indicators.stream()
                    .filter(id -> id.equals(code)
                            || index.indicator(id)
                                    .filter(indicator -> isOf(indicator, index, code, objectives, institutions))
                                    .isPresent())
                    .toList();
            return new Selection(code, name, selected, isSmall(code, index));
        });
    }

    /** Returns everything with a tag. */
    static Selection of(TagSelection tagged) {
        return new Selection(tagged.tag(), LocalizedText.of(tagged.tag()), tagged.indicators(), false);
    }

    /** Returns the part of a selection with a tag. */
    Selection within(TagSelection tagged) {
        return new Selection(
                code,
                name,
                indicators.stream().filter(tagged.indicators()::contains).toList(),
                small);
    }

    private static boolean isSmall(String code, BundleIndex index) {
        return index.indicator(code).isPresent() || index.action(code).isPresent();
    }

    private static Optional<LocalizedText> name(String code, BundleIndex index) {
        return index.indicator(code)
                .map(Indicator::getName)
                .or(() -> index.action(code).map(Action::getTitle))
                .or(() -> index.objective(code).map(Objective::getTitle))
                .or(() -> index.institution(code).map(Institution::getName));
    }

    private static boolean isOf(
            Indicator indicator, BundleIndex index, String code, Set<String> objectives, Set<String> institutions) {
        return index.actionOf(indicator)
                        .map(Action::getCode)
                        .filter(code::equals)
                        .isPresent()
                || index.objectiveOf(indicator)
                        .map(Objective::getCode)
                        .filter(objectives::contains)
                        .isPresent()
                || answering(indicator, index).anyMatch(institutions::contains);
    }

    /** Returns who is responsible for an indicator, and who comes after an institution that has ended. */
    private static Stream<String> answering(Indicator indicator, BundleIndex index) {
        Reporters reporters = index.reportersOf(indicator);
        return index.responsibleFor(indicator).stream()
                .flatMap(id -> Stream.concat(Stream.of(id), reporters.after(id).stream()));
    }

    private static Set<String> objectives(String code, BundleIndex index) {
        return index.objective(code).stream()
                .flatMap(objective -> objective.withSubobjectives().stream())
                .map(Objective::getCode)
                .collect(Collectors.toSet());
    }

    private static Set<String> institutions(String code, BundleIndex index) {
        return index.institution(code).isPresent() ? index.withParts(code) : Set.of();
    }
}
