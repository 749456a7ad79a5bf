package org.snitp.io.internal.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snitp.io.diagnostic.Location;
import org.snitp.io.internal.bind.Issue;
import org.snitp.io.internal.bind.Origin;
import org.snitp.io.internal.bind.ParsedFile;
import org.snitp.io.internal.event.Locator;
import org.snitp.io.internal.event.PackedPosition;
import org.snitp.io.internal.source.Lines;

/**
 * Converts source ranges to locations. For a YAML alias the location is the alias; the anchored value, which is to be
 * corrected, is the first related location.
 */
final class SourceRanges {

    private SourceRanges() {}

    /** Returns the location of a range. For an alias, it is the location of the alias. */
    static Location standing(Issue.SourceRange range) {
        Optional<Origin> origin = range.file().origin();
        if (origin.isPresent()) {
            return origin.get().location(range.start(), "");
        }
        return location(
                range.file(),
                PackedPosition.standing(range.start()),
                PackedPosition.standing(range.end()),
                pointer(range));
    }

    /** Returns the JSON Pointer of the value at a range; empty for the whole file. */
    private static String pointer(Issue.SourceRange range) {
        return range.node() < 0 ? "" : range.file().index().pointer(range.node());
    }

    /** Returns the other locations of a problem. */
    static List<Location> related(Issue problem) {
        Issue.SourceRange range = problem.range();
        if (problem.related().isEmpty() && !PackedPosition.isAliased(range.start())) {
            return List.of();
        }
        Set<Location> locations = new LinkedHashSet<>();
        if (PackedPosition.isAliased(range.start())) {
            locations.add(written(range));
        }
        for (Issue.SourceRange other : problem.related()) {
            locations.add(isInSameAlias(range, other) ? written(other) : standing(other));
        }
        locations.remove(standing(range));
        return List.copyOf(locations);
    }

    /** Returns whether two ranges are at one alias, so that they differ only in where they are written. */
    static boolean isInSameAlias(Issue.SourceRange range, Issue.SourceRange other) {
        return range.file() == other.file()
                && PackedPosition.isAliased(other.start())
                && PackedPosition.standing(range.start()) == PackedPosition.standing(other.start());
    }

    private static Location written(Issue.SourceRange range) {
        ParsedFile file = range.file();
        long start = PackedPosition.written(range.start());
        boolean named = range.node() >= 0 && range.start() != file.index().start(range.node());
        int node = file.index().writtenAt(start, named);
        String pointer = node < 0 ? "" : file.index().pointer(node);
        return location(file, start, PackedPosition.written(range.end()), pointer);
    }

    /** A location ends at the last character that is not white space: block texts reach to what follows them. */
    private static Location location(ParsedFile file, long start, long end, String pointer) {
        String name = file.source().name();
        if (start < 0) {
            return Location.wholeFile(name);
        }
        Locator locator = file.locator();
        Lines lines = locator.lines();
        int line = locator.line(start);
        int column = locator.column(start);
        int written = lines.behindText(locator.offset(start), locator.offset(end));
        int endLine = lines.line(written);
        int endColumn = lines.column(written);
        return endLine > line
                ? new Location(name, line, column, endLine, endColumn, pointer)
                : new Location(name, line, column, line, Math.max(endColumn, column + 1), pointer);
    }
}
