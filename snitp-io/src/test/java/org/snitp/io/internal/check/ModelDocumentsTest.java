package org.snitp.io.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.testkit.SnitpAssertions.assertThat;
import static org.snitp.testkit.SnitpAssertions.assertThatIssues;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.snitp.io.ReadResult;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Profile;
import org.snitp.io.diagnostic.Severity;
import org.snitp.model.Bundle;
import org.snitp.model.institution.Institution;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.institution.InstitutionType;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.PeriodRange;
import org.snitp.model.time.Recurrence;
import org.snitp.testkit.IssuesAssert;
import org.snitp.testkit.SmallPlan;

/** Bundles that were built in code are checked as documents are: the same findings, placed in the bundle. */
class ModelDocumentsTest {

    /** What is found, notes apart. */
    private static List<Diagnostic> notable(Bundle bundle) {
        return Snitp.check(bundle).stream()
                .filter(diagnostic -> diagnostic.severity().isAtLeast(Severity.WARNING))
                .toList();
    }

    private static IssuesAssert check(Bundle bundle) {
        return assertThat(Snitp.outcome(bundle, Profile.DRAFT));
    }

    @Test
    void aSoundBundleHasNoFindings() {
        check(Snitp.official()).texts().noneMatch(finding -> finding.contains("error"));
        check(Snitp.read(SmallPlan.bundle(SmallPlan.ACTION), "x").orElseThrow()).hasNoIssues();
        check(Bundle.builder().build()).hasNoIssues();
    }

    @Test
    void findingsComeInTheOrderInWhichTheDocumentsWouldBeWritten() {
        InstitutionRegistry registry = InstitutionRegistry.builder()
                .addInstitutions(Institution.builder()
                        .id("MAI")
                        .type(InstitutionType.MINISTRY)
                        .partOf("MAI ")
                        .name(LocalizedText.of(" "))
                        .build())
                .build();
        ActionPlan plan = ActionPlan.builder()
                .id("p")
                .strategy("s")
                .period(PeriodRange.parse("2026/2024"))
                .addActions(Action.builder()
                        .code("a")
                        .title(LocalizedText.of("Campanii", ""))
                        .addResponsible("MAI", "MIA")
                        .addEvaluation(Recurrence.ANNUAL)
                        .build())
                .build();

        check(Bundle.of(registry, plan))
                .hasOnlyIssues(
                        "/0/institutions/0/partOf: error SNITP-302: institution MAI: \"MAI \" is no code: a code has 1 to 64 "
                                + "characters, no line breaks, and no white space at its ends.",
                        "/0/institutions/0/name/ro: error SNITP-301: institution MAI: The text is blank.",
                        "/1/strategy: warning SNITP-408: plan p: References cannot be checked: there is no Strategy among the "
                                + "documents. Give its file as well.",
                        "/1/period: error SNITP-501: plan p: The range 2026/2024 ends before it starts.",
                        "/1/actions/0/code: warning SNITP-352: action a: No expected result is stated, so nobody can tell what "
                                + "the action is to bring about.",
                        "/1/actions/0/title/en: error SNITP-301: action a: The text is blank.",
                        "/1/actions/0/responsible/1: error SNITP-401: action a: The institution \"MIA\" is in no registry. Did "
                                + "you mean MAI?");
    }

    @Test
    void relatedPlacesAreThoseInTheBundle() {
        Bundle bundle = Snitp.read(SmallPlan.REGISTRY, "x").orElseThrow();
        List<Diagnostic> duplicates = Snitp.check(Bundle.builder()
                .from(bundle)
                .addAllDocuments(bundle.getDocuments())
                .build());

        assertThatIssues(duplicates)
                .hasOnlyIssues(
                        "/1/institutions/0/id: error SNITP-404: institution MAI: The code \"MAI\" is given twice.",
                        "/1/institutions/1/id: error SNITP-404: institution ANITP: The code \"ANITP\" is given twice.");
        assertThat(duplicates.get(1).related()).map(Object::toString).containsExactly("/0/institutions/1/id");
    }

    @Test
    void findingsAreThoseOfTheDocumentThatWouldBeWritten() {
        String broken =
                SmallPlan.bundle(SmallPlan.ACTION.replace("[ANITP]", "[ANIPT]").replace("Campanii organizate", "''"));
        ReadResult read = Snitp.read(broken, "x.yaml");

        assertThat(read.diagnostics(Severity.WARNING)).hasSize(2);
        assertThat(notable(read.bundle().orElseThrow()))
                .map(diagnostic -> diagnostic.code() + " " + diagnostic.subject() + " "
                        + diagnostic.message(Locale.ENGLISH) + diagnostic.suggestion())
                .isEqualTo(
                        Snitp.read(Snitp.toYaml(read.bundle().orElseThrow()), "x.yaml")
                                .diagnostics(Severity.WARNING)
                                .stream()
                                .map(diagnostic -> diagnostic.code() + " " + diagnostic.subject() + " "
                                        + diagnostic.message(Locale.ENGLISH) + diagnostic.suggestion())
                                .toList());
    }
}
