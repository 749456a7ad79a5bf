package org.snitp.forms.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snitp.forms.FormEnd;
import org.snitp.forms.PreambleField;
import org.snitp.forms.internal.grid.Grid;
import org.snitp.forms.internal.grid.GridRow;

/** Finds the forms in a sheet: one, or several below each other, with any additions around them. */
final class RawForms {

    private final String file;
    private final Grid grid;
    private final List<RawForm> found = new ArrayList<>();
    private final List<GridRow> rows = new ArrayList<>();
    private Map<PreambleField, RawForm.Spot> preamble = new EnumMap<>(PreambleField.class);
    private FormRecognizer.@Nullable Heads heads;
    private Optional<FormEnd> end = Optional.empty();
    private @Nullable GridRow headRow;

    private RawForms(String file, Grid grid) {
        this.file = file;
        this.grid = grid;
    }

    /** Returns the forms of a sheet, from top to bottom; empty if the sheet has no header row. */
    static List<RawForm> find(String file, Grid grid) {
        RawForms blocks = new RawForms(file, grid);
        grid.rows().forEach(blocks::read);
        blocks.close();
        return blocks.found;
    }

    private void read(GridRow row) {
        Optional<PreambleField> label = FormRecognizer.label(row);
        boolean begins = FormRecognizer.isTitle(row)
                || label.filter(PreambleField.PLAN::equals).isPresent();
        Optional<FormRecognizer.Heads> table = FormRecognizer.heads(row);
        Optional<FormEnd> last = FormRecognizer.end(row);
        if (table.isPresent()) {
            close();
            heads = table.get();
            headRow = row;
        } else if (heads != null && begins) {
            close();
            preamble = new EnumMap<>(PreambleField.class);
            label.ifPresent(field -> note(field, row));
        } else if (heads != null && last.isPresent()) {
            end = last;
        } else if (heads != null) {
            rows.add(row);
        } else {
            label.ifPresent(field -> note(field, row));
        }
    }

    /** The value is the first non-empty cell after the label. */
    private void note(PreambleField field, GridRow row) {
        int first = row.cells().firstKey();
        int value = row.cells().tailMap(first + 1).keySet().stream().findFirst().orElse(first + 1);
        preamble.putIfAbsent(field, new RawForm.Spot(row, value, grid.sheet()));
    }

    private void close() {
        if (heads != null && headRow != null) {
            found.add(new RawForm(file, grid, preamble, heads, headRow, rows, end));
        }
        heads = null;
        headRow = null;
        end = Optional.empty();
        rows.clear();
    }
}
