package org.snitp.indicators.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.snitp.model.internal.message.Messages;
import org.snitp.model.measurement.ObservationStatus;
import org.snitp.model.text.DisplayNumbers;

/**
 * A figure with an explanation of how it was computed.
 *
 * @param value the figure; absent if a remark states why
 * @param formula its formula
 * @param inputs the inputs
 * @param leftOut reported figures that were left out
 * @param remarks assumptions, reasons and contradictions
 */
public record Figure(
        Optional<BigDecimal> value, Formula formula, List<Input> inputs, List<Omission> leftOut, List<Remark> remarks) {

    /** Copies the lists. */
    public Figure {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(formula, "formula");
        Objects.requireNonNull(inputs, "inputs");
        Objects.requireNonNull(leftOut, "leftOut");
        Objects.requireNonNull(remarks, "remarks");
        inputs = List.copyOf(inputs);
        leftOut = List.copyOf(leftOut);
        remarks = List.copyOf(remarks);
    }

    static Figure of(Formula formula, BigDecimal value, List<Input> inputs) {
        return new Figure(Optional.of(Arithmetic.plain(value)), formula, inputs, List.of(), List.of());
    }

    static Figure absent(Formula formula, List<Input> inputs, Remark why) {
        return new Figure(Optional.empty(), formula, inputs, List.of(), List.of(why));
    }

    Figure with(List<Remark> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Remark> all = new ArrayList<>(remarks);
        all.addAll(more);
        return new Figure(value, formula, inputs, leftOut, all);
    }

    Figure without(List<Omission> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Omission> all = new ArrayList<>(leftOut);
        all.addAll(more);
        return new Figure(value, formula, inputs, all, remarks);
    }

    /** Returns the same figure, which is as uncertain as one from which it was computed. */
    Figure from(Figure other) {
        return value.isPresent() ? with(Uncertainty.in(other.remarks)) : this;
    }

    /**
     * The statuses of what is not final among the reported figures behind it, such as provisional; empty if all of them are
     * final. A figure with a status must not be shown without it.
     */
    public List<ObservationStatus> observationStatuses() {
        return Uncertainty.statuses(remarks);
    }

    /** Returns whether it is computed from other indicators. Such a figure must not be shown without saying so. */
    public boolean isComputed() {
        return value.isPresent() && has(Remark.Kind.COMPUTED);
    }

    /** Returns whether there is a remark of a kind. */
    public boolean has(Remark.Kind kind) {
        Objects.requireNonNull(kind, "kind");
        return remarks.stream().anyMatch(remark -> remark.kind() == kind);
    }

    private String shown(BigDecimal number, Locale locale) {
        return formula == Formula.TRUTH
                ? MeasureText.truth(number, locale)
                : DisplayNumbers.in(locale).figure(number);
    }

    /**
     * Returns how the figure was computed, one line each: the formula, the inputs, the result, what was left out and why,
     * and remarks.
     *
     * @param locale the language; English if there are no texts in it
     */
    public String explain(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        Messages texts = Messages.in(Figure.class, locale);
        List<String> lines = new ArrayList<>();
        lines.add(formula.toString(locale));
        inputs.forEach(input -> lines.add("  " + input.toString(locale)));
        lines.add("  = " + value.map(number -> shown(number, locale)).orElseGet(() -> texts.text("explain.nothing")));
        leftOut.forEach(omission -> lines.add(texts.text("explain.leftOut") + " " + omission.toString(locale)));
        remarks.forEach(remark -> lines.add(texts.text(remark.kind().isWarning() ? "explain.warning" : "explain.note")
                + " "
                + remark.toString(locale)));
        return String.join("\n", lines);
    }
}
