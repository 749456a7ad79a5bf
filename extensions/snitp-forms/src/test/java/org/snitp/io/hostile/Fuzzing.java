package org.snitp.io.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.snitp.forms.intake.CsvFuzzTarget;
import org.snitp.forms.intake.XlsxFuzzTarget;

/**
 * Runs the fuzzer with each target, one after the other. It begins with the corpus that is kept among the test resources, the
 * JSON test suite and slices of the official documents; what it finds goes to {@code target/fuzz}.
 */
final class Fuzzing {

    private static final Path RESOURCES = Path.of("src", "test", "resources", "org", "snitp", "io");
    private static final Path FOUND = Path.of("target", "fuzz");

    /** The fuzzer looks at how these are run through. */
    private static final String WATCHED = "org.snitp.**:tools.jackson.**:org.snakeyaml.**:de.siegmar.**:org.dhatim.**";

    private static final Map<String, Class<?>> TARGETS = targets();

    private Fuzzing() {}

    private static Map<String, Class<?>> targets() {
        Map<String, Class<?>> targets = new LinkedHashMap<>();
        targets.put("json", JsonFuzzTarget.class);
        targets.put("yaml", YamlFuzzTarget.class);
        targets.put("csv", CsvFuzzTarget.class);
        targets.put("xlsx", XlsxFuzzTarget.class);
        return targets;
    }

    /**
     * Fuzzes.
     *
     * @param arguments for how many seconds each target is fuzzed, and which targets; none: all
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> chosen = new ArrayList<>(List.of(arguments).subList(1, arguments.length));
        if (chosen.isEmpty()) {
            chosen.addAll(TARGETS.keySet());
        }
        boolean sound = true;
        for (String target : chosen) {
            sound &= fuzz(target, arguments[0]) == 0;
        }
        if (!sound) {
            throw new IllegalStateException("Something was found: see " + FOUND);
        }
    }

    private static int fuzz(String target, String seconds) throws IOException, InterruptedException {
        Path found = Files.createDirectories(FOUND.resolve(target));
        Path seeds = Files.createDirectories(FOUND.resolve("seeds").resolve(target));
        for (int i = 0; i < 20; i++) {
            Files.write(seeds.resolve("slice" + i), OfficialText.slice(new Random(i), "x." + target));
        }
        List<byte[]> forms = switch (target) {
            case "csv" -> CsvFuzzTarget.seeds();
            case "xlsx" -> XlsxFuzzTarget.seeds();
            default -> List.of();
        };
        for (int i = 0; i < forms.size(); i++) {
            Files.write(seeds.resolve("form" + i), forms.get(i));
        }
        Path words = FOUND.resolve(target + ".dict");
        Files.writeString(words, dictionary());
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1500m",
                        "-Dtrial.seconds=60",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + TARGETS.get(target).getName(),
                        "--instrumentation_includes=" + WATCHED,
                        "--reproducer_path=" + FOUND,
                        "-artifact_prefix=" + FOUND + "/" + target + "-",
                        "-dict=" + words,
                        "-max_len=20000",
                        "-timeout=300",
                        "-max_total_time=" + seconds,
                        found.toString(),
                        RESOURCES.resolve("fuzz").resolve(target).toString(),
                        Path.of("../../snitp-io/src/test/resources/org/snitp/io/json-test-suite")
                                .toString(),
                        seeds.toString())
                .inheritIO()
                .start()
                .waitFor();
    }

    /** The words and signs of documents, each with its bytes in hexadecimal digits. */
    private static String dictionary() {
        StringBuilder dictionary = new StringBuilder();
        for (String word : Damage.SIGNS) {
            dictionary.append('"');
            for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
                dictionary.append(String.format("\\x%02X", b));
            }
            dictionary.append("\"\n");
        }
        return dictionary.toString();
    }
}
