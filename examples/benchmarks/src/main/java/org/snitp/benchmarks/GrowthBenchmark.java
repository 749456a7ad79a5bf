package org.snitp.benchmarks;

import java.io.ByteArrayInputStream;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.snitp.io.BundleReader;
import org.snitp.io.ReadResult;
import org.snitp.io.options.Limits;
import org.snitp.io.options.ReadOptions;

/** What a megabyte takes in plans of more and more megabytes of JSON; what is called snitp is in the largest. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6, time = 5)
@Measurement(iterations = 4, time = 4)
@Fork(
        value = 1,
        jvmArgs = {"-XX:+UseParallelGC", "-Xms5g", "-Xmx5g", "-Xmn3g"})
public class GrowthBenchmark {

    private static final int MEGABYTE = 1_000_000;

    /** Wider than those of an application have to be. */
    private static final ReadOptions OPTIONS = ReadOptions.DEFAULT.withLimits(
            Limits.DEFAULT.withDocumentBytes(200L * MEGABYTE).withValues(20_000_000));

    private byte[] one = {};
    private byte[] ten = {};
    private byte[] hundred = {};

    /** Makes the documents. */
    @Setup(Level.Trial)
    public void generate() {
        one = Documents.json(Documents.bundle(MEGABYTE));
        ten = Documents.json(Documents.bundle(10 * MEGABYTE));
        hundred = Documents.json(Documents.bundle(100 * MEGABYTE));
    }

    /** One megabyte. */
    @Benchmark
    public ReadResult of1() {
        return read(one);
    }

    /** Ten megabytes, told as one. */
    @Benchmark
    @OperationsPerInvocation(10)
    public ReadResult of10() {
        return read(ten);
    }

    /** A hundred megabytes, told as one. */
    @Benchmark
    @OperationsPerInvocation(100)
    public ReadResult snitp() {
        return read(hundred);
    }

    private static ReadResult read(byte[] json) {
        return BundleReader.of(OPTIONS)
                .add(new ByteArrayInputStream(json), "plan.json")
                .read();
    }
}
