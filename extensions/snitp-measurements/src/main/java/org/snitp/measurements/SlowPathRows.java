package org.snitp.measurements;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.internal.bind.DeclaredYears;
import org.snitp.io.internal.bind.NodeIndex;
import org.snitp.io.internal.bind.ParsedFile;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.rule.Path;
import org.snitp.model.rule.Rule;

/**
 * The rows of one plan that are not plain: with texts, with large figures, or with problems. They are collected and read as
 * a part of a document.
 */
final class SlowPathRows {

    private static final int MAX_ROWS = 4096;
    private static final int MAX_CHARACTERS = 1 << 20;
    private static final String ID = "rows";

    /** The number of the one set that all rows of the file make. */
    private static final int ALL_ROWS = 1;

    /** Problems that a chunk cannot decide, or that are reported differently. */
    private static final Set<DiagnosticCode> OF_WHOLE_FILES = Set.of(
            DiagnosticCode.of(Rule.MEASURED_ONCE),
            DiagnosticCode.of(Rule.CELLS_MAKE_TOTAL),
            DiagnosticCode.of(Rule.CODE_UNIQUE),
            DiagnosticCode.of(Rule.FIGURE_NEAR_SERIES),
            DiagnosticCode.of(Rule.FIGURES_CHANGE),
            DiagnosticCode.of(Rule.COUNTS_NOT_HEAPED));

    private final CsvHead head;
    private final Chunks pieces;
    private final LoadSession run;
    private final String plan;
    private final TableWords words;
    private final List<String> languages;
    private final DeclaredYears years;
    private final List<List<RowLocations>> rows = new ArrayList<>();
    private int characters;

    SlowPathRows(CsvHead head, Chunks pieces, LoadSession run, String plan, PlannedIndicators indicators) {
        this.head = head;
        this.pieces = pieces;
        this.run = run;
        this.plan = plan;
        this.words = new TableWords(head, indicators);
        this.languages = indicators.languages(plan);
        this.years = indicators.years();
    }

    void add(CsvRow row) {
        rows.add(List.of(new RowLocations(run.name(), row, head.separator())));
        characters += row.length();
    }

    boolean isFull() {
        return rows.size() >= MAX_ROWS || characters >= MAX_CHARACTERS;
    }

    /** Reads and checks the collected rows, accumulates them, and starts again. */
    void flush() {
        if (rows.isEmpty()) {
            return;
        }
        TableSet set = new TableSet(head, words, run.name(), ID, plan, languages, List.copyOf(rows));
        ReferenceContext.Piece piece = pieces.check(set.read(pieces.limits(), years), ALL_ROWS);
        for (Diagnostic problem : piece.problems()) {
            if (!OF_WHOLE_FILES.contains(problem.code())) {
                pieces.report(withoutSet(problem), ALL_ROWS);
            }
        }
        for (ParsedFile.BoundDocument bound : piece.reading().documents()) {
            if (bound.document() instanceof MeasurementSet measured) {
                fold(measured, set, piece, bound.node());
            }
        }
        rows.clear();
        characters = 0;
    }

    /** The set of the rows is in no file: nothing is said of it. */
    private static Diagnostic withoutSet(Diagnostic problem) {
        return Diagnostic.builder(problem.code(), problem.severity())
                .arguments(problem.arguments())
                .location(problem.location())
                .suggestion(problem.suggestion())
                .related(problem.related())
                .sourceLine(problem.sourceLine())
                .build();
    }

    private void fold(MeasurementSet measured, TableSet set, ReferenceContext.Piece piece, int root) {
        NodeIndex index = piece.reading().index();
        int list = index.field(root, "measurements");
        for (int i = 0; i < measured.getMeasurements().size(); i++) {
            int node = index.resolve(list, List.of(new Path.Index(i)));
            RowLocations row = Objects.requireNonNull(set.row(index.start(node)));
            run.add(
                    measured.getMeasurements().get(i),
                    RevisionTracker.NO_SET,
                    row.cell(head.indexOf("indicator")),
                    Optional.empty(),
                    piece.isDamaged(node));
        }
    }
}
