package org.snitp.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.snitp.forms.SampleForms.EN;
import static org.snitp.forms.SampleForms.RO;
import static org.snitp.forms.SampleForms.form;
import static org.snitp.forms.SampleForms.request;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.XmlEscapeHelper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.snitp.model.text.LocalizedText;
import org.snitp.testkit.Fixtures;
import org.w3c.dom.Element;

class FormXlsxTest {

    private static final int FORM_SHEET = 0;
    private static final int HEAD_ROW = 10;
    private static final int INSTRUCTIONS = 1;

    private static final Xlsx ALL = Xlsx.of(form(request("MIN", "2025").withParts(true)), EN);

    /** The grid of a form, without the empty cells at the ends of its rows. */
    private static List<List<String>> trimmed(List<List<String>> rows) {
        return rows.stream()
                .map(row -> {
                    int end = row.size();
                    while (end > 0 && row.get(end - 1).isEmpty()) {
                        end--;
                    }
                    return row.subList(0, end);
                })
                .toList();
    }

    @Test
    void theSheetHasTheGridOfTheForm() {
        for (Locale locale : List.of(RO, EN)) {
            ReportingForm form = form("AG", "2025");
            assertThat(trimmed(Xlsx.of(form, locale).texts(FORM_SHEET)))
                    .isEqualTo(trimmed(new FormGrid(form, locale).rows()));
        }
    }

    @Test
    void theSameFormGivesTheSameBytesAtAnotherTime() throws InterruptedException {
        byte[] first = Xlsx.of(form("AG", "2025"), RO).bytes();
        // The library notes milliseconds, archives two seconds.
        Thread.sleep(2100);
        assertThat(Xlsx.of(form("AG", "2025"), RO).bytes()).isEqualTo(first);
    }

    @Test
    void cellsAcceptWhatCanBeMeant() {
        assertThat(ALL.checks())
                .containsExactly(
                        entry("B9", "custom AND(ISNUMBER(B9),B9>=DATE(2025,1,1),B9<=DATE(9999,12,31))"),
                        entry("M23", "list \"notstarted,inprogress,delivered\""),
                        entry("O12:O22", "list \"yes,no\""),
                        entry("O23", "list \"yes,no,withdrawn\""),
                        entry("O24:O29", "list \"yes,no\""),
                        entry("O30", "list \"yes,no,withdrawn\""),
                        entry("N23", "custom AND(ISNUMBER(N23),N23>=DATE(2000,1,1),N23<=DATE(9999,12,31))"),
                        entry("I12:I21", value("I12", "AND(ISNUMBER(I12),I12=INT(I12),I12>=0,I12<=500)")),
                        entry("I22", value("I22", "AND(ISNUMBER(I22),I22>=0,I22<=100)")),
                        entry("I24:I29", value("I24", "AND(ISNUMBER(I24))")),
                        entry("J22", "custom AND(ISNUMBER(J22))"),
                        entry("J29", "custom AND(ISNUMBER(J29))"),
                        entry("K22", "custom AND(ISNUMBER(K22),K22<>0)"),
                        entry("K29", "custom AND(ISNUMBER(K29),K29<>0)"),
                        entry("L24", "custom AND(ISNUMBER(L24),L24>0)"));
    }

    /** The check of a value, which can be taken back by a word. */
    private static String value(String cell, String number) {
        return "custom IF(ISNUMBER(" + cell + ")," + number + ",OR(LOWER(TRIM(" + cell + "))=\"retras\",LOWER(TRIM("
                + cell + "))=\"withdrawn\"))";
    }

    @Test
    void listsAreInTheLanguageOfTheForm() {
        assertThat(Xlsx.of(form("AG", "2025-S2"), RO).checks())
                .contains(
                        entry("M17", "list \"neînceput,înlucru,livrat\""),
                        entry("O12:O16", "list \"da,nu\""),
                        entry("O17", "list \"da,nu,retras\""));
    }

