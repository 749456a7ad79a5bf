package org.snitp.io.schema;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snitp.io.internal.reference.FormatReference;
import org.snitp.io.internal.shape.ScalarType;
import org.snitp.io.internal.shape.Scalars;
import org.snitp.model.institution.InstitutionType;
import org.snitp.model.text.NotBlankIfPresent;
import org.snitp.model.time.OpenTiming;
import org.snitp.model.time.Recurrence;
import org.snitp.model.time.Timing;
import org.snitp.model.time.YearStart;

/** The schemas of scalars, from their types and from the constraints of the model. */
final class ScalarSchemas {

    private static final String DAY_OF_YEAR =
            "(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])" + "|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31|02-29";

    /** The periods of the calendar and the names of fiscal years, but for the 29th of February and the 53rd week, which are taken in every year. */
    private static final String ONE_PERIOD = "(?:FY(?!0000)[0-9]{4}|(?!0000)[0-9]{4}(?:-(?:S[12]|Q[1-4]|0[1-9]|1[0-2]"
            + "|W(?:0[1-9]|[1-4][0-9]|5[0-3])|" + DAY_OF_YEAR + "))?)";

    /** A range is a period, but for one that runs backwards or is very long. */
    static final String PERIOD = ONE_PERIOD + "(?:/" + ONE_PERIOD + ")?";

    static final String SPAN = PERIOD;
    static final String TIMING = Stream.concat(
                            words().map(Object::toString),
                            Arrays.stream(Recurrence.values()).map(Recurrence::duration))
                    .distinct()
                    .collect(Collectors.joining("|"))
            + "|" + SPAN;

    /** The days of the calendar, but for the 29th of February, which is taken in every year. */
    static final String DATE = "(?:[0-9]{4}|-(?!0+-)[0-9]{4,9}|\\+[0-9]{5,9})-(?:" + DAY_OF_YEAR + ")";

    private static final String YEAR_START = YearStart.PATTERN.replaceAll("\\?<[a-z]+>", "?:");

    /** What a text is called, by the constraint that it has to meet. */
    private static final Map<String, String> TEXTS = Map.of(
            "Code",
            "code",
            "NotBlankIfPresent",
            "text",
            "NotBlank",
            "text",
            "WebAddress",
            "webAddress",
            "LanguageTag",
            "languageTag",
            "Address",
            "address",
            "MediaType",
            "mediaType",
            "Sha256",
            "hash",
            "Pattern",
            "currency");

    private static final Map<String, List<String>> EXAMPLES = Map.of(
            "period", List.of("2026-S1", "2026-W07", "2025-10/2026-09"),
            "span", List.of("2026/2030", "2026-S1"),
            "timing", List.of("annual", "2026/2027"),
            "date", List.of("2026-05-16"),
            "duration", List.of("P30D", "P1M"),
            "yearStart", List.of("10", "04-06"),
            "currency", List.of("RON", "EUR"),
            "languageTag", List.of("ro", "en", "hu"),
            "address", List.of("https://example.org/report.pdf"),
            "webAddress", List.of("https://example.org/strategy"));

    private final FormatReference reference;
    private final Map<String, Map<String, Object>> definitions;

    ScalarSchemas(FormatReference reference, Map<String, Map<String, Object>> definitions) {
        this.reference = reference;
        this.definitions = definitions;
    }

    /** Returns the schema of a scalar: a reference to its definition, which is added where there is none. */
    Map<String, Object> schema(ScalarType<?> type, List<ConstraintDescriptor<?>> constraints, boolean nullable) {
        String kind = kind(type, constraints);
        String name = Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
        if (type.vocabulary().isPresent()) {
            define(name, vocabulary(type));
            Map<String, Object> reference = SchemaGenerator.reference(name);
            // With null among the words, an editor would propose it as one.
            return nullable ? Map.of("anyOf", List.of(reference, Map.of("type", "null"))) : reference;
        }
        define(SchemaGenerator.name(name, nullable), scalar(type, kind, constraints, nullable));
        return SchemaGenerator.reference(SchemaGenerator.name(name, nullable));
    }

    private void define(String name, Map<String, Object> schema) {
        Map<String, Object> before = definitions.putIfAbsent(name, schema);
        if (before != null && !before.equals(schema)) {
            throw new IllegalStateException("Two definitions of " + name + ": " + before + ", " + schema);
        }
    }

    private static Object types(ScalarType<?> type, boolean nullable) {
        List<String> types = new ArrayList<>();
        if (type == Scalars.NUMBER) {
            types.add("number");
        } else if (type == Scalars.VALUE) {
            types.addAll(List.of("number", "boolean"));
        } else if (type == Scalars.FLAG) {
            types.add("boolean");
        } else {
            types.add("string");
        }
        if (isTime(type) || type == Scalars.YEAR_START) {
            types.add("integer");
        }
        if (nullable) {
            types.add("null");
        }
        return types.size() == 1 ? types.get(0) : types;
    }

    private static boolean isTime(ScalarType<?> type) {
        return type == Scalars.PERIOD || type == Scalars.SPAN || type == Scalars.TIMING;
    }

