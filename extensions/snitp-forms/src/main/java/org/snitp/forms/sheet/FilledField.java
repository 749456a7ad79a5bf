package org.snitp.forms.sheet;

import java.util.Objects;
import java.util.Optional;
import org.snitp.forms.intake.CellLocation;
import org.snitp.io.diagnostic.Diagnostic;

/**
 * A field of a sheet with its outcome.
 *
 * @param sheet the name of the file with the sheet
 * @param document the id of the plan or the strategy
 * @param subject the id of the indicator, or the code of the action or objective, to which the field belongs; empty for a
 *     field of the whole document, and for the document itself
 * @param field the path of the field in the document, such as {@code measure.direction}; empty if the whole owner is
 *     refused
 * @param outcome the outcome
 * @param before the value in the plan, as text; empty if there is none
 * @param after the value in the sheet, as text; empty if there is none
 * @param reason why it is refused; present only for refused fields
 * @param cell its cell in a workbook; absent in YAML
 * @param problem what is wrong in the cell, and what would be right; present only for the reason {@link RefusalReason#CELL}
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
    /** Checks that no component is null. */
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

    /** Returns the same field with a cell of a workbook. */
    FilledField at(CellLocation location) {
        return new FilledField(
                sheet, document, subject, field, outcome, before, after, reason, Optional.of(location), problem);
    }
}
