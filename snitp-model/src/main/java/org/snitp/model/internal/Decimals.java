package org.snitp.model.internal;

import java.math.BigDecimal;
import java.util.Optional;

/** Compares numbers by their values: the zeros at the end, which a database may add or leave out, say nothing. */
public final class Decimals {

    private Decimals() {}

    /** Returns whether two numbers have the same value. */
    public static boolean areEqual(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }

    /** Returns whether two numbers have the same value, or neither is there. */
    public static boolean areEqual(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        if (one.isPresent() && other.isPresent()) {
            return areEqual(one.get(), other.get());
        }
        return one.isPresent() == other.isPresent();
    }

    /** Returns the same number for numbers of the same value. */
    public static int hashOf(BigDecimal number) {
        return number.stripTrailingZeros().hashCode();
    }

    /** Returns the same number for numbers of the same value, and 0 if there is none. */
    public static int hashOf(Optional<BigDecimal> number) {
        return number.isPresent() ? hashOf(number.get()) : 0;
    }
}
