package org.snitp.io.internal.office;

/** The styles of an ODT file. Paragraphs are called as in DOCX. */
final class OdtStyles {

    private static final String FONT = "Times New Roman";

    private final Xml xml = new Xml();
    private final OfficeDocument document;

    OdtStyles(OfficeDocument document) {
        this.document = document;
        OdtParts.start(xml, "office:document-styles");
        xml.start("office:font-face-decls")
                .empty("style:font-face", "style:name", FONT, "svg:font-family", "'" + FONT + "'")
                .end();
        xml.start("office:styles");
        defaults();
        style("Title", 240, 240, "center", 320, true);
        for (int level = 1; level <= OdtParts.LEVELS; level++) {
            heading(level);
        }
        style("BodyText", 0, 100, "start", 220, false);
        style("Subtitle", 0, 160, "center", 260, false);
        style("Note", 0, 80, "start", 180, false);
        style("RightAligned", 0, 100, "end", 220, false);
        style("Centred", 0, 100, "center", 220, false);
        style("TableText", 20, 20, "start", 200, false);
        style("TableNumber", 20, 20, "end", 200, false);
        style("Footer", 0, 0, "center", 180, false);
        style("ListBullet", 0, 40, "start", 220, false);
        quote();
        caption();
        bullets();
        xml.end();
        page();
    }

    byte[] bytes() {
        return xml.bytes();
    }

    private void defaults() {
        xml.start("style:default-style", "style:family", "paragraph")
                .empty(
                        "style:text-properties",
                        "style:font-name",
                        FONT,
                        "fo:font-size",
                        "11pt",
                        "fo:language",
                        LanguageTags.language(document.language()),
                        "fo:country",
                        LanguageTags.country(document.language()))
                .end();
        xml.empty("style:style", "style:name", "Standard", "style:family", "paragraph");
    }

    private void begin(String name) {
        xml.start(
                "style:style", "style:name", name, "style:family", "paragraph", "style:parent-style-name", "Standard");
    }

    private void style(String name, int before, int after, String side, int size, boolean bold) {
        begin(name);
        xml.empty(
                "style:paragraph-properties",
                "fo:margin-top",
                OdtParts.points(before),
                "fo:margin-bottom",
                OdtParts.points(after),
                "fo:text-align",
                side);
        letters(size, bold);
        xml.end();
    }

    private void heading(int level) {
        xml.start(
                "style:style",
                "style:name",
                OdtParts.heading(level),
                "style:display-name",
                "Heading " + level,
                "style:family",
                "paragraph",
                "style:parent-style-name",
                "Standard",
                "style:default-outline-level",
                Integer.toString(level));
        xml.empty(
                "style:paragraph-properties",
                "fo:margin-top",
                "12pt",
                "fo:margin-bottom",
                "6pt",
                "fo:keep-with-next",
                "always",
                "fo:keep-together",
                "always");
        letters(Math.max(220, 300 - 20 * level), true);
        xml.end();
    }

    private void quote() {
        begin("Quote");
        xml.empty("style:paragraph-properties", "fo:margin-left", "28pt", "fo:margin-bottom", "3pt");
        xml.end();
    }

    private void caption() {
        begin("Caption");
        xml.empty(
                "style:paragraph-properties",
                "fo:margin-top",
                "4pt",
                "fo:margin-bottom",
                "4pt",
                "fo:keep-with-next",
                "always");
        xml.end();
    }

    private void bullets() {
        xml.start("text:list-style", "style:name", "Bullets")
                .start("text:list-level-style-bullet", "text:level", "1", "text:bullet-char", "•")
                .start("style:list-level-properties", "text:list-level-position-and-space-mode", "label-alignment")
                .empty(
                        "style:list-level-label-alignment",
                        "text:label-followed-by",
                        "listtab",
                        "fo:text-indent",
                        "-18pt",
                        "fo:margin-left",
                        "18pt")
                .end()
                .end()
                .end();
    }

    private void letters(int size, boolean bold) {
        String points = OdtParts.points(size);
        xml.empty("style:text-properties", "fo:font-size", points, "fo:font-weight", bold ? "bold" : "normal");
    }

    private void page() {
        String margin = OdtParts.points(OfficeDocument.MARGIN);
        String side = OdtParts.points(OfficeDocument.SIDE);
        xml.start("office:automatic-styles").start("style:page-layout", "style:name", "Page");
        xml.start(
                "style:page-layout-properties",
                "fo:page-width",
                OdtParts.points(document.pageWidth()),
                "fo:page-height",
                OdtParts.points(document.pageHeight()),
                "style:print-orientation",
                document.landscape() ? "landscape" : "portrait",
                "fo:margin-top",
                margin,
                "fo:margin-bottom",
                "20pt",
                "fo:margin-left",
                side,
                "fo:margin-right",
                side);
        xml.end()
                .start("style:footer-style")
                .empty("style:header-footer-properties", "fo:min-height", "20pt", "fo:margin-top", "8pt")
                .end()
                .end()
                .end();
        xml.start("office:master-styles")
                .start("style:master-page", "style:name", "Standard", "style:page-layout-name", "Page");
        xml.start("style:footer").start("text:p", "text:style-name", "Footer");
        xml.start("text:page-number", "text:select-page", "current")
                .text("1")
                .end()
                .text(" / ")
                .element("text:page-count", "1");
    }
}
