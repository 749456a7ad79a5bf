package org.snitp.measurements;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.indicators.progress.ProgressAccumulator;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Owner;
import org.snitp.io.diagnostic.Place;
import org.snitp.io.internal.bind.FileReading;
import org.snitp.io.internal.bind.NodeIndex;
import org.snitp.io.internal.source.Encodings;
import org.snitp.io.internal.source.SourceException;
import org.snitp.io.internal.source.Utf8Stream;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;

/** Folds documents in YAML of any length, piece by piece. */
final class YamlFold {

    /** Where an id was given first, and to which set. */
    private record FirstSet(int set, Place place) {}

    private final FoldRun run;
    private final Pieces pieces;
    private final Map<String, FirstSet> ids = new HashMap<>();

    YamlFold(Context context, FoldRun run) {
        this.run = run;
        this.pieces = new Pieces(context, run);
    }

    /**
     * Reads to the end.
     *
     * @param mostItems how many bytes the items of a piece have, but for the last of them
     */
    void read(Utf8Stream stream, int mostItems) throws IOException {
        int most = (int) Math.min(run.options().limits().documentBytes(), Integer.MAX_VALUE / 2);
        boolean apart =
                new YamlPieces(mostItems, piece -> read(piece, stream.encoding())).read(new YamlLines(stream), most);
        if (apart) {
            pieces.end();
        } else {
            run.lose(DiagnosticCode.LIMIT, Map.of("variant", "pieces"), Place.wholeFile(run.name()));
        }
    }

    private void read(YamlPieces.Piece piece, String encoding) {
        Context.Piece read;
        try {
            read = pieces.read(Encodings.part(run.name(), piece.text()), piece.set());
        } catch (SourceException e) {
            // As of any file, of one that is no text nothing else is said.
            boolean decoded = e.code() == DiagnosticCode.ENCODING;
            run.lose(e.code(), decoded ? Map.of("encoding", encoding) : e.arguments(), moved(e.place(), piece));
            throw new FoldStopped();
        }
        for (Diagnostic problem : read.problems()) {
            if (isTold(problem, piece)) {
                pieces.report(moved(problem, piece), piece.set());
            }
        }
        run.countRows(RowCount.of(read.reading().index()));
        List<FileReading.BoundDocument> documents = read.reading().documents();
        for (int i = 0; i < documents.size(); i++) {
            if (documents.get(i).document() instanceof MeasurementSet set) {
                Part part = new Part(set, i, documents.get(i).node(), read.reading(), piece);
                noteId(part);
                fold(part);
            }
        }
        if (run.isBeyondLimits()) {
            throw run.stopBeyondLimits(piece.itemLine());
        }
    }

    /** A part of a set, where it stands in what was read. */
    private record Part(MeasurementSet set, int document, int root, FileReading reading, YamlPieces.Piece piece) {

        Optional<Owner> owner() {
            return Optional.of(new Owner(MeasurementSet.class.getSimpleName(), set.getId()));
        }
    }

    /**
     * What stands in the head was told of the first piece that has it. What is measured twice is told by the run, who sees all pieces; sums only of whole documents, as a figure may stand in
     * the next piece; and that an exception ignores nothing by nobody, as it may be for what the run tells.
     */
    private static boolean isTold(Diagnostic problem, YamlPieces.Piece piece) {
        if (problem.place().filter(place -> piece.isRepeated(place.line())).isPresent()) {
            return false;
        }
        return switch (problem.code()) {
            case DUPLICATE_MEASUREMENT, IGNORES_NOTHING -> false;
            case CELLS_NOT_TOTAL -> piece.whole();
            default -> true;
        };
    }

    /** Reports an id that another set of the file has. */
    private void noteId(Part part) {
        NodeIndex index = part.reading().index();
        Place place = place(part, index.resolve(part.root(), List.of("id")));
        String id = part.set().getId();
        FirstSet first = ids.get(id);
        if (first == null) {
            if (ids.size() < run.options().limits().values()) {
                ids.put(id, new FirstSet(part.piece().set(), place));
            }
        } else if (first.set() != part.piece().set()
                && !pieces.isIgnored(DiagnosticCode.DUPLICATE_CODE, part.document(), List.of("id"))) {
            run.report(DiagnosticCode.DUPLICATE_CODE, Map.of("code", id), place, part.owner(), List.of(first.place()));
        }
    }

    private void fold(Part part) {
        NodeIndex index = part.reading().index();
        for (int i = 0; i < part.set().getMeasurements().size(); i++) {
            Measurement measurement = part.set().getMeasurements().get(i);
            List<Object> steps = List.of("measurements", i, "indicator");
            int node = index.resolve(part.root(), steps);
            boolean untold = index.isDamaged(index.parent(node))
                    || pieces.isIgnored(DiagnosticCode.DUPLICATE_MEASUREMENT, part.document(), steps);
            run.add(
                    ProgressAccumulator.complete(measurement, part.set()),
                    part.piece().set(),
                    place(part, node),
                    part.owner(),
                    untold);
        }
    }

    private Place place(Part part, int node) {
        FileReading reading = part.reading();
        long start = reading.index().start(node);
        long end = reading.index().end(node);
        YamlPieces.Piece piece = part.piece();
        return new Place(
                run.name(),
                piece.line(reading.locator().line(start)),
                reading.locator().column(start),
                piece.line(reading.locator().line(end)),
                reading.locator().column(end),
                "");
    }

    private static Diagnostic moved(Diagnostic problem, YamlPieces.Piece piece) {
        return new Diagnostic(
                problem.code(),
                problem.severity(),
                problem.arguments(),
                problem.place().map(place -> moved(place, piece)),
                problem.owner(),
                problem.suggestion(),
                problem.related().stream().map(place -> moved(place, piece)).toList(),
                problem.sourceLine(),
                problem.path());
    }

    /** Returns a place of a piece as one of the file; the pointer of a part of the list leads nowhere in the whole. */
    private static Place moved(Place place, YamlPieces.Piece piece) {
        return place.isWholeFile()
                ? place
                : new Place(
                        place.file(),
                        piece.line(place.line()),
                        place.column(),
                        piece.line(place.endLine()),
                        place.endColumn(),
                        piece.whole() ? place.pointer() : "");
    }
}
