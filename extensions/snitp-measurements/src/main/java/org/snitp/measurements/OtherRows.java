package org.snitp.measurements;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Place;
import org.snitp.io.internal.bind.FileReading;
import org.snitp.io.internal.bind.NodeIndex;
import org.snitp.io.internal.source.Encodings;
import org.snitp.io.internal.source.SourceException;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;

/**
 * The rows of one plan that are not plain: with texts, with figures that are not small, and with problems. They are collected
 * and read as a piece of a document.
 */
final class OtherRows {

    private static final int MOST_ROWS = 4096;
    private static final int MOST_CHARACTERS = 1 << 20;
    private static final String ID = "rows";

    /** What a piece of a file cannot tell, or tells otherwise. */
    private static final Set<DiagnosticCode> OF_WHOLE_FILES = EnumSet.of(
            DiagnosticCode.DUPLICATE_MEASUREMENT,
            DiagnosticCode.CELLS_NOT_TOTAL,
            DiagnosticCode.DUPLICATE_CODE,
            DiagnosticCode.FAR_FROM_SERIES);

    private final CsvHead head;
    private final Pieces pieces;
    private final FoldRun run;
    private final String plan;
    private final List<RowPlaces> places = new ArrayList<>();
    private final TableWords words;
    private RowJson json;

    OtherRows(CsvHead head, Pieces pieces, FoldRun run, String plan, PlannedIndicators indicators) {
        this.head = head;
        this.pieces = pieces;
        this.run = run;
        this.plan = plan;
        this.json = new RowJson(head, ID, plan);
        this.words = new TableWords(head, indicators);
    }

    void add(CsvRow row) {
        places.add(new RowPlaces(run.name(), row, head.separator()));
        json.add(row::text);
    }

    boolean isFull() {
        return places.size() >= MOST_ROWS || json.length() >= MOST_CHARACTERS;
    }

    /** Reads and checks what was collected, folds it in, and begins anew. */
    void flush() {
        if (places.isEmpty()) {
            return;
        }
        Context.Piece piece = read(json.end());
        for (Diagnostic problem : piece.problems()) {
            if (!OF_WHOLE_FILES.contains(problem.code())) {
                pieces.report(placed(problem), Lane.NO_SET);
            }
        }
        for (FileReading.BoundDocument bound : piece.reading().documents()) {
            if (bound.document() instanceof MeasurementSet set) {
                fold(set, piece.reading(), bound.node());
            }
        }
        places.clear();
        json = new RowJson(head, ID, plan);
    }

    private Context.Piece read(String text) {
        try {
            return pieces.read(Encodings.encode("rows.json", text), Lane.NO_SET);
        } catch (SourceException e) {
            throw new IllegalStateException("Characters that no document has were reported before", e);
        }
    }

    private void fold(MeasurementSet set, FileReading reading, int root) {
        NodeIndex index = reading.index();
        int list = index.field(root, "measurements");
        for (int i = 0; i < set.getMeasurements().size(); i++) {
            Measurement measurement = set.getMeasurements().get(i);
            int node = index.resolve(list, List.of(i));
            RowPlaces row = places.get(index.ordinal(node, list));
            run.add(
                    measurement,
                    Lane.NO_SET,
                    row.cell(head.indexOf("indicator")),
                    Optional.empty(),
                    index.isDamaged(node));
        }
    }

    /** Returns a problem of the document as one of the table. */
    private Diagnostic placed(Diagnostic problem) {
        RowPointer pointer = RowPointer.of(problem.place().map(Place::pointer).orElse(""));
        Optional<RowPlaces> row = row(pointer);
        int column = head.columnOf(pointer, problem.arguments().getOrDefault("field", ""));
        TableWords.Told found = new TableWords.Told(problem.arguments(), problem.suggestion());
        TableWords.Told told =
                row.map(one -> words.of(problem.code(), one, column, found)).orElse(found);
        return new Diagnostic(
                problem.code(),
                problem.severity(),
                told.arguments(),
                Optional.of(place(pointer, column)),
                Optional.empty(),
                told.suggestion(),
                problem.related().stream()
                        .map(related -> RowPointer.of(related.pointer()))
                        .map(related -> place(related, head.columnOf(related, "")))
                        .toList(),
                row.flatMap(RowPlaces::line));
    }

    private Optional<RowPlaces> row(RowPointer pointer) {
        boolean inRow = pointer.row() >= 0 && pointer.row() < places.size();
        return inRow ? Optional.of(places.get(pointer.row())) : Optional.empty();
    }

    private Place place(RowPointer pointer, int column) {
        return row(pointer)
                .map(found -> column >= 0 ? found.cell(column) : found.row())
                .orElseGet(() -> Place.wholeFile(run.name()));
    }
}
