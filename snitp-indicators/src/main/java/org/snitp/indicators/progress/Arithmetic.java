package org.snitp.indicators.progress;

import java.math.BigDecimal;
import java.math.MathContext;

/** The precision of all computations. */
public final class Arithmetic {

    /**
     * The precision of every division: 34 significant digits, rounded half to even (IEEE 754 decimal128). Sums, differences
     * and products are exact. Statuses are derived from products, so that rounding never decides one.
     */
    public static final MathContext CONTEXT = MathContext.DECIMAL128;

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Arithmetic() {}

    static BigDecimal divide(BigDecimal dividend, BigDecimal divisor) {
        return plain(dividend.divide(divisor, CONTEXT));
    }

    /** Returns an equal number in a form that does not depend on its computation. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
