package org.snitp.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.snitp.cli.terminal.ColourMode;
import org.snitp.cli.terminal.Console;
import org.snitp.cli.terminal.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command itself; without a subcommand it shows its help. */
@SuppressWarnings("UnusedVariable") // Options are declared for the parser; Console.open has read them before.
@Command(name = "snitp", versionProvider = Version.class, synopsisSubcommandLabel = "COMMAND")
final class SnitpCommand implements Runnable {

    /** The parser refuses to show its help in less. */
    private static final int LEAST_HELP_WIDTH = 55;

    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--lang", paramLabel = "ro|en", scope = ScopeType.INHERIT, descriptionKey = "lang", order = 90)
    private @Nullable Language language;

    @Option(
            names = "--color",
            paramLabel = "auto|always|never",
            scope = ScopeType.INHERIT,
            descriptionKey = "color",
            order = 91)
    private @Nullable ColourMode colours;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "help",
            order = 92)
    private boolean helpRequested;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "version",
            order = 93)
    private boolean versionRequested;

    private SnitpCommand(Console console) {
        this.console = console;
    }

    /** Returns the command with its subcommands, ready to parse arguments. */
    static CommandLine commandLine(Console console) {
        CommandLine commandLine = new CommandLine(new SnitpCommand(console))
                .addSubcommand(new ValidateCommand(console))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(new ShowCommand(console))
                .addSubcommand(new ConvertCommand(console))
                .addSubcommand(new DiffCommand(console))
                .addSubcommand(new SmartCommand(console))
                .addSubcommand(new CalendarCommand(console))
                .addSubcommand(TemplateCommand.commandLine(console))
                .addSubcommand(new CollectCommand(console))
                .addSubcommand(new ProgressCommand(console))
                .addSubcommand(new ReportCommand(console))
                .addSubcommand(new SchemaCommand(console))
                .addSubcommand(new CompletionCommand(console))
                .addSubcommand(new HelpCommand(console));
        commandLine.setResourceBundle(console.texts().bundle());
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setColorScheme(Help.defaultColorScheme(console.coloured() ? Help.Ansi.ON : Help.Ansi.OFF));
        commandLine.setUsageHelpWidth(Math.max(console.width(), LEAST_HELP_WIDTH));
        commandLine.setOut(writer(console.out()));
        commandLine.setErr(writer(console.err()));
        return commandLine;
    }

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(console.out());
        }
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
