package org.snitp.io.schema;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.snitp.io.internal.reference.FormatReference;
import org.snitp.io.internal.shape.CommonShapes;
import org.snitp.io.internal.shape.DocumentShapes;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.MapType;
import org.snitp.io.internal.shape.ObjectType;
import org.snitp.io.internal.shape.ScalarType;
import org.snitp.io.internal.shape.Scalars;
import org.snitp.io.internal.shape.Shape;
import org.snitp.model.document.ExtensionName;
import org.snitp.model.text.LanguageTag;

/**
 * Derives the JSON Schema of the document format from the shapes, the constraints of the model and the reference.
 *
 * <p>A field that may be absent may be null as well, as the reader takes it. So there are definitions with null and without:
 * constraints beside a reference, or {@code anyOf}, would leave an editor alternatives to report.
 */
final class SchemaGenerator {

    private static final String OBJECT = "object";
    private static final String NULL = "null";

    private final Locale locale;
    private final FormatReference reference;
    private final Map<String, Map<String, Object>> definitions = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> scalarDefinitions = new LinkedHashMap<>();
    private final ScalarSchemas scalars;
    private final IgnoreSchema ignore;

    private SchemaGenerator(Locale locale) {
        this.locale = locale;
        this.reference = FormatReference.in(locale);
        this.scalars = new ScalarSchemas(reference, scalarDefinitions);
        this.ignore = new IgnoreSchema(locale, reference);
    }

    /** Returns the schema in a language, as JSON. */
    static String generate(Locale locale) {
        return JsonTree.text(new SchemaGenerator(locale).schema());
    }

