package org.snitp.model.internal.message;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A bundle of texts of which only those are parsed that are asked for. A command needs a dozen of the thousand texts that there
 * are in its language; to parse them all took a fifth of its whole time, and those of the root, which are needed only for what a
 * language lacks, as much again.
 *
 * <p>The format is that of {@link Properties}, which parses each text. The index finds where it begins and ends.
 */
final class IndexedBundle extends ResourceBundle {

    private final String lines;
    private final Map<String, Integer> starts;
    private final @Nullable Supplier<ResourceBundle> root;

    /**
     * Finds the texts.
     *
     * @param lines a file of properties
     * @param root gives the texts that are not there; null if there are none
     */
    IndexedBundle(String lines, @Nullable Supplier<ResourceBundle> root) {
        this.lines =
                lines.indexOf('\r') < 0 ? lines : lines.replace("\r\n", "\n").replace('\r', '\n');
        this.root = root;
        this.starts = starts(this.lines);
    }

    private static Map<String, Integer> starts(String lines) {
        Map<String, Integer> starts = new HashMap<>(lines.length() / 48);
        int next;
        for (int start = 0; start < lines.length(); start = next) {
            next = endOfEntry(lines, start);
            String key = key(lines, start, next);
            if (key != null) {
                starts.put(key, start);
            }
        }
        return starts;
    }

    /** Returns where the next entry begins: behind the first end of a line that no backslash takes back. */
    private static int endOfEntry(String lines, int start) {
        int end = endOfLine(lines, start);
        boolean comment = isComment(lines, start, end);
        while (!comment && end < lines.length() && isContinued(lines, start, end)) {
            end = endOfLine(lines, end + 1);
        }
        return end + 1;
    }

    private static int endOfLine(String lines, int start) {
        int end = lines.indexOf('\n', start);
        return end < 0 ? lines.length() : end;
    }

    private static boolean isComment(String lines, int start, int end) {
        int first = firstOf(lines, start, end);
        return first == end || lines.charAt(first) == '#' || lines.charAt(first) == '!';
    }

    private static int firstOf(String lines, int start, int end) {
        int first = start;
        while (first < end && isBlank(lines.charAt(first))) {
            first++;
        }
        return first;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\f';
    }

    /** Returns whether an odd number of backslashes stands before the end of a line. */
    private static boolean isContinued(String lines, int start, int end) {
        int slash = end;
        while (slash > start && lines.charAt(slash - 1) == '\\') {
            slash--;
        }
        return (end - slash) % 2 == 1;
    }

    /** Returns the key of an entry; null for a comment and for an empty line. */
    private static @Nullable String key(String lines, int start, int next) {
        int end = Math.min(next, lines.length());
        if (isComment(lines, start, endOfLine(lines, start))) {
            return null;
        }
        int first = firstOf(lines, start, end);
        for (int i = first; i < end; i++) {
            char c = lines.charAt(i);
            if (c == '\\') {
                return parsed(lines.substring(start, end)).keySet().stream()
                        .findFirst()
                        .orElse(null);
            }
            if (c == '=' || c == ':' || c == '\n' || isBlank(c)) {
                return lines.substring(first, i);
            }
        }
        return lines.substring(first, end);
    }

    private static Map<String, String> parsed(String entry) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(entry));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        Integer start = starts.get(key);
        if (start != null) {
            return parsed(lines.substring(start, Math.min(endOfEntry(lines, start), lines.length())))
                    .get(key);
        }
        return root == null || !root.get().containsKey(key) ? null : root.get().getObject(key);
    }

    @Override
    protected Set<String> handleKeySet() {
        Set<String> keys = new LinkedHashSet<>(starts.keySet());
        if (root != null) {
            keys.addAll(root.get().keySet());
        }
        return keys;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(keySet());
    }
}
