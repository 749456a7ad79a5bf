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

/**
 * Stores the values of the anchors of a document. Nested anchors share one list of events, so that nothing is stored
 * twice.
 */
final class YamlAnchors {

    /** An anchored node, while its events are recorded. */
    private record Recording(String anchor, int depth, int from) {}

    /** The events of a complete node: a part of a list, which grows after it. */
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

    /** Removes everything but the names: anchors are valid in one document. */
    void clear() {
        earlier.addAll(complete.keySet());
        complete.clear();
        recordings.clear();
        tape = new ArrayList<>();
    }

    /** Returns the events of the complete node with an anchor, or null. */
    @Nullable
    Taped find(String anchor) {
        return complete.get(anchor);
    }

    /** Returns whether an earlier document has an anchor. */
    boolean isEarlier(String anchor) {
        return earlier.contains(anchor);
    }

    /**
     * Starts to record a node, whose first event comes next.
     *
     * @param depth the number of open containers, including the node itself if it is one
     */
    void begin(String anchor, int depth) {
        recordings.push(new Recording(anchor, depth, tape.size()));
    }

    /** Records an event. */
    void add(BufferedEvent step) {
        if (!recordings.isEmpty()) {
            tape.add(step);
        }
    }

    /**
     * Ends the nodes that are complete: a scalar at once, a container when it is closed.
     *
     * @param depth the number of open containers
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
