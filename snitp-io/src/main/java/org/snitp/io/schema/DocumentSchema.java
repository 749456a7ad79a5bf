package org.snitp.io.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.snitp.io.internal.output.AtomicFile;
import org.snitp.io.internal.output.Utf8;
import org.snitp.model.text.Language;

/**
 * The JSON Schema of the document format, in version 2020-12, with titles and descriptions in Romanian or in English.
 *
 * <p>{@code Snitp.read} rejects every document that the schema rejects. The schema checks only single values: names and
 * types of fields, required fields, words, codes, periods, days, texts that must not be blank. It does not check
 * references, duplicate codes, or combinations of values.
 *
 * <p>The schema is also a resource of this package: {@code snitp-1.schema.json} and {@code snitp-1.ro.schema.json}.
 */
public final class DocumentSchema {

    private DocumentSchema() {}

    /**
     * Returns the schema as JSON.
     *
     * @param locale the language of titles and descriptions: Romanian for {@code ro}, else English
     */
    public static String render(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        String name = Language.of(locale) == Language.RO ? "snitp-1.ro.schema.json" : "snitp-1.schema.json";
        try (InputStream stream = DocumentSchema.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the schema in UTF-8; the stream is flushed, not closed.
     *
     * @param locale the language of titles and descriptions: Romanian for {@code ro}, else English
     * @throws UncheckedIOException if the stream fails
     */
    public static void write(Locale locale, OutputStream stream) {
        Objects.requireNonNull(stream, "stream");
        Utf8.write(render(locale), stream);
    }

    /**
     * Writes the schema to a file. The file appears whole or not at all.
     *
     * @param locale the language of titles and descriptions: Romanian for {@code ro}, else English
     * @throws UncheckedIOException if it cannot be written; an existing file is then unchanged
     */
    public static void write(Locale locale, Path file) {
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(file, "file");
        AtomicFile.writeText(file, render(locale));
    }
}
