package org.snitp.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.snitp.indicators.progress.MeasureText;
import org.snitp.indicators.progress.TargetText;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.Target;
import org.snitp.model.indicator.TargetKind;
import org.snitp.model.internal.message.Messages;
import org.snitp.model.text.DisplayNumbers;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.TimeSpan;

/** Describes briefly what to fill in, with the necessary background. */
final class FillInHint {

    private final Messages texts;
    private final Locale spoken;

    FillInHint(Messages texts, Locale spoken) {
        this.texts = texts;
        this.spoken = spoken;
    }

    /** Returns first the known facts, each as a sentence, then after a dash what to fill in. */
    String text(FormRow row) {
        Optional<Measure> measure = row.indicator().getMeasure();
        String wanted = measure.map(this::text).orElseGet(() -> texts.text("asked.unknown"));
        List<String> known = new ArrayList<>();
        measure.filter(one -> hasValue(one.getType()))
                .flatMap(Measure::getAccumulation)
                .ifPresent(accumulation -> known.add(texts.text("accumulation." + accumulation.name())));
        measure.flatMap(one -> target(row, one)).ifPresent(known::add);
        measure.filter(one -> hasValue(one.getType()))
                .flatMap(one -> row.last())
                .ifPresent(last -> known.add(texts.fillInOrder(
                        last.baseline() ? "asked.baseline" : "asked.last",
                        measure.filter(one -> one.getType() == MeasureType.BOOLEAN)
                                        .isPresent()
                                ? MeasureText.truth(last.value(), texts.locale())
                                : number(last.value()),
                        last.period().toString())));
        return known.isEmpty() ? wanted : String.join(". ", known) + " – " + wanted;
    }

    private static boolean hasValue(MeasureType type) {
        return type != MeasureType.DELIVERABLE && type != MeasureType.QUALITATIVE;
    }

    /** The next target that is due when the period of the row ends, or else the last one. */
    private Optional<String> target(FormRow row, Measure measure) {
        List<Target> targets = row.indicator().targetsInForce().stream()
                .filter(target -> target.getDimensions().equals(row.dimensions()))
                .sorted(Target.byDueDate())
                .toList();
        return targets.stream()
                .filter(target -> target.getPeriod()
                        .filter(due -> due.getEnd()
                                .isBefore(
                                        target.isJudgedByDelivery()
                                                ? row.period().getStart()
                                                : row.period().getEnd()))
                        .isEmpty())
                .findFirst()
                .or(() -> targets.stream().reduce((first, second) -> second))
                .map(target -> text(target, measure));
    }

    private String text(Target target, Measure measure) {
        String period = TargetText.period(target, TimeSpan::toString, texts.locale());
        if (target.isJudgedByDelivery()) {
            return texts.fillInOrder("asked.statement", statement(target), period);
        }
        if (measure.getType() == MeasureType.DELIVERABLE) {
            return texts.fillInOrder("asked.deliveredUntil", period);
        }
        String numbers = TargetText.numbers(target, this::number, texts.locale());
        return texts.fillInOrder(
                "asked.target." + (target.statesTruth() ? TargetKind.REACH : target.requirement()).name(),
                numbers,
                period);
    }

    /** What is to come true: a statement, the milestone of the action that says so, or both. */
    private String statement(Target target) {
        String words = TargetText.value(target, this::number, texts.locale());
        return target.getMilestone()
                .map(id -> texts.fillInOrder("asked.reachedMilestone", id) + (words.isEmpty() ? "" : ": " + words))
                .orElse(words);
    }

    private String number(BigDecimal number) {
        return DisplayNumbers.in(texts.locale()).figure(number);
    }

    private String text(Measure measure) {
        MeasureType type = measure.getType();
        boolean fraction = isFraction(type)
                && (measure.getNumerator().isPresent()
                        || measure.getDenominator().isPresent());
        return fraction
                ? texts.fillInOrder(
                        "asked.FRACTION",
                        part(measure.getNumerator(), "numerator"),
                        part(measure.getDenominator(), "denominator"))
                : texts.text("asked." + type.name());
    }

    private static boolean isFraction(MeasureType type) {
        return type.isFraction();
    }

    private String part(Optional<LocalizedText> part, String key) {
        return part.map(text -> texts.text(key) + " (" + text.in(spoken) + ")").orElseGet(() -> texts.text(key));
    }
}
