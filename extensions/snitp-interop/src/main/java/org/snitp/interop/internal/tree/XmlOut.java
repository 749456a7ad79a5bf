package org.snitp.interop.internal.tree;

import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.snitp.io.internal.output.Harmless;

/** Writes XML for people: each element that has no text begins a line. Characters that XML does not have are replaced. */
public final class XmlOut {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;
    private final Deque<Boolean> hasChildren = new ArrayDeque<>();

    private XmlOut() {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns what a writer writes, as a file in UTF-8. */
    public static String text(Consumer<XmlOut> content) {
        XmlOut out = new XmlOut();
        out.text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        content.accept(out);
        try {
            out.writer.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.text.append('\n').toString();
    }

    /**
     * Begins an element.
     *
     * @param attributes names and values
     */
    public XmlOut start(String name, String... attributes) {
        try {
            line();
            hasChildren.push(false);
            writer.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                writer.writeAttribute(attributes[i], safe(attributes[i + 1]));
            }
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes an element with a text. */
    public XmlOut element(String name, String content, String... attributes) {
        start(name, attributes);
        try {
            writer.writeCharacters(safe(content));
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return end();
    }

    /** Ends the element that was begun last. */
    public XmlOut end() {
        try {
            if (hasChildren.pop()) {
                writer.writeCharacters("\n" + "  ".repeat(hasChildren.size()));
            }
            writer.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void line() throws XMLStreamException {
        if (!hasChildren.isEmpty()) {
            hasChildren.pop();
            hasChildren.push(true);
        }
        writer.writeCharacters("\n" + "  ".repeat(hasChildren.size()));
    }

    private static String safe(String words) {
        StringBuilder safe = new StringBuilder();
        Harmless.lines(words).codePoints().forEach(c -> safe.appendCodePoint(isXml(c) ? c : 0xFFFD));
        return safe.toString();
    }

    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || (c >= 0x10000 && c <= 0x10FFFF);
    }
}
