package org.snitp.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A checkout with the script examples/snitp, whose build does nothing but copy the jar. */
abstract class ScriptCheckout {

    static final String BUILDING =
            "snitp: building the command, once; this takes some minutes, and more on a slow machine or where much is to be fetched.\n";

    /** Two builds at once would be told, and a jar that is there is left as it is, as Maven leaves it. */
    static final String BUILD = """
            #!/bin/sh
            mkdir building || echo "two at once" >> builds
            echo "$MAVEN_ARGS|$*" >> builds
            echo "[INFO] Scanning for projects..."
            echo "[INFO] Building SNITP IO 0.1.0                                   [4/5]"
            for i in 1 2 3 4 5 6 7 8 9 10; do for j in 1 2 3 4 5 6 7 8 9 10; do
              echo "[INFO] Downloading from central: https://repo.example.org/$i$j.jar"
              echo "[INFO] Downloaded from central: https://repo.example.org/$i$j.jar (1 kB at 1 MB/s)"
            done; done
            echo "a line of the build"
            sleep "${SLOWLY:-0}"
            mkdir -p extensions/snitp-cli/target/quick
            cmp -s '%1$s' extensions/snitp-cli/target/quick/snitp.jar ||
              cp '%1$s' extensions/snitp-cli/target/quick/snitp.jar
            rmdir building
            """;

    static final String PROGRESS = """
            snitp:   4/5  SNITP IO 0.1.0
            snitp:   fetching what the build needs
            snitp:   fetched 100 files
            a line of the build
            snitp:   preparing quick starts
            """;

    @TempDir
    Path folder;

    Path checkout;
    Path script;
    Path source;
    Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void checkOut() throws IOException {
        checkout = folder.resolve("a checkout with $paces");
        script = checkout.resolve("examples/snitp");
        source = checkout.resolve("snitp-model/src/main/java/A.java");
        for (String file : List.of(
                "pom.xml",
                "snitp-model/pom.xml",
                "extensions/snitp-cli/pom.xml",
                "extensions/snitp-cli/src/main/B.java")) {
            write(file, "");
        }
        write("snitp-model/src/main/java/A.java", "");
        write("mvnw", BUILD.formatted(RealRun.JAR));
        Files.createDirectories(script.getParent());
        Files.copy(Path.of("../../examples/snitp"), script);
        environment.put("PATH", System.getenv("PATH"));
        environment.put("JAVA_HOME", javaWithoutArchive().toString());
    }

    /** The Java of the test, but for the archive of classes, which takes seconds to make and has tests of its own. */
    private Path javaWithoutArchive() throws IOException {
        Path home = folder.resolve("java");
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        String real = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Files.writeString(java, "#!/bin/sh\ncase $* in *CdsTraining*) exit 1 ;; esac\nexec '" + real + "' \"$@\"\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(
                home.resolve("release"), "JAVA_VERSION=\"" + Runtime.version().feature() + "\"\n");
        return home;
    }

    Run run(String... arguments) {
        return script(arguments).run();
    }

    Process start(String... arguments) throws IOException {
        return script(arguments).start();
    }

    private RealRun script(String... arguments) {
        String[] command = new String[arguments.length + 2];
        command[0] = "/bin/sh";
        command[1] = script.toString();
        System.arraycopy(arguments, 0, command, 2, arguments.length);
        return RealRun.of(command).with(environment);
    }

    Path jar() {
        return checkout.resolve("extensions/snitp-cli/target/quick/snitp.jar");
    }

    static String plan() {
        return Path.of(Run.PLAN).toAbsolutePath().toString();
    }

    static String plan(String document) {
        return Path.of(Run.PLAN, document).toAbsolutePath().toString();
    }

    List<String> builds() throws IOException {
        return Files.readAllLines(checkout.resolve("builds"));
    }

    Path write(String name, String text) throws IOException {
        Path file = checkout.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    static String which(String tool) {
        return RealRun.of("/bin/sh", "-c", "command -v " + tool)
                .with(Map.of("PATH", System.getenv("PATH")))
                .run()
                .out()
                .strip();
    }
}
