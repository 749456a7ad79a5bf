package org.snitp.indicators.progress;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.snitp.model.plan.Assessment;
import org.snitp.model.plan.AssessmentMethod;

/**
 * By what somebody wants indicators to be judged, whatever their plans say; what is absent is as the plan says, and else as
 * {@link Yardstick#DEFAULT}.
 *
 * @param method the method that judges
 * @param onTrack the share from which progress is on track
 * @param atRisk the share from which it is at risk
 */
public record YardstickChoice(
        Optional<AssessmentMethod> method, Optional<BigDecimal> onTrack, Optional<BigDecimal> atRisk) {

    /** As the plans say. */
    public static final YardstickChoice NONE =
            new YardstickChoice(Optional.empty(), Optional.empty(), Optional.empty());
    /** Demands every component. */
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
     * Returns by what the indicators of a plan are judged.
     *
     * @param plan what the plan says
     * @throws IllegalArgumentException if the thresholds of this choice and of the plan together are out of order, though those
     *     of the plan alone are not; a plan whose own thresholds are out of order has said nothing of them
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
