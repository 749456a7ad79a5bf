package org.snitp.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snitp.io.bind.DocumentBinder;
import org.snitp.io.bind.FileReading;
import org.snitp.io.check.BundleChecks;
import org.snitp.io.check.DocumentPlaces;
import org.snitp.io.check.Reporter;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Place;
import org.snitp.io.source.Encodings;
import org.snitp.io.source.Source;
import org.snitp.io.source.SourceException;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.Strategy;

/** Reads files, folders and streams into one bundle. */
final class BundleReader {

    /** What came of one input: a reading, or the reason why there is none. */
    private record Input(
            @Nullable FileReading reading, @Nullable Diagnostic unreadable) {}

    /** What makes a source, or says why there is none. */
    @FunctionalInterface
    private interface Sourcing {
        Source source() throws SourceException;
    }

    private static final Set<String> PLANS = Set.of("Strategy", "ActionPlan");

    private final ReadOptions options;
    private final List<Input> inputs = new ArrayList<>();
    private final Set<Path> files = new HashSet<>();

    BundleReader(ReadOptions options) {
        this.options = options;
    }

    private Limits limits() {
        return options.limits();
    }

    void addPath(Path path) {
        if (path.toString().isEmpty()) {
            reportUnreadable(DiagnosticCode.UNREADABLE, Map.of("variant", "missing"), "");
        } else if (Files.isDirectory(path)) {
            addFolder(path);
        } else {
            addFile(path);
        }
    }

    /** Adds the documents of a folder in the order of their names. */
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

    /** Adds what a folder has. A pipe in it may have nobody who writes to it, and would be waited for forever. */
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
                addStream(stream, file.toString());
            }
        } catch (NoSuchFileException e) {
            reportUnreadable(DiagnosticCode.UNREADABLE, Map.of("variant", "missing"), file.toString());
        } catch (IOException e) {
            reportUnreadable(DiagnosticCode.UNREADABLE, Map.of("variant", "file"), file.toString());
        }
    }

    /** Reads a stream to its end, or to the limit. */
    void addStream(InputStream stream, String name) throws IOException {
        int most = (int) Math.min(limits().documentBytes(), Integer.MAX_VALUE - 16);
        byte[] bytes = read(stream, most + 1);
        if (bytes.length > most) {
            reportTooLarge(most, name);
        } else {
            add(() -> Encodings.decode(name, bytes));
        }
    }

    /** Reads up to a number of bytes; what a stream says is there is read without being copied. */
    private static byte[] read(InputStream stream, int most) throws IOException {
        byte[] ready = new byte[Math.min(Math.max(stream.available(), 0), most)];
        int count = stream.readNBytes(ready, 0, ready.length);
        byte[] rest = stream.readNBytes(most - count);
        if (count == ready.length && rest.length == 0) {
            return ready;
        }
        byte[] all = Arrays.copyOf(ready, count + rest.length);
        System.arraycopy(rest, 0, all, count, rest.length);
        return all;
    }

    void addText(String text, String name) {
        if (text.length() > limits().documentBytes()) {
            reportTooLarge(limits().documentBytes(), name);
        } else {
            add(() -> Encodings.encode(name, text));
        }
    }

    private void reportTooLarge(long limit, String name) {
        reportUnreadable(DiagnosticCode.LIMIT, Map.of("variant", "document", "limit", Long.toString(limit)), name);
    }

    private void add(Sourcing sourcing) {
        try {
            inputs.add(new Input(DocumentBinder.read(sourcing.source(), limits()), null));
        } catch (SourceException e) {
            reportUnreadable(e.code(), e.arguments(), e.place());
        }
    }

    void reportUnreadable(DiagnosticCode code, Map<String, String> arguments, String name) {
        reportUnreadable(code, arguments, Place.wholeFile(name));
    }

    private void reportUnreadable(DiagnosticCode code, Map<String, String> arguments, Place place) {
        inputs.add(new Input(
                null,
                new Diagnostic(
                        code,
                        code.getSeverity(options.profile()),
                        arguments,
                        Optional.of(place),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty())));
    }

    /** Tells whether there is neither a strategy nor an action plan, nor anything that could be one. */
    boolean hasNoPlan() {
        return inputs.stream().map(Input::reading).noneMatch(file -> file == null || mayHavePlan(file));
    }

    private static boolean mayHavePlan(FileReading file) {
        return file.hasUnreadDocuments()
                || file.droppedKinds().stream().anyMatch(PLANS::contains)
                || file.documents().stream()
                        .map(FileReading.BoundDocument::document)
                        .anyMatch(document -> document instanceof Strategy || document instanceof ActionPlan);
    }

    ReadResult result() {
        List<FileReading> files = new ArrayList<>();
        for (Input input : inputs) {
            if (input.reading() != null) {
                files.add(input.reading());
            }
        }
        boolean allRead = files.size() == inputs.size();
        BundleChecks.Checked checked = BundleChecks.check(files, allRead);
        Reporter reporter = new Reporter(limits().problems(), options.profile(), files);
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Input input : inputs) {
            if (input.reading() != null) {
                diagnostics.addAll(reporter.report(input.reading()));
            } else if (input.unreadable() != null) {
                diagnostics.add(input.unreadable());
            }
        }
        reporter.reportRest().ifPresent(diagnostics::add);
        boolean complete = allRead && files.stream().noneMatch(FileReading::isIncomplete);
        return new ReadResult(
                complete ? Optional.of(checked.bundle()) : Optional.empty(),
                diagnostics,
                reporter.reportIgnored(files, checked.ignored(), limits().problems()),
                new DocumentPlaces(options.profile(), files));
    }
}
