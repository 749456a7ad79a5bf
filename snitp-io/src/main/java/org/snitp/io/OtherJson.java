package org.snitp.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Recognises JSON that is certainly not a document: JSON Schemas, SARIF logs, and the reports and baselines of this
 * library. Such JSON is an object without the fields that identify a document, and with a field that no document has.
 */
final class OtherJson {

    /** A document has at least one of them. */
    private static final Set<String> OF_DOCUMENTS = Set.of("schema", "kind");

    /** No document has any of them. */
    private static final Set<String> OF_OTHERS = Set.of("$schema", "summary", "total");

    private static final String FORMAT = "format";
    private static final String OWN_FORMATS = "snitp-";

    private static final JsonFactory FACTORY = new JsonFactory();

    private OtherJson() {}

    /** Returns whether a file contains such JSON; {@code false} if it cannot be read or is not JSON. */
    static boolean isIn(Path file) {
        try (InputStream stream = Files.newInputStream(file);
                JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), stream)) {
            return parser.nextToken() == JsonToken.START_OBJECT && isOther(parser);
        } catch (IOException | JacksonException e) {
            return false;
        }
    }

    private static boolean isOther(JsonParser parser) {
        boolean other = false;
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            if (OF_DOCUMENTS.contains(name)) {
                return false;
            }
            JsonToken value = parser.nextToken();
            boolean ownFormat = name.equals(FORMAT)
                    && value == JsonToken.VALUE_STRING
                    && parser.getString().startsWith(OWN_FORMATS);
            other |= ownFormat || OF_OTHERS.contains(name);
            parser.skipChildren();
        }
        return other;
    }
}
