package org.snitp.io.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.testkit.SnitpAssertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.io.BundleReader;
import org.snitp.io.ReadResult;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.CheckResult;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Profile;
import org.snitp.io.diagnostic.Severity;
import org.snitp.io.diagnostic.Suppressed;
import org.snitp.io.options.ReadOptions;
import org.snitp.model.Bundle;
import org.snitp.testkit.SmallPlan;
import org.snitp.testkit.SnitpAssertions;

/** What a document says is to be ignored, in a field {@code x-ignore}, does not count, and is not lost. */
class SuppressionsTest {

    private static final String REASON = "reason: {ro: Rezultatul este în anexă, en: The result is in an annex}";

    /** Two actions without a result, of which the first one says something. */
    private static String plan(String ignore) {
        return SmallPlan.bundle(SmallPlan.PLAN + """
                        actions:
                          - code: "1.1.1"
                            title: {ro: Campanii}
                            responsible: [ANITP]
                            evaluation: [annual]
                        """ + ignore.indent(4) + """
                          - code: "1.1.2"
                            title: {ro: Cursuri}
                            responsible: [ANITP]
                            evaluation: [annual]
                        """);
    }

    private static ReadResult read(String text) {
        return Snitp.read(text, "x.yaml");
    }

    private static List<String> suppressed(List<Suppressed> suppressed) {
        return suppressed.stream()
                .map(one -> one.diagnostic().code().getId() + " "
                        + one.diagnostic()
                                .location()
                                .map(SnitpAssertions::shown)
                                .orElse("") + " because "
                        + one.reason().official()
                        + " at " + one.at().map(SnitpAssertions::shown).orElse(""))
                .toList();
    }

    @Test
    void aProblemOfTheObjectIsIgnoredAndKept() {
        ReadResult result = read(plan("x-ignore:\n  - {code: SNITP-352, " + REASON + "}"));

        assertThat(result).hasOnlyIssuesAt("SNITP-352 31:11-31:18 /actions/1/code");
        assertThat(suppressed(result.suppressed()))
                .containsExactly("SNITP-352 25:11-25:18 /actions/0/code because Rezultatul este în anexă"
                        + " at 30:9-30:97 /actions/0/x-ignore/0");
        assertThat(result.bundle()).isPresent();
    }

    @Test
    void oneEntryNeedsNoList() {
        ReadResult result = read(plan("x-ignore: {code: SNITP-352, " + REASON + "}"));

        assertThat(result.suppressed()).hasSize(1);
        assertThat(result).hasOnlyCodes("SNITP-352");
    }

    @Test
    void anObjectIgnoresWhatLiesInIt() {
        String text = plan("").replace(
                        "period: 2024/2026", "period: 2024/2026\nx-ignore: [{code: SNITP-352, " + REASON + "}]");

        assertThat(read(text)).hasNoIssues();
        assertThat(read(text).suppressed()).hasSize(2);
    }

    @Test
    void errorsOfContentAreIgnoredToo() {
        String text = plan("x-ignore: [{code: SNITP-401, " + REASON + "}, {code: SNITP-352, " + REASON + "}]")
                .replaceFirst("responsible: \\[ANITP]", "responsible: [POLITIA]");

        assertThat(read(text)).hasOnlyCodes("SNITP-352");
        assertThat(read(text).hasErrors()).isFalse();
        assertThat(read(text).suppressed())
                .extracting(one -> one.diagnostic().severity())
                .containsExactly(Severity.WARNING, Severity.ERROR);
    }

    @Test
    void theInnerObjectCounts() {
        String text = plan("x-ignore: {code: SNITP-352, " + REASON + "}")
                .replace("period: 2024/2026", "period: 2024/2026\nx-ignore: {code: SNITP-352, reason: {ro: Altul}}");

        assertThat(read(text).suppressed().stream().map(one -> one.reason().official()))
                .containsExactly("Rezultatul este în anexă", "Altul");
        assertThat(read(text)).hasNoIssues();
    }

    @Test
    void jsonAndAliasesAreTheSame() {
        ReadResult yaml = read(plan("x-ignore: [{code: SNITP-352, " + REASON + "}]"));
        ReadResult json = Snitp.read(Snitp.toJson(yaml.bundle().orElseThrow()), "x.json");
        assertThat(json.suppressed()).hasSize(1);
        assertThat(json.suppressed().get(0).reason())
                .isEqualTo(yaml.suppressed().get(0).reason());

        String aliased = plan("x-ignore: &ignore [{code: SNITP-352, " + REASON + "}]")
                .replace("title: {ro: Cursuri}", "title: {ro: Cursuri}\n    x-ignore: *ignore");
        assertThat(read(aliased).suppressed()).hasSize(2);
        assertThat(read(aliased)).hasNoIssues();
    }

    @Test
    void aBundleBuiltInCodeIsTheSame() {
        Bundle bundle = read(plan("x-ignore: [{code: SNITP-352, " + REASON + "}]"))
                .bundle()
                .orElseThrow();
        CheckResult outcome = Snitp.outcome(bundle, Profile.DRAFT);

        assertThat(suppressed(outcome.suppressed()))
                .containsExactly("SNITP-352 0:0-0:0 /2/actions/0/code because Rezultatul este în anexă"
                        + " at 0:0-0:0 /2/actions/0/x-ignore/0");
        assertThat(Snitp.check(bundle))
                .filteredOn(found -> found.severity().isAtLeast(Severity.WARNING))
                .extracting(Diagnostic::toString)
                .containsExactly("/2/actions/1/code: warning SNITP-352: action 1.1.2: "
                        + "No expected result is stated, so nobody can tell what the action is to bring about.");
    }

