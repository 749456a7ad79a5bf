package org.snitp.measurements;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Map;
import org.snitp.indicators.progress.ProgressAccumulator;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Location;
import org.snitp.io.internal.bind.ParsedFile;
import org.snitp.io.internal.source.Encodings;
import org.snitp.io.internal.source.Source;
import org.snitp.io.internal.source.SourceException;
import org.snitp.io.internal.source.Utf8Stream;
import org.snitp.model.measurement.MeasurementSet;

/** Loads documents: small ones as a whole, YAML of any length in chunks. */
final class DocumentFold {

    /** Files up to this size, in bytes, are read as a whole. */
    private static final int WHOLE = 1 << 20;

    /** The size of the chunks of other files, in bytes: what is kept of one while it is read takes about 16 times as much. */
    private static final int CHUNK = 1 << 18;

    /** A stream that its owner closes, although a sequence closes its parts. */
    private static final class Lent extends FilterInputStream {

        Lent(InputStream stream) {
            super(stream);
        }

        @Override
        public void close() {
            // The owner closes it.
        }
    }

    private final ReferenceContext context;
    private final LoadSession run;

    DocumentFold(ReferenceContext context, LoadSession run) {
        this.context = context;
        this.run = run;
    }

    void read(InputStream stream, boolean yaml) throws IOException {
        byte[] beginning = stream.readNBytes(WHOLE + 1);
        InputStream all = new SequenceInputStream(new ByteArrayInputStream(beginning), new Lent(stream));
        if (beginning.length > WHOLE && yaml) {
            new YamlFold(context, run).read(Utf8Stream.of(beginning, all), CHUNK);
            return;
        }
        int most = (int) Math.min(run.options().limits().documentBytes(), Integer.MAX_VALUE - 16);
        byte[] bytes = beginning.length <= WHOLE && beginning.length <= most ? beginning : all.readNBytes(most + 1);
        if (bytes.length > most) {
            run.lose(
                    DiagnosticCode.LIMIT,
                    Map.of("variant", "document", "limit", Integer.toString(most)),
                    Location.wholeFile(run.name()));
            return;
        }
        try {
            readWhole(Encodings.decode(run.name(), bytes));
        } catch (SourceException e) {
            run.lose(e.code(), e.arguments(), e.location());
        }
    }

    private void readWhole(Source source) {
        ReferenceContext.Piece piece = context.read(source, run.options());
        piece.problems().forEach(run::add);
        if (piece.reading().isIncomplete()) {
            run.loseSomething();
        }
        run.countRows(RowCount.of(piece.reading().index()));
        for (ParsedFile.BoundDocument bound : piece.reading().documents()) {
            if (bound.document() instanceof MeasurementSet set) {
                set.getMeasurements()
                        .forEach(measurement -> run.addJudged(ProgressAccumulator.complete(measurement, set)));
            }
        }
    }
}
