package org.snitp.spark;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.snitp.io.options.ReadOptions;
import org.snitp.measurements.DoubtfulRows;
import org.snitp.measurements.LoadResult;
import org.snitp.measurements.MeasurementLoader;
import org.snitp.measurements.MeasurementRows;
import org.snitp.measurements.PartialLoad;
import org.snitp.model.Bundle;

/**
 * Loads rows of Apache Spark into the input for progress: from CSV, Parquet, a table or a query. What {@link MeasurementLoader} says of
 * a table holds for them, row by row, and the result is that of one machine which reads the rows in the order of their partitions.
 *
 * <p>A column has the name of one of a table of measurements, in any letter case and with or without underscores: {@code reported_by} is
 * {@code reportedBy}. A dimension is {@code dimensions.county}, or the field {@code county} of a column {@code dimensions} that is a
 * struct; so is a text in a language. Texts, numbers, days and truth values are taken as they are, null is absent.
 *
 * <p>Each partition is folded where it is; rows are not shuffled, so a key with most of the rows is no obstacle, and only what counts is
 * sent on. The plan is broadcast once. A task that is repeated gives the same, and a part that came twice would be an error. If parts
 * report the same figure for the same day, if institutions contradict each other, or if a figure is far from all others, the rows of
 * these cells alone are read again in order, by the driver; after an error that ends the reading, all rows up to it are.
 *
 * <p>Lines are those of a table in which each row is one line, below the names of the columns. They are the same in each run if Spark gives the rows
 * in the same order, as it does for files. Of the {@linkplain org.snitp.io.options.Limits limits}, {@code tableBytes} holds for each partition;
 * {@code tableRows} (100 million) and {@code values} (a million figures that count) hold for all rows and may have to be raised.
 *
 * <p>The session must be a classic one: Spark Connect has no partitions that a program could read.
 *
 * @since 0.1.0
 */
public final class SparkLoader {

    /** How often what was loaded is merged on the way to the driver. */
    private static final int DEPTH = 2;

    private final SharedPlan plan;

    private SparkLoader(SharedPlan plan) {
        this.plan = plan;
    }

    /**
     * Creates a loader.
     *
     * @param bundle the strategy, the institutions and the plan to which measurements refer; its own measurements are ignored
     * @throws IllegalArgumentException if the bundle has a value that no document can have
     */
    public static SparkLoader of(Bundle bundle) {
        return of(bundle, ReadOptions.DEFAULT);
    }

    /**
     * Creates a loader with the given options.
     *
     * @throws IllegalArgumentException if the bundle has a value that no document can have, or if the profile is one of its own: only
     *     those that have a name are known on all machines
     */
    public static SparkLoader of(Bundle bundle, ReadOptions options) {
        Objects.requireNonNull(bundle, "bundle");
        Objects.requireNonNull(options, "options");
        return new SparkLoader(SharedPlan.of(bundle, options));
    }

    /** Returns a loader that takes figures as known on a day. All rows are nevertheless read and checked. */
    public SparkLoader knownOn(LocalDate day) {
        return new SparkLoader(plan.knownOn(Objects.requireNonNull(day, "day")));
    }

    /**
     * Loads rows.
     *
     * @param name their name in diagnostics
     * @throws IllegalArgumentException if a column has a type that no measurement has, such as a map
     */
    public LoadResult read(Dataset<Row> rows, String name) {
        Objects.requireNonNull(rows, "rows");
        Objects.requireNonNull(name, "name");
        RowTexts texts = RowTexts.of(rows);
        JavaRDD<Row> partitions = RowTexts.flat(rows).toJavaRDD();
        JavaSparkContext spark = JavaSparkContext.fromSparkContext(partitions.context());
        Broadcast<SharedPlan> shared = spark.broadcast(plan);
        try {
            return read(partitions, texts, name, shared);
        } finally {
            shared.destroy();
        }
    }

    private LoadResult read(JavaRDD<Row> partitions, RowTexts texts, String name, Broadcast<SharedPlan> shared) {
        MeasurementLoader loader = plan.loader();
        if (partitions.getNumPartitions() == 0) {
            return loader.read(MeasurementRows.of(texts.columns(), Optional::empty), name);
        }
        byte[] merged = partitions
                .mapPartitionsWithIndex(new PartLoads(shared, texts, name), true)
                .treeReduce(new PartMerges(shared), DEPTH);
        PartialLoad all = PartialLoad.fromBytes(merged, plan.limits());
        DoubtfulRows doubtful = loader.doubtful(all);
        if (doubtful.isEmpty()) {
            return loader.whole(all).orElseThrow();
        }
        Iterator<Object> again =
                partitions.mapPartitions(new RowsAgain(doubtful, texts), true).toLocalIterator();
        return loader.whole(all, MeasurementRows.of(texts.columns(), new RowsAgain.Source(again)));
    }
}
