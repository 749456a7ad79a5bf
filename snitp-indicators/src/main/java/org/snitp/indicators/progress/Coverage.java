package org.snitp.indicators.progress;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * How many of the due reports were submitted.
 *
 * @param due the number of reports whose period has ended, including those that can still be on time
 * @param reported how many of these were submitted; "not applicable" counts as a report
 * @param late how many of the submitted reports came after their due date
 */
public record Coverage(int due, int reported, int late) {

    /** Nothing was due. */
    public static final Coverage NONE = new Coverage(0, 0, 0);

    /** Returns the sum of both coverages. */
    public Coverage plus(Coverage other) {
        Objects.requireNonNull(other, "other");
        return new Coverage(due + other.due, reported + other.reported, late + other.late);
    }

    /**
     * The submitted share: reported / due.
     *
     * @return from 0 to 1; absent if nothing was due, which is not the same as 0
     */
    public Optional<BigDecimal> share() {
        return due == 0
                ? Optional.empty()
                : Optional.of(Arithmetic.divide(BigDecimal.valueOf(reported), BigDecimal.valueOf(due)));
    }
}
