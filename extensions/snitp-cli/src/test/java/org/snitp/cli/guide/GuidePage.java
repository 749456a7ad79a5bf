package org.snitp.cli.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the guide, in Markdown.
 *
 * <p>A block {@code console} has commands after {@code $}, each with what it prints below it. Of a long output a page may show the
 * beginning and the end, with a line {@code ...} between them; a command with nothing below it is run, and its output is not
 * compared. The block says {@code exit=1} if its commands end so. A block that says {@code file=NAME} is a file of that name.
 *
 * @param path the file, seen from the folder of the module
 * @param text its text
 */
record GuidePage(Path path, String text) {

    static final Path ROOT = Path.of("../..");

    static final Path GUIDE = ROOT.resolve("docs/guide");

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```([a-z]*)([^\n]*)\n(.*?)^```$");
    private static final Pattern OPTION = Pattern.compile(" ([a-z]+)=(\\S+)");
    private static final Pattern CONTINUES = Pattern.compile("<!-- continues (\\S+) -->");
    private static final String PROMPT = "$ ";
    private static final String GAP = "...";

    /**
     * A fenced block.
     *
     * @param kind its language, as {@code console}
     * @param options what else stands in its first line
     * @param text its lines, each with its end
     */
    record Block(String kind, String options, String text) {

        String option(String name, String otherwise) {
            return OPTION.matcher(options)
                    .results()
                    .filter(option -> option.group(1).equals(name))
                    .map(option -> option.group(2))
                    .findFirst()
                    .orElse(otherwise);
        }

        /** Returns the commands of a console. */
        List<Command> commands() {
            List<Command> commands = new ArrayList<>();
            List<String> line = new ArrayList<>();
            List<String> shown = new ArrayList<>();
            for (String next : text.lines().toList()) {
                boolean continued = !line.isEmpty()
                        && shown.isEmpty()
                        && line.get(line.size() - 1).endsWith("\\");
                if (next.startsWith(PROMPT) || continued) {
                    if (!continued && !line.isEmpty()) {
                        commands.add(new Command(String.join("\n", line), List.copyOf(shown)));
                        line.clear();
                        shown.clear();
                    }
                    line.add(continued ? next : next.substring(PROMPT.length()));
                } else {
                    shown.add(next);
                }
            }
            if (!line.isEmpty()) {
                commands.add(new Command(String.join("\n", line), List.copyOf(shown)));
            }
            return commands;
        }
    }

    /**
     * A command with the output that the page shows.
     *
     * @param line what is typed, with its line ends
     * @param shown the lines of the output
     */
    record Command(String line, List<String> shown) {

        boolean showsOutput() {
            return shown.stream().anyMatch(line -> !line.isBlank());
        }

        /** Returns what the page would show of an output: all of it, or as much as it shows now. */
        List<String> shownOf(String output) {
            List<String> lines = trimmed(output.lines().toList());
            List<String> now = trimmed(shown);
            int gap = now.indexOf(GAP);
            int after = now.size() - gap - 1;
            if (gap < 0 || lines.size() <= gap + after) {
                return lines;
            }
            List<String> parts = new ArrayList<>(lines.subList(0, gap));
            parts.add(GAP);
            parts.addAll(lines.subList(lines.size() - after, lines.size()));
            return parts;
        }

        String rendered(List<String> output) {
            return PROMPT + line + "\n" + String.join("\n", output) + (output.isEmpty() ? "" : "\n");
        }

        static List<String> trimmed(List<String> lines) {
            List<String> trimmed = new ArrayList<>();
            lines.forEach(line -> trimmed.add(line.stripTrailing()));
            while (!trimmed.isEmpty() && trimmed.get(trimmed.size() - 1).isEmpty()) {
                trimmed.remove(trimmed.size() - 1);
            }
            return trimmed;
        }
    }

    static GuidePage read(Path path) {
        try {
            return new GuidePage(path, Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the pages of both languages. */
    static Stream<GuidePage> all() {
        return Stream.of("en", "ro").flatMap(GuidePage::all);
    }

    static Stream<GuidePage> all(String language) {
        try (Stream<Path> files = Files.list(GUIDE.resolve(language))) {
            return files
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(GuidePage::read)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String language() {
        return path.startsWith(GUIDE.resolve("ro")) ? "ro" : "en";
    }

    /** Returns the page of which this one says that it continues it, if it does: its files are there as well. */
    Optional<GuidePage> continued() {
        Matcher continued = CONTINUES.matcher(text);
        return continued.find() ? Optional.of(read(path.resolveSibling(continued.group(1)))) : Optional.empty();
    }

    /** Returns the name of the page, which is the same in both languages. */
    String name() {
        return path.getFileName().toString();
    }

    List<Block> blocks() {
        return BLOCK.matcher(text).results().map(GuidePage::block).toList();
    }

    /** Returns the page with other consoles. */
    GuidePage withConsoles(Function<Block, String> consoles) {
        String changed = BLOCK.matcher(text).replaceAll(found -> {
            Block block = block(found);
            String content = block.kind().equals("console") ? consoles.apply(block) : block.text();
            return Matcher.quoteReplacement("```" + block.kind() + block.options() + "\n" + content + "```");
        });
        return new GuidePage(path, changed);
    }

    void write() {
        try {
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Block block(MatchResult found) {
        return new Block(found.group(1), found.group(2), found.group(3));
    }

    @Override
    public String toString() {
        return ROOT.relativize(path).toString();
    }
}
