package org.snitp.io.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.snitp.io.bind.FileReading;
import org.snitp.io.bind.Problem;
import org.snitp.io.diagnostic.Place;
import org.snitp.io.event.Positions;

/**
 * Finds the places of spots. What an alias stands for is found at the alias; the place where it is written, which is where
 * it is mended, is the first of those that are related.
 */
final class SpotPlaces {

    private SpotPlaces() {}

    /** Returns where a spot stands: with an alias, where that stands. */
    static Place standing(Problem.Spot spot) {
        String pointer = spot.node() < 0 ? "" : spot.file().index().pointer(spot.node());
        return place(spot.file(), Positions.standing(spot.start()), Positions.standing(spot.end()), pointer);
    }

    /** Returns the other places of a problem, without the one where it stands. */
    static List<Place> related(Problem problem) {
        Problem.Spot spot = problem.spot();
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

    /** A place over several lines ends with the last that has something in it: texts in blocks reach to what follows them. */
    private static Place place(FileReading file, long start, long end, String pointer) {
        String name = file.source().name();
        if (start < 0) {
            return Place.wholeFile(name);
        }
        int line = file.locator().line(start);
        int column = file.locator().column(start);
        int endLine = file.locator().line(end);
        int endColumn = file.locator().column(end);
        while (endLine > line) {
            int written = lengthBefore(file.locator().lines().text(endLine), endColumn);
            if (written > 0) {
                return new Place(name, line, column, endLine, written + 1, pointer);
            }
            endLine--;
            endColumn = Integer.MAX_VALUE;
        }
        endColumn = Math.min(endColumn, 1 + lengthBefore(file.locator().lines().text(line), endColumn));
        return new Place(name, line, column, line, Math.max(endColumn, column + 1), pointer);
    }

    /** Returns how many characters of a line before a column are left without the white space that ends them. */
    private static int lengthBefore(String line, int column) {
        int length = line.codePointCount(0, line.length());
        String before = column > length ? line : line.substring(0, line.offsetByCodePoints(0, column - 1));
        String written = before.stripTrailing();
        return written.codePointCount(0, written.length());
    }
}
