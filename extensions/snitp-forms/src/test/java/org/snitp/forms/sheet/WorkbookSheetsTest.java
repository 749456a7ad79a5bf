package org.snitp.forms.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.snitp.indicators.sheet.IndicatorSheet;
import org.snitp.indicators.sheet.IndicatorSheets;
import org.snitp.indicators.sheet.SheetLine;
import org.snitp.indicators.smart.Criterion;
import org.snitp.io.Snitp;

class WorkbookSheetsTest {

    private static final Locale RO = Locale.forLanguageTag("ro");
    private static final Locale EN = Locale.ENGLISH;
    private static final IndicatorSheets OFFICIAL =
            IndicatorSheets.of(Snitp.readOfficial().orElseThrow());

    private static byte[] write(List<IndicatorSheet> sheets, Locale locale) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        WorkbookSheets.in(locale).write(sheets, stream);
        return stream.toByteArray();
    }

    /** The tabs by their names, each with its rows. */
    private static Map<String, List<Row>> read(byte[] file) throws IOException {
        Map<String, List<Row>> tabs = new LinkedHashMap<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            workbook.getSheets().forEach(sheet -> {
                try {
                    tabs.put(sheet.getName(), sheet.read());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return tabs;
    }

    /** The texts of the cells that can be seen. */
    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            String text = row.getOptionalCell(i).map(Cell::getText).orElse("");
            if (text.startsWith("snitp:")) {
                return texts;
            }
            texts.add(text);
        }
        return texts;
    }

    private static List<List<String>> texts(List<Row> rows) {
        return rows.stream().map(WorkbookSheetsTest::texts).toList();
    }

    @Test
    void aFewSheetsHaveATabEachAfterTheContents() throws IOException {
        Map<String, List<Row>> tabs = read(write(OFFICIAL.select(List.of("2.2.6")), RO));

        assertThat(tabs.keySet()).containsExactly("Cuprins", "2.2.6-1", "2.2.6-2", "2.2.6-3");
        assertThat(texts(tabs.getOrDefault("Cuprins", List.of())))
                .contains(List.of(
                        "2.2.6-2",
                        "Număr de dosare în care metodologia a fost utilizată",
                        "2.2.6",
                        "DIICOT, IGPR, ANABI",
                        "2",
                        "2",
                        "4",
                        "1",
                        "2"));
    }

    @Test
    void eachTabSaysWhatComesBackIntoThePlan() throws IOException {
        Map<Locale, String> told = Map.of(
                EN,
                "What is filled in here comes back into the plan with \"snitp fill\"; only what stands in shaded cells is taken.",
                RO,
                "Ce se completează aici se preia în plan cu „snitp fill”; se preia numai ce stă în celulele colorate.");

        for (Locale locale : List.of(EN, RO)) {
            assertThat(read(write(OFFICIAL.select(List.of("2.2.6")), locale)).values())
                    .hasSize(4)
                    .allSatisfy(rows -> assertThat(texts(rows).stream().flatMap(List::stream))
                            .containsOnlyOnce(told.getOrDefault(locale, "")));
        }
    }

    @Test
    void manySheetsShareTheTabsOfTheirActionsAndObjectives() throws IOException {
        Map<String, List<Row>> tabs = read(write(OFFICIAL.all(), EN));

        assertThat(tabs.keySet())
                .startsWith("Contents", "1")
                .contains("1.1.1", "2.2.6")
                .hasSizeLessThan(112);
        assertThat(tabs.getOrDefault("Contents", List.of()))
                .hasSize(4 + OFFICIAL.all().size());
        assertThat(texts(tabs.getOrDefault("2.2.6", List.of())).stream().map(row -> row.get(0)))
                .contains("Indicator sheet 2.2.6-1", "Indicator sheet 2.2.6-2", "Indicator sheet 2.2.6-3");
    }

    @Test
    void everyLineOfASheetHasItsRowAndEveryGapItsCriterion() throws IOException {
        for (IndicatorSheet sheet : OFFICIAL.select(List.of("2.2.6", "1-1"))) {
            List<List<String>> rows = texts(read(write(List.of(sheet), EN))
                    .getOrDefault(sheet.indicator().getId(), List.of()));

            for (SheetLine line : sheet.lines()) {
                List<String> row = rows.stream()
                        .filter(cells -> cells.get(0)
                                .split(": ", 2)[0]
                                .equals(line.field().in(EN)))
                        .findFirst()
                        .orElseThrow();
                for (Criterion criterion : line.criteria()) {
                    assertThat(row.get(2)).contains(criterion.in(EN) + ": ");
                }
                if (line.isBlank()) {
                    assertThat(row.get(1)).isEmpty();
                }
            }
        }
    }

    @Test
    void figuresAreNumbersAndTextsAreNeverFormulas() throws IOException {
        String plan = """
                schema: snitp/1
                kind: ActionPlan
                id: plan
                strategy: s
                period: 2025/2026
                actions:
                  - code: 1.1.1
                    title: {ro: =1+1}
                    indicators:
                      - id: 1.1.1-1
                        name: {ro: "=HYPERLINK(\\"http://example.org\\")"}
                        definition: {ro: -5}
                        baseline: {value: 120.5, period: 2024}
                        targets: [{value: 400, period: 2026}]
                """.replace("-5}", "'-5'}");
        List<IndicatorSheet> sheets =
                IndicatorSheets.of(Snitp.read(plan, "plan").orElseThrow()).all();

        List<Row> rows = read(write(sheets, RO)).getOrDefault("1.1.1-1", List.of());
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.stream().filter(cell -> cell != null))
                        .allMatch(cell -> cell.getFormula() == null && cell.getType() != CellType.FORMULA));
        assertThat(texts(rows))
                .contains(
                        List.of("Denumire", "=HYPERLINK(\"http://example.org\")", "Scrieți un text în română."),
                        List.of("Acțiune", "1.1.1 – =1+1", ""),
                        List.of(
                                "Definiție",
                                "-5",
                                "Specific: Spuneți ce anume se ia în calcul și ce nu.\nScrieți un text în română."));
        assertThat(rows)
                .filteredOn(row -> row.getCellText(0).matches("Valoare de referință: 2024|Ținte: 2026"))
                .extracting(row -> row.getCell(1).asNumber())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("120.5"), new BigDecimal("400"));
    }

    @Test
    void whatRowsAreStandsInHiddenColumnsAndWordsAreChosenFromALine() {
        SheetsBook book = SheetsBook.of(OFFICIAL.select(List.of("2.2.6-2")), RO);
        String tab = book.text(book.part("2.2.6-2"));

        assertThat(tab)
                .contains("<col min=\"4\" max=\"4\" ")
                .containsPattern("<col min=\"11\" max=\"11\"[^>]* hidden=\"true\"");
        assertThat(tab.replace("&#x103;", "ă"))
                .contains("<formula1>\"resursă,proces,realizare imediată,rezultat,impact\"</formula1>");
    }

    @Test
    void theSameSheetsGiveTheSameBytes() {
        assertThat(write(OFFICIAL.all(), RO)).isEqualTo(write(OFFICIAL.all(), RO));
    }
}
