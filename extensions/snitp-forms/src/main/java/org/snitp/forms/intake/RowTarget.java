package org.snitp.forms.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snitp.forms.Breakdown;
import org.snitp.forms.FormColumn;
import org.snitp.forms.FormWords;
import org.snitp.forms.internal.cell.CellDates;
import org.snitp.forms.internal.cell.CellText;
import org.snitp.forms.internal.grid.GridCell;
import org.snitp.forms.internal.grid.GridRow;
import org.snitp.indicators.collection.MeasurementKey;
import org.snitp.indicators.progress.MeasureText;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.model.code.Spelling;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Reporters;
import org.snitp.model.time.Period;

/** Determines what a row asks: the indicator, the period and the categories. */
final class RowTarget {

    private final PlanIndicators questions;
    private final Optional<Set<String>> asked;
    private final FormHead head;
    private final RawForm block;
    private final GridRow row;
    private final Findings findings;

    RowTarget(
            PlanIndicators questions,
            Optional<Set<String>> asked,
            FormHead head,
            RawForm block,
            GridRow row,
            Findings findings) {
        this.questions = questions;
        this.asked = asked;
        this.head = head;
        this.block = block;
        this.row = row;
        this.findings = findings;
    }

    /**
     * Returns the indicator: the one with the id in the row or, if a spreadsheet has changed the id, the one with the same
     * question.
     */
    Optional<Indicator> indicator() {
        return meant().filter(this::isAsked).map(this::unchanged);
    }

    private Optional<Indicator> meant() {
        String id = text(FormColumn.INDICATOR);
        String question = text(FormColumn.QUESTION);
        Optional<Indicator> named = questions.byId(id);
        Optional<Indicator> fingerprinted = questions.byQuestion(question);
        if (named.isEmpty()) {
            fingerprinted.ifPresentOrElse(found -> restored(id, found), () -> unknown(id, question));
            return fingerprinted;
        }
        if (fingerprinted.isPresent() && !fingerprinted.equals(named)) {
            refuse(
                    FormColumn.INDICATOR,
                    DiagnosticCode.UNKNOWN_FORM_ROW,
                    "mismatch",
                    Map.of("id", id, "other", fingerprinted.get().getId()));
            return Optional.empty();
        }
        if (fingerprinted.isEmpty() && head.sameVersion() && !question.isEmpty()) {
            refuse(FormColumn.QUESTION, DiagnosticCode.UNKNOWN_FORM_ROW, "fingerprint", Map.of("id", id));
            return Optional.empty();
        }
        if (fingerprinted.isEmpty() && !head.sameVersion()) {
            String variant = question.isEmpty() ? "unfingerprinted" : "question";
            refuse(FormColumn.INDICATOR, DiagnosticCode.FORM_OF_OTHER_PLAN, variant, Map.of("id", id));
            return Optional.empty();
        }
        return named;
    }

    /** Returns false for a row of another institution's form, or for a form whose institution was exchanged. */
    private boolean isAsked(Indicator indicator) {
        boolean answers = asked.map(ids -> ids.contains(indicator.getId())).orElse(true);
        if (!answers) {
            refuseReporter(indicator);
        }
        return answers;
    }

    private void refuseReporter(Indicator indicator) {
        String institution = head.institution().orElse("");
        Reporters reporters = questions.reporters(indicator.getId());
        refuse(
                FormColumn.INDICATOR,
                DiagnosticCode.UNKNOWN_FORM_ROW,
                reporters.isRepresented(institution) ? "represented" : "reporter",
                Map.of(
                        "id",
                        indicator.getId(),
                        "institution",
                        institution,
                        "lead",
                        String.join(", ", reporters.asked())));
    }

    /** Adds a remark on a changed unit, because the figure may be in that unit. */
    private Indicator unchanged(Indicator indicator) {
        String unit = text(FormColumn.UNIT);
        Set<String> known = indicator.getMeasure().stream()
                .flatMap(measure -> Stream.concat(
                        Stream.of(BilingualText.RO, BilingualText.EN)
                                .flatMap(locale -> MeasureText.unit(measure, locale).stream()),
                        measure.getUnit().stream().flatMap(BilingualText::inAll)))
                .map(FormWords::fold)
                .collect(Collectors.toSet());
        if (head.sameVersion() && !unit.isEmpty() && !known.contains(FormWords.fold(unit))) {
            String right = indicator
                    .getMeasure()
                    .filter(measure ->
                            MeasureText.unit(measure, BilingualText.EN).isPresent())
                    .map(measure -> block.word(
                            locale -> MeasureText.unit(measure, locale).orElseThrow()))
                    .orElse("–");
            refuse(FormColumn.UNIT, DiagnosticCode.UNKNOWN_FORM_ROW, "unit", Map.of("unit", right));
        }
        return indicator;
    }

    private void restored(String id, Indicator found) {
        refuse(
                FormColumn.INDICATOR,
                DiagnosticCode.FORM_REMARK,
                "restored",
                Map.of("content", id, "id", found.getId()));
    }

