package org.snitp.io.internal.event;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Stores all ranges that a reader reports. In YAML they cannot be found again without reading from the start. */
public final class RecordedNodeRanges implements NodeRanges {

    private static final int FIRST_ROOM = 256;

    private int size;
    private @Nullable String[] names = new String[FIRST_ROOM];
    private long[] nameStarts = new long[FIRST_ROOM];
    private long[] nameEnds = new long[FIRST_ROOM];
    private long[] starts = new long[FIRST_ROOM];
    private long[] ends = new long[FIRST_ROOM];

    private String name = "";
    private long nameStart;
    private long nameEnd;

    @Override
    public void meetName(EventReader events) {
        name = events.text();
        nameStart = events.start();
        nameEnd = events.end();
    }

    @Override
    public void add(boolean named, EventReader events) {
        if (size == names.length) {
            grow(2 * size);
        }
        names[size] = named ? name : null;
        nameStarts[size] = named ? nameStart : events.start();
        nameEnds[size] = named ? nameEnd : events.start();
        starts[size] = events.start();
        ends[size] = events.end();
        size++;
    }

    private void grow(int room) {
        names = Arrays.copyOf(names, room);
        nameStarts = Arrays.copyOf(nameStarts, room);
        nameEnds = Arrays.copyOf(nameEnds, room);
        starts = Arrays.copyOf(starts, room);
        ends = Arrays.copyOf(ends, room);
    }

    @Override
    public void close(int node, EventReader events) {
        ends[node] = events.end();
    }

    @Override
    public @Nullable String name(int node) {
        return names[node];
    }

    @Override
    public long nameStart(int node) {
        return nameStarts[node];
    }

    @Override
    public long nameEnd(int node) {
        return nameEnds[node];
    }

    @Override
    public long start(int node) {
        return starts[node];
    }

    @Override
    public long end(int node) {
        return ends[node];
    }
}
