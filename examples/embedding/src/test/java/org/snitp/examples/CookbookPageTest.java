package org.snitp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pages of the cookbook show what {@link CookbookTest} runs, task by task, in both languages. With {@code -Dgolden.update} the
 * code is written into the pages again.
 */
class CookbookPageTest {

    private static final Pattern TASK = Pattern.compile("(?ms)^        // cookbook\n(.*?)\n        // cookbook$");
    private static final Pattern BLOCK = Pattern.compile("(?s)```java\n(.*?)\n```");

    @ParameterizedTest
    @ValueSource(strings = {"en", "ro"})
    void everyTaskOfThePagesIsTheOneThatIsRun(String language) throws IOException {
        Path guide = Path.of("../../docs/guide", language);
        List<Path> pages = List.of(guide.resolve("cookbook.md"), guide.resolve("cookbook-2.md"));
        List<String> tasks = tasks();
        if (System.getProperty("golden.update") != null) {
            update(pages, tasks.iterator());
        }

        assertThat(tasks).hasSize(12);
        assertThat(pages.stream().flatMap(CookbookPageTest::blocks).toList()).isEqualTo(tasks);
    }

    private static List<String> tasks() throws IOException {
        String source = Files.readString(Path.of("src/test/java/org/snitp/examples/CookbookTest.java"));
        return TASK.matcher(source)
                .results()
                .map(task -> task.group(1).replaceAll("(?m)^ {8}", ""))
                .toList();
    }

    private static void update(List<Path> pages, Iterator<String> tasks) throws IOException {
        for (Path page : pages) {
            String text = BLOCK.matcher(Files.readString(page))
                    .replaceAll(block -> Matcher.quoteReplacement("```java\n" + tasks.next() + "\n```"));
            Files.writeString(page, text);
        }
    }

    private static Stream<String> blocks(Path page) {
        try {
            return BLOCK.matcher(Files.readString(page)).results().map(block -> block.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
