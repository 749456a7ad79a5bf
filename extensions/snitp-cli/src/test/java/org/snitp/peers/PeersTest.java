package org.snitp.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snitp.io.BundleReader;
import org.snitp.io.ReadResult;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Severity;
import org.snitp.io.options.Limits;
import org.snitp.io.options.ReadOptions;

/**
 * What becomes of the documents of others in this format. The sources are not part of the project: with
 * {@code -Dpeers.sources=FOLDER} they are converted and counted again, and with {@code -Dgolden.update} the tables are written.
 */
class PeersTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Path FOLDER = ROOT.resolve("examples/peers");

    static List<Peer> peers() {
        return Peer.all();
    }

    static List<Peer> atHand() {
        String sources = System.getProperty("peers.sources");
        String only = System.getProperty("peers.only", "");
        return Peer.all().stream()
                .filter(peer -> sources != null && (only.isEmpty() || only.equals(peer.name())))
                .toList();
    }

    private static Path sources() {
        return Path.of(System.getProperty("peers.sources", ""));
    }

    private static FieldFates fates(Peer peer) throws IOException {
        return FieldFates.read(FOLDER.resolve(peer.name()).resolve("fields.csv"));
    }

    private static boolean isUpdated() {
        return System.getProperty("golden.update") != null;
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("atHand")
    void everyValueOfASourceHasAFateAndIsWhereItIsSaidToBe(Peer peer) throws IOException {
        List<Leaf> leaves = peer.reader().read(sources());
        FieldFates fates = fates(peer);

        assertThat(fates.unknown(leaves)).as("fields without a fate").isEmpty();
        Expressed expressed = peer.converter().convert(sources());
        Set<String> values = expressed.values();
        String whole = "\n" + String.join("\n", values) + "\n";
        Map<String, Set<String>> missing = new TreeMap<>();
        for (Leaf leaf : leaves) {
            Fate fate = fates.of(leaf);
            String value = Expressed.comparable(leaf.value());
            if (expressed.isLost(leaf)) {
                continue;
            }
            if ((fate == Fate.HELD && !values.contains(value) && !values.contains(Series.id(value)))
                    || (fate == Fate.APPROXIMATED && !whole.contains(value))) {
                missing.computeIfAbsent(leaf.field(), unused -> new TreeSet<>()).add(value);
            }
        }
        assertThat(missing).as("held, but not there").isEmpty();
        String counted = fates.counted(leaves, expressed).render();
        Path table = FOLDER.resolve(peer.name()).resolve("fields.csv");
        if (isUpdated()) {
            Files.writeString(table, counted);
        }
        assertThat(Files.readString(table)).isEqualTo(counted);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("atHand")
    void whatIsExpressedHasTrueFindingsOnly(Peer peer) throws IOException {
        String json = peer.converter().convert(sources()).json();
        Files.createDirectories(Path.of("target", "peers"));
        Files.writeString(Path.of("target", "peers", peer.name() + ".json"), json);
        ReadResult result = BundleReader.of(ReadOptions.DEFAULT.withLimits(
                        Limits.DEFAULT.withValues(10_000_000).withProblems(100_000)))
                .add(json, peer.name() + ".json")
                .read();
        // To be read one by one: each is to be true.
        Files.write(
                Path.of("target", "peers", peer.name() + "-findings.txt"),
                result.diagnostics().stream()
                        .filter(problem -> problem.severity() != Severity.INFO)
                        .map(Diagnostic::toString)
                        .toList());
        Map<String, Integer> found = new TreeMap<>();
        result.diagnostics().stream()
                .filter(problem -> problem.severity() != Severity.INFO)
                .forEach(problem ->
                        found.merge(problem.severity() + " " + problem.code().getId(), 1, Integer::sum));
        List<String> lines = found.entrySet().stream()
                .map(one -> one.getValue() + " " + one.getKey())
                .toList();
        Path findings = FOLDER.resolve(peer.name()).resolve("findings.txt");
        String text = String.join("\n", lines) + "\n";
        if (isUpdated()) {
            Files.writeString(findings, text);
        }

        assertThat(result.bundle()).as(() -> first(result)).isPresent();
        assertThat(Files.readString(findings)).isEqualTo(text);
    }

    private static String first(ReadResult result) {
        return result.diagnostics().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .limit(5)
                .map(Diagnostic::toString)
                .toList()
                .toString();
    }

    @Test
    void thePageSaysWhatTheTablesCount() throws IOException {
        Path page = ROOT.resolve("docs/peers.md");
        String text = PeersPage.render(peers(), FOLDER);
        if (isUpdated()) {
            Files.writeString(page, text);
        }

        assertThat(Files.readString(page)).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("peers")
    void aFieldThatHasNoPlaceSaysWhy(Peer peer) throws IOException {
        assertThat(fates(peer).lines())
                .isNotEmpty()
                .filteredOn(line -> line.fate() != Fate.OUTSIDE)
                .allSatisfy(line -> assertThat(line.note()).as(line.field()).isNotBlank());
        assertThat(peer.source().toLowerCase(Locale.ROOT)).containsAnyOf("licence", "copyright", "cc by");
    }
}
