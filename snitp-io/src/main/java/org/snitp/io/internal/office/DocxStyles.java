package org.snitp.io.internal.office;

/** The styles of a DOCX file. */
final class DocxStyles {

    private static final String FONT = "Times New Roman";
    private static final int LEVELS = 6;

    private final Xml xml = new Xml();

    DocxStyles(String language) {
        xml.start("w:styles", "xmlns:w", DocxParts.MAIN);
        xml.start("w:docDefaults").start("w:rPrDefault").start("w:rPr");
        xml.empty("w:rFonts", "w:ascii", FONT, "w:hAnsi", FONT, "w:eastAsia", FONT, "w:cs", FONT);
        xml.empty("w:sz", "w:val", "22").empty("w:szCs", "w:val", "22");
        xml.empty("w:lang", "w:val", language, "w:eastAsia", language, "w:bidi", "ar-SA");
        xml.end().end().start("w:pPrDefault").end().end();
        xml.start("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", "Normal");
        xml.empty("w:name", "w:val", "Normal").empty("w:qFormat").end();
        table();
        style("Title", "Title", "240", "240", "center", 32, true);
        for (int level = 1; level <= LEVELS; level++) {
            heading(level);
        }
        style("BodyText", "Body Text", "0", "100", "left", 22, false);
        style("Subtitle", "Subtitle", "0", "160", "center", 26, false);
        style("Note", "Note", "0", "80", "left", 18, false);
        style("RightAligned", "Right Aligned", "0", "100", "right", 22, false);
        style("Centred", "Centred", "0", "100", "center", 22, false);
        style("TableText", "Table Text", "20", "20", "left", 20, false);
        style("TableNumber", "Table Number", "20", "20", "right", 20, false);
        style("Footer", "footer", "0", "0", "center", 18, false);
        quote();
        caption();
        bullets();
    }

    byte[] bytes() {
        return xml.bytes();
    }

    private void table() {
        xml.start("w:style", "w:type", "table", "w:default", "1", "w:styleId", "TableNormal");
        xml.empty("w:name", "w:val", "Normal Table").empty("w:uiPriority", "w:val", "99");
        xml.empty("w:semiHidden").empty("w:unhideWhenUsed");
        xml.start("w:tblPr").empty("w:tblInd", "w:w", "0", "w:type", "dxa");
        margins("108");
        xml.end().end();
        xml.start("w:style", "w:type", "table", "w:styleId", DocxParts.TABLE);
        xml.empty("w:name", "w:val", "Table Grid").empty("w:basedOn", "w:val", "TableNormal");
        xml.start("w:tblPr").start("w:tblBorders");
        for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            xml.empty("w:" + side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "808080");
        }
        xml.end();
        margins(Integer.toString(TableLayout.PADDING));
        xml.end().end();
    }

    private void margins(String side) {
        xml.start("w:tblCellMar")
                .empty("w:top", "w:w", "0", "w:type", "dxa")
                .empty("w:left", "w:w", side, "w:type", "dxa")
                .empty("w:bottom", "w:w", "0", "w:type", "dxa")
                .empty("w:right", "w:w", side, "w:type", "dxa")
                .end();
    }

    private void heading(int level) {
        int size = Math.max(22, 30 - 2 * level);
        xml.start("w:style", "w:type", "paragraph", "w:styleId", "Heading" + level);
        xml.empty("w:name", "w:val", "heading " + level).empty("w:basedOn", "w:val", "Normal");
        xml.empty("w:next", "w:val", "BodyText").empty("w:qFormat").start("w:pPr");
        xml.empty("w:keepNext").empty("w:keepLines").empty("w:spacing", "w:before", "240", "w:after", "120");
        xml.empty("w:outlineLvl", "w:val", Integer.toString(level - 1)).end();
        letters(size, true);
        xml.end();
    }

    private void begin(String id, String name) {
        xml.start("w:style", "w:type", "paragraph", "w:customStyle", isKnown(id) ? "0" : "1", "w:styleId", id);
        xml.empty("w:name", "w:val", name).empty("w:basedOn", "w:val", "Normal").empty("w:qFormat");
    }

    private static boolean isKnown(String id) {
        return !id.startsWith("Table") && !id.equals("Note") && !id.equals("RightAligned") && !id.equals("Centred");
    }

    private void style(String id, String name, String before, String after, String side, int size, boolean bold) {
        begin(id, name);
        xml.start("w:pPr");
        xml.empty("w:spacing", "w:before", before, "w:after", after);
        xml.empty("w:jc", "w:val", side).end();
        letters(size, bold);
        xml.end();
    }

    private void quote() {
        begin("Quote", "Quote");
        xml.start("w:pPr").empty("w:spacing", "w:before", "0", "w:after", "60");
        xml.empty("w:ind", "w:left", "567").end().end();
    }

    private void caption() {
        begin("Caption", "caption");
        xml.start("w:pPr").empty("w:keepNext").empty("w:spacing", "w:before", "80", "w:after", "80");
        xml.end().end();
    }

    private void bullets() {
        begin("ListBullet", "List Bullet");
        xml.start("w:pPr").start("w:numPr").empty("w:ilvl", "w:val", "0").empty("w:numId", "w:val", "1");
        xml.end()
                .empty("w:spacing", "w:before", "0", "w:after", "40")
                .empty("w:ind", "w:left", "360", "w:hanging", "360");
        xml.end().end();
    }

    private void letters(int halves, boolean bold) {
        xml.start("w:rPr");
        if (bold) {
            xml.empty("w:b").empty("w:bCs");
        }
        String size = Integer.toString(halves);
        xml.empty("w:sz", "w:val", size).empty("w:szCs", "w:val", size).end();
    }
}
