package org.snitp.io.internal.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.io.ReadResult;
import org.snitp.io.Snitp;
import org.snitp.model.Bundle;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Target;

/** A target is read as other objects are: as it is if a field of the author, which comes first, makes it unusual at once. */
class TargetBinderTest {

    private static final String OWN = "\"x-own\":1";

    private static final List<String> FIELDS = List.of(
            "\"period\":\"2025\"",
            "\"period\":2026",
            "\"period\":\"2025/2026\"",
            "\"period\":\"2026-Q2\"",
            "\"period\":\"20x5\"",
            "\"period\":\"FY2025\"",
            "\"period\":null",
            "\"period\":[\"2025\"]",
            "\"value\":5",
            "\"value\":0",
            "\"value\":123456789",
            "\"value\":1234567890123",
            "\"value\":12.50",
            "\"value\":-7",
            "\"value\":1e3",
            "\"value\":1e999",
            "\"value\":\"5\"",
            "\"value\":\"cinci\"",
            "\"value\":true",
            "\"value\":null",
            "\"value\":{\"min\":1}",
            "\"kind\":\"at-least\"",
            "\"kind\":\"between\"",
            "\"min\":3",
            "\"statement\":{\"ro\":\"Legea este votată\"}",
            "\"dimensions\":{\"sex\":\"f\"}",
            "\"perioda\":\"2025\"",
            "\"valoare\":5",
            "\"colour\":\"red\"",
            "\"x-note\":{\"a\":[1]}");

    private static String plan(List<String> targets) {
        return """
                {"schema":"snitp/1","kind":"ActionPlan","id":"p","strategy":"s","period":"2025/2026","title":{"ro":"Planul"},"actions":[
                {"code":"1.1.1","title":{"ro":"Campanii"},"responsible":["ANITP"],"results":[{"ro":"Campanii"}],"evaluation":["annual"],
                "indicators":[{"id":"1.1.1-1","name":{"ro":"Campanii"},"measure":{"type":"count","unit":{"ro":"campanii"}},
                "targets":[%s]}]}]}""".formatted(String.join(",", targets));
    }

    /** What is read and said of targets: without the author's field, and places within a line. */
    private static String reading(List<String> targets, String name) {
        ReadResult read = Snitp.read(plan(targets), name);
        List<String> said = new ArrayList<>();
        read.diagnostics()
                .forEach(found ->
                        said.add(found.code() + " " + found.severity() + " " + found.path() + " " + found.arguments()
                                + " " + found.suggestion() + " "
                                + found.location().map(at -> at.pointer()).orElse("")));
        return read.bundle().map(TargetBinderTest::targets).orElse("nothing") + "\n" + String.join("\n", said);
    }

    private static String targets(Bundle bundle) {
        return bundle.getPlans().stream()
                .flatMap(plan -> plan.getActions().stream())
                .flatMap(action -> action.getIndicators().stream())
                .map(Indicator::getTargets)
                .flatMap(List::stream)
                .map(target -> withoutOwn(target).toString())
                .toList()
                .toString();
    }

    private static Target withoutOwn(Target target) {
        Map<String, ExtensionValue> others = new LinkedHashMap<>(target.getExtensions());
        return others.remove("x-own") == null
                ? target
                : Target.builder().from(target).extensions(others).build();
    }

    private static String target(List<String> fields) {
        return "{" + String.join(",", fields) + "}";
    }

    private static List<String> with(String first, List<String> fields) {
        return Stream.concat(Stream.of(first), fields.stream()).toList();
    }

    private static Stream<String> pairs() {
        return FIELDS.stream().flatMap(one -> FIELDS.stream().map(two -> one + "\n" + two));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void twoFieldsAreReadAsAlways(String pair) {
        isReadAsAlways(List.of(List.of(pair.split("\n"))), "plan.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.json", "plan.yaml"})
    void anyFieldsAreReadAsAlways(String name) {
        Random random = new Random(Long.getLong("seed", 19));
        for (int i = 0; i < 400; i++) {
            List<List<String>> targets = new ArrayList<>();
            for (int j = random.nextInt(3); j >= 0; j--) {
                targets.add(Stream.generate(() -> FIELDS.get(random.nextInt(random.nextBoolean() ? 10 : FIELDS.size())))
                        .limit(random.nextInt(4))
                        .toList());
            }
            isReadAsAlways(targets, name);
        }
    }

    private static void isReadAsAlways(List<List<String>> targets, String name) {
        List<String> usual = targets.stream().map(TargetBinderTest::target).toList();
        List<String> slow =
                targets.stream().map(fields -> target(with(OWN, fields))).toList();
        assertThat(reading(usual, name)).as(usual.toString()).isEqualTo(reading(slow, name));
    }
}