    private Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", locale.getLanguage().equals("ro") ? "urn:snitp:schema:1:ro" : "urn:snitp:schema:1");
        schema.put("$comment", "Generated from the shapes of the document format; not to be edited.");
        schema.put("title", reference.document("title"));
        schema.put("description", reference.document("about"));
        schema.put("type", List.of(OBJECT, "array"));
        schema.put("if", Map.of("type", "array"));
        schema.put("then", Map.of("items", reference("Document")));
        schema.put("else", reference("Document"));
        definitions.put("Document", document());
        DocumentShapes.kinds()
                .forEach(kind -> define(DocumentShapes.ofKind(kind).orElseThrow(), true, false));
        definitions.putAll(ignore.definitions());
        definitions.putAll(scalarDefinitions);
        schema.put("$defs", definitions);
        return schema;
    }

    private Map<String, Object> document() {
        List<String> kinds = DocumentShapes.kinds();
        List<Shape<?, ?>> shapes = new ArrayList<>();
        kinds.forEach(kind -> shapes.add(DocumentShapes.ofKind(kind).orElseThrow()));
        Map<String, Object> version = new LinkedHashMap<>();
        version.put("description", reference.document("version"));
        version.put("type", "string");
        version.put("const", DocumentShapes.SCHEMA);
        Map<String, Object> kind = new LinkedHashMap<>();
        kind.put("description", reference.document("kind"));
        kind.put("type", "string");
        kind.put("enum", kinds);
        kind.put("enumDescriptions", shapes.stream().map(reference::about).toList());
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(DocumentShapes.SCHEMA_FIELD, version);
        properties.put(DocumentShapes.KIND_FIELD, kind);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("title", reference.document("title"));
        schema.put("type", OBJECT);
        schema.put("required", List.of(DocumentShapes.SCHEMA_FIELD, DocumentShapes.KIND_FIELD));
        schema.put("properties", properties);
        schema.put("allOf", kinds.stream().map(SchemaGenerator::ifKind).toList());
        return schema;
    }

    /** Only the schema of the kind that a document names is looked at, so that it alone reports problems. */
    private static Map<String, Object> ifKind(String kind) {
        Map<String, Object> condition = new LinkedHashMap<>();
        condition.put("required", List.of(DocumentShapes.KIND_FIELD));
        condition.put("properties", Map.of(DocumentShapes.KIND_FIELD, Map.of("const", kind)));
        Map<String, Object> branch = new LinkedHashMap<>();
        branch.put("if", condition);
        branch.put("then", reference(kind));
        return branch;
    }

    /** Returns the name of the definition of a shape, which is added where there is none. */
    private String define(Shape<?, ?> shape, boolean root, boolean nullable) {
        String name = name(shape.name(), nullable);
        if (definitions.containsKey(name)) {
            return name;
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        definitions.put(name, schema);
        List<String> required = new ArrayList<>();
        Map<String, Object> properties = new LinkedHashMap<>();
        if (root) {
            properties.put(DocumentShapes.SCHEMA_FIELD, true);
            properties.put(DocumentShapes.KIND_FIELD, true);
        }
        for (Field<?, ?, ?> field : shape.fields()) {
            properties.put(field.name(), field(shape, field));
            boolean asked = field.arity() == Field.Arity.REQUIRED && !shape.isExcusable(field);
            if (asked || mustBeFilled(shape, field)) {
                required.add(field.name());
            }
        }
        properties.put(IgnoreSchema.FIELD, ignore.field());
        schema.put("title", reference.title(shape));
        schema.put("description", reference.about(shape));
        if (shape == CommonShapes.LOCALIZED_TEXT.shape()) {
            putText(schema, properties, nullable);
            return name;
        }
        putTypes(schema, shape, nullable);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        if (shape.excused() != null && shape.excuse() != null) {
            schema.put(
                    "anyOf",
                    Stream.of(shape.excused(), shape.excuse())
                            .map(either -> Map.of("required", List.of(either.name())))
                            .toList());
        }
        schema.put("properties", properties);
        schema.put("patternProperties", Map.of(extension(), extensionField()));
        schema.put("additionalProperties", false);
        return name;
    }

    /** Where one field alone can be written for the object, its value is a string. */
    private void putTypes(Map<String, Object> schema, Shape<?, ?> shape, boolean nullable) {
        Field<?, ?, ?> essence = shape.essence();
        if (essence == null) {
            schema.put("type", nullable ? List.of(OBJECT, NULL) : OBJECT);
            return;
        }
        schema.put("type", nullable ? List.of("string", OBJECT, NULL) : List.of("string", OBJECT));
        schema.put("if", Map.of("type", "string"));
        schema.put("then", field(shape, essence));
    }

    /** A text is a string in the official language, or an object with a text for each language. */
    private void putText(Map<String, Object> schema, Map<String, Object> properties, boolean nullable) {
        Field<?, ?, ?> field =
                Objects.requireNonNull(CommonShapes.LOCALIZED_TEXT.shape().field("ro"));
        var constraints = ModelConstraints.ofContent(CommonShapes.LOCALIZED_TEXT.shape(), field, 1);
        Map<String, Object> text = new LinkedHashMap<>(scalars.schema(Scalars.TEXT, constraints, true));
        scalars.schema(Scalars.TEXT, constraints, false);
        schema.put("type", nullable ? List.of("string", OBJECT, NULL) : List.of("string", OBJECT));
        Map<String, Object> definition = Objects.requireNonNull(scalarDefinitions.get("Text"));
        schema.put("pattern", Objects.requireNonNull(definition.get("pattern")));
        schema.put("minProperties", 1);
        schema.put("properties", properties);
        text.put("description", reference.document("translation"));
        Map<String, Object> patterns = new LinkedHashMap<>();
        patterns.put("^" + LanguageTag.PATTERN + "$", text);
        patterns.put(extension(), extensionField());
        schema.put("patternProperties", patterns);
        schema.put("additionalProperties", false);
    }

    private Map<String, Object> field(Shape<?, ?> shape, Field<?, ?, ?> field) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", reference.about(shape, field));
        if (field.arity() == Field.Arity.LIST) {
            boolean filled = mustBeFilled(shape, field);
            schema.put("type", filled ? "array" : List.of("array", NULL));
            if (filled) {
                schema.put("minItems", 1);
            }
            schema.put("items", value(shape, field));
            schema.put("errorMessage", reference.document("list"));
        } else {
            schema.putAll(value(shape, field));
        }
        return schema;
    }

    private Map<String, Object> value(Shape<?, ?> shape, Field<?, ?, ?> field) {
        boolean nullable = field.arity() == Field.Arity.OPTIONAL;
        if (field.type() instanceof ScalarType<?> scalar) {
            int argument = shape == CommonShapes.LOCALIZED_TEXT.shape() ? 1 : 0;
            return scalars.schema(scalar, ModelConstraints.ofContent(shape, field, argument), nullable);
        }
        if (field.type() instanceof ObjectType<?> object) {
            return reference(define(object.shape(), false, nullable));
        }
        ScalarType<?> values = ((MapType<?>) field.type()).values();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("type", List.of(OBJECT, NULL));
        map.put("propertyNames", scalars.schema(values, ModelConstraints.ofContent(shape, field, 0), false));
        map.put("additionalProperties", scalars.schema(values, ModelConstraints.ofContent(shape, field, 1), false));
        return map;
    }

    static String name(String name, boolean nullable) {
        return nullable ? name + "OrNull" : name;
    }

    static Map<String, Object> reference(String definition) {
        return Map.of("$ref", "#/$defs/" + definition);
    }

    private static boolean mustBeFilled(Shape<?, ?> shape, Field<?, ?, ?> field) {
        return field.arity() == Field.Arity.LIST
                && ModelConstraints.ofValue(shape, field).stream()
                        .anyMatch(constraint -> constraint.getAnnotation() instanceof NotEmpty);
    }

    private static String extension() {
        return Stream.of(ExtensionName.class.getAnnotation(Pattern.class))
                .map(pattern -> EcmaPattern.of(pattern.regexp()))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Object> extensionField() {
        return Map.of("description", reference.document("extension"));
    }
}
