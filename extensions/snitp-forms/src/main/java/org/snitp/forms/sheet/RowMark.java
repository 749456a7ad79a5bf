package org.snitp.forms.sheet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.snitp.forms.internal.cell.CellText;
import org.snitp.forms.internal.grid.GridRow;
import org.snitp.forms.internal.xlsx.SheetWriter;

/**
 * The hidden cells of a row of a workbook with sheets: the kind of the row, its subject, and a fingerprint of every visible
 * cell, which shows whether a cell was filled in, changed or emptied.
 *
 * @param kind the kind of the row
 * @param about its subject; the number of parts depends on the kind
 * @param fingerprints a fingerprint of the subject, and one of each visible cell, as the row was written
 */
record RowMark(Kind kind, List<String> about, List<String> fingerprints) {

    /** The kind of a row. */
    enum Kind {
        /** Text around the sheets. */
        TEXT,
        /** A sheet in the contents: plan and indicator. */
        ENTRY,
        /** The title of a sheet: kind, id and version of the document, indicator, language, and the paths of its rows. */
        SHEET,
        /** A field to be filled in: indicator and path. */
        FIELD,
        /** A display-only field: indicator and name. */
        GIVEN,
        /** The last row of a tab: the ids of the indicators in it. */
        END
    }

    /** The prefix of the kind, which distinguishes a mark from other text. */
    private static final String PREFIX = "snitp:";

    /** The maximum number of hidden columns: kind, fingerprints, and subject. */
    static final int COLUMNS = 8;

    private static final int BYTES = 8;

    RowMark {
        about = List.copyOf(about);
        fingerprints = List.copyOf(fingerprints);
    }

    /** Returns the mark of a new row. */
    static RowMark of(Kind kind, List<String> about, List<String> visible) {
        List<String> fingerprints = new ArrayList<>(List.of(fingerprint(String.join("\n", about))));
        visible.forEach(text -> fingerprints.add(fingerprint(text)));
        return new RowMark(kind, about, fingerprints);
    }

    /** Returns the fingerprint of a text, ignoring surrounding white space and line endings. */
    static String fingerprint(String text) {
        String plain = text.replace("\r\n", "\n").replace('\r', '\n').strip();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Writes the mark after the visible cells of its row. */
    void write(SheetWriter tab, int row, int column) {
        tab.hidden(row, column, PREFIX + kind.name().toLowerCase(Locale.ROOT));
        tab.hidden(row, column + 1, String.join(" ", fingerprints));
        for (int i = 0; i < about.size(); i++) {
            tab.hidden(row, column + 2 + i, about.get(i));
        }
    }

    /** Returns the column, from 1, in which the mark of a row starts; 0 if it has none. */
    static int column(GridRow row) {
        return row.cells().keySet().stream()
                .filter(column -> kind(row.text(column)).isPresent())
                .findFirst()
                .orElse(0);
    }

    /** Reads the mark that starts in a column, from 1. */
    static Optional<RowMark> read(GridRow row, int column) {
        return kind(row.text(column)).map(kind -> {
            List<String> about = new ArrayList<>();
            for (int i = column + 2; i < column + COLUMNS; i++) {
                about.add(row.cell(i).map(CellText::of).orElse(""));
            }
            return new RowMark(kind, about, Arrays.asList(row.text(column + 1).split(" ")));
        });
    }

    private static Optional<Kind> kind(String text) {
        return Arrays.stream(Kind.values())
                .filter(kind -> text.equals(PREFIX + kind.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Returns the mark of the same row with another content. */
    RowMark with(String content) {
        List<String> changed = new ArrayList<>(fingerprints);
        changed.set(SheetTab.CONTENT + 1, fingerprint(content));
        return new RowMark(kind, about, changed);
    }

    /** Returns whether the mark itself is unchanged. */
    boolean isSound() {
        int parts = switch (kind) {
            case TEXT -> 0;
            case END -> 1;
            case ENTRY, FIELD, GIVEN -> 2;
            case SHEET -> 6;
        };
        return fingerprints.size() > SheetTab.VISIBLE
                && fingerprints.get(0).equals(fingerprint(String.join("\n", about.subList(0, parts))));
    }

    /** Returns whether a visible cell, by its index from 0, has its original content. */
    boolean isUnchanged(int column, String text) {
        return column + 1 < fingerprints.size() && fingerprints.get(column + 1).equals(fingerprint(text));
    }
}
