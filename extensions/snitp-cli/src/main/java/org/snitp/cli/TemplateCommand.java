package org.snitp.cli;

import org.jspecify.annotations.Nullable;
import org.snitp.cli.terminal.Console;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Templates to fill in. Without a subcommand it shows its help. */
@Command(name = "template", synopsisSubcommandLabel = "COMMAND")
final class TemplateCommand implements Runnable {

    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    private TemplateCommand(Console console) {
        this.console = console;
    }

    /** Returns the command with its subcommands. */
    static CommandLine commandLine(Console console) {
        return new CommandLine(new TemplateCommand(console))
                .addSubcommand(new TemplateSheetCommand(console))
                .addSubcommand(new TemplateFormCommand(console))
                .addSubcommand(new TemplatePlanCommand(console))
                .addSubcommand(new TemplateProfileCommand(console));
    }

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(console.out());
        }
    }
}
