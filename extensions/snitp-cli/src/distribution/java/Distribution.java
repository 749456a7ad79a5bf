import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;
import org.snitp.cli.terminal.Terminal;

/**
 * Makes the distribution of the command for this platform: a folder that runs with nothing beside it, as a zip, a tar.gz and,
 * where dpkg-deb is there, a Debian package, each with its SHA-256. Run by the profile "distribution" with the class path of
 * the merged jar, from which the archives are written and the help is taken.
 *
 * <p>Arguments: the merged jar, the class path that it was merged from, the folder for the results, the version, the time of
 * all files, the folder of this module's distribution sources, the bill of materials.
 */
public final class Distribution {

    /** What the classes use; jdk.zipfs reads annexes, jdk.localedata has the names of months in Romanian. */
    private static final String MODULES = "java.base,java.logging,java.xml,jdk.localedata,jdk.zipfs";

    /** From this version on an archive of classes is found where it was not made. */
    private static final int MOVABLE_ARCHIVE = 19;

    /** From this version on there is a cache that holds more than an archive. */
    private static final int CACHE = 25;

    private static final Pattern LICENCE = Pattern.compile(
            "(META-INF/)?([^/]*(LICEN[CS]E|NOTICE|COPYING|about)[^/]*|(LICEN[CS]ES?)/.+)", Pattern.CASE_INSENSITIVE);

    private final Path jar;
    private final List<Path> merged;
    private final Path results;
    private final String version;
    private final Instant time;
    private final Path sources;
    private final Path bill;
    private final String name;
    private final Path home;

