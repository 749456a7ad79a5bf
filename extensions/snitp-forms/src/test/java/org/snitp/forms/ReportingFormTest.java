package org.snitp.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.snitp.forms.SampleForms.form;
import static org.snitp.forms.SampleForms.request;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.io.Fingerprint;
import org.snitp.model.Bundle;
import org.snitp.model.FiscalYearNames;
import org.snitp.model.dimension.Category;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.testkit.Fixtures;

class ReportingFormTest {

    private static final LocalizedText NAME = LocalizedText.of("exemplu");

    /** The rows as indicator, period, due day and cell. */
    private static List<String> rows(ReportingForm form) {
        return form.rows().stream()
                .map(row -> row.indicator().getId() + " " + row.period() + " "
                        + row.due().map(Object::toString).orElse("-") + " " + row.dimensions())
                .toList();
    }

    /** The rows that stand for totals. */
    private static List<String> totals(ReportingForm form) {
        return rows(form).stream().filter(row -> row.endsWith(" {}")).toList();
    }

    @Test
    void asksForTheReportsWhosePeriodLiesInTheOneAskedFor() {
        assertThat(totals(form("AG", "2025")))
                .containsExactly(
                        "1.1.1-1 2025-S1 2025-06-30 {}",
                        "1.1.1-1 2025-S2 2025-12-31 {}",
                        "1.1.1-2 2025 2025-12-31 {}",
                        "1.1.1-3 2025-S2 2025-12-31 {}",
                        "OG1-1 2025 2025-12-31 {}");
        assertThat(totals(form("AG", "2025-S2")))
                .containsExactly("1.1.1-1 2025-S2 2025-12-31 {}", "1.1.1-3 2025-S2 2025-12-31 {}");
        assertThat(totals(form("AG", "2025-Q4"))).isEmpty();
    }

    @Test
    void asksAtTheEndForWhatHasNoFixedTimeIfThereIsWorkOnIt() {
        assertThat(totals(form("MIN", "2025-Q3")))
                .containsExactly("1.1.2-2 2025-Q3 2025-09-30 {}", "1.1.2-1 2025-Q3 - {}");
        assertThat(totals(form("MIN", "2026"))).containsExactly("1.1.1-4 2026 2026-12-31 {}");
        assertThat(totals(form("AG", "2026")))
                .endsWith("OG1-1 2026 2026-12-31 {}", "1.1.3-1 2026 - {}")
                .hasSize(5);
    }

    @Test
    void asksForNothingOutsideThePlan() {
        assertThat(form("AG", "2024").rows()).isEmpty();
        assertThat(form("MIN", "2027").rows()).isEmpty();
    }

    @Test
    void asksAnOpenGroupAsWell() {
        assertThat(totals(form("ONG", "2025-Q1")))
                .containsExactly("1.1.2-2 2025-Q1 2025-03-31 {}", "1.1.2-1 2025-Q1 - {}");
    }

    @Test
    void asksWhoOnlySupportsForNothing() {
        assertThat(form("PRIM", "2025").rows()).isEmpty();
    }

    @Test
    void asksForTheReportsOfPartsOnRequest() {
        assertThat(totals(form(request("MIN", "2025-S2").withParts(true))))
                .containsExactly(
                        "1.1.1-1 2025-S2 2025-12-31 {}",
                        "1.1.1-3 2025-S2 2025-12-31 {}",
                        "1.1.2-2 2025-Q3 2025-09-30 {}",
                        "1.1.2-2 2025-Q4 2025-12-31 {}",
                        "1.1.2-1 2025-S2 - {}");
    }

    @Test
    void asksForTheTotalThenForEachCategory() {
        assertThat(rows(form("AG", "2025-S1")))
                .containsExactly(
                        "1.1.1-1 2025-S1 2025-06-30 {}",
                        "1.1.1-1 2025-S1 2025-06-30 {sex=f}",
                        "1.1.1-1 2025-S1 2025-06-30 {sex=m}",
                        "1.1.1-1 2025-S1 2025-06-30 {age=minor}",
                        "1.1.1-1 2025-S1 2025-06-30 {age=adult}");
    }

    @Test
    void asksForEachCombinationOnRequest() {
        assertThat(rows(form(request("AG", "2025-S1").crossed(true))))
                .containsExactly(
                        "1.1.1-1 2025-S1 2025-06-30 {}",
                        "1.1.1-1 2025-S1 2025-06-30 {sex=f, age=minor}",
                        "1.1.1-1 2025-S1 2025-06-30 {sex=f, age=adult}",
                        "1.1.1-1 2025-S1 2025-06-30 {sex=m, age=minor}",
                        "1.1.1-1 2025-S1 2025-06-30 {sex=m, age=adult}");
    }

    @Test
    void refusesMoreCombinationsThanAnybodyCouldFillIn() {
        Indicator.Builder indicator = Indicator.builder().id("1.1.1-1").name(NAME);
        for (int i = 0; i < 12; i++) {
            indicator.addDisaggregation(dimension("d" + i, 50));
        }
        assertThatThrownBy(() -> SampleForms.formOf(true, NAME, indicator.build()))
                .isInstanceOf(FormTooLongException.class)
                .hasMessage("With indicator 1.1.1-1 the form has more than 20000 rows");
        assertThat(SampleForms.formOf(false, NAME, indicator.build()).rows()).hasSize(601);
    }

