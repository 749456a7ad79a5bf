package org.snitp.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Location;
import org.snitp.io.diagnostic.Profile;
import org.snitp.io.internal.bind.DeclaredYears;
import org.snitp.io.internal.bind.DocumentBinder;
import org.snitp.io.internal.bind.ParsedFile;
import org.snitp.io.internal.check.DocumentLocations;
import org.snitp.io.internal.check.ReferenceDocuments;
import org.snitp.io.internal.check.Reporter;
import org.snitp.io.internal.check.Validation;
import org.snitp.io.internal.check.Validator;
import org.snitp.io.internal.source.Encodings;
import org.snitp.io.internal.source.Source;
import org.snitp.io.internal.source.SourceException;
import org.snitp.io.internal.table.TableFormat;
import org.snitp.io.internal.table.TableReading;
import org.snitp.io.options.Limits;
import org.snitp.io.options.ReadOptions;
import org.snitp.model.Bundle;
import org.snitp.model.SharedDefinitions;
import org.snitp.model.document.Document;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.Strategy;

/**
 * Reads files, folders, streams and texts into one bundle, which is checked as one.
 *
 * <pre>{@code
 * ReadResult result = BundleReader.of(ReadOptions.DEFAULT.withProfile(Profile.FINAL))
 *         .add(Path.of("my-plan"))
 *         .add(request.getInputStream(), "measurements.csv")
 *         .besideOfficial()
 *         .read();
 * }</pre>
 *
 * <p>What is added is read at once, in the order in which it is added. A reader gives one result; it is not safe for use by
 * several threads. Bad input never throws: it yields diagnostics.
 */
public final class BundleReader {

    private static final List<String> OFFICIAL = List.of("strategy.yaml", "institutions.yaml", "action-plan.yaml");

    /** Creates a source, or reports why there is none. */
    @FunctionalInterface
    private interface Sourcing {
        Source source() throws SourceException;
    }

    private static final Set<String> PLANS = Set.of("Strategy", "ActionPlan");

    private final ReadOptions options;
    private ReferenceDocuments beside;
    private final List<ReaderInput> inputs = new ArrayList<>();
    private final Set<Path> files = new HashSet<>();
    private final Map<Integer, Path> places = new HashMap<>();
    private boolean besideOfficial;

    private BundleReader(ReadOptions options) {
        this.options = options;
        this.beside = ReferenceDocuments.none(options.today());
        for (Path file : options.without()) {
            passOver(file);
        }
    }

    /** Returns a reader with the default options. */
    public static BundleReader create() {
        return of(ReadOptions.DEFAULT);
    }

    /** Returns a reader with options. */
    public static BundleReader of(ReadOptions options) {
        Objects.requireNonNull(options, "options");
        return new BundleReader(options);
    }

    /**
     * Adds a file, or the documents of a folder and its subfolders, as {@link Snitp#read(Path)} takes them. A file that several
     * paths lead to is read once.
     */
    public BundleReader add(Path path) {
        Objects.requireNonNull(path, "path");
        addPath(path);
        return this;
    }

    /** Adds files and folders. */
    public BundleReader addAll(List<Path> paths) {
        Objects.requireNonNull(paths, "paths");
        for (Path path : paths) {
            add(path);
        }
        return this;
    }

    /**
     * Adds a stream, which is read to its end and not closed.
     *
     * @param name what diagnostics call it
     */
    public BundleReader add(InputStream stream, String name) {
        Objects.requireNonNull(stream, "stream");
        Objects.requireNonNull(name, "name");
        return add(stream, name, isTable(name));
    }

    /** Adds a table of measurements, whatever its name. */
    BundleReader addTable(InputStream stream, String name) {
        return add(stream, name, true);
    }

    private BundleReader add(InputStream stream, String name, boolean table) {
        try {
            addStream(stream, name, table);
        } catch (IOException e) {
            reportUnreadable(DiagnosticCode.UNREADABLE, Map.of("variant", "file"), name);
        }
        return this;
    }

