package org.snitp.interop.internal.tree;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.snitp.interop.exchange.ForeignFile;
import org.snitp.interop.exchange.ForeignPlace;
import org.snitp.interop.exchange.UnreadableForeignException;
import org.snitp.interop.exchange.UnreadableForeignException.Reason;
import org.snitp.io.options.Limits;

/** Reads XML as a tree: without a document type, without entities, and within limits. */
public final class XmlTrees {

    private XmlTrees() {}

    /**
     * Returns the root of a file.
     *
     * @throws UnreadableForeignException if it is not well-formed, or exceeds a limit
     */
    public static XmlElement read(ForeignFile file) throws UnreadableForeignException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return read(file.name(), factory.createXMLStreamReader(new ByteArrayInputStream(file.content())));
        } catch (XMLStreamException e) {
            throw damaged(file.name(), e);
        }
    }

    private static UnreadableForeignException damaged(String file, XMLStreamException e) {
        ForeignPlace place = e.getLocation() == null
                ? ForeignPlace.of(file)
                : new ForeignPlace(
                        file,
                        Math.max(0, e.getLocation().getLineNumber()),
                        Math.max(0, e.getLocation().getColumnNumber()),
                        "");
        return new UnreadableForeignException(Reason.DAMAGED, place, "XML");
    }

    private static XmlElement read(String file, XMLStreamReader xml)
            throws XMLStreamException, UnreadableForeignException {
        Deque<XmlElement> open = new ArrayDeque<>();
        XmlElement root = null;
        int elements = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new UnreadableForeignException(Reason.DOCUMENT_TYPE, place(file, xml), "");
                case XMLStreamConstants.START_ELEMENT -> {
                    limit(++elements, open.size(), place(file, xml));
                    XmlElement element = element(file, xml);
                    if (open.isEmpty()) {
                        root = element;
                    } else {
                        open.element().add(element);
                    }
                    open.push(element);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> addText(open.peek(), xml.getText());
                default -> {}
            }
        }
        return Objects.requireNonNull(root, "A well-formed file has a root");
    }

    private static void addText(@Nullable XmlElement element, String text) {
        if (element != null) {
            element.add(text);
        }
    }

    private static void limit(int elements, int depth, ForeignPlace place) throws UnreadableForeignException {
        if (elements > Limits.DEFAULT.values()) {
            throw new UnreadableForeignException(Reason.LIMIT, place, "elements: " + Limits.DEFAULT.values());
        }
        if (depth > Limits.DEFAULT.depth()) {
            throw new UnreadableForeignException(Reason.LIMIT, place, "depth: " + Limits.DEFAULT.depth());
        }
    }

    private static XmlElement element(String file, XMLStreamReader xml) {
        XmlElement element = new XmlElement(xml.getLocalName(), place(file, xml));
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            element.attribute(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return element;
    }

    private static ForeignPlace place(String file, XMLStreamReader xml) {
        return new ForeignPlace(
                file,
                Math.max(0, xml.getLocation().getLineNumber()),
                Math.max(0, xml.getLocation().getColumnNumber()),
                "");
    }
}
