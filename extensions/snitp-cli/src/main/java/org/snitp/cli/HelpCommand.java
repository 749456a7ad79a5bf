package org.snitp.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.snitp.cli.terminal.Console;
import org.snitp.model.code.Spelling;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows the help of a command, like {@code -h}. The parser's own help command behaves differently. */
@Command(name = "help", helpCommand = true)
final class HelpCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "COMMAND", descriptionKey = "command")
    private List<String> names = new ArrayList<>();

    HelpCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CommandLine wanted = SnitpCommand.commandLine(console);
        for (String name : names) {
            CommandLine next = wanted.getSubcommands().get(name);
            if (next == null) {
                throw new UsageException(unknown(wanted, name));
            }
            wanted = next;
        }
        wanted.usage(console.out());
        return ExitCode.OK;
    }

    private String unknown(CommandLine above, String command) {
        Optional<String> meant =
                Spelling.nearest(command, above.getSubcommands().keySet());
        return console.texts().text("usage.unknownCommand", command)
                + meant.map(known -> " " + console.texts().text("suggestion", known))
                        .orElse("");
    }
}
