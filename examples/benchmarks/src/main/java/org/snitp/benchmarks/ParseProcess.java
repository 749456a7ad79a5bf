package org.snitp.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A process that does nothing but take a file apart into tokens, with jackson-core: names and values are read, none is kept. */
public final class ParseProcess {

    private ParseProcess() {}

    /**
     * Reads a file and prints how many characters its names and values have.
     *
     * @param arguments the file
     */
    public static void main(String[] arguments) throws IOException {
        long characters = 0;
        byte[] json = Files.readAllBytes(Path.of(arguments[0]));
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME || token.isScalarValue()) {
                    characters += parser.getString().length();
                }
            }
        }
        System.out.println(characters);
    }
}
