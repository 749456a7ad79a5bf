package org.snitp.cli;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.snitp.cli.terminal.Console;
import org.snitp.indicators.progress.YardstickChoice;
import org.snitp.model.Bundle;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.plan.AssessmentMethod;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The criteria by which indicators are judged, where they override the plans. */
final class YardstickOptions {

    /** The method that determines the status. */
    enum Judge {
        LINEAR,
        GROWTH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Parses a share: above 0, with a decimal point. */
    static final class Share implements ITypeConverter<BigDecimal> {
        @Override
        public BigDecimal convert(String text) {
            if (!text.matches("[0-9]{1,3}([.][0-9]{1,6})?") || new BigDecimal(text).signum() == 0) {
                throw new TypeConversionException(text);
            }
            return new BigDecimal(text);
        }
    }

    @Option(names = "--method", paramLabel = "linear|growth", descriptionKey = "yardstick.method", order = 20)
    private Optional<Judge> method = Optional.empty();

    @Option(
            names = "--on-track",
            paramLabel = "SHARE",
            converter = Share.class,
            descriptionKey = "yardstick.onTrack",
            order = 21)
    private Optional<BigDecimal> onTrack = Optional.empty();

    @Option(
            names = "--at-risk",
            paramLabel = "SHARE",
            converter = Share.class,
            descriptionKey = "yardstick.atRisk",
            order = 22)
    private Optional<BigDecimal> atRisk = Optional.empty();

    /**
     * Returns the choice for the indicators of some plans.
     *
     * @throws UsageException if the thresholds are out of order together with those of a plan
     */
    YardstickChoice in(Bundle bundle, Console console) {
        YardstickChoice choice =
                new YardstickChoice(method.map(judge -> AssessmentMethod.valueOf(judge.name())), onTrack, atRisk);
        try {
            choice.in(Optional.empty());
            bundle.getPlans().stream().map(ActionPlan::getAssessment).forEach(choice::in);
        } catch (IllegalArgumentException e) {
            throw new UsageException(console.texts().text("yardstick.order"));
        }
        return choice;
    }
}
