package org.snitp.model.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snitp.model.indicator.Indicator;

/**
 * The ids of the indicators of a document, each of which occurs once. Places are only looked at from the first id on that may have
 * occurred before.
 */
final class UniqueIds {

    private final Findings findings;
    private final MetHashes hashes = new MetHashes();
    private final List<List<Indicator>> lists = new ArrayList<>();
    private final List<Path> paths = new ArrayList<>();
    private @Nullable Map<String, Path> places;

    UniqueIds(Findings findings) {
        this.findings = findings;
    }

    /** Reports every indicator of a list whose id occurs earlier, in it or in the lists before. */
    void require(List<Indicator> indicators, Path list) {
        if (places == null && !areNew(indicators)) {
            places = places();
        }
        if (places == null) {
            lists.add(indicators);
            paths.add(list);
        } else {
            findings.requireUnique(indicators, Indicator::getId, "id", list, places);
        }
    }

    private boolean areNew(List<Indicator> indicators) {
        for (int i = 0; i < indicators.size(); i++) {
            if (!hashes.isNew(indicators.get(i).getId().hashCode())) {
                return false;
            }
        }
        return true;
    }

    /** The places of the indicators of the lists before, whose ids are all different. */
    private Map<String, Path> places() {
        Map<String, Path> known = new HashMap<>();
        for (int i = 0; i < lists.size(); i++) {
            findings.requireUnique(lists.get(i), Indicator::getId, "id", paths.get(i), known);
        }
        return known;
    }
}
