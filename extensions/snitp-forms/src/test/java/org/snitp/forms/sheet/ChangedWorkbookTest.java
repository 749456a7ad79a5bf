package org.snitp.forms.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.forms.sheet.Returned.EN;
import static org.snitp.forms.sheet.Returned.PLAN;
import static org.snitp.forms.sheet.Returned.RO;
import static org.snitp.forms.sheet.Returned.TAB;
import static org.snitp.forms.sheet.Returned.book;
import static org.snitp.forms.sheet.Returned.file;
import static org.snitp.forms.sheet.Returned.fill;
import static org.snitp.forms.sheet.Returned.told;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.io.options.Limits;

/** What was changed in a workbook with sheets beside the cells to fill in, or in the plan meanwhile, is told and never taken. */
class ChangedWorkbookTest {

    @Test
    void whatStandsOutsideOfTheCellsToFillInIsTold() {
        SheetsBook book = book(PLAN, RO);
        int definition = book.row(TAB, "Definiție");
        book.cell(TAB, "L" + definition, "de întrebat ANAR")
                .cell(TAB, "A90", "Indicator nou")
                .cell(TAB, "C" + definition, "nu știm")
                .text(TAB, "Unitate de măsură sau produs", "case")
                .cell("Cuprins", "B2", "discutat la 3 mai");

        assertThat(told(fill(PLAN, book)))
                .containsExactly(
                        "f1.xlsx, 1.1.1-1!B16 REFUSED 1.1.1-1 Unitate de măsură sau produs: gospodării -> case OUTSIDE",
                        "f1.xlsx, Cuprins!B2: error SNITP-722: No sheet asks for anything here, and it was not taken: discutat la 3 "
                                + "mai. What belongs into the plan goes into a shaded cell; remarks belong under the notes of the "
                                + "indicator.",
                        "f1.xlsx, 1.1.1-1!L13: error SNITP-722: No sheet asks for anything here, and it was not taken: de întrebat "
                                + "ANAR. What belongs into the plan goes into a shaded cell; remarks belong under the notes of the "
                                + "indicator.",
                        "f1.xlsx, 1.1.1-1!C13: error SNITP-722: No sheet asks for anything here, and it was not taken: nu știm. What "
                                + "belongs into the plan goes into a shaded cell; remarks belong under the notes of the indicator.",
                        "f1.xlsx, 1.1.1-1!A90: error SNITP-722: No sheet asks for anything here, and it was not taken: Indicator nou. "
                                + "What belongs into the plan goes into a shaded cell; remarks belong under the notes of the "
                                + "indicator.");
    }

    @Test
    void rowsThatAreRenamedMovedOrDeletedAreTold() {
        SheetsBook book = book(PLAN, RO);
        int definition = book.row(TAB, "Definiție");
        int scope = book.row(TAB, "Sferă de cuprindere");
        book.cell(TAB, "A" + definition, "Observații")
                .cell(TAB, "B" + definition, "de văzut")
                .cell(TAB, "G" + scope, "altceva")
                .cell(TAB, "B" + scope, "orașe")
                .withoutRow(TAB, "Metodă")
                .withoutRow(TAB, "Sfârșitul fișelor");

        assertThat(told(fill(PLAN, book)))
                .containsExactly(
                        "f1.xlsx, 1.1.1-1!B13: error SNITP-716: The row was renamed \"Observații\"; nobody can tell what was meant, "
                                + "and what was filled in was not taken: de văzut. Restore the name; remarks of your own belong under "
                                + "the notes of the indicator.",
                        "f1.xlsx, 1.1.1-1!A14: error SNITP-716: The hidden cells of this row were changed, so that nobody can tell "
                                + "what it is about; nothing in it was taken: Sferă de cuprindere: orașe. Write the sheets anew, and fill in "
                                + "those.",
                        "f1.xlsx, 1.1.1-1, row 1: warning SNITP-724: The last row of the tab is missing: it may have been cut off. The "
                                + "plan keeps what it says.",
                        "f1.xlsx, 1.1.1-1!A4: warning SNITP-724: 2 rows are missing that the sheet had: scope.ro, method.ro. The plan "
                                + "keeps what it says there.");
    }

