package org.snitp.cli.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.io.schema.DocumentSchema;
import org.snitp.testkit.GoldenFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The reference of the format: every type with its fields, every word and every spelling, made of the published schema, which is made
 * of the descriptions of the types. {@code -Dgolden.update} writes it again.
 */
class FormatReferenceTest {

    private static final GoldenFiles PAGES = new GoldenFiles(Path.of("../../docs/reference"));

    private static final String REFERENCE = "#/$defs/";
    private static final String NULLABLE = "OrNull";

    private static final Map<String, Map<String, String>> WORDS = Map.of(
            "en",
            Map.of(
                    "title",
                            "# All fields of the format\n\nMade of the published schema (`snitp schema`). Examples are in "
                                    + "[the format: plans](../guide/en/format.md). În română: [toate câmpurile](format.ro.md).",
                    "field", "| Field | What it takes | Meaning |",
                    "word", "| Word | Meaning |",
                    "list", "list of ",
                    "object", "object",
                    "examples", "Examples: "),
            "ro",
            Map.of(
                    "title",
                            "# Toate câmpurile formatului\n\nFăcută din schema publicată (`snitp schema --lang ro`). Exemple sunt în "
                                    + "[formatul: planuri](../guide/ro/format.md). In English: [all fields](format.md).",
                    "field", "| Câmp | Ce primește | Înțeles |",
                    "word", "| Cuvânt | Înțeles |",
                    "list", "listă de ",
                    "object", "obiect",
                    "examples", "Exemple: "));

    @ParameterizedTest
    @CsvSource({"en, format.md", "ro, format.ro.md"})
    void thePageHasEveryTypeWithItsFields(String language, String name) {
        JsonNode schema = JsonMapper.shared().readTree(DocumentSchema.render(Locale.forLanguageTag(language)));
        Map<String, JsonNode> types = types(schema);
        String page = render(types, WORDS.get(language));

        PAGES.assertSame(page, name);
        assertThat(types.keySet()).contains("ActionPlan", "Measurement", "Period", "ActionState");
        assertThat(types.keySet()).allSatisfy(type -> assertThat(page).contains("<a id=\"" + type + "\"></a>"));
        assertThat(page).doesNotContain("null");
    }

    /** Returns the types by name; one that may be null is the same as the one that may not. */
    private static Map<String, JsonNode> types(JsonNode schema) {
        Map<String, JsonNode> types = new LinkedHashMap<>();
        schema.get("$defs").propertyStream().forEach(type -> {
            if (!type.getKey().equals("Document")) {
                types.putIfAbsent(plain(type.getKey()), type.getValue());
            }
        });
        return types;
    }

    private static String render(Map<String, JsonNode> types, Map<String, String> words) {
        StringBuilder page = new StringBuilder(words.get("title")).append("\n");
        types.forEach((name, type) -> {
            page.append("\n<a id=\"%s\"></a>\n## %s\n\n"
                    .formatted(name, type.path("title").asString(name)));
            if (type.has("description")) {
                page.append(escaped(type.get("description").asString())).append("\n\n");
            }
            if (type.has("properties")) {
                fields(page, type, words);
            } else if (type.has("enum")) {
                terms(page, type, words);
            }
            if (type.has("examples")) {
                Set<String> examples = new LinkedHashSet<>();
                type.get("examples").forEach(example -> examples.add("`" + spelled(example) + "`"));
                page.append(words.get("examples"))
                        .append(String.join(", ", examples))
                        .append("\n");
            }
        });
        return page.toString().replaceAll("\n{3,}", "\n\n").stripTrailing() + "\n";
    }

    private static void fields(StringBuilder page, JsonNode type, Map<String, String> words) {
        page.append(words.get("field")).append("\n|---|---|---|\n");
        Set<String> required = new LinkedHashSet<>();
        type.path("required").forEach(field -> required.add(field.asString()));
        type.get("properties").propertyStream().forEach(field -> {
            JsonNode value = field.getValue();
            if (value.isObject() && value.has("description")) {
                String name = "`" + field.getKey() + "`";
                page.append("| %s | %s | %s |\n"
                        .formatted(
                                required.contains(field.getKey()) ? "**" + name + "**" : name,
                                taken(value, words),
                                escaped(value.get("description").asString())));
            }
        });
        page.append("\n");
    }

    private static void terms(StringBuilder page, JsonNode type, Map<String, String> words) {
        page.append(words.get("word")).append("\n|---|---|\n");
        JsonNode meanings = type.path("enumDescriptions");
        int number = 0;
        for (JsonNode term : type.get("enum")) {
            if (!term.isNull()) {
                page.append("| `%s` | %s |\n"
                        .formatted(
                                term.asString(), escaped(meanings.path(number).asString(""))));
            }
            number++;
        }
        page.append("\n");
    }

    /** Returns what a field takes: a type with a link, a list of them, or an object. */
    private static String taken(JsonNode field, Map<String, String> words) {
        if (field.has("$ref")) {
            String name = plain(field.get("$ref").asString().substring(REFERENCE.length()));
            return "[%s](#%s)".formatted(name, name);
        }
        if (field.has("items")) {
            return words.get("list") + taken(field.get("items"), words);
        }
        for (JsonNode one : field.path("anyOf")) {
            if (one.has("$ref")) {
                return taken(one, words);
            }
        }
        return words.get("object");
    }

    private static String plain(String name) {
        return name.endsWith(NULLABLE) ? name.substring(0, name.length() - NULLABLE.length()) : name;
    }

    private static String spelled(JsonNode example) {
        return example.isString() ? example.asString() : example.toString();
    }

    private static String escaped(String text) {
        return text.replace("<", "&lt;").replace("*", "\\*").replace("|", "\\|");
    }
}
