package org.snitp.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.forms.sheet.Filling;
import org.snitp.forms.template.StrategyTemplate;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.model.text.LanguageTag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The schema and the reader refuse the same documents, as far as a schema can tell; an independent validator says so.
 * {@code -Dschema.mutations=100000 -Dschema.seed=1} mutates more documents, and others.
 */
class SchemaAgainstReaderTest {

    /** Fields that say what is ignored, at several levels, once with a list and once with one entry. */
    private static final String IGNORED = """
            schema: snitp/1
            kind: InstitutionRegistry
            id: institutions
            x-ignore: [{code: SNITP-413, reason: {ro: Rămâne, en: It stays, x-by: me}}, {code: SNITP-404, reason: {ro: La fel}}]
            institutions:
              - {id: ANITP, type: agency, name: {ro: Agenția, x-ignore: {code: SNITP-367, reason: {ro: Fără engleză}, x-on: 2026}}}
            """;

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(DocumentSchema.render(Locale.ENGLISH), InputFormat.JSON);

    /** What is wrong with one value by itself: what a schema can express. */
    private static final Set<DiagnosticCode> EXPRESSIBLE = Set.of(
            DiagnosticCode.UNKNOWN_FIELD,
            DiagnosticCode.MISSING_FIELD,
            DiagnosticCode.WRONG_TYPE,
            DiagnosticCode.UNKNOWN_KIND,
            DiagnosticCode.UNKNOWN_SCHEMA,
            DiagnosticCode.UNKNOWN_TERM,
            DiagnosticCode.INVALID_TIME,
            DiagnosticCode.INVALID_DATE,
            DiagnosticCode.BLANK_TEXT,
            DiagnosticCode.INVALID_CODE,
            DiagnosticCode.EMPTY_LIST,
            DiagnosticCode.OUT_OF_RANGE,
            DiagnosticCode.INVALID_FORM,
            DiagnosticCode.INVALID_IGNORE);

    /** Whether a schema cannot see a problem: how a number is written, UTF-16, leap years, what runs backwards, which languages a document has. */
    private static boolean isBeyondSchemas(Diagnostic problem) {
        String actual = problem.arguments().getOrDefault("actual", "");
        return switch (problem.code().getName()) {
            case "MISSING_FIELD" -> problem.arguments().getOrDefault("type", "").equals("LocalizedText");
            case "UNKNOWN_FIELD" ->
                problem.arguments().getOrDefault("type", "").equals("LocalizedText")
                        && problem.arguments().getOrDefault("field", "").matches(LanguageTag.PATTERN);
            case "INVALID_IGNORE" ->
                problem.arguments().getOrDefault("variant", "").equals("reasonWithoutLanguage")
                        || problem.arguments().getOrDefault("field", "").matches(LanguageTag.PATTERN);
            case "INVALID_TIME" -> actual.matches("[0-9]+\\.0|1[eE]\\+?3|.*(?:-02-29|-W53).*|[0-9QSW-]+/[0-9QSW-]+");
            case "INVALID_DATE" -> actual.endsWith("-02-29");
            case "INVALID_CODE" -> actual.length() > 64 && actual.codePointCount(0, actual.length()) <= 64;
            default -> !EXPRESSIBLE.contains(problem.code());
        };
    }

    private static List<String> schemaProblems(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private static JsonNode json(String yaml) {
        return MAPPER.readTree(Snitp.toJson(Snitp.read(yaml, "sample.yaml").orElseThrow()));
    }

    /** A strategy, a registry and a plan with every field in them, measurements of every sort, and a list of documents. */
    private static List<JsonNode> samples() {
        List<JsonNode> samples = new ArrayList<>();
        json(Filling.uncommented(StrategyTemplate.example().render(Locale.ENGLISH)))
                .forEach(samples::add);
        json(MeasurementSample.YAML).forEach(samples::add);
        samples.add(MAPPER.createArrayNode().add(samples.get(1)).add(samples.get(1)));
        samples.add(json(IGNORED));
        return samples;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ro"})
    void theSchemaIsValidAgainstTheMetaSchema(String language) {
        Schema metaSchema = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(metaSchema.validate(DocumentSchema.render(Locale.forLanguageTag(language)), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void theSchemaAcceptsTheOfficialStrategyAndTheSamples() {
        assertThat(schemaProblems(Snitp.toJson(Snitp.official()))).isEmpty();
        assertThat(schemaProblems(Snitp.toJson(
                        Snitp.read(Path.of("../../examples/sample/plan.yaml")).orElseThrow())))
                .isEmpty();
        assertThat(samples())
                .hasSize(7)
                .allSatisfy(
                        sample -> assertThat(schemaProblems(sample.toString())).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "true", "1", "\"a\"", "{}", "[]", "[null]", "[1]", "[[]]", "[{}]", "[[{}]]"})
    void schemaAndReaderRefuseTheSameRoots(String json) {
        assertThat(schemaProblems(json).isEmpty())
                .isEqualTo(Snitp.read(json, "root.json").diagnostics().isEmpty());
    }

    @Test
    void schemaAndReaderRefuseTheSameMutatedDocuments() {
        long seed = Long.getLong("schema.seed", 20_261_127L);
        Mutations mutations = new Mutations(new Random(seed));
        List<JsonNode> samples = samples();
        Stream<JsonNode> random = IntStream.range(0, Integer.getInteger("schema.mutations", 1_000))
                .mapToObj(i -> mutations.mutate(samples.get(i % samples.size())));
        Stream<JsonNode> systematic = samples.stream().flatMap(Mutations::ofEveryField);
        Map<DiagnosticCode, Integer> refused = new TreeMap<>();

        assertThat(Stream.concat(systematic, random)
                        .map(JsonNode::toString)
                        .map(json -> compare(json, refused))
                        .flatMap(Optional::stream))
                .as("seed %d", seed)
                .isEmpty();
        assertThat(refused.keySet()).isEqualTo(EXPRESSIBLE);
    }

    /** Returns in what schema and reader disagree about a document, and counts the problems of which both know. */
    private static Optional<String> compare(String json, Map<DiagnosticCode, Integer> refused) {
        List<String> bySchema = schemaProblems(json);
        List<Diagnostic> byReader = Snitp.read(json, "mutated.json").diagnostics().stream()
                .filter(problem -> EXPRESSIBLE.contains(problem.code()))
                .toList();
        boolean schemaAlone = !bySchema.isEmpty() && byReader.isEmpty();
        boolean readerAlone =
                bySchema.isEmpty() && !byReader.stream().allMatch(SchemaAgainstReaderTest::isBeyondSchemas);
        if (!bySchema.isEmpty()) {
            byReader.forEach(problem -> refused.merge(problem.code(), 1, Integer::sum));
        }
        return schemaAlone || readerAlone
                ? Optional.of("schema " + bySchema + ", reader " + byReader + ": " + json)
                : Optional.empty();
    }
}
