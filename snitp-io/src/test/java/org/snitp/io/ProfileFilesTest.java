package org.snitp.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Profile;
import org.snitp.io.internal.profile.Profiles;
import org.snitp.model.Bundle;
import org.snitp.model.profile.ProfileDefinition;
import org.snitp.model.text.LocalizedText;
import org.snitp.testkit.GoldenFiles;

/** The files of the profiles that are always there state what the rules declare. */
class ProfileFilesTest {

    private static final GoldenFiles FILES =
            new GoldenFiles(Path.of("src", "main", "resources", "org", "snitp", "io", "profiles"));

    private static final LocalizedText DRAFT = LocalizedText.of("Proiect la care se lucrează", "A draft");
    private static final LocalizedText FINAL =
            LocalizedText.of("Plan care urmează să fie adoptat sau este adoptat", "A plan to be adopted, or adopted");

    @ParameterizedTest
    @ValueSource(strings = {"draft", "final"})
    void theFileStatesWhatTheRulesDeclare(String id) {
        ProfileDefinition stated = Profile.named(id)
                .orElseThrow()
                .toDefinition()
                .withLanguages("ro", "en")
                .withTitle(id.equals("draft") ? DRAFT : FINAL);

        FILES.assertSame(Snitp.toYaml(Bundle.of(stated)), id + ".yaml");
        assertThat(Snitp.profile(id)).contains(stated);
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft", "final"})
    void whatIsReadFromTheFileWeighsAsTheProfileItself(String id) {
        ReadResult file =
                Snitp.read(Path.of("src", "main", "resources", "org", "snitp", "io", "profiles", id + ".yaml"));
        Profile base = id.equals("draft")
                ? Profile.FINAL
                : Profile.of(Snitp.profile("draft").orElseThrow(), Profile.FINAL);

        assertThat(file.diagnostics()).isEmpty();
        Profile read = Profile.of(file.orElseThrow().getProfiles().get(0), base);
        for (DiagnosticCode code : DiagnosticCode.all()) {
            assertThat(read.severity(code))
                    .as(code.getId())
                    .isEqualTo(Profile.named(id).orElseThrow().severity(code));
        }
    }

    @Test
    void aNameThatIsAlwaysThereNeedsNoFile() {
        assertThat(Profiles.of(List.of()).find("final")).contains(Profile.FINAL);
        assertThat(Profiles.of(List.of()).find("ministry")).isEmpty();
        assertThat(Snitp.profile("ministry")).isEmpty();
    }
}
