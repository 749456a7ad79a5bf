package org.snitp.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.testkit.GoldenFiles;

/** The published schema is what the shapes say; {@code -Dgolden.update} writes it anew, to be read before a commit. */
class SchemaResourceTest {

    private static final Path FOLDER = Path.of("src", "main", "resources", "org", "snitp", "io", "schema");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"en, snitp-1.schema.json", "ro, snitp-1.ro.schema.json"})
    void theSchemaIsDerivedFromTheShapes(String language, String name) {
        Locale locale = Locale.forLanguageTag(language);
        String generated = SchemaGenerator.generate(locale);

        new GoldenFiles(FOLDER).assertSame(generated, name);
        assertThat(generated)
                .as("not every validator knows the categories of Unicode")
                .doesNotContain("\\\\p{");
    }

    @ParameterizedTest
    @CsvSource({"en, snitp-1.schema.json", "ro, snitp-1.ro.schema.json", "fr, snitp-1.schema.json"})
    void theSchemaIsToldAndWrittenInALanguage(String language, String name) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        Path file = folder.resolve(name);

        DocumentSchema.write(locale, file);

        assertThat(DocumentSchema.render(locale)).isEqualTo(Files.readString(FOLDER.resolve(name)));
        assertThat(file).content().isEqualTo(DocumentSchema.render(locale));
    }
}