    private void unknown(String id, String question) {
        boolean gone = !head.sameVersion() && !question.isEmpty();
        findings.add(
                cell(FormColumn.INDICATOR),
                gone ? DiagnosticCode.FORM_OF_OTHER_PLAN : DiagnosticCode.UNKNOWN_FORM_ROW,
                Map.of(
                        "variant",
                        gone ? "gone" : "indicator",
                        "content",
                        id,
                        "plan",
                        questions.plan().getId()),
                Spelling.nearest(id, questions.byId().keySet()));
    }

    /** Returns the key for an indicator, if the reporter may answer it. */
    Optional<MeasurementKey> key(Indicator indicator) {
        Optional<Period> period = period();
        Optional<Map<String, String>> cell = breakdown(indicator);
        Reporters reporters = questions.reporters(indicator.getId());
        Optional<String> own = head.institution().flatMap(reporters::partOf);
        List<String> whose = own.map(List::of)
                .or(() -> head.institution().map(institution -> questions.reportsFor(institution, indicator)))
                .orElse(List.of());
        if (isOfSeveral(indicator, whose) || isRepresented(indicator)) {
            return Optional.empty();
        }
        Optional<String> reporter =
                whose.size() == 1 && reporters.isPart(whose.get(0)) ? Optional.of(whose.get(0)) : Optional.empty();
        return period.flatMap(
                when -> cell.map(dimensions -> new MeasurementKey(indicator.getId(), when, dimensions, reporter)));
    }

    /** Rejects a figure of an institution for which another one reports, whatever the addressee of the form. */
    private boolean isRepresented(Indicator indicator) {
        boolean represented = questions
                .reporters(indicator.getId())
                .isRepresented(head.institution().orElse(""));
        if (represented) {
            refuseReporter(indicator);
        }
        return represented;
    }

    /** Rejects a figure of several but not all parts, because its part is ambiguous. */
    private boolean isOfSeveral(Indicator indicator, List<String> whose) {
        int parts = questions.reporters(indicator.getId()).parts().size();
        boolean several = whose.size() > 1 && whose.size() < parts;
        if (several) {
            refuse(
                    FormColumn.INDICATOR,
                    DiagnosticCode.UNKNOWN_FORM_ROW,
                    "severalParts",
                    Map.of(
                            "id",
                            indicator.getId(),
                            "institution",
                            head.institution().orElse(""),
                            "whose",
                            String.join(", ", whose)));
        }
        return several;
    }

    private Optional<Period> period() {
        Optional<Period> period = block.cell(row, FormColumn.PERIOD).flatMap(CellDates::period);
        if (period.isEmpty()) {
            refuse(FormColumn.PERIOD, DiagnosticCode.UNKNOWN_FORM_ROW, "period", Map.of());
            return period;
        }
        Optional<Period> outside = head.period().filter(whole -> !whole.contains(period.get()));
        if (outside.isPresent()) {
            refuse(
                    FormColumn.PERIOD,
                    DiagnosticCode.UNKNOWN_FORM_ROW,
                    "outside",
                    Map.of(
                            "period",
                            period.get().toString(),
                            "whole",
                            outside.get().toString()));
            return Optional.empty();
        }
        if (block.cell(row, FormColumn.PERIOD)
                .map(GridCell::content)
                .filter(GridCell.Day.class::isInstance)
                .isPresent()) {
            refuse(
                    FormColumn.PERIOD,
                    DiagnosticCode.FORM_REMARK,
                    "period",
                    Map.of("period", period.get().toString()));
        }
        return period;
    }

    private Optional<Map<String, String>> breakdown(Indicator indicator) {
        String text = text(FormColumn.BREAKDOWN);
        boolean whole = text.isEmpty() && indicator.getDisaggregation().isEmpty();
        Breakdown breakdown = questions.breakdown(indicator);
        Optional<Map<String, String>> cell = whole ? Optional.of(Map.of()) : breakdown.read(text);
        if (cell.isEmpty()) {
            String dimensions = indicator.getDisaggregation().stream()
                    .map(dimension -> block.word(locale -> dimension.getName().in(locale)))
                    .collect(Collectors.joining(", "));
            refuse(
                    FormColumn.BREAKDOWN,
                    DiagnosticCode.UNKNOWN_FORM_ROW,
                    dimensions.isEmpty() ? "undivided" : "breakdown",
                    Map.of("id", indicator.getId(), "allowed", dimensions));
        }
        return cell;
    }

    private String text(FormColumn column) {
        return block.cell(row, column).map(CellText::of).orElse("").strip();
    }

    private FormCell cell(FormColumn column) {
        return block.formCell(row, block.column(column));
    }

    private void refuse(FormColumn column, DiagnosticCode code, String variant, Map<String, String> more) {
        findings.add(cell(column), code, variant, more);
    }
}
