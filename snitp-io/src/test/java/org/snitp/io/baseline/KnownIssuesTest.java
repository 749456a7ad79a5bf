package org.snitp.io.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.io.BundleReader;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.CheckResult;
import org.snitp.io.diagnostic.Profile;
import org.snitp.io.diagnostic.Severity;
import org.snitp.io.options.ReadOptions;

/** A baseline lets in what is known, and nothing else, whatever moves around it. */
class KnownIssuesTest {

    private static final String HEAD = """
            schema: snitp/1
            kind: Strategy
            id: s
            title: {ro: Strategie}
            horizon: 2024/2026
            generalObjectives:
              - {code: "1", title: {ro: Prevenire}}
            ---
            schema: snitp/1
            kind: InstitutionRegistry
            institutions:
              - {id: MAI, type: ministry, name: {ro: Ministerul Afacerilor Interne}}
            ---
            schema: snitp/1
            kind: ActionPlan
            id: p
            strategy: s
            period: 2024/2026
            actions:
            """;

    private static String action(String code, String responsible) {
        return "  - {code: \"" + code + "\", title: {ro: Campania " + code + "}, responsible: [" + responsible
                + "], implementation: [2025], evaluation: [annual], indicators: [{id: " + code
                + "-1, name: {ro: Campanii}, measure: {type: count, unit: {ro: campanii}}}]}\n";
    }

    private static CheckResult check(String... actions) {
        return Snitp.read(HEAD + String.join("", actions), "plan.yaml").outcome();
    }

    private static KnownIssues baseline(CheckResult outcome) {
        return KnownIssues.of(outcome.problems(), Locale.ENGLISH);
    }

    private static List<String> paths(CheckResult outcome) {
        return outcome.problems().stream()
                .map(problem -> problem.code().getId() + " " + problem.path())
                .toList();
    }

