package org.snitp.interop.internal.flat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snitp.interop.exchange.ExchangeCode;
import org.snitp.interop.exchange.ExchangeStandard;
import org.snitp.interop.exchange.Loss;

/** Counts what an export loses of each item, and makes one loss of each code. Not thread-safe. */
public final class CountedLosses {

    private final Map<ExchangeCode, Map<String, Integer>> counts = new LinkedHashMap<>();

    /** Creates an empty count. */
    public CountedLosses() {}

    /** Counts one loss of an item. */
    public void add(ExchangeCode code, String item) {
        add(code, item, 1);
    }

    /**
     * Counts losses of an item.
     *
     * @param number how many; nothing is lost if it is not positive
     */
    public void add(ExchangeCode code, String item, int number) {
        if (number > 0) {
            counts.computeIfAbsent(code, unused -> new LinkedHashMap<>()).merge(item, number, Integer::sum);
        }
    }

    /** Forgets what was counted. */
    public void clear() {
        counts.clear();
    }

    /**
     * Returns a loss for each code, in the order in which the codes were first counted.
     *
     * @param why the element of the standard that is too small
     */
    public List<Loss> list(ExchangeStandard standard, String why) {
        List<Loss> losses = new ArrayList<>();
        counts.forEach((code, items) -> losses.add(Loss.of(
                code,
                "",
                List.copyOf(items.keySet()),
                Map.of("standard", standard.title(), "count", Integer.toString(sum(items)), "why", why))));
        return losses;
    }

    private static int sum(Map<String, Integer> items) {
        return items.values().stream().mapToInt(Integer::intValue).sum();
    }
}
