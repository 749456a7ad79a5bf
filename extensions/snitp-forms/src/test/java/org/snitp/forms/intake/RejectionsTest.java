package org.snitp.forms.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.forms.intake.Filled.BUNDLE;
import static org.snitp.forms.intake.Filled.RO;
import static org.snitp.forms.intake.Filled.agency;
import static org.snitp.forms.intake.Filled.collect;
import static org.snitp.forms.intake.Filled.found;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.forms.FormColumn;
import org.snitp.forms.PreambleField;

/** For which cells a row is rejected or remarked upon, and what is said about them. */
class RejectionsTest {

    /** Fills in one cell of the ministry's form and returns what is said. */
    private static String told(String indicator, String period, FormColumn column, String text) {
        Filled form = Filled.of(BUNDLE, "MIN", "2025", RO)
                .above(PreambleField.REPORTED_ON, "2026-01-31")
                .with(indicator, period, column, text);
        List<String> found = found(collect(form.csv("f")));
        return String.join(" & ", found).replaceFirst("^f, ", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.1.1-1 | 2025-S1 | VALUE | 20,5 | I12: error SNITP-705: 20.5 is no whole number, but the indicator 1.1.1-1 counts.
            1.1.1-1 | 2025-S1 | VALUE | -5 | I12: error SNITP-706: -5 is less than nothing, which no count can be.
            1.1.1-1 | 2025-S1 | VALUE | 501 | I12: error SNITP-706: 501 is more than 500, the highest value possible.
            1.1.1-2 | 2025 | VALUE | 101 | I22: error SNITP-706: 101 is more than 100, the highest value possible.
            1.1.1-2 | 2025 | VALUE | 0,45 | I22: warning SNITP-373: 0.45 percent is less than one percent. \
            If 45 percent is meant, write 45.
            1.1.1-2 | 2025 | NUMERATOR | 3 | J22: error SNITP-708: There is a numerator without a denominator.
            1.1.1-2 | 2025 | NUMERATOR | 3 % | J22: error SNITP-719: "3 %" is in percent, but the cell asks for a number. \
            Write the number itself.
            1.1.1-1 | 2025-S1 | NUMERATOR | 3 | J12: error SNITP-722: The indicator 1.1.1-1 does not ask for anything under \
            "Numărător": empty the cell. It asks for: Valoare, Observații.
            1.1.2-1 | 2025 | VALUE | 3 | I30: error SNITP-722: The indicator 1.1.2-1 does not ask for anything under \
            "Valoare": empty the cell. It asks for: Observații.
            1.1.1-3 | 2025-S2 | DELIVERY | gata | M23: error SNITP-721: "gata" is none of: „neînceput”, „în lucru”, \
            „livrat”.
            1.1.1-3 | 2025-S2 | DELIVERY | livrat | N23: warning SNITP-712: It is delivered, but the day is missing under \
            "Delivered on".
            1.1.1-3 | 2025-S2 | DELIVERED_ON | ieri | N23: error SNITP-721: "ieri" is no day. Write year, month and day, as in \
            2025-07-15, or 15.07.2025.
            1.1.1-3 | 2025-S2 | DELIVERED_ON | 2025-02-30 | N23: error SNITP-721: "2025-02-30" is no day. Write year, month and \
            day, as in 2025-07-15, or 15.07.2025.
            1.1.1-3 | 2025-S2 | DELIVERED_ON | 07/15/2025 | N23: error SNITP-721: "07/15/2025" is no day. Write year, month and \
            day, as in 2025-07-15, or 15.07.2025.
            1.1.1-2 | 2025 | NOT_APPLICABLE | x | O22: error SNITP-721: "x" is none of: „da”, „nu”.
            1.1.1-2 | 2025 | NOT_APPLICABLE | da | O22: warning SNITP-711: There is no reason why the indicator 1.1.1-2 does not \
            apply.
            1.1.1-2 | 2025 | EVIDENCE | raport | A22: error SNITP-705: There is no figure, and no reason why. Fill in a figure, \
            or the reason, or answer that the indicator does not apply.
            1.1.1-4 | 2025 | WEIGHT | 8 | L24: error SNITP-708: There is a weight without the value that it belongs to.
            1.1.1-4 | 2025 | WEIGHT | -8 | L24: error SNITP-304: -8 is out of range; the number must be 0 or greater.
            """)
    void aCellThatCannotBeTakenSaysWhy(String indicator, String period, FormColumn column, String text, String told) {
        assertThat(told(indicator, period, column, text)).isEqualTo(told);
    }

    @Test
    void aDenominatorOfZeroIsAnswered() {
        int row = agency().row("1.1.1-2", "2025");
        Filled form = agency().with(row, FormColumn.NUMERATOR, "3").with(row, FormColumn.DENOMINATOR, "0");

        assertThat(found(collect(form.csv("f"))))
                .containsExactly(
                        "f, K22: error SNITP-709: Nothing can be divided by zero. If there was nothing to measure,"
                                + " answer that the indicator does not apply, and give the reason.");
    }

    @Test
    void aFigureOfWhatDoesNotApplyIsAContradictionInItself() {
        int row = agency().row("1.1.1-2", "2025");
        Filled form = agency().withShare("3")
                .with(row, FormColumn.NOT_APPLICABLE, "da")
                .with(row, FormColumn.REASON, "motiv");

        assertThat(found(collect(form.csv("f"))))
                .containsExactly("f, O22: error SNITP-705: There is a figure, and the indicator is said not to apply."
                        + " Keep one of them.");
    }

    @Test
    void aValueBesideItsFractionMustAgreeWithIt() {
        int row = agency().row("1.1.1-2", "2025");
        Filled form = agency().with(row, FormColumn.NUMERATOR, "1").with(row, FormColumn.DENOMINATOR, "3");

        assertThat(found(collect(form.withShare("33,3").csv("f")))).isEmpty();
        assertThat(found(collect(form.withShare("34").csv("f"))))
                .containsExactly(
                        "f, I22: warning SNITP-724: The value is 34 %, but numerator and denominator make 33 %.");
    }

    @Test
    void eachCellOfARowIsNamed() {
        int row = agency().row("1.1.1-2", "2025");
        Filled form = agency().with(row, FormColumn.NUMERATOR, "N/A").with(row, FormColumn.DENOMINATOR, "-");

        assertThat(found(collect(form.csv("f"))))
                .containsExactly(
                        "f, J22: error SNITP-719: \"N/A\" is no number. If the indicator does not apply, empty the cell,"
                                + " answer \"yes\" under \"Not applicable\", and say why under \"Reason\".",
                        "f, K22: error SNITP-719: \"-\" may mean nothing, not known or not applicable. Write 0 if there was"
                                + " none; leave the cell empty and give the reason if it is not known; answer \"yes\" under"
                                + " \"Not applicable\" if there can be none.");
    }

    @Test
    void twentyCommaZeroZeroZeroPercentIsTwentyAndIsOffered() {
        assertThat(found(collect(agency().withShare("20,000").csv("f"))))
                .containsExactly("f, I22: error SNITP-720: \"20,000\" can be 20 alone here. Did you mean 20?");
    }

    @Test
    void aFigureReportedBeforeItsPeriodBeganIsRefused() {
        Filled form = agency().withShare("3").above(PreambleField.REPORTED_ON, "2024-12-31");

        assertThat(found(collect(form.csv("f"))))
                .containsExactly(
                        "f, D22: error SNITP-704: A figure for 2025 cannot have been reported on 2024-12-31, before"
                                + " the period began.");
    }

    @Test
    void theLocaleOfWhoCollectsCountsAndIsRemarkedUpon() {
        FormFile english = agency().withShare("45.5").csv("f");

        ImportReport refused = collect(english);
        ImportReport taken = FormImporter.of(BUNDLE).locale(Filled.EN).collect(english);

        assertThat(found(refused))
                .containsExactly(
                        "f, I22: error SNITP-720: \"45.5\" has a decimal point, but numbers are to have a decimal"
                                + " comma: write 45,5. If all numbers of the file have a point, collect it with --locale en.");
        assertThat(found(taken))
                .containsExactly(
                        "f, B8: warning SNITP-724: The form says \"ro: virgulă zecimală\", but its numbers were read"
                                + " as in the locale en, as whoever collects has stated.");
        assertThat(taken.count(RowOutcome.CREATED)).isEqualTo(1);
    }

    @Test
    void withoutAStatedLocaleADecimalMarkIsNotGuessed() {
        Filled form = agency().withShare("45,5").above(PreambleField.NUMBERS, "");

        assertThat(found(collect(form.csv("f"))))
                .containsExactly(
                        "f, I22: error SNITP-720: \"45,5\": the form does not say how numbers are written. Mend the"
                                + " line \"Numbers\" above the table, or collect it with --locale ro or --locale en.");
        assertThat(FormImporter.of(BUNDLE).locale(RO).collect(form.csv("f")).hasRejections())
                .isFalse();
    }
}