    /**
     * Adds a text.
     *
     * @param text JSON or YAML, or CSV if the name ends in {@code .csv}
     * @param name what diagnostics call it
     */
    public BundleReader add(String text, String name) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(name, "name");
        addText(text, name);
        return this;
    }

    /**
     * Adds several texts.
     *
     * @param texts the texts by the names that diagnostics call them; they are read in the order of the map
     */
    public BundleReader addAll(Map<String, String> texts) {
        Objects.requireNonNull(texts, "texts").forEach((name, text) -> add(text, name));
        return this;
    }

    /** Adds the official strategy. */
    public BundleReader addOfficial() {
        OFFICIAL.forEach(name -> addResource("official/" + name, name));
        return this;
    }

    /**
     * Reads beside documents in memory, to which those that are added may refer. They come first in the bundle, and nothing is
     * reported of them. Given again, others take their place.
     */
    public BundleReader beside(Bundle documents) {
        Objects.requireNonNull(documents, "documents");
        beside = new ReferenceDocuments(SharedDefinitions.unresolve(documents), options.today());
        return this;
    }

    /**
     * Reads the official strategy as well, unless there is a strategy or an action plan: what measurements
     * need that are of the official plan. Where something could not be read at all, nobody can tell what it is, and nothing is
     * added.
     */
    public BundleReader besideOfficial() {
        besideOfficial = true;
        return this;
    }

    /** What is noted as added is not added again. */
    private void passOver(Path file) {
        try {
            files.add(file.toRealPath());
        } catch (IOException e) {
            // There is no such file, so none is read.
            files.add(file);
        }
    }

    private Limits limits() {
        return options.limits();
    }

    private void addPath(Path path) {
        if (path.toString().isEmpty()) {
            reportUnreadable(DiagnosticCode.UNREADABLE, Map.of("variant", "missing"), "");
        } else if (Files.isDirectory(path)) {
            addFolder(path);
        } else {
            addFile(path);
        }
    }

    /** Adds the documents of a folder, in the order of their names. */
    private void addFolder(Path folder) {
        try {
            FolderContents contents = FolderContents.of(folder);
            contents.closed().forEach(this::reportFolder);
            contents.documents().forEach(this::addEntry);
            if (contents.documents().isEmpty() && contents.closed().isEmpty()) {
                reportUnreadable(DiagnosticCode.NO_DOCUMENTS, Map.of(), folder.toString());
            }
        } catch (IOException e) {
            reportFolder(folder);
        }
    }

    private void reportFolder(Path folder) {
        reportUnreadable(DiagnosticCode.UNREADABLE, Map.of("variant", "folder"), folder.toString());
    }

    /** Adds the entry of a folder. A pipe in it could block forever if nothing writes to it. */
    private void addEntry(Path entry) {
        if (Files.exists(entry) && !Files.isRegularFile(entry)) {
            reportUnreadable(DiagnosticCode.UNREADABLE, Map.of("variant", "file"), entry.toString());
        } else {
            addFile(entry);
        }
    }

    /** Adds a file, unless it was added under another name. */
    private void addFile(Path file) {
        try {
            if (Files.isRegularFile(file) && !files.add(file.toRealPath())) {
                return;
            }
            try (InputStream stream = Files.newInputStream(file)) {
                places.put(inputs.size(), file);
                addStream(stream, file.toString(), isTable(file.toString()));
            }
        } catch (NoSuchFileException e) {
            reportUnreadable(DiagnosticCode.UNREADABLE, Map.of("variant", "missing"), file.toString());
        } catch (IOException e) {
            reportUnreadable(DiagnosticCode.UNREADABLE, Map.of("variant", "file"), file.toString());
        }
    }

    /** Reads a stream to its end, or to the limit. */
    private void addStream(InputStream stream, String name, boolean table) throws IOException {
        int most = (int) Math.min(limits().documentBytes(), Integer.MAX_VALUE - 16);
        byte[] bytes = ReaderInput.bytes(stream, most + 1);
        if (bytes.length > most) {
            reportTooLarge(most, name);
        } else if (table) {
            inputs.add(ReaderInput.of(new ReaderInput.Table(bytes, name)));
        } else {
            add(() -> Encodings.decode(name, bytes));
        }
    }

    private static boolean isTable(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(TableFormat.ENDING);
    }

    private void addText(String text, String name) {
        if (text.length() > limits().documentBytes()) {
            reportTooLarge(limits().documentBytes(), name);
        } else if (isTable(name)) {
            inputs.add(ReaderInput.of(new ReaderInput.Table(text.getBytes(StandardCharsets.UTF_8), name)));
        } else {
            add(() -> Encodings.encode(name, text));
        }
    }

    private void reportTooLarge(long limit, String name) {
        reportUnreadable(DiagnosticCode.LIMIT, Map.of("variant", "document", "limit", Long.toString(limit)), name);
    }

    private void add(Sourcing sourcing) {
        try {
            inputs.add(ReaderInput.of(DocumentBinder.read(sourcing.source(), limits())));
        } catch (SourceException e) {
            reportUnreadable(e.code(), e.arguments(), e.location());
        }
    }

    private void reportUnreadable(DiagnosticCode code, Map<String, String> arguments, String name) {
        reportUnreadable(code, arguments, Location.wholeFile(name));
    }

    private void reportUnreadable(DiagnosticCode code, Map<String, String> arguments, Location location) {
        inputs.add(unreadable(code, arguments, location));
    }

    private ReaderInput unreadable(DiagnosticCode code, Map<String, String> arguments, Location location) {
        return ReaderInput.unreadable(Diagnostic.builder(code, options.profile())
                .arguments(arguments)
                .location(location)
                .build());
    }

    /** Returns whether there is neither a strategy nor an action plan, nor anything that could be one. */
    private boolean hasNoPlan() {
        Bundle given = beside.bundle();
        return given.getStrategies().isEmpty()
                && given.getPlans().isEmpty()
                && inputs.stream()
                        .noneMatch(input ->
                                !input.complete() || input.readings().stream().anyMatch(BundleReader::mayHavePlan));
    }

    private static boolean mayHavePlan(ParsedFile file) {
        return file.hasUnreadDocuments()
                || file.droppedKinds().stream().anyMatch(PLANS::contains)
                || file.documents().stream()
                        .map(ParsedFile.BoundDocument::document)
                        .anyMatch(document -> document instanceof Strategy || document instanceof ActionPlan);
    }

    /** Reads again what has fiscal years that a plan or a strategy in another document declares. */
    private void readYears() {
        // A plan may need its strategy, and then a set of measurements may need the plan.
        for (int round = 0; round < 2; round++) {
            if (ReaderInputs.haveOpenYears(ReaderInputs.readings(inputs))) {
                DeclaredYears years = DeclaredYears.of(documents(ReaderInputs.readings(inputs)));
                inputs.replaceAll(input -> ReaderInputs.haveOpenYears(input.readings())
                        ? ReaderInput.of(
                                DocumentBinder.read(input.readings().get(0).source(), limits(), years))
                        : input);
            }
        }
    }

    /** Reads the tables, which need the plans. */
    private void readTables() {
        if (!ReaderInputs.haveTable(inputs)) {
            return;
        }
        List<ParsedFile> others = ReaderInputs.readings(inputs);
        Bundle bundle = SharedDefinitions.resolve(documents(others));
        Set<String> ids = new HashSet<>(beside.identities());
        others.forEach(file -> ids.addAll(file.identities()));
        inputs.replaceAll(input -> input.table() == null ? input : read(input.table(), bundle, ids));
    }

    /** Returns the documents in memory and those of some files. */
    private Bundle documents(List<ParsedFile> files) {
        List<Document> documents = new ArrayList<>(beside.bundle().getDocuments());
        for (ParsedFile file : files) {
            for (ParsedFile.BoundDocument bound : file.documents()) {
                documents.add(bound.document());
            }
        }
        return Bundle.builder().addAllDocuments(documents).build();
    }

    /** Adds the files beside others that have the profiles which these name, and so on. */
    private void addProfiles() {
        for (int i = 0; i < inputs.size(); i++) {
            Path place = places.get(i);
            if (place != null) {
                for (Path file : ProfileSearch.beside(place, inputs.get(i).readings())) {
                    addFile(file);
                }
            }
        }
    }

    /** Adds the code lists of this library to which dimensions refer, unless a document is such a list. */
    private void addKnownLists() {
        List<ParsedFile> files = ReaderInputs.readings(inputs);
        if (KnownLists.areLacking(documents(files))
                && files.stream().noneMatch(file -> file.identities().contains(KnownLists.COUNTIES))) {
            addCounties();
        }
    }

    /** Adds the list of the counties of Romania. */
    BundleReader addCounties() {
        String name = KnownLists.COUNTIES + ".yaml";
        return addResource("lists/" + name, name);
    }

    BundleReader addResource(String resource, String name) {
        try (InputStream stream = BundleReader.class.getResourceAsStream(resource)) {
            addStream(Objects.requireNonNull(stream, name), name, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private ReaderInput read(ReaderInput.Table table, Bundle bundle, Set<String> ids) {
        Optional<TableFormat> format = TableFormat.find();
        if (format.isEmpty()) {
            return unreadable(DiagnosticCode.UNREADABLE, Map.of("variant", "table"), Location.wholeFile(table.name()));
        }
        TableReading read = format.get()
                .read(new ByteArrayInputStream(table.bytes()), table.name(), bundle, options, ids::contains);
        read.sets().forEach(set -> ids.addAll(set.identities()));
        return new ReaderInput(read.sets(), read.problems(), read.complete(), null);
    }

    /** Returns the bundle of all that was added, with its diagnostics. */
    public ReadResult read() {
        if (besideOfficial && hasNoPlan()) {
            addOfficial();
        }
        readYears();
        addProfiles();
        addKnownLists();
        readTables();
        List<ParsedFile> files = List.copyOf(ReaderInputs.readings(inputs));
        boolean allRead = ReaderInputs.areComplete(inputs);
        Profile profile = ProfileSearch.profile(options, beside.bundle(), files);
        Validation found = Validator.validate(files, allRead, beside, profile);
        Reporter reporter = new Reporter(limits().problems(), profile, found.problems());
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (ReaderInput input : inputs) {
            diagnostics.addAll(input.problems());
            for (ParsedFile reading : input.readings()) {
                diagnostics.addAll(reporter.report(found.problems(reading)));
            }
        }
        Optional<Diagnostic> rest = reporter.reportRest();
        if (rest.isPresent()) {
            diagnostics.add(rest.get());
        }
        boolean complete = allRead;
        for (ParsedFile file : files) {
            complete &= !file.isIncomplete();
        }
        return new ReadResult(
                complete ? Optional.of(SharedDefinitions.resolve(found.bundle())) : Optional.empty(),
                diagnostics,
                reporter.reportIgnored(files, found.ignored(), limits().problems()),
                new DocumentLocations(profile, beside.bundle(), files));
    }
}