    @Test
    void sheetsThatAreMissingAndTabsOfOnesOwnAreTold() {
        SheetsBook book = book(PLAN, RO).text("1.1.1-2", "Definiție", "Partea racordată");
        book.withoutTab(TAB);
        SheetsBook own = book(PLAN, RO);
        own.edit(own.part("Cuprins"), sheet -> sheet.replaceAll("<c r=\"[J-R][0-9]+\"[^>]*>.*?</c>", ""));

        assertThat(told(fill(PLAN, book)))
                .containsExactly(
                        "f1.xlsx, 1.1.1-2!B" + book.row("1.1.1-2", "Definiție")
                                + " TAKEN 1.1.1-2 definition:  -> Partea racordată",
                        "f1.xlsx: warning SNITP-724: 1 sheet is missing that the workbook had: 1.1.1-1. The plan keeps what it says "
                                + "there.");
        assertThat(told(fill(PLAN, own)))
                .hasSize(2)
                .first()
                .asString()
                .startsWith(
                        "f1.xlsx, Cuprins, row 1: error SNITP-722: The tab is none of the sheets, and nothing in it was taken: "
                                + "Fișe de indicatori; ");
    }

    @Test
    void rowsThatStandTwiceOrInAnotherSheetAreRefusedWhereSomethingIsFilledIn() {
        SheetsBook book = book(PLAN, RO).text(TAB, "Definiție", "Case");
        int definition = book.row(TAB, "Definiție");
        String sheet = book.text(book.part(TAB));
        String row = sheet.replaceAll("(?s).*(<row r=\"" + definition + "\"[^>]*>.*?</row>).*", "$1");
        String twice =
                row.replaceAll("\\b(r=\"[A-Z]?)" + definition + "\"", "$190\"").replace(">Case<", ">Blocuri<");
        book.edit(book.part(TAB), xml -> xml.replace("</sheetData>", twice + "</sheetData>"));
        String other = twice.replaceAll("\\b(r=\"[A-Z]?)90\"", "$191\"");
        book.edit(book.part("1.1.1-2"), xml -> xml.replace("</sheetData>", other + "</sheetData>"));

        assertThat(told(fill(PLAN, book)))
                .containsExactly(
                        "f1.xlsx, 1.1.1-1!B13 TAKEN 1.1.1-1 definition:  -> Case",
                        "f1.xlsx, 1.1.1-1!B90: error SNITP-716: The row stands twice in the sheet of 1.1.1-1; what stands here was not "
                                + "taken: Blocuri. Keep one.",
                        "f1.xlsx, 1.1.1-2!B91: error SNITP-716: The row belongs to the sheet of 1.1.1-1, whose title does not stand "
                                + "above it; what was filled in was not taken: Blocuri. Move it back.");
    }

    @Test
    void aCellThatIsMergedWithThoseOfOtherRowsIsRefused() {
        SheetsBook book = book(PLAN, RO).text(TAB, "Definiție", "Case");
        book.edit(
                book.part(TAB),
                xml -> xml.replace(
                        "</sheetData>",
                        "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"B13:B14\"/></mergeCells>"));

        assertThat(told(fill(PLAN, book)))
                .containsExactly(
                        "f1.xlsx, 1.1.1-1!B13 REFUSED 1.1.1-1 definition.ro:  -> Case error SNITP-721: The cell is merged "
                                + "with those of other rows (B13:B14): nobody can tell to which rows its content belongs. Split the cell, and "
                                + "fill in each row.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "targets[soon].value",
                "targets[last].value",
                "x-file",
                "name",
                "measure.unit.ro.ro",
                "action/title.ro"
            })
    void whatNoSheetAsksForIsNotTakenWhateverTheHiddenCellsSay(String path) {
        SheetsBook book = book(PLAN, RO).text(TAB, "Definiție", "7");
        RowMark mark = RowMark.of(
                RowMark.Kind.FIELD,
                List.of(TAB, path),
                List.of("Definiție", "", book.rows(TAB).get(11).getCellText(2)));
        book.cell(TAB, "E13", String.join(" ", mark.fingerprints())).cell(TAB, "G13", path);

        FilledSheets filled = fill(PLAN, book);

        assertThat(filled.changed()).isEmpty();
        assertThat(filled.findings())
                .isNotEmpty()
                .allMatch(finding -> finding.diagnostic().code().getId().matches("SNITP-(716|722|724)"));
    }

    @Test
    void aSheetWhoseTitleWasExchangedIsRefused() {
        SheetsBook book = book(PLAN, EN).text(TAB, "Definition: in Romanian", "Case");
        book.cell(TAB, "A4", "Indicator sheet 1.1.1-9");

        assertThat(told(fill(PLAN, book)))
                .containsExactly(
                        "f1.xlsx, 1.1.1-1!A4: error SNITP-716: This was the sheet of 1.1.1-1, but its title says \"Indicator sheet "
                                + "1.1.1-9\"; nothing in it was taken. Restore the title, and fill in each indicator in its own sheet.",
                        "f1.xlsx, 1.1.1-1!B13: error SNITP-716: The row belongs to the sheet of 1.1.1-1, whose title does not stand "
                                + "above it; what was filled in was not taken: Case. Move it back.",
                        "f1.xlsx: warning SNITP-724: 1 sheet is missing that the workbook had: 1.1.1-1. The plan keeps what it says "
                                + "there.");
    }

