package org.snitp.indicators.smart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.snitp.model.indicator.Bounds;
import org.snitp.model.indicator.Computation;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.plan.Action;
import org.snitp.model.text.LocalizedText;

/** The aspects of "measurable". */
final class Measurable {

    private Measurable() {}

    static List<AspectFinding> assess(PlacedIndicator located) {
        Indicator indicator = located.indicator();
        List<AspectFinding> findings = new ArrayList<>();
        findings.add(
                Findings.termed(located.type(), SmartCode.MEASURE_TYPE_GIVEN, "type", SmartCode.MEASURE_TYPE_ABSENT));
        located.measure().ifPresent(measure -> findings.addAll(ofType(measure, indicator.getComputation())));
        if (located.isMilestone()) {
            findings.add(evidence(located));
            findings.add(acceptance(indicator));
        } else {
            findings.add(Findings.quoted(
                    indicator.getDataSource(),
                    SmartCode.DATA_SOURCE_GIVEN,
                    "source",
                    SmartCode.DATA_SOURCE_SAYS_NOTHING,
                    SmartCode.DATA_SOURCE_ABSENT));
            findings.add(Findings.quoted(
                    indicator.getMethod().or(() -> indicator.getComputation().map(how -> LocalizedText.of(how.text()))),
                    SmartCode.METHOD_GIVEN,
                    "method",
                    SmartCode.METHOD_SAYS_NOTHING,
                    SmartCode.METHOD_ABSENT));
        }
        return findings;
    }

    private static List<AspectFinding> ofType(Measure measure, Optional<Computation> computation) {
        return switch (measure.getType()) {
            case PERCENTAGE, RATIO, RATE ->
                List.of(
                        Findings.quoted(
                                measure.getNumerator().or(() -> component(computation, Computation::getNumerator)),
                                SmartCode.NUMERATOR_GIVEN,
                                "numerator",
                                SmartCode.NUMERATOR_SAYS_NOTHING,
                                SmartCode.NUMERATOR_ABSENT),
                        Findings.quoted(
                                measure.getDenominator().or(() -> component(computation, Computation::getDenominator)),
                                SmartCode.DENOMINATOR_GIVEN,
                                "denominator",
                                SmartCode.DENOMINATOR_SAYS_NOTHING,
                                SmartCode.DENOMINATOR_ABSENT));
            case DEGREE -> List.of(scale(measure));
            case INDEX -> measure.getReferencePeriod().isPresent() ? List.of() : List.of(scale(measure));
            case COUNT, AMOUNT, MEAN, MEDIAN, DURATION, BOOLEAN, DELIVERABLE, QUALITATIVE -> List.of();
        };
    }

    /** The indicator that is a numerator or a denominator says what is counted. */
    private static Optional<LocalizedText> component(
            Optional<Computation> computation, Function<Computation, Optional<String>> part) {
        return computation.flatMap(part).map(id -> LocalizedText.of("[" + id + "]"));
    }

    private static AspectFinding scale(Measure measure) {
        Optional<Bounds> ends = measure.getBounds().filter(Measurable::isScale);
        if (ends.isPresent()) {
            return AspectFinding.of(SmartCode.SCALE_BOUNDED, "range", Argument.of(ends.get()));
        }
        boolean percent = measure.getUnit()
                .map(LocalizedText::official)
                .filter("%"::equals)
                .isPresent();
        return AspectFinding.of(percent ? SmartCode.SCALE_IN_PERCENT : SmartCode.SCALE_ABSENT);
    }

    private static boolean isScale(Bounds bounds) {
        return bounds.getMin()
                .flatMap(min -> bounds.getMax().map(max -> min.compareTo(max) < 0))
                .orElse(false);
    }

    private static AspectFinding evidence(PlacedIndicator located) {
        Optional<LocalizedText> source = located.indicator().getDataSource();
        if (source.isPresent()) {
            return AspectFinding.of(
                    EmptyText.saysNothing(source.get())
                            ? SmartCode.EVIDENCE_SAYS_NOTHING
                            : SmartCode.EVIDENCE_BY_SOURCE,
                    "source",
                    Argument.of(source.get()));
        }
        List<LocalizedText> ofAction = located.action().map(Action::getEvidence).orElse(List.of());
        return ofAction.isEmpty()
                ? AspectFinding.of(SmartCode.EVIDENCE_ABSENT)
                : AspectFinding.of(SmartCode.EVIDENCE_OF_ACTION, "evidence", Findings.quotes(ofAction));
    }

    private static AspectFinding acceptance(Indicator indicator) {
        Optional<LocalizedText> method = indicator.getMethod();
        Optional<LocalizedText> condition = method.or(indicator::getDefinition);
        if (condition.isEmpty()) {
            return AspectFinding.of(SmartCode.ACCEPTANCE_ABSENT);
        }
        if (EmptyText.saysNothing(condition.get())) {
            return AspectFinding.of(SmartCode.ACCEPTANCE_SAYS_NOTHING, "condition", Argument.of(condition.get()));
        }
        return method.isPresent()
                ? AspectFinding.of(SmartCode.ACCEPTANCE_BY_METHOD, "method", Argument.of(method.get()))
                : AspectFinding.of(SmartCode.ACCEPTANCE_BY_DEFINITION, "definition", Argument.of(condition.get()));
    }
}
