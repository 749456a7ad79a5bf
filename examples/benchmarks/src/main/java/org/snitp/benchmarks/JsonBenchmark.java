package org.snitp.benchmarks;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
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
import org.snitp.io.ReadResult;
import org.snitp.io.Snitp;
import org.snitp.io.schema.DocumentSchema;
import org.snitp.model.Bundle;
import org.snitp.model.rule.BundleRules;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A plan in JSON, loaded and checked with everything on, and what others do with it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgs = {"-XX:+UseParallelGC", "-Xms4g", "-Xmx4g"})
public class JsonBenchmark {

    /** How much JSON there is. */
    @Param({"100KB", "10MB"})
    public String size = "";

    private byte[] json = {};
    private byte[] defective = {};
    private final JsonMapper trees = new JsonMapper();
    private final JsonMapper models = ModelMapper.create();
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DocumentSchema.render(Locale.ENGLISH), InputFormat.JSON);
    private final Validator validator = jakarta.validation.Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    /** Makes the documents. */
    @Setup
    public void generate() {
        Bundle bundle = Documents.bundle(Documents.bytes(size));
        json = Documents.json(bundle);
        defective = Documents.json(Defects.in(bundle));
    }

    /** The library: everything on. */
    @Benchmark
    public ReadResult snitp() {
        return Snitp.read(new ByteArrayInputStream(json), "plan.json");
    }

    /** The library, where one action of a hundred has a defect. */
    @Benchmark
    public ReadResult snitpDefective() {
        return Snitp.read(new ByteArrayInputStream(defective), "plan.json");
    }

    /** Jackson, into a tree: nothing is checked. */
    @Benchmark
    public JsonNode readTree() {
        return trees.readTree(json);
    }

    /** Jackson, into a tree, and the published schema: no rules between objects, no places. */
    @Benchmark
    public Object networknt() {
        return schema.validate(trees.readTree(json));
    }

    /** Jackson, into the model, Hibernate Validator, and the rules but for those of wording: no places. */
    @Benchmark
    public void databind(Blackhole hole) {
        Bundle bundle = ModelMapper.read(models, json);
        bundle.getDocuments().forEach(document -> hole.consume(validator.validate(document)));
        hole.consume(BundleRules.check(bundle));
    }
}
