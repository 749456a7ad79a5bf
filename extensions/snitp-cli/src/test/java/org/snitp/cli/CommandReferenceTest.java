package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.cli.terminal.Console;
import org.snitp.cli.terminal.Output;
import org.snitp.cli.terminal.Terminal;
import org.snitp.testkit.GoldenFiles;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The reference of the commands, made of the model from which the parser parses; {@code -Dgolden.update} writes it again. */
class CommandReferenceTest {

    private static final GoldenFiles PAGES = new GoldenFiles(Path.of("../../docs/reference"));

    private static final Map<String, Map<String, String>> WORDS = Map.of(
            "en",
            Map.of(
                    "title",
                            "# Commands\n\nMade of the command itself (`snitp COMMAND --help` says the same). "
                                    + "[The guide](../guide/en/index.md) shows how they are used. În română: [comenzi](commands.ro.md).",
                    "common", "## Options of all commands",
                    "argument", "Argument",
                    "option", "Option",
                    "meaning", "Meaning"),
            "ro",
            Map.of(
                    "title",
                            "# Comenzi\n\nFăcută din comanda însăși (`snitp COMANDĂ --help` spune același lucru). "
                                    + "[Ghidul](../guide/ro/index.md) arată cum se folosesc. In English: [commands](commands.md).",
                    "common", "## Opțiunile tuturor comenzilor",
                    "argument", "Argument",
                    "option", "Opțiune",
                    "meaning", "Înțeles"));

    @ParameterizedTest
    @CsvSource({"en, commands.md", "ro, commands.ro.md"})
    void thePageHasEveryCommandWithItsArgumentsAndOptions(String language, String name) {
        CommandLine all = commandLine(language);
        String page = render(all, Objects.requireNonNull(WORDS.get(language)));

        PAGES.assertSame(page, name);
        assertThat(commands("snitp", all).keySet())
                .allSatisfy(command -> assertThat(page).contains("## " + command + "\n"));
        assertThat(page).contains("`--threshold=N`");
    }

    private static CommandLine commandLine(String language) {
        ByteArrayOutputStream nothing = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(nothing, nothing, false, Map.of(), Run.CLOCK);
        return SnitpCommand.commandLine(Console.open(terminal, new Output(nothing), "--lang", language));
    }

    private static String word(Map<String, String> words, String key) {
        return Objects.requireNonNull(words.get(key), key);
    }

    private static String render(CommandLine all, Map<String, String> words) {
        StringBuilder page = new StringBuilder(word(words, "title")).append("\n\n");
        Map<String, CommandLine> commands = commands("snitp", all);
        commands.forEach((name, command) -> page.append("- [%s](#%s): %s\n"
                .formatted(name, anchor(name), text(usage(command).header()))));
        page.append("\n").append(word(words, "common")).append("\n\n");
        table(page, word(words, "option"), word(words, "meaning"), options(all.getCommandSpec(), true));
        commands.forEach((name, command) -> section(page, name, command, words));
        return page.toString();
    }

    private static void section(StringBuilder page, String name, CommandLine command, Map<String, String> words) {
        CommandSpec spec = command.getCommandSpec();
        page.append("\n## ").append(name).append("\n\n");
        Stream.of(
                        usage(command).header(),
                        usage(command).description(),
                        usage(command).footer())
                .map(CommandReferenceTest::paragraphs)
                .filter(paragraphs -> !paragraphs.isBlank())
                .forEach(paragraphs -> page.append(paragraphs).append("\n\n"));
        Map<String, String> arguments = spec.positionalParameters().stream()
                .collect(Collectors.toMap(
                        argument -> "`" + argument.paramLabel() + "`",
                        CommandReferenceTest::description,
                        (first, second) -> first,
                        LinkedHashMap::new));
        table(page, word(words, "argument"), word(words, "meaning"), arguments);
        Map<String, String> options = options(spec, false);
        if (!arguments.isEmpty() && !options.isEmpty()) {
            page.append("\n");
        }
        table(page, word(words, "option"), word(words, "meaning"), options);
    }

    private static Map<String, CommandLine> commands(String name, CommandLine command) {
        Map<String, CommandLine> commands = new LinkedHashMap<>();
        command.getSubcommands().forEach((subname, subcommand) -> {
            String full = name + " " + subname;
            commands.put(full, subcommand);
            commands.putAll(commands(full, subcommand));
        });
        return commands;
    }

    private static Map<String, String> options(CommandSpec spec, boolean common) {
        Map<String, String> options = new LinkedHashMap<>();
        for (OptionSpec option : spec.options()) {
            boolean shared = option.inherited() || spec.parent() == null;
            if (shared == common && !option.hidden()) {
                options.put("`" + spelled(option) + "`", description(option));
            }
        }
        return options;
    }

    private static String spelled(OptionSpec option) {
        String names = String.join(", ", option.names());
        return option.arity().max() > 0 ? names + "=" + option.paramLabel() : names;
    }

    private static void table(StringBuilder page, String first, String second, Map<String, String> rows) {
        if (!rows.isEmpty()) {
            page.append("| %s | %s |\n|---|---|\n".formatted(first, second));
            rows.forEach((name, meaning) ->
                    page.append("| %s | %s |\n".formatted(name.replace("|", "\\|"), meaning.replace("|", "\\|"))));
        }
    }

    private static UsageMessageSpec usage(CommandLine command) {
        return command.getCommandSpec().usageMessage();
    }

    private static String description(ArgSpec argument) {
        return text(argument.description());
    }

    /** Returns a description in one line. */
    private static String text(String[] lines) {
        return escaped(
                String.join(" ", lines).formatted().replaceAll("\\s+", " ").strip());
    }

    private static String paragraphs(String[] lines) {
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph :
                String.join("\n", lines).formatted().stripTrailing().split("\n", -1)) {
            if (paragraph.startsWith("  ")) {
                if (!paragraphs.isEmpty()
                        && !paragraphs.get(paragraphs.size() - 1).startsWith("    ")) {
                    paragraphs.add("");
                }
                paragraphs.add("    " + paragraph.strip());
            } else {
                paragraphs.add(escaped(paragraph.strip()));
            }
        }
        return String.join("\n", paragraphs).strip();
    }

    private static String escaped(String text) {
        return text.replace("<", "&lt;").replace("*", "\\*").replace("_", "\\_");
    }

    private static String anchor(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
