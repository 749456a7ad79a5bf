package org.snitp.model.internal;

import java.math.BigDecimal;
import java.util.Optional;

/** Compares numbers by value. Trailing zeros, which a database may add or drop, do not count. */
public final class Decimals {

    private Decimals() {}

    /** Returns whether two numbers have the same value. */
    public static boolean areEqual(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }

    /** Returns whether two numbers have the same value, or both are absent. */
    public static boolean areEqual(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        if (one.isPresent() && other.isPresent()) {
            return areEqual(one.get(), other.get());
        }
        return one.isPresent() == other.isPresent();
    }

    /** Returns a hash code that is the same for numbers of the same value. */
    public static int hashOf(BigDecimal number) {
        return number.stripTrailingZeros().hashCode();
    }

    /** Returns a hash code that is the same for numbers of the same value, and 0 if the number is absent. */
    public static int hashOf(Optional<BigDecimal> number) {
        return number.isPresent() ? hashOf(number.get()) : 0;
    }
}
