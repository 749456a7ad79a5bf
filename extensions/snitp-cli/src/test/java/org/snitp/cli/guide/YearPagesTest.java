package org.snitp.cli.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pages of the year tell what its script prints ({@link YearTest}): its steps, its sentences, its commands, and as much of their
 * output as a page shows. With {@code -Dgolden.update} the outputs are written into the pages again.
 */
class YearPagesTest {

    private static final List<String> NAMES = List.of("year.md", "year-2.md", "year-3.md");

    private static final Path GOLDEN = Path.of("src/test/resources/org/snitp/cli/golden");

    private static final Pattern STEP = Pattern.compile("(?m)^== (\\d+\\. .*)$");
    private static final Pattern HEADING = Pattern.compile("(?m)^## (\\d+\\. .*)$");

    @ParameterizedTest
    @ValueSource(strings = {"en", "ro"})
    void thePagesTellWhatTheScriptPrints(String language) throws IOException {
        String printed = Files.readString(GOLDEN.resolve("year." + language + ".txt"));
        List<GuidePage> pages = NAMES.stream()
                .map(name -> GuidePage.read(GuidePage.GUIDE.resolve(language).resolve(name)))
                .toList();
        String told = String.join("\n", pages.stream().map(GuidePage::text).toList());

        assertThat(titles(HEADING, told)).isEqualTo(titles(STEP, printed)).hasSize(16);
        assertThat(words(told)).contains(sentences(printed));

        Deque<GuidePage.Command> commands = new ArrayDeque<>(commands(printed));
        for (GuidePage page : pages) {
            GuidePage expected = page.withConsoles(block -> rendered(block, commands));
            if (System.getProperty("golden.update") != null) {
                expected.write();
            }
            assertThat(GuidePage.read(page.path()).text()).isEqualTo(expected.text());
        }
        assertThat(commands).isEmpty();
    }

    private static String rendered(GuidePage.Block block, Deque<GuidePage.Command> printed) {
        StringBuilder rendered = new StringBuilder();
        for (GuidePage.Command shown : block.commands()) {
            GuidePage.Command real = printed.remove();
            String output = String.join("\n", real.shown());
            rendered.append(real.rendered(shown.showsOutput() ? shown.shownOf(output) : List.of()));
        }
        return rendered.toString();
    }

    private static List<String> titles(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(title -> title.group(1)).toList();
    }

    /** Returns what the script tells before the first command of each step. */
    private static List<String> sentences(String printed) {
        List<String> sentences = new ArrayList<>();
        String[] steps = STEP.split(printed, -1);
        for (int i = 1; i < steps.length; i++) {
            sentences.add(words(steps[i].substring(0, steps[i].indexOf("\n$ "))));
        }
        return sentences;
    }

    private static List<GuidePage.Command> commands(String printed) {
        List<GuidePage.Command> commands = new ArrayList<>();
        for (String step : STEP.split(printed, -1)) {
            int first = step.indexOf("\n$ ");
            if (first >= 0) {
                commands.addAll(new GuidePage.Block("console", "", step.substring(first + 1)).commands());
            }
        }
        return commands;
    }

    private static String words(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
