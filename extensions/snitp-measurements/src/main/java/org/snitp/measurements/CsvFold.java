package org.snitp.measurements;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Location;
import org.snitp.model.MeasuredPlans;
import org.snitp.model.rule.Rule;

/** Loads a CSV table row by row. */
final class CsvFold {

    private static final int BUFFER = 1 << 16;
    private static final int MAX_BUFFER = 1 << 30;

    /** The size of a read of the parser, which needs this room after an unfinished cell. */
    private static final int BLOCK = 1 << 14;

    /** The message of the parser if a cell exceeds its limit; the parser has no other sign of it. */
    private static final String TOO_LONG = "The maximum buffer size";

    /** The message of the parser if the text ends within quotes. */
    private static final String UNCLOSED = "Unclosed";

    private final ReferenceContext context;
    private final LoadSession run;
    private final Chunks pieces;
    private final List<String> heads;
    private final Map<String, SlowPathRows> others = new HashMap<>();
    private final @Nullable TableRows kept;
    private boolean told;
    private long lines;

    CsvFold(ReferenceContext context, LoadSession run) {
        this(context, run, null);
    }

    /**
     * Prepares reading.
     *
     * @param kept receives the rows unchanged, if they are not to be accumulated
     */
    CsvFold(ReferenceContext context, LoadSession run, @Nullable TableRows kept) {
        this.kept = kept;
        this.context = context;
        this.run = run;
        this.pieces = new Chunks(context, run);
        this.heads = CsvColumn.heads(context.indicators().dimensions());
    }

    /** Reads the only table. */
    void read(InputStream stream) throws IOException {
        readTable(stream, 0, false);
        end();
    }

    /**
     * Reads one of several tables, which are followed by {@link #end}.
     *
     * @param linesBefore the number of lines before it
     * @param lineEach whether a row is one line, whatever line breaks are in its cells
     */
    void readTable(InputStream stream, int linesBefore, boolean lineEach) throws IOException {
        if (MeasuredPlans.of(context.bundle()).isEmpty()) {
            run.lose(
                    DiagnosticCode.of(Rule.MEASURED_PLAN_KNOWN),
                    Map.of("variant", "none"),
                    Location.wholeFile(run.name()));
            return;
        }
        StrictReader reader = new StrictReader(stream);
        char separator = CsvSeparator.of(reader, heads);
        int most = run.options().limits().textLength();
        CsvRow current = new CsvRow(most, linesBefore, lineEach);
        try {
            CsvRows rows = new CsvRows(reader, separator, current, text -> parser(current, separator, text));
            readRows(rows, separator, reader);
            lines = rows.lines();
        } catch (CsvParseException e) {
            flush();
            throw stopped(String.valueOf(e.getMessage()), reader, run.placeOfRow(current.line()));
        } catch (UncheckedIOException e) {
            flush();
            throw e.getCause();
        }
    }

    private CsvReader<CsvRow> parser(CsvRow row, char separator, Reader text) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.NONE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(bufferFor(run.options().limits().textLength()))
                .build(row, text);
    }

    /** Returns the buffer size, which the parser doubles, for a text that consists of quotes only. */
    private static int bufferFor(int mostCharacters) {
        long most = BLOCK + 2L * mostCharacters;
        int size = BUFFER;
        while (size < most && size < MAX_BUFFER) {
            size *= 2;
        }
        return size;
    }

    /** Reports why a row could not be parsed. */
    private LoadAborted stopped(String reason, StrictReader reader, Location location) {
        if (reason.startsWith(TOO_LONG)) {
            return run.stop(DiagnosticCode.LIMIT, limit("quotes"), location);
        }
        boolean atBroken = reason.startsWith(UNCLOSED) || reason.indexOf(StrictReader.BROKEN) >= 0;
        return reader.isBroken() && atBroken
                ? run.stop(DiagnosticCode.ENCODING, Map.of("encoding", reader.encoding()), location)
                : run.stop(DiagnosticCode.CSV_SYNTAX, Map.of("variant", "quotes"), location);
    }

    private Map<String, String> limit(String variant) {
        return Map.of(
                "variant",
                variant,
                "limit",
                Integer.toString(run.options().limits().textLength()));
    }

    private void readRows(Iterator<CsvRow> rows, char separator, StrictReader reader) {
        if (rows.hasNext()) {
            CsvRow first = rows.next();
            requireText(first, separator, reader);
            CsvHead.read(first, separator, heads, run).ifPresent(head -> readBody(rows, head, reader));
        } else {
            run.lose(DiagnosticCode.EMPTY, Map.of(), Location.wholeFile(run.name()));
        }
    }

    private void readBody(Iterator<CsvRow> rows, CsvHead head, StrictReader reader) {
        FastPathRows plain = new FastPathRows(head, context.indicators(), run);
        int columns = head.columns().size();
        while (rows.hasNext()) {
            CsvRow row = rows.next();
            if (kept == null && row.cells() == columns && plain.fold(row)) {
                run.countRow();
            } else if (!row.isBlank()) {
                run.countRow();
                requireText(row, head.separator(), reader);
                add(row, head, plain);
            }
            if (run.isBeyondLimits()) {
                flush();
                throw run.stopBeyondLimits(row.line());
            }
        }
        flush();
        others.clear();
        told = !pieces.isOpen();
    }

    /** Returns whether a part was read to its end, and rows of other parts do not change what was said of its rows. */
    boolean isTold() {
        return told;
    }

    /** The number of line breaks of the table; a negative number if it is not known. */
    long lines() {
        return lines;
    }

    /** Reports what only all tables together show. */
    void end() {
        pieces.end();
        run.tellSeries();
    }

    /** A row that is too long, not text, or not in its encoding ends the reading; a plain row is none of these. */
    private void requireText(CsvRow row, char separator, StrictReader reader) {
        if (row.isTooLong()) {
            flush();
            throw run.stop(DiagnosticCode.LIMIT, limit("text"), run.placeOfRow(row.line()));
        }
        boolean broken = reader.isBroken() && row.cellWith(StrictReader.BROKEN) >= 0;
        char strange = broken ? StrictReader.BROKEN : '\0';
        int cell = row.cellWith(strange);
        if (cell >= 0) {
            flush();
            throw run.stop(
                    broken ? DiagnosticCode.ENCODING : DiagnosticCode.BINARY,
                    broken ? Map.of("encoding", reader.encoding()) : Map.of(),
                    new RowLocations(run.name(), row, separator)
                            .character(cell, row.text(cell).indexOf(strange), row));
        }
    }

    private void add(CsvRow row, CsvHead head, FastPathRows plain) {
        if (row.cells() != head.columns().size()) {
            run.lose(
                    DiagnosticCode.CSV_SYNTAX,
                    Map.of(
                            "variant",
                            "cells",
                            "actual",
                            Integer.toString(row.cells()),
                            "expected",
                            Integer.toString(head.columns().size())),
                    new RowLocations(run.name(), row, head.separator()).row());
            return;
        }
        String plan = context.planOf(row.text(head.indexOf("indicator")));
        if (kept != null) {
            kept.add(plan, head, new RowLocations(run.name(), row, head.separator()));
            return;
        }
        SlowPathRows rows =
                others.computeIfAbsent(plan, id -> new SlowPathRows(head, pieces, run, id, context.indicators()));
        rows.add(row);
        if (rows.isFull()) {
            rows.flush();
            plain.goOn(plan);
        }
    }

    private void flush() {
        others.values().forEach(SlowPathRows::flush);
    }
}
