package org.snitp.interop.internal.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.interop.exchange.ForeignPlace;

/** An element of an XML file that knows its place. Its names have no namespace. */
public final class XmlElement {

    private final String name;
    private final ForeignPlace place;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlElement(String name, ForeignPlace place) {
        this.name = name;
        this.place = place;
    }

    void attribute(String attribute, String value) {
        attributes.put(attribute, value);
    }

    void add(XmlElement child) {
        children.add(child);
    }

    void add(String characters) {
        text.append(characters);
    }

    /** The name, without a prefix. */
    public String name() {
        return name;
    }

    /** Where it starts. */
    public ForeignPlace place() {
        return place;
    }

    /** Returns the value of an attribute, whatever its namespace; empty ones and blank ones are absent. */
    public Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** Returns whether there is an attribute that is not blank. */
    public boolean hasAttributes() {
        return attributes.values().stream().anyMatch(value -> !value.isBlank());
    }

    /** The children, in their order. */
    public List<XmlElement> children() {
        return Collections.unmodifiableList(children);
    }

    /** Returns the children of a name. */
    public List<XmlElement> children(String child) {
        return children.stream().filter(one -> one.name.equals(child)).toList();
    }

    /** Returns the first child of a name. */
    public Optional<XmlElement> child(String child) {
        return children.stream().filter(one -> one.name.equals(child)).findFirst();
    }

    /** Returns the first element along a path of names. */
    public Optional<XmlElement> at(String... path) {
        Optional<XmlElement> here = Optional.of(this);
        for (String step : path) {
            here = here.flatMap(one -> one.child(step));
        }
        return here;
    }

    /** The own text, with white space made into single spaces. */
    public String text() {
        return text.toString().strip().replaceAll("\\s+", " ");
    }

    /** The own text with its line ends, without white space around it. */
    public String lines() {
        return text.toString().strip();
    }

    /** Returns the text of the first element along a path of names; empty if there is none, or it is blank. */
    public Optional<String> textAt(String... path) {
        return at(path).map(XmlElement::text).filter(found -> !found.isEmpty());
    }
}
