package org.snitp.io.internal.bind;

import org.snitp.io.internal.shape.CommonShapes;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.IndicatorShapes;
import org.snitp.io.internal.shape.ObjectType;
import org.snitp.io.internal.shape.ScalarType;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Measure;

/** Decides which values of objects are shared with equal ones: scalars, and the measures and baselines that plans repeat. */
final class SharedValues {

    private final Interner pool;

    /** Whether the object that was built last is of a kind that plans repeat, and has nothing but what most of these have. */
    private boolean plain;

    SharedValues(Interner pool) {
        this.pool = pool;
    }

    /** Takes note of an object that was built. */
    void note(Object built, ObjectAssembly<?, ?> frame) {
        plain = isPlain(built, frame);
    }

    /** The types are compared, as {@code instanceof} an interface has to look through all that an object implements. */
    private static boolean isPlain(Object built, ObjectAssembly<?, ?> frame) {
        Class<?> type = frame.shape.type();
        if (type == Baseline.class) {
            return frame.isOnly(IndicatorShapes.PLAIN_BASELINE)
                    && ((Baseline) built).getTruthValue().isEmpty();
        }
        return type == Measure.class && frame.isWithin(IndicatorShapes.PLAIN_MEASURE);
    }

    /** Returns an equal value of a field that was seen before, if it is shared, or else the value that was read. */
    @SuppressWarnings("unchecked") // What is shared is of the type of the field.
    <V> V share(ObjectAssembly<?, ?> frame, Field<?, ?, V> field, V read) {
        if (plain && isOf(field, Measure.class)) {
            return (V) pool.share((Measure) read);
        }
        if (plain && isOf(field, Baseline.class)) {
            return (V) pool.share((Baseline) read);
        }
        return isShared(frame, field) ? pool.share(read) : read;
    }

    private static boolean isOf(Field<?, ?, ?> field, Class<?> type) {
        return field.type() instanceof ObjectType<?> object && object.shape().type() == type;
    }

    /** Codes and ids occur once, and texts are shared as a whole, with their languages. */
    private static boolean isShared(ObjectAssembly<?, ?> frame, Field<?, ?, ?> field) {
        return field.type() instanceof ScalarType<?>
                && !frame.shape.isIdentity(field)
                && frame.shape != CommonShapes.LOCALIZED_TEXT.shape();
    }
}
