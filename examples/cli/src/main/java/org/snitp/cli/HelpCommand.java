package org.snitp.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.snitp.cli.terminal.Console;
import org.snitp.model.code.Spelling;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows the help of a command; unlike the parser's own help command it is {@code -h} like any other. */
@Command(name = "help", helpCommand = true)
final class HelpCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "COMMAND", descriptionKey = "command")
    private Optional<String> name = Optional.empty();

    HelpCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CommandLine all = SnitpCommand.commandLine(console);
        CommandLine wanted = name.isEmpty() ? all : all.getSubcommands().get(name.get());
        if (wanted == null) {
            throw new Refusal(unknown(all, name.get()));
        }
        wanted.usage(console.out());
        return ExitCode.OK;
    }

    private String unknown(CommandLine all, String command) {
        Optional<String> meant = Spelling.nearest(command, all.getSubcommands().keySet());
        return console.texts().text("usage.unknownCommand", command)
                + meant.map(known -> " " + console.texts().text("suggestion", known))
                        .orElse("");
    }
}
