package org.snitp.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Profile;
import org.snitp.io.options.ReadOptions;
import org.snitp.measurements.LoadResult;
import org.snitp.measurements.MeasurementColumns;
import org.snitp.measurements.MeasurementLoader;
import org.snitp.measurements.MeasurementRows;
import org.snitp.measurements.state.ProgressState;

/** What Spark gives is what one machine gives: the same figures, byte for byte, and the same problems at the same lines. */
class SparkLoaderTest {

    private static final SparkSession SPARK = session();

    @TempDir
    private Path folder = Path.of("");

    /** Two threads, and a task is tried twice. */
    private static SparkSession session() {
        return SparkSession.builder()
                .master("local[2,2]")
                .appName("SparkLoaderTest")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.codegen.wholeStage", false)
                .getOrCreate();
    }

    @AfterAll
    static void stop() {
        SPARK.stop();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 8})
    void soundRowsGiveTheBytesOfOneMachine(int partitions) {
        assertSame(Given.soundRows(400), partitions);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void unsoundRowsGiveTheProblemsOfOneMachineAtTheirLines(long seed) {
        List<List<@Nullable String>> rows = Given.unsoundRows(300, new Random(seed));

        assertThat(onOneMachine(rows).diagnostics()).hasSizeGreaterThan(5);
        assertSame(rows, 5);
    }

    @Test
    void aKeyWithNearlyAllRowsIsNoObstacle() {
        List<List<@Nullable String>> rows = Given.soundRows(300).stream()
                .map(row -> "rate".equals(row.get(0))
                        ? row
                        : Given.row("count", "2024", "AB", "7", null, null, row.get(7), null))
                .toList();

        assertThat(rows.stream().filter(row -> "count".equals(row.get(0))).count())
                .isEqualTo(200);
        assertSame(rows, 4);
    }

    @Test
    void aTaskThatWasKilledAndRepeatedCountsOnce() {
        List<List<@Nullable String>> rows = Given.unsoundRows(200, new Random(4));
        Dataset<Row> failing = dataset(rows, 4).filter((FilterFunction<Row>) SparkLoaderTest::isGivenTheSecondTime);

        LoadResult loaded = loader().read(failing, "figures");

        assertSame(loaded, onOneMachine(rows));
    }

    /** Fails within the third partition when it is first tried. */
    private static boolean isGivenTheSecondTime(Row row) {
        TaskContext task = TaskContext.get();
        if (TaskContext.getPartitionId() == 2 && task.attemptNumber() == 0 && "rate".equals(row.get(0))) {
            throw new IllegalStateException("This machine is lost");
        }
        return true;
    }

    @Test
    void aRowThatEndsTheReadingEndsItAsOnOneMachine() {
        List<List<@Nullable String>> rows = new ArrayList<>(Given.soundRows(100));
        rows.set(70, Given.row("count", "2024", "AB", "7\u0000", null, null, "2025-01-01", null));

        LoadResult alone = onOneMachine(rows);
        assertThat(alone.measurements()).isEmpty();
        assertThat(alone.rows()).isEqualTo(71);
        assertSame(rows, 5);
    }

    @Test
    void csvAndParquetGiveTheSame() throws IOException {
        Path csv = folder.resolve("figures.csv");
        Files.writeString(csv, """
                indicator,period,dimensions.county,value,numerator,denominator,reportedBy,reportedOn
                count,2024-03,AB,7,,,ME,2025-01-31
                count,2024-03,CJ,8,,,ME,2025-01-31
                amount,2024,,12.50,,,ME,2025-01-31
                rate,2024,,,3,4,ME,2025-01-31
                count,2024-03,AB,x,,,ME,2025-02-28
                """);
        Dataset<Row> table = SPARK.read().option("header", true).csv(csv.toString());
        table.coalesce(1).write().parquet(folder.resolve("figures.parquet").toString());

        LoadResult alone = MeasurementLoader.of(Given.PLAN, Given.OPTIONS).read(csv);
        LoadResult fromCsv = loader().read(table, csv.toString());
        LoadResult fromParquet = loader().read(
                        SPARK.read().parquet(folder.resolve("figures.parquet").toString()), csv.toString());

        assertThat(alone.diagnostics()).hasSize(1);
        assertSame(fromCsv, alone);
        assertSame(fromParquet, alone);
    }

    @Test
    void typedColumnsAndStructsAreTakenAsTheyAre() {
        StructType dimensions = new StructType().add("county", DataTypes.StringType);
        StructType schema = new StructType()
                .add("INDICATOR", DataTypes.StringType)
                .add("period", DataTypes.StringType)
                .add("dimensions", dimensions)
                .add("value", DataTypes.DoubleType)
                .add("numerator", DataTypes.createDecimalType(10, 2))
                .add("denominator", DataTypes.LongType)
                .add("reported_on", DataTypes.DateType)
                .add("not_applicable", DataTypes.BooleanType);
        Date day = Date.valueOf("2025-01-31");
        Dataset<Row> rows = SPARK.createDataFrame(
                List.of(
                        RowFactory.create("count", "2024", RowFactory.create("AB"), 7.0, null, null, day, null),
                        RowFactory.create("amount", "2024", null, 12.5e3, null, null, day, false),
                        RowFactory.create("rate", "2024", null, null, new BigDecimal("3.00"), 4L, day, null),
                        RowFactory.create("rate", "2024-03", null, null, null, null, null, true),
                        RowFactory.create("amount", "2024-03", null, Double.NaN, null, null, day, null)),
                schema);

        LoadResult loaded = loader().read(rows, "figures");

        assertThat(loaded.diagnostics().stream().map(Diagnostic::toString))
                .containsExactly(
                        "figures:5:19: warning SNITP-711: There is no reason why the indicator rate does not apply.",
                        "figures:6:17: error SNITP-203: Expected a number, found a text.");
        assertThat(loaded.rows()).isEqualTo(5);
    }

    @Test
    void anotherTypeIsRefusedByItsName() {
        Dataset<Row> rows = SPARK.sql("select 'count' as indicator, '2024' as period, map('a', 1) as value");

        assertThatThrownBy(() -> loader().read(rows, "figures"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The column value is of the type map<string,int>; measurements have texts, numbers, days and"
                                + " truth values");
    }

    @Test
    void aColumnThatNoTableHasIsToldOnce() {
        Dataset<Row> rows = SPARK.sql("select 'count' as indicator, '2024' as period, 7 as valeu")
                .repartition(3);

        LoadResult loaded = loader().read(rows, "figures");

        assertThat(loaded.measurements()).isEmpty();
        assertThat(loaded.diagnostics())
                .singleElement()
                .satisfies(problem -> assertThat(problem.suggestion()).contains("value"));
    }

    @Test
    void noRowsAreNoFigures() {
        assertSame(List.of(), 1);
    }

    @Test
    void figuresAreTakenAsKnownOnADay() {
        List<List<@Nullable String>> rows = Given.soundRows(100);
        LocalDate day = LocalDate.of(2025, 6, 1);

        LoadResult loaded = loader().knownOn(day).read(dataset(rows, 3), "figures");

        assertSame(
                loaded,
                MeasurementLoader.of(Given.PLAN, Given.OPTIONS)
                        .knownOn(day)
                        .read(MeasurementRows.of(columns(), rows.stream()), "figures"));
    }

    @Test
    void thePlanIsReadOnceForAllTasksOfAMachine() {
        SharedPlan plan = SharedPlan.of(Given.PLAN, ReadOptions.DEFAULT);

        assertThat(plan.bundle()).isEqualTo(Given.PLAN).isSameAs(plan.bundle());
    }

    @Test
    void aProfileOfItsOwnIsKnownOnThisMachineAlone() {
        Profile own = Profile.of(Profile.FINAL.toDefinition().withId("own"), Profile.DRAFT);

        assertThatThrownBy(() -> SparkLoader.of(Given.PLAN, ReadOptions.DEFAULT.withProfile(own)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The profile own is known on this machine alone");
    }

    private static SparkLoader loader() {
        return SparkLoader.of(Given.PLAN, Given.OPTIONS);
    }

    private static void assertSame(List<List<@Nullable String>> rows, int partitions) {
        assertSame(loader().read(dataset(rows, partitions), "figures"), onOneMachine(rows));
    }

    private static void assertSame(LoadResult loaded, LoadResult alone) {
        assertThat(messages(loaded)).isEqualTo(messages(alone));
        assertThat(loaded.diagnostics()).isEqualTo(alone.diagnostics());
        assertThat(loaded.rows()).isEqualTo(alone.rows());
        assertThat(bytes(loaded)).isEqualTo(bytes(alone));
    }

    private static String bytes(LoadResult result) {
        return result.measurements()
                .map(measurements -> HexFormat.of().formatHex(ProgressState.toBytes(measurements)))
                .orElse("");
    }

    private static String messages(LoadResult result) {
        return result.diagnostics().stream().map(Diagnostic::toString).collect(Collectors.joining("\n"));
    }

    private static LoadResult onOneMachine(List<List<@Nullable String>> rows) {
        return MeasurementLoader.of(Given.PLAN, Given.OPTIONS)
                .read(MeasurementRows.of(columns(), rows.stream()), "figures");
    }

    private static List<String> columns() {
        return Given.COLUMNS.stream().map(MeasurementColumns::named).toList();
    }

    private static Dataset<Row> dataset(List<List<@Nullable String>> rows, int partitions) {
        StructType schema = new StructType();
        for (String column : Given.COLUMNS) {
            schema = schema.add(column, DataTypes.StringType);
        }
        List<Row> given =
                rows.stream().map(row -> RowFactory.create(row.toArray())).toList();
        return SPARK.createDataFrame(
                JavaSparkContext.fromSparkContext(SPARK.sparkContext()).parallelize(given, partitions), schema);
    }
}