    @Test
    void pathsAreTheSameInFilesAndInCode() {
        ReadResult result = read(plan(""));
        assertThat(result.diagnostics(Severity.WARNING))
                .extracting(Diagnostic::path)
                .containsExactly("/p-2024/actions/1.1.1/code", "/p-2024/actions/1.1.2/code");
        assertThat(Snitp.check(result.bundle().orElseThrow()))
                .filteredOn(found -> found.severity().isAtLeast(Severity.WARNING))
                .extracting(Diagnostic::path)
                .containsExactly("/p-2024/actions/1.1.1/code", "/p-2024/actions/1.1.2/code");
    }

    @Test
    void convertingKeepsIt() {
        ReadResult result = read(plan("x-ignore: [{code: SNITP-352, " + REASON + "}]"));
        String yaml = Snitp.toYaml(result.bundle().orElseThrow());

        assertThat(yaml).contains("x-ignore:", "code: SNITP-352", "ro: Rezultatul este în anexă");
        assertThat(read(yaml).suppressed()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "x-ignore: SNITP-352 | 29:15-29:24 /actions/0/x-ignore | A field \"x-ignore\" is a list of objects with the fields \"code\" and \"reason\".",
                "x-ignore: [SNITP-352] | 29:16-29:25 /actions/0/x-ignore/0 | A field \"x-ignore\" is a list of objects with the fields \"code\" and \"reason\".",
                "x-ignore: [{reason: {ro: Da}}] | 29:16-29:34 /actions/0/x-ignore/0 | The field \"code\" is missing: it is not said what is to be ignored.",
                "x-ignore: [{code: SNITP-352}] | 29:16-29:33 /actions/0/x-ignore/0 | The field \"reason\" is missing: whoever reads this must be told why the problem is ignored.",
                "x-ignore: [{code: 352, reason: {ro: Da}}] | 29:23-29:26 /actions/0/x-ignore/0/code | \"352\" is no code of a problem; they read as in SNITP-352. Did you mean SNITP-352?",
                "x-ignore: [{code: SNTIP-352, reason: {ro: Da}}] | 29:23-29:32 /actions/0/x-ignore/0/code | \"SNTIP-352\" is no code of a problem; they read as in SNITP-352. Did you mean SNITP-352?",
                "x-ignore: [{code: SNITP-999, reason: {ro: Da}}] | 29:23-29:32 /actions/0/x-ignore/0/code | \"SNITP-999\" is no code of a problem; they read as in SNITP-352.",
                "x-ignore: [{code: SNITP-202, reason: {ro: Da}}] | 29:23-29:32 /actions/0/x-ignore/0/code | SNITP-202 cannot be ignored: only what a well-formed document says can, and that is SNITP-301 to SNITP-714, and from SNITP-741 on.",
                "x-ignore: [{code: SNITP-352, reason: ' '}] | 29:42-29:45 /actions/0/x-ignore/0/reason | A reason is a text, or an object with a text for each language: \"ro\" and others that the document has; none may be blank.",
                "x-ignore: [{code: SNITP-352, reason: {ro: ' '}}] | 29:42-29:51 /actions/0/x-ignore/0/reason | A reason is a text, or an object with a text for each language: \"ro\" and others that the document has; none may be blank.",
                "x-ignore: [{code: SNITP-352, reasons: {ro: Da}}] | 29:34-29:51 /actions/0/x-ignore/0/reasons | There is no field \"reasons\" here. Known are: code, reason. Did you mean reason?"
            })
    void whatIsNotSaidWellIsAnError(String ignore, String location, String message) {
        ReadResult result = read(plan(ignore));

        Diagnostic flaw = result.diagnostics(Severity.WARNING).stream()
                .filter(one -> one.code() == DiagnosticCode.INVALID_IGNORE)
                .findFirst()
                .orElseThrow();
        assertThat(flaw.severity()).isEqualTo(Severity.ERROR);
        assertThat(flaw.toString()).endsWith("error SNITP-211: action 1.1.1: " + message);
        assertThat(flaw.location().map(SnitpAssertions::shown)).contains(location);
        assertThat(result).hasOnlyCodes("SNITP-352", "SNITP-211", "SNITP-352");
        assertThat(result.suppressed()).isEmpty();
        assertThat(result.bundle()).isPresent();
    }

    private static Diagnostic ignoresNothing(ReadResult result) {
        return result.diagnostics().stream()
                .filter(found -> found.code() == DiagnosticCode.IGNORES_NOTHING)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIgnoresNothingIsToldOnceEverythingIsChecked() {
        String text = plan("x-ignore: [{code: SNITP-505, " + REASON + "}]");

        Diagnostic draft = ignoresNothing(read(text));
        assertThat(draft.toString())
                .isEqualTo("x.yaml:29:23: note SNITP-212: action 1.1.1: Nothing is ignored here: "
                        + "there is no SNITP-505 in this object. Delete the entry.");
        assertThat(draft.toString(Locale.forLanguageTag("ro")))
                .endsWith("Aici nu se ignoră nimic: obiectul nu are nicio problemă SNITP-505. Ștergeți intrarea.");
        ReadOptions options = ReadOptions.DEFAULT.withProfile(Profile.FINAL);
        assertThat(ignoresNothing(BundleReader.of(options).add(text, "x.yaml").read())
                        .severity())
                .isEqualTo(Severity.WARNING);

        assertThat(read(text.replace("horizon: 2024/2028", "horizonn: 2024/2028")))
                .withNotes()
                .hasNoIssue("SNITP-212");
        String planAlone = text.substring(text.lastIndexOf("---\n") + 4);
        assertThat(read(planAlone)).withNotes().hasNoIssue("SNITP-212").hasIssue("SNITP-408");
    }
}
