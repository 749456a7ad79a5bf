package org.snitp.io.internal.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stores all ranges that a reader reports. In YAML they cannot be found again without reading from the start.
 *
 * <p>Names are few, and each is one object however often it occurs nearby: a text of its own for each would take more memory than
 * all positions.
 */
public final class RecordedNodeRanges implements NodeRanges {

    private static final int BITS = 10;
    private static final int PIECE = 1 << BITS;
    private static final int SHARED = 1 << 10;

    private final List<@Nullable String[]> names = new ArrayList<>();
    private final @Nullable String[] shared = new String[SHARED];
    private final PositionList nameStarts = new PositionList();
    private final PositionList nameEnds = new PositionList();
    private final PositionList starts = new PositionList();
    private final PositionList ends = new PositionList();
    private int size;

    private String name = "";
    private long nameStart;
    private long nameEnd;

    @Override
    public void meetName(EventReader events) {
        name = share(events.text());
        nameStart = events.start();
        nameEnd = events.end();
    }

    private String share(String text) {
        int hash = text.hashCode();
        int slot = (hash ^ (hash >>> 10)) & (SHARED - 1);
        String last = shared[slot];
        if (last != null && last.equals(text)) {
            return last;
        }
        shared[slot] = text;
        return text;
    }

    @Override
    public void add(boolean named, EventReader events) {
        int location = size & (PIECE - 1);
        if (location == 0) {
            names.add(new String[PIECE]);
        }
        names.get(size >> BITS)[location] = named ? name : null;
        nameStarts.add(named ? nameStart : events.start());
        nameEnds.add(named ? nameEnd : events.start());
        starts.add(events.start());
        ends.add(events.end());
        size++;
    }

    /** Never asked for, as no reader of such ranges tells objects by their bytes. */
    @Override
    public void repeat(int first, int count, long distance) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close(int node, EventReader events) {
        ends.set(node, events.end());
    }

    @Override
    public @Nullable String name(int node) {
        return names.get(node >> BITS)[node & (PIECE - 1)];
    }

    @Override
    public long nameStart(int node) {
        return nameStarts.get(node);
    }

    @Override
    public long nameEnd(int node) {
        return nameEnds.get(node);
    }

    @Override
    public long start(int node) {
        return starts.get(node);
    }

    @Override
    public long end(int node) {
        return ends.get(node);
    }
}