    private Distribution(String... arguments) {
        jar = Path.of(arguments[0]);
        merged = Stream.of(arguments[1].split(Pattern.quote(System.getProperty("path.separator")), -1))
                .map(Path::of)
                .filter(path -> path.toString().endsWith(".jar"))
                .sorted()
                .toList();
        results = Path.of(arguments[2]);
        version = arguments[3];
        time = Instant.parse(arguments[4]);
        sources = Path.of(arguments[5]);
        bill = Path.of(arguments[6]);
        name = "snitp-" + version + "-" + platform();
        home = results.resolve(name);
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        new Distribution(arguments).make();
    }

    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String kind = system.startsWith("windows") ? "windows" : system.startsWith("mac") ? "macos" : "linux";
        String processor = System.getProperty("os.arch").replace("amd64", "x86_64");
        return kind + "-" + processor;
    }

    private void make() throws IOException, InterruptedException {
        delete(results);
        Files.createDirectories(home.resolve("lib"));
        Files.copy(jar, home.resolve("lib/snitp.jar"));
        // What is prepared for quick starts fits only a jar of that time: the one with which it is unpacked.
        Files.setLastModifiedTime(home.resolve("lib/snitp.jar"), FileTime.from(time));
        for (String launcher : List.of("snitp", "snitp.cmd")) {
            Path file = write("bin/" + launcher, text(sources.resolve(launcher), launcher.endsWith(".cmd")));
            file.toFile().setExecutable(true, false);
        }
        write("README.txt", Files.readString(sources.resolve("README.txt")));
        runtime();
        archive();
        help();
        licences();
        Path document = results.resolve("snitp-" + version + ".cdx.json");
        Files.copy(bill, document);
        Files.copy(bill, home.resolve("share/doc/snitp/snitp.cdx.json"));
        List<Path> made = new ArrayList<>(List.of(document, zip(), tar()));
        debian().ifPresent(made::add);
        for (Path file : made) {
            Files.writeString(Path.of(file + ".sha256"), sha256(file) + "  " + file.getFileName() + "\n");
        }
        System.out.println("Distribution: " + made);
    }

    private static String text(Path file, boolean windows) throws IOException {
        String text = Files.readString(file).replace("\r\n", "\n");
        return windows ? text.replace("\n", "\r\n") : text;
    }

    private Path write(String file, String text) throws IOException {
        Path target = home.resolve(file);
        Files.createDirectories(target.getParent());
        return Files.writeString(target, text);
    }

    /** A Java with the modules that the command uses, and without what only helps who develops. */
    private void runtime() throws IOException, InterruptedException {
        run(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "jlink").toString(),
                        "--add-modules",
                        MODULES,
                        "--include-locales=en,ro",
                        "--strip-debug",
                        "--no-man-pages",
                        "--no-header-files",
                        Runtime.version().feature() >= 21 ? "--compress=zip-6" : "--compress=2",
                        "--output",
                        home.resolve("runtime").toString()));
    }

    private void archive() throws IOException, InterruptedException {
        String java = home.resolve("runtime/bin/java").toString();
        String classes = home.resolve("lib/snitp.jar").toString();
        String training = "org.snitp.cli.CdsTraining";
        if (Runtime.version().feature() >= CACHE) {
            String cache = home.resolve("lib/snitp.aot").toString();
            run(List.of(java, "-XX:+UseSerialGC", "-XX:AOTCacheOutput=" + cache, "-cp", classes, training));
        } else if (Runtime.version().feature() >= MOVABLE_ARCHIVE) {
            String list = results.resolve("classes").toString();
            String archive = home.resolve("lib/snitp.jsa").toString();
            run(List.of(java, "-XX:+UseSerialGC", "-XX:DumpLoadedClassList=" + list, "-cp", classes, training));
            run(List.of(
                    java, "-Xshare:dump", "-XX:SharedClassListFile=" + list, "-XX:SharedArchiveFile=" + archive, "-cp", classes));
            Files.delete(Path.of(list));
        }
    }

    /** The manual pages are the helps of all commands, and the completions what the command prints for them. */
    private void help() throws IOException {
        manual("en", "share/man/man1/snitp.1");
        manual("ro", "share/man/ro/man1/snitp.1");
        String completion = said("completion");
        write("share/bash-completion/completions/snitp", completion);
        write(
                "share/zsh/site-functions/_snitp",
                "#compdef snitp\nautoload -U +X bashcompinit && bashcompinit\n"
                        + completion.replaceFirst("^#!.*\n", ""));
    }

    private void manual(String language, String file) throws IOException {
        boolean romanian = language.equals("ro");
        String first = said("--help", "--lang", language);
        StringBuilder page = new StringBuilder();
        page.append(".TH SNITP 1 \"\" \"snitp ").append(version).append("\"\n");
        page.append(romanian ? ".SH NUME\n" : ".SH NAME\n");
        String header = first.lines().findFirst().orElse("");
        page.append("snitp \\- ").append(roff(header)).append('\n');
        page.append(romanian ? ".SH DESCRIERE\n" : ".SH DESCRIPTION\n").append(verbatim(first));
        for (String command : commands(first)) {
            page.append(".SH ").append(roff("snitp " + command)).append('\n');
            String help = said("help", command, "--lang", language);
            page.append(verbatim(help));
            if (command.equals("template")) {
                for (String part : commands(help)) {
                    page.append(".SH ").append(roff("snitp template " + part)).append('\n');
                    page.append(verbatim(said("help", command, part, "--lang", language)));
                }
            }
        }
        write(file, page.toString());
    }

    private static List<String> commands(String help) {
        return help.lines()
                .dropWhile(line -> !line.equals("Commands:") && !line.equals("Comenzi:"))
                .skip(1)
                .map(line -> Pattern.compile("^  ([a-z]+)  ?.*").matcher(line))
                .filter(Matcher::matches)
                .map(match -> match.group(1))
                .filter(command -> !command.equals("snitp"))
                .toList();
    }

    private static String verbatim(String text) {
        return ".nf\n" + text.lines().map(Distribution::roff).reduce("", (all, line) -> all + line + "\n") + ".fi\n";
    }

    private static String roff(String line) {
        String escaped = line.replace("\\", "\\e").replace("-", "\\-");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }

    /** What the command says, run within this process, as each of some fifty processes would take a second. */
    private static String said(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(out, System.err, false, false, Map.of(), Clock.systemUTC());
        try {
            Method run = Class.forName("org.snitp.cli.Main").getDeclaredMethod("run", Terminal.class, String[].class);
            run.setAccessible(true);
            if ((Integer) run.invoke(null, terminal, arguments) != 0) {
                throw new IllegalStateException(String.join(" ", arguments) + " failed");
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The licence and notice files of every jar, and for those that have none, what their POM says. */
    private void licences() throws IOException {
        Path folder = home.resolve("share/doc/snitp");
        StringBuilder list = new StringBuilder("What lib/snitp.jar is made of:\n\n");
        for (Path one : merged) {
            String title = one.getFileName().toString().replaceFirst("\\.jar$", "");
            int files = 0;
            try (ZipFile zip = new ZipFile(one.toFile())) {
                for (ZipEntry entry : zip.stream()
                        .filter(entry -> !entry.isDirectory() && LICENCE.matcher(entry.getName()).matches())
                        .map(ZipEntry.class::cast)
                        .toList()) {
                    String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    String file = entry.getName().replaceFirst("^META-INF/", "").replace('/', '-');
                    write("share/doc/snitp/licences/" + title + "/" + file, text);
                    files++;
                }
            }
            String stated = pomLicences(one);
            if (files == 0 && stated.isEmpty()) {
                throw new IllegalStateException("nothing tells the licence of " + one);
            }
            list.append(title).append(stated.isEmpty() ? "" : ": " + stated);
            list.append(files == 0 ? "" : " (licences/" + title + ")").append('\n');
        }
        list.append("\nThe Java in runtime has its licences in runtime/legal.\n");
        write("share/doc/snitp/THIRD-PARTY.txt", list.toString());
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (String file : List.of("LICENSE", "NOTICE")) {
                Files.createDirectories(folder);
                Files.copy(
                        zip.getInputStream(zip.getEntry("META-INF/" + file)),
                        folder.resolve(file),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static String pomLicences(Path jar) throws IOException {
        Optional<String> pom = pom(jar);
        while (pom.isPresent()) {
            String stated = licences(pom.get());
            if (!stated.isEmpty()) {
                return stated;
            }
            pom = parent(jar, pom.get());
        }
        return "";
    }

    private static String licences(String pom) {
        List<String> names = new ArrayList<>();
        Matcher match = Pattern.compile("<license>\\s*(?:<name>([^<]+)</name>)?\\s*(?:<url>([^<]+)</url>)?")
                .matcher(pom);
        while (match.find()) {
            names.add(Stream.of(match.group(1), match.group(2))
                    .filter(part -> part != null)
                    .map(part -> part.strip().replaceAll("\\s+", " "))
                    .reduce((one, other) -> one + ", " + other)
                    .orElse(""));
        }
        return String.join("; ", names);
    }

    /** The POM that a POM builds on, from the same repository. */
    private static Optional<String> parent(Path jar, String pom) throws IOException {
        Matcher parent = Pattern.compile("(?s)<parent>(.*?)</parent>").matcher(pom);
        if (!parent.find()) {
            return Optional.empty();
        }
        String artifact = value("artifactId", parent.group(1));
        String version = value("version", parent.group(1));
        Path file = Path.of(
                value("groupId", parent.group(1)).replace('.', '/'), artifact, version, artifact + "-" + version + ".pom");
        for (Path folder = jar.getParent(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(file))) {
                return Optional.of(Files.readString(folder.resolve(file)));
            }
        }
        return Optional.empty();
    }

    private static String value(String element, String xml) {
        Matcher match = Pattern.compile("<" + element + ">\\s*([^<\\s]+)\\s*<").matcher(xml);
        return match.find() ? match.group(1) : "";
    }

    /** The POM stands beside the jar in the repository, or else within the jar. */
    private static Optional<String> pom(Path jar) throws IOException {
        Path beside = Path.of(jar.toString().replaceFirst("\\.jar$", ".pom"));
        if (Files.exists(beside)) {
            return Optional.of(Files.readString(beside));
        }
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream()
                    .filter(entry -> entry.getName().matches("META-INF/maven/.*/pom\\.xml"))
                    .findFirst()
                    .map(entry -> {
                        try {
                            return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            return all.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(this::entryName))
                    .toList();
        }
    }

    private String entryName(Path file) {
        return name + "/" + home.relativize(file).toString().replace('\\', '/');
    }

    private static int mode(Path file) {
        return Files.isExecutable(file) ? 0100755 : 0100644;
    }

    private Path zip() throws IOException {
        Path target = results.resolve(name + ".zip");
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(target)) {
            out.setLevel(Deflater.BEST_COMPRESSION);
            for (Path file : files()) {
                ZipArchiveEntry entry = new ZipArchiveEntry(entryName(file));
                entry.setLastModifiedTime(FileTime.from(time));
                entry.setUnixMode(mode(file));
                out.putArchiveEntry(entry);
                Files.copy(file, out);
                out.closeArchiveEntry();
            }
        }
        return target;
    }

    private Path tar() throws IOException {
        Path target = results.resolve(name + ".tar.gz");
        GzipParameters parameters = new GzipParameters();
        parameters.setCompressionLevel(Deflater.BEST_COMPRESSION);
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(target));
                TarArchiveOutputStream out =
                        new TarArchiveOutputStream(new GzipCompressorOutputStream(file, parameters), "UTF-8")) {
            out.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            for (Path one : files()) {
                TarArchiveEntry entry = new TarArchiveEntry(entryName(one));
                entry.setSize(Files.size(one));
                entry.setModTime(time.toEpochMilli());
                entry.setMode(mode(one));
                entry.setIds(0, 0);
                entry.setNames("root", "root");
                out.putArchiveEntry(entry);
                Files.copy(one, out);
                out.closeArchiveEntry();
            }
        }
        return target;
    }

    /** The folder under /opt, with links to it where commands, manuals and completions are looked for. */
    private Optional<Path> debian() throws IOException, InterruptedException {
        if (!Files.isExecutable(Path.of("/usr/bin/dpkg-deb"))) {
            return Optional.empty();
        }
        Path root = results.resolve("debian");
        Path opt = root.resolve("opt/snitp");
        for (Path file : files()) {
            Path copy = opt.resolve(home.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
        }
        Map<String, String> links = new TreeMap<>(Map.of(
                "usr/bin/snitp", "../../opt/snitp/bin/snitp",
                "usr/share/man/man1/snitp.1", "../../../../opt/snitp/share/man/man1/snitp.1",
                "usr/share/man/ro/man1/snitp.1", "../../../../../opt/snitp/share/man/ro/man1/snitp.1",
                "usr/share/bash-completion/completions/snitp",
                        "../../../../opt/snitp/share/bash-completion/completions/snitp"));
        for (Map.Entry<String, String> link : links.entrySet()) {
            Path from = root.resolve(link.getKey());
            Files.createDirectories(from.getParent());
            Files.createSymbolicLink(from, Path.of(link.getValue()));
        }
        Path control = Files.createDirectories(root.resolve("DEBIAN"));
        String architecture = System.getProperty("os.arch").replace("aarch64", "arm64");
        Files.writeString(
                control.resolve("control"),
                "Package: snitp\nVersion: " + version + "\nSection: utils\nPriority: optional\nArchitecture: "
                        + architecture + "\nDepends: libc6, zlib1g\nMaintainer: The SNITP project <noreply@invalid>\n"
                        + "Description: checks, shows and reports on national strategies and action plans\n"
                        + " Reads strategies and action plans in YAML and JSON, tells what is wrong in them,\n"
                        + " writes reporting forms, collects them and writes the monitoring report.\n");
        // Users may not write to /opt, so that only the installation can prepare quick starts.
        script(control.resolve("postinst"), "[ \"$1\" != configure ] || /opt/snitp/bin/snitp --version >/dev/null 2>&1 || :");
        script(control.resolve("prerm"), "rm -f /opt/snitp/lib/snitp.jsa");
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.filter(path -> !Files.isSymbolicLink(path)).toList()) {
                path.toFile().setLastModified(time.toEpochMilli());
            }
        }
        Path target = results.resolve("snitp_" + version + "_" + architecture + ".deb");
        ProcessBuilder builder = new ProcessBuilder(
                "dpkg-deb", "--root-owner-group", "-Zgzip", "--build", root.toString(), target.toString());
        builder.environment().put("SOURCE_DATE_EPOCH", Long.toString(time.getEpochSecond()));
        run(builder);
        delete(root);
        return Optional.of(target);
    }

    private static void script(Path file, String line) throws IOException {
        Files.writeString(file, "#!/bin/sh\nset -e\n" + line + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        run(new ProcessBuilder(command));
    }

    /** Runs a program, and shows what it says only if it fails. */
    private static void run(ProcessBuilder builder) throws IOException, InterruptedException {
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.redirectErrorStream(true).start();
        process.getOutputStream().close();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        process.getInputStream().transferTo(said);
        if (process.waitFor() != 0) {
            PrintStream err = System.err;
            err.write(said.toByteArray());
            throw new IllegalStateException(builder.command() + " failed");
        }
    }

    private static String sha256(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
