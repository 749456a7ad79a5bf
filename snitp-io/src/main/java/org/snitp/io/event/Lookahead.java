package org.snitp.io.event;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads ahead to find what a document says of itself, and gives the events read again afterwards. */
public final class Lookahead implements EventReader {

    private record Step(Event event, String text, long start, long end) {}

    private final EventReader reader;
    private final Deque<Step> ahead = new ArrayDeque<>();
    private Step current = new Step(Event.DOCUMENT_START, "", 0, 0);

    /** Wraps a reader. */
    public Lookahead(EventReader reader) {
        this.reader = reader;
    }

    /**
     * Returns the texts of the given fields of the object that the current event begins. Reading stops when all are found,
     * which is at once where they come first, or at the end of the object.
     */
    public Map<String, String> find(Set<String> fields) {
        Map<String, String> found = new HashMap<>();
        List<Step> steps = new ArrayList<>();
        String key = "";
        int depth = 1;
        while (depth > 0 && found.size() < fields.size()) {
            Step step = read();
            steps.add(step);
            if (depth == 1 && step.event() == Event.TEXT && fields.contains(key)) {
                found.putIfAbsent(key, step.text());
            }
            if (depth == 1 && step.event() == Event.KEY) {
                key = step.text();
            }
            depth += change(step.event());
        }
        for (int i = steps.size() - 1; i >= 0; i--) {
            ahead.push(steps.get(i));
        }
        return found;
    }

    private static int change(Event event) {
        return switch (event) {
            case OBJECT_START, LIST_START -> 1;
            case OBJECT_END, LIST_END -> -1;
            default -> 0;
        };
    }

    private Step read() {
        Step buffered = ahead.poll();
        if (buffered != null) {
            return buffered;
        }
        Event event = reader.next();
        boolean worded = event == Event.KEY || event.isScalar();
        return new Step(event, worded ? reader.text() : "", reader.start(), reader.end());
    }

    @Override
    public Event next() {
        current = read();
        return current.event();
    }

    @Override
    public String text() {
        return current.text();
    }

    @Override
    public long start() {
        return current.start();
    }

    @Override
    public long end() {
        return current.end();
    }

    @Override
    public Locator locator() {
        return reader.locator();
    }
}
