package org.snitp.io.internal.bind;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snitp.io.internal.event.Event;
import org.snitp.io.internal.event.EventReader;
import org.snitp.io.internal.event.WrittenName;
import org.snitp.io.internal.number.NumberPlace;
import org.snitp.io.internal.shape.IndicatorShapes;
import org.snitp.io.internal.shape.Scalars;
import org.snitp.io.internal.twin.FastPathOf;
import org.snitp.model.indicator.Target;
import org.snitp.model.time.TimeSpan;

/**
 * Reads the targets of an indicator. Nearly all state a period and a number, each once, and nothing else: of all objects of a plan they
 * are the most frequent, so they are read here without an assembly, and those that a document repeats are not built again. Any other
 * is read like other objects, from the first field that is unusual.
 */
@FastPathOf(value = "org.snitp.io.internal.bind.ObjectBinder", heldBy = "TargetBinderTest")
final class TargetBinder {

    private static final String PERIOD = "period";
    private static final String VALUE = "value";
    private static final WrittenName WRITTEN_PERIOD = new WrittenName(PERIOD);
    private static final WrittenName WRITTEN_VALUE = new WrittenName(VALUE);
    private static final NumberPlace PLACE = NumberPlace.in(Target.class);

    private final EventReader events;
    private final NodeIndex index;
    private final ScalarBinder scalars;
    private final Interner pool;
    private final ObjectBinder objects;

    TargetBinder(EventReader events, NodeIndex index, ScalarBinder scalars, Interner pool, ObjectBinder objects) {
        this.events = events;
        this.index = index;
        this.scalars = scalars;
        this.pool = pool;
        this.objects = objects;
    }

    /**
     * Reads the target that starts with the current event. Returns null if it cannot be built.
     *
     * @param list the targets before it
     */
    @Nullable
    Target read(int node, List<?> list) {
        NumberPlace before = scalars.expect(PLACE);
        Target read = readFields(node, list);
        scalars.expect(before);
        return read;
    }

    private @Nullable Target readFields(int node, List<?> list) {
        long start = events.start();
        long end = events.end();
        TimeSpan period = null;
        BigDecimal number = null;
        for (String name = events.nextName(WRITTEN_PERIOD);
                name != null;
                name = events.nextName(period == null ? WRITTEN_PERIOD : WRITTEN_VALUE)) {
            index.meetName(events);
            Event value = events.next();
            int child = index.addField(node, events);
            boolean usual = false;
            if (period == null && Scalars.SPAN.accepts(value) && name.equals(PERIOD)) {
                period = scalars.readValid(Scalars.SPAN, child);
                usual = period != null;
            } else if (number == null && value == Event.NUMBER && name.equals(VALUE)) {
                int whole = events.wholeNumber();
                BigDecimal read = whole >= 0 ? pool.number(whole) : scalars.readValid(Scalars.NUMBER, child);
                number = read == null ? null : pool.share(read);
                usual = number != null;
            }
            if (!usual) {
                ObjectAssembly<Target, Target.Builder> frame = frame(node, start, end, period, number);
                objects.readField(frame, name, value, child);
                return objects.readRest(frame);
            }
        }
        if (period == null || number == null) {
            return objects.end(frame(node, start, end, period, number));
        }
        index.close(node, events);
        return pool.target(period, number, list);
    }

    /** Returns a target of which some fields were read. */
    private ObjectAssembly<Target, Target.Builder> frame(
            int node, long start, long end, @Nullable TimeSpan period, @Nullable BigDecimal number) {
        ObjectAssembly<Target, Target.Builder> frame =
                new ObjectAssembly<>(IndicatorShapes.TARGET_SHAPE, node, start, end);
        if (period != null) {
            frame.resume(PERIOD, period, index);
        }
        if (number != null) {
            frame.resume(VALUE, number, index);
        }
        return frame;
    }
}
