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

/** Finds the forms in a sheet: one, or several below each other, with whatever people have put around them. */
final class FormBlocks {

    private final String file;
    private final Grid grid;
    private final List<FormBlock> found = new ArrayList<>();
    private final List<GridRow> rows = new ArrayList<>();
    private Map<PreambleField, FormBlock.Spot> preamble = new EnumMap<>(PreambleField.class);
    private Landmarks.@Nullable Heads heads;
    private Optional<FormEnd> end = Optional.empty();
    private @Nullable GridRow headRow;

    private FormBlocks(String file, Grid grid) {
        this.file = file;
        this.grid = grid;
    }

    /** Returns the forms of a sheet, from top to bottom; none if the sheet has no row with the heads of a form. */
    static List<FormBlock> find(String file, Grid grid) {
        FormBlocks blocks = new FormBlocks(file, grid);
        grid.rows().forEach(blocks::read);
        blocks.close();
        return blocks.found;
    }

    private void read(GridRow row) {
        Optional<PreambleField> label = Landmarks.label(row);
        boolean begins = Landmarks.isTitle(row)
                || label.filter(PreambleField.PLAN::equals).isPresent();
        Optional<Landmarks.Heads> table = Landmarks.heads(row);
        Optional<FormEnd> last = Landmarks.end(row);
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

    /** The value stands in the first cell behind the label that is not empty. */
    private void note(PreambleField field, GridRow row) {
        int first = row.cells().firstKey();
        int value = row.cells().tailMap(first + 1).keySet().stream().findFirst().orElse(first + 1);
        preamble.putIfAbsent(field, new FormBlock.Spot(row, value));
    }

    private void close() {
        if (heads != null && headRow != null) {
            found.add(new FormBlock(file, grid, preamble, heads, headRow, rows, end));
        }
        heads = null;
        headRow = null;
        end = Optional.empty();
        rows.clear();
    }
}
