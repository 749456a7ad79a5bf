package org.snitp.io.internal.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snitp.io.ReadResult;
import org.snitp.io.Snitp;
import org.snitp.model.Bundle;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.text.LocalizedText;

/** What is written reads back equal, and is written the same again. */
class RoundTripTest {

    /** The same in each build; {@code -Dseed} chooses others, and more of them. */
    static LongStream seeds() {
        Long other = Long.getLong("seed");
        return other == null ? LongStream.rangeClosed(1, 60) : new Random(other).longs(300);
    }

    static List<String> nasty() {
        return RandomTexts.NASTY;
    }

    private static Bundle read(String text, String name) {
        ReadResult result = Snitp.read(text, name);
        assertThat(result.bundle())
                .as(() -> result.diagnostics().stream().limit(5).toList() + "\n" + text)
                .isPresent();
        return result.bundle().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void randomBundlesReadBackEqualInBothFormats(long seed) {
        Bundle bundle = new RandomBundles(seed).next();
        String json = Snitp.toJson(bundle);
        String yaml = Snitp.toYaml(bundle);

        Bundle fromJson = read(json, "x.json");
        Bundle fromYaml = read(yaml, "x.yaml");

        assertThat(fromJson).isEqualTo(bundle);
        assertThat(fromYaml).isEqualTo(bundle);
        assertThat(Snitp.toJson(fromJson)).isEqualTo(json);
        assertThat(Snitp.toYaml(fromJson)).isEqualTo(yaml);
        assertThat(Snitp.toYaml(fromYaml)).isEqualTo(yaml);
        assertThat(Snitp.toJson(fromYaml)).isEqualTo(json);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenHasNoByteThatDependsOnTheComputer(long seed) {
        Bundle bundle = new RandomBundles(seed).next();

        assertThat(Snitp.toYaml(bundle)).doesNotContain("\r").endsWith("\n");
        assertThat(Snitp.toJson(bundle)).doesNotContain("\r").endsWith("]\n");
    }

    @ParameterizedTest
    @MethodSource("nasty")
    void nastyTextsReadBackEqualAsValuesAndAsNames(String text) {
        Bundle bundle = Bundle.of(InstitutionRegistry.builder()
                .title(LocalizedText.of(text, text))
                .putExtension(
                        "x-" + text + ".", new ExtensionValue.Mapping(Map.of(text, new ExtensionValue.Text(text))))
                .putExtension("x-list", new ExtensionValue.Sequence(List.of(new ExtensionValue.Text(text))))
                .build());

        assertThat(read(Snitp.toJson(bundle), "x.json")).isEqualTo(bundle);
        assertThat(read(Snitp.toYaml(bundle), "x.yaml")).isEqualTo(bundle);
    }

    @Test
    void fieldsOfOnesOwnAreKeptAsTheyStand() {
        String yaml = """
                schema: snitp/1
                kind: InstitutionRegistry
                institutions:
                  - id: MAI
                    type: ministry
                    name:
                      ro: Ministerul
                      x-short: MAI
                    x-nothing: null
                x-numbers:
                  - 1.0
                  - 1.00
                  - 100
                  - 1E+2
                x-nested:
                  z:
                    - []
                    - {}
                    -   - a
                        - true
                  a: "1.10"
                """;

        assertThat(Snitp.toYaml(read(yaml, "x.yaml"))).isEqualTo(yaml);
        assertThat(Snitp.toYaml(read(Snitp.toJson(read(yaml, "x.yaml")), "x.json")))
                .isEqualTo(yaml);
    }

    @Test
    void fieldsStandInTheOrderOfTheFormat() {
        String shuffled = "title: {en: b, ro: a}\nx-z: 1\nkind: InstitutionRegistry\nx-a: 2\nid: r\nschema: snitp/1\n";

        assertThat(Snitp.toYaml(read(shuffled, "x.yaml"))).isEqualTo("""
                        schema: snitp/1
                        kind: InstitutionRegistry
                        id: r
                        title:
                          ro: a
                          en: b
                        x-z: 1
                        x-a: 2
                        """);
    }

    @Test
    void jsonIsIndentedByTwoSpaces() {
        assertThat(Snitp.toJson(read("schema: snitp/1\nkind: InstitutionRegistry\nx-a: [1, {}]\nx-b: []\n", "x")))
                .isEqualTo("""
                        [
                          {
                            "schema": "snitp/1",
                            "kind": "InstitutionRegistry",
                            "x-a": [
                              1,
                              {}
                            ],
                            "x-b": []
                          }
                        ]
                        """);
    }

    @Test
    void anEmptyBundleReadsBackEqual() {
        Bundle empty = Bundle.builder().build();

        assertThat(Snitp.toJson(empty)).isEqualTo("[]\n");
        assertThat(Snitp.toYaml(empty)).isEqualTo("[]\n");
        assertThat(read("[]\n", "x.json")).isEqualTo(empty);
        assertThat(read("[]\n", "x.yaml")).isEqualTo(empty);
    }

    @Test
    void halfOfASurrogatePairIsRefusedRatherThanReplaced() {
        Bundle bundle = Bundle.of(
                InstitutionRegistry.builder().title(LocalizedText.of("a\uD83D")).build());

        assertThatThrownBy(() -> Snitp.toJson(bundle)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Snitp.toYaml(bundle)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void yamlNumbersOfOtherBasesBecomeDecimal() {
        String yaml = "schema: snitp/1\nkind: InstitutionRegistry\nx-a: [0x1F, 0o17, +5, .5, 5., 1e3]\n";

        assertThat(read(yaml, "x.yaml").getRegistries().get(0).getExtensions())
                .containsEntry(
                        "x-a",
                        new ExtensionValue.Sequence(List.of("31", "15", "5", "0.5", "5", "1E+3").stream()
                                .<ExtensionValue>map(number -> new ExtensionValue.Decimal(new BigDecimal(number)))
                                .toList()));
    }

    @Test
    void theOfficialStrategyReadsBackEqual() {
        Bundle bundle = Snitp.official();
        String json = Snitp.toJson(bundle);
        String yaml = Snitp.toYaml(bundle);

        assertThat(read(json, "x.json")).isEqualTo(bundle);
        assertThat(read(yaml, "x.yaml")).isEqualTo(bundle);
        assertThat(Snitp.toYaml(read(json, "x.json"))).isEqualTo(yaml);
        assertThat(Snitp.toJson(read(yaml, "x.yaml"))).isEqualTo(json);
    }
}
