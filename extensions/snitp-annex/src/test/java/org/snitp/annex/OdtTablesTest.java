package org.snitp.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.snitp.annex.document.AnnexCell;
import org.snitp.annex.document.AnnexDocument;
import org.snitp.annex.document.AnnexFormat;
import org.snitp.annex.document.AnnexParagraph;
import org.snitp.annex.document.AnnexRemark;
import org.snitp.annex.document.AnnexRow;
import org.snitp.annex.document.RemarkKind;
import org.snitp.annex.document.UnreadableAnnexException;
import org.snitp.annex.document.UnreadableAnnexException.Reason;
import org.snitp.io.options.Limits;

/** What is in documents in OpenDocument beside plain text. */
class OdtTablesTest {

    private static final String NAMES = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
            + " xmlns:loext=\"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0\"";

    private static byte[] document(String styles, String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put(
                "content.xml",
                "<office:document-content " + NAMES + "><office:automatic-styles>" + styles
                        + "</office:automatic-styles><office:body><office:text>" + body
                        + "</office:text></office:body></office:document-content>");
        return Docx.zip(parts);
    }

    private static AnnexDocument read(String styles, String body) {
        try {
            return AnnexReader.read(document(styles, body), "anexa.odt", Limits.DEFAULT);
        } catch (UnreadableAnnexException e) {
            throw new AssertionError(e);
        }
    }

    private static String cell(String content) {
        return "<table:table-cell>" + content + "</table:table-cell>";
    }

    private static AnnexDocument inCell(String styles, String content) {
        return read(styles, "<table:table><table:table-row>" + cell(content) + "</table:table-row></table:table>");
    }

    private static List<String> texts(AnnexDocument document) {
        return document.tables().get(0).rows().get(0).cells().get(0).paragraphs().stream()
                .map(AnnexParagraph::text)
                .toList();
    }

    private static List<RemarkKind> kinds(AnnexDocument document) {
        return document.remarks().stream().map(AnnexRemark::kind).toList();
    }

    @Test
    void spacesTabsAndBreaksAreCharacters() {
        AnnexDocument document =
                inCell("", "<text:p>a\n  b<text:s text:c=\"2\"/>c<text:tab/>d<text:line-break/>e</text:p><text:p/>");
        assertThat(document.format()).isEqualTo(AnnexFormat.ODT);
        assertThat(texts(document)).containsExactly("a b  c\td\ne", "");
        assertThat(document.remarks()).isEmpty();
    }

