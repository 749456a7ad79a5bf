package org.snitp.measurements;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Location;
import org.snitp.model.rule.Rule;

/**
 * The acronyms of a chunked file that no chunk has explained so far. Each is reported once, at its first occurrence, and
 * only at the end, because the last chunk may explain it.
 */
final class FileAcronyms {

    private record Found(Diagnostic problem, int set) {}

    private static final int MAX_RELATED = 10;

    /** The maximum number of stored acronyms, so that a hostile file does not fill the memory. */
    private static final int MAX = 10_000;

    private final Map<String, Found> found = new LinkedHashMap<>();

    /** The sets with unreadable parts, which may explain the acronyms. */
    private final BitSet damaged = new BitSet();

    /** Returns whether a problem concerns an acronym. */
    static boolean isAbout(Diagnostic problem) {
        return problem.violates(Rule.ACRONYM_KNOWN);
    }

    /** Records that a part of a set could not be read. */
    void noteDamaged(int set) {
        damaged.set(set);
    }

    /** Stores an acronym that a chunk does not explain. */
    void add(Diagnostic problem, int set) {
        String acronym = acronym(problem);
        Found before = found.get(acronym);
        if (before == null) {
            if (found.size() < MAX) {
                found.put(acronym, new Found(problem, set));
            }
            return;
        }
        boolean earlier = line(problem) < line(before.problem());
        Diagnostic first = earlier ? problem : before.problem();
        Diagnostic second = earlier ? before.problem() : problem;
        found.put(acronym, new Found(withMore(first, second), earlier ? set : before.set()));
    }

    private static String acronym(Diagnostic problem) {
        return problem.arguments().getOrDefault("acronym", "");
    }

    private static int line(Diagnostic problem) {
        return problem.location().map(Location::line).orElse(0);
    }

    private static Diagnostic withMore(Diagnostic first, Diagnostic second) {
        if (first.related().size() >= MAX_RELATED) {
            return first;
        }
        List<Location> related = new ArrayList<>(first.related());
        second.location().ifPresent(related::add);
        related.addAll(second.related());
        return Diagnostic.builder(first.code(), first.severity())
                .arguments(first.arguments())
                .location(first.location())
                .subject(first.subject())
                .suggestion(first.suggestion())
                .related(related.stream().distinct().limit(MAX_RELATED).toList())
                .sourceLine(first.sourceLine())
                .path(first.path())
                .build();
    }

    /** Returns whether there are none. */
    boolean isEmpty() {
        return found.isEmpty();
    }

    /**
     * Reports the acronyms that remain unexplained.
     *
     * @param unknown returns, after the file was read, whether an acronym is unknown
     */
    void tell(Predicate<String> unknown, Consumer<Diagnostic> consumer) {
        found.values().stream()
                .filter(one -> !damaged.get(one.set()) && unknown.test(acronym(one.problem())))
                .map(Found::problem)
                .forEach(consumer);
    }
}
