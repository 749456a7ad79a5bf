package org.snitp.interop.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Collects what is said about files while they are read, up to a number. Not thread-safe. */
public final class Remarks {

    private static final int MAX = 10_000;

    private final List<ImportRemark> remarks = new ArrayList<>();
    private final Set<ImportRemark> said = new HashSet<>();
    private @Nullable ForeignPlace first;
    private int further;

    /** Creates an empty collection. */
    public Remarks() {}

    /**
     * Adds a remark, unless the same was said of the same place.
     *
     * @param arguments names and values in turn
     */
    public void add(ExchangeCode code, ForeignPlace place, String... arguments) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(arguments, "arguments");
        Map<String, String> named = new TreeMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            named.put(arguments[i], arguments[i + 1]);
        }
        ImportRemark remark = new ImportRemark(code, place, named);
        if (remarks.size() >= MAX) {
            first = first == null ? place : first;
            further++;
        } else if (said.add(remark)) {
            remarks.add(remark);
        }
    }

    /**
     * Adds a remark about places that say the same, at the first of them.
     *
     * @param places where; at least one
     * @param name the name of the value in the message
     */
    public void addOnce(ExchangeCode code, List<ForeignPlace> places, String name, String value) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(places, "places");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        if (places.size() == 1) {
            add(code, places.get(0), name, value);
        } else {
            add(code, places.get(0), name, value, "times", Integer.toString(places.size()));
        }
    }

    /** Returns what was said, in its order; of what exceeds the number, how much it is and where it begins. */
    public List<ImportRemark> list() {
        List<ImportRemark> all = new ArrayList<>(remarks);
        if (first != null) {
            all.add(new ImportRemark(ExchangeCode.NOT_LISTED, first, Map.of("count", Integer.toString(further))));
        }
        return List.copyOf(all);
    }
}
