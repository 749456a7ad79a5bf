package org.snitp.io.internal.office;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML in UTF-8. Texts and attributes are escaped here, and nowhere else. */
final class Xml {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter writer;
    private final Deque<String> open = new ArrayDeque<>();

    Xml() {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            writer.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Begins an element.
     *
     * @param name its name, with its prefix
     * @param attributes names and values
     */
    Xml start(String name, String... attributes) {
        try {
            writer.writeStartElement(name);
            attributes(attributes);
            open.push(name);
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes an element without content. */
    Xml empty(String name, String... attributes) {
        try {
            writer.writeEmptyElement(name);
            attributes(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], Letters.safe(attributes[i + 1]));
        }
    }

    /** Writes a text, without characters that give commands. */
    Xml text(String text) {
        try {
            writer.writeCharacters(Letters.safe(text));
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends an element. */
    Xml end() {
        try {
            writer.writeEndElement();
            open.pop();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes an element with a text. */
    Xml element(String name, String text) {
        return start(name).text(text).end();
    }

    /** Ends all elements, and returns the document. */
    byte[] bytes() {
        while (!open.isEmpty()) {
            end();
        }
        try {
            writer.writeEndDocument();
            writer.flush();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
