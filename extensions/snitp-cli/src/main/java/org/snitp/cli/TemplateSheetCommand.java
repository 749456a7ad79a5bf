package org.snitp.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snitp.cli.terminal.Console;
import org.snitp.forms.sheet.MarkdownSheets;
import org.snitp.forms.sheet.WorkbookSheets;
import org.snitp.forms.sheet.YamlSheets;
import org.snitp.indicators.sheet.IndicatorSheet;
import org.snitp.indicators.sheet.IndicatorSheets;
import org.snitp.model.Bundle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the sheets of indicators, with the contents of the plan and blanks for missing entries. */
@Command(name = "sheet", sortOptions = false, sortSynopsis = false)
final class TemplateSheetCommand implements Callable<Integer> {

    /** The output format. */
    enum Format {
        MD,
        YAML,
        XLSX;

        /** Returns the format by the extension of a file; Markdown for any other name. */
        static Format of(@Nullable Path file) {
            String name = file == null ? "" : file.toString().toLowerCase(Locale.ROOT);
            if (name.endsWith(".yml")) {
                return YAML;
            }
            return Stream.of(values())
                    .filter(format -> name.endsWith("." + format))
                    .findFirst()
                    .orElse(MD);
        }

        void write(List<IndicatorSheet> sheets, Locale locale, Path file) {
            switch (this) {
                case MD -> MarkdownSheets.in(locale).write(sheets, file);
                case YAML -> YamlSheets.in(locale).write(sheets, file);
                case XLSX -> WorkbookSheets.in(locale).write(sheets, file);
            }
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "CODE|PATH", descriptionKey = "sheets.arguments")
    private List<String> arguments = new ArrayList<>();

    @Option(names = "--format", paramLabel = "md|yaml|xlsx", descriptionKey = "sheets.format", order = 1)
    private @Nullable Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "sheets.output",
            order = 2)
    private @Nullable Path output;

    @Option(names = "--force", descriptionKey = "template.force", order = 3)
    private boolean forced;

    TemplateSheetCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Format wanted = format == null ? Format.of(output) : format;
        if (output == null && wanted == Format.XLSX) {
            throw new UsageException(console.texts().text("sheets.workbook"));
        }
        Documents documents = Documents.read(console, paths());
        Optional<Bundle> bundle = documents.bundle();
        if (bundle.isEmpty()) {
            return documents.exitCode();
        }
        List<IndicatorSheet> sheets = sheets(IndicatorSheets.of(bundle.get()));
        if (output != null) {
            new TemplateFile(console, paths(), forced)
                    .write(output, file -> wanted.write(sheets, console.locale(), file));
        } else {
            console.out()
                    .print(
                            wanted == Format.MD
                                    ? MarkdownSheets.in(console.locale()).render(sheets)
                                    : YamlSheets.in(console.locale()).render(sheets));
        }
        return ExitCode.OK;
    }

    private List<Path> paths() {
        return arguments.stream()
                .filter(CodeAndPaths::isPath)
                .map(path -> CodeAndPaths.path(console, path))
                .toList();
    }

    private List<IndicatorSheet> sheets(IndicatorSheets all) {
        List<String> codes = arguments.stream()
                .filter(argument -> !CodeAndPaths.isPath(argument))
                .toList();
        Collection<String> known = all.codes();
        for (String code : codes) {
            if (!known.contains(code)) {
                throw CodeAndPaths.unknown(console, code, known);
            }
        }
        List<IndicatorSheet> sheets = codes.isEmpty() ? all.all() : all.select(codes);
        if (sheets.isEmpty()) {
            throw new UsageException(
                    codes.isEmpty()
                            ? console.texts().text("sheets.none")
                            : console.texts().text("sheets.noneOf", String.join(", ", codes)));
        }
        return sheets;
    }
}
