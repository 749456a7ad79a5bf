package org.snitp.indicators.sheet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.indicators.smart.Criterion;
import org.snitp.indicators.smart.IndicatorAssessment;
import org.snitp.model.document.Document;
import org.snitp.model.indicator.Indicator;

/**
 * The sheet of an indicator.
 *
 * @param document the plan, or the strategy of an objective's indicator
 * @param assessment the indicator, its context, and its SMART assessment
 * @param lines the fields, in the order of {@link SheetField}
 */
public record IndicatorSheet(Document document, IndicatorAssessment assessment, List<SheetLine> lines) {

    /** Copies the list. */
    public IndicatorSheet {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(lines, "lines");
        lines = List.copyOf(lines);
    }

    /** The indicator. */
    public Indicator indicator() {
        return assessment.indicator();
    }

    /** The code of the action or objective to which it belongs. */
    public String subject() {
        return assessment
                .action()
                .map(action -> action.getCode())
                .or(() -> assessment.objective().map(objective -> objective.getCode()))
                .orElseThrow();
    }

    /** The lines of a section; empty if the sheet does not have it. */
    public List<SheetLine> lines(SheetSection section) {
        Objects.requireNonNull(section, "section");
        return lines.stream().filter(line -> line.field().section() == section).toList();
    }

    /** The line of a field; absent if the field does not apply to such an indicator. */
    public Optional<SheetLine> line(SheetField field) {
        Objects.requireNonNull(field, "field");
        return lines.stream().filter(line -> line.field() == field).findFirst();
    }

    /** How many fields need to be filled in or fixed for a criterion. */
    public int gaps(Criterion criterion) {
        Objects.requireNonNull(criterion, "criterion");
        return (int) lines.stream()
                .filter(line -> line.criteria().contains(criterion))
                .count();
    }
}
