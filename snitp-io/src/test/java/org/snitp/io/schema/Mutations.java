package org.snitp.io.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes JSON documents at random, as an author may: names, values, types, what is there and what is not. */
final class Mutations {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Values that are right in one field and wrong in most others, many of them just at the edge. */
    private static final List<String> VALUES = List.of(
            "null, true, 0, -1, 1.5, -0.0, 1e3, 999, 1000, 2025, 2025.0, 9999, 10000, 1e500, {}, [], [null], [[]], [{}]",
            "'', ' ', '\\n', '\\u00a0', '\\u001f', '\\u0000', 'a\\n', '\\na', ' a', 'a ', 'a\\u0007b', 'a b', 'OG 1', '1.1.1'",
            "'1', '1.5', 'true', 'null', {'ro': 'Text'}, {'ro': 'Text', 'en': ''}, {'en': 'Text'}, ['annual'], [2025]",
            "'2025', '0000', '999', '10000', '2025-S1', '2025-S3', '2025-Q4', '2025-Q5', '2025-12', '2025-13', '2025-1'",
            "'2025/2026', '2026/2025', '2025-S1/2026-Q2', '2025/', '/2026', '2025/2026/2027', '2025\\n', ' 2025'",
            "'annual', 'Annual', 'weekly', 'permanent', 'on-demand', 'on demand', 'monthly', 'quarterly'",
            "'2024-02-29', '2025-02-29', '2025-02-30', '2025-04-31', '2025-5-16', '2025-05-16', '2025-05-16T00:00'",
            "'-0044-03-15', '+12025-01-01', '+2025-01-01', '0000-01-01', '-12025-01-01', '999999999-01-01'",
            "'http://a', 'https://a.ro/b?c=d', 'ftp://a', 'https://', 'HTTPS://a', 'https://a b', 'https://a\\u00a0b'",
            "'RON', 'ron', 'RONE', 'RO', 'R\\u0218N', 'count', 'outcome', 'ministry', 'delivered', 'parts', 'final', 'none'",
            "'snitp/1', 'snitp/2', 'Strategy', 'strategy', 'ActionPlan', 'MeasurementSet', 'InstitutionRegistry', 'Plan'");

    private static final List<JsonNode> REPLACEMENTS = replacements();

    /** A value of each sort, and none at all. */
    private static final List<JsonNode> SORTS = Stream.concat(
                    Stream.of(JSON.missingNode()),
                    MAPPER.readTree("[null, -1, \"\", \"a\", true, [], {}]").valueStream())
            .toList();

    private final Random random;

    Mutations(Random random) {
        this.random = random;
    }

    private static List<JsonNode> replacements() {
        List<JsonNode> values = new ArrayList<>();
        VALUES.forEach(
                list -> MAPPER.readTree("[" + list.replace('\'', '"') + "]").forEach(values::add));
        for (String letter : List.of("a", "\uD83D\uDE00")) {
            for (int length : new int[] {32, 33, 64, 65}) {
                values.add(JSON.stringNode(letter.repeat(length)));
            }
        }
        return values;
    }

    /** Returns copies of a tree in which one field is gone, or has a value of each sort: each field under each other once. */
    static Stream<JsonNode> ofEveryField(JsonNode tree) {
        Map<String, String> paths = new LinkedHashMap<>();
        collectFields(tree, "", "", paths);
        return paths.values().stream().flatMap(path -> SORTS.stream().map(sort -> with(tree, path, sort)));
    }

    private static void collectFields(JsonNode node, String parent, String path, Map<String, String> paths) {
        if (node.isObject()) {
            node.propertyStream().forEach(field -> {
                String name = field.getKey();
                paths.putIfAbsent(parent + "/" + name, path + "/" + name);
                collectFields(field.getValue(), name, path + "/" + name, paths);
            });
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collectFields(node.get(i), parent, path + "/" + i, paths);
            }
        }
    }

    private static JsonNode with(JsonNode tree, String path, JsonNode value) {
        JsonNode copy = tree.deepCopy();
        int slash = path.lastIndexOf('/');
        ObjectNode object = (ObjectNode) copy.at(path.substring(0, slash));
        String name = path.substring(slash + 1);
        if (value.isMissingNode()) {
            object.remove(name);
        } else {
            object.set(name, value);
        }
        return copy;
    }

    /** Returns a copy of a tree with one change. */
    JsonNode mutate(JsonNode tree) {
        JsonNode copy = tree.deepCopy();
        List<JsonNode> containers = new ArrayList<>();
        collect(copy, containers);
        if (containers.isEmpty()) {
            return value();
        }
        JsonNode container = containers.get(random.nextInt(containers.size()));
        if (container instanceof ObjectNode object) {
            mutate(object);
        } else {
            mutate((ArrayNode) container);
        }
        return copy;
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private void mutate(ObjectNode object) {
        List<String> names = List.copyOf(object.propertyNames());
        if (names.isEmpty()) {
            object.set(name("x"), value());
            return;
        }
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(8)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name(name), object.remove(name));
            case 2 -> object.set(name(name), value());
            case 3 -> object.set(name, JSON.arrayNode().add(object.get(name)));
            case 4 -> object.set(name, JSON.objectNode().set("ro", object.get(name)));
            default -> object.set(name, value());
        }
    }

    private void mutate(ArrayNode array) {
        int size = array.size();
        if (size == 0 || random.nextInt(4) == 0) {
            array.insert(random.nextInt(size + 1), value());
            return;
        }
        int index = random.nextInt(size);
        switch (random.nextInt(5)) {
            case 0 -> array.remove(index);
            case 1 -> array.add(array.get(index).deepCopy());
            case 2 -> array.set(index, JSON.arrayNode().add(array.get(index)));
            case 3 -> array.removeAll();
            default -> array.set(index, value());
        }
    }

    private JsonNode value() {
        return REPLACEMENTS.get(random.nextInt(REPLACEMENTS.size())).deepCopy();
    }

    /** A name near another one, or one that is a field somewhere. */
    private String name(String name) {
        List<Supplier<String>> names = List.of(
                () -> name + "s",
                () -> name.substring(1),
                () -> name.toUpperCase(Locale.ROOT),
                () -> "x-" + name,
                () -> "x-",
                () -> "X-" + name,
                () -> "x-\n",
                () -> "",
                () -> "note",
                () -> "value",
                () -> "title",
                () -> "kind");
        return names.get(random.nextInt(names.size())).get();
    }
}
