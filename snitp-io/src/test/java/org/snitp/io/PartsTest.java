package org.snitp.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Location;
import org.snitp.io.diagnostic.Profile;
import org.snitp.io.options.ReadOptions;
import org.snitp.model.Bundle;
import org.snitp.model.BundleIndex;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.plan.Milestone;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;

class PartsTest {

    private static final Bundle OFFICIAL = Snitp.official();

    private static final BundleIndex INDEX = BundleIndex.of(OFFICIAL);

    private static String pointer(Diagnostic problem) {
        return problem.location().map(Location::pointer).orElse("-");
    }

    private static String code(Diagnostic problem) {
        return problem.code().getId();
    }

    private static Action action(String code) {
        return INDEX.action(code).orElseThrow();
    }

    @Test
    void everyActionOfThePlanIsReadBackAtItsPlace() {
        Parts parts = Parts.in(OFFICIAL);
        List<Diagnostic> known = Snitp.check(OFFICIAL);
        ActionPlan plan = OFFICIAL.getPlans().get(0);

        for (Action action : plan.getActions().subList(0, 5)) {
            PartResult<Action> read = parts.read(Action.class, parts.toYaml(action), "action.yaml");

            assertThat(read.value()).contains(action);
            assertThat(read.bundle()).contains(OFFICIAL);
            int number = plan.getActions().indexOf(action);
            int document = OFFICIAL.getDocuments().indexOf(plan);
            String inBundle = "/" + document + "/actions/" + number;
            assertThat(read.diagnostics())
                    .extracting(PartsTest::code, problem -> inBundle + pointer(problem))
                    .containsExactlyInAnyOrderElementsOf(known.stream()
                            .filter(problem -> (pointer(problem) + "/").startsWith(inBundle + "/"))
                            .map(problem -> tuple(code(problem), pointer(problem)))
                            .toList());
        }
    }

