package org.snitp.indicators.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.snitp.indicators.progress.Coverage;
import org.snitp.indicators.progress.Formula;
import org.snitp.indicators.progress.Status;
import org.snitp.model.Bundle;
import org.snitp.model.measurement.EarlierFigure;
import org.snitp.model.plan.Action;
import org.snitp.model.time.Period;
import org.snitp.model.time.Timing;

class AnnualReportTest {

    private static final Action FIRST = Given.action("1.1.1", Given.count("1.1.1-1", 300));
    private static final Action SECOND = Given.action("1.2.1", Given.count("1.2.1-1", 60), Given.count("1.2.1-2", 60));

    private static AnnualReport report(Bundle bundle) {
        return AnnualReport.of(bundle, Given.request(bundle));
    }

    @Test
    void theYearEndsOnItsLastDayAndWhatComesLaterDoesNotCount() {
        AnnualReport report = report(Given.bundle(
                List.of(FIRST),
                Given.set(
                        "S",
                        Given.value("1.1.1-1", "2024", 100),
                        Given.value("1.1.1-1", "2025", 90),
                        Given.value("1.1.1-1", "2026-Q1", 70))));

        assertThat(report.heading().asOf()).isEqualTo("2025-12-31");
        IndicatorStanding standing = report.indicators().findFirst().orElseThrow();
        assertThat(standing.actual().value()).contains(BigDecimal.valueOf(190));
        assertThat(standing.observedOn()).contains(LocalDate.of(2025, 12, 31));
        assertThat(standing.reported())
                .extracting(ReportedNumber::period)
                .containsExactly(Period.year(2024), Period.year(2025));
        assertThat(standing.status()).contains(Status.AT_RISK);
    }

    @Test
    void theSameFiguresGiveEqualReportsAndAnyOtherFigureAnotherOne() {
        AnnualReport report = report(bundleWith("2025", 90));

        assertThat(report(bundleWith("2025", 90)))
                .isEqualTo(report)
                .hasSameHashCodeAs(report)
                .hasToString(report.toString());
        assertThat(List.of(report(bundleWith("2025", 91)), report(bundleWith("2024", 90))))
                .doesNotContain(report)
                .doesNotHaveDuplicates();
        assertThat(report.toString()).contains("1.1.1-1", "Agenția A");
    }

    private static Bundle bundleWith(String period, long value) {
        return Given.bundle(
                List.of(FIRST, SECOND),
                Given.set("S", Given.value("1.1.1-1", period, value), Given.value("1.2.1-1", "2024", 30)));
    }

    @Test
    void theHeadingNamesWhoPreparesTheReportOfTheYear() {
        Heading heading = report(Given.bundle(List.of(FIRST))).heading();

        assertThat(heading.preparedBy()).containsExactly(new Party("A", Optional.of(Given.text("Agenția A"))));
        assertThat(heading.strategies()).containsExactly(Given.text("Strategie exemplu"));
        assertThat(heading.plans()).extracting(Heading.Plan::id).containsExactly("PLAN");
    }

    @Test
    void objectivesCountTheirActionsAndGeneralOnesTheirSpecificOnes() {
        AnnualReport report =
                report(Given.bundle(List.of(FIRST, SECOND), Given.set("S", Given.value("1.1.1-1", "2025", 300))));

        assertThat(report.objectives())
                .extracting(
                        objective -> objective.objective().getCode(),
                        ObjectiveStanding::isGeneral,
                        objective -> objective.counts().indicators(),
                        objective -> objective.counts().count(Status.ACHIEVED))
                .containsExactly(tuple("1", true, 3, 1), tuple("1.1", false, 1, 1), tuple("1.2", false, 2, 0));
        assertThat(report.total().indicators()).isEqualTo(3);
        assertThat(report.total().coverage()).isEqualTo(new Coverage(12, 2, 2));
    }

    @Test
    void anInstitutionCountsWhatItReportsAndIsNamedIfItIsKnown() {
        AnnualReport report = report(Given.bundle(List.of(FIRST, SECOND)));

        assertThat(report.institutions())
                .extracting(
                        standing -> standing.institution().id(),
                        standing -> standing.institution().name().isPresent(),
                        standing -> standing.counts().indicators())
                .containsExactly(tuple("A", true, 3), tuple("B", false, 3));
    }

    @Test
    void whatIsOverdueComesByDayWithThoseWhoOweIt() {
        AnnualReport report = report(Given.bundle(List.of(FIRST, SECOND)));

        assertThat(report.overdue())
                .extracting(OverdueReport::indicator, overdue -> overdue.due().dueOn())
                .containsExactly(
                        tuple("1.1.1-1", LocalDate.of(2024, 12, 31)),
                        tuple("1.2.1-1", LocalDate.of(2024, 12, 31)),
                        tuple("1.2.1-2", LocalDate.of(2024, 12, 31)));
        assertThat(report.overdue().get(0).institutions()).extracting(Party::id).containsExactly("B", "A");
        assertThat(report.overdue().get(0).action()).contains("1.1.1");
    }

