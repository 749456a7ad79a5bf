package org.snitp.indicators.progress;

import java.math.BigDecimal;
import java.math.MathContext;

/** How exactly figures are computed. */
public final class Arithmetic {

    /**
     * The precision of every division: 34 significant digits, rounded half to even (IEEE 754 decimal128). Sums, differences
     * and products are exact, and statuses are told from products, so that rounding never decides one.
     */
    public static final MathContext CONTEXT = MathContext.DECIMAL128;

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Arithmetic() {}

    static BigDecimal divide(BigDecimal dividend, BigDecimal divisor) {
        return plain(dividend.divide(divisor, CONTEXT));
    }

    /** Returns an equal number in the form that does not depend on how it was computed. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
