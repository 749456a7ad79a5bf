package org.snitp.io.schema;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snitp.io.internal.output.IndentedJson;
import tools.jackson.core.JsonGenerator;

/** Writes maps, lists and scalars as JSON. */
final class JsonTree {

    private JsonTree() {}

    static String text(Map<String, ?> tree) {
        return IndentedJson.text(json -> write(json, tree));
    }

    private static void write(JsonGenerator json, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((name, field) -> {
                json.writeName((String) name);
                write(json, field);
            });
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(element -> write(json, element));
            json.writeEndArray();
        } else if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value == null) {
            json.writeNull();
        } else {
            throw new IllegalArgumentException("Not for JSON: " + value.getClass());
        }
    }
}
