package org.snitp.io.internal.office;

import java.util.List;

/** What the parts of an ODT file have in common, and those that are the same for nearly all documents. */
final class OdtParts {

    static final int LEVELS = 6;

    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String VERSION = "1.2";

    private OdtParts() {}

    /** Begins the root element of a part. */
    static void start(Xml xml, String name) {
        xml.start(
                name,
                "xmlns:office",
                OASIS + "office:1.0",
                "xmlns:style",
                OASIS + "style:1.0",
                "xmlns:text",
                OASIS + "text:1.0",
                "xmlns:table",
                OASIS + "table:1.0",
                "xmlns:fo",
                OASIS + "xsl-fo-compatible:1.0",
                "xmlns:meta",
                OASIS + "meta:1.0",
                "xmlns:svg",
                OASIS + "svg-compatible:1.0",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "office:version",
                VERSION);
    }

    /** Returns a length in points, of twentieths of a point. */
    static String points(int twentieths) {
        return twentieths / 20 + "." + twentieths % 20 * 5 / 10 + twentieths % 20 * 5 % 10 + "pt";
    }

    static String heading(int level) {
        return "Heading_" + Math.min(level, LEVELS);
    }

    static byte[] manifest() {
        Xml xml = new Xml()
                .start("manifest:manifest", "xmlns:manifest", OASIS + "manifest:1.0", "manifest:version", VERSION);
        xml.empty("manifest:file-entry", "manifest:full-path", "/", "manifest:media-type", OdtWriter.TYPE);
        for (String part : List.of("meta.xml", "styles.xml", "content.xml")) {
            xml.empty("manifest:file-entry", "manifest:full-path", part, "manifest:media-type", "text/xml");
        }
        return xml.bytes();
    }

    static byte[] meta(OfficeDocument document) {
        Xml xml = new Xml();
        start(xml, "office:document-meta");
        return xml.start("office:meta")
                .element("dc:title", document.title())
                .element("dc:language", LanguageTags.full(document.language()))
                .bytes();
    }
}
