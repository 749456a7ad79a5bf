package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.cli.terminal.Console;
import org.snitp.cli.terminal.Output;
import org.snitp.cli.terminal.Terminal;
import picocli.CommandLine;

/** The help of every command ends with an example of it. */
class HelpExamplesTest {

    @ParameterizedTest
    @CsvSource({"en, Example", "ro, Exemplu"})
    void everyCommandHasOneThatItUnderstands(String language, String heading) {
        List<CommandLine> commands = new ArrayList<>();
        commands.add(parser());
        for (int i = 0; i < commands.size(); i++) {
            commands.addAll(commands.get(i).getSubcommands().values());
        }
        assertThat(commands).hasSizeGreaterThan(20);
        for (CommandLine command : commands) {
            String name = command.getCommandSpec().qualifiedName();
            String example = example(name, heading, language);
            assertThat(example).startsWith(name);
            assertThatCode(() -> parser().parseArgs(words(example))).as(example).doesNotThrowAnyException();
        }
    }

    private static String example(String name, String heading, String language) {
        String help = Run.snitp(words(name + " --help --lang " + language)).out();
        int begin = help.indexOf("\n" + heading + ":\n");
        assertThat(begin).as(name).isPositive();
        List<String> lines = help.substring(begin)
                .lines()
                .skip(2)
                .filter(line -> !line.isBlank())
                .toList();
        assertThat(lines).as(name).hasSize(1);
        return lines.get(0).strip().replaceFirst("^source <\\((.*)\\)$", "$1").replaceFirst(" > .*", "");
    }

    /** The words behind the name of the command. */
    private static String[] words(String command) {
        String arguments = command.replaceFirst("snitp ?", "");
        return arguments.isEmpty() ? new String[0] : arguments.split(" ");
    }

    private static CommandLine parser() {
        OutputStream none = OutputStream.nullOutputStream();
        Terminal terminal = new Terminal(none, none, false, false, Map.of(), Run.CLOCK);
        return SnitpCommand.commandLine(Console.open(terminal, new Output(none)));
    }
}
