package org.snitp.io.internal.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snitp.io.diagnostic.Place;
import org.snitp.io.internal.bind.FileReading;
import org.snitp.io.internal.bind.Origin;
import org.snitp.io.internal.bind.Problem;
import org.snitp.io.internal.event.Locator;
import org.snitp.io.internal.event.Positions;
import org.snitp.io.internal.source.Lines;

/**
 * Finds the places of spots. What an alias stands for is found at the alias; the place where it is written, which is where
 * it is mended, is the first of those that are related.
 */
final class SpotPlaces {

    private SpotPlaces() {}

    /** Returns where a spot stands: with an alias, where that stands. */
    static Place standing(Problem.Spot spot) {
        String pointer = pointer(spot);
        Optional<Origin> origin = spot.file().origin();
        if (origin.isPresent()) {
            return origin.get().place(pointer, "");
        }
        return place(spot.file(), Positions.standing(spot.start()), Positions.standing(spot.end()), pointer);
    }

    /** Returns the JSON Pointer of the value at a spot; empty for the whole file. */
    static String pointer(Problem.Spot spot) {
        return spot.node() < 0 ? "" : spot.file().index().pointer(spot.node());
    }

    /** Returns the other places of a problem, without the one where it stands. */
    static List<Place> related(Problem problem) {
        Problem.Spot spot = problem.spot();
        if (problem.related().isEmpty() && !Positions.isAliased(spot.start())) {
            return List.of();
        }
        Set<Place> places = new LinkedHashSet<>();
        if (Positions.isAliased(spot.start())) {
            places.add(written(spot));
        }
        for (Problem.Spot other : problem.related()) {
            places.add(isInSameAlias(spot, other) ? written(other) : standing(other));
        }
        places.remove(standing(spot));
        return List.copyOf(places);
    }

    /** Tells whether two spots stand at one alias, so that only where they are written tells them apart. */
    static boolean isInSameAlias(Problem.Spot spot, Problem.Spot other) {
        return spot.file() == other.file()
                && Positions.isAliased(other.start())
                && Positions.standing(spot.start()) == Positions.standing(other.start());
    }

    private static Place written(Problem.Spot spot) {
        FileReading file = spot.file();
        long start = Positions.written(spot.start());
        boolean named = spot.node() >= 0 && spot.start() != file.index().start(spot.node());
        int node = file.index().writtenAt(start, named);
        String pointer = node < 0 ? "" : file.index().pointer(node);
        return place(file, start, Positions.written(spot.end()), pointer);
    }

    /** A place ends with the last that has something in it: texts in blocks reach to what follows them. */
    private static Place place(FileReading file, long start, long end, String pointer) {
        String name = file.source().name();
        if (start < 0) {
            return Place.wholeFile(name);
        }
        Locator locator = file.locator();
        Lines lines = locator.lines();
        int line = locator.line(start);
        int column = locator.column(start);
        int written = lines.behindText(locator.offset(start), locator.offset(end));
        int endLine = lines.line(written);
        int endColumn = lines.column(written);
        return endLine > line
                ? new Place(name, line, column, endLine, endColumn, pointer)
                : new Place(name, line, column, line, Math.max(endColumn, column + 1), pointer);
    }
}
