package org.snitp.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.forms.SampleForms.RO;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.model.Bundle;
import org.snitp.model.institution.Institution;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.institution.InstitutionType;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.plan.ActionState;
import org.snitp.model.plan.ActionStatus;
import org.snitp.model.plan.Budget;
import org.snitp.model.plan.BudgetLine;
import org.snitp.model.plan.Milestone;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.model.time.PeriodRange;

/** What forms ask about actions, and what the cells for it accept. */
class ActionTablesTest {

    private static final LocalizedText TEXT = LocalizedText.of("text");
    private static final LocalizedText STATE = LocalizedText.of("bugetul de stat");
    private static final Milestone MILESTONE =
            Milestone.builder().id("M1").title(TEXT).due(Period.year(2025)).build();
    private static final Action ACTION =
            Action.builder().code("1.1.1").title(TEXT).addResponsible("MA").build();

    private static ReportingForm form(String institution, Action... actions) {
        InstitutionRegistry registry = InstitutionRegistry.builder()
                .addInstitutions(institution("MA"), institution("MB"))
                .build();
        ActionPlan plan = ActionPlan.builder()
                .id("p")
                .strategy("s")
                .period(PeriodRange.parse("2024/2026"))
                .addActions(actions)
                .build();
        Bundle bundle = Bundle.of(registry, plan);
        return ReportingForm.of(
                bundle,
                ReportingCalendar.of(bundle),
                FormRequest.of("p", institution, Period.year(2025))
                        .with(FormTable.STATUSES)
                        .with(FormTable.EXPENDITURES));
    }

    /** It stands in the second column, which a table without milestones does not need. */
    @Test
    void aSheetShowsWhoseItIsAlsoWhereNoActionHasMilestones() {
        Xlsx file = Xlsx.of(form("MA", ACTION), Locale.ENGLISH);
        assertThat(file.texts(1).get(4)).startsWith("Institution", "MA");
        assertThat(file.elements("xl/worksheets/sheet2.xml", "col"))
                .filteredOn(column -> column.getAttribute("hidden").equals("true"))
                .isNotEmpty()
                .noneMatch(column -> column.getAttribute("min").equals("2"));
    }

    private static Institution institution(String id) {
        return Institution.builder()
                .id(id)
                .type(InstitutionType.MINISTRY)
                .name(TEXT)
                .build();
    }

    private static ActionStatus status(ActionState state) {
        return ActionStatus.builder().state(state).build();
    }

    private static BudgetLine line(int year, String currency) {
        return BudgetLine.builder()
                .period(Period.year(year))
                .amount(new BigDecimal("1500"))
                .currency(currency)
                .source(STATE)
                .build();
    }

    @Test
    void anActionIsAskedForWithItsOpenMilestones() {
        ReportingForm form = form(
                "MA", ACTION.withMilestones(MILESTONE, MILESTONE.withId("M2").withMet(LocalDate.of(2024, 5, 1))));

        assertThat(form.statuses())
                .extracting(row -> row.milestone().map(Milestone::getId).orElse(""))
                .containsExactly("", "M1");
        assertThat(form("MB", ACTION).statuses()).isEmpty();
    }

    @Test
    void whatRestsOrIsOverOrHasNotBegunIsNotAskedFor() {
        ActionStatus done = status(ActionState.COMPLETED).withCompleted(LocalDate.of(2024, 12, 31));

        assertThat(form("MA", ACTION.withStatus(status(ActionState.SUSPENDED))).isEmpty())
                .isTrue();
        assertThat(form("MA", ACTION.withStatus(status(ActionState.CANCELLED))).isEmpty())
                .isTrue();
        assertThat(form("MA", ACTION.withStatus(done)).statuses()).isEmpty();
        assertThat(form("MA", ACTION.withStatus(done.withCompleted(LocalDate.of(2025, 1, 1))))
                        .statuses())
                .hasSize(1);
        assertThat(form("MA", ACTION.withImplementation(Period.year(2026))).statuses())
                .isEmpty();
    }

    @Test
    void workThatIsLateIsStillAskedFor() {
        assertThat(form("MA", ACTION.withImplementation(Period.year(2024))).statuses())
                .hasSize(1);
    }

    @Test
    void moneyIsAskedForBySourceAndCurrencyOfThePeriod() {
        ReportingForm form =
                form("MA", ACTION.withBudgetLines(line(2025, "RON"), line(2026, "RON"), line(2025, "EUR")));

        assertThat(form.expenditures()).extracting(ExpenditureRow::currency).containsExactly("RON", "EUR");
        assertThat(form("MA", ACTION.withBudgetLines(line(2025, "RON").withInstitution("MB")))
                        .expenditures())
                .isEmpty();
        assertThat(form("MB", ACTION.withBudgetLines(line(2025, "RON").withInstitution("MB")))
                        .expenditures())
                .hasSize(1);
        Budget whole = Budget.builder().amount(BigDecimal.TEN).currency("RON").build();
        assertThat(form("MA", ACTION.withBudget(whole)).expenditures()).hasSize(1);
    }

    @Test
    void eachTableSaysWhichOneFollows() {
        ReportingForm form = form("MA", ACTION.withBudgetLines(line(2025, "RON")));

        assertThat(FormEnd.of(form, FormTable.FIGURES).next()).contains(FormTable.STATUSES);
        assertThat(FormEnd.of(form, FormTable.STATUSES).next()).contains(FormTable.EXPENDITURES);
        assertThat(FormEnd.of(form, FormTable.EXPENDITURES).next()).isEmpty();
        for (Locale locale : List.of(RO, Locale.ENGLISH)) {
            assertThat(FormEnd.of(form, FormTable.FIGURES).cells(locale))
                    .last()
                    .satisfies(cell -> assertThat(FormEnd.next(cell)).contains(FormTable.STATUSES));
        }
    }

    @Test
    void theCellsOfAWorkbookAcceptOnlyWhatIsCollected() {
        Xlsx file = Xlsx.of(form("MA", ACTION.withMilestones(MILESTONE).withBudgetLines(line(2025, "RON"))), RO);

        assertThat(file.texts(1).get(0)).startsWith("Stadiul acțiunilor");
        assertThat(file.elements("xl/worksheets/sheet2.xml", "formula1"))
                .extracting(element -> element.getTextContent())
                .anySatisfy(list -> assertThat(list)
                        .isEqualTo("\"planificată,în curs,întârziată,suspendată,realizată,anulată,retras\""))
                .anySatisfy(percent -> assertThat(percent).isEqualTo("AND(ISNUMBER(J10),J10>=0,J10<=100)"))
                .anySatisfy(day -> assertThat(day).startsWith("AND(ISNUMBER(K11),K11>=DATE(2000,1,1)"));
        assertThat(file.elements("xl/worksheets/sheet3.xml", "formula1"))
                .extracting(element -> element.getTextContent())
                .allSatisfy(sum -> assertThat(sum).contains(">=0", "retras", "withdrawn"));
        assertThat(file.elements("xl/worksheets/sheet2.xml", "sheetProtection")).hasSize(1);
    }

    @Test
    void theWordsOfAStatusAreRecognisedInEitherLanguage() {
        for (ActionState state : ActionState.values()) {
            assertThat(FormWords.state(FormWords.state(state, RO))).contains(state);
            assertThat(FormWords.state(FormWords.state(state, Locale.ENGLISH).toUpperCase(Locale.ROOT)))
                    .contains(state);
        }
    }
}
