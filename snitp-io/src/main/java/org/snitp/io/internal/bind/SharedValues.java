package org.snitp.io.internal.bind;

import org.jspecify.annotations.Nullable;
import org.snitp.io.internal.event.EventReader;
import org.snitp.io.internal.shape.CommonShapes;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.IndicatorShapes;
import org.snitp.io.internal.shape.ObjectType;
import org.snitp.io.internal.shape.ScalarType;
import org.snitp.io.internal.shape.Shape;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Measure;

/**
 * Decides which values of objects are shared with equal ones: scalars, and the measures and baselines that plans repeat. Those that are
 * repeated in the same bytes are not read again.
 */
final class SharedValues {

    /** So many words of eight bytes tell measures from each other: up to the unit. */
    private static final int WORDS_OF_MEASURE = 6;

    private static final int WORDS_OF_BASELINE = 4;
    private static final int MOST_MEASURES = 1 << 8;
    private static final int MOST_BASELINES = 1 << 10;

    private final ParsedFile file;
    private final Interner pool;
    private final TextBinder texts;
    private final RepeatedObjects<Measure> measures;
    private final RepeatedObjects<Baseline> baselines;

    /** The number of texts that cannot be kept, and of problems, before the measure or baseline that was begun last. */
    private int unusual;

    private int problems;

    /** Whether the object that was built last is of a kind that plans repeat, and has nothing but what most of these have. */
    private boolean plain;

    SharedValues(EventReader events, ParsedFile file, Interner pool, TextBinder texts) {
        this.file = file;
        this.pool = pool;
        this.texts = texts;
        int bytes = file.source().bytes().length;
        this.measures = new RepeatedObjects<>(events, file.index(), bytes, WORDS_OF_MEASURE, MOST_MEASURES);
        this.baselines = new RepeatedObjects<>(events, file.index(), bytes, WORDS_OF_BASELINE, MOST_BASELINES);
    }

    /** Forgets what was read: what follows may be read otherwise. */
    void forget() {
        measures.forget();
        baselines.forget();
    }

    /** Returns the object that starts with the current event, and passes it, if it is known from its bytes; otherwise null. */
    <T> @Nullable T find(Shape<T, ?> shape, int node) {
        Class<T> type = shape.type();
        if (type == Measure.class) {
            Measure measure = measures.find(node);
            if (measure != null) {
                measure.getUnit().ifPresent(texts::repeat);
                measure.getNumerator().ifPresent(texts::repeat);
                measure.getDenominator().ifPresent(texts::repeat);
            }
            return begun(type.cast(measure));
        }
        return type == Baseline.class ? begun(type.cast(baselines.find(node))) : null;
    }

    private <T> @Nullable T begun(@Nullable T known) {
        plain = false;
        unusual = texts.unusual();
        problems = file.problems();
        return known;
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
    <V> V share(ObjectAssembly<?, ?> frame, Field<?, ?, V> field, V read, int node) {
        if (plain && isOf(field, Measure.class)) {
            return (V) kept(measures, pool.share((Measure) read), node);
        }
        if (plain && isOf(field, Baseline.class)) {
            return (V) kept(baselines, pool.share((Baseline) read), node);
        }
        return isShared(frame, field) ? pool.share(read) : read;
    }

    private <T> T kept(RepeatedObjects<T> known, T read, int node) {
        if (texts.unusual() == unusual && file.problems() == problems) {
            known.keep(node, read, 0);
        }
        return read;
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
