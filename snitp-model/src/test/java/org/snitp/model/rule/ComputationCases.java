package org.snitp.model.rule;

import static org.snitp.model.rule.Expected.found;
import static org.snitp.model.rule.RuleCase.broken;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.snitp.model.Bundle;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Computation;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.IndicatorLibrary;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;

/** The cases of the rules of computed indicators. */
final class ComputationCases {

    private static final String AT = "documents[2].actions[0].indicators[2].computation";
    private static final Measure COUNT =
            Measure.builder().type(MeasureType.COUNT).unit(Sound.TEXT).build();
    private static final Measure PERCENTAGE =
            Measure.builder().type(MeasureType.PERCENTAGE).unit(Sound.TEXT).build();
    private static final Indicator TAUGHT = Sound.indicator("1.1.1-1").withMeasure(COUNT);
    private static final Indicator ENROLLED = Sound.indicator("1.1.1-2").withMeasure(COUNT);
    private static final Computation SHARE =
            Computation.builder().numerator("1.1.1-1").denominator("1.1.1-2").build();
    private static final Indicator COMPUTED =
            Sound.indicator("1.1.1-3").withMeasure(PERCENTAGE).withComputation(SHARE);
    private static final Bundle GOOD = Sound.with(TAUGHT, ENROLLED, COMPUTED);

    private ComputationCases() {}

    private static Computation formula(String text) {
        return Computation.builder().formula(text).build();
    }

    private static Bundle with(Computation computation) {
        return Sound.with(TAUGHT, ENROLLED, COMPUTED.withComputation(computation));
    }

    private static RuleCase malformed(String text, String variant, int position, String found) {
        return broken(
                with(formula(text)),
                with(formula("[1.1.1-1] / [1.1.1-2] * 100")),
                found(
                        Rule.COMPUTATION_FORMED,
                        AT + ".formula",
                        Map.of("variant", variant, "position", Integer.toString(position), "found", found)));
    }

    private static Bundle reported(Measurement... more) {
        Measurement taught = Measurement.builder()
                .indicator("1.1.1-1")
                .period(Period.year(2025))
                .value(BigDecimal.TEN)
                .reportedBy("ANITP")
                .build();
        return Bundle.builder()
                .from(GOOD)
                .addDocuments(MeasurementSet.builder()
                        .id("M")
                        .plan("PNA")
                        .addMeasurements(taught)
                        .addMeasurements(more)
                        .build())
                .build();
    }

    private static Bundle sharing(String first, String second, String numerator) {
        IndicatorLibrary library = IndicatorLibrary.builder()
                .id("education")
                .addIndicators(Indicator.builder()
                        .id("E1")
                        .name(Sound.TEXT)
                        .measure(COUNT)
                        .build())
                .build();
        Indicator taught = Indicator.builder()
                .id("1.1.1-1")
                .ref(first)
                .name(LocalizedText.of(first))
                .addResponsible("ANITP")
                .build();
        Indicator other = second.isEmpty()
                ? ENROLLED
                : taught.withId("1.1.1-2").withRef(second).withName(LocalizedText.of(second));
        return Bundle.builder()
                .from(Sound.with(taught, other, COMPUTED.withComputation(SHARE.withNumerator(numerator))))
                .addDocuments(library)
                .build();
    }

    static Stream<RuleCase> all() {
        return Stream.of(references(), formulas(), measures()).flatMap(cases -> cases);
    }

