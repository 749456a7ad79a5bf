package org.snitp.measurements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.io.BundleReader;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.options.Limits;
import org.snitp.io.options.ReadOptions;
import org.snitp.model.rule.Rule;

/** Documents in YAML that are too long to be read as a whole. */
class YamlFoldTest {

    private static final String HEAD = "schema: snitp/1\nkind: MeasurementSet\nid: M\nplan: P\nmeasurements:\n";
    private static final String ITEMS = """
            - {indicator: count, period: 2025, value: 7, reportedOn: "2026-01-01"}
            # Aici, ąſ
            - indicator: amount
              period: 2025
              value: 8
            - {indicator: amount, period: 2024, value: -1}
            - {indicator: cont, period: 2024, value: 1}
            """;
    private static final String OTHER = HEAD.replace("id: M", "id: M2") + """
              - {indicator: count, period: 2025, value: 7, reportedOn: "2026-02-01"}
              - {indicator: unmeasured, period: 2025, valeu: 7}
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s---\n%s",
                "---\n%s---\n%s",
                "# Raportul, ąſ\n---\n%s---\n# Gata\n",
                "# Raportul\n%%YAML 1.2\n---\n%s",
                "\n\n--- # Raportul\n%s...\n# Al doilea\n%%YAML 1.2\n--- # x\n%s",
                "---\n---\n%s...\n---\n%s",
                "%s---\n",
                "---\r\n%s---\r%s",
                "---x: 1\n%s",
            })
    void whatStandsBetweenDocumentsIsNone(String form) throws IOException {
        String yaml = form.formatted(HEAD + ITEMS, OTHER);

        LoadResult folded = FoldedPlan.foldInPieces(yaml, 1);

        assertThat(texts(folded)).isEqualTo(whole(yaml));
        assertThat(folded.rows()).isEqualTo(form.indexOf("%s", form.indexOf("%s") + 1) < 0 ? 4 : 6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"# nimic\n\n# nimic\n", "---\n# nimic\n---\n"})
    void whereThereIsNoDocumentItIsSaid(String yaml) throws IOException {
        assertThat(texts(FoldedPlan.foldInPieces(yaml, 1)))
                .isEqualTo(whole(yaml))
                .hasSize(1);
    }

    @Test
    void aSetThatHasTheIdOfAnotherIsToldAsInTheWhole() throws IOException {
        String yaml = HEAD + ITEMS + "---\n" + OTHER.replace("M2", "M");

        assertThat(texts(FoldedPlan.foldInPieces(yaml, 1)))
                .isEqualTo(whole(yaml))
                .anyMatch(text -> text.contains("SNITP-404"));
    }

    @Test
    void whatIsToBeIgnoredIsNotTold() throws IOException {
        String twice = ITEMS + ITEMS.replace("}", ", x-ignore: {code: SNITP-707, reason: {ro: Probă}}}");
        String ignored = "x-ignore: [{code: SNITP-404, reason: {ro: Probă}}]\n";

        for (String yaml : List.of(
                HEAD + twice,
                HEAD.replace("plan:", "x-ignore: [{code: SNITP-707, reason: {ro: Probă}}]\nplan:") + twice,
                HEAD + ITEMS + "---\n" + ignored + OTHER.replace("M2", "M"))) {
            assertThat(texts(FoldedPlan.foldInPieces(yaml, 1))).isEqualTo(whole(yaml));
        }
    }

    @Test
    void allMeasurementsAreCounted() throws IOException {
        String yaml = HEAD + ITEMS + """
                - {indicator: count, period: 2025-13, value: 7}
                - nimic
                - indicator: count
                  period: 2026
                  value: 7
                  reportedOn: "2026-03-01"
                  earlier:
                  - {value: 6, reportedOn: "2026-02-01"}
                  - {value: x, reportedOn: "2026-01-01"}
                """;

        assertThat(FoldedPlan.foldInPieces(yaml, 1).rows()).isEqualTo(9);
        assertThat(FoldedPlan.fold("m.yaml", yaml).rows()).isEqualTo(9);
        assertThat(FoldedPlan.fold("m.yaml", yaml.replace("id: M\n", "")).rows())
                .isEqualTo(9);
        assertThat(FoldedPlan.fold("m.json", "{\"schema\": \"snitp/1\", \"x-note\": {\"measurements\": [1, 2]}}")
                        .rows())
                .isZero();
        String set = "{\"schema\": \"snitp/1\", \"kind\": \"MeasurementSet\", \"measurements\": ";
        assertThat(FoldedPlan.fold("m.json", "[" + set + "[{}, 1]}, " + set + "{}}]")
                        .rows())
                .isEqualTo(3);
    }

    @Test
    void whatIsWrongInTheHeadIsToldOnce() throws IOException {
        String yaml = HEAD.replace("plan:", "title: {ro: Raport CZZ}\nplanVersion: [1]\nplan:") + ITEMS;

        assertThat(texts(FoldedPlan.foldInPieces(yaml, 1)))
                .containsExactlyElementsOf(texts(FoldedPlan.fold("m.yaml", yaml)))
                .filteredOn(problem -> problem.startsWith("m.yaml:5:"))
                .hasSize(1);
        assertThat(FoldedPlan.foldInPieces(yaml.replace("[1]", "v1"), 1).diagnostics())
                .filteredOn(problem -> problem.violates(Rule.ACRONYM_KNOWN))
                .singleElement()
                .satisfies(problem -> assertThat(problem.related()).isEmpty());
    }

    @Test
    void aStreamIsLeftOpen() {
        boolean[] closed = {false};
        byte[] text = large().getBytes(StandardCharsets.UTF_8);
        InputStream stream = new ByteArrayInputStream(text) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        assertThat(MeasurementLoader.of(FoldedPlan.BUNDLE)
                        .read(stream, "m.yaml")
                        .diagnostics())
                .isEmpty();
        assertThat(closed[0]).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void everyEncodingIsRead(Charset charset) {
        LoadResult expected = FoldedPlan.fold("m.yaml", large());

        assertThat(fold(large().getBytes(charset))).isEqualTo(expected);
        assertThat(fold(("\uFEFF" + large()).getBytes(charset))).isEqualTo(expected);
        assertThat(expected.diagnostics()).isEmpty();
        assertThat(expected.rows()).isEqualTo(36);
    }

    @Test
    void whatIsNotInItsEncodingIsToldWhereItStands() {
        String text = large() + "# locul\n---\n" + large();
        int line = (int) large().lines().count() + 1;

        assertThat(texts(fold(text.getBytes(Charset.forName("windows-1250")))))
                .containsExactly("m.yaml:6:64: error SNITP-105: The text is not valid UTF-8. Save the file as UTF-8.");
        byte[] wide = text.getBytes(StandardCharsets.UTF_16LE);
        int broken = 2 * text.indexOf("locul");
        wide[broken + 1] = (byte) 0xD8;
        assertThat(texts(fold(wide)))
                .containsExactly("m.yaml:" + line
                        + ":3: error SNITP-105: The text is not valid UTF-16LE. Save the file as UTF-8.");
        assertThat(texts(fold(text.replace("locul", "\0").getBytes(StandardCharsets.UTF_8))))
                .containsExactly("m.yaml:" + line + ":3: error SNITP-104: The file is no text: it has bytes that only"
                        + " binary files have. Plans are YAML or JSON.");
    }

    @Test
    void aLineThatNeverEndsIsNotWaitedFor() {
        ReadOptions few = ReadOptions.DEFAULT.withLimits(Limits.DEFAULT.withDocumentBytes(2 << 20));
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };

        assertThat(texts(MeasurementLoader.of(FoldedPlan.BUNDLE, few).read(endless, "m.yaml")))
                .containsExactly(
                        "m.yaml: error SNITP-108: The file is too large to be read as a whole. To be read piece by"
                                + " piece, \"measurements\" must be the last field of its document, with one item below the other.");
    }

    /** More than a mebibyte, with nothing wrong. */
    private static String large() {
        return HEAD + IntStream.range(0, 36).mapToObj(YamlFoldTest::item).collect(Collectors.joining());
    }

    private static String item(int month) {
        return "- {indicator: median, period: %d-%02d, value: 1, note: {ro: %s}}\n"
                .formatted(2024 + month / 12, month % 12 + 1, "țară " + "a".repeat(30_000));
    }

    private static LoadResult fold(byte[] text) {
        return MeasurementLoader.of(FoldedPlan.BUNDLE).read(new ByteArrayInputStream(text), "m.yaml");
    }

    private static List<String> texts(LoadResult folded) {
        return folded.diagnostics().stream().map(Diagnostic::toString).toList();
    }

    private static List<String> whole(String yaml) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("plan.yaml", FoldedPlan.TEXT);
        texts.put("m.yaml", yaml);
        return BundleReader.create().addAll(texts).read().diagnostics().stream()
                .filter(problem -> problem.location()
                        .filter(location -> location.file().equals("m.yaml"))
                        .isPresent())
                .map(Diagnostic::toString)
                .toList();
    }
}
