package org.snitp.forms.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snitp.forms.FormColumn;
import org.snitp.forms.FormRow;
import org.snitp.forms.FormWords;
import org.snitp.forms.internal.grid.GridRow;
import org.snitp.indicators.collection.MeasurementKey;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.PossibleValues;
import org.snitp.model.measurement.DeliveryState;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.Withdrawal;
import org.snitp.model.rule.Rule;
import org.snitp.model.text.LocalizedText;

/** Creates a measurement from a filled-in row. */
final class MeasurementReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final RawForm block;
    private final GridRow row;
    private final CellReader cells;
    private final Findings findings;
    private final List<String> languages;

    /**
     * Prepares reading a row.
     *
     * @param languages the languages of what is reported, the official one first
     */
    MeasurementReader(RawForm block, GridRow row, CellReader cells, Findings findings, List<String> languages) {
        this.languages = languages;
        this.block = block;
        this.row = row;
        this.cells = cells;
        this.findings = findings;
    }

    /** Returns the measurement, unless a cell is invalid. */
    Optional<Measurement> read(Indicator indicator, MeasurementKey key, FormHead head, Set<FormColumn> filled) {
        boolean percentage = isPercentage(indicator);
        checkAsked(indicator, filled);
        Optional<Boolean> truth = isBoolean(indicator) ? cells.truth(FormColumn.VALUE) : Optional.empty();
        ProofLines proofs = ProofLines.of(cells.text(FormColumn.EVIDENCE), languages.get(0));
        Measurement measurement = Measurement.builder()
                .indicator(indicator.getId())
                .period(key.period())
                .dimensions(key.dimensions())
                .value(
                        isBoolean(indicator)
                                ? truth.map(yes -> yes ? BigDecimal.ONE : BigDecimal.ZERO)
                                : cells.number(FormColumn.VALUE, percentage, PossibleValues.of(indicator)))
                .truthValue(truth)
                .numerator(cells.number(FormColumn.NUMERATOR, false, PossibleValues.ANY))
                .denominator(cells.number(FormColumn.DENOMINATOR, false, PossibleValues.ANY))
                .weight(cells.number(FormColumn.WEIGHT, false, PossibleValues.ANY))
                .delivery(cells.delivery(FormColumn.DELIVERY))
                .deliveredOn(cells.day(FormColumn.DELIVERED_ON))
                .observationStatus(cells.observationStatus(FormColumn.OBSERVATION_STATUS))
                .notApplicable(cells.yesOrNo(FormColumn.NOT_APPLICABLE).orElse(false))
                .note(text(FormColumn.NOTE))
                .evidence(proofs.texts())
                .links(proofs.links())
                .reason(text(FormColumn.REASON))
                .correctiveMeasure(text(FormColumn.CORRECTIVE_MEASURE))
                .source(source())
                .reportedBy(key.part().or(head::institution))
                .reportedOn(head.reportedOn())
                .planVersion(head.planVersion())
                .planFingerprint(head.planFingerprint())
                .build();
        checkFilled(measurement);
        checkWeight(measurement);
        remarkDelivery(measurement);
        remarkFigureInText(measurement, indicator);
        if (percentage) {
            measurement.getValue().ifPresent(value -> remarkFraction(value, measurement));
        }
        return findings.hasErrors() ? Optional.empty() : Optional.of(measurement);
    }

    /** Returns whether the row withdraws a report: the word for it is in the place of a figure or an answer. */
    boolean isWithdrawal() {
        return Stream.of(FormColumn.VALUE, FormColumn.NOT_APPLICABLE).anyMatch(this::isWithdrawal);
    }

    private boolean isWithdrawal(FormColumn column) {
        return FormWords.isWithdrawn(cells.cell(column).content());
    }

    /** Returns the withdrawal of the reported figure of a key; it needs a day and a reason. */
    Optional<Measurement> withdrawal(MeasurementKey key, FormHead head) {
        FormColumn said = isWithdrawal(FormColumn.VALUE) ? FormColumn.VALUE : FormColumn.NOT_APPLICABLE;
        Optional<LocalizedText> reason = text(FormColumn.REASON);
        if (reason.isEmpty() || head.reportedOn().isEmpty()) {
            String variant = reason.isEmpty() ? "withdrawnReason" : "withdrawnDay";
            findings.add(
                    cells.cell(said),
                    DiagnosticCode.NOT_A_NUMBER,
                    variant,
                    Map.of("content", cells.cell(said).content()));
            return Optional.empty();
        }
        return Optional.of(Measurement.builder()
                .indicator(key.indicator())
                .period(key.period())
                .dimensions(key.dimensions())
                .withdrawn(Withdrawal.builder()
                        .date(head.reportedOn().get())
                        .reason(reason.get())
                        .build())
                .reason(reason)
                .source(source())
                .reportedBy(key.part().or(head::institution))
                .reportedOn(head.reportedOn())
                .build());
    }

    private static boolean isBoolean(Indicator indicator) {
        return indicator.getMeasure().map(Measure::getType).equals(Optional.of(MeasureType.BOOLEAN));
    }

    private static boolean isPercentage(Indicator indicator) {
        return indicator.getMeasure().map(Measure::getType).equals(Optional.of(MeasureType.PERCENTAGE));
    }

    private Optional<LocalizedText> text(FormColumn column) {
        return cells.text(column).map(this::localized);
    }

    private LocalizedText source() {
        CellLocation location = block.location(row, 0).withoutFolder();
        LocalizedText.Builder source = LocalizedText.builder();
        for (String language : languages) {
            boolean romanian = language.equals(BilingualText.RO.getLanguage());
            if (romanian || language.equals(BilingualText.EN.getLanguage()) || source.isEmpty()) {
                source.text(
                        language,
                        romanian
                                ? "formularul " + location.toString(BilingualText.RO)
                                : "form " + location.toString(BilingualText.EN));
            }
        }
        return source.build();
    }

    private LocalizedText localized(String text) {
        return LocalizedText.builder().text(languages.get(0), text).build();
    }

    /** Rejects entries in cells that do not apply to the row, without reading them further. */
    private void checkAsked(Indicator indicator, Set<FormColumn> filled) {
        Set<FormColumn> editable = FormRow.editable(indicator);
        String allowed = block.table().columns().stream()
                .takeWhile(column -> column != FormColumn.EVIDENCE)
                .filter(editable::contains)
                .filter(column -> column != FormColumn.NOT_APPLICABLE)
                .filter(column -> column != FormColumn.OBSERVATION_STATUS || block.column(column) > 0)
                .map(this::head)
                .collect(Collectors.joining(", "));
        for (FormColumn column : filled) {
            if (!editable.contains(column)) {
                FormCell cell = cells.skip(column);
                Map<String, String> arguments =
                        Map.of("id", indicator.getId(), "head", head(column), "allowed", allowed);
                findings.add(cell, DiagnosticCode.NOT_ASKED, arguments, Optional.empty());
            }
        }
    }

    private String head(FormColumn column) {
        String head = block.head(block.column(column));
        return head.isEmpty() ? block.word(column::toString) : head;
    }

    private void checkFilled(Measurement measurement) {
        boolean says = measurement.hasFigure()
                || measurement.getWeight().isPresent()
                || measurement.isNotApplicable()
                || measurement.isMissing()
                || measurement.getReason().isPresent()
                || measurement.getNote().isPresent();
        if (!says && !findings.hasErrors()) {
            findings.add(
                    cells.cell(FormColumn.INDICATOR), DiagnosticCode.of(Rule.FIGURE_OF_KIND), "formNothing", Map.of());
        }
    }

    private void checkWeight(Measurement measurement) {
        measurement
                .getWeight()
                .filter(weight -> weight.signum() < 0)
                .ifPresent(weight -> findings.add(
                        cells.cell(FormColumn.WEIGHT),
                        DiagnosticCode.OUT_OF_RANGE,
                        Map.of("actual", weight.toPlainString()),
                        Optional.empty()));
    }

    private void remarkDelivery(Measurement measurement) {
        boolean delivered = measurement.getDelivery().equals(Optional.of(DeliveryState.DELIVERED));
        Optional<LocalDate> day = measurement.getDeliveredOn();
        if (delivered && day.isEmpty()) {
            findings.add(
                    cells.cell(FormColumn.DELIVERED_ON),
                    DiagnosticCode.of(Rule.DELIVERY_DATED),
                    "formUndated",
                    Map.of());
        } else if (!delivered && day.isPresent()) {
            findings.add(
                    cells.cell(FormColumn.DELIVERED_ON),
                    DiagnosticCode.of(Rule.DELIVERY_DATED),
                    "formUndelivered",
                    Map.of());
        }
    }

    /** A figure that occurs only in a text is in no sum. */
    private void remarkFigureInText(Measurement measurement, Indicator indicator) {
        boolean asks = FormRow.editable(indicator).contains(FormColumn.VALUE);
        if (!asks || measurement.hasFigure() || measurement.isNotApplicable() || findings.hasErrors()) {
            return;
        }
        for (FormColumn column : List.of(FormColumn.NOTE, FormColumn.REASON)) {
            FormCell cell = cells.cell(column);
            if (FigureInText.isIn(cell.content())) {
                findings.add(cell, DiagnosticCode.FORM_REMARK, "figureInText", Map.of("head", head(FormColumn.VALUE)));
            }
        }
    }

    /** value = 100 · numerator / denominator, to the precision of the value's decimals. */
    private void remarkFraction(BigDecimal value, Measurement measurement) {
        Optional<BigDecimal> denominator = measurement.getDenominator().filter(whole -> whole.signum() != 0);
        if (measurement.getNumerator().isPresent() && denominator.isPresent()) {
            BigDecimal percent = measurement
                    .getNumerator()
                    .get()
                    .multiply(HUNDRED)
                    .divide(denominator.get(), Math.max(0, value.scale()), RoundingMode.HALF_UP);
            if (percent.compareTo(value) != 0) {
                remark("otherFraction", Map.of("percent", percent.toPlainString()));
            }
        }
    }

    private void remark(String variant, Map<String, String> more) {
        findings.add(cells.cell(FormColumn.VALUE), DiagnosticCode.FORM_REMARK, variant, more);
    }
}
