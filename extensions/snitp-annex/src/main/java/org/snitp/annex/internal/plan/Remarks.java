package org.snitp.annex.internal.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.snitp.annex.document.AnnexField;
import org.snitp.annex.document.AnnexPlace;
import org.snitp.annex.document.AnnexRemark;
import org.snitp.annex.document.RemarkKind;

/** Collects what is said while an annex is understood. */
public final class Remarks {

    private final List<AnnexRemark> remarks = new ArrayList<>();

    /** Creates an empty collection. */
    public Remarks() {}

    /** Adds a remark about a place. */
    void add(RemarkKind kind, AnnexPlace place, String... arguments) {
        remarks.add(AnnexRemark.of(kind, place, map(arguments)));
    }

    /** Adds a remark about a field of an action. */
    void add(RemarkKind kind, Line line, String... arguments) {
        remarks.add(AnnexRemark.of(kind, line.place(), map(arguments)).about(line.action(), line.field()));
    }

    /** Adds a remark about a field of an action, at a place. */
    void about(RemarkKind kind, AnnexPlace place, String action, AnnexField field, String... arguments) {
        remarks.add(AnnexRemark.of(kind, place, map(arguments)).about(action, field));
    }

    private static Map<String, String> map(String... arguments) {
        Map<String, String> map = new HashMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            map.put(arguments[i], arguments[i + 1]);
        }
        return map;
    }

    /** Returns what was said so far. */
    public List<AnnexRemark> all() {
        return List.copyOf(remarks);
    }
}
