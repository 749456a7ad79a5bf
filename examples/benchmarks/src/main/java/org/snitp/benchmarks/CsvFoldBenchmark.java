package org.snitp.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.indicators.progress.ProgressAccumulator;
import org.snitp.indicators.progress.ProgressParameters;
import org.snitp.indicators.progress.ProgressReport;
import org.snitp.measurements.LoadResult;
import org.snitp.measurements.MeasurementLoader;
import org.snitp.model.Bundle;

/** A table of measurements of the official plan: folded and checked, and only parsed; and progress, once it is folded. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6, time = 4)
@Measurement(iterations = 4, time = 3)
@Fork(
        value = 1,
        jvmArgs = {"-XX:+UseParallelGC", "-Xms2g", "-Xmx2g"})
public class CsvFoldBenchmark {

    /** How many rows there are: each indicator, month and county once, or twice. */
    @Param({"753480"})
    public String size = "";

    private Path file = Path.of("");
    private Bundle bundle = Bundle.of();
    private ProgressAccumulator folded = new ProgressAccumulator();

    /** Makes the file. */
    @Setup
    public void generate() throws IOException {
        MeasurementGenerator generator = new MeasurementGenerator();
        bundle = generator.bundle();
        file = Files.createTempFile("measurements", ".csv");
        TableOfRevisions.write(generator, file, Long.parseLong(size));
        LoadResult result = MeasurementLoader.of(bundle).read(file);
        if (result.hasErrors()) {
            throw new IllegalStateException(result.diagnostics().toString());
        }
        folded = result.measurements().orElseThrow();
    }

    /** Deletes the file. */
    @TearDown
    public void delete() throws IOException {
        Files.delete(file);
    }

    /** The library: parsed, checked, and folded. */
    @Benchmark
    public LoadResult snitp() {
        return MeasurementLoader.of(bundle).read(file);
    }

    /** The same parser, into records of texts: nothing is done with them. */
    @Benchmark
    public void records(Blackhole hole) throws IOException {
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(file)) {
            records.forEach(hole::consume);
        }
    }

    /** The same parser, which makes nothing of the cells. */
    @Benchmark
    public void cells(Blackhole hole) throws IOException {
        try (CsvReader<Integer> records = CsvReader.builder().build(new CellCounter(), file)) {
            records.forEach(hole::consume);
        }
    }

    /** The library: progress of the whole plan, from what was folded. */
    @Benchmark
    public ProgressReport progress() {
        return ProgressReport.of(
                bundle,
                folded,
                ReportingCalendar.of(bundle).duePeriods(),
                ProgressParameters.asOf(LocalDate.of(2028, 12, 31)));
    }
}