    @Test
    void hasAtMostAsManyRowsAsItSays() {
        Indicator full = Indicator.builder()
                .id("1.1.1-1")
                .name(NAME)
                .addDisaggregation(dimension("d", ReportingForm.MAX_ROWS - 1))
                .build();
        assertThat(SampleForms.formOf(NAME, full).rows()).hasSize(ReportingForm.MAX_ROWS);
        assertThatThrownBy(() -> SampleForms.formOf(NAME, full, full.withId("1.1.1-2")))
                .isInstanceOfSatisfying(
                        FormTooLongException.class,
                        e -> assertThat(e.indicator()).isEqualTo("1.1.1-2"));
    }

    private static Dimension dimension(String id, int categories) {
        return Fixtures.dimension(
                id,
                id,
                IntStream.range(0, categories)
                        .mapToObj(i -> Fixtures.category("c" + i, "categoria " + i))
                        .toArray(Category[]::new));
    }

    @Test
    void saysWhatItIsAbout() {
        assertThat(form("AG", "2025-S1").identity())
                .isEqualTo(new FormIdentity(
                        "plan-exemplu",
                        Optional.of("2025-1"),
                        Fingerprint.of(SampleForms.BUNDLE.getPlans().get(0)),
                        "AG",
                        LocalizedText.of("Agenția Exemplu", "Sample Agency"),
                        Period.semester(2025, 1),
                        Optional.empty(),
                        FiscalYearNames.NONE));
    }

    @Test
    void takesTheIdForTheNameOfAnInstitutionThatIsInNoRegistry() {
        Bundle plansAlone = SampleForms.BUNDLE.withDocuments(SampleForms.BUNDLE.getDocuments().stream()
                .filter(document -> !(document instanceof InstitutionRegistry))
                .toList());
        ReportingForm form = ReportingForm.of(plansAlone, ReportingCalendar.of(plansAlone), request("AG", "2025"));

        assertThat(form.identity().institutionName()).isEqualTo(LocalizedText.of("AG"));
    }

    @Test
    void carriesTheFingerprintOfTheQuestion() {
        assertThat(form("AG", "2025").rows())
                .allSatisfy(row -> assertThat(row.question()).isEqualTo(Fingerprint.ofQuestion(row.indicator())));
    }

    @Test
    void saysWhichColumnsMakeSense() {
        assertThat(figures("AG", "2025", "1.1.1-1")).containsExactly(FormColumn.VALUE);
        assertThat(figures("AG", "2025", "1.1.1-2"))
                .containsExactly(FormColumn.VALUE, FormColumn.NUMERATOR, FormColumn.DENOMINATOR);
        assertThat(figures("AG", "2025", "1.1.1-3")).containsExactly(FormColumn.DELIVERY, FormColumn.DELIVERED_ON);
        assertThat(figures("MIN", "2025", "1.1.1-4")).containsExactly(FormColumn.VALUE, FormColumn.WEIGHT);
        assertThat(figures("MIN", "2025", "1.1.2-1")).isEmpty();
        assertThat(figures("AG", "2026", "1.1.3-1")).containsExactlyElementsOf(FormColumn.FIGURES);
        assertThat(form("AG", "2026").rows())
                .allSatisfy(row -> assertThat(row.editable()).containsAll(FormColumn.ALWAYS));
    }

    private static List<FormColumn> figures(String institution, String period, String indicator) {
        return form(institution, period).rows().stream()
                .filter(row -> row.indicator().getId().equals(indicator))
                .findFirst()
                .orElseThrow()
                .editable()
                .stream()
                .filter(FormColumn.FIGURES::contains)
                .toList();
    }

    @Test
    void thePlanMustBeThere() {
        FormRequest request = FormRequest.of("altul", "AG", Period.year(2025));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> form(request))
                .withMessage("The bundle has no plan altul");
    }

    @Test
    void whatIsAskedTwiceUnderAnIdIsAskedOnce() {
        Indicator indicator = Indicator.builder().id("1.1.1-1").name(NAME).build();
        ReportingForm form = SampleForms.formOf(NAME, indicator, indicator.withName(LocalizedText.of("alt exemplu")));
        assertThat(form.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.indicator()).isEqualTo(indicator));
    }

    @Test
    void aFormOfThePartOfACalendarHasOnlyThatPart() {
        ReportingCalendar calendar =
                ReportingCalendar.of(SampleForms.BUNDLE, 30).dueIn(2026);
        assertThat(totals(ReportingForm.of(SampleForms.BUNDLE, calendar, request("AG", "2025"))))
                .containsExactly(
                        "1.1.1-1 2025-S2 2026-01-30 {}",
                        "1.1.1-2 2025 2026-01-30 {}",
                        "1.1.1-3 2025-S2 2026-01-30 {}",
                        "OG1-1 2025 2026-01-30 {}");
    }

    @Test
    void anInstitutionThatNobodyKnowsGetsNoEmptyForm() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> form("NOBODY", "2025"))
                .withMessage("The bundle has no institution NOBODY");
    }

    @Test
    void whatFormsOfAPlanShareIsMadeOnce() {
        ReportingForms forms = ReportingForms.of(SampleForms.BUNDLE, ReportingCalendar.of(SampleForms.BUNDLE));

        ReportingForm one = forms.form(request("AG", "2025"));
        ReportingForm other = forms.form(request("MIN", "2025"));

        assertThat(one).isEqualTo(form("AG", "2025"));
        assertThat(other).isEqualTo(form("MIN", "2025"));
        assertThat(other.identity().planFingerprint()).isSameAs(one.identity().planFingerprint());
    }
}
