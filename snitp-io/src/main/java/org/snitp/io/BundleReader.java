package org.snitp.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.snitp.io.bind.DocumentBinder;
import org.snitp.io.bind.FileReading;
import org.snitp.io.check.BundleChecks;
import org.snitp.io.check.Reporter;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Place;
import org.snitp.io.source.Encodings;
import org.snitp.io.source.SourceException;
import org.snitp.model.Bundle;

/** Reads files, folders and streams into one bundle. */
final class BundleReader {

    private final Limits limits;
    private final List<FileReading> files = new ArrayList<>();
    private final List<Diagnostic> unreadable = new ArrayList<>();

    BundleReader(Limits limits) {
        this.limits = limits;
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

    private void addFolder(Path folder) {
        try (Stream<Path> found = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            List<Path> documents =
                    found.filter(file -> isDocument(folder, file)).sorted().toList();
            if (documents.isEmpty()) {
                reportUnreadable(DiagnosticCode.NO_DOCUMENTS, Map.of(), folder.toString());
            }
            documents.forEach(this::addFile);
        } catch (IOException | UncheckedIOException e) {
            reportUnreadable(DiagnosticCode.UNREADABLE, Map.of("variant", "folder"), folder.toString());
        }
    }

    private static boolean isDocument(Path folder, Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        boolean hidden = StreamSupport.stream(folder.relativize(file).spliterator(), false)
                .anyMatch(part -> part.toString().startsWith("."));
        return !hidden
                && Files.isRegularFile(file)
                && (name.endsWith(".json") || name.endsWith(".yaml") || name.endsWith(".yml"));
    }

    private void addFile(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            addStream(stream, file.toString());
        } catch (NoSuchFileException e) {
            reportUnreadable(DiagnosticCode.UNREADABLE, Map.of("variant", "missing"), file.toString());
        } catch (IOException e) {
            reportUnreadable(DiagnosticCode.UNREADABLE, Map.of("variant", "file"), file.toString());
        }
    }

    /** Reads a stream to its end, or to the limit. */
    void addStream(InputStream stream, String name) throws IOException {
        int most = (int) Math.min(limits.documentBytes() + 1, Integer.MAX_VALUE - 8);
        byte[] bytes = stream.readNBytes(most);
        if (bytes.length > limits.documentBytes()) {
            reportUnreadable(
                    DiagnosticCode.LIMIT,
                    Map.of("variant", "document", "limit", Long.toString(limits.documentBytes())),
                    name);
            return;
        }
        addBytes(bytes, name);
    }

    void addBytes(byte[] bytes, String name) {
        try {
            files.add(DocumentBinder.read(Encodings.decode(name, bytes), limits));
        } catch (SourceException e) {
            reportUnreadable(e.code(), e.arguments(), e.place());
        }
    }

    void reportUnreadable(DiagnosticCode code, Map<String, String> arguments, String name) {
        reportUnreadable(code, arguments, Place.wholeFile(name));
    }

    private void reportUnreadable(DiagnosticCode code, Map<String, String> arguments, Place place) {
        unreadable.add(new Diagnostic(
                code, arguments, Optional.of(place), Optional.empty(), Optional.empty(), List.of(), Optional.empty()));
    }

    ReadResult result() {
        Bundle bundle = BundleChecks.check(files, unreadable.isEmpty());
        List<Diagnostic> diagnostics = new ArrayList<>(unreadable);
        boolean complete = unreadable.isEmpty() && files.stream().noneMatch(FileReading::isIncomplete);
        diagnostics.addAll(new Reporter(limits.problems()).report(files));
        return new ReadResult(complete ? Optional.of(bundle) : Optional.empty(), diagnostics);
    }
}
