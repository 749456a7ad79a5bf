package org.snitp.io.internal.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.testkit.SnitpAssertions.assertThat;
import static org.snitp.testkit.SnitpAssertions.assertThatReading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.testkit.MarkedText;
import org.snitp.testkit.SmallPlan;

/** A misspelt field is read as the one that is meant: one slip is one problem, and what lies in it is checked. */
class MisspeltFieldsTest {

    private static void bundle(String piece, String other, String problem) {
        String bundle = SmallPlan.bundle(SmallPlan.ACTION);
        assertThat(bundle).contains(piece);
        assertThatReading(bundle.replace(piece, other)).hasOnlyIssueAtMark(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "title: {ro: Campanii}  | titel: {ro: Campanii} | title",
                "title: {ro: Campanii}  | Title: {ro: Campanii} | title",
                "responsible: [ANITP]   | responsable: [ANITP] | responsible",
                "results: [{ro: Campanii organizate}] | result: [{ro: Campanii}] | results",
                "evaluation: [annual]   | evaluations: [annual] | evaluation"
            })
    void aMisspeltFieldIsOneProblemWithASuggestion(String field, String misspelt, String right) {
        String name = misspelt.substring(0, misspelt.indexOf(':'));

        bundle(
                field,
                misspelt.replace(name + ":", "⟦" + name + "⟧:"),
                "error SNITP-201: action 1.1.1: There is no field \"" + name
                        + "\" here. Known are: code, objective, objectives, partOf, title, "
                        + "description, responsible, support, stakeholders, locations, results, implementation, evaluation, dependsOn, "
                        + "milestones, status, indicators, sharedIndicators, budget, "
                        + "budgetLines, evidence, links, tags, assumptions, risks, note. Fields of your own begin with x-. Did you mean "
                        + right
                        + "?");
    }

    @Test
    void whatLiesInAMisspeltFieldIsChecked() {
        assertThatReading(
                        "x.yaml",
                        SmallPlan.bundle(SmallPlan.ACTION
                                .replace("responsible:", "responsable:")
                                .replace("[ANITP]", "[ANITP, ANIPT]")
                                .replace("actions:", "acitons:")))
                .hasOnlyIssuesAt(
                        "SNITP-201 24:1-24:8 /acitons",
                        "SNITP-201 27:5-27:16 /acitons/0/responsable",
                        "SNITP-401 27:26-27:31 /acitons/0/responsable/1");
    }

    @Test
    void aMisspeltFieldBesideTheRightOneIsNotTakenForIt() {
        bundle(
                "title: {ro: Campanii}",
                "title: {ro: Campanii}\n    ⟦titel⟧: {}",
                "error SNITP-201: action 1.1.1: There is no field \"titel\" here. Known are: code, objective, objectives, partOf, title, "
                        + "description, responsible, support, stakeholders, locations, results, implementation, evaluation, dependsOn, "
                        + "milestones, status, indicators, sharedIndicators, budget, "
                        + "budgetLines, evidence, links, tags, assumptions, risks, note. Fields of your own begin with x-.");
    }

    @Test
    void theRightFieldCountsWhenItFollowsTheMisspeltOne() {
        MarkedText marked =
                MarkedText.of(SmallPlan.REGISTRY + "  - {nam: {ro: \"\"}, id: X, type: agency, name: {ro: ⟦' '⟧}}\n");

        assertThatReading("x.yaml", marked.text())
                .hasOnlyIssuesAt(
                        "SNITP-201 6:6-6:9 /institutions/2/nam",
                        "SNITP-301 " + marked.location() + " /institutions/2/name/ro");
    }

    @Test
    void aMisspeltFieldWithAValueThatDoesNotFitIsOneProblemAllTheSame() {
        assertThatReading("x.yaml", SmallPlan.REGISTRY + "  - {id: X, type: agency, nam: Agenția}\n")
                .hasOnlyIssuesAt("SNITP-201 6:27-6:30 /institutions/2/nam");
    }

    @Test
    void theCodeUnderAMisspeltNameIsTheOwnerOfWhatFollows() {
        assertThatReading(SmallPlan.REGISTRY + "  - {Id: X, type: 7 agenzia, name: {ro: X}}\n")
                .texts()
                .map(problem -> problem.replaceFirst("(There|\"7 agenzia\").*", "$1 …"))
                .containsExactly(
                        "x.yaml:6:6: error SNITP-201: institution X: There …",
                        "x.yaml:6:19: error SNITP-207: institution X: \"7 agenzia\" …");
    }

    @Test
    void aFieldOfOnesOwnIsNeverTakenForAnother() {
        assertThatReading(SmallPlan.REGISTRY.replace("type: agency", "type: agency, x-name: 5, x-type: 6"))
                .hasNoIssues();
    }
}
