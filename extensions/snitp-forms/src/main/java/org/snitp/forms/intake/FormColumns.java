package org.snitp.forms.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.snitp.forms.FormColumn;
import org.snitp.forms.internal.cell.CellText;
import org.snitp.forms.internal.grid.CellRange;
import org.snitp.forms.internal.grid.GridRow;
import org.snitp.io.diagnostic.DiagnosticCode;

/** Reports which columns of a form are missing, have another header, or were added. */
final class FormColumns {

    private final RawForm block;
    private final Findings findings;
    private final FormCell headRow;

    FormColumns(RawForm block, Findings findings) {
        this.block = block;
        this.findings = findings;
        this.headRow = new FormCell(block.location(block.headRow(), 0), "", "");
    }

    void check() {
        if (!block.heads().twice().isEmpty()) {
            add(
                    DiagnosticCode.INCOMPLETE_FORM,
                    "twice",
                    String.join(", ", block.heads().twice()));
        }
        block.heads().byPlace().forEach(this::remarkPlace);
        String missing = missing(needed());
        if (!missing.isEmpty()) {
            add(DiagnosticCode.INCOMPLETE_FORM, "columns", missing);
        }
        // Not each form asks for the observation status.
        List<FormColumn> wanted = block.table().columns(false).stream()
                .filter(column -> column.isEditable() || column == FormColumn.QUESTION)
                .toList();
        String wanting = missing(wanted);
        String own = own();
        if (!wanting.isEmpty() && !own.isEmpty()) {
            findings.add(headRow, DiagnosticCode.INCOMPLETE_FORM, "renamed", Map.of("heads", wanting, "own", own));
        } else if (!wanting.isEmpty()) {
            add(DiagnosticCode.FORM_REMARK, "columns", wanting);
        } else if (!own.isEmpty()) {
            add(DiagnosticCode.FORM_REMARK, "ownColumns", own);
        }
    }

    private List<FormColumn> needed() {
        return switch (block.table()) {
            case FIGURES -> List.of(FormColumn.INDICATOR, FormColumn.PERIOD, FormColumn.BREAKDOWN);
            case STATUSES -> List.of(FormColumn.ACTION, FormColumn.PERIOD, FormColumn.STATE);
            case EXPENDITURES -> List.of(FormColumn.ACTION, FormColumn.PERIOD);
        };
    }

    private void add(DiagnosticCode code, String variant, String heads) {
        findings.add(headRow, code, variant, Map.of("heads", heads));
    }

    private void remarkPlace(FormColumn column) {
        int location = block.column(column);
        findings.add(
                block.formCell(block.headRow(), location),
                DiagnosticCode.FORM_REMARK,
                block.head(location).isEmpty() ? "placeUnnamed" : "place",
                Map.of("head", block.word(column::toString)));
    }

    private String missing(List<FormColumn> columns) {
        return columns.stream()
                .filter(column -> block.column(column) == 0)
                .map(column -> block.word(column::toString))
                .collect(Collectors.joining(", "));
    }

    /** The added columns with content beside a question. */
    private String own() {
        Set<Integer> known = new HashSet<>(block.heads().columns().values());
        Set<Integer> filled = new TreeSet<>();
        for (GridRow row : block.rows()) {
            if (block.cell(row, block.table().columns().get(0)).isPresent()
                    || block.cell(row, FormColumn.QUESTION).isPresent()) {
                row.cells().forEach((column, cell) -> {
                    if (!known.contains(column) && !CellText.isBlank(cell)) {
                        filled.add(column);
                    }
                });
            }
        }
        List<String> own = new ArrayList<>();
        for (int column : filled) {
            String head = block.head(column);
            if (head.isBlank()) {
                own.add(CellRange.letters(column));
            } else if (!RejectedForms.isProblemHead(head)
                    && !block.heads().twice().contains(head)) {
                own.add(CellRange.letters(column) + " (" + head + ")");
            }
        }
        return String.join(", ", own);
    }
}
