package org.snitp.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Profile;
import org.snitp.io.options.ReadOptions;
import org.snitp.model.Bundle;
import org.snitp.model.profile.ProfileDefinition;
import org.snitp.model.profile.RuleWeight;
import org.snitp.model.profile.WeightedRule;
import org.snitp.model.rule.Rule;

/** An authority writes its own profile, without Java. */
class AuthorityProfileTest {

    private static final String PROFILE = """
            schema: snitp/1
            kind: Profile
            id: ministry
            languages: [ro, en]
            extends: final
            rules:
              - {code: SNITP-352, weight: off}
              - {code: SNITP-408, weight: note}
            required:
              - type: Action
                field: budgetLines
                weight: error
                source:
                  act: {ro: Ordinul nr. 1, en: Order no. 1}
                  article: {ro: art. 2, en: Article 2}
              - type: Indicator
                field: baseline.value
                weight: warning
                source: {act: {ro: Ordinul nr. 1, en: Order no. 1}}
            """;

    private static final String PLAN = """
            schema: snitp/1
            kind: ActionPlan
            id: p-2025
            strategy: s
            period: 2025
            profile: ministry
            actions:
              - code: 1.1.1
                title: {ro: Lecții în școli}
                responsible: [ME]
                implementation: [2025]
                evaluation: [2025]
                indicators:
                  - id: 1.1.1-1
                    name: {ro: Număr de lecții ținute}
                    measure: {type: count, unit: {ro: lecții}, direction: increase}
                    targets: [{period: 2025, value: 10}]
            """;

    @TempDir
    private Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<String> lines(ReadResult result) {
        return result.diagnostics().stream()
                .map(found -> found.toString().replace(folder.toString() + "/", ""))
                .toList();
    }

    private static final List<String> LACKING = List.of(
            "plan.yaml:8:5: error SNITP-331: action 1.1.1: The field \"budgetLines\" is missing; the profile ministry "
                    + "requires it of every Action: Order no. 1, Article 2.",
            "plan.yaml:14:9: warning SNITP-331: indicator 1.1.1-1: The field \"baseline.value\" is missing; the profile "
                    + "ministry requires it of every Indicator: Order no. 1.");

    @Test
    void thePlanIsHeldToTheProfileThatItNamesInAFileBesideIt() throws IOException {
        write("ministry.yaml", PROFILE);

        ReadResult result = Snitp.read(write("plan.yaml", PLAN));

        assertThat(lines(result)).containsAll(LACKING);
        assertThat(result.diagnostics())
                .extracting(Diagnostic::code)
                .doesNotContain(DiagnosticCode.of(Rule.RESULT_STATED), DiagnosticCode.of(Rule.PROFILE_KNOWN));
        assertThat(result.bundle().orElseThrow().getProfiles()).hasSize(1);
    }

    @Test
    void theProfileIsFoundAmongTheDocumentsOfAFolder() throws IOException {
        Path plans = Files.createDirectory(folder.resolve("plans"));
        write("any-name.yaml", PROFILE);
        Files.writeString(plans.resolve("plan.yaml"), PLAN);

        assertThat(lines(Snitp.read(folder)))
                .containsAll(LACKING.stream().map(line -> "plans/" + line).toList());
    }

    @Test
    void theChosenProfileAppliesWhateverThePlanNames() throws IOException {
        write("ministry.yaml", PROFILE);
        Path plan = write("plan.yaml", PLAN);

        ReadResult result = BundleReader.of(ReadOptions.DEFAULT.withProfile(Profile.FINAL))
                .add(plan)
                .read();

        assertThat(result.diagnostics())
                .extracting(Diagnostic::code)
                .doesNotContain(DiagnosticCode.of(Rule.REQUIRED_FIELD_STATED));
        assertThat(result.diagnostics()).extracting(Diagnostic::code).contains(DiagnosticCode.of(Rule.RESULT_STATED));
    }

    @Test
    void aProfileThatWasReadIsChosenInCode() throws IOException {
        Profile profile = Snitp.readProfile(write(
                        "mine.json",
                        "{\"schema\": \"snitp/1\", \"kind\": \"Profile\", "
                                + "\"id\": \"mine\", \"rules\": [{\"code\": \"SNITP-352\", \"weight\": \"error\"}]}"))
                .orElseThrow();
        ReadOptions options = ReadOptions.DEFAULT.withProfile(profile);

        ReadResult result = BundleReader.of(options)
                .add(PLAN.replace("profile: ministry\n", ""), "plan.yaml")
                .read();

        assertThat(options.chosenProfile()).contains(profile);
        assertThat(lines(result)).anyMatch(line -> line.startsWith("plan.yaml:7:11: error SNITP-352: action 1.1.1"));
        assertThat(Snitp.check(result.bundle().orElseThrow(), profile))
                .anyMatch(found -> found.toString().contains("error SNITP-352"));
    }

