package org.snitp.measurements;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Location;

/**
 * The acronyms of a file in pieces that none of them has explained so far. Each is told once, where it stands first, and only
 * at the end, as the last piece may explain it.
 */
final class FileAcronyms {

    private record Found(Diagnostic problem, int set) {}

    private static final int MAX_RELATED = 10;

    /** From how many on no new ones are kept, so that a file of nothing else does not fill the memory. */
    private static final int MAX = 10_000;

    private final Map<String, Found> found = new LinkedHashMap<>();

    /** The sets of which something could not be read: it may explain the acronyms. */
    private final BitSet damaged = new BitSet();

    /** Returns whether a problem is about an acronym. */
    static boolean isAbout(Diagnostic problem) {
        return problem.code() == DiagnosticCode.UNKNOWN_ACRONYM;
    }

    /** Notes that something of a set could not be read. */
    void noteDamaged(int set) {
        damaged.set(set);
    }

    /** Keeps an acronym that a piece does not explain. */
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

    /**
     * Gives away those that nobody explains.
     *
     * @param unknown tells, now that the file was read, whether an acronym is one
     */
    void tell(Predicate<String> unknown, Consumer<Diagnostic> consumer) {
        found.values().stream()
                .filter(one -> !damaged.get(one.set()) && unknown.test(acronym(one.problem())))
                .map(Found::problem)
                .forEach(consumer);
    }
}
