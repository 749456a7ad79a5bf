package org.snitp.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.annex.AnnexImporterTest.heads;
import static org.snitp.annex.Docx.p;
import static org.snitp.annex.Docx.table;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.snitp.io.Snitp;
import org.snitp.io.diff.Comparison;
import org.snitp.model.Bundle;
import org.snitp.model.errata.Erratum;
import org.snitp.model.errata.ErratumKind;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Target;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.TimeSpan;
import org.snitp.model.time.Timing;

/** An amended annex, beside the plan that is there. */
class AmendedPlanTest {

    private static final ActionPlan KNOWN = ActionPlan.builder()
            .id("ape-2026")
            .strategy("ape")
            .period(TimeSpan.parse("2026/2028"))
            .addActions(Action.builder()
                    .code("1.1")
                    .title(LocalizedText.of("Cursuri pentru profesori", "Courses for teachers"))
                    .addResponsible("ME")
                    .addResults(LocalizedText.of("Profesorii cunosc", "Teachers know"))
                    .addImplementation(Timing.parse("2026"))
                    .addIndicators(Indicator.builder()
                            .id("i-cursuri")
                            .name(LocalizedText.of("Număr de cursuri", "Number of courses"))
                            .addTargets(Target.builder()
                                    .value(java.math.BigDecimal.TEN)
                                    .build())
                            .build())
                    .addIndicators(Indicator.builder()
                            .id("i-profesori")
                            .name(LocalizedText.of("Număr de profesori instruiți"))
                            .build())
                    .note(LocalizedText.of("A noastră"))
                    .build())
            .addActions(
                    Action.builder().code("1.2").title(LocalizedText.of("B")).build())
            .addErrata(Erratum.builder()
                    .location("1.1")
                    .field("title")
                    .kind(ErratumKind.SPELLING)
                    .source("profesroi")
                    .correction("profesori")
                    .reason(LocalizedText.of("x"))
                    .build())
            .build();

    private static AnnexImport made(String... cells) {
        return AnnexImporter.create()
                .registry(AnnexImporterTest.REGISTRY)
                .read(WordTablesTest.read(Docx.of(
                        p("Planul de acțiune 2026-2028"),
                        table(
                                heads("Acțiuni", "Responsabili", "Termen", "Indicatori"),
                                AnnexValuesTest.cells(cells),
                                AnnexValuesTest.cells("1.2 B", "", "", "")))));
    }

    private static List<String> changes(AnnexImport made) {
        Comparison comparison =
                Snitp.compare(Bundle.of(KNOWN), Bundle.of(made.against(KNOWN).plan()));
        return comparison.changes().stream()
                .map(change -> change.ref().code() + " " + change.kinds() + " "
                        + change.fields().stream()
                                .map(field -> field.path().toString())
                                .toList())
                .toList();
    }

    @Test
    void anAnnexThatSaysTheSameChangesNothing() {
        String names = "Număr de cursuri\nNumăr de profesori instruiți";
        assertThat(changes(made("1.1 Cursuri pentru profesori", "ME", "2026", names)))
                .isEmpty();
        assertThat(changes(made("1.1 Cursuri pentru profesroi", "ME", "2026", names)))
                .isEmpty();
    }

    @Test
    void whatTheAnnexSaysIsChangedAndAllElseIsKept() {
        AnnexImport made = made(
                "1.1 Cursuri pentru profesori",
                "ME, MAI",
                "2027",
                "Număr de profesori și elevi instruiți\nNumăr de cursuri\nNumăr de ghiduri");
        Action action = made.against(KNOWN).plan().getActions().get(0);
        assertThat(action.getResponsible()).containsExactly("ME", "MAI");
        assertThat(action.getImplementation()).hasToString("[2027]");
        assertThat(action.getTitle().getTexts()).containsKey("en");
        assertThat(action.getResults()).hasSize(1);
        assertThat(action.getNote()).isPresent();
        assertThat(action.getIndicators()).extracting(Indicator::getId).containsExactly("1.1-1", "i-cursuri", "1.1-2");
        assertThat(action.getIndicators().get(1).getTargets()).hasSize(1);
        AnnexImport reworded = made(
                "1.1 Cursuri pentru profesori",
                "ME",
                "2026",
                "Număr de cursuri\nNumăr de profesori și elevi instruiți");
        assertThat(changes(reworded)).containsExactly("i-profesori [CHANGED] [name.ro]");
    }

    @Test
    void whatWasNotTakenStaysAsItIs() {
        AnnexImport made = made(
                "1.1 Cursuri pentru profesori",
                "Liga de fotbal",
                "după aderare",
                "Număr de cursuri\nNumăr de profesori instruiți");
        assertThat(changes(made)).isEmpty();
        assertThat(made.against(KNOWN).isWhole()).isFalse();
    }

    @Test
    void actionsAreAddedAndRemoved() {
        AnnexImport made = made("1.3 Altele", "ME", "2026", "Număr");
        assertThat(made.against(KNOWN).plan().getActions())
                .extracting(Action::getCode)
                .containsExactly("1.3", "1.2");
        assertThat(changes(made)).anyMatch(change -> change.startsWith("1.1 [REMOVED]"));
    }
}
