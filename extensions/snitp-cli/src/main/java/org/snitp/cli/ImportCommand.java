package org.snitp.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.snitp.annex.AnnexDecisionsYaml;
import org.snitp.annex.AnnexHtml;
import org.snitp.annex.AnnexImport;
import org.snitp.annex.AnnexImportJson;
import org.snitp.annex.AnnexImporter;
import org.snitp.annex.AnnexPlanYaml;
import org.snitp.annex.decision.ImportDecisions;
import org.snitp.annex.document.AnnexDocument;
import org.snitp.annex.document.AnnexField;
import org.snitp.annex.document.UnreadableAnnexException;
import org.snitp.cli.terminal.Console;
import org.snitp.cli.terminal.Progress;
import org.snitp.io.Snitp;
import org.snitp.io.diff.Comparison;
import org.snitp.io.diff.report.ComparisonReport;
import org.snitp.io.diff.report.Sides;
import org.snitp.model.Bundle;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.time.TimeFormatException;
import org.snitp.model.time.TimeSpan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a plan of an annex, or documents of files in a format of others, and reports what was taken, doubtful and not taken. */
@Command(name = "import", sortOptions = false, sortSynopsis = false)
final class ImportCommand implements Callable<Integer> {

    /** The format of the report. */
    enum Format {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Console console;

    @Parameters(paramLabel = "FILE", descriptionKey = "import.file")
    private Path file = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            descriptionKey = "import.output",
            order = 1)
    private @Nullable Path output;

    @Option(names = "--institutions", paramLabel = "PATH", descriptionKey = "import.institutions", order = 2)
    private List<Path> institutions = new ArrayList<>();

    @Option(names = "--against", paramLabel = "PATH", descriptionKey = "import.against", order = 2)
    private List<Path> against = new ArrayList<>();

    @Option(names = "--column", paramLabel = "HEAD=FIELD", descriptionKey = "import.column", order = 3)
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(names = "--decisions", paramLabel = "FILE", descriptionKey = "import.decisions", order = 3)
    private @Nullable Path decisions;

    @Option(names = "--id", paramLabel = "ID", descriptionKey = "import.id", order = 4)
    private Optional<String> id = Optional.empty();

    @Option(names = "--strategy", paramLabel = "ID", descriptionKey = "import.strategy", order = 5)
    private Optional<String> strategy = Optional.empty();

    @Option(names = "--period", paramLabel = "PERIOD", descriptionKey = "import.period", order = 6)
    private Optional<String> period = Optional.empty();

    @Option(names = "--horizon", paramLabel = "PERIOD", descriptionKey = "import.horizon", order = 6)
    private Optional<String> horizon = Optional.empty();

    @Option(names = "--currency", paramLabel = "CODE", descriptionKey = "import.currency", order = 6)
    private Optional<String> currency = Optional.empty();

