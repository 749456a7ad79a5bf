package org.snitp.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snitp.cli.terminal.Console;
import org.snitp.forms.intake.CellFinding;
import org.snitp.forms.sheet.FieldOutcome;
import org.snitp.forms.sheet.FilledSheets;
import org.snitp.forms.sheet.SheetsFile;
import org.snitp.io.BundleReader;
import org.snitp.io.ReadResult;
import org.snitp.io.Snitp;
import org.snitp.io.baseline.KnownIssues;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Profile;
import org.snitp.io.diagnostic.Severity;
import org.snitp.io.diagnostic.TextReport;
import org.snitp.io.options.Limits;
import org.snitp.io.options.ReadOptions;
import org.snitp.model.Bundle;
import org.snitp.model.document.Document;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.Strategy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports filled-in indicator sheets into their plan, and reports the result of every field. */
@Command(name = "fill", sortOptions = false, sortSynopsis = false)
final class FillCommand implements Callable<Integer> {

    /** The maximum number of attempts if another program changes the file of the plan. */
    private static final int MAX_TIMES = 5;

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "SHEETS", descriptionKey = "fill.sheets")
    private List<Path> sheets = new ArrayList<>();

    @Option(names = "--plan", paramLabel = "PATH", descriptionKey = "fill.plan", order = 1)
    private List<Path> plan = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "fill.output",
            order = 2)
    private @Nullable Path output;

    @Option(names = "--dry-run", descriptionKey = "fill.dryRun", order = 3)
    private boolean dryRun;

    @Option(names = "--verbose", descriptionKey = "fill.verbose", order = 4)
    private boolean verbose;

    @Option(names = "--drop-comments", descriptionKey = "fill.dropComments", order = 5)
    private boolean dropComments;

    /**
     * The result of importing the sheets.
     *
     * @param filled the fields
     * @param problems the new problems of the documents
     */
    private record Result(FilledSheets filled, List<Diagnostic> problems) {

        boolean hasErrors() {
            return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        }
    }

    /**
     * A file that was read.
     *
     * @param sheets its sheets; empty if it was rejected
     * @param problems why it was rejected
     */
    private record FilledFile(Optional<SheetsFile> sheets, List<Diagnostic> problems) {}

    FillCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        sheets.forEach(this::requireSheets);
        if (output != null) {
            requirePlanFile(output);
        }
        List<Path> written = output == null || dryRun ? List.of() : List.of(output);
        return FileLocks.hold(console, written, FileLocks.PATIENCE, this::fill);
    }

    private void requireSheets(Path file) {
        if (!Files.isRegularFile(file)) {
            throw refusal(Files.exists(file) ? "collect.noFile" : "collect.missing", file);
        }
    }

    /** A workbook is an archive, under any name. */
    private static boolean isWorkbook(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.read() == 'P' && stream.read() == 'K';
        } catch (IOException e) {
            return false;
        }
    }

    /** A new file among those of the plan would duplicate it. */
    private void requirePlanFile(Path file) {
        OutputFile target = new OutputFile(console, file);
        if (sheets.stream().anyMatch(target::isSame)) {
            throw refusal("output.read", file);
        }
        if (!Files.exists(file) && plan.stream().anyMatch(target::isIn)) {
            throw refusal("fill.twice", file);
        }
    }

    private int fill() {
        Map<String, FilledFile> read = new LinkedHashMap<>();
        sheets.forEach(sheet -> read.put(sheet.toString(), read(sheet)));
        List<SheetsFile> sound =
                read.values().stream().flatMap(file -> file.sheets().stream()).toList();
        for (int times = 0; times < MAX_TIMES; times++) {
            Optional<FileState> state = Optional.ofNullable(output).map(FileState::of);
            Optional<Bundle> documents =
                    Documents.read(console, documents(), withoutSheets()).bundle();
            if (documents.isEmpty()) {
                return ExitCode.COULD_NOT_RUN;
            }
            Result result = result(documents.get(), sound);
            boolean writing = output != null
                    && !dryRun
                    && !result.hasErrors()
                    && !result.filled().changed().isEmpty();
            Optional<Bundle> update =
                    output == null || result.filled().changed().isEmpty()
                            ? Optional.empty()
                            : Optional.of(update(output, documents.get(), result.filled()));
            if (!writing) {
                print(read, result, false);
                update.flatMap(after -> new UpdatedFile(console, file(), after).loss())
                        .ifPresent(console::say);
                return exitCode(read, result);
            }
            if (state.isPresent() && state.get().isUnchanged()) {
                new UpdatedFile(console, file(), update.orElseThrow()).write(dropComments);
                print(read, result, true);
                return exitCode(read, result);
            }
        }
        throw refusal("fill.changing", file());
    }

    private FilledFile read(Path file) {
        if (isWorkbook(file)) {
            SheetsFile workbook = SheetsFile.workbook(file.toString(), content(file), Limits.DEFAULT);
            return new FilledFile(
                    workbook.problem().isPresent() ? Optional.empty() : Optional.of(workbook),
                    workbook.problem().stream().toList());
        }
        ReadResult result = BundleReader.of(ReadOptions.DEFAULT.withToday(console.today()))
                .addAll(List.of(file))
                .read();
        return result.hasErrors()
                ? new FilledFile(Optional.empty(), result.diagnostics(Severity.ERROR))
                : new FilledFile(Optional.of(SheetsFile.of(file.toString(), result.orElseThrow())), List.of());
    }

    /** Reads a file, at most one byte more than the limit. */
    private byte[] content(Path file) {
        int most = (int) Math.min(Integer.MAX_VALUE - 8L, Limits.DEFAULT.documentBytes() + 1);
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(most);
        } catch (IOException e) {
            throw refusal("collect.missing", file);
        }
    }

    private Path file() {
        return Optional.ofNullable(output).orElseThrow();
    }

    /** The documents of the plan, and the file to update, in any folder. */
    private List<Path> documents() {
        if (output == null || !Files.exists(output)) {
            return plan;
        }
        OutputFile target = new OutputFile(console, output);
        if (plan.stream().anyMatch(path -> target.isSame(path) || target.isIn(path))) {
            return plan;
        }
        List<Path> all = new ArrayList<>(plan);
        all.add(output);
        return all;
    }

    /** The sheets may be in the folder of the plan, whose indicators they repeat. */
    private ReadOptions withoutSheets() {
        ReadOptions options = ReadOptions.DEFAULT;
        for (Path sheet : sheets) {
            options = options.without(sheet);
        }
        return options;
    }

    private Result result(Bundle documents, List<SheetsFile> sound) {
        FilledSheets filled = FilledSheets.of(documents, sound);
        KnownIssues known = KnownIssues.of(Snitp.check(documents), Locale.ENGLISH);
        return new Result(
                filled,
                counted(known.compare(Snitp.outcome(filled.documents(), Profile.DRAFT))
                        .problems()));
    }

    /** Notes are not counted: they are about missing entries. */
    private static List<Diagnostic> counted(List<Diagnostic> problems) {
        return problems.stream()
                .filter(problem -> problem.severity() != Severity.INFO)
                .toList();
    }

    /**
     * Returns the new content of the file: its own documents with the changes or, for a new file, the changed
     * documents.
     */
    private Bundle update(Path file, Bundle documents, FilledSheets filled) {
        List<Document> before = documents.getDocuments();
        List<Document> after = filled.documents().getDocuments();
        List<Document> own = Files.exists(file)
                ? Snitp.read(file).bundle().map(Bundle::getDocuments).orElse(List.of())
                : filled.changed();
        if (!own.containsAll(filled.changed())) {
            String missing = filled.changed().stream()
                    .filter(document -> !own.contains(document))
                    .map(FillCommand::id)
                    .collect(Collectors.joining(", "));
            throw refusal("fill.otherFile", file, missing);
        }
        return Bundle.of(own.stream()
                .map(document -> before.contains(document) ? after.get(before.indexOf(document)) : document)
                .toArray(Document[]::new));
    }

    private static String id(Document document) {
        return document instanceof ActionPlan found ? found.getId() : ((Strategy) document).getId();
    }

    private void print(Map<String, FilledFile> read, Result result, boolean written) {
        FillPage page = new FillPage(console, verbose);
        read.forEach((name, sheet) -> console.out()
                .print(
                        sheet.sheets().isEmpty()
                                ? page.refused(name, report(sheet.problems()))
                                : page.render(name, result.filled())));
        if (!result.problems().isEmpty()) {
            console.out().print(text("fill.problems") + "\n" + report(result.problems()));
            console.out().print(page.cells(result.problems(), result.filled()) + "\n");
        }
        console.say(outcome(result, written));
    }

    private String report(List<Diagnostic> problems) {
        return TextReport.in(console.locale(), console.coloured(), console.width())
                .render(problems);
    }

    private String outcome(Result result, boolean written) {
        if (result.hasErrors()) {
            return text("fill.errors");
        }
        if (result.filled().changed().isEmpty()) {
            return text("fill.nothing");
        }
        String problems =
                Summary.problems(console, counted(Snitp.check(result.filled().documents())));
        return written ? text("fill.written", file(), problems) : text("fill.dry", problems);
    }

    private static int exitCode(Map<String, FilledFile> read, Result result) {
        boolean refused = result.filled().fields().stream().anyMatch(field -> field.outcome() == FieldOutcome.REFUSED);
        boolean unread = read.values().stream().anyMatch(file -> file.sheets().isEmpty());
        boolean lost = result.filled().findings().stream().anyMatch(CellFinding::isError);
        return refused || unread || lost || result.hasErrors() ? ExitCode.ERRORS : ExitCode.OK;
    }

    private String text(String key, Object... arguments) {
        return console.texts().text(key, arguments);
    }

    private UsageException refusal(String key, Object... arguments) {
        return new UsageException(text(key, arguments));
    }
}
