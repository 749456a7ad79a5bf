package org.snitp.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.indicators.Fixtures.target;
import static org.snitp.indicators.progress.Given.asOf;
import static org.snitp.indicators.progress.Given.indicator;
import static org.snitp.indicators.progress.Given.measure;
import static org.snitp.indicators.progress.Given.value;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.indicators.progress.TargetAssessment.Validity;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.Supersession;
import org.snitp.model.indicator.Target;
import org.snitp.model.indicator.TargetKind;
import org.snitp.model.text.LocalizedText;

/** A target that an act replaces holds up to the day before the act, and the one in its place from that day on. */
class SupersededTargetsTest {

    private static final Target OLD = bound("80")
            .withSupersededBy(Supersession.builder()
                    .act(LocalizedText.of("Decision 5/2025"))
                    .date(LocalDate.of(2025, 3, 1))
                    .build());

    private static final Indicator WATER =
            indicator(measure(MeasureType.PERCENTAGE, Accumulation.SNAPSHOT)).withTargets(OLD, bound("70"));

    private static Target bound(String value) {
        return target(value, "2025").withKind(TargetKind.AT_LEAST);
    }

    private static IndicatorProgress progress(ProgressParameters parameters) {
        return Objects.requireNonNull(ProgressReport.of(
                        Given.plan(WATER), Given.accumulated(value("2024", "75")), DuePeriods.NONE, parameters)
                .indicators()
                .get(Given.ID));
    }

    @ParameterizedTest
    @CsvSource({"2025-02-28, OFF_TRACK, IN_FORCE, LATER", "2025-03-01, ON_TRACK, SUPERSEDED, IN_FORCE"})
    void theDayOfTheActDecidesWhichTargetJudges(String day, Status status, Validity old, Validity fresh) {
        IndicatorProgress progress = progress(asOf(day));

        assertThat(progress.status()).isEqualTo(status);
        assertThat(progress.targets())
                .filteredOn(target -> target.target().equals(OLD))
                .extracting(TargetAssessment::validity)
                .containsExactly(old);
        assertThat(progress.targets())
                .filteredOn(target -> !target.target().equals(OLD))
                .extracting(TargetAssessment::validity)
                .containsExactly(fresh);
    }

    @Test
    void whatWasKnownBeforeTheActIsJudgedByTheOldTarget() {
        assertThat(progress(asOf("2025-12-31").withKnownOn(LocalDate.of(2025, 2, 28)))
                        .status())
                .isEqualTo(Status.OFF_TRACK);
        assertThat(progress(asOf("2025-12-31")).status()).isEqualTo(Status.ON_TRACK);
    }

    @Test
    void bothAreToldWithWhatHoldsOfThem() {
        assertThat(progress(asOf("2025-02-28")).targets())
                .extracting(target -> target.toString(Locale.ENGLISH))
                .containsExactly(
                        "2025: 75, at least 80, missed", "2025: 75, at least 70, replaces another target later");
        assertThat(progress(asOf("2025-12-31")).targets())
                .extracting(target -> target.toString(Locale.ENGLISH))
                .containsExactlyInAnyOrder(
                        "2025: 75, at least 70, on track",
                        "2025: 75, at least 80, replaced on 2025-03-01 by: Decision 5/2025");
    }
}
