package org.snitp.reports.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.snitp.io.internal.output.AtomicFile;

/** A folder that a site is written into. A list of its files says which of them may be replaced and deleted the next time. */
final class SiteFolder {

    static final String LIST = "site-files.txt";

    private final Path folder;

    SiteFolder(Path folder) {
        this.folder = folder;
    }

    void write(SortedMap<String, byte[]> files) {
        try {
            Set<String> before = before();
            before.removeAll(files.keySet());
            TreeSet<String> listed = new TreeSet<>(files.keySet());
            listed.addAll(before);
            Files.createDirectories(folder);
            // First the list of old and new files, so that a second attempt knows them all if this one is cut off.
            writeList(listed);
            for (var file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                if (!isSame(path, file.getValue())) {
                    Files.write(path, file.getValue());
                }
            }
            for (String old : before) {
                Files.deleteIfExists(folder.resolve(old));
            }
            writeList(files.keySet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSame(Path path, byte[] content) throws IOException {
        return Files.isRegularFile(path)
                && Files.size(path) == content.length
                && Arrays.equals(Files.readAllBytes(path), content);
    }

    private void writeList(Set<String> paths) {
        AtomicFile.writeText(folder.resolve(LIST), String.join("\n", paths) + "\n");
    }

    /** The files of the site that is there; of anything else, a complaint. */
    private Set<String> before() throws IOException {
        if (!Files.exists(folder)) {
            return new TreeSet<>();
        }
        Path list = folder.resolve(LIST);
        if (Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)) {
            Set<String> listed = new TreeSet<>();
            for (String line : Files.readAllLines(list, StandardCharsets.UTF_8)) {
                if (isInside(line)) {
                    listed.add(line);
                }
            }
            return listed;
        }
        try (Stream<Path> found = Files.list(folder)) {
            List<String> others = found.map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
            if (!others.isEmpty()) {
                throw new SiteFolderException(folder, others.get(0));
            }
        }
        return new TreeSet<>();
    }

    /** A list that somebody changed leads to no file outside of the folder. */
    private boolean isInside(String line) {
        Path path = folder.resolve(line).normalize();
        return !line.isBlank() && path.startsWith(folder.normalize()) && !path.equals(folder.normalize());
    }
}
