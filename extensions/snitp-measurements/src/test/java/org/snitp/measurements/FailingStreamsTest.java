package org.snitp.measurements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.testkit.SnitpAssertions.assertThatIssues;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Streams that fail while they are read, and streams that are read on by whoever opened them. */
class FailingStreamsTest {

    private static final String UNREADABLE =
            "m.csv: error SNITP-101: The file cannot be read; check that it is a file and that you may read it.";

    private static final String CELLS =
            "m.csv:2:1: error SNITP-111: The row has 4 cells, but the first row names 3 columns."
                    + " A text with a separator in it must stand in quotes.";

    private static byte[] table(int rows) {
        return ("indicator,period,value\n" + "count,2025,7\n".repeat(rows)).getBytes(StandardCharsets.UTF_8);
    }

    /** Returns a stream that breaks behind some bytes. */
    private static InputStream broken(byte[] bytes) {
        InputStream broken = new InputStream() {

            @Override
            public int read() throws IOException {
                throw new IOException("The line is dead");
            }

            @Override
            public int read(byte[] room, int offset, int length) throws IOException {
                return read();
            }
        };
        return new SequenceInputStream(new ByteArrayInputStream(bytes), broken);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 5_000})
    void aStreamThatBreaksIsAProblem(int rows) {
        InputStream stream = broken(table(rows));

        assertUnreadable(MeasurementLoader.of(FoldedPlan.BUNDLE).read(stream, "m.csv"));
    }

    @Test
    void anArchiveThatEndsTooEarlyIsAProblem() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream archive = new GZIPOutputStream(bytes)) {
            archive.write(table(100_000));
        }
        byte[] half = Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2);

        assertUnreadable(MeasurementLoader.of(FoldedPlan.BUNDLE)
                .read(new GZIPInputStream(new ByteArrayInputStream(half)), "m.csv"));
    }

    @Test
    void whatIsWrongBeforeAStreamBreaksIsTold() {
        byte[] rows = ("indicator,period,value\n" + "count,2025,7,8\n".repeat(5_000)).getBytes(StandardCharsets.UTF_8);
        LoadResult folded = MeasurementLoader.of(FoldedPlan.BUNDLE).read(broken(rows), "m.csv");

        assertUnreadable(folded);
        assertThatIssues(folded.diagnostics()).texts().contains(CELLS);
    }

    @Test
    void rowsThatWaitWhenAStreamBreaksAreCheckedBefore() {
        byte[] rows = "indicator,period,value\nnowhere,2025,7\n".getBytes(StandardCharsets.UTF_8);
        byte[] more = Arrays.copyOf(rows, rows.length + 100_000);
        byte[] row = "count,2025,7\n".getBytes(StandardCharsets.UTF_8);
        for (int i = rows.length; i < more.length; i++) {
            more[i] = row[(i - rows.length) % row.length];
        }
        LoadResult folded = MeasurementLoader.of(FoldedPlan.BUNDLE).read(broken(more), "m.csv");

        assertUnreadable(folded);
        assertThatIssues(folded.diagnostics())
                .texts()
                .anySatisfy(problem -> assertThat(problem).startsWith("m.csv:2:1: error SNITP-702: "));
    }

    private static void assertUnreadable(LoadResult folded) {
        assertThat(folded.measurements()).isEmpty();
        assertThatIssues(folded.diagnostics()).texts().contains(UNREADABLE);
    }

    @Test
    void theStreamOfATableStaysOpen() {
        boolean[] closed = {false};
        InputStream stream = new ByteArrayInputStream(table(200_000)) {

            @Override
            public void close() {
                closed[0] = true;
            }
        };

        assertThat(MeasurementLoader.of(FoldedPlan.BUNDLE).read(stream, "m.csv").rows())
                .isEqualTo(200_000);
        assertThat(closed[0]).isFalse();
    }
}
