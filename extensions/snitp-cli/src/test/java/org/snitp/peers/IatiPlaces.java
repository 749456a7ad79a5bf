package org.snitp.peers;

import static org.snitp.peers.Expressed.object;
import static org.snitp.peers.XmlLeaves.all;
import static org.snitp.peers.XmlLeaves.attribute;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The places of an activity of IATI. */
final class IatiPlaces {

    private IatiPlaces() {}

    static List<Object> of(Element activity) {
        return all(activity, "location").stream()
                .map(location -> (Object) place(location))
                .toList();
    }

    private static Map<String, Object> place(Element location) {
        String[] point = XmlLeaves.text(location, "point/pos").split(" ", -1);
        return object(
                "name",
                IatiActivity.narratives(location, "name"),
                "codes",
                codes(location),
                "description",
                IatiActivity.narratives(location, "description"),
                "activity",
                IatiActivity.narratives(location, "activity-description"),
                "latitude",
                new BigDecimal(point[0]),
                "longitude",
                new BigDecimal(point[1]));
    }

    /** Returns the codes of a place, its kind, and how exactly it is known, each by the name of its list. */
    private static List<String> codes(Element location) {
        List<String> codes = new ArrayList<>();
        codes.add("iati-location:" + location.getAttribute("ref"));
        for (Element one : all(location, "location-id")) {
            codes.add(scheme("location-id", one.getAttribute("vocabulary")) + one.getAttribute("code"));
        }
        for (Element one : all(location, "administrative")) {
            codes.add(scheme("administrative", one.getAttribute("vocabulary") + "-" + one.getAttribute("level"))
                    + one.getAttribute("code"));
        }
        Stream.of("location-reach", "exactness", "location-class", "feature-designation")
                .forEach(field -> codes.add(field + ":" + attribute(location, field, "code")));
        return codes;
    }

    private static String scheme(String list, String vocabulary) {
        return list + "-" + vocabulary.toLowerCase(Locale.ROOT) + ":";
    }
}
