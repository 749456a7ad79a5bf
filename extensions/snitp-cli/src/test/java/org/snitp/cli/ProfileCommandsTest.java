package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.snitp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snitp.io.Snitp;

/** An authority checks by its own profile, and looks at it. */
class ProfileCommandsTest {

    private static final String PROFILE = """
            schema: snitp/1
            kind: Profile
            id: ministry
            languages: [ro, en]
            extends: final
            title: {ro: Profilul ministerului, en: Profile of the ministry}
            source: {act: {ro: Ordinul nr. 1, en: Order no. 1}}
            rules:
              - code: SNITP-352
                weight: error
                reason: {ro: Fără rezultat nu se finanțează, en: Without a result there is no money}
              - {code: SNITP-354, weight: off}
            required:
              - type: Action
                field: budgetLines
                weight: error
                source:
                  act: {ro: Ordinul nr. 1, en: Order no. 1}
                  article: {ro: art. 2, en: Article 2}
                  text: {ro: Fiecare acțiune are buget., en: Each action has a budget.}
            """;

    @TempDir
    private Path folder;

    private String profile;

    @BeforeEach
    void write() throws IOException {
        profile = Files.writeString(folder.resolve("ministry.yaml"), PROFILE).toString();
    }

    @Test
    void aProfileIsADocumentThatIsCheckedAndShown() {
        assertThat(snitp("validate", profile).out()).contains("0 errors, 0 warnings");
        assertThat(snitp("show", profile).out()).isEqualTo("""
                ministry  Profile of the ministry
                  Extends                 final
                  Act                     Order no. 1

                  Rules
                   SNITP-352  error: An action states no expected result
                      Without a result there is no money
                   SNITP-354  off: No action serves an objective

                  Required fields
                   Action.budgetLines  error
                      Order no. 1, Article 2
                      "Each action has a budget."
                """);
        assertThat(snitp("--lang=ro", "show", profile, "ministry").out())
                .contains("SNITP-354  nu se aplică:")
                .contains("Ordinul nr. 1, art. 2");
    }

    @Test
    void thePlanIsCheckedByTheProfileAndTheActIsQuoted() {
        Run checked = snitp("validate", "--profile", profile);

        assertThat(checked.exitCode()).isEqualTo(ExitCode.ERRORS);
        assertThat(checked.out()).contains("""
                error SNITP-331: The field "budgetLines" is missing; the profile ministry
                  requires it of every Action: Order no. 1, Article 2.""");
        assertThat(snitp("validate", "--profile", "final").out()).doesNotContain("SNITP-331");
    }

    @Test
    void theRuleSaysWhichProfileSetsItsSeverityAndWhy() {
        assertThat(snitp("explain", "--profile", profile, "352").out()).contains("""
                          Severity                warning (draft), warning (final)
                          ministry                error, as set by the profile ministry
                          Because                 Without a result there is no money
                          According to            Order no. 1
                        """);
        assertThat(snitp("explain", "--profile", profile, "353").out())
                .contains("  ministry                error, as set by the profile final\n");
        assertThat(snitp("explain", "--profile", profile, "354").out())
                .contains("  ministry                off, as set by the profile ministry\n");
        assertThat(snitp("explain", "--profile", profile, "331").out())
                .contains("  Requires                Action.budgetLines (ministry: Order no. 1, Article 2)\n");
        assertThat(snitp("explain", "--profile", profile).out())
                .containsPattern("SNITP-354 .* note +warning +off\n")
                .containsPattern("Code +What is found +draft +final +ministry\n");
    }

    @Test
    void twoVersionsOfAProfileAreCompared() throws IOException {
        Path newer = Files.writeString(folder.resolve("newer.yaml"), PROFILE.replace("weight: off", "weight: note"));

        assertThat(snitp("diff", profile, newer.toString()).out()).contains("""
                  ~ ministry  Profile of the ministry
                    rule SNITP-354 › weight: off → note
                """);
    }

    @Test
    void aProfileThatHasErrorsIsShownAndNotUsed() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.yaml"), PROFILE.replace("SNITP-352", "SNITP-3520"));
        Run checked = snitp("validate", "--profile", wrong.toString());

        assertThat(checked.exitCode()).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(checked.err()).contains("SNITP-332").endsWith("wrong.yaml cannot be used.\n");
        assertThat(checked.out()).isEmpty();
    }

    @Test
    void theSkeletonOfAProfileIsOne() throws IOException {
        Path file = folder.resolve("mine.yaml");

        assertThat(snitp("template", "profile", "--id", "mine", "-o", file.toString())
                        .exitCode())
                .isEqualTo(ExitCode.OK);

        assertThat(Snitp.readProfile(file).diagnostics()).isEmpty();
        assertThat(Snitp.readProfile(file).orElseThrow().id()).isEqualTo("mine");
        assertThat(snitp("template", "profile").out())
                .contains("# How its violations weigh.")
                .contains("extends: final\n");
        assertThat(snitp("template", "profile", "--id", "").err()).startsWith("snitp: --id: ");
    }
}
