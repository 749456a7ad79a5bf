package org.snitp.benchmarks;

import java.io.ByteArrayInputStream;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snitp.io.ReadResult;
import org.snitp.io.Snitp;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The same plan in YAML. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 8, time = 3)
@Measurement(iterations = 4, time = 2)
@Fork(
        value = 1,
        jvmArgs = {"-XX:+UseParallelGC", "-Xms4g", "-Xmx4g"})
public class YamlBenchmark {

    /** How much JSON there would be. */
    @Param({"100KB", "10MB"})
    public String size = "";

    private byte[] yaml = {};
    private final LoadSettings settings =
            LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
    private final YAMLMapper trees =
            new YAMLMapper(YAMLFactory.builder().loadSettings(settings).build());

    /** Makes the documents. */
    @Setup
    public void generate() {
        yaml = Documents.yaml(Documents.bundle(Documents.bytes(size)));
    }

    /** The library: everything on. */
    @Benchmark
    public ReadResult snitp() {
        return Snitp.read(new ByteArrayInputStream(yaml), "plan.yaml");
    }

    /** Jackson, into trees: nothing is checked. */
    @Benchmark
    public void readTree(Blackhole hole) {
        try (MappingIterator<JsonNode> documents =
                trees.readerFor(JsonNode.class).readValues(yaml)) {
            documents.forEachRemaining(hole::consume);
        }
    }

    /** SnakeYAML Engine, events alone. */
    @Benchmark
    public void events(Blackhole hole) {
        new Parse(settings).parseInputStream(new ByteArrayInputStream(yaml)).forEach(hole::consume);
    }
}
