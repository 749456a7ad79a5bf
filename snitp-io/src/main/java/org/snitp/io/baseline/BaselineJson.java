package org.snitp.io.baseline;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.snitp.io.diagnostic.KnownProblem;
import org.snitp.io.internal.output.IndentedJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads and writes the file format of a baseline. */
final class BaselineJson {

    private static final String FORMAT = "snitp-baseline/1";
    private static final String FORMAT_FAMILY = "snitp-baseline/";
    private static final int MAX_COUNT = 1_000_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonParser json;

    private BaselineJson(JsonParser json) {
        this.json = json;
    }

    static String write(List<KnownProblem> problems) {
        return IndentedJson.text(json -> {
            json.writeStartObject();
            json.writeStringProperty("format", FORMAT);
            json.writeArrayPropertyStart("problems");
            problems.forEach(problem -> write(json, problem));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void write(JsonGenerator json, KnownProblem problem) {
        json.writeStartObject();
        json.writeStringProperty("code", problem.code());
        json.writeStringProperty("path", problem.path());
        json.writeStringProperty("message", problem.message());
        json.writeNumberProperty("count", problem.count());
        json.writeStringProperty("fingerprint", problem.fingerprint());
        json.writeEndObject();
    }

    static List<KnownProblem> read(byte[] bytes) {
        if (bytes.length > KnownIssues.MAX_BYTES) {
            throw new InvalidKnownIssuesException("tooLarge", 0);
        }
        try {
            return read(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new InvalidKnownIssuesException("notJson", 0);
        }
    }

    static List<KnownProblem> read(String text) {
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), content)) {
            return new BaselineJson(parser).read();
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new InvalidKnownIssuesException("notJson", Math.max(line, 0));
        }
    }

    private List<KnownProblem> read() {
        require(json.nextToken() == JsonToken.START_OBJECT, "foreign");
        List<KnownProblem> problems = new ArrayList<>();
        boolean formatRead = false;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String field = json.currentName();
            JsonToken value = json.nextToken();
            if (field.equals("format")) {
                checkFormat(value);
                formatRead = true;
            } else {
                require(formatRead && field.equals("problems") && value == JsonToken.START_ARRAY, "foreign");
                readProblems(problems);
            }
        }
        require(formatRead && json.nextToken() == null, "foreign");
        return problems;
    }

    private void checkFormat(JsonToken value) {
        String format = value == JsonToken.VALUE_STRING ? json.getString() : "";
        require(format.startsWith(FORMAT_FAMILY), "foreign");
        require(format.equals(FORMAT), "otherVersion");
    }

    private void readProblems(List<KnownProblem> problems) {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            require(json.currentToken() == JsonToken.START_OBJECT, "entry");
            problems.add(readProblem());
        }
    }

    private KnownProblem readProblem() {
        Map<String, String> texts = new HashMap<>();
        int count = 1;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String field = json.currentName();
            JsonToken value = json.nextToken();
            switch (field) {
                case "code", "path", "message", "fingerprint" -> {
                    require(value == JsonToken.VALUE_STRING, "entry");
                    texts.put(field, json.getString());
                }
                case "count" -> {
                    require(value == JsonToken.VALUE_NUMBER_INT, "entry");
                    String digits = json.getString();
                    require(digits.matches("[1-9][0-9]{0,6}") && Integer.parseInt(digits) <= MAX_COUNT, "entry");
                    count = Integer.parseInt(digits);
                }
                default -> require(false, "entry");
            }
        }
        String code = texts.getOrDefault("code", "");
        String fingerprint = texts.getOrDefault("fingerprint", "");
        require(code.matches("SNITP-[0-9]{3}") && fingerprint.matches("[0-9a-f]{32}"), "entry");
        return new KnownProblem(
                code, texts.getOrDefault("path", ""), texts.getOrDefault("message", ""), fingerprint, count);
    }

    private void require(boolean met, String reason) {
        if (!met) {
            throw new InvalidKnownIssuesException(
                    reason, reason.equals("entry") ? json.currentTokenLocation().getLineNr() : 0);
        }
    }
}
