package org.snitp.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snitp.model.Bundle;
import org.snitp.model.ExtensionValue;
import org.snitp.model.institution.Abbreviation;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.text.LocalizedText;

/** What is written is read back equal, and written again as the same bytes. */
class RoundTripTest {

    @Test
    void theOfficialBundleSurvivesBothFormats() {
        assertSurvives(Snitp.official());
    }

    @Test
    void jsonAndYamlSayTheSame() {
        Bundle official = Snitp.official();
        Bundle throughJson = read(Snitp.toJson(official));

        assertThat(Snitp.toYaml(throughJson)).isEqualTo(Snitp.toYaml(official));
    }

    static Stream<String> awkwardTexts() {
        return Stream.of(
                "null",
                "~",
                "true",
                "no",
                "1.1",
                "0x1F",
                "1e3",
                ".5",
                "-",
                "---",
                "...",
                "<<",
                "=",
                "? x",
                "- x",
                "# x",
                "a # b",
                "a: b",
                "a:",
                ":a",
                "[a",
                "]",
                "{a",
                "}",
                ",",
                "&a",
                "*a",
                "!a",
                "|",
                ">",
                "%a",
                "@a",
                "`a",
                "'a'",
                "\"a\"",
                "a\\b",
                "a\"b",
                "it's",
                " a",
                "a ",
                "  ",
                "a  b",
                "a\nb",
                "a\n",
                "\na",
                "a\n\nb",
                "a\tb",
                "\ta",
                "a\rb",
                "a\r\nb",
                "\u0000",
                "\u0001",
                "\u001b[31m",
                "\u0085",
                "\u00a0",
                "\u2028",
                "\u2029",
                "\ufeff",
                "\ufffd",
                "ș ț Ș Ț ă â î",
                "şţ",
                "e\u0301",
                "\u202eabc",
                "مرحبا",
                "漢字",
                "😀",
                "👩‍👩‍👧",
                "\uD83D\uDE00: x",
                "x".repeat(5000),
                "2024-05-16",
                "2024",
                "2024-Q4",
                "12:30:00",
                "1_000",
                "0o17",
                "+1",
                ".inf",
                ".nan",
                "",
                "y",
                "off",
                "\\u0041");
    }

    @ParameterizedTest
    @MethodSource("awkwardTexts")
    void anAwkwardTextSurvives(String text) {
        assertSurvives(Bundle.of(InstitutionRegistry.builder()
                .title(LocalizedText.of("x" + text, text + "x"))
                .addAbbreviations(Abbreviation.builder()
                        .id("A")
                        .name(LocalizedText.of(text.isBlank() ? "x" : text))
                        .build())
                .putExtension("x-" + text + ".", new ExtensionValue.Text(text))
                .build()));
    }

    @Test
    void extensionFieldsOfAnyMakeSurvive() {
        ExtensionValue everything = new ExtensionValue.Mapping(Map.of(
                "list",
                new ExtensionValue.Sequence(List.of(
                        new ExtensionValue.Decimal(new BigDecimal("1.50")),
                        new ExtensionValue.Decimal(new BigDecimal("1E+30")),
                        new ExtensionValue.Decimal(new BigDecimal("-0.000000001")),
                        new ExtensionValue.Bool(true),
                        new ExtensionValue.Null(),
                        new ExtensionValue.Text("1.50"),
                        new ExtensionValue.Sequence(List.of()),
                        new ExtensionValue.Mapping(Map.of())))));

        assertSurvives(Bundle.of(InstitutionRegistry.builder()
                .putExtension("x-everything", everything)
                .putExtension("x-empty", new ExtensionValue.Sequence(List.of()))
                .build()));
    }

    private static void assertSurvives(Bundle bundle) {
        for (String text : List.of(Snitp.toYaml(bundle), Snitp.toJson(bundle))) {
            Bundle read = read(text);
            assertThat(read).isEqualTo(bundle);
            assertThat(text.startsWith("[") ? Snitp.toJson(read) : Snitp.toYaml(read))
                    .isEqualTo(text);
        }
    }

    private static Bundle read(String text) {
        ReadResult result = Snitp.read(text, "written");
        assertThat(result.bundle()).as("%s in %s", result.diagnostics(), text).isPresent();
        return result.bundle().get();
    }
}
