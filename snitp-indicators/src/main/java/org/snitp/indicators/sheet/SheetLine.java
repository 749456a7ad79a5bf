package org.snitp.indicators.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.snitp.indicators.smart.AspectFinding;
import org.snitp.indicators.smart.Criterion;

/**
 * A field of a sheet with what stands in it, and what the SMART assessment asks for there.
 *
 * @param field the field
 * @param values what the plan says, or what it is to be said about; empty where the field is blank
 * @param gaps the findings that something here is absent or cannot be so; none for a field that may be left blank
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

    /** Returns whether nothing is said here, so that the field is to be filled in. */
    public boolean isBlank() {
        return values.stream().allMatch(SheetValue::isBlank);
    }

    /** Returns whether the field may be left blank. */
    public boolean isOptional() {
        return gaps.isEmpty();
    }

    /** The criteria that a better entry would satisfy, each once, in their order. */
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
