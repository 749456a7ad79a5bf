package org.snitp.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.snitp.annex.Docx.cell;
import static org.snitp.annex.Docx.cellWith;
import static org.snitp.annex.Docx.p;
import static org.snitp.annex.Docx.row;
import static org.snitp.annex.Docx.run;
import static org.snitp.annex.Docx.table;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.snitp.annex.document.AnnexCell;
import org.snitp.annex.document.AnnexDocument;
import org.snitp.annex.document.AnnexParagraph;
import org.snitp.annex.document.AnnexRemark;
import org.snitp.annex.document.RemarkKind;
import org.snitp.annex.document.UnreadableAnnexException;
import org.snitp.annex.document.UnreadableAnnexException.Reason;
import org.snitp.io.options.Limits;

/** What is in tables of Word beside plain text. */
class WordTablesTest {

    static AnnexDocument read(Docx document) {
        try {
            return AnnexReader.read(document.bytes(), "anexa.docx", Limits.DEFAULT);
        } catch (UnreadableAnnexException e) {
            throw new AssertionError(e);
        }
    }

    /** A document of one cell. */
    private static AnnexDocument inCell(String... paragraphs) {
        return read(Docx.of(table(row(cell(paragraphs)))));
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
    void aCellHasParagraphsWithTheirPlaces() {
        AnnexDocument document = inCell(p("MAI prin ANITP"), p(""), p("ONG"));
        assertThat(texts(document)).containsExactly("MAI prin ANITP", "", "ONG");
        AnnexParagraph last = document.tables()
                .get(0)
                .rows()
                .get(0)
                .cells()
                .get(0)
                .paragraphs()
                .get(2);
        assertThat(last.place().withHead("De sprijin").text(Locale.forLanguageTag("ro")))
                .isEqualTo("tabelul 1, rândul 1, coloana «De sprijin», paragraful 3");
        assertThat(last.place()).hasToString("table 1, row 1, column 1, paragraph 3");
        assertThat(document.remarks()).isEmpty();
    }

    @Test
    void tabsBreaksAndHyphensAreCharacters() {
        assertThat(texts(inCell("<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/>"
                        + "<w:t>d</w:t><w:noBreakHyphen/><w:t>e</w:t><w:softHyphen/><w:t>f</w:t>"
                        + "<w:br w:type=\"page\"/><w:t>g\u00ADh</w:t></w:r></w:p>")))
                .containsExactly("a\tb\nc\nd-efgh");
    }

    @Test
    void columnsAreThoseOfTheGrid() {
        AnnexDocument document = read(Docx.of(table(
                row(cellWith("<w:gridSpan w:val=\"2\"/>", p("a")), cellWith("<w:vMerge w:val=\"restart\"/>", p("b"))),
                "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/><w:tblHeader/></w:trPr>" + cell(p("c"))
                        + cellWith("<w:vMerge/>", p("")) + "</w:tr>")));
        assertThat(document.tables().get(0).rows().get(0).cells())
                .extracting(AnnexCell::column, AnnexCell::columns, AnnexCell::continued)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, 2, false),
                        org.assertj.core.groups.Tuple.tuple(3, 1, false));
        assertThat(document.tables().get(0).rows().get(1).cells())
                .extracting(AnnexCell::column, AnnexCell::columns, AnnexCell::continued)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, 1, false),
                        org.assertj.core.groups.Tuple.tuple(3, 1, true));
        assertThat(document.tables().get(0).rows().get(1).head()).isTrue();
    }

    @Test
    void textBelowAMergedCellIsToldAndNotTaken() {
        AnnexDocument document = read(Docx.of(table(
                row(cellWith("<w:vMerge w:val=\"restart\"/>", p("a"))), row(cellWith("<w:vMerge/>", p("secret"))))));
        assertThat(kinds(document)).containsExactly(RemarkKind.COVERED_TEXT);
        assertThat(document.tables().get(0).rows().get(1).cells().get(0).isBlank())
                .isTrue();
    }

    @Test
    void contentControlsAreUnwrapped() {
        String control = "<w:sdt><w:sdtPr/><w:sdtContent>%s</w:sdtContent></w:sdt>";
        AnnexDocument document = read(Docx.of(control.formatted(table(control.formatted(row(
                cell(p("a")),
                control.formatted(cell(control.formatted("<w:p>" + control.formatted(run("b")) + "</w:p>")))))))));
        assertThat(document.tables().get(0).rows().get(0).cells())
                .extracting(cell -> cell.paragraphs().get(0).text())
                .containsExactly("a", "b");
    }

    @Test
    void insertionsAreTakenAndDeletionsAreNot() {
        AnnexDocument document = inCell("<w:p>" + run("MFTES prin ")
                + "<w:del w:id=\"1\"><w:r><w:delText>ANPDCA</w:delText></w:r></w:del><w:ins w:id=\"2\">" + run("ANES")
                + "</w:ins><w:moveFrom w:id=\"3\">" + run(" x") + "</w:moveFrom></w:p>");
        assertThat(texts(document)).containsExactly("MFTES prin ANES");
        assertThat(document.remarks())
                .extracting(remark -> remark.message(Locale.ENGLISH))
                .containsExactly(
                        "Text that was deleted under change tracking was not taken: \"ANPDCA\".",
                        "Text that was inserted under change tracking was taken: \"ANES\".",
                        "Text that was deleted under change tracking was not taken: \"x\".");
    }

    @Test
    void aDeletedEndJoinsTwoParagraphs() {
        AnnexDocument document = inCell(
                "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>" + run("promovate") + "</w:p>", p("Numărul"));
        assertThat(texts(document)).containsExactly("promovateNumărul");
        assertThat(kinds(document)).containsExactly(RemarkKind.JOINED_PARAGRAPHS);
    }

    @Test
    void deletedRowsAreToldAndInsertedOnesTaken() {
        AnnexDocument document = read(Docx.of(table(
                "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>"
                        + cell("<w:p><w:del w:id=\"2\"><w:r><w:delText>out" + "</w:delText></w:r></w:del></w:p>")
                        + "</w:tr>",
                "<w:tr><w:trPr><w:ins w:id=\"3\"/></w:trPr>" + cell(p("in")) + "</w:tr>")));
        assertThat(document.tables().get(0).rows()).hasSize(1);
        assertThat(document.tables().get(0).rows().get(0).number()).isEqualTo(2);
        assertThat(kinds(document)).containsExactly(RemarkKind.DELETED_ROW, RemarkKind.INSERTED_ROW);
    }

    @Test
    void hiddenTextIsToldAndNotTaken() {
        AnnexDocument document = read(Docx.of(table(
                        row(cell("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>de întrebat STS</w:t></w:r>" + run("vizibil")
                                + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>!</w:t></w:r>"
                                + "<w:r><w:rPr><w:rStyle w:val=\"H\"/></w:rPr><w:t>și acesta</w:t></w:r></w:p>"))))
                .with("styles", "<w:style w:type=\"character\" w:styleId=\"H\"><w:rPr><w:vanish/></w:rPr></w:style>"));
        assertThat(texts(document)).containsExactly("vizibil!");
        assertThat(kinds(document)).containsExactly(RemarkKind.HIDDEN_TEXT, RemarkKind.HIDDEN_TEXT);
    }

    @Test
    void notesAndCommentsAreTold() {
        AnnexDocument document = read(Docx.of(
                        table(
                                row(
                                        cell(
                                                "<w:p>" + run("a")
                                                        + "<w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>"))))
                .with("footnotes", "<w:footnote w:id=\"2\">" + p("Conform INS.") + "</w:footnote>")
                .with("comments", "<w:comment w:id=\"0\">" + p("De verificat.") + "</w:comment>"));
        assertThat(texts(document)).containsExactly("a");
        assertThat(document.remarks())
                .extracting(AnnexRemark::toString)
                .containsExactly(
                        "SNITP-807 table 1, row 1, column 1, paragraph 1: A footnote was not taken: \"Conform INS.\".",
                        "SNITP-808 table 1, row 1, column 1, paragraph 1: A comment was not taken: \"De verificat.\".");
    }

    @Test
    void aNestedTableBecomesParagraphs() {
        AnnexDocument document = inCell(
                p("Ținte:"),
                table(row(cell(p("Nr săli")), cell(p("2026: 40"))), row(cell(p("Nr camere")), cell(p("8")))),
                p(""));
        assertThat(texts(document)).containsExactly("Ținte:", "Nr săli | 2026: 40", "Nr camere | 8", "");
        assertThat(kinds(document)).containsExactly(RemarkKind.NESTED_TABLE);
        assertThat(document.tables()).hasSize(1);
    }

    @Test
    void ofAFieldTheLastResultIsTaken() {
        AnnexDocument document = inCell("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> REF x "
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("1.1.1")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + run(" text") + "</w:p>");
        assertThat(texts(document)).containsExactly("1.1.1 text");
        assertThat(document.remarks())
                .extracting(remark -> remark.message(Locale.ENGLISH))
                .containsExactly("The text is computed by the program; its last result was taken: \"1.1.1\".");
    }

    @Test
    void ofAlternativesTheFirstIsTakenAndTextBoxesAreTold() {
        AnnexDocument document = inCell("<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>"
                + p("casetă") + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>"
                + p("casetă") + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>");
        assertThat(texts(document)).containsExactly("");
        assertThat(kinds(document)).containsExactly(RemarkKind.TEXT_BOX);
    }

    @Test
    void whatStandsBetweenTablesIsKept() {
        AnnexDocument document = read(Docx.of(p("Anexa"), table(row(cell(p("a")))), p("între"), table(), p("după")));
        assertThat(document.tables().get(0).before())
                .extracting(AnnexParagraph::text)
                .containsExactly("Anexa");
        assertThat(document.tables().get(1).before())
                .extracting(AnnexParagraph::text)
                .containsExactly("între");
        assertThat(document.after()).extracting(AnnexParagraph::text).containsExactly("după");
    }

    private static void assertRefused(byte[] content, Reason reason) {
        assertThatThrownBy(() -> AnnexReader.read(content, "anexa.docx", Limits.DEFAULT))
                .isInstanceOfSatisfying(
                        UnreadableAnnexException.class,
                        e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @Test
    void documentTypesAndEntitiesAreRefused() {
        assertRefused(
                Docx.of()
                        .withPart(
                                "word/document.xml",
                                "<!DOCTYPE x [<!ENTITY a \"b\">]><w:document xmlns:w=\"http://schemas.openxmlformats.org/"
                                        + "wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p>"
                                        + "</w:body></w:document>")
                        .bytes(),
                Reason.DOCUMENT_TYPE);
    }

    @Test
    void absurdDepthsAndSpansAreRefused() {
        assertRefused(Docx.of("<w:tbl><w:tr><w:tc>".repeat(10_000)).bytes(), Reason.LIMIT);
        assertRefused(
                Docx.of(table(row(cellWith("<w:gridSpan w:val=\"2000000000\"/>", p("a")))))
                        .bytes(),
                Reason.LIMIT);
        assertRefused(
                Docx.of(table(row(cellWith("<w:gridSpan w:val=\"20000\"/>", p("a")))))
                        .bytes(),
                Reason.LIMIT);
    }

    @Test
    void damagedDocumentsAreRefused() {
        assertRefused(Docx.of("<w:p>").bytes(), Reason.DAMAGED);
        byte[] whole = Docx.of(p("a")).bytes();
        assertRefused(java.util.Arrays.copyOf(whole, whole.length / 2), Reason.DAMAGED);
    }
}
