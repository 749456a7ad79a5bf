/**
 * Figures of any number, folded on Apache Spark. The result is that of one machine, byte for byte: figures, problems and their lines.
 *
 * <pre>{@code
 * SparkSession spark = SparkSession.builder().getOrCreate();
 * LoadResult folded = SparkLoader.of(Snitp.official())
 *         .read(spark.read().option("header", true).csv("figures.csv"), "figures.csv");
 * ProgressReport progress = ProgressReport.of(
 *         Snitp.official(),
 *         folded.measurements().orElseThrow(),
 *         ReportingCalendar.of(Snitp.official()).duePeriods(),
 *         ProgressParameters.asOf(LocalDate.of(2026, 12, 31)));
 * }</pre>
 *
 * <p>Apache Spark 4 is what the application brings. Neither Java options nor {@code --add-opens} are needed beyond those that Spark's
 * own launchers set.
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.spark;

import org.jspecify.annotations.NullMarked;