    @Test
    void aRefusalSaysWhatIsAccepted() {
        assertThat(ALL.elements(Xlsx.FORM, "dataValidation"))
                .allSatisfy(check -> {
                    assertThat(check.getAttribute("errorStyle")).isEqualTo("stop");
                    assertThat(check.getAttribute("showErrorMessage")).isEqualTo("true");
                    assertThat(check.getAttribute("allowBlank")).isEqualTo("true");
                    assertThat(check.getAttribute("errorTitle")).isNotBlank().hasSizeLessThanOrEqualTo(32);
                })
                .extracting(check -> check.getAttribute("error"))
                .contains(
                        "Enter a day, as 2025-06-30, not before 2025-01-01.",
                        "Choose from the list: not started, in progress, delivered.",
                        "Enter a whole number, at least 0, at most 500."
                                + " If it is not known, leave the cell empty and say why under \"Reason\"."
                                + " To take back what was reported, write \"withdrawn\".",
                        "Enter a number, not zero."
                                + " If it is not known, leave the cell empty and say why under \"Reason\".");
    }

    @Test
    void onlyTheCellsToFillInAreOpen() {
        assertThat(Stream.of("B9", "I12", "O12", "P12", "Q12", "R12", "S12", "J22", "M23", "N23", "L24"))
                .allMatch(ALL::isOpen);
        assertThat(Stream.of("A1", "B2", "B8", "A11", "A12", "H12", "J12", "L12", "M12", "T12", "I23", "I30"))
                .noneMatch(ALL::isOpen);
    }

    @Test
    void theSheetsAreProtectedWithoutAPassword() {
        assertThat(ALL.part(Xlsx.FORM))
                .contains("<sheetProtection autoFilter=\"false\" formatCells=\"false\" formatColumns=\"false\""
                        + " formatRows=\"false\" sort=\"false\" sheet=\"true\" />");
        assertThat(ALL.part("xl/worksheets/sheet2.xml"))
                .contains(
                        "<sheetProtection autoFilter=\"false\" formatColumns=\"false\" formatRows=\"false\" sheet=\"true\" />");
    }

    @Test
    void columnsThatNoRowNeedsAreHidden() {
        assertThat(hidden(ALL)).containsExactly("20");
        assertThat(hidden(Xlsx.of(form("MIN", "2025-Q1"), EN)))
                .containsExactly("6", "10", "11", "12", "13", "14", "20");
    }

    @Test
    void titlesFitTheirRows() {
        assertThat(List.of(Xlsx.FORM, "xl/worksheets/sheet2.xml"))
                .allSatisfy(
                        sheet -> assertThat(ALL.elements(sheet, "row").get(0).getAttribute("ht"))
                                .isEqualTo("20.0"));
    }

    @Test
    void theWordsOfAHeadFitTheirColumn() {
        for (Locale locale : List.of(RO, EN)) {
            Xlsx file = Xlsx.of(form(request("MIN", "2025").withParts(true).observationStatus(true)), locale);
            List<String> heads = file.texts(FORM_SHEET).get(HEAD_ROW);
            for (Element column : file.elements(Xlsx.FORM, "col")) {
                double width = Double.parseDouble(column.getAttribute("width"));
                assertThat(heads.get(Integer.parseInt(column.getAttribute("min")) - 1)
                                .split(" ", -1))
                        .allSatisfy(word -> assertThat((double) word.length()).isLessThanOrEqualTo(width));
            }
        }
    }

    private static List<String> hidden(Xlsx file) {
        return file.elements(Xlsx.FORM, "col").stream()
                .filter(column -> column.getAttribute("hidden").equals("true"))
                .map(column -> column.getAttribute("min"))
                .toList();
    }

    @Test
    void headAndNamesStayInSightAndPagesAreSetUp() {
        assertThat(ALL.part(Xlsx.FORM))
                .contains("<pane xSplit=\"2\" ySplit=\"11\" topLeftCell=\"C12\"", "state=\"frozen\"")
                .contains("<autoFilter ref=\"A11:T30\">")
                .contains("paperSize=\"9\"", "fitToWidth=\"2\" fitToHeight=\"0\"", "orientation=\"landscape\"")
                .contains("Reporting form &#x2013; MIN &#x2013; 2025");
        assertThat(ALL.part("xl/workbook.xml"))
                .contains("<sheet name=\"Form\"", "<sheet name=\"Instructions\"", "'Form'!$A:$F,'Form'!$11:$11");
    }

