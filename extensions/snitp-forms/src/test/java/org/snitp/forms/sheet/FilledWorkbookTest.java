package org.snitp.forms.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.forms.sheet.Returned.EN;
import static org.snitp.forms.sheet.Returned.OFFICIAL;
import static org.snitp.forms.sheet.Returned.PLAN;
import static org.snitp.forms.sheet.Returned.RO;
import static org.snitp.forms.sheet.Returned.TAB;
import static org.snitp.forms.sheet.Returned.book;
import static org.snitp.forms.sheet.Returned.file;
import static org.snitp.forms.sheet.Returned.fill;
import static org.snitp.forms.sheet.Returned.read;
import static org.snitp.forms.sheet.Returned.told;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.indicators.sheet.IndicatorSheets;
import org.snitp.indicators.smart.Aspect;
import org.snitp.indicators.smart.SmartAssessment;
import org.snitp.indicators.smart.Weight;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Severity;
import org.snitp.io.options.Limits;
import org.snitp.model.Bundle;

/** Workbooks with sheets go out, are filled in, and come back: every cell is taken or refused. */
class FilledWorkbookTest {

    private static String indicators(FilledSheets filled) {
        String yaml = Snitp.toYaml(Bundle.of(filled.documents().getPlans().get(0)));
        return yaml.substring(yaml.indexOf("    indicators:"));
    }

    /** Fills in a cell by what is written beside it, as a person does. */
    private static Optional<String> fillIn(SheetsBook book, String tab, Row row, Locale locale) {
        String kind = row.getCellText(3);
        String path = row.getCellText(6);
        if (!kind.equals("snitp:field") || !row.getCellText(1).isEmpty()) {
            return Optional.empty();
        }
        Entry entry = Entry.of(path).orElseThrow();
        String said = switch (entry) {
            case TEXT_RO -> "Se precizează „așa cum se cere” în ghid: " + path;
            case TEXT_EN, TEXT_OTHER -> "Stated as asked for in the guide: " + path;
            case WORD -> SheetWording.in(locale).all(Entry.words(path)).get(0);
            case NUMBER -> path.endsWith(".min") || path.startsWith("baseline") ? "1" : "7";
            case PERIOD -> "2023";
            case TIMINGS -> "2026";
            case INSTITUTIONS -> "ANITP";
            case DIMENSIONS -> "sex – Sex\njudet - Județ";
            case TARGETS -> "";
            case OBJECTIVE -> "1.1";
            case CURRENCY -> "ron";
        };
        if (!said.isEmpty()) {
            String cell = "B" + row.getRowNum();
            if (entry == Entry.NUMBER) {
                book.raw(tab, cell, "", "<v>" + said + "</v>");
            } else {
                book.cell(tab, cell, said);
            }
        }
        return said.isEmpty() ? Optional.empty() : Optional.of(path);
    }

