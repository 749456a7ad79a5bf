package org.snitp.io.internal.databind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.snitp.io.ReadResult;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.CheckResult;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.JsonReport;
import org.snitp.io.diagnostic.Location;
import org.snitp.io.diff.Filled;
import org.snitp.io.internal.shape.DocumentShapes;
import org.snitp.io.internal.shape.EnumTerms;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.ModelTypes;
import org.snitp.io.internal.shape.ObjectType;
import org.snitp.io.internal.shape.ScalarType;
import org.snitp.io.internal.shape.Shape;
import org.snitp.model.Bundle;
import org.snitp.model.BundleIndex;
import org.snitp.model.document.Document;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.IndicatorLevel;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.institution.InstitutionType;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.model.time.PeriodRange;
import org.snitp.model.time.TimeSpan;
import org.snitp.model.time.Timing;
import org.snitp.model.time.YearStart;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a library that binds objects must give and take. The oracle is what the writer of documents writes. */
public abstract class BindingContract {

    /** Reads JSON as a tree, with the digits that were written. */
    private static final JsonMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** Returns an object as JSON on one line. */
    protected abstract String write(Object value);

    /** Returns an object as JSON on one line, with messages in a language. */
    protected abstract String write(Object value, Locale locale);

    /** Reads a value, which must be right. */
    protected abstract <T> T read(String json, Class<T> type);

    /** Reads a map whose names are of a type. */
    protected abstract <K> Map<K, String> readMap(String json, Class<K> names);

    /** Reads a value that must be refused, and returns why. */
    protected abstract List<Diagnostic> refused(String json, Class<?> type);

    /** Returns the message of the exception for a value that must be refused. */
    protected abstract String message(String json, Class<?> type);

    /** Returns why an object is not written. */
    protected abstract String refusedToWrite(Object value);

    /** Returns an object as a tree of the binding library, and reads it from there. */
    protected abstract <T> T throughTree(T value, Class<T> type);

    /** A part of a document, and where it is. */
    private record Part(String name, Class<?> type, Object value, JsonNode json) {}

