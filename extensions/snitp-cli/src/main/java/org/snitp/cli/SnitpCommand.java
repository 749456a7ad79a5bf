package org.snitp.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.snitp.cli.show.Grid;
import org.snitp.cli.show.Page;
import org.snitp.cli.terminal.ColourMode;
import org.snitp.cli.terminal.Console;
import org.snitp.cli.terminal.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** The main command. Without a subcommand it tells what to begin with. */
final class SnitpCommand implements Runnable {

    /** The minimum width for the help of the parser. */
    private static final int MIN_HELP_WIDTH = 55;

    private static final int INDENT = 4;

    /** In the order of the help. */
    private static final List<String> SUBCOMMANDS = List.of(
            "validate",
            "watch",
            "explain",
            "show",
            "convert",
            "import",
            "export",
            "diff",
            "smart",
            "calendar",
            "template",
            "fill",
            "collect",
            "progress",
            "forecast",
            "report",
            "site",
            "schema",
            "doctor",
            "completion",
            "help");

    /** Commands that need all subcommands. */
    private static final Set<String> OF_ALL = Set.of("completion", "help");

    private final Console console;

    /** Parses a language of messages. */
    static final class SpokenLanguage implements ITypeConverter<Locale> {

        @Override
        public Locale convert(String text) {
            return Texts.spoken(text).orElseThrow(() -> new TypeConversionException(text));
        }
    }

    private SnitpCommand(Console console) {
        this.console = console;
    }

    /**
     * Returns the command without subcommands. As in {@link ValidateOptions}, nothing is declared by annotations, since this is
     * part of each call. {@link Console#open} has read the language and the colours before.
     */
    private static CommandSpec spec(Console console) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(new SnitpCommand(console))
                .name("snitp")
                .versionProvider(new Version())
                .addOption(inherited("lang", 90, "--lang")
                        .paramLabel("ro|en")
                        .type(Locale.class)
                        .converters(new SpokenLanguage())
                        .build())
                .addOption(inherited("color", 91, "--color")
                        .paramLabel("auto|always|never")
                        .type(ColourMode.class)
                        .build())
                .addOption(inherited("help", 92, "-h", "--help")
                        .type(boolean.class)
                        .usageHelp(true)
                        .build())
                .addOption(OptionSpec.builder("-V", "--version")
                        .type(boolean.class)
                        .versionHelp(true)
                        .descriptionKey("version")
                        .order(93)
                        .build());
        spec.usageMessage().synopsisSubcommandLabel("COMMAND");
        return spec;
    }

    private static OptionSpec.Builder inherited(String description, int order, String... names) {
        return OptionSpec.builder(names)
                .scopeType(ScopeType.INHERIT)
                .descriptionKey(description)
                .order(order);
    }

    /** Returns the command with all its subcommands and the texts of their helps, ready to parse arguments. */
    static CommandLine commandLine(Console console) {
        CommandLine commandLine = commandLine(console, SUBCOMMANDS);
        commandLine.setResourceBundle(console.texts().bundle());
        return commandLine;
    }

    /**
     * Returns the command, ready to parse arguments, with only the subcommand that they start with. The parser reads
     * the annotations of each subcommand; for all of them, this takes longer than reading a plan.
     */
    static CommandLine commandLineFor(Console console, String... arguments) {
        boolean known = arguments.length > 0 && SUBCOMMANDS.contains(arguments[0]) && !OF_ALL.contains(arguments[0]);
        return commandLine(console, known ? List.of(arguments[0]) : SUBCOMMANDS);
    }

    private static Object subcommand(Console console, String name) {
        return switch (name) {
            case "validate" -> ValidateCommand.commandLine(console);
            case "watch" -> new WatchCommand(console);
            case "explain" -> new ExplainCommand(console);
            case "show" -> new ShowCommand(console);
            case "convert" -> new ConvertCommand(console);
            case "import" -> new ImportCommand(console);
            case "export" -> new ExportCommand(console);
            case "diff" -> new DiffCommand(console);
            case "smart" -> new SmartCommand(console);
            case "calendar" -> new CalendarCommand(console);
            case "template" -> TemplateCommand.commandLine(console);
            case "fill" -> new FillCommand(console);
            case "collect" -> new CollectCommand(console);
            case "progress" -> new ProgressCommand(console);
            case "forecast" -> new ForecastCommand(console);
            case "report" -> new ReportCommand(console);
            case "site" -> new SiteCommand(console);
            case "schema" -> new SchemaCommand(console);
            case "doctor" -> new DoctorCommand(console);
            case "completion" -> new CompletionCommand(console);
            case "help" -> new HelpCommand(console);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static CommandLine commandLine(Console console, List<String> subcommands) {
        CommandLine commandLine = new CommandLine(spec(console));
        for (String name : subcommands) {
            commandLine.addSubcommand(subcommand(console, name));
        }
        commandLine.setHelpFactory((spec, colours) -> {
            // The parser looks through all texts, which only a help is worth.
            spec.commandLine().setResourceBundle(console.texts().bundle());
            return new Help(spec, colours);
        });
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setExpandAtFiles(false);
        commandLine.setColorScheme(Help.defaultColorScheme(console.coloured() ? Help.Ansi.ON : Help.Ansi.OFF));
        commandLine.setUsageHelpWidth(Math.max(console.width(), MIN_HELP_WIDTH));
        commandLine.setOut(writer(console.out()));
        commandLine.setErr(writer(console.err()));
        return commandLine;
    }

    /** Shows the first commands that somebody needs, as a list with what each is for. */
    @Override
    public void run() {
        Page page = new Page(console).paragraph(0, console.texts().text("snitp.usage.header"));
        page.section(console.texts().text("first.head"));
        Grid first = new Grid().left("").wrapped("");
        for (String step : List.of("look", "write", "check")) {
            first.row(console.texts().text("first." + step), console.texts().text("first." + step + ".what"));
        }
        page.table(INDENT, first).blank().paragraph(0, console.texts().text("first.more"));
        console.out().print(page.text());
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
