package org.snitp.io.internal.event;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Remembers what the anchors of a document stand for. Nested anchors share one tape, so nothing is kept twice. */
final class YamlAnchors {

    /** A node with an anchor, while its steps are taped. */
    private record Recording(String anchor, int depth, int from) {}

    /** The steps of a complete node: a piece of a tape, which goes on to grow behind it. */
    record Taped(List<BufferedEvent> tape, int from, int to) {

        int size() {
            return to - from;
        }

        BufferedEvent get(int i) {
            return tape.get(from + i);
        }
    }

    private final Map<String, Taped> complete = new HashMap<>();
    private final Set<String> earlier = new HashSet<>();
    private final Deque<Recording> recordings = new ArrayDeque<>();
    private List<BufferedEvent> tape = new ArrayList<>();

    /** Forgets all but the names: anchors hold for one document. */
    void clear() {
        earlier.addAll(complete.keySet());
        complete.clear();
        recordings.clear();
        tape = new ArrayList<>();
    }

    /** Returns the steps of the complete node with an anchor, or null. */
    @Nullable
    Taped find(String anchor) {
        return complete.get(anchor);
    }

    /** Returns whether an earlier document has an anchor. */
    boolean isEarlier(String anchor) {
        return earlier.contains(anchor);
    }

    /**
     * Begins to tape a node, whose first step comes next.
     *
     * @param depth how many containers are open, with the node itself if it is one
     */
    void begin(String anchor, int depth) {
        recordings.push(new Recording(anchor, depth, tape.size()));
    }

    /** Tapes a step. */
    void add(BufferedEvent step) {
        if (!recordings.isEmpty()) {
            tape.add(step);
        }
    }

    /**
     * Ends the nodes that are complete: a scalar at once, a container when it is closed.
     *
     * @param depth how many containers are open now
     */
    void end(int depth) {
        while (!recordings.isEmpty() && isComplete(recordings.peek(), depth)) {
            Recording done = recordings.pop();
            complete.put(done.anchor(), new Taped(tape, done.from(), tape.size()));
            if (recordings.isEmpty()) {
                tape = new ArrayList<>();
            }
        }
    }

    private boolean isComplete(Recording recording, int depth) {
        Event first = tape.get(recording.from()).event();
        boolean container = first == Event.OBJECT_START || first == Event.LIST_START;
        return !container || depth < recording.depth();
    }
}
