package org.snitp.forms.internal.grid;

import java.io.ByteArrayInputStream;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.snitp.io.options.Limits;

/**
 * Reads a part of a workbook, which is XML, tag by tag. It stops before anything exceeds its memory limit: nested elements,
 * a text between two tags, and whatever a parser buffers until its end, such as a name, an attribute or a comment.
 */
final class PartReader {

    /** The maximum number of bytes of a character. */
    private static final long BYTES = 4;

    /** The maximum number of bytes that a parser reads ahead. */
    private static final int AHEAD = 1 << 16;

    /** The bytes of a part. They end if a parser reads more than its limit without completing anything. */
    private static final class Meter extends ByteArrayInputStream {

        private final long most;
        private int settled;
        private boolean exceeded;

        Meter(byte[] part, long most) {
            super(part);
            this.most = most;
        }

        @Override
        public synchronized int read(byte[] target, int offset, int length) {
            exceeded |= pos - settled > most;
            return exceeded ? -1 : super.read(target, offset, length);
        }

        void settle() {
            settled = pos;
        }
    }

    private final Meter meter;
    private final Limits limits;
    private final XMLStreamReader xml;
    private int depth;
    private int textLength;

    private PartReader(byte[] part, Limits limits) throws XMLStreamException {
        this.meter = new Meter(part, limits.textLength() * BYTES + AHEAD);
        this.limits = limits;
        this.xml = factory().createXMLStreamReader(meter);
    }

    /**
     * Starts reading a part.
     *
     * @throws SpreadsheetFormatException if it is not XML
     */
    static PartReader of(byte[] part, Limits limits) throws SpreadsheetFormatException {
        try {
            return new PartReader(part, limits);
        } catch (XMLStreamException e) {
            throw SpreadsheetFormatException.damaged();
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /**
     * Advances to the next tag.
     *
     * @return whether there is one
     * @throws SpreadsheetFormatException if the part is not XML, has a document type, or exceeds a limit
     */
    boolean next() throws SpreadsheetFormatException {
        return next(null);
    }

    private boolean next(@Nullable StringBuilder text) throws SpreadsheetFormatException {
        textLength = 0;
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                meter.settle();
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        requireDepth(++depth);
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return true;
                    }
                    case XMLStreamConstants.DTD -> throw SpreadsheetFormatException.of(Map.of("variant", "entities"));
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> add(text);
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            throw meter.exceeded ? tooLong() : SpreadsheetFormatException.damaged();
        }
        if (meter.exceeded) {
            throw tooLong();
        }
        return false;
    }

    private void requireDepth(int levels) throws SpreadsheetFormatException {
        if (levels > limits.depth()) {
            throw SpreadsheetFormatException.beyond("elements", limits.depth());
        }
    }

    private void add(@Nullable StringBuilder text) throws SpreadsheetFormatException {
        textLength += xml.getTextLength();
        if (textLength > limits.textLength()) {
            throw tooLong();
        }
        if (text != null) {
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        }
    }

    private SpreadsheetFormatException tooLong() {
        return SpreadsheetFormatException.beyond("text", limits.textLength());
    }

    /** Returns the number of characters between the previous tag and this one. */
    int textLength() {
        return textLength;
    }

    /** Reads to the end of an element, and returns its text; a nested element is an error. */
    String text() throws SpreadsheetFormatException {
        StringBuilder text = new StringBuilder();
        if (!next(text) || xml.isStartElement()) {
            throw SpreadsheetFormatException.damaged();
        }
        return text.toString();
    }

    /** Returns the name of the tag, without its prefix. */
    String name() {
        return xml.getLocalName();
    }

    boolean isStart() {
        return xml.isStartElement();
    }

    /** Advances to the next tag, and returns whether it is not the end tag of an element. */
    boolean isWithin(String name) throws SpreadsheetFormatException {
        return next() && (xml.isStartElement() || !xml.getLocalName().equals(name));
    }

    @Nullable
    String attribute(String name) {
        return xml.getAttributeValue(null, name);
    }
}
