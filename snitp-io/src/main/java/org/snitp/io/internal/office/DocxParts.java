package org.snitp.io.internal.office;

import org.snitp.io.internal.office.OfficeBlock.Paragraph.Kind;

/** The parts of a DOCX file that are the same for nearly all documents: styles, lists, footer, settings. */
final class DocxParts {

    static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String FOOTER = "rId4";
    static final String CELL = "TableText";
    static final String TABLE = "TableGrid";

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String TYPE_OF_PROPERTIES = "application/vnd.openxmlformats-package.core-properties+xml";

    private static final int LEVELS = 6;

    private DocxParts() {}

    static PackedFile of(OfficeDocument document) {
        return new PackedFile()
                .with("[Content_Types].xml", contentTypes())
                .with("_rels/.rels", packageRelations())
                .with("docProps/core.xml", properties(document))
                .with("word/_rels/document.xml.rels", documentRelations())
                .with("word/styles.xml", styles(document))
                .with("word/numbering.xml", numbering())
                .with("word/settings.xml", settings(document))
                .with("word/footer1.xml", footer());
    }

    static String heading(int level) {
        return level == 0 ? "Title" : "Heading" + Math.min(level, LEVELS);
    }

    static String style(Kind kind) {
        return switch (kind) {
            case PLAIN -> "BodyText";
            case LEAD -> "Subtitle";
            case NOTE -> "Note";
            case RIGHT -> "RightAligned";
            case CENTRED -> "Centred";
            case POINT -> "ListBullet";
            case INDENTED -> "Quote";
            case CAPTION -> "Caption";
        };
    }

    static String inCell(Kind kind) {
        return kind == Kind.RIGHT ? "TableNumber" : CELL;
    }

    private static byte[] contentTypes() {
        Xml xml = new Xml().start("Types", "xmlns", PACKAGE + "content-types");
        xml.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        override(xml, "/word/document.xml", WORD + "document.main+xml");
        override(xml, "/word/styles.xml", WORD + "styles+xml");
        override(xml, "/word/numbering.xml", WORD + "numbering+xml");
        override(xml, "/word/settings.xml", WORD + "settings+xml");
        override(xml, "/word/footer1.xml", WORD + "footer+xml");
        override(xml, "/docProps/core.xml", TYPE_OF_PROPERTIES);
        return xml.bytes();
    }

    private static void override(Xml xml, String part, String type) {
        xml.empty("Override", "PartName", part, "ContentType", type);
    }

    private static byte[] packageRelations() {
        Xml xml = new Xml().start("Relationships", "xmlns", PACKAGE + "relationships");
        relation(xml, "rId1", OFFICE + "officeDocument", "word/document.xml");
        relation(xml, "rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml");
        return xml.bytes();
    }

    private static byte[] documentRelations() {
        Xml xml = new Xml().start("Relationships", "xmlns", PACKAGE + "relationships");
        relation(xml, "rId1", OFFICE + "styles", "styles.xml");
        relation(xml, "rId2", OFFICE + "numbering", "numbering.xml");
        relation(xml, "rId3", OFFICE + "settings", "settings.xml");
        relation(xml, FOOTER, OFFICE + "footer", "footer1.xml");
        return xml.bytes();
    }

    private static void relation(Xml xml, String id, String type, String target) {
        xml.empty("Relationship", "Id", id, "Type", type, "Target", target);
    }

    private static byte[] properties(OfficeDocument document) {
        return new Xml()
                .start(
                        "cp:coreProperties",
                        "xmlns:cp",
                        PACKAGE + "metadata/core-properties",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/")
                .element("dc:title", document.title())
                .element("dc:language", LanguageTags.full(document.language()))
                .bytes();
    }

    private static byte[] settings(OfficeDocument document) {
        return new Xml()
                .start("w:settings", "xmlns:w", MAIN)
                .empty("w:defaultTabStop", "w:val", "708")
                .start("w:compat")
                .empty(
                        "w:compatSetting",
                        "w:name",
                        "compatibilityMode",
                        "w:uri",
                        "http://schemas.microsoft.com/office/word",
                        "w:val",
                        "15")
                .end()
                .empty("w:themeFontLang", "w:val", LanguageTags.full(document.language()))
                .bytes();
    }

    private static byte[] footer() {
        Xml xml = new Xml().start("w:ftr", "xmlns:w", MAIN).start("w:p");
        xml.start("w:pPr").empty("w:pStyle", "w:val", "Footer").end();
        field(xml, "PAGE");
        xml.start("w:r").start("w:t", "xml:space", "preserve").text(" / ").end().end();
        field(xml, "NUMPAGES");
        return xml.bytes();
    }

    private static void field(Xml xml, String name) {
        xml.start("w:fldSimple", "w:instr", " " + name + " ")
                .start("w:r")
                .element("w:t", "1")
                .end()
                .end();
    }

    private static byte[] numbering() {
        Xml xml = new Xml().start("w:numbering", "xmlns:w", MAIN);
        xml.start("w:abstractNum", "w:abstractNumId", "0").empty("w:multiLevelType", "w:val", "hybridMultilevel");
        xml.start("w:lvl", "w:ilvl", "0")
                .empty("w:start", "w:val", "1")
                .empty("w:numFmt", "w:val", "bullet")
                .empty("w:lvlText", "w:val", "•")
                .empty("w:lvlJc", "w:val", "left");
        xml.start("w:pPr")
                .empty("w:ind", "w:left", "360", "w:hanging", "360")
                .end()
                .end()
                .end();
        xml.start("w:num", "w:numId", "1").empty("w:abstractNumId", "w:val", "0");
        return xml.bytes();
    }

    private static byte[] styles(OfficeDocument document) {
        return new DocxStyles(LanguageTags.full(document.language())).bytes();
    }
}
