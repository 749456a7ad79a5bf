package org.snitp.interop.internal.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fields in a text for people: a line each, the name, a colon and the value. */
public final class Notes {

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final List<String> others = new ArrayList<>();

    private Notes() {}

    /** Returns no fields. */
    public static Notes create() {
        return new Notes();
    }

    /**
     * Reads the fields of a text.
     *
     * @param text lines
     * @param names the names that are fields; other lines are others
     */
    public static Notes read(String text, List<String> names) {
        Notes notes = new Notes();
        for (String line : text.split("\n", -1)) {
            int colon = line.indexOf(':');
            String name = colon < 0 ? "" : line.substring(0, colon).strip();
            if (names.contains(name)) {
                notes.put(name, line.substring(colon + 1).strip());
            } else if (!line.isBlank()) {
                notes.others.add(line.strip());
            }
        }
        return notes;
    }

    /** Adds a value, on one line. */
    public Notes put(String name, String value) {
        values.computeIfAbsent(name, unused -> new ArrayList<>())
                .add(value.replaceAll("\\s+", " ").strip());
        return this;
    }

    /** Adds a value if there is one. */
    public Notes put(String name, Optional<?> value) {
        value.ifPresent(one -> put(name, one.toString()));
        return this;
    }

    /** Returns the first value of a field. */
    public Optional<String> get(String name) {
        return all(name).stream().findFirst();
    }

    /** Returns the values of a field. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** Returns the lines that are no fields. */
    public List<String> others() {
        return others;
    }

    /** Returns the text; empty if there are no fields. */
    public String text() {
        StringBuilder text = new StringBuilder();
        values.forEach((name, all) -> all.forEach(value -> text.append(text.length() == 0 ? "" : "\n")
                .append(name)
                .append(": ")
                .append(value)));
        return text.toString();
    }
}
