package org.snitp.forms.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.forms.intake.Filled.RO;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.forms.FormColumn;
import org.snitp.forms.PreambleField;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.model.Bundle;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.time.Period;

/** Figures are checked when they are collected, as hard as the targets of the plan. */
class FiguresInFormsTest {

    private static final Bundle PLAN = Snitp.read("""
                    schema: snitp/1
                    kind: Strategy
                    id: S
                    title: {ro: S}
                    horizon: 2020/2028
                    generalObjectives:
                      - {code: "1", title: {ro: O}}
                    ---
                    schema: snitp/1
                    kind: InstitutionRegistry
                    institutions:
                      - {id: MA, type: ministry, name: {ro: Ministerul Alfa}}
                    ---
                    schema: snitp/1
                    kind: ActionPlan
                    id: plan-exemplu
                    strategy: S
                    period: 2020/2026
                    actions:
                      - code: "1.1"
                        title: {ro: A}
                        responsible: [MA]
                        results: [{ro: R}]
                        implementation: [permanent]
                        evaluation: [annual]
                        indicators:
                          - {id: count, name: {ro: Copaci}, measure: {type: count}, targets: [{period: 2026, value: 5000}]}
                          - {id: amount, name: {ro: Lei}, measure: {type: amount}}
                          - {id: days, name: {ro: Zile}, measure: {type: duration}}
                          - id: share
                            name: {ro: Pondere}
                            measure: {type: percentage, numerator: {ro: a}, denominator: {ro: b}, bounds: {min: 0, max: 100}}
                          - {id: growth, name: {ro: Creștere}, measure: {type: percentage, bounds: {min: -100}}}
                          - {id: law, name: {ro: Lege}, measure: {type: deliverable}, implementation: [2025]}
                    """, "plan.yaml").orElseThrow();

    private static Filled form() {
        return Filled.of(PLAN, "MA", "2025", RO).above(PreambleField.REPORTED_ON, "2026-01-31");
    }

    private static List<String> told(FormImporter collector, Filled form) {
        ImportReport report = collector.collect(form.csv("f"));
        return Stream.concat(
                        report.forms().stream()
                                .flatMap(read -> Stream.concat(
                                        read.findings().stream(),
                                        read.rows().stream().flatMap(row -> row.findings().stream())))
                                .map(CellFinding::diagnostic),
                        report.remarks().stream())
                .map(FiguresInFormsTest::told)
                .toList();
    }

    private static String told(Diagnostic found) {
        return found.code().getId() + " " + found.message(Locale.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            amount | VALUE | -5        | SNITP-706 -5 is below zero. If the amount can be, as a deficit can, the plan is to state bounds.
            days   | VALUE | -3        | SNITP-706 -3 is below zero, but no duration can be negative.
            growth | VALUE | 150       | SNITP-356 150 percent is more than the whole: the bounds state a lowest value, but no highest one, \
            so that it is 100. If more is possible here, as for a growth, state max as well.
            growth | VALUE | 0,5       | SNITP-373 0.5 percent is less than one percent. If 50 percent is meant, write 50.
            count  | VALUE | 135000000 | SNITP-744 135000000 is more than 100 times what is planned for count: at most 5000. \
            Is it in the right unit, and are its decimals right?
            count  | VALUE | 4.500     | SNITP-720 "4.500" can be 4500 alone here.
            amount | VALUE | 4.500     | SNITP-720 "4.500" can be read as 4,5 and as 4500. Write 4,5 or 4500.
            amount | VALUE | (5)       | SNITP-720 "(5)" is -5 to an accountant. Write -5 or 5.
            """)
    void aFigureThatIsProbablyASlipIsTold(String indicator, FormColumn column, String text, String expected) {
        assertThat(told(FormImporter.of(PLAN), form().with(indicator, "2025", column, text)))
                .containsExactly(expected);
    }

    @Test
    void aNumeratorThatWasExchangedWithItsDenominatorIsTold() {
        Filled exchanged = form().with("share", "2025", FormColumn.NUMERATOR, "8000")
                .with("share", "2025", FormColumn.DENOMINATOR, "5200");

        assertThat(told(FormImporter.of(PLAN), exchanged))
                .containsExactly(
                        "SNITP-706 8000 / 5200 is more than 100, the highest value possible. Were the numerator and the"
                                + " denominator exchanged?");
    }

    @Test
    void whatWasDeliveredAfterTheReportIsTold() {
        Filled late = form().with("law", "2025", FormColumn.DELIVERY, "livrat")
                .with("law", "2025", FormColumn.DELIVERED_ON, "2026-12-01");

        assertThat(told(FormImporter.of(PLAN), late))
                .containsExactly(
                        "SNITP-741 It cannot have been delivered on 2026-12-01, if that was reported on 2026-01-31.");
    }

    @Test
    void aReportBeforeTheEndOfItsPeriodAndOneOfADayToComeAreTold() {
        Filled march =
                form().above(PreambleField.REPORTED_ON, "2025-03-01").with("count", "2025", FormColumn.VALUE, "7");
        Filled future =
                form().above(PreambleField.REPORTED_ON, "2072-01-10").with("count", "2025", FormColumn.VALUE, "7");
        FormImporter today = FormImporter.of(PLAN).today(LocalDate.of(2026, 2, 1));

        assertThat(told(today, march))
                .containsExactly(
                        "SNITP-742 The figure for 2025 was reported on 2025-03-01, but the period ends on 2025-12-31."
                                + " Is it final, or is the figure of a shorter period?");
        assertThat(told(today, future))
                .containsExactly("SNITP-743 The day of the report, 2072-01-10, is yet to come: today is 2026-02-01.");
        assertThat(told(FormImporter.of(PLAN), future)).isEmpty();
    }

    @Test
    void aFigureIsComparedWithThoseThatAreKnown() {
        MeasurementSet.Builder known =
                MeasurementSet.builder().id("known").plan("plan-exemplu").reporter("MA");
        for (int year = 2021; year <= 2023; year++) {
            known.addMeasurements(Measurement.builder()
                    .indicator("amount")
                    .period(Period.year(year))
                    .value(BigDecimal.valueOf(40 + year % 10))
                    .reportedBy("MA")
                    .reportedOn(LocalDate.of(year + 1, 1, 31))
                    .build());
        }

        assertThat(told(
                        FormImporter.of(PLAN).known(known.build()),
                        form().with("amount", "2025", FormColumn.VALUE, "135000000")))
                .containsExactly(
                        "SNITP-745 135000000 for 2025 is more than 100 times every other figure of amount: at most 43."
                                + " Is it in the right unit, and are its decimals right?");
    }
}
