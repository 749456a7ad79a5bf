package org.snitp.forms.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.forms.intake.Filled.BUNDLE;
import static org.snitp.forms.intake.Filled.RO;
import static org.snitp.forms.intake.Filled.agency;
import static org.snitp.forms.intake.Filled.collect;
import static org.snitp.forms.intake.Filled.found;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.snitp.forms.FormColumn;
import org.snitp.forms.PreambleField;
import org.snitp.model.Bundle;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.text.LocalizedText;

/** Forms of other plans and versions, and forms that no longer say what they must. */
class OtherFormsTest {

    private static final String VERSION = "sha256:b76243649f03bb96";

    /** The bundle with a plan in which the indicators of the first action are others. */
    private static Bundle changed(UnaryOperator<Indicator> change) {
        ActionPlan plan = BUNDLE.getPlans().get(0);
        ActionPlan later = plan.withVersion("2025-2")
                .withActions(plan.getActions().stream()
                        .map(action -> action.withIndicators(
                                action.getIndicators().stream().map(change).toList()))
                        .toList());
        return Bundle.builder()
                .addAllDocuments(BUNDLE.getDocuments().stream()
                        .map(document -> document.equals(plan) ? later : document)
                        .toList())
                .build();
    }

    private static Bundle changed(String id, UnaryOperator<Indicator> change) {
        return changed(indicator -> indicator.getId().equals(id) ? change.apply(indicator) : indicator);
    }

    private static Filled filled() {
        return agency().withShare("45").with("1.1.1-1", "2025-S1", FormColumn.VALUE, "7");
    }

    @Test
    void aFormOfAnotherVersionIsTakenIfNothingThatWasFilledInAsksAnythingElse() {
        Bundle later = changed("1.1.1-3", indicator -> indicator.withName(LocalizedText.of("Alt nume")));

        ImportReport report = FormImporter.of(later).collect(filled().csv("f"));

        assertThat(report.count(RowOutcome.CREATED)).isEqualTo(2);
        assertThat(found(report))
                .containsExactly("f: warning SNITP-724: The form was made for another version of the plan (2025-1, "
                        + VERSION + "), but nothing that was filled in asks anything else now. 2 rows were filled in.");
    }

    @Test
    void ofAFormOfAnotherVersionTheRowsThatAskSomethingElseAreRefused() {
        Bundle later = changed("1.1.1-2", indicator -> indicator.withName(LocalizedText.of("Alt nume")));

        ImportReport report = FormImporter.of(later).collect(filled().csv("f"));

        assertThat(report.count(RowOutcome.CREATED)).isEqualTo(1);
        assertThat(report.count(RowOutcome.REJECTED)).isEqualTo(1);
        assertThat(found(report))
                .containsExactly(
                        "f: warning SNITP-724: The form was made for another version of the plan (2025-1, " + VERSION
                                + "). 2 rows were filled in; 1 of them was refused, because the plan asks something else now.",
                        "f, A22: error SNITP-717: The form was made for another version of the plan, and the indicator 1.1.1-2"
                                + " asks something else now. Ask for the current form.");
    }

    @Test
    void aRowOfAnIndicatorThatIsGoneIsRefused() {
        Bundle later = changed("1.1.1-2", indicator -> indicator.withId("1.1.1-9"));

        assertThat(found(FormImporter.of(later).collect(filled().csv("f"))))
                .last()
                .isEqualTo(
                        "f, A22: error SNITP-717: The form was made for another version of the plan, and there is no longer"
                                + " an indicator \"1.1.1-2\" in the plan plan-exemplu. Did you mean 1.1.1-1?");
    }

    @Test
    void withoutItsFingerprintARowOfAnotherVersionIsRefused() {
        Bundle later = changed("1.1.1-3", indicator -> indicator.withName(LocalizedText.of("Alt nume")));
        Filled form = agency().withShare("45").with("1.1.1-2", "2025", FormColumn.QUESTION, "");

        assertThat(found(FormImporter.of(later).collect(form.csv("f"))))
                .last()
                .isEqualTo(
                        "f, A22: error SNITP-717: The form was made for another version of the plan, and the row lacks the"
                                + " fingerprint that would tell whether the indicator 1.1.1-2 asks the same now.");
    }

    @Test
    void theMeasurementsSayWhichVersionTheyWereOf() {
        MeasurementSet known = collect(agency().withShare("45").csv("f")).measurements();
        Bundle later = changed("1.1.1-3", indicator -> indicator.withName(LocalizedText.of("Alt nume")));
        Filled form = Filled.of(later, "AG", "2025", RO)
                .above(PreambleField.REPORTED_ON, "2026-02-01")
                .withShare("46");

        ImportReport report = FormImporter.of(later).known(known).collect(form.csv("f"));

        assertThat(report.measurements().getPlanVersion()).contains("2025-2");
        assertThat(report.remarks())
                .map(Object::toString)
                .containsExactly("warning SNITP-724: What was known was measured for another version of the plan ("
                        + VERSION + ").");
    }

    @Test
    void aFormOfAnotherPlanIsRefusedAsAWholeAndItsRowsAreKept() {
        ImportReport report =
                collect(filled().above(PreambleField.PLAN, "alt-plan").csv("f"));

        assertThat(report.forms().get(0).isRefused()).isTrue();
        assertThat(report.count(RowOutcome.REJECTED)).isEqualTo(2);
        assertThat(report.count(RowOutcome.EMPTY)).isEqualTo(11);
        assertThat(found(report))
                .containsExactly(
                        "f, B2: error SNITP-717: The form is about the plan \"alt-plan\", not about \"plan-exemplu\".");
    }

