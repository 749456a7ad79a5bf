package org.snitp.interop.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.snitp.io.options.Limits;

/** A file in a format of others. Immutable. */
public final class ForeignFile {

    private static final int MAX_FILES = 10_000;

    private static final Set<String> ENDINGS = Set.of("json", "csv", "xml", "yml", "yaml", "md");

    private final String name;
    private final byte[] content;

    private ForeignFile(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    /**
     * Creates a file.
     *
     * @param name its name, for messages; in a folder its path, with slashes
     * @param content its bytes, which are copied
     */
    public static ForeignFile of(String name, byte[] content) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(content, "content");
        return new ForeignFile(name, content.clone());
    }

    /**
     * Reads a file, or the files of a folder and of those in it that end in {@code json}, {@code csv}, {@code xml}, {@code yml},
     * {@code yaml} or {@code md}, in the order of their names.
     *
     * @throws IOException if one cannot be read
     * @throws UnreadableForeignException if one exceeds a limit
     */
    public static List<ForeignFile> read(Path path) throws IOException, UnreadableForeignException {
        Objects.requireNonNull(path, "path");
        if (!Files.isDirectory(path)) {
            return List.of(read(path, path.toString()));
        }
        List<Path> found;
        try (Stream<Path> walk = Files.walk(path)) {
            found = walk.filter(Files::isRegularFile)
                    .filter(ForeignFile::isTaken)
                    .sorted()
                    .limit(MAX_FILES + 1L)
                    .toList();
        }
        if (found.size() > MAX_FILES) {
            throw new UnreadableForeignException(
                    UnreadableForeignException.Reason.LIMIT, ForeignPlace.of(path.toString()), "files: " + MAX_FILES);
        }
        List<ForeignFile> files = new ArrayList<>();
        for (Path file : found) {
            files.add(read(file, path.relativize(file).toString().replace('\\', '/')));
        }
        return List.copyOf(files);
    }

    private static boolean isTaken(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static ForeignFile read(Path file, String name) throws IOException, UnreadableForeignException {
        long limit = Limits.DEFAULT.documentBytes();
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes((int) limit + 1);
            if (bytes.length > limit) {
                throw new UnreadableForeignException(
                        UnreadableForeignException.Reason.LIMIT, ForeignPlace.of(name), "bytes: " + limit);
            }
            return new ForeignFile(name, bytes);
        }
    }

    /** The name, for messages. */
    public String name() {
        return name;
    }

    /** Returns a copy of the bytes. */
    public byte[] content() {
        return content.clone();
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
