package org.snitp.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.snitp.indicators.progress.Given.number;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.snitp.model.plan.Assessment;
import org.snitp.model.plan.AssessmentMethod;

/** By what indicators are judged: a parameter, else the plan, else the straight line. */
class YardstickChoiceTest {

    private static final Assessment PLAN = Assessment.builder()
            .method(AssessmentMethod.GROWTH)
            .onTrack(number("0.9"))
            .build();

    @Test
    void whereNobodySaysAnythingTheLineJudges() {
        assertThat(YardstickChoice.NONE.in(Optional.empty())).isEqualTo(Yardstick.DEFAULT);
    }

    @Test
    void thePlanSaysWhatIsNotChosen() {
        YardstickChoice choice = new YardstickChoice(Optional.empty(), Optional.empty(), Optional.of(number("0.5")));

        assertThat(choice.in(Optional.of(PLAN)))
                .isEqualTo(new Yardstick(AssessmentMethod.GROWTH, new Thresholds(number("0.9"), number("0.5"))));
    }

    @Test
    void aChoiceOverrulesThePlan() {
        YardstickChoice choice =
                new YardstickChoice(Optional.of(AssessmentMethod.LINEAR), Optional.of(number("0.8")), Optional.empty());

        assertThat(choice.in(Optional.of(PLAN)))
                .isEqualTo(new Yardstick(AssessmentMethod.LINEAR, new Thresholds(number("0.8"), number("0.60"))));
    }

    @Test
    void thresholdsOfAPlanThatAreOutOfOrderSayNothing() {
        assertThat(YardstickChoice.NONE
                        .in(Optional.of(PLAN.withAtRisk(number("0.95"))))
                        .thresholds())
                .isEqualTo(Thresholds.DEFAULT);
        assertThat(YardstickChoice.NONE
                        .in(Optional.of(PLAN.withAtRisk(number("0"))))
                        .thresholds())
                .isEqualTo(Thresholds.DEFAULT);
    }

    @Test
    void aChoiceThatIsOutOfOrderIsRefused() {
        YardstickChoice choice = new YardstickChoice(Optional.empty(), Optional.of(number("0.5")), Optional.empty());

        assertThatThrownBy(() -> choice.in(Optional.empty())).isInstanceOf(IllegalArgumentException.class);
    }
}
