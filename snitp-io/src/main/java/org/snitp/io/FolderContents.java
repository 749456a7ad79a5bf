package org.snitp.io;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The contents of a folder and its subfolders, without following links to folders.
 *
 * @param documents files with the name of a document that are not certainly something else, in the order of the names; may
 *     contain broken links and non-files
 * @param closed the folders that cannot be opened
 */
record FolderContents(List<Path> documents, List<Path> closed) {

    /**
     * Scans a folder.
     *
     * @throws IOException if it cannot be read
     */
    static FolderContents of(Path folder) throws IOException {
        List<Path> documents = new ArrayList<>();
        List<Path> closed = new ArrayList<>();
        Path real = folder.toRealPath();
        Files.walkFileTree(real, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path within, BasicFileAttributes attributes) {
                boolean hidden = isHidden(within) && !within.equals(real);
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (mayBeDocument(file)) {
                    documents.add(folder.resolve(real.relativize(file)));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                closed.add(folder.resolve(real.relativize(file)));
                return FileVisitResult.CONTINUE;
            }
        });
        return new FolderContents(documents.stream().sorted().toList(), closed);
    }

    private static boolean isHidden(Path path) {
        return path.getFileName() != null && path.getFileName().toString().startsWith(".");
    }

    private static boolean mayBeDocument(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (isHidden(file) || Files.isDirectory(file)) {
            return false;
        }
        boolean yaml = name.endsWith(".yaml") || name.endsWith(".yml");
        return (yaml && !isOtherYaml(file)) || (name.endsWith(".json") && !isOther(file, name));
    }

    private static boolean isOtherYaml(Path file) {
        return Files.isRegularFile(file) && OtherYaml.isIn(file);
    }

    private static boolean isOther(Path file, String name) {
        return name.endsWith(".schema.json") || (Files.isRegularFile(file) && OtherJson.isIn(file));
    }
}
