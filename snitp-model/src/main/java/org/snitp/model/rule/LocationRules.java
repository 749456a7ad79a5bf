package org.snitp.model.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.model.plan.ActionLocation;

/** The rules of the places of actions. */
final class LocationRules {

    private static final BigDecimal POLE = new BigDecimal("90");
    private static final BigDecimal ANTIMERIDIAN = new BigDecimal("180");

    private LocationRules() {}

    static void check(List<ActionLocation> locations, Path list, Findings findings) {
        for (int i = 0; i < locations.size(); i++) {
            ActionLocation location = locations.get(i);
            Path at = list.index(i);
            TagRules.checkCodes(location.getCodes(), at, findings);
            requireWithin(location.getLatitude(), POLE, at.field("latitude"), findings);
            requireWithin(location.getLongitude(), ANTIMERIDIAN, at.field("longitude"), findings);
        }
    }

    private static void requireWithin(Optional<BigDecimal> degrees, BigDecimal most, Path at, Findings findings) {
        degrees.filter(number -> number.abs().compareTo(most) > 0)
                .ifPresent(number -> findings.add(
                        Rule.PLACE_ON_EARTH,
                        at,
                        Map.of("degrees", number.toPlainString(), "most", most.toPlainString())));
    }
}