    @Test
    void aTabInWhichColumnsWereInsertedIsRefused() {
        SheetsBook book = book(PLAN, EN).text(TAB, "Definition: in Romanian", "Case");
        book.edit(
                book.part(TAB),
                sheet -> Pattern.compile("<c r=\"([D-K])([0-9]+)\"")
                        .matcher(sheet)
                        .replaceAll(cell -> "<c r=\"" + (char) (cell.group(1).charAt(0) + 1) + cell.group(2) + "\""));

        assertThat(told(fill(PLAN, book)))
                .first()
                .asString()
                .startsWith(
                        "f1.xlsx, 1.1.1-1, row 1: error SNITP-716: Columns were inserted into this tab, or deleted, so that "
                                + "nothing in it was taken: ← Contents; ");
    }

    @Test
    void aWorkbookOfAnotherPlanVersionOrIndicatorIsRefusedCellByCell() {
        SheetsBook book = book(PLAN, RO).text(TAB, "Definiție", "Case").withoutTab("1.1.1-2");

        assertThat(told(fill(PLAN.replace("id: p\n", "id: q\n"), book)))
                .startsWith(
                        "f1.xlsx, 1.1.1-1!A4 REFUSED  :  ->  UNKNOWN_DOCUMENT",
                        "f1.xlsx, 1.1.1-1!B13 REFUSED 1.1.1-1 definition.ro:  -> Case UNKNOWN_DOCUMENT");
        assertThat(told(fill(PLAN.replace("\"2\"", "\"3\""), book)))
                .startsWith(
                        "f1.xlsx, 1.1.1-1!A4 REFUSED  version: 3 -> 2 OTHER_VERSION",
                        "f1.xlsx, 1.1.1-1!B13 REFUSED 1.1.1-1 definition.ro: 3 -> Case OTHER_VERSION");
        assertThat(told(fill(PLAN.replace("id: 1.1.1-1", "id: 1.1.1-9"), book)))
                .startsWith(
                        "f1.xlsx, 1.1.1-1!A4 REFUSED 1.1.1-1 :  ->  UNKNOWN_ELEMENT",
                        "f1.xlsx, 1.1.1-1!B13 REFUSED 1.1.1-1 definition.ro:  -> Case UNKNOWN_ELEMENT");
    }

    @Test
    void whatThePlanSaysSinceIsNotOverwritten() {
        String edited = PLAN.replace(
                        "name: {ro: Gospodării}", "name: {ro: Gospodării}\n        definition: {ro: Locuințe}")
                .replace("baseline: {value: 5, period: 2026}", "baseline: {value: 5, period: 2023}")
                .replace("direction: increase", "direction: decrease");
        SheetsBook book =
                book(PLAN, RO).text(TAB, "Definiție", "Case").number("1.1.1-2", "Valoare de referință: valoare", "6");

        assertThat(told(fill(edited, book)))
                .containsExactly(
                        "f1.xlsx, 1.1.1-1!B13 REFUSED 1.1.1-1 definition.ro: Locuințe -> Case STALE",
                        "f1.xlsx, 1.1.1-2!B27 REFUSED 1.1.1-2 baseline.value: 5 -> 6 STALE");
        assertThat(told(fill(edited, book(PLAN, RO).text(TAB, "Definiție", "Locuințe"))))
                .isEmpty();
    }

    @Test
    void aFileThatIsNoWorkbookWithSheetsIsRefusedAsAWhole() throws IOException {
        SheetsBook stripped = book(PLAN, RO);
        for (String tab : stripped.tabs()) {
            stripped.edit(stripped.part(tab), sheet -> sheet.replaceAll("<c r=\"[D-R][0-9]+\"[^>]*>.*?</c>", ""));
        }

        assertThat(file("old.xlsx", stripped).problem().orElseThrow())
                .hasToString(
                        "error SNITP-715: There are no indicator sheets in the workbook, or the hidden columns by which they are "
                                + "read are gone. Fill in the workbook that \"snitp template sheet -o sheets.xlsx\" writes.");
        assertThat(SheetsFile.workbook("bad.xlsx", new byte[] {'P', 'K', 3, 4, 0}, Limits.DEFAULT)
                        .problem())
                .isPresent();
    }
}
