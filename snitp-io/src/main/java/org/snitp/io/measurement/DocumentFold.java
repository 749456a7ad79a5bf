package org.snitp.io.measurement;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snitp.io.Limits;
import org.snitp.io.bind.FileReading;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Owner;
import org.snitp.io.diagnostic.Place;
import org.snitp.io.source.Encodings;
import org.snitp.io.source.Source;
import org.snitp.io.source.SourceException;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;

/** Folds documents: small ones as a whole, YAML of any length piece by piece. */
final class DocumentFold {

    /** What is not larger is read as a whole, in bytes and in characters. */
    private static final int PIECE = 1 << 20;

    /** What a piece of a file cannot tell. */
    private static final Set<DiagnosticCode> OF_WHOLE_FILES = EnumSet.of(
            DiagnosticCode.DUPLICATE_MEASUREMENT, DiagnosticCode.CELLS_NOT_TOTAL, DiagnosticCode.IGNORES_NOTHING);

    private final Context context;
    private final FoldRun run;

    DocumentFold(Context context, FoldRun run) {
        this.context = context;
        this.run = run;
    }

    void read(InputStream stream, boolean yaml) throws IOException {
        Limits limits = run.options().limits();
        byte[] beginning = stream.readNBytes(PIECE + 1);
        if (beginning.length > PIECE && yaml) {
            readPieces(new SequenceInputStream(new ByteArrayInputStream(beginning), stream));
            return;
        }
        int most = (int) Math.min(limits.documentBytes(), Integer.MAX_VALUE - 16);
        byte[] bytes = beginning.length <= PIECE && beginning.length <= most
                ? beginning
                : new SequenceInputStream(new ByteArrayInputStream(beginning), stream).readNBytes(most + 1);
        if (bytes.length > most) {
            run.lose(
                    DiagnosticCode.LIMIT,
                    Map.of("variant", "document", "limit", Integer.toString(most)),
                    Place.wholeFile(run.name()));
            return;
        }
        try {
            readWhole(Encodings.decode(run.name(), bytes));
        } catch (SourceException e) {
            run.lose(e.code(), e.arguments(), e.place());
        }
    }

    private void readWhole(Source source) {
        Context.Piece piece = context.read(source, run.options());
        piece.problems().forEach(run::add);
        finish(piece.reading());
        for (FileReading.BoundDocument bound : piece.reading().documents()) {
            if (bound.document() instanceof MeasurementSet measurements) {
                for (Measurement measurement : measurements.getMeasurements()) {
                    run.countRow();
                    run.addJudged(reported(measurement, measurements));
                }
            }
        }
    }

    private void finish(FileReading reading) {
        if (reading.isIncomplete()) {
            run.loseSomething();
        }
    }

    private static Measurement reported(Measurement measurement, MeasurementSet set) {
        return measurement.getReportedBy().isPresent() || set.getReporter().isEmpty()
                ? measurement
                : measurement.withReportedBy(set.getReporter());
    }

    private void readPieces(InputStream stream) throws IOException {
        StrictReader reader = new StrictReader(stream);
        long most = Math.min(run.options().limits().documentBytes(), Integer.MAX_VALUE / 2);
        boolean apart = new YamlPieces(PIECE, this::readPiece).read(new BufferedReader(reader), (int) most);
        if (!apart) {
            run.lose(DiagnosticCode.LIMIT, Map.of("variant", "pieces"), Place.wholeFile(run.name()));
        }
    }

    private void readPiece(YamlPieces.Piece piece) {
        try {
            Context.Piece read = context.readPart(Encodings.encode(run.name(), piece.text()), run.options());
            read.problems().stream()
                    .filter(problem -> piece.whole() || !OF_WHOLE_FILES.contains(problem.code()))
                    .filter(problem -> problem.code() != DiagnosticCode.DUPLICATE_MEASUREMENT)
                    .map(problem -> moved(problem, piece))
                    .forEach(run::add);
            finish(read.reading());
            for (FileReading.BoundDocument bound : read.reading().documents()) {
                if (bound.document() instanceof MeasurementSet set) {
                    fold(set, read.reading(), bound.node(), piece);
                }
            }
        } catch (SourceException e) {
            run.lose(e.code(), e.arguments(), moved(e.place(), piece));
        }
    }

    private void fold(MeasurementSet set, FileReading reading, int root, YamlPieces.Piece piece) {
        for (int i = 0; i < set.getMeasurements().size(); i++) {
            run.countRow();
            int node = reading.index().resolve(root, List.of("measurements", i, "indicator"));
            Measurement measurement = set.getMeasurements().get(i);
            run.add(
                    reported(measurement, set),
                    piece.set(),
                    place(reading, node, piece),
                    Optional.of(new Owner("MeasurementSet", set.getId())),
                    reading.index().isDamaged(reading.index().parent(node)));
        }
    }

    private Place place(FileReading reading, int node, YamlPieces.Piece piece) {
        long start = reading.index().start(node);
        long end = reading.index().end(node);
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
