package org.snitp.interop.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Collects what is said about files while they are read, up to a number. Not thread-safe. */
public final class Remarks {

    private static final int MAX = 10_000;

    private final List<ImportRemark> remarks = new ArrayList<>();
    private final Set<ImportRemark> said = new HashSet<>();

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
        if (remarks.size() < MAX && said.add(remark)) {
            remarks.add(remark);
        }
    }

    /** Returns what was said, in its order. */
    public List<ImportRemark> list() {
        return List.copyOf(remarks);
    }
}