    @Test
    void whatIsKnownDoesNotCount() {
        CheckResult old = check(action("1.1", "MAI"), action("1.2", "POLITIA"));
        CheckResult outcome = baseline(old).compare(old);

        assertThat(old.has(Severity.ERROR)).isTrue();
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.baseline().orElseThrow().known()).isEqualTo(old.problems());
        assertThat(outcome.baseline().orElseThrow().mended()).isEmpty();
    }

    @Test
    void whatIsNewStopsAlthoughEverythingMoved() {
        CheckResult old = check(action("1.1", "MAI"), action("1.2", "POLITIA"));
        CheckResult now = Snitp.read(
                        "# Amended\n\n" + HEAD.replace("id: p\n", "id: p\nx-note: amended\n")
                                + action("1.3", "JANDARMERIA") + action("1.2", "POLITIA, MAI") + action("1.1", "MAI"),
                        "elsewhere/plan-2.yaml")
                .outcome();

        CheckResult outcome = baseline(old).compare(now);
        assertThat(paths(outcome))
                .containsExactly(
                        "SNITP-352 /p/actions/1.3/code",
                        "SNITP-401 /p/actions/1.3/responsible",
                        "SNITP-608 /p/actions/1.2/responsible");
        assertThat(outcome.baseline().orElseThrow().known()).hasSize(3);
    }

    @Test
    void theSameProblemOfAnotherActionIsNew() {
        CheckResult outcome = baseline(check(action("1.1", "MAI"))).compare(check(action("1.2", "MAI")));

        assertThat(paths(outcome)).containsExactly("SNITP-352 /p/actions/1.2/code");
        assertThat(outcome.baseline().orElseThrow().mended()).hasSize(1);
    }

    @Test
    void ofProblemsThatCannotBeToldApartAsManyAreKnownAsThereWere() {
        CheckResult two = check(action("1.1", "POLITIA, POLITIA"));
        CheckResult three = check(action("1.1", "POLITIA, POLITIA, POLITIA"));

        assertThat(baseline(two).problems().get(1).count()).isEqualTo(2);
        assertThat(paths(baseline(two).compare(three))).containsExactly("SNITP-401 /p/actions/1.1/responsible");
        assertThat(baseline(three)
                        .compare(two)
                        .baseline()
                        .orElseThrow()
                        .mended()
                        .get(0)
                        .count())
                .isEqualTo(1);
    }

    @Test
    void theProfileDoesNotCount() {
        CheckResult draft = Snitp.readOfficial().outcome();
        CheckResult strict = BundleReader.of(ReadOptions.DEFAULT.withProfile(Profile.FINAL))
                .addOfficial()
                .read()
                .outcome();

        assertThat(baseline(draft).compare(strict).problems()).isEmpty();
    }

    @Test
    void aBundleBuiltInCodeIsKnownByTheSameBaseline() {
        CheckResult read = Snitp.readOfficial().outcome();
        CheckResult built = Snitp.outcome(Snitp.official(), Profile.DRAFT);

        assertThat(baseline(read).compare(built).problems()).isEmpty();
        assertThat(baseline(read)).isEqualTo(baseline(built));
    }

    @Test
    void whatCannotBeReadIsNeverKnown() {
        CheckResult broken = Snitp.read("kind: [", "plan.yaml").outcome();

        assertThat(baseline(broken).problems()).isEmpty();
        assertThat(baseline(broken).compare(broken).problems()).hasSize(1);
    }

    @Test
    void theFileIsReadBackAndIsTheSameForTheSameProblems(@TempDir Path folder) throws IOException {
        CheckResult old = check(action("1.1", "MAI"));
        Path file = folder.resolve("baseline.json");
        baseline(old).write(file);

        assertThat(Files.readString(file)).isEqualTo("""
                        {
                          "format": "snitp-baseline/1",
                          "problems": [
                            {
                              "code": "SNITP-352",
                              "path": "/p/actions/1.1/code",
                              "message": "No expected result is stated, so nobody can tell what the action is to bring about.",
                              "count": 1,
                              "fingerprint": "b0d87af325a5dc1450bfe70d17c89ad9"
                            }
                          ]
                        }
                        """);
        assertThat(KnownIssues.read(file)).isEqualTo(baseline(old)).hasSameHashCodeAs(baseline(old));
        assertThat(KnownIssues.read(file).render()).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | this is no baseline of this command: a baseline begins with the field \"format\"",
                "[] | this is no baseline of this command: a baseline begins with the field \"format\"",
                "{\"a\": 1} | this is no baseline of this command: a baseline begins with the field \"format\"",
                "{} | this is no baseline of this command: a baseline begins with the field \"format\"",
                "{\"format\": 1} | this is no baseline of this command: a baseline begins with the field \"format\"",
                "{\"format\": \"snitp-baseline/1\", \"problems\": {}} | this is no baseline of this command: a baseline begins with the field \"format\"",
                "{\"format\": \"snitp-baseline/2\"} | the baseline is of another version of the format; write it anew with --write-baseline",
                "{\"format\": \"snitp-baseline/1\", \"problems\": [1]} | line 1: this is no entry of a baseline; write the file anew with --write-baseline",
                "{\"format\": \"snitp-baseline/1\", \"problems\": [{\"code\": \"SNITP-352\"}]} | line 1: this is no entry of a baseline; write the file anew with --write-baseline",
                "{\"format\": \"snitp-baseline/1\", \"problems\": [{\"count\": 1e99}]} | line 1: this is no entry of a baseline; write the file anew with --write-baseline",
                "{\"format\": \"snitp-baseline/1\", \"problems\": [{\"count\": 99999999999}]} | line 1: this is no entry of a baseline; write the file anew with --write-baseline",
                "{\"format\": \"snitp-baseline/1\", \"format\": 1} | line 1: this is no valid JSON, so no baseline",
                "{\"format\": | line 1: this is no valid JSON, so no baseline",
                "schema: snitp/1 | line 1: this is no valid JSON, so no baseline"
            })
    void whatIsNoBaselineIsRefused(String json, String reason) {
        assertThatThrownBy(() -> KnownIssues.parse(json))
                .isInstanceOf(InvalidKnownIssuesException.class)
                .hasMessage(reason);
    }

    @Test
    void everyBrokenFileIsRefusedInBothLanguages() {
        String whole = baseline(check(action("1.1", "MAI"))).render();
        for (int i = 0; i < whole.length() - 2; i++) {
            String part = whole.substring(0, i);
            assertThatThrownBy(() -> KnownIssues.parse(part))
                    .isInstanceOfSatisfying(
                            InvalidKnownIssuesException.class,
                            e -> assertThat(e.getMessage(Locale.forLanguageTag("ro")))
                                    .isNotBlank()
                                    .isNotEqualTo(e.getMessage()));
        }
        assertThatThrownBy(() -> KnownIssues.parse("[".repeat(100_000)))
                .isInstanceOf(InvalidKnownIssuesException.class);
    }
}