    private static String kind(ScalarType<?> type, List<ConstraintDescriptor<?>> constraints) {
        List<String> names = constraints.stream()
                .map(constraint -> constraint.getAnnotation().annotationType().getSimpleName())
                .filter(name -> !name.equals(NotNull.class.getSimpleName()))
                .toList();
        if (type == Scalars.TEXT && names.size() == 1 && TEXTS.containsKey(names.get(0))) {
            return TEXTS.get(names.get(0));
        }
        if (type == Scalars.NUMBER && names.equals(List.of(PositiveOrZero.class.getSimpleName()))) {
            return "quantity";
        }
        if (names.isEmpty() && type != Scalars.TEXT) {
            return type.vocabulary().orElse(type.name());
        }
        throw new IllegalStateException("No schema for " + type.name() + " with " + names);
    }

    private Map<String, Object> vocabulary(ScalarType<?> type) {
        String name = type.vocabulary().orElseThrow();
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("title", reference.vocabulary(name));
        schema.put("type", "string");
        if (name.equals(InstitutionType.class.getSimpleName())) {
            schema.put("pattern", EcmaPattern.of(InstitutionType.PATTERN));
            schema.put("anyOf", openVocabulary(type, name));
            schema.put("errorMessage", reference.document("word") + " " + String.join(", ", type.terms()) + ".");
            return schema;
        }
        Map<String, String> meanings = new LinkedHashMap<>();
        type.terms().forEach(word -> meanings.put(word, reference.word(name, word)));
        if (type == Scalars.RECURRENCE) {
            Arrays.stream(Recurrence.values())
                    .forEach(recurrence ->
                            meanings.putIfAbsent(recurrence.duration(), reference.word(name, recurrence.toString())));
        }
        schema.put("enum", List.copyOf(meanings.keySet()));
        schema.put("enumDescriptions", List.copyOf(meanings.values()));
        schema.put("errorMessage", reference.document("word") + " " + String.join(", ", type.terms()) + ".");
        return schema;
    }

    /** The known words with their meanings, for editors to propose, or any other: the second one never fails. */
    private List<Map<String, Object>> openVocabulary(ScalarType<?> type, String name) {
        Map<String, Object> known = new LinkedHashMap<>();
        known.put("enum", type.terms());
        known.put(
                "enumDescriptions",
                type.terms().stream().map(word -> reference.word(name, word)).toList());
        return List.of(known, Map.of("description", reference.document("ownWord")));
    }

    private Map<String, Object> scalar(
            ScalarType<?> type, String kind, List<ConstraintDescriptor<?>> constraints, boolean nullable) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("title", reference.scalar(kind, "title"));
        schema.put("description", reference.scalar(kind, "about"));
        schema.put("type", types(type, nullable));
        constraints.stream()
                .flatMap(constraint -> ModelConstraints.parts(constraint).stream())
                .forEach(part -> constrain(schema, part));
        if (type == Scalars.DATE) {
            schema.put("pattern", "^(?:" + DATE + ")$");
        }
        if (type == Scalars.DURATION) {
            schema.put("pattern", "^(?:" + Scalars.DURATION_PATTERN + ")$");
        }
        if (type == Scalars.YEAR_START) {
            schema.put("pattern", "^(?:" + YEAR_START + ")$");
            schema.put("minimum", 1);
            schema.put("maximum", 12);
        }
        if (isTime(type)) {
            String time = type == Scalars.PERIOD ? PERIOD : type == Scalars.SPAN ? SPAN : TIMING;
            schema.put("pattern", "^(?:" + time + ")$");
            // Years as numbers. JSON Schema cannot see how a number is written.
            schema.put("minimum", 1000);
            schema.put("maximum", 9999);
        }
        List<String> examples = EXAMPLES.getOrDefault(kind, List.of());
        if (!examples.isEmpty()) {
            schema.put("examples", examples);
        }
        if (type == Scalars.TIMING) {
            schema.put("defaultSnippets", timingWords());
        }
        schema.put("errorMessage", reference.scalar(kind, "error"));
        return schema;
    }

    /** The words for timings, as an editor proposes them: beside them stand periods and ranges, so they are no enum. */
    private List<Map<String, Object>> timingWords() {
        return words().map(word -> {
                    Map<String, Object> snippet = new LinkedHashMap<>();
                    snippet.put("label", word.toString());
                    snippet.put("description", reference.word(word.getClass().getSimpleName(), word.toString()));
                    snippet.put("body", word.toString());
                    return snippet;
                })
                .toList();
    }

    private static Stream<Timing> words() {
        return Stream.concat(Arrays.stream(Recurrence.values()), Arrays.stream(OpenTiming.values()));
    }

    private static void constrain(Map<String, Object> schema, Annotation constraint) {
        if (constraint instanceof Pattern pattern) {
            schema.put("pattern", EcmaPattern.of(pattern.regexp()));
        } else if (constraint instanceof NotBlank) {
            constrain(schema, NotBlankIfPresent.class.getAnnotation(Pattern.class));
        } else if (constraint instanceof Size size) {
            // The least length follows from the pattern as well: one slip, one mark.
            schema.put("maxLength", size.max());
        } else if (constraint instanceof PositiveOrZero) {
            schema.put("minimum", 0);
        } else if (!(constraint instanceof NotNull)) {
            throw new IllegalStateException("No schema for " + constraint);
        }
    }
}
