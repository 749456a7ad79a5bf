package org.snitp.model.rule;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.snitp.model.measurement.ReportedFigure;

/** The rules of numerators, denominators and weights. */
final class FractionRules {

    private FractionRules() {}

    static void check(ReportedFigure figure, Path at, Findings findings) {
        Optional<BigDecimal> numerator = figure.getNumerator();
        Optional<BigDecimal> denominator = figure.getDenominator();
        if (numerator.isPresent() && denominator.isEmpty()) {
            findings.add(Rule.FRACTION_COMPLETE, at.field("numerator"), Map.of("variant", "denominator"));
        } else if (denominator.isPresent() && numerator.isEmpty()) {
            findings.add(Rule.FRACTION_COMPLETE, at.field("denominator"), Map.of("variant", "numerator"));
        }
        if (figure.getWeight().isPresent() && figure.getValue().isEmpty()) {
            findings.add(Rule.FRACTION_COMPLETE, at.field("weight"), Map.of("variant", "value"));
        }
        requireNotZero(denominator, at.field("denominator"), findings);
        requireNotZero(figure.getWeight(), at.field("weight"), findings);
    }

    private static void requireNotZero(Optional<BigDecimal> number, Path at, Findings findings) {
        if (number.isPresent() && number.get().signum() == 0) {
            findings.add(Rule.DENOMINATOR_NOT_ZERO, at, Map.of());
        }
    }
}