    @Option(names = "--convert", descriptionKey = "import.convert", order = 7)
    private boolean convert;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "import.format", order = 8)
    private Format format = Format.TEXT;

    @Option(names = "--html", paramLabel = "FILE", descriptionKey = "import.html", order = 8)
    private @Nullable Path html;

    @Option(names = "--verbose", descriptionKey = "import.verbose", order = 9)
    private boolean verbose;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ForeignFiles foreign = new ForeignFiles(console, file, output, format == Format.JSON, verbose);
        if (foreign.areForeign()) {
            return foreign.call(against.isEmpty() ? Optional.empty() : Optional.of(known()));
        }
        Optional<Bundle> known = against.isEmpty() ? Optional.empty() : Optional.of(known());
        AnnexImporter importer = importer(known);
        String importing = console.texts().text("progress.importing", file);
        AnnexDocument annex = Progress.during(console, importing, this::annex);
        AnnexImport read = Progress.during(console, importing, () -> importer.read(annex));
        boolean empty = read.actions().isEmpty();
        Optional<ActionPlan> plan = known.map(this::plan);
        AnnexImport made = empty ? read : plan.map(read::against).orElse(read);
        boolean none = empty || !made.hasPeriod();
        Map<Path, Consumer<Path>> files = output == null || none ? Map.of() : files(output, made);
        write(files);
        if (html != null) {
            new OutputFile(console, html)
                    .write(target -> AnnexHtml.of(annex, console.locale()).write(made, target));
        }
        if (format == Format.JSON) {
            console.out().print(AnnexImportJson.in(console.locale()).render(made));
        } else {
            console.out().print(new ImportPage(console, verbose).render(made));
            if (!empty) {
                plan.ifPresent(before -> compare(before, made.plan()));
            }
            console.say(outcome(made, files));
        }
        return made.isWhole() ? ExitCode.OK : ExitCode.ERRORS;
    }

    private Bundle known() {
        return Documents.read(console, against).bundle().orElseThrow(() -> refusal("import.noPlan"));
    }

    private ActionPlan plan(Bundle bundle) {
        return bundle.getPlans().stream().findFirst().orElseThrow(() -> refusal("import.noPlan"));
    }

    private void compare(ActionPlan before, ActionPlan after) {
        Comparison comparison = Snitp.compare(Bundle.of(before), Bundle.of(after));
        Sides sides = new Sides(String.valueOf(against.get(0)), file.toString());
        console.out()
                .print(ComparisonReport.of(comparison, sides, console.locale())
                                .render(console.coloured(), Math.max(console.width(), ComparisonReport.MIN_WIDTH))
                        + "\n");
    }

    private AnnexImporter importer(Optional<Bundle> documents) {
        ImportDecisions known =
                decisions == null ? ImportDecisions.NONE : new DecisionsOption(console, decisions).read();
        ImportDecisions.Builder made = known.toBuilder();
        made.ids(code("--id", id.orElse(known.plan())), code("--strategy", strategy.orElse(known.strategy())));
        columns.forEach((head, field) -> made.column(head, field(field)));
        period.ifPresent(text -> made.period(span("--period", text)));
        horizon.ifPresent(text -> made.horizon(span("--horizon", text)));
        currency.ifPresent(text -> made.currency(currency(text)));
        AnnexImporter importer = AnnexImporter.create().decisions(made.build());
        Optional<InstitutionRegistry> registry = institutions.isEmpty()
                ? documents.flatMap(bundle -> bundle.getRegistries().stream().findFirst())
                : Optional.of(registry());
        return registry.map(importer::registry).orElse(importer);
    }

    private String code(String option, String text) {
        if (text.isBlank() || !text.equals(text.strip()) || text.chars().anyMatch(Character::isISOControl)) {
            throw refusal("import.noId", option, text);
        }
        return text;
    }

    private TimeSpan span(String option, String text) {
        try {
            return TimeSpan.parse(text);
        } catch (TimeFormatException e) {
            String suggestion = e.getSuggestion()
                    .map(meant -> " " + console.texts().text("suggestion", meant))
                    .orElse("");
            throw new UsageException(console.texts().text("import.noPeriod", option, text) + suggestion);
        }
    }

    private String currency(String text) {
        if (!text.matches("[A-Z]{3}")) {
            throw refusal("import.noCurrency", text);
        }
        return text;
    }

    private InstitutionRegistry registry() {
        Optional<Bundle> bundle = Documents.read(console, institutions).bundle();
        return bundle.flatMap(read -> read.getDocuments().stream()
                        .filter(InstitutionRegistry.class::isInstance)
                        .map(InstitutionRegistry.class::cast)
                        .findFirst())
                .orElseThrow(() -> refusal("import.noRegistry"));
    }

    private AnnexField field(String word) {
        for (AnnexField field : AnnexField.values()) {
            if (field.name().equalsIgnoreCase(word.strip().replace('-', '_'))) {
                return field;
            }
        }
        throw refusal("import.noField", word);
    }

    private AnnexDocument annex() {
        try {
            return new OldDocument(console, convert).read(file);
        } catch (UnreadableAnnexException e) {
            throw new UsageException(file + ": " + e.getMessage(console.locale()) + hint(e));
        } catch (IOException e) {
            throw refusal(Files.exists(file) ? "import.unreadable" : "import.missing", file);
        }
    }

    private String hint(UnreadableAnnexException e) {
        return OldDocument.isConvertible(e) && !convert ? " " + console.texts().text("import.orConvert") : "";
    }

    private Map<Path, Consumer<Path>> files(Path folder, AnnexImport made) {
        Map<Path, Consumer<Path>> files = new LinkedHashMap<>();
        if (against.isEmpty()) {
            files.put(folder.resolve("strategy.yaml"), target -> Snitp.writeYaml(Bundle.of(made.strategy()), target));
        }
        made.registry()
                .ifPresent(registry -> files.put(
                        folder.resolve("institutions.yaml"), target -> Snitp.writeYaml(Bundle.of(registry), target)));
        files.put(
                folder.resolve("plan.yaml"),
                target -> AnnexPlanYaml.in(console.locale()).write(made, target));
        files.put(
                folder.resolve("import.yaml"),
                target -> AnnexDecisionsYaml.in(console.locale()).write(made, target));
        return files;
    }

    /** Nothing is replaced: somebody may have mended it. */
    private void write(Map<Path, Consumer<Path>> files) {
        for (Path target : files.keySet()) {
            if (Files.exists(target)) {
                throw refusal("import.exists", target);
            }
        }
        Path folder = output;
        if (folder != null && !files.isEmpty()) {
            try {
                Files.createDirectories(folder);
            } catch (IOException e) {
                throw new UsageException(UnwritableFile.explain(console.texts(), folder, e));
            }
        }
        files.forEach((target, content) -> new OutputFile(console, target).write(content));
    }

    private String outcome(AnnexImport made, Map<Path, Consumer<Path>> files) {
        if (made.actions().isEmpty()) {
            return console.texts().text("import.nothing");
        }
        if (output != null && !made.hasPeriod()) {
            return console.texts().text("import.periodMissing");
        }
        if (output == null) {
            return console.texts().text("import.dry");
        }
        List<String> names = files.keySet().stream()
                .map(target -> String.valueOf(target.getFileName()))
                .toList();
        return console.texts().text("import.written", output, String.join(", ", names));
    }

    private UsageException refusal(String key, Object... arguments) {
        return new UsageException(console.texts().text(key, arguments));
    }
}
