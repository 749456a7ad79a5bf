package org.snitp.io.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.snitp.io.ReadResult;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Location;
import org.snitp.io.diagnostic.Severity;
import org.snitp.testkit.MarkedText;

/**
 * What was found in a damaged bundle, held against what was found in the sound one.
 *
 * @param added what is new, in order: code, place, pointer, and the places of what is related
 * @param lost the pointers of what is found no longer
 */
record Findings(List<String> added, List<String> lost) {

    /** Compares by code and pointer, as places shift; notes are left out, which fall silent where something cannot be read. */
    static Findings of(ReadResult sound, ReadResult damaged) {
        Map<String, Integer> known = new HashMap<>();
        sound.diagnostics(Severity.WARNING).forEach(diagnostic -> known.merge(key(diagnostic), 1, Integer::sum));
        List<String> added = new ArrayList<>();
        for (Diagnostic diagnostic : damaged.diagnostics(Severity.WARNING)) {
            if (known.getOrDefault(key(diagnostic), 0) > 0) {
                known.merge(key(diagnostic), -1, Integer::sum);
            } else {
                added.add(describe(diagnostic));
            }
        }
        known.values().removeIf(count -> count == 0);
        return new Findings(
                added,
                known.keySet().stream()
                        .map(key -> key.substring(key.indexOf(' ') + 1))
                        .toList());
    }

    private static String key(Diagnostic diagnostic) {
        return diagnostic.code().getId() + " "
                + diagnostic.location().map(Location::pointer).orElse("");
    }

    private static String describe(Diagnostic diagnostic) {
        return String.join(
                " ",
                diagnostic.code().getId(),
                diagnostic.location().map(Findings::lines).orElse("nowhere"),
                diagnostic.location().map(Location::pointer).orElse(""),
                diagnostic.related().stream().map(Findings::lines).toList().toString());
    }

    private static String lines(Location location) {
        return location.line() + ":" + location.column() + "-" + location.endLine() + ":" + location.endColumn();
    }

    /** Says what is expected of a mutation whose marks are the only ones of a text. */
    static List<String> expected(Mutation mutation, MarkedText text) {
        return mutation.code().isEmpty()
                ? List.of()
                : List.of(String.join(
                        " ",
                        mutation.code(),
                        text.location(),
                        mutation.pointer(),
                        text.related().toString()));
    }

    /** Returns whether what was found is in the order of the files, and within each in that of the text. */
    static boolean isInOrder(List<Diagnostic> diagnostics, List<String> files) {
        long before = -1;
        for (Diagnostic diagnostic : diagnostics) {
            Location location = diagnostic.location().orElseThrow();
            long at = ((long) file(location, files) << 50) + ((long) location.line() << 25) + location.column();
            if (at < before) {
                return false;
            }
            before = at;
        }
        return true;
    }

    private static int file(Location location, List<String> files) {
        return files.stream()
                .filter(location.file()::endsWith)
                .mapToInt(files::indexOf)
                .findFirst()
                .orElseThrow();
    }
}
