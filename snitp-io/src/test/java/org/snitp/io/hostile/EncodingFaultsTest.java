package org.snitp.io.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.io.ReadResult;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.Diagnostic;

/** Texts read alike in every encoding, and what is in none is marked at its first byte. */
@Tag("hostile")
class EncodingFaultsTest {

    private static final List<String> ENCODINGS = List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE");

    private static final String YAML = """
            schema: snitp/1
            kind: InstitutionRegistry
            institutions:
              - id: MAI
                type: ministry
                name: {ro: "Ministerul Afacerilor Interne: ș, ț, ă, â, î, €, 😀"}
            """;

    private static final String JSON = Snitp.toJson(Snitp.read(YAML, "x.yaml").orElseThrow());

    private static List<String> problems(byte[] bytes, String name) {
        return Trial.read(bytes, name, name).diagnostics().stream()
                .map(Diagnostic::toString)
                .toList();
    }

    private static byte[] bytes(String text, String encoding) {
        return text.getBytes(Charset.forName(encoding));
    }

    private static void readsAlikeInEveryEncoding(String text, String name, ReadResult expected) {
        for (String encoding : ENCODINGS) {
            for (String mark : List.of("", "\uFEFF")) {
                assertThat(Trial.read(bytes(mark + text, encoding), name, encoding))
                        .as(encoding + mark)
                        .isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.yaml", "x.json", "x"})
    void aSoundTextReadsAlikeInEveryEncodingWithAndWithoutAMark(String name) {
        String text = name.equals("x.yaml") ? YAML : JSON;
        ReadResult expected = Snitp.read(text, name);

        assertThat(expected.hasErrors()).isFalse();
        readsAlikeInEveryEncoding(text, name, expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.yaml", "x.json"})
    void aWrongTextIsWrongAtTheSamePlaceInEveryEncoding(String name) {
        String text = (name.equals("x.yaml") ? YAML : JSON).replace("ministry", "7😀ș");
        ReadResult expected = Snitp.read(text, name);

        assertThat(expected.hasErrors()).isTrue();
        readsAlikeInEveryEncoding(text, name, expected);
    }

    @ParameterizedTest
    @CsvSource({
        "80, a continuation alone",
        "BF, the last continuation alone",
        "C0AF, an overlong slash",
        "C1BF, overlong in two bytes",
        "E08080, overlong in three bytes",
        "E09FBF, the greatest that is overlong in three bytes",
        "F0808080, overlong in four bytes",
        "F08FBFBF, the greatest that is overlong in four bytes",
        "EDA080, the first surrogate",
        "EDBFBF, the last surrogate",
        "EDA0BDEDB880, a surrogate pair in six bytes",
        "F4908080, beyond U+10FFFF",
        "F5808080, a first byte that begins nothing",
        "F888808080, five bytes",
        "FC8480808080, six bytes",
        "FE, no byte of UTF-8",
        "FF, no byte of UTF-8 either",
        "C3, two bytes without the second",
        "E282, three bytes without the third",
        "F09F98, four bytes without the fourth",
        "C328, two bytes of which the second is none",
        "E228A1, three bytes of which the second is none",
        "F0288CBC, four bytes of which the second is none"
    })
    void whatIsNotUtf8IsMarkedAtItsFirstByte(String hex, String what) {
        byte[] fault = HexFormat.of().parseHex(hex);
        for (String name : List.of("x.yaml", "x.json", "x")) {
            String text = name.equals("x.yaml") ? YAML : JSON;
            int at = text.indexOf("Ministerul");
            byte[] before = bytes(text.substring(0, at) + "😀", "UTF-8");
            byte[] after = bytes(text.substring(at), "UTF-8");
            byte[] bytes = Arrays.copyOf(before, before.length + fault.length + after.length);
            System.arraycopy(fault, 0, bytes, before.length, fault.length);
            System.arraycopy(after, 0, bytes, before.length + fault.length, after.length);
            String lines = text.substring(0, at);
            long line = lines.lines().count();
            int column = at - lines.lastIndexOf('\n') + 1;

            assertThat(problems(bytes, name))
                    .as(what)
                    .containsExactly("%s:%d:%d: error SNITP-105: The text is not valid UTF-8. Save the file as UTF-8."
                            .formatted(name, line, column));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "ISO-8859-2", "windows-1250", "windows-1252", "ISO-8859-16"})
    void aTextInAnEncodingOfOldIsMarkedAtItsFirstLetterThatIsNotAscii(String encoding) {
        String letters = encoding.endsWith("1") || encoding.endsWith("1252") ? "îngrijire" : "şi ţară";
        for (String name : List.of("x.yaml", "x.json")) {
            String text = name.equals("x.yaml")
                    ? "schema: snitp/1\nkind: Strategy\ntitle: {ro: Protecția " + letters + "}\n"
                    : "{\"schema\": \"snitp/1\",\n\"kind\": \"Strategy\",\n\"title\": {\"ro\": \"" + letters + "\"}}";
            String ascii = text.replace("Protecția", "Masura").replace('ş', 'º').replace('ţ', 'þ');
            byte[] bytes = ascii.getBytes(StandardCharsets.ISO_8859_1);
            int column = ascii.lines()
                            .toList()
                            .get(2)
                            .replaceAll("[^\\x00-\\x7F].*", "")
                            .length()
                    + 1;

            assertThat(problems(bytes, name))
                    .containsExactly("%s:3:%d: error SNITP-105: The text is not valid UTF-8. Save the file as UTF-8."
                            .formatted(name, column));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16LE, 2, 00D8", "UTF-16LE, 2, 00DC", "UTF-16BE, 2, D800", "UTF-16BE, 2, DFFF",
        "UTF-32LE, 4, 00D80000", "UTF-32BE, 4, 0000DFFF", "UTF-32LE, 4, 00001100", "UTF-32BE, 4, 7FFFFFFF"
    })
    void whatIsNoCharacterInAWideEncodingIsMarked(String encoding, int width, String hex) {
        byte[] bytes = bytes("\uFEFF" + YAML, encoding);
        int at = YAML.indexOf("snitp/1");
        HexFormat.of().parseHex(hex);
        System.arraycopy(HexFormat.of().parseHex(hex), 0, bytes, (at + 1) * width, width);

        assertThat(problems(bytes, "x.yaml"))
                .containsExactly(
                        "x.yaml:1:9: error SNITP-105: The text is not valid " + encoding + ". Save the file as UTF-8.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void anOddNumberOfBytesIsMarkedAtTheEnd(String encoding) {
        byte[] whole = bytes("\uFEFF" + YAML, encoding);
        for (int less = 1; less < (encoding.startsWith("UTF-16") ? 2 : 4); less++) {
            assertThat(problems(Arrays.copyOf(whole, whole.length - less), "x.yaml"))
                    .as("%d bytes less", less)
                    .singleElement()
                    .asString()
                    .matches("x.yaml:6:\\d+: error SNITP-105: The text is not valid " + encoding + ".*");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.yaml", "x.json"})
    void aZeroByteAnywhereIsMarked(String name) {
        byte[] sound = bytes(name.equals("x.yaml") ? YAML : JSON, "UTF-8");
        for (int at = 0; at < sound.length; at++) {
            byte[] bytes = sound.clone();
            bytes[at] = 0;
            List<String> found = problems(bytes, name);

            assertThat(found).as("byte %d", at).hasSize(1);
            assertThat(found.get(0)).as("byte %d", at).matches(name + ":\\d+:\\d+: error SNITP-10[45]: .*");
        }
    }
}
