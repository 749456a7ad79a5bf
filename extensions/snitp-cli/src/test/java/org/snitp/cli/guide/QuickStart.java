package org.snitp.cli.guide;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.snitp.cli.CdsTraining;

/**
 * The command from an archive of its classes, as the launchers start it. Java makes such an archive of jars alone, so the folders of
 * classes become jars first. Made once for all tests that run together.
 */
final class QuickStart {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private static final List<String> OPTIONS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private static final Path FOLDER = Path.of("target/quick-start").toAbsolutePath();

    private static final String COMMAND = prepare();

    private QuickStart() {}

    /** Returns the command line that starts the command, for a shell; its arguments follow. */
    static String command() {
        return COMMAND;
    }

    private static String prepare() {
        try {
            Files.createDirectories(FOLDER);
            String classPath = classPath();
            Path archive = FOLDER.resolve("snitp.jsa");
            Path classes = FOLDER.resolve("classes.txt");
            run(
                    "-XX:+UseSerialGC",
                    "-XX:DumpLoadedClassList=" + classes,
                    "-cp",
                    classPath,
                    CdsTraining.class.getName());
            run(
                    "-Xshare:dump",
                    "-XX:SharedClassListFile=" + classes,
                    "-XX:SharedArchiveFile=" + archive,
                    "-cp",
                    classPath);
            return "'" + JAVA + "' " + String.join(" ", OPTIONS) + " -Xlog:disable '-XX:SharedArchiveFile=" + archive
                    + "' -cp '" + classPath + "' org.snitp.cli.Main";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(List.of(arguments));
        File log = FOLDER.resolve("log.txt").toFile();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + ": " + Files.readString(log.toPath()));
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the class path of this test without its own classes, each folder as a jar. */
    private static String classPath() throws IOException {
        List<String> jars = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path path = Path.of(entry);
            if (!Files.isDirectory(path)) {
                jars.add(entry);
            } else if (!path.endsWith("test-classes")) {
                Path jar = FOLDER.resolve(jars.size() + ".jar");
                pack(path, jar);
                jars.add(jar.toString());
            }
        }
        return String.join(File.pathSeparator, jars);
    }

    private static void pack(Path folder, Path jar) throws IOException {
        try (Stream<Path> walk = Files.walk(folder);
                OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Path path : walk.filter(Files::isRegularFile).sorted().toList()) {
                byte[] bytes = Files.readAllBytes(path);
                ZipEntry entry = new ZipEntry(folder.relativize(path).toString().replace(File.separatorChar, '/'));
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(bytes.length);
                CRC32 sum = new CRC32();
                sum.update(bytes);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(bytes);
            }
        }
    }
}
