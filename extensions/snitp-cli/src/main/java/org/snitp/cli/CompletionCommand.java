package org.snitp.cli;

import java.util.concurrent.Callable;
import org.snitp.cli.terminal.Console;
import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** Prints a completion script for bash and zsh: {@code source <(snitp completion)}. */
@Command(name = "completion")
final class CompletionCommand implements Callable<Integer> {

    private final Console console;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().print(AutoComplete.bash("snitp", SnitpCommand.commandLine(console)));
        return ExitCode.OK;
    }
}