    @Test
    void aReasonAndACorrectiveMeasureStandBesideTheFigure() {
        AnnualReport report = report(Given.bundle(
                List.of(SECOND),
                Given.set(
                        "S",
                        Given.value("1.2.1-1", "2025", 8).withReason(Given.LATE).withCorrectiveMeasure(Given.MEND),
                        Given.value("1.2.1-2", "2025", 8))));

        IndicatorStanding explained = report.indicators().toList().get(0);
        IndicatorStanding silent = report.indicators().toList().get(1);

        assertThat(explained.status()).contains(Status.OFF_TRACK);
        assertThat(explained.account().orElseThrow().reason()).contains(Given.LATE);
        assertThat(explained.account().orElseThrow().correctiveMeasure()).contains(Given.MEND);
        assertThat(explained.account().orElseThrow().reportedBy())
                .map(Party::id)
                .contains("C");
        assertThat(explained.lacksReason()).isFalse();
        assertThat(silent.lacksReason()).isTrue();
    }

    @Test
    void sourcesNameTheSetsAndWhatWasReplaced() {
        EarlierFigure earlier = EarlierFigure.builder()
                .value(BigDecimal.valueOf(80))
                .reportedOn(LocalDate.of(2026, 1, 10))
                .replacedBecause(Given.LATE)
                .build();
        AnnualReport report = report(Given.bundle(
                List.of(FIRST),
                Given.set("S", Given.value("1.1.1-1", "2025", 90).withEarlier(earlier)),
                Given.set("T", Given.value("1.1.1-1", "2025", 95).withReportedOn(LocalDate.of(2026, 2, 1)))));

        assertThat(report.sources().sets())
                .extracting(Sources.SourceSet::id, Sources.SourceSet::measurements, Sources.SourceSet::lastReportedOn)
                .containsExactly(
                        tuple("S", 1, Optional.of(LocalDate.of(2026, 1, 15))),
                        tuple("T", 1, Optional.of(LocalDate.of(2026, 2, 1))));
        assertThat(report.sources().superseded())
                .extracting(
                        replaced -> replaced.number().value(),
                        Sources.Superseded::replacedOn,
                        Sources.Superseded::because)
                .containsExactly(
                        tuple(
                                Optional.of(BigDecimal.valueOf(80)),
                                Optional.of(LocalDate.of(2026, 1, 15)),
                                Optional.of(Given.LATE)),
                        tuple(
                                Optional.of(BigDecimal.valueOf(90)),
                                Optional.of(LocalDate.of(2026, 2, 1)),
                                Optional.empty()));
    }

    @Test
    void contradictionsAndUnknownIndicatorsAreTold() {
        AnnualReport report = report(Given.bundle(
                List.of(FIRST),
                Given.set(
                        "S",
                        Given.value("1.1.1-1", "2025", 90),
                        Given.cell("1.1.1-1", "2025", "f", 50),
                        Given.cell("1.1.1-1", "2025", "m", 45),
                        Given.value("9.9.9-9", "2025", 1))));

        assertThat(report.quality()).singleElement().satisfies(remark -> {
            assertThat(remark.indicator()).isEqualTo("1.1.1-1");
            assertThat(remark.remark().arguments()).containsEntry("sum", "95").containsEntry("total", "90");
        });
        assertThat(report.unknown()).containsExactly("9.9.9-9");
    }

    @Test
    void theMethodNamesTheFormulasThatWereUsed() {
        AnnualReport report = report(Given.bundle(List.of(FIRST), Given.set("S", Given.value("1.1.1-1", "2025", 90))));

        assertThat(report.method().formulas())
                .containsExactly(Formula.SUM, Formula.ACHIEVEMENT, Formula.EXPECTED_WHOLE);
        assertThat(report.method().disclosureThreshold()).isEmpty();
        assertThat(report.method().withheld()).isEmpty();
    }

    @Test
    void barsAreClippedToThePlanAndCountedInQuarters() {
        Action action = FIRST.withImplementation(
                Timing.parse("2023/2024-Q2"),
                Timing.parse("2025-03"),
                Timing.parse("2027"),
                Timing.parse("quarterly"),
                Timing.parse("on-demand"));
        Gantt gantt = report(Given.bundle(List.of(action))).gantt();

        assertThat(gantt.quarters())
                .hasSize(12)
                .startsWith(Period.quarter(2024, 1))
                .endsWith(Period.quarter(2026, 4));
        assertThat(gantt.rows().get(0).bars())
                .containsExactly(
                        new Gantt.Bar(0, 1, Timing.parse("2023/2024-Q2")),
                        new Gantt.Bar(0, 11, Timing.parse("quarterly")),
                        new Gantt.Bar(0, 11, Timing.parse("on-demand")),
                        new Gantt.Bar(4, 4, Timing.parse("2025-03")));
    }

    @Test
    void anIndicatorWithoutReportsHasNothingToSay() {
        AnnualReport report =
                report(Given.bundle(List.of(FIRST, SECOND), Given.set("S", Given.value("1.1.1-1", "2025", 90))));

        assertThat(report.actions()).extracting(ActionStanding::hasReports).containsExactly(true, false);
        assertThat(report.actions().get(0).objective()).contains("1.1");
        assertThat(report.actions().get(0).indicators().get(0).breakdown()).isEmpty();
        assertThat(report.indicators().toList().get(0).reported().get(0).categories())
                .isEqualTo(Map.of());
    }
}