    @Test
    void theFileTellsWhatItIsAbout() {
        assertThat(ALL.part("docProps/core.xml"))
                .contains("<dc:title>Reporting form &#x2013; MIN &#x2013; 2025</dc:title>");
        assertThat(ALL.elements("docProps/custom.xml", "property"))
                .extracting(property -> property.getAttribute("name") + "=" + property.getTextContent())
                .containsExactly(
                        "plan=plan-exemplu",
                        "planVersion=2025-1",
                        "planFingerprint=" + form("MIN", "2025").identity().planFingerprint(),
                        "institution=MIN",
                        "period=2025");
    }

    @Test
    void theInstructionsAreAboutWhatTheFormAsks() {
        assertThat(ALL.texts(INSTRUCTIONS))
                .filteredOn(row -> !row.isEmpty())
                .extracting(row -> row.get(0))
                .containsExactly(
                        "How to fill in the form",
                        "The form",
                        "Which cells",
                        "Zero",
                        "Empty cell",
                        "Not applicable",
                        "Numbers",
                        "Percentages and ratios",
                        "Means",
                        "Deliverables",
                        "Breakdown",
                        "Taking back",
                        "A partial or missed result",
                        "Evidence",
                        "Days",
                        "Reported on",
                        "Saving");
        assertThat(Xlsx.of(form("MIN", "2025-Q1"), RO).texts(INSTRUCTIONS))
                .filteredOn(row -> !row.isEmpty())
                .extracting(row -> row.get(0))
                .doesNotContain("Procente și rapoarte", "Medii", "Livrabile", "Defalcare")
                .contains("Rezultat parțial sau neatins");
    }

    @Test
    void theInstructionsShowTheDecimalMarkOfTheProgram() {
        assertThat(ALL.texts(INSTRUCTIONS).get(7)).endsWith("12.5");
    }

    @Test
    void aFormThatAsksNothingIsAWorkbook() {
        Xlsx empty = Xlsx.of(form("PRIM", "2025"), RO);
        assertThat(empty.texts(FORM_SHEET)).hasSize(FormGrid.HEAD + 2);
        assertThat(empty.part(Xlsx.FORM)).contains("<autoFilter ref=\"A11:T12\">");
    }

    @Test
    void textsThatLookLikeFormulasStayTexts() throws IOException {
        for (String hostile : HostileTexts.FORMULAS) {
            Xlsx file = Xlsx.of(hostileForm(hostile), RO);
            assertThat(file.elements(Xlsx.FORM, "f")).isEmpty();
            assertThat(cells(file))
                    .filteredOn(cell -> cell.getType() == CellType.FORMULA)
                    .isEmpty();
            assertThat(file.part("xl/sharedStrings.xml")).contains(">" + written(hostile.strip()) + "</t>");
        }
    }

    private static ReportingForm hostileForm(String text) {
        return SampleForms.formOf(LocalizedText.of(text), Fixtures.indicator(text, text));
    }

    private static List<Cell> cells(Xlsx file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file.bytes()));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows.flatMap(Row::stream).filter(cell -> cell != null).toList();
        }
    }

    private static String written(String text) {
        return XmlEscapeHelper.escape(text.replace("_x003D_", "_x005F_x003D_"));
    }

    @Test
    void textsThatNoFileCanHoldMakeNoFileThatCannotBeOpened() {
        for (String hostile : HostileTexts.UNWRITABLE) {
            Xlsx file = Xlsx.of(hostileForm(hostile), RO);
            file.parts().forEach(file::xml);
            String name = file.texts(FORM_SHEET).get(FormGrid.HEAD + 1).get(1);
            assertThat(name).isEqualTo(CellText.of(hostile)).hasSizeLessThanOrEqualTo(32_767);
        }
    }

    @Test
    void aRowIsAsHighAsItsTextsNeedAndGrowsWithWhatIsTyped() {
        Element head = ALL.elements(Xlsx.FORM, "row").get(10);
        Element asked = ALL.elements(Xlsx.FORM, "row").stream()
                .filter(row -> row.getAttribute("r").equals("22"))
                .findFirst()
                .orElseThrow();
        assertThat(head.getAttribute("ht")).isEqualTo("28.0");
        assertThat(asked.getAttribute("ht")).isEqualTo("28.0");
        assertThat(ALL.part(Xlsx.FORM)).doesNotContain("customHeight");
    }
}
