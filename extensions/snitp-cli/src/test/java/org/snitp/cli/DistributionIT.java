package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The distribution that the profile of that name makes, unpacked on a machine without Java. */
@EnabledIfSystemProperty(named = "snitp.distribution", matches = ".+")
@EnabledOnOs({OS.LINUX, OS.MAC})
@Tag("slow")
class DistributionIT {

    private static final Path MADE = Path.of(System.getProperty("snitp.distribution", "target/distribution"));

    /** All that the environment has: the tools of the system, without a Java. */
    private static final Map<String, String> BARE = new HashMap<>();

    @TempDir
    private static Path folder;

    private static Path home;

    @BeforeAll
    static void unpack() throws IOException {
        Path tools = Files.createDirectories(folder.resolve("bin"));
        for (String tool : new String[] {"sh", "readlink", "locale", "rm", "mv", "cat", "chmod", "tar", "gzip"}) {
            Path real = Stream.of("/bin", "/usr/bin")
                    .map(place -> Path.of(place, tool))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow();
            Files.createSymbolicLink(tools.resolve(tool), real);
        }
        BARE.put("PATH", tools.toString());
        Path place = Files.createDirectories(folder.resolve("Strategia națională $1"));
        run(place, "tar", "xzf", made(".tar.gz").toAbsolutePath().toString());
        try (Stream<Path> unpacked = Files.list(place)) {
            home = unpacked.findFirst().orElseThrow();
        }
    }

    private static Path made(String end) throws IOException {
        try (Stream<Path> all = Files.list(MADE)) {
            return all.filter(file -> file.toString().endsWith(end)).findFirst().orElseThrow();
        }
    }

    private static Run run(Path where, String... command) {
        return RealRun.of(command).in(where).with(BARE).run();
    }

    private static Run snitp(String... arguments) {
        String[] command = Stream.concat(Stream.of(home.resolve("bin/snitp").toString()), Stream.of(arguments))
                .toArray(String[]::new);
        return run(folder, command);
    }

    private static String absolute(String path) {
        return Path.of(path).toAbsolutePath().toString();
    }

    @Test
    void runsWithNothingBesideItAndEndsAsTheCommandDoes() {
        snitp("--version");
        assertThat(snitp("validate", absolute(Run.PLAN))).isEqualTo(Run.snitp("validate", absolute(Run.PLAN)));
        assertThat(snitp("validate", absolute(Run.BROKEN))).isEqualTo(Run.snitp("validate", absolute(Run.BROKEN)));
        assertThat(snitp("no-such-command").exitCode()).isEqualTo(ExitCode.COULD_NOT_RUN);
    }

    /** The Java in it has only the modules that the command was found to use. */
    @Test
    void itsJavaHasWhatEveryCommandNeeds() {
        snitp("--version");
        for (String command : new String[] {
            "show",
            "smart",
            "calendar",
            "progress",
            "explain 401",
            "schema",
            "doctor",
            "completion",
            "template sheet 2.2.6 -o sheet.xlsx",
            "fill sheet.xlsx",
            "export -o annex.docx",
            "import annex.docx --period 2024/2026 -o imported",
            "template form --institution ANITP --period 2025 -o f.xlsx",
            "collect f.xlsx",
            "calendar --format ical",
            "convert --to json -o plan.json",
            "template plan --lang ro",
            "report --year 2025 -o report.html",
            "report --year 2025 -o report.odt",
            "site --year 2025 -o site"
        }) {
            Run run = snitp(command.split(" "));
            assertThat(run.err()).as(command).doesNotContain("unexpected error");
            assertThat(run.exitCode()).as(command + run.err()).isLessThan(ExitCode.COULD_NOT_RUN);
        }
    }

    @Test
    void runsFromAFolderThatCannotBeWrittenTo() throws IOException {
        snitp("--version");
        Files.setPosixFilePermissions(home.resolve("lib"), PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assertThat(snitp("show", "1.1.1", absolute(Run.PLAN)))
                    .isEqualTo(Run.snitp("show", "1.1.1", absolute(Run.PLAN)));
        } finally {
            Files.setPosixFilePermissions(home.resolve("lib"), PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void startsFromAnArchiveOfItsClassesWhereverItIs() {
        snitp("--version");
        assertThat(snitp("doctor", "--lang", "en").out().replaceAll("\\s+", " "))
                .contains("Quick start yes, with " + home.resolve("lib/snitp."))
                .contains("Everything that the command needs is in place.");
    }

    @Test
    void runsThroughALink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("snitp"), home.resolve("bin/snitp"));
        assertThat(run(folder, link.toString(), "--version").out()).startsWith("snitp ");
    }

    @Test
    void hasManualsCompletionsAndLicences() throws IOException {
        assertThat(Files.readString(home.resolve("share/man/man1/snitp.1")))
                .startsWith(".TH SNITP 1 ")
                .contains("\n.SH snitp validate\n", "\n.SH snitp template form\n", "\nExample:\n");
        assertThat(Files.readString(home.resolve("share/man/ro/man1/snitp.1"))).contains(".SH NUME", "\nExemplu:\n");
        assertThat(home.resolve("share/bash-completion/completions/snitp")).isNotEmptyFile();
        assertThat(Files.readString(home.resolve("share/zsh/site-functions/_snitp")))
                .startsWith("#compdef snitp\n");
        assertThat(Files.readString(home.resolve("share/doc/snitp/THIRD-PARTY.txt")))
                .contains("\npicocli-", ": The Apache Software License, ", "\nsnakeyaml-engine-", "\nopczip-");
        assertThat(home.resolve("share/doc/snitp/LICENSE")).isNotEmptyFile();
        assertThat(home.resolve("share/doc/snitp/NOTICE")).isNotEmptyFile();
        assertThat(home.resolve("runtime/legal/java.base/LICENSE")).exists();
        assertThat(Files.readString(home.resolve("share/doc/snitp/snitp.cdx.json")))
                .contains("pkg:maven/info.picocli/picocli@");
    }

    /** Users may not write to where a package is, so that installing prepares quick starts, and removing leaves nothing. */
    @Test
    void theDebianPackagePreparesQuickStartsWhenItIsInstalled() throws IOException {
        Path dpkg = Path.of("/usr/bin/dpkg-deb");
        assumeTrue(Files.isExecutable(dpkg), "there is no dpkg-deb");
        Path control = folder.resolve("control");

        RealRun.of(dpkg.toString(), "--control", made(".deb").toAbsolutePath().toString(), control.toString())
                .with(Map.of("PATH", System.getenv("PATH")))
                .run();

        assertThat(control.resolve("postinst")).isExecutable().hasContent("""
                #!/bin/sh
                set -e
                [ "$1" != configure ] || /opt/snitp/bin/snitp --version >/dev/null 2>&1 || :
                """);
        assertThat(control.resolve("prerm")).isExecutable().hasContent("""
                #!/bin/sh
                set -e
                rm -f /opt/snitp/lib/snitp.jsa
                """);
    }

    @Test
    void everyFileHasItsSha256() throws IOException {
        for (String end : new String[] {".zip", ".tar.gz", ".cdx.json"}) {
            assertThat(Files.readString(Path.of(made(end) + ".sha256")))
                    .matches("[0-9a-f]{64}  " + made(end).getFileName() + "\n");
        }
    }
}
