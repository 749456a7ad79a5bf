package org.snitp.benchmarks;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.sun.management.ThreadMXBean;
import jakarta.validation.Validator;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snitp.io.Snitp;
import org.snitp.io.schema.DocumentSchema;
import org.snitp.model.Bundle;
import org.snitp.model.rule.BundleRules;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A process that does one thing with a document as often as it is told to: {@link Turns} lets several of them call by turns. Each has
 * a compiler of its own, so that none is compiled for what another one does.
 */
public final class TurnProcess {

    /** What is measured. What it returns is kept until the next call, so that it is made. */
    private interface Call {
        Object run() throws IOException;
    }

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private TurnProcess() {}

    /**
     * Reads a number from each line of the standard input, calls so often, and prints what a call took: nanoseconds of processor time
     * of the thread, and bytes that it allocated.
     *
     * @param arguments what is measured, as in the README, and the file of the document
     */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[1]);
        Call call = call(arguments[0], file);
        Object last = call.run();
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        for (String line = input.readLine(); line != null; line = input.readLine()) {
            int times = Integer.parseInt(line);
            long allocated = THREADS.getCurrentThreadAllocatedBytes();
            long start = THREADS.getCurrentThreadCpuTime();
            for (int i = 0; i < times; i++) {
                last = call.run();
            }
            long taken = THREADS.getCurrentThreadCpuTime() - start;
            System.out.printf(
                    Locale.ROOT,
                    "%d %d%n",
                    taken / times,
                    (THREADS.getCurrentThreadAllocatedBytes() - allocated) / times);
        }
        System.err.println(last.getClass().getSimpleName());
    }

    private static Call call(String what, Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String name = String.valueOf(file.getFileName());
        return switch (what) {
            case "readTree" -> name.endsWith("json") ? jsonTree(bytes) : yamlTrees(bytes);
            case "events" ->
                () -> {
                    int events = 0;
                    for (Object event : new Parse(yaml()).parseInputStream(new ByteArrayInputStream(bytes))) {
                        events += event == null ? 0 : 1;
                    }
                    return events;
                };
            case "networknt" -> networknt(bytes);
            case "databind" -> databind(bytes);
            default -> () -> Snitp.read(new ByteArrayInputStream(bytes), name);
        };
    }

    private static Call jsonTree(byte[] bytes) {
        JsonMapper mapper = new JsonMapper();
        return () -> mapper.readTree(bytes);
    }

    private static LoadSettings yaml() {
        return LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
    }

    private static Call yamlTrees(byte[] bytes) {
        YAMLMapper mapper =
                new YAMLMapper(YAMLFactory.builder().loadSettings(yaml()).build());
        return () -> {
            try (MappingIterator<JsonNode> documents =
                    mapper.readerFor(JsonNode.class).readValues(bytes)) {
                return documents.readAll();
            }
        };
    }

    private static Call networknt(byte[] bytes) {
        JsonMapper mapper = new JsonMapper();
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(DocumentSchema.render(Locale.ENGLISH), InputFormat.JSON);
        return () -> schema.validate(mapper.readTree(bytes));
    }

    private static Call databind(byte[] bytes) {
        JsonMapper mapper = ModelMapper.create();
        Validator validator = jakarta.validation.Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
        return () -> {
            Bundle bundle = ModelMapper.read(mapper, bytes);
            long violations = bundle.getDocuments().stream()
                    .mapToLong(document -> validator.validate(document).size())
                    .sum();
            return violations + BundleRules.check(bundle).size();
        };
    }
}