    @Test
    void aFormThatLacksWhatStandsAboveItsTableSaysWhat() {
        assertThat(found(collect(filled().above(PreambleField.INSTITUTION, "").csv("f"))))
                .containsExactly("f, B5: error SNITP-716: Above the table, \"Instituție\" is missing. Take it"
                        + " from the form as you received it.");
        assertThat(found(collect(filled().above(PreambleField.INSTITUTION, "AJ").csv("f"))))
                .containsExactly("f, B5: error SNITP-716: The institution \"AJ\" is in no registry. Did you mean AG?");
        assertThat(found(collect(
                        filled().above(PreambleField.PERIOD, "anul trecut").csv("f"))))
                .containsExactly(
                        "f, B7: error SNITP-716: \"anul trecut\" is no period. It must be as in the form that you"
                                + " received, such as 2025 or 2025-S1.");
        assertThat(found(collect(
                        filled().above(PreambleField.REPORTED_ON, "ieri").csv("f"))))
                .containsExactly(
                        "f, B9: error SNITP-721: \"ieri\" is no day. Write year, month and day, as in 2025-07-15, or"
                                + " 15.07.2025.");
        Filled bare = filled();
        bare.rows().subList(0, Filled.HEAD).clear();
        assertThat(found(collect(bare.csv("f"))))
                .map(found -> found.replaceFirst(" is missing.*", ""))
                .containsExactly(
                        "f: error SNITP-716: Above the table, \"Plan\"",
                        "f: error SNITP-716: Above the table, \"Instituție\"",
                        "f: error SNITP-716: Above the table, \"Perioada de raportare\"");
    }

    @Test
    void columnsThatAreMissingOrThereTwiceAreNamed() {
        Filled form = filled();
        form.rows().get(Filled.HEAD).set(Filled.index(FormColumn.REASON), "Observații");
        form.rows().forEach(row -> row.remove(Filled.index(FormColumn.PERIOD)));

        assertThat(found(collect(form.csv("f"))).subList(0, 3))
                .containsExactly(
                        "f, row 11: error SNITP-716: Several columns have the same head: Observații. Keep one of them.",
                        "f, row 11: error SNITP-716: Columns without which no row can be understood are missing: Perioadă."
                                + " Take them from the form as you received it.",
                        "f, row 11: warning SNITP-724: The form lacks columns, so nothing can have been filled in there:"
                                + " Motiv.");
    }

    @Test
    void anIdThatASpreadsheetHasTurnedIntoADateIsFoundByTheFingerprintOfItsQuestion() {
        Filled form = agency().withShare("45").with("1.1.1-2", "2025", FormColumn.INDICATOR, "01.01.2001");

        ImportReport report = collect(form.csv("f"));

        assertThat(report.measurements().getMeasurements().get(0).getIndicator())
                .isEqualTo("1.1.1-2");
        assertThat(found(report))
                .containsExactly(
                        "f, A22: warning SNITP-724: \"01.01.2001\" is no indicator, but the fingerprint of the row is"
                                + " that of 1.1.1-2, which was taken. Spreadsheets turn ids into dates when they open CSV; XLSX keeps"
                                + " them.");
    }

    @Test
    void aRowWhoseIdAndFingerprintDisagreeIsRejected() {
        Filled form = agency().withShare("45").with("1.1.1-2", "2025", FormColumn.INDICATOR, "1.1.1-3");

        assertThat(found(collect(form.csv("f"))))
                .containsExactly(
                        "f, A22: error SNITP-718: The row says that it is about indicator 1.1.1-3, but its fingerprint"
                                + " is that of 1.1.1-2: it was moved or changed. Fill in the row of the form as you received it.");
    }

    @Test
    void aRowOfAnUnknownIndicatorPeriodOrBreakdownIsRejected() {
        int share = agency().row("1.1.1-2", "2025");
        int persons = agency().row("1.1.1-1", "2025-S1");
        Filled form = agency().withShare("45")
                .with(share, FormColumn.INDICATOR, "1.1.1-8")
                .with(share, FormColumn.QUESTION, "")
                .with(persons, FormColumn.VALUE, "1")
                .with(persons, FormColumn.PERIOD, "S1")
                .with(persons + 1, FormColumn.VALUE, "1")
                .with(persons + 1, FormColumn.PERIOD, "2024-S1")
                .with(persons + 2, FormColumn.VALUE, "1")
                .with(persons + 2, FormColumn.BREAKDOWN, "Sex: altul");

        assertThat(found(collect(form.csv("f"))))
                .containsExactly(
                        "f: warning SNITP-724: 1 row is missing that the form had. If it was deleted because there is nothing"
                                + " to report, nobody knows that now.",
                        "f, D12: error SNITP-718: \"S1\" is no period. It must be as in the form that you received, such as"
                                + " 2025 or 2025-S1.",
                        "f, D13: error SNITP-718: The row is for 2024-S1, but the form is for 2025.",
                        "f, F14: error SNITP-718: \"Sex: altul\" is no breakdown of the indicator 1.1.1-1. Write \"Total\", or a"
                                + " category of: Sex, Vârstă, Județ.",
                        "f, A22: error SNITP-718: There is no indicator \"1.1.1-8\" in the plan plan-exemplu. The first column"
                                + " must be as in the form that you received. Did you mean 1.1.1-1?");
    }
}
