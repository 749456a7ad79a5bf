package org.snitp.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.indicators.progress.Given.indicator;
import static org.snitp.indicators.progress.Given.measure;
import static org.snitp.indicators.progress.Given.progress;
import static org.snitp.indicators.progress.Given.report;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.Target;
import org.snitp.model.indicator.TargetKind;
import org.snitp.model.measurement.DeliveryState;
import org.snitp.model.measurement.Measurement;
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
}
