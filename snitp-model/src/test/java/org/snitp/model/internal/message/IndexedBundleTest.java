package org.snitp.model.internal.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An indexed bundle has the texts that the bundle of Java has. */
class IndexedBundleTest {

    private static final String[] PIECES = {
        "a", "b", "key", " ", "=", ":", "\n", "\r\n", "\r", "\\", "\\\n", "\\u0219", "\\n", "#", "!", "\t", "\f", "ă",
        "{0}", "\\=", "\\\\"
    };

    private static Map<String, Object> texts(ResourceBundle bundle) {
        Map<String, Object> texts = new TreeMap<>();
        bundle.keySet().forEach(key -> texts.put(key, bundle.getObject(key)));
        return texts;
    }

    private static void hasTheTextsOfJava(String lines) throws IOException {
        assertThat(texts(new IndexedBundle(lines, null)))
                .as(lines)
                .isEqualTo(texts(new PropertyResourceBundle(new StringReader(lines))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a = 1\nb: 2\nc 3\nd",
                "# a = 1\n! b = 2\n  # c = 3\n\n   \nd = 4",
                "a = one \\\n    two\\\n\nb = 2",
                "a = one\\\\\nb = 2",
                "a = one \\\n# two\nb = 2",
                "# no \\\na = 1",
                "a\\ b\\=c = 1\n\\u0219 = 2",
                "a = 1\na = 2",
                "a=\nb = \nc",
                "  a\t=\f b",
                "a = 1\r\nb = 2\rc = 3 \\\r\n   4",
                "a = \\u0219\\t\\n",
                "\\\n a = 1",
                "a \\\n = 1"
            })
    void theTextsAreThoseOfJava(String lines) throws IOException {
        hasTheTextsOfJava(lines);
    }

    @Test
    void soAreTheyInFilesOfAnyPieces() throws IOException {
        Random random = new Random(20_240_601);
        for (int file = 0; file < 20_000; file++) {
            StringBuilder lines = new StringBuilder();
            for (int piece = random.nextInt(30); piece > 0; piece--) {
                lines.append(PIECES[random.nextInt(PIECES.length)]);
            }
            // How a backslash at the very end is understood depends in Java on how the line before it ends.
            hasTheTextsOfJava(lines.append("\nlast = 1").toString());
        }
    }

    @Test
    void whatALanguageLacksIsTakenFromTheRoot() {
        ResourceBundle root = new IndexedBundle("a = one\nb = two", null);
        ResourceBundle bundle = new IndexedBundle("a = unu", () -> root);

        assertThat(bundle.getString("a")).isEqualTo("unu");
        assertThat(bundle.getString("b")).isEqualTo("two");
        assertThat(bundle.containsKey("b")).isTrue();
        assertThat(bundle.containsKey("c")).isFalse();
        assertThat(bundle.keySet()).containsExactlyInAnyOrder("a", "b");
    }
}
