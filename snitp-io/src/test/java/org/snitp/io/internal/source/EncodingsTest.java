package org.snitp.io.internal.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.testkit.SnitpAssertions.assertThat;
import static org.snitp.testkit.SnitpAssertions.assertThatReading;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.io.Snitp;
import org.snitp.testkit.IssuesAssert;
import org.snitp.testkit.SmallPlan;

/** What is said of files that are empty, no text, or in another encoding than they claim. */
class EncodingsTest {

    private static final String EMPTY = "x.yaml: error SNITP-103: The file is empty.";
    private static final String NONE =
            "x.yaml: error SNITP-103: The file has no document in it: nothing but comments or empty lines.";
    private static final String BINARY =
            "error SNITP-104: The file is no text: it has bytes that only binary files have. Plans are YAML or JSON.";

    private static IssuesAssert assertThatBytes(byte[] bytes) {
        return assertThat(Snitp.read(new ByteArrayInputStream(bytes), "x.yaml"));
    }

    private static byte[] bytes(int... bytes) {
        byte[] result = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            result[i] = (byte) bytes[i];
        }
        return result;
    }

    @Test
    void nothingIsAnEmptyFile() {
        for (String text : List.of("", " ", "\n\n", " \t\r\n", "\uFEFF", "\uFEFF\n")) {
            assertThatReading(text).hasOnlyIssues(EMPTY);
            for (Charset charset :
                    List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                assertThatBytes(text.getBytes(charset)).as(charset + " " + text).hasOnlyIssues(EMPTY);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"# only a comment", "---", "---\n...\n", "---\n---\n", "~", "null", "--- # nothing\n...\n# more"
            })
    void commentsAndSeparatorsMakeNoDocument(String text) {
        assertThatReading(text).hasOnlyIssues(NONE);
        assertThat(Snitp.read(text, "x.yaml").bundle()).isEmpty();
    }

    @Test
    void binaryFilesAreToldByWhatOnlyTheyHave() {
        byte[] png = bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13);
        byte[] zip = bytes('P', 'K', 3, 4, 20, 0, 6, 0, 8, 0);
        byte[] classFile = bytes(0xCA, 0xFE, 0xBA, 0xBE, 0, 0, 0, 61);
        byte[] pdfWithoutZero = bytes('%', 'P', 'D', 'F', '-', '1', '\n', 0xE2, 0xE3, 0xCF, 0xD3, 1, 2);

        assertThatBytes(png).hasOnlyIssues("x.yaml:3:1: " + BINARY);
        assertThatBytes(zip).hasOnlyIssues("x.yaml:1:6: " + BINARY);
        assertThatBytes(classFile).hasOnlyIssues("x.yaml:1:3: " + BINARY);
        assertThatBytes(pdfWithoutZero).hasOnlyIssues("x.yaml:2:5: " + BINARY);
        assertThatBytes(bytes(0)).hasOnlyIssues("x.yaml:1:1: " + BINARY);
        assertThatBytes(bytes(0, 0, 1, 0)).hasOnlyIssues("x.yaml:1:1: " + BINARY);
        assertThatBytes(bytes(0, 0xD8, 1)).hasOnlyIssues("x.yaml:1:1: " + BINARY);
        assertThatBytes(bytes('[', 0, ']')).hasOnlyIssues("x.yaml:1:2: " + BINARY);
        assertThatReading("id: a\0b").hasOnlyIssues("x.yaml:1:6: " + BINARY);
    }

    @Test
    void aByteThatIsNotUtf8IsMarked() {
        byte[] windows = "id: x\ntitle: „anexă”".getBytes(Charset.forName("windows-1250"));

        assertThatBytes(windows)
                .hasOnlyIssues("x.yaml:2:8: error SNITP-105: The text is not valid UTF-8. Save the file as UTF-8.");
        assertThatBytes(bytes('i', 'd', ':', ' ', 0xC8, 0x99, 0xC8))
                .hasOnlyIssues("x.yaml:1:6: error SNITP-105: The text is not valid UTF-8. Save the file as UTF-8.");
        assertThatBytes(bytes('a', 0xC0, 0x80))
                .hasOnlyIssues("x.yaml:1:2: error SNITP-105: The text is not valid UTF-8. Save the file as UTF-8.");
    }

    @Test
    void halfACharacterBehindAMarkIsNotInTheEncodingThatTheFileClaims() {
        assertThatBytes(bytes(0xFF, 0xFE, 'a', 0, 0))
                .hasOnlyIssues("x.yaml:1:2: error SNITP-105: The text is not valid UTF-16LE. Save the file as UTF-8.");
        assertThatBytes(bytes(0xFE, 0xFF, 0, 'a', 0, '\n', 0xDE, 0, 0, 'b'))
                .hasOnlyIssues("x.yaml:2:1: error SNITP-105: The text is not valid UTF-16BE. Save the file as UTF-8.");
        assertThatBytes(bytes(0, 0, 0xFE, 0xFF, 0, 0x11, 0, 0))
                .hasOnlyIssues("x.yaml:1:1: error SNITP-105: The text is not valid UTF-32BE. Save the file as UTF-8.");
    }

    @Test
    void halfOfASurrogatePairIsNoCharacter() {
        String message =
                "error SNITP-105: The text has half of a surrogate pair (\\uD800 to \\uDFFF alone), which is no "
                        + "character.";
        String json = "{\"schema\": \"snitp/1\", \"kind\": \"InstitutionRegistry\", \"x-a\": \"😀\\ud83d\"}";

        assertThatReading("x.json", json).hasOnlyIssues("x.json:1:63: " + message);
        assertThatReading("x.json", json.replace("\\ud83d", "\\\\\\u0219\\ud83d\\ude00\\ude00x"))
                .hasOnlyIssues("x.json:1:83: " + message);
        assertThatReading("x.yaml", json).hasOnlyIssues("x.yaml:1:61: " + message);
        assertThatReading("x.yaml", "id: 😀\na: \uDE00b").hasOnlyIssues("x.yaml:2:4: " + message);
        assertThatReading("x.yaml", SmallPlan.REGISTRY + "\"x-\\uDC00\": 1\n").hasOnlyIssues("x.yaml:6:1: " + message);
        assertThatReading("x.json", json.replace("\\ud83d", "\\ud83d\\ude00")).hasNoIssues();
    }

    @Test
    void columnsAreCountedInTheTextAndNotInItsBytes() {
        String text = SmallPlan.REGISTRY.replace("ro: Agenția}", "ro: \"😀ș\", zzz: 1}");

        for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
            assertThatBytes(("\uFEFF" + text).getBytes(Charset.forName(charset)))
                    .hasOnlyIssue("SNITP-201")
                    .at("x.yaml", 5, 61);
        }
    }
}