    @Test
    void aBundleInCodeIsHeldToTheProfileThatItsPlanNames() {
        Bundle bundle =
                Snitp.read(PROFILE + "---\n" + PLAN, "all.yaml").bundle().orElseThrow();

        assertThat(Snitp.check(bundle))
                .filteredOn(found -> found.code() == DiagnosticCode.of(Rule.REQUIRED_FIELD_STATED))
                .extracting(found -> found.severity() + " " + found.path())
                .containsExactly(
                        "WARNING /p-2025/actions/1.1.1/indicators/1.1.1-1/baseline",
                        "ERROR /p-2025/actions/1.1.1/budgetLines");
    }

    @Test
    void theActIsQuotedInTheLanguageOfTheMessage() throws IOException {
        write("ministry.yaml", PROFILE);

        assertThat(Snitp.read(write("plan.yaml", PLAN)).diagnostics())
                .filteredOn(found -> found.code() == DiagnosticCode.of(Rule.REQUIRED_FIELD_STATED))
                .first()
                .extracting(found -> found.message(Locale.forLanguageTag("ro")))
                .isEqualTo("Lipsește câmpul „budgetLines”; profilul ministry îl cere pentru tipul Action: "
                        + "Ordinul nr. 1, art. 2.");
    }

    @Test
    void whatIsNotReadableIsNotMissing() throws IOException {
        write("ministry.yaml", PROFILE);
        String misspelt = PLAN.replace("    indicators:", "    budgetLine: []\n    indicators:");

        assertThat(Snitp.read(write("plan.yaml", misspelt)).diagnostics())
                .filteredOn(found -> found.message(Locale.ENGLISH).contains("budgetLine"))
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.UNKNOWN_FIELD);
    }

    @Test
    void whatAPlanDecidesToIgnoreIsIgnored() throws IOException {
        write("ministry.yaml", PROFILE);
        String ignoring = PLAN.replace(
                "    responsible: [ME]",
                "    x-ignore: {code: SNITP-331, reason: {ro: Fără buget propriu}}\n    responsible: [ME]");

        ReadResult result = Snitp.read(write("plan.yaml", ignoring));

        assertThat(lines(result)).noneMatch(line -> line.contains("SNITP-331: action"));
        assertThat(result.suppressed()).isNotEmpty();
    }

    @Test
    void aRuleThatIsOffAndIgnoredIsNoRemark() throws IOException {
        write("ministry.yaml", PROFILE);
        String ignoring = PLAN.replace(
                "    responsible: [ME]",
                "    x-ignore: {code: SNITP-352, reason: {ro: Rezultatul este în alt plan}}\n    responsible: [ME]");

        ReadResult result = Snitp.read(write("plan.yaml", ignoring));

        assertThat(result.diagnostics()).extracting(Diagnostic::code).doesNotContain(DiagnosticCode.IGNORES_NOTHING);
        assertThat(result.suppressed()).isEmpty();
    }

    @Test
    void aProfileThatIsNotThereIsToldAndThePlanIsADraft() throws IOException {
        write("ministri.yaml", PROFILE.replace("id: ministry", "id: ministri"));

        assertThat(lines(Snitp.read(write("plan.yaml", PLAN))))
                .contains(
                        "plan.yaml:6:10: error SNITP-336: plan p-2025: The profile \"ministry\" that the plan names is not "
                                + "there: neither among the documents nor in a file of that name beside the plan. The plan is "
                                + "checked as a draft.");
    }

    @Test
    void noNameLeadsOutOfTheFolder() throws IOException {
        write("ministry.yaml", PROFILE);
        Path plans = Files.createDirectory(folder.resolve("plans"));
        Path plan = Files.writeString(
                plans.resolve("plan.yaml"), PLAN.replace("profile: ministry", "profile: ../ministry"));

        assertThat(Snitp.read(plan).bundle().orElseThrow().getProfiles()).isEmpty();
    }

    @Test
    void aProfileExtendsAnotherBesideItAndTakesBackWhatThatRequires() throws IOException {
        write("ministry.yaml", PROFILE);
        Path agency = write("agency.yaml", """
                schema: snitp/1
                kind: Profile
                id: agency
                extends: ministry
                required:
                  - {type: Action, field: budgetLines, weight: off}
                """);

        Profile profile = Snitp.readProfile(agency).orElseThrow();

        assertThat(profile.requirements())
                .extracting(one -> one.profile().getId() + " " + one.required().getField())
                .containsExactly("ministry baseline.value");
        assertThat(profile.severity(DiagnosticCode.of(Rule.RESULT_STATED))).isEmpty();
        assertThat(profile.settingOf(DiagnosticCode.of(Rule.RESULT_STATED)).id())
                .isEqualTo("ministry");
        assertThat(profile.settingOf(DiagnosticCode.of(Rule.RESPONSIBLE_STATED)))
                .isEqualTo(Profile.FINAL);
    }

    @Test
    void profilesThatExtendEachOtherAreNoProfile() throws IOException {
        write("ministry.yaml", PROFILE.replace("extends: final", "extends: agency"));
        Path agency = write("agency.yaml", "schema: snitp/1\nkind: Profile\nid: agency\nextends: ministry\n");

        ProfileResult read = Snitp.readProfile(agency);

        assertThat(read.profile()).isEmpty();
        assertThat(read.diagnostics())
                .extracting(found -> found.toString().replace(folder + "/", ""))
                .containsExactly(
                        "agency.yaml:4:10: error SNITP-337: profile agency: The profile extends itself: agency → ministry → "
                                + "agency.",
                        "ministry.yaml:5:10: error SNITP-337: profile ministry: The profile extends itself: ministry → "
                                + "agency → ministry.");
        assertThatThrownBy(read::orElseThrow).isInstanceOf(InvalidBundleException.class);
    }

    @Test
    void aFileOfAnotherKindIsNoProfile() throws IOException {
        assertThat(Snitp.readProfile(write(
                                "plan.yaml",
                                "schema: snitp/1\nkind: CodeList\nid: a\ncategories: [{id: b, name: {ro: B}}]\n"))
                        .diagnostics())
                .extracting(found -> found.toString().replace(folder + "/", ""))
                .containsExactly("plan.yaml: error SNITP-336: The file has no profile: a document with kind: Profile.");
    }

    @Test
    void whatIsWrongInAProfileIsToldWithWhatIsMeant() {
        String wrong = """
                schema: snitp/1
                kind: Profile
                id: final
                rules:
                  - {code: "360", weight: error}
                  - {code: SNITP-101, weight: off}
                required:
                  - {type: Acton, field: budget, weight: error}
                  - {type: Action, field: budgetLine, weight: error}
                  - {type: Action, field: code.length, weight: error}
                """;

        assertThat(Snitp.read(wrong, "p.yaml").diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "p.yaml:3:5: error SNITP-336: profile final: The name \"final\" stands for the profile that is always "
                                + "there, so that this one is never used. Choose another id.",
                        "p.yaml:5:12: error SNITP-332: rule 360: \"360\" is no code of a rule, so that its weight changes "
                                + "nothing. Did you mean SNITP-360?",
                        "p.yaml:6:31: error SNITP-334: rule SNITP-101: SNITP-101 is an error of reading and cannot weigh less: "
                                + "what could not be read would be lost without a word.",
                        "p.yaml:8:12: error SNITP-333: profile final: \"Acton\" is no type of the format, so that nothing of it "
                                + "can be required. Did you mean Action?",
                        "p.yaml:8:26: note SNITP-335: profile final: No act is stated that requires Acton.budget, so nobody can "
                                + "look up whether it must be.",
                        "p.yaml:9:27: error SNITP-333: profile final: The type Action has no field \"budgetLine\", so that it "
                                + "cannot be required. Did you mean budgetLines?",
                        "p.yaml:9:27: note SNITP-335: profile final: No act is stated that requires Action.budgetLine, so "
                                + "nobody can look up whether it must be.",
                        "p.yaml:10:27: error SNITP-333: profile final: The type code has no field \"length\", so that it cannot "
                                + "be required.",
                        "p.yaml:10:27: note SNITP-335: profile final: No act is stated that requires Action.code.length, so "
                                + "nobody can look up whether it must be.");
    }

    @Test
    void aProfileThatWasBuiltInCodeKnowsItsRules() {
        ProfileDefinition.Builder builder = ProfileDefinition.builder().id("mine");
        WeightedRule unknown = WeightedRule.builder()
                .code("SNITP-9999")
                .weight(RuleWeight.NOTE)
                .build();

        assertThatThrownBy(() -> Profile.of(builder.rules(List.of(unknown)).build(), Profile.DRAFT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Not a rule: SNITP-9999");
        assertThatThrownBy(() -> Profile.of(
                        builder.rules(List.of(unknown.withCode("SNITP-201"))).build(), Profile.DRAFT))
                .hasMessage("An error of reading cannot weigh less: SNITP-201");
    }
}
