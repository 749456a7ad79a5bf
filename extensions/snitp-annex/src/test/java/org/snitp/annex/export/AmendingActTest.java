package org.snitp.annex.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.io.Snitp;
import org.snitp.io.format.OfficeFormat;
import org.snitp.model.Bundle;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.Target;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.plan.Budget;
import org.snitp.model.plan.BudgetLine;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.model.time.Timing;
import org.snitp.testkit.GoldenFiles;

class AmendingActTest {

    private static final GoldenFiles GOLDEN = GoldenFiles.of("org/snitp/annex/export");

    private static final Locale RO = Locale.forLanguageTag("ro");

    private static Bundle sample(String name) {
        return Snitp.read(Path.of("../../examples/sample", name)).bundle().orElseThrow();
    }

    private static Action action(String code, String title) {
        return Action.builder()
                .code(code)
                .title(LocalizedText.of(title))
                .addImplementation(Timing.parse("2025"))
                .build();
    }

    private static ActionPlan plan(Action... actions) {
        return RandomPlans.plan().addActions(actions).build();
    }

    private static AmendingAct act(ActionPlan before, ActionPlan after) {
        return AmendingAct.of(Bundle.of(before), Bundle.of(after), RO);
    }

    private static final Action ONE = action("1.1.1", "Informarea elevilor");
    private static final Action TWO = action("1.1.2", "Instruirea polițiștilor");
    private static final Action THREE = action("1.1.3", "Repararea adăposturilor");

    @ParameterizedTest
    @ValueSource(strings = {"ro", "en"})
    void theSampleIsAmended(String language) {
        AmendingAct act =
                AmendingAct.of(sample("plan.yaml"), sample("plan-amended.yaml"), Locale.forLanguageTag(language));
        GOLDEN.assertSame(act.render(), "act." + language + ".md");
    }

    @Test
    void oneColumnIsGivenAnew() {
        ActionPlan after = plan(ONE.withTitle(LocalizedText.of("Informarea elevilor și a părinților")));
        AmendingAct act = act(plan(ONE), after);
        assertThat(act.points())
                .containsExactly("La acțiunea 1.1.1, coloana «Acțiuni» se modifică și va avea următorul cuprins:");
        assertThat(act.unsaid()).isEmpty();
        assertThat(act.render())
                .contains("> „1.1.1. Informarea elevilor și a părinților”")
                .contains("# Act pentru modificarea anexei „Plan de acțiune 2024-2026”")
                .contains("Articol unic. – Anexa „Plan de acțiune 2024-2026” se modifică după cum urmează:");
    }

    @Test
    void severalColumnsOfAnActionAreOnePoint() {
        Action changed = Action.builder()
                .from(ONE)
                .implementation(List.of(Timing.parse("2026-S1")))
                .addResults(LocalizedText.of("Elevii sunt informați"))
                .build();
        AmendingAct act = act(plan(ONE), plan(changed));
        assertThat(act.points())
                .containsExactly("La acțiunea 1.1.1, coloanele «Rezultate» și «Perioada de implementare» se modifică și"
                        + " se completează și vor avea următorul cuprins:");
        assertThat(act.render()).contains("**«Rezultate»:**", "> „Elevii sunt informați”", "> „Semestrul I 2026”");
    }

    @Test
    void aColumnThatWasEmptyIsCompletedAndOneThatIsEmptiedIsRepealed() {
        Action with = ONE.withResponsible("ANITP").withImplementation(List.of());
        assertThat(act(plan(ONE), plan(with)).points())
                .containsExactly(
                        "La acțiunea 1.1.1, coloana «Responsabile» se completează și va avea următorul cuprins:",
                        "La acțiunea 1.1.1, cuprinsul coloanei «Perioada de implementare» se abrogă.");
    }

