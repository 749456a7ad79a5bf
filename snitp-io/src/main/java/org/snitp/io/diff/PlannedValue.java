package org.snitp.io.diff;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.snitp.model.indicator.TargetKind;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.TimeSpan;

/**
 * A target or a baseline.
 *
 * @param period the period at whose end the value is due or, for a baseline, in which it was observed; absent for a target
 *     that is due at the end of its plan
 * @param numbers the value, or the lowest and the highest good value of a range
 * @param kind whether the value is to be reached, or is a bound; a baseline has the kind of values to be reached
 * @param truth whether the value is yes, which is 1, or no, which is 0
 * @param dimensions the category of each dimension to which it applies, by id; empty for the whole
 * @param statement what shall come true; absent if it is a number
 */
public record PlannedValue(
        Optional<TimeSpan> period,
        List<BigDecimal> numbers,
        TargetKind kind,
        boolean truth,
        Map<String, String> dimensions,
        Optional<LocalizedText> statement) {
    /** Copies the numbers and the dimensions. */
    public PlannedValue {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(numbers, "numbers");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(dimensions, "dimensions");
        Objects.requireNonNull(statement, "statement");
        numbers = List.copyOf(numbers);
        dimensions = Map.copyOf(dimensions);
    }

    /** Returns the value; absent for a range. */
    public Optional<BigDecimal> value() {
        return numbers.size() == 1 ? Optional.of(numbers.get(0)) : Optional.empty();
    }
}
