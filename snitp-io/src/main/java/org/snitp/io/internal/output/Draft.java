package org.snitp.io.internal.output;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * A hidden file for incomplete output: beside the file that it will replace, or in the folder for temporary files.
 *
 * <p>It is deleted when it is closed, and at the end of the process. Drafts of a killed process are deleted by a later
 * process on its first write to the folder: a draft that has not changed for an hour is abandoned.
 */
public final class Draft implements AutoCloseable {

    private static final String ENDING = ".snitp.tmp";
    private static final Pattern NAME =
            Pattern.compile("[.].+[.][0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}[.]snitp[.]tmp", Pattern.DOTALL);
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final Duration ABANDONED_AFTER = Duration.ofHours(1);

    /** The folders that were searched for abandoned drafts, up to a maximum number. */
    private static final Set<Path> SWEPT = ConcurrentHashMap.newKeySet();

    private static final int MAX_SWEPT = 100;

    private final Path path;
    private final Thread atEnd = new Thread(this::abandon, "snitp-draft");
    private boolean abandoned;

    private Draft(Path path) {
        this.path = path;
    }

    /**
     * Creates an empty draft.
     *
     * @param file the file to replace or to create
     * @throws IOException if the draft cannot be created, or the process is ending
     */
    static Draft of(Path file) throws IOException {
        Draft draft = new Draft(file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ENDING));
        draft.create();
        return draft;
    }

    /**
     * Creates an empty draft in the folder for temporary files, readable by its owner only.
     *
     * @param name what it contains
     * @throws IOException if the draft cannot be created, or the process is ending
     */
    public static Draft temporary(String name) throws IOException {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        Draft draft = new Draft(folder.resolve("." + name + "." + UUID.randomUUID() + ENDING));
        boolean posix = Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class);
        draft.create(posix ? new FileAttribute<?>[] {OWNER_ALONE} : new FileAttribute<?>[0]);
        return draft;
    }

    private void create(FileAttribute<?>... attributes) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null) {
            sweep(folder);
        }
        try {
            Runtime.getRuntime().addShutdownHook(atEnd);
        } catch (IllegalStateException e) {
            throw new IOException("The process is about to end", e);
        }
        try {
            createUnlessAbandoned(attributes);
        } catch (IOException | RuntimeException e) {
            forget();
            throw e;
        }
    }

    private synchronized void createUnlessAbandoned(FileAttribute<?>... attributes) throws IOException {
        requireKept();
        Files.createFile(path, attributes);
    }

    private void requireKept() throws IOException {
        if (abandoned) {
            throw new IOException("The process is about to end");
        }
    }

    /** The file to write to. */
    public Path path() {
        return path;
    }

    /** Moves the draft to its place. */
    synchronized void moveTo(Path file) throws IOException {
        requireKept();
        try {
            Files.move(path, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(path, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Runs concurrently with the writer of the draft, which then cannot move it. */
    private synchronized void abandon() {
        abandoned = true;
        deleteQuietly(path);
    }

    private void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(atEnd);
        } catch (IllegalStateException e) {
            // The process is ending, and runs the hook itself.
            return;
        }
    }

    @Override
    public void close() throws IOException {
        forget();
        Files.deleteIfExists(path);
    }

    private static void sweep(Path folder) {
        if (SWEPT.size() >= MAX_SWEPT) {
            SWEPT.clear();
        }
        if (!SWEPT.add(folder)) {
            return;
        }
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, Draft::isAbandoned)) {
            drafts.forEach(Draft::deleteQuietly);
        } catch (IOException | RuntimeException e) {
            // A folder that cannot be read is not cleaned.
            return;
        }
    }

    private static boolean isAbandoned(Path file) throws IOException {
        return NAME.matcher(file.getFileName().toString()).matches()
                && Files.isRegularFile(file)
                && Files.getLastModifiedTime(file)
                        .toInstant()
                        .isBefore(Instant.now().minus(ABANDONED_AFTER));
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // The hidden file stays; another process will try again.
            return;
        }
    }
}
