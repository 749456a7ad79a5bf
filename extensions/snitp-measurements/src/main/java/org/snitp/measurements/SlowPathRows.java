package org.snitp.measurements;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Location;
import org.snitp.io.internal.bind.NodeIndex;
import org.snitp.io.internal.bind.ParsedFile;
import org.snitp.io.internal.source.Encodings;
import org.snitp.io.internal.source.SourceException;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;

/**
 * The rows of one plan that are not plain: with texts, with figures that are not small, and with problems. They are collected
 * and read as a piece of a document.
 */
final class SlowPathRows {

    private static final int MAX_ROWS = 4096;
    private static final int MAX_CHARACTERS = 1 << 20;
    private static final String ID = "rows";

    /** What a piece of a file cannot tell, or tells otherwise. */
    private static final Set<DiagnosticCode> OF_WHOLE_FILES = EnumSet.of(
            DiagnosticCode.DUPLICATE_MEASUREMENT,
            DiagnosticCode.CELLS_NOT_TOTAL,
            DiagnosticCode.DUPLICATE_CODE,
            DiagnosticCode.FAR_FROM_SERIES);

    private final CsvHead head;
    private final Chunks pieces;
    private final LoadSession run;
    private final String plan;
    private final List<RowLocations> locations = new ArrayList<>();
    private final TableWords words;
    private RowJson json;

    SlowPathRows(CsvHead head, Chunks pieces, LoadSession run, String plan, PlannedIndicators indicators) {
        this.head = head;
        this.pieces = pieces;
        this.run = run;
        this.plan = plan;
        this.json = new RowJson(head, ID, plan);
        this.words = new TableWords(head, indicators);
    }

    void add(CsvRow row) {
        locations.add(new RowLocations(run.name(), row, head.separator()));
        json.add(row::text);
    }

    boolean isFull() {
        return locations.size() >= MAX_ROWS || json.length() >= MAX_CHARACTERS;
    }

    /** Reads and checks what was collected, folds it in, and begins anew. */
    void flush() {
        if (locations.isEmpty()) {
            return;
        }
        ReferenceContext.Piece piece = read(json.end());
        for (Diagnostic problem : piece.problems()) {
            if (!OF_WHOLE_FILES.contains(problem.code())) {
                pieces.report(located(problem), RevisionTracker.NO_SET);
            }
        }
        for (ParsedFile.BoundDocument bound : piece.reading().documents()) {
            if (bound.document() instanceof MeasurementSet set) {
                fold(set, piece.reading(), bound.node());
            }
        }
        locations.clear();
        json = new RowJson(head, ID, plan);
    }

    private ReferenceContext.Piece read(String text) {
        try {
            return pieces.read(Encodings.encode("rows.json", text), RevisionTracker.NO_SET);
        } catch (SourceException e) {
            throw new IllegalStateException("Characters that no document has were reported before", e);
        }
    }

    private void fold(MeasurementSet set, ParsedFile reading, int root) {
        NodeIndex index = reading.index();
        int list = index.field(root, "measurements");
        for (int i = 0; i < set.getMeasurements().size(); i++) {
            Measurement measurement = set.getMeasurements().get(i);
            int node = index.resolve(list, List.of(i));
            RowLocations row = locations.get(index.ordinal(node, list));
            run.add(
                    measurement,
                    RevisionTracker.NO_SET,
                    row.cell(head.indexOf("indicator")),
                    Optional.empty(),
                    index.isDamaged(node));
        }
    }

    /** Returns a problem of the document as one of the table. */
    private Diagnostic located(Diagnostic problem) {
        RowPointer pointer =
                RowPointer.of(problem.location().map(Location::pointer).orElse(""));
        Optional<RowLocations> row = row(pointer);
        int column = head.columnOf(pointer, problem.arguments().getOrDefault("field", ""));
        TableWords.Told found = new TableWords.Told(problem.arguments(), problem.suggestion());
        TableWords.Told told =
                row.map(one -> words.of(problem.code(), one, column, found)).orElse(found);
        return Diagnostic.builder(problem.code(), problem.severity())
                .arguments(told.arguments())
                .location(location(pointer, column))
                .suggestion(told.suggestion())
                .related(problem.related().stream()
                        .map(related -> RowPointer.of(related.pointer()))
                        .map(related -> location(related, head.columnOf(related, "")))
                        .toList())
                .sourceLine(row.flatMap(RowLocations::line))
                .build();
    }

    private Optional<RowLocations> row(RowPointer pointer) {
        boolean inRow = pointer.row() >= 0 && pointer.row() < locations.size();
        return inRow ? Optional.of(locations.get(pointer.row())) : Optional.empty();
    }

    private Location location(RowPointer pointer, int column) {
        return row(pointer)
                .map(found -> column >= 0 ? found.cell(column) : found.row())
                .orElseGet(() -> Location.wholeFile(run.name()));
    }
}
