package org.snitp.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Looks at files and folders again and again, and tells which files have changed. It compares sizes and times, which works on
 * network drives as well, where systems do not tell of changes.
 */
final class FileWatch {

    /** What is known of a file without reading it. */
    private record Stamp(long size, long time) {}

    private final List<Path> paths;
    private Map<Path, Stamp> seen;

    /** Begins to watch. In folders, only documents and tables count. */
    FileWatch(List<Path> paths) {
        this.paths = List.copyOf(paths);
        this.seen = look();
    }

    /**
     * Returns the files that have changed, come or gone since they were last told; none while a file is still changing from
     * one look to the next, as one that is being written.
     *
     * @param settled how long to wait between two looks, in milliseconds
     * @throws InterruptedException if the thread is interrupted
     */
    List<Path> changes(long settled) throws InterruptedException {
        Map<Path, Stamp> now = look();
        if (now.equals(seen)) {
            return List.of();
        }
        Thread.sleep(settled);
        if (!look().equals(now)) {
            return List.of();
        }
        List<Path> changed = new ArrayList<>();
        for (Path path : union(seen, now)) {
            Stamp before = seen.get(path);
            if (before == null || !before.equals(now.get(path))) {
                changed.add(path);
            }
        }
        seen = now;
        return changed;
    }

    private static Iterable<Path> union(Map<Path, Stamp> one, Map<Path, Stamp> other) {
        Map<Path, Stamp> all = new TreeMap<>(one);
        all.putAll(other);
        return all.keySet();
    }

    private Map<Path, Stamp> look() {
        Map<Path, Stamp> stamps = new TreeMap<>();
        for (Path path : paths) {
            try (Stream<Path> files = Files.walk(path)) {
                files.filter(file -> file.equals(path) || isDocument(file)).forEach(file -> add(stamps, file));
            } catch (IOException | UncheckedIOException e) {
                // What cannot be looked at now is as if it were not there; the next look sees it again.
                stamps.remove(path);
            }
        }
        return stamps;
    }

    private static void add(Map<Path, Stamp> stamps, Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.isRegularFile()) {
                stamps.put(
                        file,
                        new Stamp(
                                attributes.size(), attributes.lastModifiedTime().toMillis()));
            }
        } catch (IOException e) {
            stamps.remove(file);
        }
    }

    private static boolean isDocument(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith(".")
                && Stream.of(".yaml", ".yml", ".json", ".csv").anyMatch(name::endsWith);
    }
}
