package org.snitp.interop.iati;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snitp.interop.exchange.ExchangeCode;
import org.snitp.interop.exchange.ForeignPlace;
import org.snitp.interop.exchange.Remarks;
import org.snitp.interop.internal.tree.XmlElement;

/** What of a file is not read: each kind of element once, where the first one is, with their number. */
final class IatiUnread {

    /** The elements below each that are read. */
    private static final Map<String, Set<String>> READ = Map.of(
            "iati-activity",
            Set.of(
                    "iati-identifier",
                    "title",
                    "description",
                    "participating-org",
                    "other-identifier",
                    "activity-date",
                    "related-activity",
                    "result"),
            "result",
            Set.of("title", "description", "indicator"),
            "indicator",
            Set.of("title", "description", "reference", "baseline", "period"),
            "baseline",
            Set.of("comment", "dimension", "location"),
            "period",
            Set.of("period-start", "period-end", "target", "actual"),
            "target",
            Set.of("comment", "dimension", "location"),
            "actual",
            Set.of("comment", "dimension", "location"));

    private final Map<List<String>, List<ForeignPlace>> places = new LinkedHashMap<>();

    /** Notes something that is not read. */
    void add(ForeignPlace place, String what) {
        places.computeIfAbsent(List.of(place.file(), what), unused -> new ArrayList<>())
                .add(place);
    }

    /** Notes the elements of an activity, and of its results, that are not read. */
    void addAll(XmlElement element) {
        Set<String> read = READ.get(element.name());
        if (read == null) {
            return;
        }
        for (XmlElement child : element.children()) {
            if (read.contains(child.name())) {
                addAll(child);
            } else {
                boolean top = element.name().equals("iati-activity");
                add(child.place(), top ? child.name() : element.name() + "/" + child.name());
            }
        }
    }

    /** Tells what was noted. */
    void tell(Remarks remarks) {
        places.forEach((what, where) -> remarks.addOnce(ExchangeCode.NOT_TAKEN, where, "what", what.get(1)));
    }
}
