package org.snitp.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.indicators.progress.Given.indicator;
import static org.snitp.indicators.progress.Given.measure;
import static org.snitp.indicators.progress.Given.progress;
import static org.snitp.indicators.progress.Given.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.snitp.model.Bundle;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.Target;
import org.snitp.model.indicator.TargetKind;
import org.snitp.model.measurement.DeliveryState;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.plan.Milestone;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.TimeSpan;

/** Statements and milestones are judged by what was delivered, never by a number. */
class StatementTargetsTest {

    private static final Target DRAFT = statement(TargetKind.TEXT, "2024", "The draft is published");
    private static final Target LAW = statement(TargetKind.MILESTONE, "2025-06-30", "The law is adopted");

    private static Target statement(TargetKind kind, String period, String words) {
        return Target.builder()
                .kind(kind)
                .period(TimeSpan.parse(period))
                .statement(LocalizedText.of(words))
                .build();
    }

    private static Indicator with(MeasureType type, Target... targets) {
        return indicator(measure(type)).withTargets(targets);
    }

    private static Measurement delivered(String period, String day) {
        return report(period).withDelivery(DeliveryState.DELIVERED).withDeliveredOn(LocalDate.parse(day));
    }

    private static Measurement working(String period) {
        return report(period).withDelivery(DeliveryState.IN_PROGRESS);
    }