    @Test
    void anUnknownInstitutionIsFoundInTheTextOfTheAction() {
        PartResult<Action> read =
                Parts.in(OFFICIAL).read(Action.class, """
                        code: 2.2.6
                        objective: "2.2"
                        title: Campanie
                        responsible: [ANITPP]
                        """.replace("2.2.6", "\"2.2.6\""), "action.yaml");

        assertThat(read.diagnostics())
                .filteredOn(problem -> code(problem).equals("SNITP-401"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.toString()).startsWith("action.yaml:4:15: error SNITP-401: action 2.2.6: ");
                    assertThat(pointer(problem)).isEqualTo("/responsible/0");
                    assertThat(problem.suggestion()).contains("ANITP");
                });
        assertThat(read.hasErrors()).isTrue();
        assertThatThrownBy(read::orElseThrow).isInstanceOf(InvalidBundleException.class);
    }

    @Test
    void aNewActionStandsBehindTheOthers() {
        Action action = action("2.2.6");
        Action other = Action.builder()
                .from(action)
                .code("2.2.99")
                .indicators(List.of())
                .build();

        PartResult<Action> checked = Parts.in(OFFICIAL).check(other);

        assertThat(checked.value()).contains(other);
        assertThat(checked.bundle().map(bundle -> bundle.getPlans().get(0).getActions()))
                .hasValueSatisfying(actions -> assertThat(actions)
                        .hasSize(OFFICIAL.getPlans().get(0).getActions().size() + 1)
                        .endsWith(other));
        assertThat(checked.diagnostics())
                .allSatisfy(problem ->
                        assertThat(problem.location().map(Location::line)).contains(0));
    }

    @Test
    void anIndicatorTakesThePlaceOfTheOneWithItsCode() {
        Indicator indicator = action("2.2.6").getIndicators().get(0);
        Indicator changed = indicator.withName(LocalizedText.of("Numărul de  cursuri", "Number of courses"));

        PartResult<Indicator> checked = Parts.in(OFFICIAL).check(changed);

        assertThat(checked.bundle().map(BundleIndex::of).flatMap(index -> index.indicator(indicator.getId())))
                .contains(changed);
        assertThat(checked.diagnostics()).extracting(PartsTest::pointer).contains("/name/ro");
    }

    @Test
    void aNewIndicatorSaysUnderWhatItStands() {
        Indicator indicator = Indicator.builder()
                .from(action("2.2.6").getIndicators().get(0))
                .id("2.2.6-99")
                .build();

        assertThatThrownBy(() -> Parts.in(OFFICIAL).check(indicator))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Nothing says in what this Indicator stands: name it with under(code)");
        assertThatThrownBy(() -> Parts.in(OFFICIAL).under("9.9").check(indicator))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no \"9.9\" in which a Indicator can stand");
        assertThat(Parts.in(OFFICIAL).under("2.2.6").check(indicator).bundle())
                .map(BundleIndex::of)
                .flatMap(index -> index.action("2.2.6"))
                .map(Action::getIndicators)
                .hasValueSatisfying(indicators -> assertThat(indicators).contains(indicator));
        assertThat(Parts.in(OFFICIAL).under("2").check(indicator).value()).contains(indicator);
    }

    @Test
    void aMeasurementIsCheckedAgainstItsIndicator() {
        Parts parts = Parts.in(OFFICIAL).with(ReadOptions.DEFAULT.withToday(LocalDate.of(2026, 1, 31)));
        String indicator = action("2.2.6").getIndicators().get(0).getId();

        PartResult<Measurement> right = parts.read(
                Measurement.class,
                "{\"indicator\": \"" + indicator + "\", \"period\": \"2025\", \"value\": 3}",
                "body");
        PartResult<Measurement> wrong = parts.read(
                Measurement.class, "{\"indicator\": \"9.9.9-9\", \"period\": \"2025\", \"value\": 3}", "body");

        assertThat(right.value().flatMap(Measurement::getValue)).contains(BigDecimal.valueOf(3));
        assertThat(right.bundle()).isEmpty();
        assertThat(wrong.diagnostics())
                .filteredOn(problem -> pointer(problem).equals("/indicator"))
                .isNotEmpty();
    }

    @Test
    void aMeasurementIsReportedOnceInItsSet() {
        String indicator = action("2.2.6").getIndicators().get(0).getId();
        String text = "{\"indicator\": \"" + indicator + "\", \"period\": \"2025\", \"value\": 3}";
        Bundle with = Snitp.read(
                        "[{\"schema\": \"snitp/1\", \"kind\": \"MeasurementSet\", \"id\": \"m\", \"plan\": \""
                                + OFFICIAL.getPlans().get(0).getId() + "\", \"measurements\": [" + text + "]}]",
                        "m.json")
                .bundle()
                .orElseThrow();
        Bundle bundle = Bundle.builder()
                .from(OFFICIAL)
                .addAllDocuments(with.getDocuments())
                .build();

        PartResult<Measurement> again = Parts.in(bundle).under("m").read(Measurement.class, text, "body");

        assertThat(again.diagnostics()).extracting(PartsTest::code).contains("SNITP-707");
        assertThat(again.bundle().map(all -> all.getMeasurementSets().get(0).getMeasurements()))
                .hasValueSatisfying(all -> assertThat(all).hasSize(2));
    }

    @Test
    void anyOtherPartStandsUnderItsHolder() {
        PartResult<Milestone> read = Parts.in(OFFICIAL)
                .under("2.2.6")
                .read(Milestone.class, "{id: m1, title: Start, due: 2025-Q1}", "milestone.yaml");

        assertThat(read.value()).map(Milestone::getDue).contains(Period.parse("2025-Q1"));
        assertThat(read.bundle()
                        .map(BundleIndex::of)
                        .flatMap(index -> index.action("2.2.6"))
                        .map(Action::getMilestones))
                .hasValueSatisfying(all -> assertThat(all).hasSize(1));
    }

    @Test
    void alonePartsHaveConstraintsOnly() {
        PartResult<Action> read =
                Parts.alone().read(Action.class, "{code: \" 1\", title: \" \", responsible: [X]}", "a.yaml");

        assertThat(read.value()).isPresent();
        assertThat(read.bundle()).isEmpty();
        assertThat(read.diagnostics())
                .extracting(PartsTest::code, PartsTest::pointer)
                .contains(tuple("SNITP-302", "/code"), tuple("SNITP-301", "/title"));
        assertThat(Parts.alone().read(Period.class, "2024-S1", "p").value()).contains(Period.parse("2024-S1"));
    }

    @Test
    void badInputYieldsDiagnostics() {
        Parts parts = Parts.in(OFFICIAL).with(ReadOptions.DEFAULT.withProfile(Profile.FINAL));

        assertThat(parts.read(Action.class, "", "a").diagnostics())
                .extracting(PartsTest::code)
                .containsExactly("SNITP-103");
        assertThat(parts.read(Action.class, "[1]", "a").diagnostics())
                .extracting(PartsTest::code)
                .containsExactly("SNITP-203");
        assertThat(parts.read(Action.class, "{\"code\": ", "a").diagnostics())
                .extracting(PartsTest::code)
                .containsExactly("SNITP-106");
        assertThat(parts.read(Action.class, "code: a\n---\ncode: b\n", "a").diagnostics())
                .extracting(PartsTest::code)
                .contains("SNITP-205");
        assertThat(parts.read(Action.class, "{code: a, colour: red}", "a").value())
                .isEmpty();
    }

    @Test
    void documentsAndOtherTypesAreNoParts() {
        assertThatThrownBy(() -> Parts.alone().read(ActionPlan.class, "{}", "a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not a type of parts");
        assertThatThrownBy(() -> Parts.alone().toJson("text"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.String");
    }

    @Test
    void aPartIsSpelledAsInItsDocument() {
        Bundle french = Snitp.read("""
                        schema: snitp/1
                        kind: ActionPlan
                        id: p
                        strategy: s
                        languages: [fr]
                        fiscalYear: {begins: 10}
                        period: FY2025/FY2026
                        actions:
                          - {code: "1", title: Cours, implementation: [FY2025]}
                        """, "plan.yaml").bundle().orElseThrow();
        Action action = french.getPlans().get(0).getActions().get(0);
        Parts parts = Parts.in(french);

        assertThat(parts.toYaml(action)).isEqualTo("code: \"1\"\ntitle: Cours\nimplementation: [FY2025]\n");
        assertThat(parts.read(Action.class, parts.toJson(action), "a").value()).contains(action);
        assertThat(Parts.alone().toYaml(action))
                .isEqualTo("code: \"1\"\ntitle:\n  fr: Cours\nimplementation: ["
                        + action.getImplementation().get(0) + "]\n");
    }

    @Test
    void theOfficialStrategyIsOneForAll() {
        assertThat(Snitp.official()).isSameAs(OFFICIAL);
    }

    @Test
    void documentsAreReadBesideThoseInMemory() {
        String set = "{\"schema\": \"snitp/1\", \"kind\": \"MeasurementSet\", \"id\": \"m\", \"plan\": \""
                + OFFICIAL.getPlans().get(0).getId() + "\", \"measurements\": [{\"indicator\": \"%s\", \"period\":"
                + " \"2025\", \"delivery\": \"delivered\"}]}";
        String indicator = action("2.2.6").getIndicators().get(0).getId();

        ReadResult right = BundleReader.create()
                .beside(OFFICIAL)
                .besideOfficial()
                .add(set.formatted(indicator), "m.json")
                .read();
        ReadResult wrong = BundleReader.create()
                .beside(OFFICIAL)
                .add(set.formatted("9.9.9-9"), "m.json")
                .read();

        assertThat(right.hasErrors()).as(right.diagnostics().toString()).isFalse();
        assertThat(right.bundle().map(Bundle::getDocuments))
                .hasValueSatisfying(documents ->
                        assertThat(documents).hasSize(OFFICIAL.getDocuments().size() + 1));
        assertThat(wrong.diagnostics())
                .isNotEmpty()
                .allSatisfy(problem ->
                        assertThat(problem.location().map(Location::file)).contains("m.json"));
        assertThat(wrong.hasErrors()).isTrue();
    }
}
