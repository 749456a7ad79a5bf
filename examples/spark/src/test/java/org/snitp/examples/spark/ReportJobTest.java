package org.snitp.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job from the figures of the example to the report, on this machine. */
class ReportJobTest {

    @Test
    void figuresBecomeAReport(@TempDir Path folder) throws Exception {
        boolean reported;
        try (SparkSession spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .getOrCreate()) {
            reported = ReportJob.run(spark, List.of("official", "figures.csv", "2025", folder.toString()));
        }

        assertThat(reported).isTrue();
        assertThat(folder.resolve("problems.txt")).isEmptyFile();
        assertThat(Files.readString(folder.resolve("report.html")))
                .contains("1.1.1-1")
                .contains("8");
    }
}
