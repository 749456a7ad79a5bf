package org.snitp.io.internal.write;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.snitp.io.Fingerprint;
import org.snitp.io.Snitp;
import org.snitp.io.internal.shape.DocumentShapes;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.ObjectType;
import org.snitp.io.internal.shape.Shape;
import org.snitp.io.internal.shape.ValueType;
import org.snitp.model.Bundle;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Target;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.time.Period;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** What is equal, what has no difference, and what has one fingerprint, are the same. */
class EqualityTest {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .nodeFactory(new JsonNodeFactory())
            .build();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatADatabaseMakesOfADocumentIsTheSame(long seed) {
        Bundle bundle = new RandomBundles(seed).next();
        Bundle stored = Snitp.read(stored(MAPPER.readTree(Snitp.toJson(bundle))), "stored.json")
                .bundle()
                .orElseThrow();

        assertThat(stored).isEqualTo(bundle).hasSameHashCodeAs(bundle);
        assertThat(Snitp.compare(bundle, stored).isEmpty()).isTrue();
        assertThat(fingerprints(stored)).isEqualTo(fingerprints(bundle));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsNotEqualHasADifferenceAndAnotherFingerprint(long seed) {
        RandomBundles bundles = new RandomBundles(seed);
        List<ActionPlan> plans = Stream.generate(bundles::next)
                .flatMap(bundle -> bundle.getPlans().stream())
                .limit(2)
                .toList();
        ActionPlan plan = plans.get(0);
        ActionPlan other = plans.get(1);
        boolean equal = plan.equals(other);

        assertThat(Snitp.compare(Bundle.of(plan), Bundle.of(other)).isEmpty()).isEqualTo(equal);
        assertThat(Fingerprint.of(plan).equals(Fingerprint.of(other))).isEqualTo(equal);
    }

    static Stream<Named<Shape<?, ?>>> shapes() {
        Map<String, Shape<?, ?>> shapes = new LinkedHashMap<>();
        DocumentShapes.kinds().forEach(kind -> add(DocumentShapes.ofKind(kind).orElseThrow(), shapes));
        return shapes.values().stream().map(shape -> Named.of(shape.name(), shape));
    }

    private static void add(Shape<?, ?> shape, Map<String, Shape<?, ?>> shapes) {
        if (shapes.putIfAbsent(shape.name(), shape) == null) {
            for (Field<?, ?, ?> field : shape.fields()) {
                ValueType<?> type = field.type();
                if (type instanceof ObjectType<?> object) {
                    add(object.shape(), shapes);
                }
            }
        }
    }

    /** A type that compares numbers says itself what is equal, and must not forget a field. */
    @ParameterizedTest
    @MethodSource("shapes")
    void everyFieldOfATypeCounts(Shape<?, ?> shape) {
        assertEveryFieldCounts(shape);
    }

    private static <T, B> void assertEveryFieldCounts(Shape<T, B> shape) {
        RandomBundles random = new RandomBundles(7);
        for (Field<T, B, ?> field : shape.fields()) {
            List<T> differing = random.differing(shape, field);
            assertThat(differing.get(0)).as(shape.name() + "." + field.name()).isNotEqualTo(differing.get(1));
        }
    }

    @ParameterizedTest
    @CsvSource({"400, 400.00, true", "0, 0.000000, true", "4E+2, 400, true", "400, 400.01, false", "-0.5, 0.5, false"})
    void numbersAreEqualByTheirValues(BigDecimal one, BigDecimal other, boolean equal) {
        Target.Builder target = Target.builder().period(Period.year(2026));
        assertThat(target.value(one).build().equals(target.value(other).build()))
                .isEqualTo(equal);
        assertThat(new ExtensionValue.Decimal(one).equals(new ExtensionValue.Decimal(other)))
                .isEqualTo(equal);
    }

    @Test
    void theZerosWithWhichANumberWasWrittenAreKept() {
        Baseline written = Baseline.builder()
                .value(new BigDecimal("400.00"))
                .period(Period.year(2024))
                .build();
        assertThat(written.getValue()).hasToString("400.00");
        assertThat(written.withValue(new BigDecimal("400")).getValue()).hasToString("400");
    }

    private static List<String> fingerprints(Bundle bundle) {
        List<String> fingerprints = new ArrayList<>();
        for (ActionPlan plan : bundle.getPlans()) {
            fingerprints.add(Fingerprint.of(plan));
            plan.getActions().stream()
                    .map(Action::getIndicators)
                    .flatMap(Collection::stream)
                    .map((Indicator indicator) -> Fingerprint.ofQuestion(indicator))
                    .forEach(fingerprints::add);
        }
        return fingerprints;
    }

    /** As PostgreSQL gives back jsonb: short names first, white space of its own, numbers in full, here of type numeric(38,6). */
    private static String stored(JsonNode node) {
        if (node.isObject()) {
            return node.properties().stream()
                    .sorted(Comparator.comparing((Map.Entry<String, JsonNode> field) ->
                                    field.getKey().length())
                            .thenComparing(Map.Entry::getKey))
                    .map(field -> MAPPER.writeValueAsString(field.getKey()) + ": " + stored(field.getValue()))
                    .collect(joining(", ", "{", "}"));
        }
        if (node.isArray()) {
            return node.valueStream().map(EqualityTest::stored).collect(joining(",  ", "[ ", "\n]"));
        }
        return node.isNumber() ? stored(node.decimalValue()) : MAPPER.writeValueAsString(node);
    }

    private static String stored(BigDecimal number) {
        boolean fits = number.stripTrailingZeros().scale() <= 6 && number.precision() - number.scale() <= 32;
        boolean isShort = Math.abs(number.scale()) < 50 && number.precision() < 40;
        return fits
                ? number.setScale(6, RoundingMode.UNNECESSARY).toPlainString()
                : isShort ? number.toPlainString() : number.toString();
    }
}
