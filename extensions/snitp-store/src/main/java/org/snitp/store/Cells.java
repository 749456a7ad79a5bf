package org.snitp.store;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The cells of a table as jsonb: an object with the category of each dimension. Those that were read are kept: they recur in most rows. */
final class Cells {

    private static final JsonFactory JSON = new JsonFactory();

    private static final int MOST = 10_000;

    private final Map<String, Map<String, String>> known = new HashMap<>();

    static String write(Map<String, String> cell) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            generator.writeStartObject();
            new TreeMap<>(cell).forEach(generator::writeStringProperty);
            generator.writeEndObject();
        }
        return text.toString();
    }

    Map<String, String> read(String json) {
        if (known.size() >= MOST) {
            known.clear();
        }
        return known.computeIfAbsent(json, Cells::parse);
    }

    private static Map<String, String> parse(String json) {
        Map<String, String> cell = new TreeMap<>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String dimension = parser.currentName();
                parser.nextToken();
                cell.put(dimension, parser.getString());
            }
        }
        return Map.copyOf(cell);
    }
}
