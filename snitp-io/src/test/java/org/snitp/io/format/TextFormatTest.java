package org.snitp.io.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.TextReport;

class TextFormatTest {

    private static final TextFormat<String> FORMAT = content -> "«" + content + "»\n";

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsWhatIsRenderedInUtf8() throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        Path file = folder.resolve("text.txt");

        FORMAT.write("ș", stream);
        FORMAT.write("ș", file);

        assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo("«ș»\n");
        assertThat(file).content(StandardCharsets.UTF_8).isEqualTo("«ș»\n");
    }

    @Test
    void theStreamIsFlushedAndNotClosed() {
        StringBuilder calls = new StringBuilder();
        FORMAT.write("x", new OutputStream() {
            @Override
            public void write(int octet) {
                // Only what becomes of the stream counts here.
            }

            @Override
            public void flush() {
                calls.append("flush ");
            }

            @Override
            public void close() {
                calls.append("close ");
            }
        });

        assertThat(calls).hasToString("flush ");
    }

    @Test
    void aFileThatCannotBeWrittenWholeStaysAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("text.txt"), "before");
        FileFormat<String> failing = (content, stream) -> {
            FORMAT.write(content, stream);
            throw new UncheckedIOException(new IOException("full"));
        };

        assertThatThrownBy(() -> failing.write("after", file)).isInstanceOf(UncheckedIOException.class);
        assertThat(file).hasContent("before");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    @SuppressWarnings("NullAway") // What is tested is the answer to null.
    void nullIsAnsweredByAnExceptionThatNamesTheParameter() {
        assertThatNullPointerException()
                .isThrownBy(() -> FORMAT.write(null, OutputStream.nullOutputStream()))
                .withMessage("content");
        assertThatNullPointerException()
                .isThrownBy(() -> FORMAT.write("x", (OutputStream) null))
                .withMessage("stream");
        assertThatNullPointerException()
                .isThrownBy(() -> FORMAT.write("x", (Path) null))
                .withMessage("file");
        assertThatNullPointerException()
                .isThrownBy(() -> FORMAT.write(null, folder.resolve("x")))
                .withMessage("content");
    }

    @Test
    void aReportIsAFormat() {
        TextFormat<List<Diagnostic>> report = TextReport.in(Locale.ENGLISH, false);

        assertThat(report.render(List.of())).isEmpty();
    }
}