    private static Stream<RuleCase> references() {
        return Stream.of(
                broken(
                        with(SHARE.withDenominator("1.1.1-22")),
                        GOOD,
                        found(Rule.COMPONENT_KNOWN, AT + ".denominator", Map.of("id", "1.1.1-22", "variant", "unknown"))
                                .suggesting("1.1.1-2")),
                broken(
                        sharing("E1", "education:E1", "E1"),
                        sharing("E1", "", "education:E1"),
                        found(
                                Rule.COMPONENT_KNOWN,
                                AT + ".numerator",
                                Map.of("id", "E1", "variant", "ambiguous", "indicators", "1.1.1-1, 1.1.1-2"))),
                broken(
                        with(formula("[1.1.1-1] + [1.1.1-3]")),
                        with(formula("[1.1.1-1] + [1.1.1-2]")),
                        found(Rule.COMPUTATION_ACYCLIC, AT, Map.of("cycle", "1.1.1-3 → 1.1.1-3"))),
                broken(
                        reported(Measurement.builder()
                                .indicator("1.1.1-3")
                                .period(Period.year(2025))
                                .value(BigDecimal.ONE)
                                .reportedBy("ANITP")
                                .build()),
                        reported(),
                        found(
                                Rule.COMPUTED_NOT_REPORTED,
                                "documents[3].measurements[1].indicator",
                                Map.of("indicator", "1.1.1-3", "formula", "[1.1.1-1] / [1.1.1-2]"))));
    }

    private static Stream<RuleCase> formulas() {
        return Stream.of(
                broken(
                        with(SHARE.withFormula("[1.1.1-1]")),
                        GOOD,
                        found(Rule.COMPUTATION_FORMED, AT + ".formula", Map.of("variant", "both"))),
                broken(
                        with(Computation.builder().build()),
                        GOOD,
                        found(Rule.COMPUTATION_FORMED, AT, Map.of("variant", "nothing"))),
                broken(
                        with(Computation.builder().numerator("1.1.1-1").build()),
                        GOOD,
                        found(Rule.COMPUTATION_FORMED, AT, Map.of("variant", "denominator"))),
                broken(
                        with(Computation.builder().denominator("1.1.1-1").build()),
                        GOOD,
                        found(Rule.COMPUTATION_FORMED, AT, Map.of("variant", "numerator"))),
                malformed("[1.1.1-1] % [1.1.1-2]", "operator_expected", 11, "%"),
                malformed("[1.1.1-1] / ", "ends_early", 13, ""));
    }

    private static Stream<RuleCase> measures() {
        Measure summed = PERCENTAGE.withAccumulation(Accumulation.FROM_COMPONENTS);
        Indicator inhabitants = ENROLLED.withMeasure(COUNT.withAccumulation(Accumulation.SNAPSHOT));
        return Stream.of(
                broken(
                        Sound.with(TAUGHT, ENROLLED.withMeasure(COUNT.withType(MeasureType.QUALITATIVE)), COMPUTED),
                        GOOD,
                        found(
                                Rule.COMPUTED_WITH_NUMBERS,
                                AT + ".denominator",
                                Map.of("variant", "component", "indicator", "1.1.1-2", "type", "qualitative"))),
                broken(
                        Sound.with(TAUGHT, ENROLLED, COMPUTED.withMeasure(COUNT)),
                        GOOD,
                        found(
                                Rule.COMPUTED_WITH_NUMBERS,
                                AT,
                                Map.of("variant", "quotient", "indicator", "1.1.1-3", "type", "count"))),
                broken(
                        Sound.with(TAUGHT, inhabitants, COMPUTED.withMeasure(summed)),
                        Sound.with(
                                TAUGHT,
                                inhabitants,
                                COMPUTED.withMeasure(summed.withAccumulation(Accumulation.SNAPSHOT))),
                        found(
                                Rule.COMPONENTS_SUMMABLE,
                                AT + ".denominator",
                                Map.of(
                                        "variant",
                                        "component",
                                        "indicator",
                                        "1.1.1-3",
                                        "component",
                                        "1.1.1-2",
                                        "accumulation",
                                        "snapshot"))),
                broken(
                        Sound.with(
                                TAUGHT,
                                ENROLLED,
                                COMPUTED.withMeasure(summed).withComputation(formula("[1.1.1-1] / [1.1.1-2] * 100"))),
                        GOOD,
                        found(
                                Rule.COMPONENTS_SUMMABLE,
                                AT + ".formula",
                                Map.of("variant", "formula", "indicator", "1.1.1-3"))));
    }
}