    /** Returns every object in documents that have every field, with the JSON that the writer of documents writes for it. */
    private static List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (String kind : DocumentShapes.kinds()) {
            Document document = Filled.readable(kind);
            JsonNode json = TREES.readTree(Snitp.toJson(Bundle.of(document))).get(0);
            collect(kind, DocumentShapes.shaped(document), json, parts);
        }
        return parts;
    }

    private static <T> void collect(String name, DocumentShapes.Shaped<T> document, JsonNode json, List<Part> parts) {
        collect(name, document.shape(), document.object(), json, parts);
    }

    private static <T> void collect(String name, Shape<T, ?> shape, T object, JsonNode json, List<Part> parts) {
        parts.add(new Part(name, shape.type(), object, json));
        for (Field<T, ?, ?> field : shape.fields(object)) {
            collect(name, field, object, json, parts);
        }
    }

    private static <T, V> void collect(String name, Field<T, ?, V> field, T object, JsonNode json, List<Part> parts) {
        if (field.type() instanceof ObjectType<V> type) {
            List<V> values = field.get(object);
            for (int i = 0; i < values.size(); i++) {
                JsonNode written = json.get(field.name());
                collect(
                        name + "/" + field.name(),
                        type.shape(),
                        values.get(i),
                        field.arity() == Field.Arity.LIST ? written.get(i) : written,
                        parts);
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> everyObjectWithEveryFieldIsWhatItIsInADocument() {
        return parts().stream()
                .map(part -> DynamicTest.dynamicTest(part.name(), () -> {
                    assertThat(write(part.value())).isEqualTo(part.json().toString());
                    assertThat((Object) read(part.json().toString(), part.type()))
                            .isEqualTo(part.value());
                }));
    }

    @Test
    void everyTypeOfObjectIsAmongThem() {
        Set<Class<?>> met = new HashSet<>();
        parts().forEach(part -> met.add(part.type()));

        assertThat(met)
                .containsExactlyInAnyOrderElementsOf(ModelTypes.all().entrySet().stream()
                        .filter(type -> type.getValue() instanceof ObjectType<?>)
                        .<Class<?>>map(Map.Entry::getKey)
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> everyObjectWithoutFieldsIsReadBack() {
        return ModelTypes.all().values().stream()
                .filter(ObjectType.class::isInstance)
                .map(type -> ((ObjectType<?>) type).shape())
                .map(shape -> DynamicTest.dynamicTest(shape.name(), () -> {
                    Object bare = Filled.bare(shape);
                    String json = write(bare);

                    assertThat((Object) read(json, shape.type())).isEqualTo(bare);
                    assertThat(TREES.readTree(json).size()).isLessThanOrEqualTo(shape.required() + 2);
                }));
    }

    @Test
    void everyScalarHasASpellingThatIsRead() {
        Map<Class<?>, Object> samples = Map.of(
                Period.class, Period.parse("2024-S1"),
                TimeSpan.class, TimeSpan.parse("2024-S1/2025-S2"),
                Timing.class, Timing.parse("annual"),
                YearStart.class, YearStart.parse("10"),
                InstitutionType.class, InstitutionType.of("ngo"));

        assertThat(samples.keySet())
                .containsExactlyInAnyOrderElementsOf(ModelTypes.all().entrySet().stream()
                        .filter(type -> type.getValue() instanceof ScalarType<?>)
                        .<Class<?>>map(Map.Entry::getKey)
                        .toList());
        samples.forEach((type, sample) -> {
            assertThat(write(sample)).isEqualTo("\"" + sample + "\"");
            assertThat((Object) read("\"" + sample + "\"", type)).isEqualTo(sample);
        });
        assertThat(write(PeriodRange.parse("2024/2026"))).isEqualTo("\"2024/2026\"");
    }

    @Test
    void wordsAreThoseOfDocuments() {
        for (MeasureType type : MeasureType.values()) {
            assertThat(write(type)).isEqualTo("\"" + EnumTerms.of(type) + "\"");
            assertThat(read(write(type), MeasureType.class)).isEqualTo(type);
        }
        assertThat(refused("\"cuont\"", MeasureType.class)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(DiagnosticCode.UNKNOWN_TERM);
            assertThat(problem.suggestion()).contains("count");
        });
    }

    @Test
    void theOfficialStrategyHasTheBytesOfTheWriter() {
        Bundle official = Snitp.official();
        String json = write(official);

        assertThat(json).isEqualTo(oneLine(Snitp.toJson(official)));
        assertThat(read(json, Bundle.class)).isEqualTo(official);
        assertThat(throughTree(official, Bundle.class)).isEqualTo(official);
    }

    @Test
    void aBundleIsWhatTheReaderMakesOfIt() {
        String json = """
                [{"schema": "snitp/1", "kind": "ActionPlan", "id": "p", "strategy": "s", "period": "FY2025", "actions": [
                   {"code": "1.1", "title": "Curs", "objective": "1", "indicators": [{"id": "1.1-1", "name": "Cursuri",
                    "disaggregation": [{"id": "county", "name": "Județ", "codeList": "ro-counties"}]}]}]},
                 {"schema": "snitp/1", "kind": "Strategy", "id": "s", "title": "S", "horizon": "FY2025",
                  "fiscalYear": {"begins": 10}}]
                """;
        Bundle expected = Snitp.read(json, "b.json").bundle().orElseThrow();
        String withoutList = json.replace(", \"codeList\": \"ro-counties\"", "");

        assertThat(expected.getCodeLists()).hasSize(1);
        assertThat(read(json, Bundle.class)).isEqualTo(expected);
        assertThat(read(withoutList, Bundle.class))
                .isEqualTo(Snitp.read(withoutList, "b.json").bundle().orElseThrow());
    }

    /** Takes the white space out of JSON that is indented, and nothing else. */
    private static String oneLine(String json) {
        StringBuilder line = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (quoted && c == '\\') {
                line.append(c).append(json.charAt(++i));
                continue;
            }
            quoted ^= c == '"';
            if (quoted || " \n".indexOf(c) < 0) {
                line.append(c);
            }
        }
        return line.toString();
    }

    @Test
    void aDocumentIsOneOfItsKind() {
        ActionPlan plan = Snitp.official().getPlans().get(0);

        assertThat(read(write(plan), ActionPlan.class)).isEqualTo(plan);
        assertThat(read(write(plan), Document.class)).isEqualTo(plan);
        assertThat(refused(write(plan), Strategy.class))
                .extracting(Diagnostic::code, problem -> problem.message(Locale.ENGLISH))
                .containsExactly(tuple(
                        DiagnosticCode.UNKNOWN_KIND,
                        "Expected is a document of the kind \"Strategy\"; this one is of the kind \"ActionPlan\"."));
        assertThat(refused("[" + write(plan) + "," + write(plan) + "]", ActionPlan.class))
                .extracting(problem -> problem.message(Locale.ENGLISH))
                .containsExactly("Only one is expected here; a second one begins here.");
        assertThat(refused("{\"id\": \"p\"}", ActionPlan.class))
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.UNKNOWN_KIND);
    }

    @Test
    void aTextInOneLanguageIsPlain() {
        assertThat(read("\"Curs\"", LocalizedText.class))
                .isEqualTo(LocalizedText.builder().ro("Curs").build());
        assertThat(read("{\"fr\": \"Cours\"}", LocalizedText.class).languages()).containsExactly("fr");
    }

    @Test
    void digitsStayAsTheyAre() {
        Measurement read = read(
                "{\"indicator\": \"1.1.1-1\", \"period\": \"2025\", \"value\": 1.10, \"x-own\": 2.50}",
                Measurement.class);

        assertThat(read.getValue()).contains(new BigDecimal("1.10"));
        assertThat(write(read))
                .isEqualTo("{\"indicator\":\"1.1.1-1\",\"period\":\"2025\",\"value\":1.10,\"x-own\":2.50}");
    }

    @Test
    void anAuthorsOwnValueIsAnyJson() {
        String json = "{\"a\":[1,true,null,\"ț\"],\"b\":{}}";

        assertThat(write(read(json, ExtensionValue.class))).isEqualTo(json);
    }

    @Test
    void whatIsWrongIsToldWithPointers() {
        String action = "{\n \"code\": 1.10,\n \"titel\": {\"ro\": \"Curs\"},\n \"implementation\": [\"2024-S3\"]\n}";

        List<Diagnostic> problems = refused(action, Action.class);

        assertThat(problems)
                .extracting(
                        problem -> problem.code().getId(),
                        problem -> problem.location().map(Location::pointer).orElse(""),
                        problem -> problem.location().map(Location::line).orElse(0))
                .containsExactly(
                        tuple("SNITP-203", "/code", 2),
                        tuple("SNITP-201", "/titel", 3),
                        tuple("SNITP-208", "/implementation/0", 4));
        assertThat(problems.get(1).suggestion()).contains("title");
        assertThat(message(action, Action.class).lines())
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).contains("SNITP-201", "titel"));
    }

    @Test
    void halfOfACharacterIsRefused() {
        assertThat(refused("{\"ro\": \"a\\uD83D\"}", LocalizedText.class))
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.ENCODING);
    }

    @Test
    void whatIsTooDeepIsRefused() {
        assertThat(refused("[".repeat(200) + "]".repeat(200), ExtensionValue.class))
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.LIMIT);
    }

    @Test
    void smallValuesCanBeNames() {
        Map<Object, Object> figures = Map.of(Period.parse("2024-S1"), "12");

        assertThat(write(figures)).isEqualTo("{\"2024-S1\":\"12\"}");
        assertThat(readMap("{\"2024-S1\": \"12\"}", Period.class)).isEqualTo(figures);
        assertThat(write(Map.of(MeasureType.COUNT, 1))).isEqualTo("{\"count\":1}");
        assertThat(readMap("{\"outcome\": \"12\"}", IndicatorLevel.class)).containsOnlyKeys(IndicatorLevel.OUTCOME);
    }

    @Test
    void diagnosticsAreAsTheReportHasThem() {
        ReadResult read = Snitp.read("[{\"kind\": \"ActionPlan\"}]", "plan.json");

        assertThat(write(read, Locale.forLanguageTag("ro")))
                .isEqualTo(TREES.readTree(
                                JsonReport.in(Locale.forLanguageTag("ro")).render(read.diagnostics()))
                        .toString());
        assertThat(write(read.diagnostics(), Locale.ENGLISH))
                .isEqualTo(TREES.readTree(JsonReport.in(Locale.ENGLISH).render(read.diagnostics()))
                        .get("diagnostics")
                        .toString());
        assertThat(write(CheckResult.of(List.of(), List.of()))).contains("\"errors\":0");
        assertThat(write(DiagnosticCode.UNKNOWN_FIELD)).isEqualTo("\"SNITP-201\"");
    }

    @Test
    void diagnosticsOfABundleInMemoryHaveTheirPointers() {
        Bundle bundle = Bundle.of(Snitp.official().getPlans().get(0));

        JsonNode problems = TREES.readTree(write(Snitp.check(bundle), Locale.ENGLISH));

        assertThat(problems)
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(
                                JsonPointer.compile(problem.get("pointer").asString())
                                        .matches())
                        .isFalse());
    }

    @Test
    void whatHasNoFormIsRefusedRatherThanEmpty() {
        assertThat(refusedToWrite(BundleIndex.of(Snitp.official()))).contains("BundleIndex has no form in JSON");
        assertThat(refusedToWrite(Snitp.compare(Snitp.official(), Snitp.official())))
                .contains("it is written by ComparisonReport.of(comparison, sides, locale)");
    }

    @Test
    void partsOfTheOfficialPlanAreReadBack() {
        ActionPlan plan = Snitp.official().getPlans().get(0);

        for (Action action : plan.getActions()) {
            assertThat(read(write(action), Action.class)).isEqualTo(action);
            for (Indicator indicator : action.getIndicators()) {
                assertThat(throughTree(indicator, Indicator.class)).isEqualTo(indicator);
            }
        }
        Measure measure =
                plan.getActions().get(0).getIndicators().get(0).getMeasure().orElseThrow();
        assertThat(read(write(measure), Measure.class)).isEqualTo(measure);
    }
}
