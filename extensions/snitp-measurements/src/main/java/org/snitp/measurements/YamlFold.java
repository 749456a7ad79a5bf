package org.snitp.measurements;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.indicators.progress.ProgressAccumulator;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Location;
import org.snitp.io.diagnostic.Subject;
import org.snitp.io.internal.bind.DocumentBinder;
import org.snitp.io.internal.bind.NodeIndex;
import org.snitp.io.internal.bind.ParsedFile;
import org.snitp.io.internal.source.Encodings;
import org.snitp.io.internal.source.SourceException;
import org.snitp.io.internal.source.Utf8Stream;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.rule.Path;
import org.snitp.model.rule.Rule;

/** Loads YAML documents of any length in chunks. */
final class YamlFold {

    /** Where an id was used first, and by which set. */
    private record FirstSet(int set, Location location) {}

    private static final List<Path.Step> ID = List.of(new Path.Field("id"));
    private static final Path.Field MEASUREMENTS = new Path.Field("measurements");
    private static final Path.Field INDICATOR = new Path.Field("indicator");

    private final LoadSession run;
    private final Chunks pieces;
    private final Map<String, FirstSet> ids = new HashMap<>();

    YamlFold(ReferenceContext context, LoadSession run) {
        this.run = run;
        this.pieces = new Chunks(context, run);
    }

    /**
     * Reads to the end.
     *
     * @param mostItems the size in bytes of the items of a chunk, without the last of them
     */
    void read(Utf8Stream stream, int mostItems) throws IOException {
        int most = (int) Math.min(run.options().limits().documentBytes(), Integer.MAX_VALUE / 2);
        boolean apart =
                new YamlChunker(mostItems, piece -> read(piece, stream.encoding())).read(new YamlLines(stream), most);
        if (apart) {
            pieces.end();
        } else {
            run.lose(DiagnosticCode.LIMIT, Map.of("variant", "pieces"), Location.wholeFile(run.name()));
        }
    }

    private void read(YamlChunker.Piece piece, String encoding) {
        ReferenceContext.Piece read;
        try {
            read = pieces.check(
                    DocumentBinder.read(Encodings.part(run.name(), piece.text()), pieces.limits(), pieces.years()),
                    piece.set());
        } catch (SourceException e) {
            // As for any file, nothing else is reported about a file that is not text.
            boolean decoded = e.code() == DiagnosticCode.ENCODING;
            run.lose(e.code(), decoded ? Map.of("encoding", encoding) : e.arguments(), moved(e.location(), piece));
            throw new LoadAborted();
        }
        for (Diagnostic problem : read.problems()) {
            if (isTold(problem, piece)) {
                pieces.report(moved(problem, piece), piece.set());
            }
        }
        run.countRows(RowCount.of(read.reading().index()));
        List<ParsedFile.BoundDocument> documents = read.reading().documents();
        for (int i = 0; i < documents.size(); i++) {
            if (documents.get(i).document() instanceof MeasurementSet set) {
                Part part = new Part(set, i, documents.get(i).node(), read, piece);
                noteId(part);
                fold(part);
            }
        }
        if (run.isBeyondLimits()) {
            throw run.stopBeyondLimits(piece.itemLine());
        }
    }

    /** A part of a set, where it stands in what was read. */
    private record Part(
            MeasurementSet set, int document, int root, ReferenceContext.Piece read, YamlChunker.Piece piece) {

        ParsedFile reading() {
            return read.reading();
        }

        boolean isIgnored(DiagnosticCode code, List<Path.Step> steps) {
            return read.found().isIgnored(code, document, steps);
        }

        Optional<Subject> subject() {
            return Optional.of(new Subject(MeasurementSet.class.getSimpleName(), set.getId()));
        }
    }

    /**
     * Problems of the head are reported for the first chunk with that head only. Duplicate measurements are reported by the
     * session, which sees all chunks. Sums are checked in whole documents only, because a figure may be in the next chunk.
     * Unused suppressions (SNITP-212) are not reported: the suppressed problem may be reported by the session.
     */
    private static boolean isTold(Diagnostic problem, YamlChunker.Piece piece) {
        if (problem.location()
                .filter(location -> piece.isRepeated(location.line()))
                .isPresent()) {
            return false;
        }
        if (problem.violates(Rule.MEASURED_ONCE) || problem.code() == DiagnosticCode.IGNORES_NOTHING) {
            return false;
        }
        return !problem.violates(Rule.CELLS_MAKE_TOTAL) || piece.whole();
    }

    /** Reports an id that another set of the file uses. */
    private void noteId(Part part) {
        NodeIndex index = part.reading().index();
        Location location = location(part, index.resolve(part.root(), ID));
        String id = part.set().getId();
        FirstSet first = ids.get(id);
        if (first == null) {
            if (ids.size() < run.options().limits().values()) {
                ids.put(id, new FirstSet(part.piece().set(), location));
            }
        } else if (first.set() != part.piece().set() && !part.isIgnored(DiagnosticCode.of(Rule.CODE_UNIQUE), ID)) {
            run.report(
                    DiagnosticCode.of(Rule.CODE_UNIQUE),
                    Map.of("code", id),
                    location,
                    part.subject(),
                    List.of(first.location()));
        }
    }

    private void fold(Part part) {
        NodeIndex index = part.reading().index();
        for (int i = 0; i < part.set().getMeasurements().size(); i++) {
            Measurement measurement = part.set().getMeasurements().get(i);
            List<Path.Step> steps = List.of(MEASUREMENTS, new Path.Index(i), INDICATOR);
            int node = index.resolve(part.root(), steps);
            boolean untold = part.read().isDamaged(index.parent(node))
                    || part.isIgnored(DiagnosticCode.of(Rule.MEASURED_ONCE), steps);
            run.add(
                    ProgressAccumulator.complete(measurement, part.set()),
                    part.piece().headLine(),
                    location(part, node),
                    part.subject(),
                    untold);
        }
    }

    private Location location(Part part, int node) {
        ParsedFile reading = part.reading();
        long start = reading.index().start(node);
        long end = reading.index().end(node);
        YamlChunker.Piece piece = part.piece();
        return new Location(
                run.name(),
                piece.line(reading.locator().line(start)),
                reading.locator().column(start),
                piece.line(reading.locator().line(end)),
                reading.locator().column(end),
                "");
    }

    private static Diagnostic moved(Diagnostic problem, YamlChunker.Piece piece) {
        return Diagnostic.builder(problem.code(), problem.severity())
                .arguments(problem.arguments())
                .location(problem.location().map(location -> moved(location, piece)))
                .subject(problem.subject())
                .suggestion(problem.suggestion())
                .related(problem.related().stream()
                        .map(location -> moved(location, piece))
                        .toList())
                .sourceLine(problem.sourceLine())
                .path(problem.path())
                .build();
    }

    /** Returns a location of a chunk as one of the file; the pointer of a part of the list is not valid in the whole. */
    private static Location moved(Location location, YamlChunker.Piece piece) {
        return location.isWholeFile()
                ? location
                : new Location(
                        location.file(),
                        piece.line(location.line()),
                        location.column(),
                        piece.line(location.endLine()),
                        location.endColumn(),
                        piece.whole() ? location.pointer() : "");
    }
}
