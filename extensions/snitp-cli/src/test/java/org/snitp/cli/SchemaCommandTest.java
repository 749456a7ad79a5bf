package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.snitp;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.io.schema.DocumentSchema;

class SchemaCommandTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ro"})
    void printsTheSchemaInALanguage(String language) {
        assertThat(snitp("schema", "--lang", language))
                .isEqualTo(new Run(ExitCode.OK, DocumentSchema.render(Locale.forLanguageTag(language)), ""));
    }

    @Test
    void printsItInTheLanguageOfTheEnvironment() {
        assertThat(snitp(Map.of("LANG", "ro_RO.UTF-8"), false, "schema").out()).contains("Plan de acțiune");
        assertThat(snitp("schema").out()).contains("\"Action plan\"").doesNotContain("Plan de acțiune");
    }

    @Test
    void writesItToAFileAndAnewWhereThereIsOne() {
        Path file = folder.resolve("snitp.schema.json");

        assertThat(snitp("schema", "-o", file.toString(), "--lang", "ro")).isEqualTo(new Run(ExitCode.OK, "", ""));
        assertThat(snitp("schema", "-o", file.toString())).isEqualTo(new Run(ExitCode.OK, "", ""));
        assertThat(file).content().isEqualTo(DocumentSchema.render(Locale.ENGLISH));
    }

    @Test
    void saysWhyAFileCannotBeWritten() {
        Path file = folder.resolve("none").resolve("snitp.schema.json");

        assertThat(snitp("schema", "-o", file.toString()))
                .isEqualTo(new Run(
                        ExitCode.COULD_NOT_RUN,
                        "",
                        "snitp: " + file + " cannot be written: there is no folder " + file.getParent() + ".\n"));
    }
}
