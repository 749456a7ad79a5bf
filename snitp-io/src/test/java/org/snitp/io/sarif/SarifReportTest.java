package org.snitp.io.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.snitp.io.BundleReader;
import org.snitp.io.ReadResult;
import org.snitp.io.Snitp;
import org.snitp.io.baseline.KnownIssues;
import org.snitp.io.diagnostic.CheckResult;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Location;
import org.snitp.io.diagnostic.Profile;
import org.snitp.io.diagnostic.Samples;
import org.snitp.io.diagnostic.Severity;
import org.snitp.io.options.ReadOptions;
import org.snitp.model.Bundle;
import org.snitp.model.rule.Rule;
import org.snitp.testkit.GoldenFiles;

/** Reports in SARIF pass the schema of SARIF, which another library checks. */
class SarifReportTest {

    private static final GoldenFiles GOLDEN = GoldenFiles.of("org/snitp/io/diagnostic");

    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        try (InputStream stream = SarifReportTest.class.getResourceAsStream("sarif-2.1.0-rtm.5.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                    .getSchema(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String report(CheckResult outcome) {
        return SarifReport.in(Locale.ENGLISH, Path.of(""), "0.1.0").render(outcome);
    }

    private static void assertValid(String sarif) {
        assertThat(SCHEMA.validate(sarif, InputFormat.JSON)).isEmpty();
    }

    @Test
    void theSchemaIsReallyHeldAgainstIt() {
        String sarif = report(Samples.outcome());

        assertThat(SCHEMA.validate(sarif.replace("\"unicodeCodePoints\"", "\"bytes\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(SCHEMA.validate(sarif.replace("\"startLine\"", "\"line\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(SCHEMA.validate(sarif.replace("\"inSource\"", "\"somewhere\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void writesEveryMakeOfDiagnostic() {
        String sarif = report(CheckResult.of(Samples.all(), List.of()));
        GOLDEN.assertSame(sarif, "report.en.sarif");
        assertValid(sarif);
    }

    @Test
    void writesWhatIsIgnoredAndHowItComparesWithABaseline() {
        String sarif = SarifReport.in(Locale.forLanguageTag("ro"), Path.of(""), "0.1.0")
                .render(Samples.outcome());
        GOLDEN.assertSame(sarif, "outcome.ro.sarif");
        assertValid(sarif);
    }

    static Stream<CheckResult> outcomes() {
        ReadOptions strict = ReadOptions.DEFAULT.withProfile(Profile.FINAL);
        CheckResult official = BundleReader.of(strict).addOfficial().read().outcome();
        CheckResult syntax = Snitp.read("kind: [", "a b/ștergere%20.yaml").outcome();
        return Stream.of(
                CheckResult.of(List.of(), List.of()),
                official,
                KnownIssues.of(official.problems(), Locale.ENGLISH).compare(official),
                KnownIssues.of(official.problems(), Locale.ENGLISH).compare(CheckResult.of(List.of(), List.of())),
                syntax,
                BundleReader.create()
                        .addAll(List.of(Path.of("no such file")))
                        .read()
                        .outcome(),
                Snitp.outcome(Snitp.official(), Profile.FINAL));
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void isValidForWhateverIsFound(CheckResult outcome) {
        assertValid(report(outcome));
    }

    @Test
    void saysThatAFileCouldNotBeRead() {
        assertThat(report(BundleReader.create()
                        .addAll(List.of(Path.of("no such file")))
                        .read()
                        .outcome()))
                .contains("\"executionSuccessful\": false", "\"uri\": \"no%20such%20file\"")
                .doesNotContain("\"region\"");
    }

    @Test
    void aHostileDiagnosticStaysATextOfJson() {
        Diagnostic hostile = Diagnostic.builder(DiagnosticCode.of(Rule.INSTITUTION_KNOWN), Severity.ERROR)
                .arguments(Map.of("id", "\"}]\u0000\uD800"))
                .location(new Location("a\nb:\u0000.yaml", 1, 1, 1, 4, "/\""))
                .suggestion("\"\\")
                .sourceLine("abc")
                .build();
        assertValid(report(CheckResult.of(List.of(hostile), List.of())));
    }

    private static final String PLAN = """
            schema: snitp/1
            kind: Strategy
            id: s
            title: {ro: Strategie}
            horizon: 2025/2026
            generalObjectives:
              - {code: "1", title: {ro: Prevenire}}
            ---
            schema: snitp/1
            kind: InstitutionRegistry
            institutions:
              - {id: MAI, type: ministry, name: {ro: Ministerul Afacerilor Interne}}
              - {id: ANITP, type: agency, partOf: MAI, name: {ro: Agenția}}
            ---
            schema: snitp/1
            kind: ActionPlan
            id: p
            strategy: s
            period: 2025/2026
            actions:
              - code: "1.1"
                title: {ro: Campanii}
                responsible: [MAI]
                results: [{ro: Materiale}]
                implementation: [2025-S1]
                evaluation: [annual]
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "x.yaml | responsible | responsable",
                "x.json | responsible | responsable",
                "x.yaml | 2025-S1 | semestrul I 2025",
                "x.yaml | 2025-S1 | 'semestrul I 2025'",
                "x.yaml | 2025-S1 | \"semestrul I 2025\"",
                "x.json | 2025-S1 | semestrul I 2025",
                "x.yaml | ministry | ministri",
                "x.json | ministry | ministri",
                "x.yaml | ActionPlan | ActionsPlan",
                "x.json | ActionPlan | ActionsPlan",
                "x.yaml | snitp/1 | snitp/2",
                "x.json | snitp/1 | snitp/2",
                "x.yaml | partOf: MAI | partOf: MIA",
                "x.json | `\"partOf\": \"MAI\"` | `\"partOf\": \"MIA\"`",
                "x.yaml | code: \"1.1\" | code: 1.1",
                "x.json | \"code\": \"1.1\" | \"code\": 1.1"
            })
    void aFixMendsWhatItIsFor(String name, String right, String wrong) {
        Bundle bundle = Snitp.read(PLAN, "plan.yaml").orElseThrow();
        String text = name.endsWith(".json") ? Snitp.toJson(bundle) : Snitp.toYaml(bundle);
        String slip = text.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong));
        assertThat(slip).isNotEqualTo(text);

        ReadResult result = Snitp.read(slip, name);
        assertThat(result.diagnostics(Severity.WARNING)).hasSize(1);
        Diagnostic problem = result.diagnostics(Severity.WARNING).get(0);
        Location location = problem.location().orElseThrow();
        List<String> lines = new ArrayList<>(slip.lines().toList());
        String line = lines.get(location.line() - 1);
        String fix = Replacement.of(problem).orElseThrow();
        lines.set(
                location.line() - 1,
                line.substring(0, location.column() - 1) + fix + line.substring(location.endColumn() - 1));

        assertThat(Snitp.read(String.join("\n", lines) + "\n", name).bundle()).contains(bundle);
        assertThat(report(result.outcome())).contains("\"fixes\"");
    }
}