    private static Stream<?> requiredGaps(Bundle bundle, List<String> actions) {
        return SmartAssessment.of(bundle).indicators().stream()
                .filter(assessment -> assessment
                        .action()
                        .filter(action -> actions.contains(action.getCode()))
                        .isPresent())
                .flatMap(assessment -> assessment.criteria().stream())
                .flatMap(criterion -> criterion.gaps().stream())
                .filter(gap -> gap.weight() != Weight.ADVISED && gap.aspect() != Aspect.NEUTRALITY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ro", "en"})
    void aWorkbookOfTheOfficialPlanThatNobodyHasFilledInChangesNothingAndTellsNothing(String language) {
        SheetsBook book = SheetsBook.of(IndicatorSheets.of(OFFICIAL).all(), Locale.forLanguageTag(language));

        FilledSheets filled = FilledSheets.of(OFFICIAL, List.of(file("official.xlsx", book)));

        assertThat(filled.documents()).isEqualTo(OFFICIAL);
        assertThat(told(filled)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ro", "en"})
    void aWorkbookOfTheOfficialPlanWithAllCellsFilledInMakesAPlanThatSaysAllThatSmartAsks(String language) {
        Locale locale = Locale.forLanguageTag(language);
        IndicatorSheets sheets = IndicatorSheets.of(OFFICIAL);
        SheetsBook book = SheetsBook.of(
                sheets.select(List.of("1.1.1", "2.2.6", "3.1.1", "5.1.1")).stream()
                        .filter(sheet -> sheet.assessment().action().isPresent())
                        .toList(),
                locale);
        List<String> filledIn = new ArrayList<>();
        for (String tab : book.tabs().subList(1, book.tabs().size())) {
            for (Row row : book.rows(tab)) {
                fillIn(book, tab, row, locale).ifPresent(filledIn::add);
            }
        }

        FilledSheets filled = FilledSheets.of(OFFICIAL, List.of(file("official.xlsx", book)));

        assertThat(filledIn).hasSizeGreaterThan(150);
        assertThat(told(filled)).allMatch(told -> told.contains(" TAKEN ") || told.contains(" CHANGED "));
        assertThat(requiredGaps(filled.documents(), List.of("1.1.1", "2.2.6", "3.1.1", "5.1.1")))
                .isEmpty();
        assertThat(Snitp.check(filled.documents()))
                .extracting(Diagnostic::severity)
                .doesNotContain(Severity.ERROR);
        assertThat(FilledSheets.of(filled.documents(), List.of(file("official.xlsx", book)))
                        .fields())
                .extracting(FilledField::outcome)
                .containsOnly(FieldOutcome.UNCHANGED);
    }

    @Test
    void whatIsFilledInIsTakenWithItsCellsAndAllElseStays() {
        SheetsBook book = book(PLAN, RO)
                .text(TAB, "Definiție", "Gospodării racordate\nîn an")
                .text(TAB, "Sensul progresului", "Crestere")
                .text(TAB, "Defalcare", "mediu – Mediu de rezidență")
                .text(TAB, "Frecvența raportării", "quarterly")
                .number(TAB, "Valoare de referință: valoare", "1200")
                .text(TAB, "Valoare de referință: perioadă", "2024")
                .text(TAB, "Ținte: 2025", "1 500")
                .number(TAB, "Ținte: 2026", "1800")
                .text(TAB, "Ținte: alte perioade", "2025-S1: 1.300.000")
                .text(TAB, "Fundamentarea țintelor", "Proiecte contractate")
                .text("1.1.1-3", "Responsabili", "ANAR – Apele Române")
                .number("1.1.1-3", "Bugetul acțiunii: sumă", "20000")
                .text("1.1.1-3", "Bugetul acțiunii: monedă", "ron")
                .text("1.1.1-3", "Implementare", "2025-S2, permanent");

        FilledSheets filled = fill(PLAN, book);

        assertThat(filled.findings()).isEmpty();
        assertThat(filled.fields())
                .filteredOn(field -> field.outcome() != FieldOutcome.UNCHANGED)
                .allSatisfy(field -> {
                    assertThat(field.outcome()).isEqualTo(FieldOutcome.TAKEN);
                    assertThat(field.cell()).isPresent();
                })
                .extracting(FilledField::field)
                .containsExactly(
                        "definition",
                        "measure.direction",
                        "disaggregation",
                        "frequency",
                        "baseline",
                        "targets",
                        "responsible",
                        "budget",
                        "implementation");
        assertThat(indicators(filled)).startsWith("""
                    indicators:
                      - id: 1.1.1-1
                        name:
                          ro: Gospodării
                        definition:
                          ro: "Gospodării racordate\\nîn an"
                        measure:
                          type: count
                          unit:
                            ro: gospodării
                          direction: increase
                        disaggregation:
                          - id: mediu
                            name:
                              ro: Mediu de rezidență
                        frequency: quarterly
                        baseline:
                          value: 1200
                          period: "2024"
                        targets:
                          - period: 2025-S1
                            value: 1300000
                          - period: "2025"
                            value: 1500
                          - period: "2026"
                            value: 1800
                            rationale:
                              ro: Proiecte contractate
                        x-file: F1
                      - id: 1.1.1-2
                """.indent(0));
        assertThat(indicators(filled))
                .contains("        responsible: [ANAR]\n        implementation: [2025-S2, permanent]\n");
        assertThat(indicators(filled)).contains("    budget:\n      amount: 20000\n      currency: RON\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Valoare de referință: valoare|aprox. 12|error SNITP-719: \"aprox. 12\" is no number. Write the number alone; leave "
                        + "the cell empty if it is not known. Words belong under the notes of the indicator. Did you mean 12?",
                "Ținte: 2025|20.500,5|",
                "Ținte: 2025|1,500.25|error SNITP-720: \"1,500.25\" has a decimal point, but numbers of this sheet are to have a "
                        + "decimal comma: write 1500,25.",
                "Ținte: 2025|4.500|error SNITP-720: \"4.500\" can be 4500 alone here. Did you mean 4500?",
                "Ținte: 2025|45 %|error SNITP-719: \"45 %\" is in percent, but the cell asks for a number. Write the number itself.",
                "Ținte: alte perioade|40 în 2027|error SNITP-721: \"40 în 2027\" is no target: write period and value, as in 2026-S1: "
                        + "40.",
                "Ținte: alte perioade|2026: 40|error SNITP-721: The target of 2026 stands in a row of its own, or twice: 2026: 40. "
                        + "Write each target once.",
                "Valoare de referință: perioadă|2024 S1|error SNITP-208: \"2024 S1\" is no period. Write a year 2025, a semester "
                        + "2026-S1, a quarter 2024-Q4, a month 2025-03, a week 2025-W07 or a day 2025-05-16, or a fiscal or school "
                        + "year with its months: 2024-10/2025-09. Did you mean 2024-S1?",
                "Frecvența raportării|annuall|error SNITP-721: \"annuall\" is none of: anual, semestrial, trimestrial, lunar, săptămânal, la "
                        + "două săptămâni, la doi ani, la trei ani, la patru ani, la cinci ani. Did you "
                        + "mean anual?",
                "1.1.1-3: Responsabili|ANARR|error SNITP-401: The institution \"ANARR\" is in no registry. Did you mean ANAR?",
                "Defalcare|Mediu de rezidență|error SNITP-721: \"Mediu de rezidență\" does not say by what values are broken down: "
                        + "write a code, a dash and a name. Did you mean mediu-de-rezidenta – Mediu de rezidență?",
                "1.1.1-3: Implementare|la anul|error SNITP-208: \"la anul\" is no time. Write a period such as 2025, 2026-S1, 2024-Q4 or "
                        + "2025-03, a range such as 2024/2026, or one of: annual, semiannual, quarterly, monthly, weekly, P2W, "
                        + "P2Y to P5Y, permanent, on-demand.",
                "Fundamentarea țintelor|Contracte|error SNITP-202: Beside it, \"Ținte\" is missing: fill in both.",
                "1.1.1-3: Bugetul acțiunii: sumă|300|error SNITP-202: Beside it, \"Bugetul acțiunii: monedă\" is missing: fill in both."
            })
    void aCellThatCannotBeTakenIsRefusedWithWhatWouldBeRight(String cell, String content, String problem) {
        String tab = cell.startsWith("1.1.1-3: ") ? "1.1.1-3" : TAB;
        String label = cell.replace("1.1.1-3: ", "");
        SheetsBook book = book(PLAN, RO).text(tab, label, content);

        FilledSheets filled = fill(PLAN, book);

        assertThat(filled.fields())
                .filteredOn(field -> field.outcome() != FieldOutcome.UNCHANGED)
                .singleElement()
                .satisfies(field -> {
                    assertThat(field.cell().orElseThrow()).hasToString("f1.xlsx, " + tab + "!B" + book.row(tab, label));
                    assertThat(field.problem().map(Diagnostic::toString)).isEqualTo(Optional.ofNullable(problem));
                });
    }

    @Test
    void aCellThatWasTypedAsSomethingElseIsReadForWhatItIs() {
        SheetsBook book = book(PLAN, RO);
        int value = book.row(TAB, "Valoare de referință: valoare");
        book.raw(TAB, "B" + value, "", "<f>600*2</f><v>1200</v>")
                .number(TAB, "Valoare de referință: perioadă", "2024")
                .raw(TAB, "B" + book.row(TAB, "Ținte: 2025"), " t=\"e\"", "<v>#REF!</v>")
                .raw(TAB, "B" + book.row(TAB, "Definiție"), " t=\"b\"", "<v>1</v>");

        assertThat(told(fill(PLAN, book)))
                .containsExactly(
                        "f1.xlsx, 1.1.1-1!B13 TAKEN 1.1.1-1 definition:  -> TRUE",
                        "f1.xlsx, 1.1.1-1!B" + value + " TAKEN 1.1.1-1 baseline:  -> {value: 1200, period: 2024}",
                        "f1.xlsx, 1.1.1-1!B" + (value + 2)
                                + " REFUSED 1.1.1-1 targets[2025].value:  -> #REF! error SNITP-719: \"#REF!\" is the error of "
                                + "a formula. Write the number itself.",
                        "f1.xlsx, 1.1.1-1!B" + value
                                + ": warning SNITP-724: The cell has the formula =600*2; its last result was taken: 1200.");
    }

    @Test
    void figuresAreReadByTheKindThatTheSheetItselfSays() {
        SheetsBook book = book(PLAN, RO);
        String tab = "1.1.1-2";
        book.text(tab, "Valoare de referință: valoare", "4,5 %").text(tab, "Valoare de referință: perioadă", "2024");

        assertThat(told(fill(PLAN, book)))
                .containsExactly("f1.xlsx, 1.1.1-2!B" + book.row(tab, "Valoare de referință: valoare")
                        + " CHANGED 1.1.1-2 baseline: {value: 5, period: 2026} -> {value: 4.5, period: 2024}");
    }

    @Test
    void aCellThatWasEmptiedRemovesNothingAndIsTold() {
        SheetsBook book = book(PLAN, RO);
        String tab = "1.1.1-2";
        book.blank(tab, "Valoare de referință: valoare").blank(tab, "Valoare de referință: perioadă");
        SheetsBook half = book(PLAN, RO)
                .blank(tab, "Valoare de referință: perioadă")
                .number(tab, "Valoare de referință: valoare", "7");

        assertThat(told(fill(PLAN, book)))
                .containsExactly(
                        "f1.xlsx, 1.1.1-2!B27 KEPT 1.1.1-2 baseline.value: 5 -> ",
                        "f1.xlsx, 1.1.1-2!B28 KEPT 1.1.1-2 baseline.period: 2026 -> ");
        assertThat(told(fill(PLAN, half)))
                .containsExactly(
                        "f1.xlsx, 1.1.1-2!B27 REFUSED 1.1.1-2 baseline.value: 5 -> 7 error SNITP-202: Beside it, \"Valoare de "
                                + "referință: perioadă\" is missing: fill in both.",
                        "f1.xlsx, 1.1.1-2!B28 KEPT 1.1.1-2 baseline.period: 2026 -> ");
    }

    @Test
    void workbooksDoNotUndoWhatEarlierOnesSayAndMayNotContradictThem() {
        FilledSheets filled = fill(
                PLAN,
                book(PLAN, RO).text(TAB, "Definiție", "Case"),
                book(PLAN, EN).text(TAB, "Scope: in Romanian", "Sate"),
                book(PLAN, RO).text(TAB, "Definiție", "Blocuri"));

        assertThat(told(filled))
                .containsExactly(
                        "f1.xlsx, 1.1.1-1!B13 TAKEN 1.1.1-1 definition:  -> Case",
                        "f2.xlsx, 1.1.1-1!B15 TAKEN 1.1.1-1 scope:  -> Sate",
                        "f3.xlsx, 1.1.1-1!B13 REFUSED 1.1.1-1 definition: Case -> Blocuri CONTRADICTION");
    }

    @Test
    void aTextInEnglishAloneIsRefused() {
        SheetsBook book = book(PLAN, EN).text(TAB, "Definition: in English", "Houses");

        assertThat(told(fill(PLAN, book)))
                .containsExactly(
                        "f1.xlsx, 1.1.1-1!B14 REFUSED 1.1.1-1 definition.en:  -> Houses error SNITP-202: Beside it, "
                                + "\"Definition: in Romanian\" is missing: fill in both.");
    }

    @Test
    void aProblemOfThePlanIsTracedToItsCell() {
        SheetsBook book = book(PLAN, RO)
                .number(TAB, "Valoare de referință: valoare", "-3")
                .text(TAB, "Valoare de referință: perioadă", "2024");

        FilledSheets filled = fill(PLAN, book);

        assertThat(Snitp.check(filled.documents()).stream()
                        .flatMap(problem -> filled.cell(problem).stream())
                        .map(Object::toString))
                .contains("f1.xlsx, 1.1.1-1!B" + book.row(TAB, "Valoare de referință: valoare"));
    }

    @Test
    void aWorkbookThatLibreOfficeHasSavedIsReadAlike() throws IOException {
        byte[] saved;
        try (InputStream stream = Objects.requireNonNull(getClass().getResourceAsStream("sheets-libreoffice.xlsx"))) {
            saved = stream.readAllBytes();
        }

        FilledSheets filled =
                FilledSheets.of(read(PLAN), List.of(SheetsFile.workbook("saved.xlsx", saved, Limits.DEFAULT)));

        assertThat(told(filled))
                .containsExactly(
                        "saved.xlsx, 1.1.1-1!B13 TAKEN 1.1.1-1 definition:  -> Gospodării racordate\nîn an",
                        "saved.xlsx, 1.1.1-1!B17 TAKEN 1.1.1-1 measure.direction:  -> increase",
                        "saved.xlsx, 1.1.1-1!B23 REFUSED 1.1.1-1 frequency:  -> o dată pe an error SNITP-721: \"o dată pe an\" is "
                                + "none of: anual, semestrial, trimestrial, lunar, săptămânal, la două săptămâni, la doi ani, la "
                                + "trei ani, la patru ani, la cinci ani.",
                        "saved.xlsx, 1.1.1-1!B25 TAKEN 1.1.1-1 baseline:  -> {value: 1200, period: 2024}",
                        "saved.xlsx, 1.1.1-1!B27 REFUSED 1.1.1-1 targets[2025].value:  -> aprox. 12 error SNITP-719: \"aprox. 12\" "
                                + "is no number. Write the number alone; leave the cell empty if it is not known. Words belong under "
                                + "the notes of the indicator. Did you mean 12?",
                        "saved.xlsx, 1.1.1-1!B28 TAKEN 1.1.1-1 targets:  -> {period: 2026, value: 1800, rationale: Proiecte "
                                + "contractate}",
                        "saved.xlsx, 1.1.1-2!B27 CHANGED 1.1.1-2 baseline: {value: 5, period: 2026} -> {value: 4.5, period: 2024}",
                        "saved.xlsx, 1.1.1-3!B20 TAKEN 1.1.1-3 responsible:  -> ANAR",
                        "saved.xlsx, 1.1.1-3!B22 TAKEN 1.1.1 budget:  -> {amount: 20000, currency: RON}",
                        "saved.xlsx, 1.1.1-1!M22: error SNITP-722: No sheet asks for anything here, and it was not taken: de văzut "
                                + "cu ANAR. What belongs into the plan goes into a shaded cell; remarks belong under the notes of the "
                                + "indicator.");
    }
}
