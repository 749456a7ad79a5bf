package org.snitp.forms.sheet;

import java.util.Objects;
import java.util.Optional;
import org.snitp.forms.intake.CellLocation;
import org.snitp.io.diagnostic.Diagnostic;

/**
 * A field of a sheet, and what becomes of it.
 *
 * @param sheet the name of the file with the sheet
 * @param document the id of the plan or the strategy
 * @param subject the id of the indicator, or the code of the action or objective, to which the field belongs; empty for a field
 *     of the whole document, and for the document itself
 * @param field the field by its names in the document, as {@code measure.direction}; empty where all of the owner is refused
 * @param outcome what becomes of it
 * @param before what the plan says, to be read by people; empty where it says nothing
 * @param after what the sheet says, likewise
 * @param reason why it is refused; present exactly for what is refused
 * @param cell where it stands in a workbook; nothing in YAML
 * @param problem what is wrong with what stands in the cell, and what would be right; present exactly for the reason
 *     {@link RefusalReason#CELL}
 */
public record FilledField(
        String sheet,
        String document,
        String subject,
        String field,
        FieldOutcome outcome,
        String before,
        String after,
        Optional<RefusalReason> reason,
        Optional<CellLocation> cell,
        Optional<Diagnostic> problem) {
    /** Demands every component. */
    public FilledField {
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(cell, "cell");
        Objects.requireNonNull(problem, "problem");
    }

    /** A field of a sheet in YAML. */
    FilledField(
            String sheet,
            String document,
            String subject,
            String field,
            FieldOutcome outcome,
            String before,
            String after,
            Optional<RefusalReason> reason) {
        this(sheet, document, subject, field, outcome, before, after, reason, Optional.empty(), Optional.empty());
    }

    /** Returns the same, of a cell in a workbook. */
    FilledField at(CellLocation location) {
        return new FilledField(
                sheet, document, subject, field, outcome, before, after, reason, Optional.of(location), problem);
    }
}
