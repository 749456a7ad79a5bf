package org.snitp.interop.internal.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snitp.interop.exchange.ExchangeCode;
import org.snitp.interop.exchange.ForeignPlace;
import org.snitp.interop.exchange.Remarks;

/** What of a file is not read: each kind of element once, where the first one is, with their number. */
public final class UnreadElements {

    private final Map<String, Set<String>> read;
    private final String root;
    private final Map<List<String>, List<ForeignPlace>> places = new LinkedHashMap<>();

    /**
     * Creates an empty note.
     *
     * @param read the elements that are read below those of each name; all are below those of a name that is not given
     * @param root the name of the element whose children are told without it
     */
    public UnreadElements(Map<String, Set<String>> read, String root) {
        this.read = Map.copyOf(read);
        this.root = root;
    }

    /** Notes something that is not read. */
    public void add(ForeignPlace place, String what) {
        places.computeIfAbsent(List.of(place.file(), what), unused -> new ArrayList<>())
                .add(place);
    }

    /** Notes the elements below one that are not read, unless they are blank. */
    public void addAll(XmlElement element) {
        Set<String> here = read.get(element.name());
        if (here == null) {
            return;
        }
        for (XmlElement child : element.children()) {
            if (here.contains(child.name())) {
                addAll(child);
            } else if (saysSomething(child)) {
                add(child.place(), element.name().equals(root) ? child.name() : element.name() + "/" + child.name());
            }
        }
    }

    /** Returns whether there is a text or an attribute in an element. */
    public static boolean saysSomething(XmlElement element) {
        return !element.text().isEmpty()
                || element.hasAttributes()
                || element.children().stream().anyMatch(UnreadElements::saysSomething);
    }

    /** Tells what was noted. */
    public void tell(Remarks remarks) {
        places.forEach((what, where) -> remarks.addOnce(ExchangeCode.NOT_TAKEN, where, "what", what.get(1)));
    }
}
