package org.snitp.examples.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.indicators.monitoring.MonitoringRequest;
import org.snitp.indicators.progress.ProgressAccumulator;
import org.snitp.io.BundleReader;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.TextReport;
import org.snitp.measurements.LoadResult;
import org.snitp.model.Bundle;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.reports.ReportFormat;
import org.snitp.spark.SparkLoader;

/**
 * Folds figures on Spark and writes the yearly report of the strategy: {@code ReportJob PLAN FIGURES YEAR FOLDER}.
 *
 * <p>The plan is {@code official}, or a file or folder of documents on the machine of the driver. The figures are a file in CSV with names of
 * columns, files in Parquet ({@code .parquet}), or {@code table:NAME}, a table that the session knows. Into the folder, on the machine of
 * the driver, go {@code report.html} and {@code problems.txt}. The job ends with 1 if there is no report.
 */
public final class ReportJob {

    private static final String TABLE = "table:";

    private ReportJob() {}

    /** Runs the job. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 4) {
            System.err.println("ReportJob PLAN FIGURES YEAR FOLDER");
            System.exit(2);
        }
        try (SparkSession spark = SparkSession.builder().appName("SNITP").getOrCreate()) {
            boolean reported = run(spark, List.of(arguments));
            if (!reported) {
                spark.stop();
                System.exit(1);
            }
        }
    }

    /** Runs the job in a session. Returns whether there is a report. */
    static boolean run(SparkSession spark, List<String> arguments) throws IOException {
        Bundle plan = plan(arguments.get(0));
        String figures = arguments.get(1);
        Path folder = Files.createDirectories(Path.of(arguments.get(3)));

        LoadResult loaded = SparkLoader.of(plan).read(rows(spark, figures), figures);

        Files.writeString(
                folder.resolve("problems.txt"),
                TextReport.in(Locale.ENGLISH, false).render(loaded.diagnostics()));
        System.out.println(loaded.rows() + " rows, " + loaded.diagnostics().size() + " problems");
        Optional<Bundle> measured = loaded.measurements().map(folded -> withFigures(plan, folded));
        if (measured.isPresent()) {
            Bundle bundle = measured.get();
            AnnualReport report = AnnualReport.of(
                    bundle,
                    MonitoringRequest.of(
                            Integer.parseInt(arguments.get(2)),
                            ReportingCalendar.of(bundle).duePeriods()));
            ReportFormat.HTML.in(Locale.ENGLISH).write(report, folder.resolve("report.html"));
        }
        return measured.isPresent();
    }

    private static Bundle plan(String argument) {
        return argument.equals("official")
                ? Snitp.official()
                : BundleReader.create().add(Path.of(argument)).read().orElseThrow();
    }

    private static Dataset<Row> rows(SparkSession spark, String figures) {
        if (figures.startsWith(TABLE)) {
            return spark.table(figures.substring(TABLE.length()));
        }
        return figures.endsWith(".parquet")
                ? spark.read().parquet(figures)
                : spark.read().option("header", true).csv(figures);
    }

    /** Returns the plan with the figures that count. */
    private static Bundle withFigures(Bundle plan, ProgressAccumulator folded) {
        List<Measurement> counting =
                folded.measurements().values().stream().flatMap(List::stream).toList();
        MeasurementSet set = MeasurementSet.builder()
                .id("SPARK")
                .plan(plan.getPlans().get(0).getId())
                .addAllMeasurements(counting)
                .build();
        return Bundle.builder()
                .addAllDocuments(plan.getDocuments())
                .addDocuments(set)
                .build();
    }
}