    private static Stream<String> told(IndicatorProgress progress) {
        return progress.targets().stream().map(target -> target.toString(Locale.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource(
            value = MeasureType.class,
            names = {"DELIVERABLE", "QUALITATIVE"})
    void aMilestoneIsMetOnTheDayOfItsDelivery(MeasureType type) {
        IndicatorProgress progress = progress(with(type, LAW), "2025-12-31", delivered("2025", "2025-06-15"));

        assertThat(progress.status()).isEqualTo(Status.ACHIEVED);
        assertThat(told(progress))
                .containsExactly("Milestone 2025-06-30: \"The law is adopted\", delivered (2025-06-15)");
    }

    @Test
    void anOverdueMilestoneIsToldWithItsDaysAndNeedsAReason() {
        IndicatorProgress progress = progress(with(MeasureType.DELIVERABLE, LAW), "2025-12-31", working("2025"));

        assertThat(progress.status()).isEqualTo(Status.OFF_TRACK);
        assertThat(told(progress))
                .containsExactly("Milestone 2025-06-30: \"The law is adopted\", late, days late: 184");
        assertThat(progress.targets()).allMatch(target -> target.missed() && target.lacksReason());
    }

    @Test
    void anOverdueMilestoneWithoutAnyReportHasNoData() {
        IndicatorProgress progress = progress(with(MeasureType.DELIVERABLE, LAW), "2025-12-31");

        assertThat(progress.status()).isEqualTo(Status.NO_DATA);
        assertThat(told(progress)).containsExactly("Milestone 2025-06-30: \"The law is adopted\", no data");
    }

    @Test
    void ofSeveralStatementsEachIsJudgedByTheReportsOfItsOwnTime() {
        IndicatorProgress progress = progress(
                with(MeasureType.DELIVERABLE, DRAFT, LAW),
                "2025-03-31",
                delivered("2024", "2024-11-03"),
                working("2025-Q1"));

        assertThat(told(progress))
                .containsExactly(
                        "2024: \"The draft is published\", delivered (2024-11-03)",
                        "Milestone 2025-06-30: \"The law is adopted\", not started");
        assertThat(progress.status()).isEqualTo(Status.NOT_DUE);
    }

    @Test
    void aReportInTheTimeOfTwoStatementsDecidesNeither() {
        Target signed = statement(TargetKind.MILESTONE, "2025-09-30", "The law is signed");
        IndicatorProgress progress =
                progress(with(MeasureType.DELIVERABLE, LAW, signed), "2025-12-31", delivered("2025", "2025-06-15"));

        assertThat(progress.targets())
                .extracting(TargetAssessment::status)
                .containsExactly(Status.NOT_ASSESSABLE, Status.NOT_ASSESSABLE);
        assertThat(progress.status()).isEqualTo(Status.NOT_ASSESSABLE);
        assertThat(progress.warnings()).extracting(Remark::kind).containsExactly(Remark.Kind.STATEMENTS_MIXED);
    }

    /** The law is a milestone of the action, which was met on a day. */
    private static IndicatorProgress milestone(String met, Measurement... reports) {
        Indicator indicator = with(MeasureType.DELIVERABLE, LAW.withMilestone("M1"));
        Milestone milestone = Milestone.builder()
                .id("M1")
                .title(LocalizedText.of("The law"))
                .due(TimeSpan.parse("2025-06-30"))
                .met(Optional.of(met).filter(day -> !day.isEmpty()).map(LocalDate::parse))
                .build();
        Bundle bundle = Given.plan(indicator);
        ActionPlan plan = bundle.getPlans().get(0);
        Bundle with = Bundle.of(plan.withActions(plan.getActions().get(0).withMilestones(milestone)));
        return Objects.requireNonNull(
                ProgressReport.of(with, Given.accumulated(reports), DuePeriods.NONE, Given.asOf("2025-12-31"))
                        .indicators()
                        .get(Given.ID));
    }

    private static List<Remark.Kind> remarks(IndicatorProgress progress) {
        return progress.remarks().stream()
                .map(Remark::kind)
                .filter(kind -> kind.name().startsWith("MILESTONE"))
                .toList();
    }

    @Test
    void theMilestoneOfTheActionDecidesWhereNothingElseIsReported() {
        IndicatorProgress progress = milestone("2025-07-10");

        assertThat(progress.status()).isEqualTo(Status.ACHIEVED);
        assertThat(progress.delivery().map(DeliveryProgress::daysLate)).contains(10L);
        assertThat(remarks(progress)).containsExactly(Remark.Kind.MILESTONE_MET);
        assertThat(milestone("2026-01-10").status()).isEqualTo(Status.NO_DATA);
    }

    @Test
    void ofTwoDaysTheLaterOneCountsAndBothAreTold() {
        IndicatorProgress later = milestone("2025-07-10", delivered("2025", "2025-06-15"));
        IndicatorProgress earlier = milestone("2025-06-10", delivered("2025", "2025-06-15"));

        assertThat(later.delivery().flatMap(DeliveryProgress::deliveredOn)).contains(LocalDate.of(2025, 7, 10));
        assertThat(earlier.delivery().flatMap(DeliveryProgress::deliveredOn)).contains(LocalDate.of(2025, 6, 15));
        assertThat(remarks(later)).containsExactly(Remark.Kind.MILESTONE_OTHER_DAY);
        assertThat(later.warnings())
                .extracting(remark -> remark.toString(Locale.ENGLISH))
                .contains("The milestone M1 was reported as met on 2025-07-10, but the delivery as made on 2025-06-15."
                        + " The later day counts.");
        assertThat(remarks(milestone("2025-06-15", delivered("2025", "2025-06-15"))))
                .isEmpty();
    }

    @Test
    void whereTheyContradictEachOtherNothingIsJudged() {
        IndicatorProgress progress = milestone("2025-06-10", working("2025"));

        assertThat(progress.status()).isEqualTo(Status.NOT_ASSESSABLE);
        assertThat(remarks(progress)).containsExactly(Remark.Kind.MILESTONE_CONTRADICTED);
        assertThat(milestone("2025-06-10", working("2025-Q1")).status()).isEqualTo(Status.ACHIEVED);
    }

    @Test
    void aDeliveryWithoutItsMilestoneIsTold() {
        IndicatorProgress progress = milestone("", delivered("2025", "2025-06-15"));

        assertThat(progress.status()).isEqualTo(Status.ACHIEVED);
        assertThat(remarks(progress)).containsExactly(Remark.Kind.MILESTONE_OPEN);
    }
}
