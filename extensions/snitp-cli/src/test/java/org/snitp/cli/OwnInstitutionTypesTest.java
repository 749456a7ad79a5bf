package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.snitp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snitp.io.Snitp;
import org.snitp.model.institution.InstitutionType;

/** A registry names kinds of institutions that the format does not know. */
class OwnInstitutionTypesTest {

    @TempDir
    private Path folder;

    private Path registry(String name, String type) throws IOException {
        return Files.writeString(folder.resolve(name), """
                schema: snitp/1
                kind: InstitutionRegistry
                institutions:
                  - {id: MAI, type: ministry, name: {ro: Ministerul Afacerilor Interne}}
                  - {id: X, type: %s, partOf: MAI, name: {ro: Instituția}}
                """.formatted(type));
    }

    @Test
    void aTypeOfTheAuthorsOwnIsShownAndWrittenAsItIs() throws IOException {
        Path registry = registry("r.yaml", "trade-union");

        assertThat(snitp("validate", registry.toString()).out()).contains("0 errors, 0 warnings");
        assertThat(snitp("show", registry.toString(), "X").out()).containsPattern("Type +trade-union");
        assertThat(snitp("show", registry.toString(), "MAI").out()).containsPattern("Type +ministry");
        assertThat(Snitp.toYaml(Snitp.read(registry).orElseThrow())).contains("type: trade-union");
        assertThat(Snitp.toJson(Snitp.read(registry).orElseThrow())).contains("\"type\": \"trade-union\"");
    }

    @Test
    void aMisspeltTypeIsKeptAndTold() throws IOException {
        Path registry = registry("r.yaml", "univeristy");

        assertThat(snitp("validate", registry.toString()).out())
                .contains("""
                        warning SNITP-428: "univeristy" is not a known type of institution, but looks
                          like one. A type of your own is kept as it is.""")
                .contains("r.yaml:5:19 (institution X)")
                .contains("Did you mean university?");
        assertThat(Snitp.read(registry)
                        .orElseThrow()
                        .getRegistries()
                        .get(0)
                        .getInstitutions()
                        .get(1)
                        .getType())
                .isEqualTo(InstitutionType.of("univeristy"));
    }

    @Test
    void aChangedTypeIsADifference() throws IOException {
        String before = registry("a.yaml", "church").toString();
        String after = registry("b.yaml", "hospital").toString();

        assertThat(snitp("diff", before, after).out()).contains("church").contains("hospital");
    }
}
