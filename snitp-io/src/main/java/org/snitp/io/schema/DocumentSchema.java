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
 * <p>A document that the schema rejects, {@code Snitp.read} rejects too. The other way round it knows what one value shows by
 * itself: names and types of fields, what is required, words, codes, periods, days, texts that must not be blank. It knows
 * nothing of references, of codes given twice, of what two values say together.
 *
 * <p>The schema is a resource of this package as well: {@code snitp-1.schema.json} and {@code snitp-1.ro.schema.json}.
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
     * @throws UncheckedIOException if it cannot be written; a file that was there before is then unchanged
     */
    public static void write(Locale locale, Path file) {
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(file, "file");
        AtomicFile.writeText(file, render(locale));
    }
}