    @Test
    void actionsAreInsertedRepealedAndRenumbered() {
        assertThat(act(plan(ONE), plan(ONE, TWO)).points())
                .containsExactly(
                        "După acțiunea 1.1.1 se introduce o nouă acțiune, acțiunea 1.1.2, cu următorul cuprins:");
        assertThat(act(plan(TWO), plan(ONE, TWO)).points())
                .containsExactly("La anexă, înaintea acțiunii 1.1.2 se introduce o nouă acțiune, acțiunea 1.1.1, cu"
                        + " următorul cuprins:");
        assertThat(act(plan(ONE, TWO, THREE), plan(ONE, THREE)).points()).containsExactly("Acțiunea 1.1.2 se abrogă.");
        assertThat(act(plan(ONE, TWO, THREE), plan(ONE, THREE.withCode("1.1.2")))
                        .points())
                .containsExactly("Acțiunea 1.1.2 se abrogă.", "Acțiunea 1.1.3 devine acțiunea 1.1.2.");
    }

    @Test
    void anInsertionOfTheWholeRowStandsInQuotationMarks() {
        AmendingAct act = act(plan(ONE), plan(ONE, TWO));
        assertThat(act.render())
                .contains("| „1.1.2. Instruirea polițiștilor |  |  |  | 2025 |  | ” |")
                .contains("# Act pentru completarea anexei");
    }

    @Test
    void objectivesAreAmendedToo() {
        Bundle before = RandomPlans.bundle(new Random(3));
        Strategy strategy = before.getStrategies().get(0);
        Strategy changed = Snitp.read(
                        Snitp.toYaml(Bundle.of(strategy)).replaceFirst("Scop [^\n]*", "Scopul cel nou"), "s.yaml")
                .bundle()
                .orElseThrow()
                .getStrategies()
                .get(0);
        Bundle after = Bundle.of(
                changed, before.getRegistries().get(0), before.getPlans().get(0));
        AmendingAct act = AmendingAct.of(before, after, RO);
        assertThat(act.points())
                .containsExactly("La obiectivul general 1, titlul se modifică și va avea următorul cuprins:");
        assertThat(act.render()).contains("> „Scopul cel nou”");
    }

    @Test
    void whatHasNoColumnIsListed() {
        Indicator indicator = Indicator.builder()
                .id("1.1.1-1")
                .name(LocalizedText.of("Număr"))
                .build();
        Action before = Action.builder().from(ONE).addIndicators(indicator).build();
        Action after = Action.builder()
                .from(ONE)
                .description(LocalizedText.of("În școli"))
                .addIndicators(indicator.withNote(LocalizedText.of("Trimestrial")))
                .build();
        AmendingAct act = act(plan(before), plan(after));
        assertThat(act.points()).isEmpty();
        assertThat(act.isEmpty()).isFalse();
        assertThat(act.unsaid())
                .containsExactly(
                        "acțiune 1.1.1: descriere: se adaugă «În școli»",
                        "indicator 1.1.1-1: observație: se adaugă «Trimestrial»");
        assertThat(act.render()).contains("## Modificări care nu pot fi exprimate în această formă");
    }

    /** Where a plan has no text in the language of the act, the points show its own one, and no change of it is listed again. */
    @ParameterizedTest
    @ValueSource(strings = {"ro", "en", "fr"})
    void whatAPointSaysIsNotListedAgain(String language) {
        Action funded = ONE.withBudget(
                        Budget.builder().amount(BigDecimal.TEN).currency("RON").build())
                .withIndicators(counted("lecții"));
        AmendingAct act = AmendingAct.of(
                Bundle.of(plan(funded)),
                Bundle.of(plan(funded.withTitle(LocalizedText.of("Informarea părinților"))
                        .withBudget(Budget.builder()
                                .amount(BigDecimal.ONE)
                                .currency("RON")
                                .build())
                        .withIndicators(counted("ore")))),
                Locale.forLanguageTag(language));

        assertThat(act.points()).hasSize(1);
        assertThat(act.render()).contains("Informarea părinților", "(ore)", "1 RON");
        assertThat(act.unsaid()).isEmpty();
    }

