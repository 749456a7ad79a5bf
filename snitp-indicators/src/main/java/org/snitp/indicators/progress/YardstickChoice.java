package org.snitp.indicators.progress;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.snitp.model.plan.Assessment;
import org.snitp.model.plan.AssessmentMethod;

/**
 * An assessment that overrides the plans. What is absent is taken from the plan, and otherwise from
 * {@link Yardstick#DEFAULT}.
 *
 * @param method the assessment method
 * @param onTrack the share from which progress is on track
 * @param atRisk the share from which it is at risk
 */
public record YardstickChoice(
        Optional<AssessmentMethod> method, Optional<BigDecimal> onTrack, Optional<BigDecimal> atRisk) {

    /** Overrides nothing. */
    public static final YardstickChoice NONE =
            new YardstickChoice(Optional.empty(), Optional.empty(), Optional.empty());
    /** Checks that no component is null. */
    public YardstickChoice {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(onTrack, "onTrack");
        Objects.requireNonNull(atRisk, "atRisk");
    }

    /** Returns a choice of both thresholds. */
    public static YardstickChoice of(Thresholds thresholds) {
        Objects.requireNonNull(thresholds, "thresholds");
        return new YardstickChoice(
                Optional.empty(), Optional.of(thresholds.onTrack()), Optional.of(thresholds.atRisk()));
    }

    /**
     * Returns how the indicators of a plan are assessed.
     *
     * @param plan the assessment stated in the plan
     * @throws IllegalArgumentException if the thresholds of this choice and of the plan together are out of order, but
     *     those of the plan alone are not; thresholds of a plan that are out of order are ignored
     */
    public Yardstick in(Optional<Assessment> plan) {
        Objects.requireNonNull(plan, "plan");
        Optional<Assessment> sound = plan.filter(YardstickChoice::isOrdered);
        return new Yardstick(
                method.or(() -> plan.flatMap(Assessment::getMethod)).orElse(AssessmentMethod.LINEAR),
                new Thresholds(
                        onTrack.or(() -> sound.flatMap(Assessment::getOnTrack)).orElse(Thresholds.DEFAULT.onTrack()),
                        atRisk.or(() -> sound.flatMap(Assessment::getAtRisk)).orElse(Thresholds.DEFAULT.atRisk())));
    }

    private static boolean isOrdered(Assessment plan) {
        BigDecimal low = plan.getAtRisk().orElse(Thresholds.DEFAULT.atRisk());
        return low.signum() > 0
                && plan.getOnTrack().orElse(Thresholds.DEFAULT.onTrack()).compareTo(low) >= 0;
    }
}
