package org.snitp.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.snitp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snitp.cli.terminal.Terminal;

class WatchCommandTest {

    private static final String STRATEGY = """
            schema: snitp/1
            kind: Strategy
            languages: [en]
            id: s
            title: Strategy
            horizon: 2024/2028
            generalObjectives:
              - {code: "1", title: Safety}
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicInteger exitCode = new AtomicInteger(-1);

    private static void await(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 600 && !condition.getAsBoolean(); i++) {
            Thread.sleep(50);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private String told() {
        return out.toString(UTF_8);
    }

    @Test
    void whatIsSavedIsCheckedAgainUntilTheUserEndsIt() throws Exception {
        Path plan = Files.writeString(folder.resolve("plan.yaml"), STRATEGY);
        Thread watching = new Thread(() -> exitCode.set(Main.run(
                new Terminal(
                        new PrintStream(out, true, UTF_8),
                        new PrintStream(err, true, UTF_8),
                        false,
                        false,
                        new HashMap<>(),
                        Run.CLOCK),
                "watch",
                folder.toString())));
        watching.start();
        await(() -> told().contains("Waiting for changes"));
        assertThat(told()).doesNotContain("SNITP-201", "changed:");

        Files.writeString(plan, STRATEGY + "visionn: x\n");
        await(() -> told().contains("SNITP-201"));
        assertThat(told()).contains("– changed: plan.yaml");

        Files.delete(plan);
        await(() -> err.toString(UTF_8).contains("no document in it"));
        Files.writeString(plan, STRATEGY);
        await(() -> told().split("Waiting for changes", -1).length > 4);

        watching.interrupt();
        watching.join();
        assertThat(exitCode).hasValue(ExitCode.OK);
    }

    @Test
    void aFileThatIsNotThereEndsIt() {
        Run run = snitp("watch", folder.resolve("missing.yaml").toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(run.err())
                .isEqualTo("snitp: " + folder.resolve("missing.yaml") + ": There is no such file or folder.\n");
    }

    @Test
    void onlyDocumentsAndTablesOfAFolderCount() throws Exception {
        Path plan = Files.writeString(folder.resolve("plan.yaml"), STRATEGY);
        FileWatch watch = new FileWatch(List.of(folder));
        assertThat(watch.changes(1)).isEmpty();

        Files.writeString(folder.resolve(".plan.yaml.swp"), "x");
        Files.writeString(folder.resolve("notes.docx"), "x");
        assertThat(watch.changes(1)).isEmpty();

        Path table = Files.writeString(folder.resolve("figures.csv"), "x");
        touch(plan);
        assertThat(watch.changes(1)).containsExactly(table, plan);
        assertThat(watch.changes(1)).isEmpty();

        Files.delete(table);
        assertThat(watch.changes(1)).containsExactly(table);
    }

    private static void touch(Path file) throws IOException {
        Files.setLastModifiedTime(
                file, FileTime.fromMillis(Files.getLastModifiedTime(file).toMillis() + 2000));
    }
}
