package org.snitp.cli.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snitp.io.Snitp;
import org.snitp.io.catalogue.CatalogueEntry;
import org.snitp.io.catalogue.RuleCatalogue;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Profile;
import org.snitp.io.diagnostic.Severity;

/** The examples of the catalogue, read as the command reads them. */
@Tag("slow")
class CatalogueExamplesTest {

    static Stream<DiagnosticCode> theFailingExampleBreaksItsRuleAndNoOther() {
        return DiagnosticCode.all().stream().filter(code -> code != DiagnosticCode.MORE_PROBLEMS);
    }

    @ParameterizedTest
    @MethodSource
    void theFailingExampleBreaksItsRuleAndNoOther(DiagnosticCode code) {
        CatalogueEntry entry = RuleCatalogue.entry(code);

        assertThat(ExampleOutcome.of(entry.failing()).diagnostics())
                .filteredOn(found -> found.code() == code || found.severity().isAtLeast(Severity.WARNING))
                .as(() -> ExampleOutcome.of(entry.failing()).report(Locale.ENGLISH, false, 120))
                .isNotEmpty()
                .allSatisfy(found -> {
                    assertThat(found.code()).isEqualTo(code);
                    assertThat(found.severity()).isEqualTo(code.getSeverity(Profile.FINAL));
                });
    }

    @Test
    void thatThereAreMoreProblemsIsSaidBehindThoseThatAreShown() {
        assertThat(ExampleOutcome.of(RuleCatalogue.entry(DiagnosticCode.MORE_PROBLEMS)
                                .failing())
                        .diagnostics())
                .map(Diagnostic::code)
                .containsExactly(DiagnosticCode.UNKNOWN_TERM, DiagnosticCode.MORE_PROBLEMS);
    }

    @ParameterizedTest
    @MethodSource("org.snitp.io.diagnostic.DiagnosticCode#all")
    void thePassingExampleBreaksNoRule(DiagnosticCode code) {
        CatalogueEntry entry = RuleCatalogue.entry(code);

        assertThat(ExampleOutcome.of(entry.passing()).diagnostics())
                .filteredOn(found -> found.code() == code || found.severity().isAtLeast(Severity.WARNING))
                .as(() -> ExampleOutcome.of(entry.passing()).report(Locale.ENGLISH, false, 120))
                .isEmpty();
    }

    @Test
    void whatExamplesAreReadWithIsSound() {
        assertThat(Snitp.read(Path.of("src/main/resources/org/snitp/cli/explain/context.yaml"))
                        .diagnostics())
                .noneMatch(found -> found.severity().isAtLeast(Severity.WARNING));
    }
}
