package org.snitp.io.internal.number;

import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Target;
import org.snitp.model.measurement.EarlierFigure;
import org.snitp.model.measurement.Measurement;

/** Where the value of an indicator stands, which decides what can be written in its place. */
public enum NumberPlace {
    /** A target, which may be a bound or a range. */
    TARGET,
    /** A baseline, which is one value. */
    BASELINE,
    /** A reported figure, which may have a numerator and a denominator. */
    FIGURE,
    /** Any other number. */
    OTHER;

    /** Returns the place that values have in objects of a type. */
    public static NumberPlace in(Class<?> type) {
        if (type == Target.class) {
            return TARGET;
        }
        if (type == Baseline.class) {
            return BASELINE;
        }
        return type == Measurement.class || type == EarlierFigure.class ? FIGURE : OTHER;
    }
}