    @Test
    void coveredCellsAreMergedWithTheOneAbove() {
        AnnexDocument document = read(
                "",
                "<table:table><table:table-header-rows><table:table-row>"
                        + "<table:table-cell table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\"><text:p>a"
                        + "</text:p></table:table-cell><table:covered-table-cell/>" + cell("<text:p>b</text:p>")
                        + "</table:table-row></table:table-header-rows><table:table-row>"
                        + "<table:covered-table-cell table:number-columns-repeated=\"2\"/>" + cell("<text:p>c</text:p>")
                        + "</table:table-row></table:table>");
        List<AnnexRow> rows = document.tables().get(0).rows();
        assertThat(rows.get(0).head()).isTrue();
        assertThat(rows.get(1).cells())
                .extracting(AnnexCell::column, AnnexCell::columns, AnnexCell::continued)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, 2, true),
                        org.assertj.core.groups.Tuple.tuple(3, 1, false));
    }

    @Test
    void changesAreReadAsIfTheyWereAccepted() {
        AnnexDocument document = read(
                "",
                "<text:tracked-changes><text:changed-region text:id=\"d\"><text:deletion><text:p>vechi</text:p>"
                        + "</text:deletion></text:changed-region></text:tracked-changes><table:table><table:table-row>"
                        + cell("<text:p>prin <text:change text:change-id=\"d\"/><text:change-start"
                                + " text:change-id=\"i\"/>nou<text:change-end text:change-id=\"i\"/></text:p>")
                        + "</table:table-row></table:table>");
        assertThat(texts(document)).containsExactly("prin nou");
        assertThat(document.remarks())
                .extracting(remark -> remark.kind() + " " + remark.arguments().get("text"))
                .containsExactly("DELETED_TEXT vechi", "INSERTED_TEXT nou");
    }

    @Test
    void hiddenTextNotesCommentsAndBoxesAreTold() {
        AnnexDocument document = inCell(
                "<style:style style:name=\"H\"><style:text-properties text:display=\"none\"/></style:style>",
                "<text:p>a<text:span text:style-name=\"H\">ascuns</text:span><text:note><text:note-body><text:p>notă"
                        + "</text:p></text:note-body></text:note><office:annotation><text:p>?</text:p>"
                        + "</office:annotation><draw:frame><draw:text-box><text:p>casetă</text:p></draw:text-box>"
                        + "</draw:frame><text:page-number>3</text:page-number></text:p>");
        assertThat(texts(document)).containsExactly("a3");
        assertThat(kinds(document))
                .containsExactly(
                        RemarkKind.HIDDEN_TEXT,
                        RemarkKind.FOOTNOTE,
                        RemarkKind.COMMENT,
                        RemarkKind.TEXT_BOX,
                        RemarkKind.COMPUTED_TEXT);
    }

    @Test
    void listsAreNumbered() {
        String styles = "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\""
                + " style:num-format=\"I\" style:num-suffix=\".\"/><text:list-level-style-number text:level=\"2\""
                + " style:num-format=\"a\" text:display-levels=\"2\" style:num-suffix=\")\"/></text:list-style>"
                + "<text:list-style style:name=\"B\"><text:list-level-style-bullet text:level=\"1\"/></text:list-style>";
        String item = "<text:list-item><text:p>x</text:p><text:p>y</text:p>%s</text:list-item>";
        AnnexDocument document = read(
                styles,
                "<text:list text:style-name=\"L\">" + item.formatted("")
                        + item.formatted("<text:list>" + item.formatted("") + "</text:list>")
                        + "</text:list><text:list text:style-name=\"L\" text:continue-numbering=\"true\">"
                        + item.formatted("") + "</text:list><text:list text:style-name=\"L\">" + item.formatted("")
                        + "</text:list><text:list text:style-name=\"B\">" + item.formatted("") + "</text:list>");
        assertThat(document.after())
                .extracting(AnnexParagraph::number)
                .containsExactly("I.", "", "II.", "", "II.a)", "", "III.", "", "I.", "", "•", "");
    }

    @Test
    void aNestedTableBecomesParagraphs() {
        AnnexDocument document = inCell(
                "",
                "<table:table><table:table-row>" + cell("<text:p>săli</text:p>") + cell("<text:p>40</text:p>")
                        + "</table:table-row></table:table>");
        assertThat(texts(document)).containsExactly("săli | 40");
        assertThat(kinds(document)).containsExactly(RemarkKind.NESTED_TABLE);
    }

    @Test
    void absurdOnesAreRefused() {
        assertRefused(document("", "<table:table><table:table-row>".repeat(300)), Reason.LIMIT);
        assertRefused(
                document(
                        "",
                        "<table:table><table:table-row><table:table-cell table:number-columns-repeated=\"99999\"/>"
                                + "</table:table-row></table:table>"),
                Reason.LIMIT);
        assertRefused(document("", "<text:p>"), Reason.DAMAGED);
        assertRefused(
                Docx.zip(Map.of(
                        "mimetype",
                        "application/vnd.oasis.opendocument.text",
                        "META-INF/manifest.xml",
                        "<m><f><encryption-data/></f></m>",
                        "content.xml",
                        "x")),
                Reason.PASSWORD);
    }

    private static void assertRefused(byte[] content, Reason reason) {
        assertThatThrownBy(() -> AnnexReader.read(content, "anexa.odt", Limits.DEFAULT))
                .isInstanceOfSatisfying(
                        UnreadableAnnexException.class,
                        e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
