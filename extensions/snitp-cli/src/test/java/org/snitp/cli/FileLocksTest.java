package org.snitp.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.snitp.cli.terminal.Console;
import org.snitp.cli.terminal.Output;
import org.snitp.cli.terminal.Terminal;

class FileLocksTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Console console = Console.open(
            new Terminal(OutputStream.nullOutputStream(), err, false, false, Map.of(), Run.CLOCK),
            new Output(OutputStream.nullOutputStream()));

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("m.yaml");
    }

    private <T> T hold(Supplier<T> work, Path... files) {
        return FileLocks.hold(console, List.of(files), FileLocks.PATIENCE, work);
    }

    @Test
    void oneAfterTheOtherHoldsAFile() {
        AtomicInteger holders = new AtomicInteger();
        List<CompletableFuture<Integer>> runs = IntStream.range(0, 8)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> hold(
                        () -> {
                            int together = holders.incrementAndGet();
                            LockSupport.parkNanos(100_000);
                            holders.decrementAndGet();
                            return together;
                        },
                        file)))
                .toList();
        assertThat(runs).allSatisfy(run -> assertThat(run.join()).isEqualTo(1));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whoWaitsSaysSoAndGivesUpInTheEnd() {
        String refused = hold(
                () -> {
                    try {
                        return FileLocks.hold(console, List.of(file), Duration.ofMillis(1200), () -> "held");
                    } catch (UsageException e) {
                        return e.reason();
                    }
                },
                file);
        assertThat(refused)
                .isEqualTo(OutputFile.real(file)
                        + " was left as it is: another run keeps it to itself. Try again when that has ended.");
        assertThat(err.toString(UTF_8))
                .isEqualTo("snitp: waiting for another run that writes " + OutputFile.real(file) + ".\n");
    }

    @Test
    void whatAKilledRunLeavesBehindLocksNobodyOut() throws IOException {
        Files.writeString(folder.resolve(".m.yaml.lock"), "left");
        assertThat(hold(() -> "held", file)).isEqualTo("held");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileIsOneHoweverItIsSpelled() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), file.getFileName());
        String[] locks = hold(
                () -> folder.toFile().list((where, name) -> name.endsWith(".lock")),
                folder.resolve(".").resolve("m.yaml"),
                link);
        assertThat(locks).containsExactly(".m.yaml.lock");
    }

    @Test
    void aFolderThatIsNotThereHasNoLocks() {
        Path nowhere = folder.resolve("nowhere/m.yaml");
        assertThat(hold(() -> "held", nowhere)).isEqualTo("held");
        assertThat(nowhere.getParent()).doesNotExist();
    }

    @Test
    void whatAnotherProgramWritesIsSeen() throws IOException {
        FileState missing = FileState.of(file);
        assertThat(missing.isUnchanged()).isTrue();
        Files.writeString(file, "a");
        assertThat(missing.isUnchanged()).isFalse();
        FileState state = FileState.of(file);
        Files.writeString(file, "a");
        assertThat(state.isUnchanged()).isTrue();
        Files.writeString(file, "b");
        assertThat(state.isUnchanged()).isFalse();
    }
}
