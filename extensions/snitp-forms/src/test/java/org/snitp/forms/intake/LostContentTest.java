package org.snitp.forms.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.forms.intake.Filled.BUNDLE;
import static org.snitp.forms.intake.Filled.RO;
import static org.snitp.forms.intake.Filled.agency;
import static org.snitp.forms.intake.Filled.collect;
import static org.snitp.forms.intake.Filled.found;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.forms.FormColumn;
import org.snitp.forms.PreambleField;
import org.snitp.io.Snitp;
import org.snitp.model.Bundle;
import org.snitp.model.measurement.Measurement;

/** Nothing that was filled in is lost in silence, and nothing is taken that was not meant: forms that came back damaged. */
class LostContentTest {

    private static final String EXCHANGED =
            "f, B5: error SNITP-716: The form was made for the institution \"AG\", and not for"
                    + " \"MIN\". Each institution fills in its own form.";

    private static Filled money() {
        return Filled.of(BUNDLE, "MIN", "2025", RO)
                .above(PreambleField.REPORTED_ON, "2026-01-31")
                .with("1.1.2-2", "2025-Q4", FormColumn.VALUE, "1234567,89");
    }

    /** The form up to a text that it holds, as a file that was cut off. */
    private static FormFile cut(Filled form, String upTo) {
        String text = form.text(';');
        return FormFile.of(
                "f", text.substring(0, text.lastIndexOf(upTo) + upTo.length()).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234", "1234567,89;;;;;;;;;;;", "sha256:"})
    void ofAFormThatWasCutOffNothingIsTaken(String end) {
        ImportReport report = collect(cut(money(), end));

        assertThat(report.measurements().getMeasurements()).isEmpty();
        assertThat(found(report))
                .first()
                .asString()
                .startsWith("f, ")
                .endsWith("it was cut off when it was saved, copied or sent. Send the whole file.");
    }

    @Test
    void aFormOfVersion010ThatWasCutOffInsideANumberIsRefused() {
        ImportReport report = collect(cut(money().asOfVersion010(), "1234"));

        assertThat(report.measurements().getMeasurements()).isEmpty();
        assertThat(found(report))
                .containsExactly(
                        "f, I28: error SNITP-716: The file ends inside its table, behind \"1234\": it was cut off when"
                                + " it was saved, copied or sent. Send the whole file.");
    }

    @Test
    void aRowThatWasCutOffInsideItsFingerprintIsRejected() {
        Filled form = agency().withShare("45").with("1.1.1-2", "2025", FormColumn.QUESTION, "sha256:d6f0");

        assertThat(found(collect(form.csv("f"))))
                .containsExactly(
                        "f, T22: error SNITP-718: The fingerprint of the row is none of the plan, so that nobody can"
                                + " tell what it asks: \"sha256:d6f0\". The row was cut off or changed; fill in the row of the form as"
                                + " you received it.");
    }

    @Test
    void rowsThatWereDeletedAreNamed() {
        Filled form = agency().withShare("45");
        form.rows().removeIf(row -> row.get(0).equals("1.1.1-3"));

        assertThat(found(collect(form.csv("f"))))
                .containsExactly(
                        "f: warning SNITP-724: 1 row is missing that the form had: 1.1.1-3 (2025-S2). Nothing was"
                                + " reported for it; ask whether that was meant.");
    }

    @Test
    void rowsThatWereDeletedFromAFormOfVersion010AreFoundInThePlan() {
        Filled form = agency().withShare("45").asOfVersion010();
        form.rows()
                .removeIf(row -> row.get(5).equals("Sex: feminin") || row.get(0).equals("OG1-1"));

        assertThat(found(collect(form.csv("f"))))
                .containsExactly(
                        "f: warning SNITP-724: 3 rows are missing that the form had: 1.1.1-1 (2025-S1, Sex: feminin),"
                                + " 1.1.1-1 (2025-S2, Sex: feminin), OG1-1 (2025). Nothing was reported for them; ask whether that was"
                                + " meant.");
    }

    @Test
    void aFormOfVersion010IsCollectedAsBefore() {
        ImportReport report = collect(agency().withShare("45").asOfVersion010().csv("f"));

        assertThat(found(report)).isEmpty();
        assertThat(report.count(RowOutcome.CREATED)).isEqualTo(1);
    }

    @Test
    void anInstitutionThatWasExchangedIsTold() {
        Filled form = agency().withShare("45")
                .exchange(PreambleField.INSTITUTION, "MIN")
                .exchange(PreambleField.INSTITUTION_NAME, "Ministerul Exemplu");

        ImportReport report = collect(form.csv("f"));

        assertThat(found(report)).containsExactly(EXCHANGED);
        assertThat(report.measurements().getMeasurements()).isEmpty();
    }

    @Test
    void anInstitutionWhoseNameIsThatOfAnotherIsTold() {
        Filled form = agency().withShare("45").asOfVersion010().exchange(PreambleField.INSTITUTION, "MIN");

        assertThat(found(collect(form.csv("f"))))
                .containsExactly(
                        "f, B6: error SNITP-716: The institution is \"MIN\", but the name is that of \"AG\": one of them"
                                + " was exchanged. Restore both as in the form that you received.");
    }

    @Test
    void aRowOfAnotherInstitutionsFormIsRejected() {
        Filled form = Filled.of(BUNDLE, "MIN", "2025", RO)
                .asOfVersion010()
                .exchange(PreambleField.INSTITUTION, "PRIM")
                .exchange(PreambleField.INSTITUTION_NAME, "Primării exemplu")
                .with("1.1.2-2", "2025-Q1", FormColumn.VALUE, "3");

        assertThat(found(collect(form.csv("f"))))
                .contains("f, A25: error SNITP-718: The indicator 1.1.2-2 is not asked of PRIM: the row is of another"
                        + " institution's form, or the institution was exchanged.");
    }

    @Test
    void aPeriodThatWasExchangedIsTold() {
        Filled form = agency().withShare("45").exchange(PreambleField.PERIOD, "2025/2026");
        Filled other = agency().withShare("45").exchange(PreambleField.PERIOD, "2026");

        assertThat(found(collect(other.csv("f"))))
                .first()
                .isEqualTo(
                        "f, B5: error SNITP-716: The plan, the institution, the period or the number of rows is not the one"
                                + " for which the form was made. Restore what stands above and below the table as in the form that you"
                                + " received.");
        assertThat(collect(form.csv("f")).measurements().getMeasurements()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Valoarea (cifra) | No form has a column "Valoarea (cifra)"; by its place it is the one with the head "Valoare", and \
            was read as such.
            '' | The column has no head; by its place it is the one with the head "Valoare", and was read as such.
            """)
    void aValueColumnThatWasRenamedIsFoundByItsPlace(String head, String told) {
        Filled form = agency().withShare("45,5");
        form.rows().get(Filled.HEAD).set(Filled.index(FormColumn.VALUE), head);

        ImportReport report = collect(form.csv("f"));

        assertThat(found(report)).containsExactly("f, I11: warning SNITP-724: " + told);
        assertThat(report.measurements().getMeasurements().get(0).getValue()).contains(new BigDecimal("45.5"));
    }

    @Test
    void aHeadThatWasRenamedInAWorkbookLosesNoValue() {
        FilledWorkbook form =
                FilledWorkbook.agency().with("I11", "Valoarea realizată").with("I22", new BigDecimal("45.5"));

        ImportReport report = collect(form.file("f.xlsx"));

        assertThat(report.measurements().getMeasurements().get(0).getValue()).contains(new BigDecimal("45.5"));
        assertThat(found(report))
                .containsExactly(
                        "f.xlsx, Formular!I11: warning SNITP-724: No form has a column \"Valoarea realizată\"; by its"
                                + " place it is the one with the head \"Valoare\", and was read as such.");
    }

    @Test
    void aFormWhoseRenamedColumnCannotBeFoundIsRefused() {
        Filled form = agency().withShare("45,5");
        form.rows().get(Filled.HEAD).set(Filled.index(FormColumn.VALUE), "Cifra");
        for (List<String> row : form.rows()) {
            row.add(0, "");
            row.add(Filled.index(FormColumn.VALUE) + 1, row.get(1).equals("1.1.1-2") ? "verificat" : "");
        }

        ImportReport report = collect(form.csv("f"));

        assertThat(found(report))
                .containsExactly(
                        "f, row 11: error SNITP-716: Columns of the form are missing (Valoare), and something stands in"
                                + " columns that no form has: J, K (Cifra). If a head was changed, give it its name again; if a column"
                                + " is your own, restore the missing ones beside it.");
        assertThat(report.measurements().getMeasurements()).isEmpty();
    }

    @Test
    void whatStandsInAColumnOfOnesOwnIsTold() {
        Filled form = agency().withShare("45,5");
        form.rows().get(Filled.HEAD).add("Persoana de contact");
        form.rows().get(form.row("1.1.1-1", "2025-S1")).add("tel. 100");

        ImportReport report = collect(form.csv("f"));

        assertThat(report.count(RowOutcome.CREATED)).isEqualTo(1);
        assertThat(found(report))
                .containsExactly(
                        "f, row 11: warning SNITP-724: No form has these columns, and what stands in them was not"
                                + " taken: U (Persoana de contact). Remarks belong under \"Note\".");
    }

    @Test
    void aFigureThatStandsOnlyInTheNotesIsTold() {
        Filled form = agency().with("1.1.1-1", "2025-S1", FormColumn.NOTE, "120 de persoane");

        ImportReport report = collect(form.csv("f"));

        assertThat(found(report))
                .containsExactly(
                        "f, P12: warning SNITP-724: The row has no figure, but a number stands in a text: \"120 de"
                                + " persoane\". If it is the figure, write it under \"Valoare\" as well: from a text nothing is"
                                + " computed.");
        assertThat(report.measurements().getMeasurements())
                .extracting(Measurement::hasFigure)
                .containsExactly(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "conform HG 12/2024",
                "art. 5 alin. 2",
                "din 2025-S1",
                "raportat la 15.03.2025",
                "vezi www.exemplu.ro/7",
                "Legea nr. 544",
                "OG1-1",
                "fără date"
            })
    void anActADayOrAnAddressIsNoFigure(String note) {
        assertThat(found(collect(agency().with("1.1.1-1", "2025-S1", FormColumn.NOTE, note)
                        .csv("f"))))
                .isEmpty();
    }

    @Test
    void aNoteBesideAFigureMayHaveNumbers() {
        Filled form = agency().withShare("45").with("1.1.1-2", "2025", FormColumn.NOTE, "120 de persoane");

        assertThat(found(collect(form.csv("f")))).isEmpty();
    }

    @Test
    void aUnitThatWasChangedRejectsItsRow() {
        Filled form = money().with("1.1.2-2", "2025-Q4", FormColumn.UNIT, "mii lei");

        ImportReport report = collect(form.csv("f"));

        assertThat(report.measurements().getMeasurements()).isEmpty();
        assertThat(found(report))
                .containsExactly(
                        "f, G28: error SNITP-718: The unit was changed: \"mii lei\" instead of \"lei\". Write the figure"
                                + " in lei, and restore the unit.");
    }

    /** The plan, with the number of persons as a cumulative figure of which 400 are wanted. */
    private static Bundle cumulative() {
        String plan = Snitp.toYaml(BUNDLE)
                .replace("bounds:\n            max: 500", "accumulation: cumulative\n          direction: increase");
        assertThat(plan).contains("accumulation: cumulative");
        return Snitp.read(plan, "plan.yaml").orElseThrow();
    }

    @Test
    void aCumulativeFigureThatIsLessThanTheOneBeforeItIsTold() {
        Filled form = Filled.of(cumulative(), "AG", "2025", RO)
                .above(PreambleField.REPORTED_ON, "2026-01-31")
                .with("1.1.1-1", "2025-S1", FormColumn.VALUE, "5")
                .with("1.1.1-1", "2025-S2", FormColumn.VALUE, "3");

        ImportReport report = FormImporter.of(cumulative()).collect(form.csv("f"));

        assertThat(found(report))
                .containsExactly(
                        "f, I17: warning SNITP-724: The figure contains the earlier ones, but 3 is less than 5 of"
                                + " 2025-S1. Is it the figure of its period alone? Write the sum since the beginning.");
        assertThat(found(FormImporter.of(BUNDLE)
                        .collect(agency().with("1.1.1-1", "2025-S1", FormColumn.VALUE, "5")
                                .with("1.1.1-1", "2025-S2", FormColumn.VALUE, "3")
                                .csv("f"))))
                .isEmpty();
    }

    @Test
    void aDayOfTheReportThatIsYetToComeIsToldOnceAndWhatElseIsWrongAsWell() {
        Filled form = Filled.of(cumulative(), "AG", "2025", RO)
                .above(PreambleField.REPORTED_ON, "2072-01-31")
                .with("1.1.1-1", "2025-S1", FormColumn.VALUE, "5")
                .with("1.1.1-1", "2025-S2", FormColumn.VALUE, "3")
                .with("1.1.1-2", "2025", FormColumn.NUMERATOR, "8000")
                .with("1.1.1-2", "2025", FormColumn.DENOMINATOR, "5200");

        ImportReport report =
                FormImporter.of(cumulative()).today(LocalDate.of(2026, 2, 1)).collect(form.csv("f"));

        assertThat(report.count(RowOutcome.REJECTED)).isEqualTo(3);
        assertThat(found(report))
                .containsExactly(
                        "f, B9: error SNITP-743: The day of the report, 2072-01-31, is yet to come: today is 2026-02-01.",
                        "f, I17: warning SNITP-724: The figure contains the earlier ones, but 3 is less than 5 of 2025-S1. Is it"
                                + " the figure of its period alone? Write the sum since the beginning.",
                        "f, J22: error SNITP-706: 8000 / 5200 is more than 100, the highest value possible. Were the numerator and"
                                + " the denominator exchanged?");
    }

    @Test
    void rowsThatWereDeletedAreNamedBesideADayThatIsYetToCome() {
        Filled form = agency().withShare("45").above(PreambleField.REPORTED_ON, "2072-01-31");
        form.rows().removeIf(row -> row.get(0).equals("1.1.1-3"));

        assertThat(found(FormImporter.of(BUNDLE).today(LocalDate.of(2026, 2, 1)).collect(form.csv("f"))))
                .containsExactly(
                        "f, B9: error SNITP-743: The day of the report, 2072-01-31, is yet to come: today is 2026-02-01.",
                        "f: warning SNITP-724: 1 row is missing that the form had: 1.1.1-3 (2025-S2). Nothing was"
                                + " reported for it; ask whether that was meant.");
    }

    @ParameterizedTest
    @CsvSource({"ro, „da”|„nu”", "en, \"yes\"|\"no\""})
    void theWordsThatAreAllowedAreThoseOfTheFormsLanguageEachInQuotes(Locale language, String words) {
        Filled form = Filled.of(BUNDLE, "AG", "2025", language)
                .above(PreambleField.REPORTED_ON, "2026-01-31")
                .with("1.1.1-2", "2025", FormColumn.NOT_APPLICABLE, "da / yes");

        assertThat(found(collect(form.csv("f"))))
                .containsExactly("f, O22: error SNITP-721: \"da / yes\" is none of: " + words.replace("|", ", ") + ".");
    }

    @Test
    void rejectedRowsComeBackWithoutTheOthers() {
        String rejected = RejectedForms.in(RO)
                .render(collect(agency().withShare("vezi anexa").csv("f")));
        String older = RejectedForms.in(RO)
                .render(collect(
                        agency().withShare("vezi anexa").asOfVersion010().csv("f")));

        for (String csv : List.of(rejected, older)) {
            ImportReport report =
                    collect(FormFile.of("f", csv.replace(";vezi anexa;", ";45;").getBytes(StandardCharsets.UTF_8)));
            assertThat(found(report)).isEmpty();
            assertThat(report.count(RowOutcome.CREATED)).isEqualTo(1);
        }
    }

    @Test
    void aFormThatIsOfNoPlanIsToldSoOnce() {
        Filled form = agency().withShare("vezi anexa")
                .with("1.1.1-1", "2025-S1", FormColumn.VALUE, "x")
                .above(PreambleField.PLAN, "alt-plan");

        assertThat(found(collect(form.csv("f"))))
                .containsExactly(
                        "f, B2: error SNITP-717: The form is about the plan \"alt-plan\", not about \"plan-exemplu\".");
    }
}
