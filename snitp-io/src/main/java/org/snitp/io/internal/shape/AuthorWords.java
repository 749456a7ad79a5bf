package org.snitp.io.internal.shape;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * What authors call the fields, kinds of documents and terms of the format in Romanian, or otherwise than the format does: for
 * suggestions. The words are loaded when the first unknown one is met.
 */
public final class AuthorWords {

    /** No word is longer; normalising a long text may take quadratic time. */
    private static final int MAX_LENGTH = 64;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern HYPHENS_AROUND = Pattern.compile("^-|-$");

    private AuthorWords() {}

    /** Returns the allowed field that an author probably means by a name. */
    public static Optional<String> field(String name, Collection<String> allowed) {
        return find("field.", name)
                .flatMap(fields -> fields.stream().filter(allowed::contains).findFirst());
    }

    /** Returns the kind of document that an author probably means. */
    public static Optional<String> kind(String name) {
        return find("kind.", name).map(kinds -> kinds.get(0));
    }

    /** Returns the word of a vocabulary that an author probably means. */
    static Optional<String> term(Class<? extends Enum<?>> vocabulary, String word) {
        return find("term." + vocabulary.getSimpleName() + ".", word).map(terms -> terms.get(0));
    }

    private static Optional<List<String>> find(String prefix, String word) {
        if (word.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        return Optional.ofNullable(Loaded.WORDS.getProperty(prefix + key(word)))
                .map(meant -> List.of(meant.split(", ", -1)));
    }

    private static String key(String word) {
        String letters = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return HYPHENS_AROUND
                .matcher(BETWEEN_WORDS.matcher(letters).replaceAll("-"))
                .replaceAll("");
    }

    /** The words, once they are needed. */
    private static final class Loaded {

        static final Properties WORDS = load();

        private static Properties load() {
            Properties words = new Properties();
            try (InputStream stream = AuthorWords.class.getResourceAsStream("author-words.properties")) {
                words.load(new InputStreamReader(
                        Objects.requireNonNull(stream, "author-words.properties"), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return words;
        }
    }
}
