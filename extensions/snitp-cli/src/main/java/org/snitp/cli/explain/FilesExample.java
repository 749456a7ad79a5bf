package org.snitp.cli.explain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snitp.io.BundleReader;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Location;
import org.snitp.io.options.Limits;
import org.snitp.io.options.ReadOptions;
import org.snitp.measurements.MeasurementLoader;

/**
 * An example of files and folders, or of tables of measurements. Its first line is the command with the paths to read;
 * {@code # limits: problems=1} after it limits the number of problems. Each file starts with a line
 * {@code --- plan/plan.yaml ---}; in its text, {@code \xNN} is a byte.
 *
 * @param paths the paths to read
 * @param problems the maximum number of problems
 * @param files the texts of the files, by their paths
 */
record FilesExample(List<String> paths, int problems, Map<String, String> files) {

    private static final Pattern COMMAND = Pattern.compile("\\$ snitp (?:validate|progress) (.+)\n");
    private static final String TABLE = ".csv";
    private static final Pattern LIMIT = Pattern.compile("(?m)^# limits: problems=([0-9]+)\n");
    private static final Pattern FILE = Pattern.compile("(?m)^--- (\\S+) ---\n");
    private static final Pattern BYTE = Pattern.compile("\\\\x([0-9A-F]{2})");

    static FilesExample of(String text) {
        Matcher command = COMMAND.matcher(text);
        if (!command.lookingAt()) {
            throw new IllegalArgumentException("The example has no command: " + text);
        }
        Matcher limit = LIMIT.matcher(text);
        int problems = limit.find() ? Integer.parseInt(limit.group(1)) : Limits.DEFAULT.problems();
        Map<String, String> files = new LinkedHashMap<>();
        Matcher file = FILE.matcher(text);
        for (boolean more = file.find(); more; ) {
            String name = file.group(1);
            int from = file.end();
            more = file.find();
            files.put(name, text.substring(from, more ? file.start() : text.length()));
        }
        return new FilesExample(Arrays.asList(command.group(1).split(" ", -1)), problems, files);
    }

    /** Writes the files to a temporary folder, reads them, and deletes them. */
    ExampleOutcome read() {
        try {
            Path folder = Files.createTempDirectory("snitp-example").toRealPath();
            try {
                for (Map.Entry<String, String> file : files.entrySet()) {
                    Path path = folder.resolve(file.getKey());
                    Files.createDirectories(path.getParent());
                    Files.write(path, bytes(file.getValue()));
                }
                List<Path> read = paths.stream().map(folder::resolve).toList();
                return ExampleOutcome.ofDocuments(diagnostics(read)
                        .map(diagnostic -> relative(diagnostic, folder))
                        .toList());
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tables of measurements are read beside the plan of the other examples. */
    private Stream<Diagnostic> diagnostics(List<Path> read) {
        if (read.stream().allMatch(path -> path.toString().endsWith(TABLE))) {
            MeasurementLoader fold = MeasurementLoader.of(DocumentExample.context(), options());
            return read.stream().flatMap(path -> fold.read(path).diagnostics().stream());
        }
        return BundleReader.of(options()).addAll(read).read().diagnostics().stream();
    }

    private ReadOptions options() {
        return DocumentExample.OPTIONS.withLimits(Limits.DEFAULT.withProblems(problems));
    }

    private static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher escape = BYTE.matcher(text);
        int from = 0;
        while (escape.find()) {
            bytes.writeBytes(text.substring(from, escape.start()).getBytes(StandardCharsets.UTF_8));
            bytes.write(Integer.parseInt(escape.group(1), 16));
            from = escape.end();
        }
        bytes.writeBytes(text.substring(from).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private static Diagnostic relative(Diagnostic diagnostic, Path folder) {
        return Diagnostic.builder(diagnostic.code(), diagnostic.severity())
                .arguments(diagnostic.arguments())
                .location(diagnostic.location().map(location -> relative(location, folder)))
                .subject(diagnostic.subject())
                .suggestion(diagnostic.suggestion())
                .related(diagnostic.related().stream()
                        .map(location -> relative(location, folder))
                        .toList())
                .sourceLine(diagnostic.sourceLine())
                .build();
    }

    private static Location relative(Location location, Path folder) {
        String file = folder.relativize(Path.of(location.file())).toString().replace('\\', '/');
        return new Location(
                file, location.line(), location.column(), location.endLine(), location.endColumn(), location.pointer());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
