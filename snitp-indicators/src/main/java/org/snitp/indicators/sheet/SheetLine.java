package org.snitp.indicators.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.snitp.indicators.smart.AspectFinding;
import org.snitp.indicators.smart.Criterion;

/**
 * A field of a sheet with its content, and the demands of the SMART assessment on it.
 *
 * @param field the field
 * @param values the content in the plan, or the keys to fill in; empty if the field is blank
 * @param gaps the findings that the content is missing or invalid; empty for a field that may be left blank
 */
public record SheetLine(SheetField field, List<SheetValue> values, List<AspectFinding> gaps) {

    /** Copies the lists. */
    public SheetLine {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(values, "values");
        Objects.requireNonNull(gaps, "gaps");
        values = List.copyOf(values);
        gaps = List.copyOf(gaps);
    }

    /** Returns whether the field has no content and must be filled in. */
    public boolean isBlank() {
        return values.stream().allMatch(SheetValue::isBlank);
    }

    /** Returns whether the field may be left blank. */
    public boolean isOptional() {
        return gaps.isEmpty();
    }

    /** The criteria that a better entry would satisfy, without duplicates, in their order. */
    public List<Criterion> criteria() {
        return gaps.stream()
                .map(gap -> gap.aspect().criterion())
                .distinct()
                .sorted()
                .toList();
    }

    /** What would satisfy a criterion, one sentence for each gap, in the language of a locale. */
    public List<String> remedies(Criterion criterion, Locale locale) {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(locale, "locale");
        return gaps.stream()
                .filter(gap -> gap.aspect().criterion() == criterion)
                .map(gap -> gap.remedy(locale))
                .flatMap(Optional::stream)
                .toList();
    }
}