    private static Indicator counted(String unit) {
        return Indicator.builder()
                .id("1.1.1-1")
                .name(LocalizedText.of("Număr"))
                .measure(Measure.builder()
                        .type(MeasureType.COUNT)
                        .unit(LocalizedText.of(unit))
                        .build())
                .addTargets(Target.builder()
                        .period(Period.parse("2025"))
                        .value(BigDecimal.TEN)
                        .build())
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "ro, 'acțiune 1.1.1: buget › sumă: se înlocuiește «10» cu «1»'",
        "en, 'action 1.1.1: budget › amount: «10» is replaced by «1»'"
    })
    void aSumBesideTheLinesOfABudgetIsInNoColumn(String language, String line) {
        BudgetLine old = BudgetLine.builder()
                .period(Period.parse("2025"))
                .amount(BigDecimal.TEN)
                .currency("RON")
                .build();
        Action funded = ONE.withBudget(
                        Budget.builder().amount(BigDecimal.TEN).currency("RON").build())
                .withBudgetLines(old);
        AmendingAct act = AmendingAct.of(
                Bundle.of(plan(funded)),
                Bundle.of(plan(funded.withBudget(Budget.builder()
                                .amount(BigDecimal.ONE)
                                .currency("RON")
                                .build())
                        .withBudgetLines(old.withAmount(BigDecimal.ONE)))),
                Locale.forLanguageTag(language));

        assertThat(act.points()).hasSize(1);
        assertThat(act.unsaid()).containsExactly(line);
    }

    @Test
    void everyChangeOfRandomPlansIsSaidOrListed() {
        Random random = new Random(Long.getLong("seed", 24));
        for (int i = 0; i < 40; i++) {
            Bundle before = RandomPlans.bundle(random);
            ActionPlan old = before.getPlans().get(0);
            List<Action> actions = new ArrayList<>();
            int expected = 0;
            for (Action action : old.getActions()) {
                switch (random.nextInt(4)) {
                    case 0 -> expected++;
                    case 1 -> {
                        actions.add(action.withTitle(
                                LocalizedText.of(action.getTitle().official() + " și altele")));
                        expected++;
                    }
                    default -> actions.add(action);
                }
            }
            Bundle after = Bundle.of(
                    before.getStrategies().get(0),
                    before.getRegistries().get(0),
                    ActionPlan.builder().from(old).actions(actions).build());
            AmendingAct act = AmendingAct.of(before, after, RO);
            assertThat(act.points()).as(act.render()).hasSize(expected);
            assertThat(act.unsaid()).isEmpty();
        }
    }

    @Test
    void equalVersionsNeedNoAct() {
        AmendingAct act = act(plan(ONE), plan(ONE));
        assertThat(act.isEmpty()).isTrue();
        assertThat(act.render()).contains("Textul anexei „Plan de acțiune 2024-2026” nu se schimbă.");
    }

    @ParameterizedTest
    @EnumSource(OfficeFormat.class)
    void theActIsWrittenForWordProcessors(OfficeFormat format, @TempDir Path folder) throws Exception {
        AmendingAct act = AmendingAct.of(sample("plan.yaml"), sample("plan-amended.yaml"), RO);
        Path file = folder.resolve("act." + format);
        act.write(format, file);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        act.write(format, stream);
        assertThat(file).hasBinaryContent(stream.toByteArray());
        String part = format == OfficeFormat.DOCX ? "word/document.xml" : "content.xml";
        assertThat(AnnexWriterTest.part(stream.toByteArray(), part))
                .contains("8. După acțiunea 3.1.1 se introduce o nouă acțiune, acțiunea 3.1.2, cu următorul cuprins:");
    }

    @Test
    void aVersionWithoutAPlanIsRefused() {
        Bundle none =
                Bundle.of(RandomPlans.bundle(new Random(1)).getStrategies().get(0));
        assertThatThrownBy(() -> AmendingAct.of(none, none, RO)).isInstanceOf(IllegalArgumentException.class);
    }
}
