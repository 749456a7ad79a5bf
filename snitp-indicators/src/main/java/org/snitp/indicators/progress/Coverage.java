package org.snitp.indicators.progress;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * How much was reported of what was due.
 *
 * @param due the number of reports whose period has ended; those that can still come in time are among them
 * @param reported how many of these are there; one that says that the indicator does not apply is
 * @param late how many of those that are there came after their last day
 */
public record Coverage(int due, int reported, int late) {

    /** Nothing was due. */
    public static final Coverage NONE = new Coverage(0, 0, 0);

    /** Returns the coverage of both together. */
    public Coverage plus(Coverage other) {
        Objects.requireNonNull(other, "other");
        return new Coverage(due + other.due, reported + other.reported, late + other.late);
    }

    /**
     * The share that was reported: reported / due.
     *
     * @return from 0 to 1; absent where nothing was due, which is not the same as 0
     */
    public Optional<BigDecimal> share() {
        return due == 0
                ? Optional.empty()
                : Optional.of(Arithmetic.divide(BigDecimal.valueOf(reported), BigDecimal.valueOf(due)));
    }
}
