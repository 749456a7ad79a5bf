package org.snitp.annex.internal.xml;

import java.io.ByteArrayInputStream;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.snitp.annex.document.UnreadableAnnexException;
import org.snitp.annex.document.UnreadableAnnexException.Reason;

/**
 * Reads the XML of a part from its start to its end. Without a document type, without entities, and no deeper than
 * {@link #MAX_DEPTH}.
 *
 * <p>Who reads an element keeps its {@link #depth}, and asks for its children by it: {@link #nextChild} passes over what is
 * left of a child that was not read.
 */
public final class XmlCursor {

    /** The maximum depth of nested elements; documents have some twenty. */
    static final int MAX_DEPTH = 256;

    /** What comes next in an element. */
    public enum Node {
        /** A text. */
        TEXT,

        /** A child, which can be read now. */
        CHILD,

        /** The end of the element. */
        END
    }

    private static final String OFFICE = "http://schemas.openxmlformats.org/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final String OPEN = "urn:oasis:names:tc:opendocument:xmlns:";

    /** The prefixes by which elements are named here, whatever prefixes a file has. */
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry(OFFICE + "wordprocessingml/2006/main", "w:"),
            Map.entry(STRICT + "wordprocessingml/main", "w:"),
            Map.entry(OFFICE + "markup-compatibility/2006", "mc:"),
            Map.entry(OFFICE + "officeDocument/2006/math", "m:"),
            Map.entry(STRICT + "officeDocument/math", "m:"),
            Map.entry(OFFICE + "package/2006/relationships", "rel:"),
            Map.entry(OPEN + "office:1.0", "office:"),
            Map.entry(OPEN + "text:1.0", "text:"),
            Map.entry(OPEN + "table:1.0", "table:"),
            Map.entry(OPEN + "style:1.0", "style:"),
            Map.entry(OPEN + "drawing:1.0", "draw:"),
            Map.entry("urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0", "loext:"));

    private final String part;
    private final XMLStreamReader xml;
    private int depth;

    private XmlCursor(String part, XMLStreamReader xml) {
        this.part = part;
        this.xml = xml;
    }

    static XmlCursor of(String part, byte[] content) throws UnreadableAnnexException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return new XmlCursor(part, factory.createXMLStreamReader(new ByteArrayInputStream(content)));
        } catch (XMLStreamException e) {
            throw new UnreadableAnnexException(Reason.DAMAGED, part);
        }
    }

    /** The depth of the element that was entered last: 1 for the root. */
    public int depth() {
        return depth;
    }

    /** The name of the element that was entered last, such as {@code w:tbl}; {@code ?name} of an unknown vocabulary. */
    public String name() {
        String namespace = xml.getNamespaceURI();
        return PREFIXES.getOrDefault(namespace == null ? "" : namespace, "?") + xml.getLocalName();
    }

    /** Returns the value of an attribute of the element that was entered last, whatever its vocabulary. */
    public @Nullable String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Returns a number of an attribute; the fallback if it is absent or no number. */
    public int number(String name, int fallback) throws UnreadableAnnexException {
        String value = attribute(name);
        if (value == null || !value.matches("-?[0-9]+")) {
            return fallback;
        }
        if (value.length() > 9) {
            throw new UnreadableAnnexException(Reason.LIMIT, name + ": " + value.substring(0, 9));
        }
        return Integer.parseInt(value);
    }

    /** Returns whether an attribute is set as an on-or-off property of Word is: absent means on. */
    public boolean isOn() {
        String value = attribute("val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /** Enters the root. */
    public void enterRoot() throws UnreadableAnnexException {
        if (!nextChild(0)) {
            throw new UnreadableAnnexException(Reason.DAMAGED, part);
        }
    }

    /** Enters the next child of the element at a depth; returns false at its end. */
    public boolean nextChild(int parent) throws UnreadableAnnexException {
        Node node = nextNode(parent);
        while (node == Node.TEXT) {
            node = nextNode(parent);
        }
        return node == Node.CHILD;
    }

    /** Advances to the next text or child of the element at a depth, or to its end. */
    public Node nextNode(int parent) throws UnreadableAnnexException {
        try {
            while (xml.hasNext()) {
                Node node = step(xml.next(), parent);
                if (node != null) {
                    return node;
                }
            }
            return Node.END;
        } catch (XMLStreamException e) {
            throw new UnreadableAnnexException(Reason.DAMAGED, part);
        }
    }

    private @Nullable Node step(int event, int parent) throws UnreadableAnnexException {
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new UnreadableAnnexException(Reason.DOCUMENT_TYPE, part);
            case XMLStreamConstants.START_ELEMENT -> {
                if (++depth > MAX_DEPTH) {
                    throw new UnreadableAnnexException(Reason.LIMIT, "depth: " + MAX_DEPTH);
                }
                return depth == parent + 1 ? Node.CHILD : null;
            }
            case XMLStreamConstants.END_ELEMENT -> {
                return --depth < parent ? Node.END : null;
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                return depth == parent ? Node.TEXT : null;
            }
            default -> {
                return null;
            }
        }
    }

    /** Returns the text to which {@link #nextNode} advanced. */
    public String text() {
        return xml.getText();
    }

    /** Reads the element that was entered last to its end, and returns its own text. */
    public String content() throws UnreadableAnnexException {
        int own = depth;
        StringBuilder text = new StringBuilder();
        for (Node node = nextNode(own); node != Node.END; node = nextNode(own)) {
            if (node == Node.TEXT) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }
}
