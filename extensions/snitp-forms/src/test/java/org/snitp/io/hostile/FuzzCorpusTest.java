package org.snitp.io.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.snitp.forms.intake.CsvFuzzTarget;
import org.snitp.forms.intake.XlsxFuzzTarget;

/** What the fuzzer found to take ways of its own through the readers keeps every promise, today as on the day it was found. */
@Tag("hostile")
class FuzzCorpusTest {

    private static final Path CORPUS = Path.of("src", "test", "resources", "org", "snitp", "io", "fuzz");

    private static final Map<String, Consumer<byte[]>> TARGETS = Map.of(
            "json", JsonFuzzTarget::fuzzerTestOneInput,
            "yaml", YamlFuzzTarget::fuzzerTestOneInput,
            "csv", CsvFuzzTarget::fuzzerTestOneInput,
            "xlsx", XlsxFuzzTarget::fuzzerTestOneInput);

    @TestFactory
    Stream<DynamicContainer> everyFindingKeepsThePromises() {
        return TARGETS.keySet().stream()
                .sorted()
                .map(target -> DynamicContainer.dynamicContainer(target, tests(target)));
    }

    @Test
    void somethingWasFoundWithEachTarget() {
        assertThat(TARGETS.keySet())
                .allSatisfy(target -> assertThat(files(CORPUS.resolve(target))).hasSizeGreaterThan(100));
    }

    private static Stream<DynamicTest> tests(String target) {
        return files(CORPUS.resolve(target)).stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(),
                        () -> assertThatCode(() -> TARGETS.get(target).accept(Files.readAllBytes(file)))
                                .doesNotThrowAnyException()));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
