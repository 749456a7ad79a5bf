package org.snitp.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.annex.AnnexImporterTest.heads;
import static org.snitp.annex.Docx.cell;
import static org.snitp.annex.Docx.cellWith;
import static org.snitp.annex.Docx.p;
import static org.snitp.annex.Docx.row;
import static org.snitp.annex.Docx.table;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snitp.annex.decision.ImportDecisions;
import org.snitp.annex.decision.ItemSplit;
import org.snitp.annex.document.AnnexField;
import org.snitp.annex.document.AnnexRemark;
import org.snitp.annex.document.Certainty;
import org.snitp.annex.document.RemarkKind;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.Severity;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.Target;
import org.snitp.model.plan.Action;

/** Sums of money, values beside indicators, roles within a cell, and marks that say nothing. */
class AnnexValuesTest {

    private static final String MERGED = "<w:vMerge w:val=\"restart\"/>";
    private static final String BELOW = "<w:vMerge/>";

    private static String lines(String text) {
        return cell(Stream.of(text.split("\n", -1)).map(Docx::p).toArray(String[]::new));
    }

    static String cells(String... cells) {
        return row(Stream.of(cells).map(AnnexValuesTest::lines).toArray(String[]::new));
    }

    private static AnnexImport read(ImportDecisions decisions, String... body) {
        return AnnexImporter.create().decisions(decisions).read(WordTablesTest.read(Docx.of(body)));
    }

    private static List<RemarkKind> told(AnnexImport made, AnnexField field) {
        return made.remarks().stream()
                .filter(remark -> remark.field().filter(field::equals).isPresent())
                .map(AnnexRemark::kind)
                .filter(kind -> kind.certainty() != Certainty.READ_AS)
                .toList();
    }

    private static AnnexImport money(String head, String cell, ImportDecisions decisions) {
        return read(
                decisions, table(heads("Acțiuni", "Responsabili", "Termen", head), cells("1.1 A", "ME", "2026", cell)));
    }

    /** The sum of a cell below a head, and what is doubtful about it. */
    private static String sum(String head, String cell) {
        AnnexImport made = money(head, cell, ImportDecisions.NONE);
        Action action = made.actions().get(0);
        String sums = action.getBudget()
                        .map(budget -> budget.getAmount().toPlainString() + " " + budget.getCurrency()
                                + budget.getSource()
                                        .map(source -> " " + source.official())
                                        .orElse(""))
                        .orElse("")
                + String.join(
                        ", ",
                        action.getBudgetLines().stream()
                                .map(line -> line.getPeriod() + ": "
                                        + line.getAmount().toPlainString() + " " + line.getCurrency())
                                .toList());
        return sums + " " + told(made, AnnexField.BUDGET);
    }

    @Test
    void sumsAreReadWithTheirCurrencyAndWhatTheHeadSays() {
        assertThat(sum("Buget", "150.000 EUR")).isEqualTo("150000 EUR [SUM_DOUBTFUL]");
        assertThat(sum("Buget", "1.150.000,50 EUR")).isEqualTo("1150000.5 EUR []");
        assertThat(sum("Buget estimat (mii EUR)", "1.200,5")).isEqualTo("1200500 EUR []");
        assertThat(sum("Cost (EUR million)", "1.25")).isEqualTo("1250000 EUR []");
        assertThat(sum("Buget", "1,5 mil. euro (PNRR)")).isEqualTo("1500000 EUR PNRR []");
        assertThat(sum("Buget", "2026: 100 mii EUR; 2027: 200 mii EUR"))
                .isEqualTo("2026: 100000 EUR, 2027: 200000 EUR []");
        assertThat(sum("Buget 2027 (EUR)", "75")).isEqualTo("2027: 75 EUR []");
    }

    @Test
    void sumsThatMayMeanSomethingElseAreNotTaken() {
        assertThat(sum("Buget", "250")).isEqualTo(" [SUM_UNKNOWN]");
        assertThat(sum("Buget (EUR)", "150 pe an")).isEqualTo(" [SUM_UNKNOWN]");
        assertThat(sum("Buget (EUR)", "100-200")).isEqualTo(" [SUM_UNKNOWN]");
        assertThat(sum("Buget (EUR)", "1,200")).isEqualTo(" [SUM_UNKNOWN]");
        assertThat(sum("Buget", "5 xyz")).isEqualTo(" [SUM_UNKNOWN]");
        assertThat(sum("Buget (EUR, USD)", "5")).isEqualTo(" [SUM_UNKNOWN]");
        assertThat(sum("Buget (EUR)", "10; 20")).isEqualTo(" [SUMS_SEVERAL, SUMS_SEVERAL]");
        assertThat(sum("Buget (mii EUR)", "7 EUR")).isEqualTo("7 EUR [SUM_DOUBTFUL]");
        assertThat(sum("Buget (EUR)", "-")).isEqualTo(" []");
    }

    @Test
    void wordsAboutMoneyAreKept() {
        AnnexImport made = read(
                ImportDecisions.NONE,
                table(
                        heads("Acțiuni", "Responsabili", "Termen", "Buget", "Surse de finanțare"),
                        cells("1.1 A", "ME", "2026", "În limita bugetului aprobat", "Bugetul de stat"),
                        cells("1.2 B", "ME", "2026", "5 EUR", "Bugetul de stat")));
        assertThat(made.actions().get(0).getExtensions())
                .hasToString(
                        "{x-budget=Text[value=În limita bugetului aprobat], x-funding=Text[value=Bugetul de stat]}");
        assertThat(told(made, AnnexField.BUDGET)).containsExactly(RemarkKind.BUDGET_IN_WORDS);
        assertThat(told(made, AnnexField.FUNDING)).containsExactly(RemarkKind.FUNDING_WITHOUT_SUM);
        assertThat(made.actions()
                        .get(1)
                        .getBudget()
                        .orElseThrow()
                        .getSource()
                        .orElseThrow()
                        .official())
                .isEqualTo("Bugetul de stat");
    }

    @Test
    void leiAreOfTwoCountries() {
        AnnexImport made = money("Buget (mii lei)", "1", ImportDecisions.NONE);
        assertThat(made.actions().get(0).getBudget().orElseThrow().getCurrency())
                .isEqualTo("RON");
        assertThat(made.remarks(Certainty.DOUBTFUL))
                .extracting(AnnexRemark::kind)
                .contains(RemarkKind.LEI);
        AnnexImport told = money(
                "Buget (mii lei)",
                "1",
                ImportDecisions.builder().currency("MDL").build());
        assertThat(told.actions().get(0).getBudget().orElseThrow().getCurrency())
                .isEqualTo("MDL");
        assertThat(told.remarks(Certainty.DOUBTFUL))
                .extracting(AnnexRemark::kind)
                .doesNotContain(RemarkKind.LEI);
    }

    @Test
    void aHeadOfTwoRowsHasYearsBelowMoneyAndValuesBelowIndicators() {
        AnnexImport made = read(
                ImportDecisions.NONE,
                p("Planul național de acțiune 2026-2028"),
                p("Obiectivul 1: Aer curat"),
                table(
                        row(
                                cellWith(MERGED, p("Acțiuni")),
                                cellWith(MERGED, p("Responsabil")),
                                cellWith("<w:gridSpan w:val=\"3\"/>", p("Indicatori")),
                                cellWith("<w:gridSpan w:val=\"3\"/>", p("Buget (mii lei)"))),
                        row(
                                cellWith(BELOW, p("")),
                                cellWith(BELOW, p("")),
                                cell(p("Denumire")),
                                cell(p("Valoare de referință (2024)")),
                                cell(p("Țintă 2028")),
                                cell(p("2026")),
                                cell(p("2027")),
                                cell(p("Total"))),
                        cells("1.1 A", "ME", "Număr de stații", "140", "200", "1.000,5", "800", "1.800,5"),
                        cells("Total", "", "", "", "", "1.000,5", "800", "1.800,5")));
        Action action = made.actions().get(0);
        assertThat(action.getBudgetLines())
                .extracting(line -> line.getPeriod() + " " + line.getAmount().toPlainString())
                .containsExactly("2026 1000500", "2027 800000");
        Indicator indicator = action.getIndicators().get(0);
        assertThat(indicator.getName().official()).isEqualTo("Număr de stații");
        assertThat(indicator.getBaseline().orElseThrow().getPeriod()).hasToString("2024");
        assertThat(indicator.getTargets())
                .extracting(target -> target.getPeriod().orElseThrow() + " "
                        + target.getValue().orElseThrow())
                .containsExactly("2028 200");
        assertThat(indicator.getMeasure().orElseThrow().getType()).isEqualTo(MeasureType.COUNT);
        assertThat(indicator.getMeasure().orElseThrow().getExtensions()).containsKey("x-proposed");
        assertThat(made.actions()).hasSize(1);
        assertThat(made.remarks(Certainty.NOT_TAKEN))
                .extracting(remark -> remark.kind() + " " + remark.arguments().get("text"))
                .containsExactly("SUMS_SEVERAL 1.800,5", "ROW_ACROSS Total | 1.000,5 | 800 | 1.800,5");
        assertThat(Snitp.check(made.bundle()))
                .filteredOn(problem -> problem.severity() == Severity.ERROR)
                .isEmpty();
    }

    private static AnnexImport targets(String indicators, String baseline, String target) {
        return read(
                ImportDecisions.NONE,
                table(
                        heads("Acțiuni", "Responsabil", "Indicatori", "Valoare de bază", "Ținte"),
                        cells("1.1 A", "ME", indicators, baseline, target)));
    }

    private static String target(String text) {
        AnnexImport made = targets("Indicator", "", text);
        return made.actions().get(0).getIndicators().get(0).getTargets().stream()
                        .map(AnnexValuesTest::shown)
                        .toList()
                + " " + told(made, AnnexField.TARGETS);
    }

    private static String shown(Target target) {
        return target.getValue().map(value -> value.toPlainString()).orElse("")
                + target.getStatement().map(statement -> statement.official()).orElse("")
                + target.getKind().map(kind -> " " + kind).orElse("")
                + target.getPeriod().map(period -> " in " + period).orElse("");
    }

    @Test
    void targetsAreNumbersWithAYearOrWords() {
        assertThat(target("80% până în 2029")).isEqualTo("[80 in 2029] []");
        assertThat(target("12 în 2027\n15 în 2028")).isEqualTo("[12 in 2027, 15 in 2028] []");
        assertThat(target("cel puțin 5")).isEqualTo("[5 AT_LEAST] []");
        assertThat(target("2027: 1.250,5")).isEqualTo("[1250.5 in 2027] []");
        assertThat(target("1.250")).isEqualTo("[1250] [NUMBER_DOUBTFUL]");
        assertThat(target("-5% până în 2029")).isEqualTo("[-5 in 2029] []");
        assertThat(target("–5 în 2029")).isEqualTo("[-5 in 2029] []");
        assertThat(target("\u22125 în 2029")).isEqualTo("[-5 in 2029] []");
        assertThat(target("- 5 în 2029")).isEqualTo("[5 in 2029] []");
        assertThat(target("3 pe an")).isEqualTo("[3 pe an TEXT] [TARGET_IN_WORDS]");
        assertThat(target("10-15")).isEqualTo("[10-15 TEXT] [TARGET_IN_WORDS]");
        assertThat(target("2028")).isEqualTo("[2028 TEXT] [TARGET_IN_WORDS]");
        assertThat(target("12.2026")).isEqualTo("[12.2026 TEXT] [TARGET_IN_WORDS]");
        assertThat(target("1,250")).isEqualTo("[1,250 TEXT] [TARGET_IN_WORDS]");
        assertThat(target("Lege adoptată")).isEqualTo("[Lege adoptată TEXT] [TARGET_IN_WORDS]");
    }

    @Test
    void valuesThatNobodyCanAssignAreNotTaken() {
        AnnexImport made = targets("Număr de a\nNumăr de b", "5 (2024)\n6 (2024)\n7 (2024)", "9");
        assertThat(told(made, AnnexField.BASELINE)).containsExactly(RemarkKind.VALUES_UNALIGNED);
        assertThat(told(made, AnnexField.TARGETS)).containsExactly(RemarkKind.VALUES_UNALIGNED);
        assertThat(made.actions().get(0).getIndicators())
                .allMatch(one -> one.allBaselines().isEmpty());
        assertThat(told(targets("Număr de a", "5", ""), AnnexField.BASELINE))
                .containsExactly(RemarkKind.BASELINE_WITHOUT_YEAR);
        assertThat(told(targets("Număr de a", "multe", ""), AnnexField.BASELINE))
                .containsExactly(RemarkKind.VALUE_UNKNOWN);
        Indicator second = targets("Număr de a\nNumăr de b", "-\n6 (2024)", "1\n2")
                .actions()
                .get(0)
                .getIndicators()
                .get(1);
        assertThat(second.getBaseline().orElseThrow().getValue()).isEqualByComparingTo("6");
        assertThat(second.getTargets().get(0).getValue().orElseThrow()).isEqualByComparingTo("2");
    }

    @Test
    void aSumThatIsMergedWithTheOneAboveIsCountedOnce() {
        AnnexImport made = read(
                ImportDecisions.NONE,
                table(
                        heads("Acțiuni", "Responsabil", "Termen", "Buget (EUR)"),
                        row(cell(p("1.1 A")), cell(p("ME")), cell(p("2026")), cellWith(MERGED, p("100"))),
                        row(cell(p("1.2 B")), cell(p("ME")), cell(p("2026")), cellWith(BELOW, p("")))));
        assertThat(made.actions().get(0).getBudget()).isPresent();
        assertThat(made.actions().get(1).getBudget()).isEmpty();
        assertThat(told(made, AnnexField.BUDGET)).containsExactly(RemarkKind.VALUE_MERGED);
    }

    private static String roles(String head, String cell) {
        AnnexImport made =
                read(ImportDecisions.NONE, table(heads("Acțiuni", head, "Termen"), cells("1.1 A", cell, "2026")));
        Action action = made.actions().get(0);
        return action.getResponsible() + " " + action.getSupport() + " "
                + made.remarks(Certainty.DOUBTFUL).stream()
                        .map(AnnexRemark::kind)
                        .filter(kind -> kind == RemarkKind.ROLES_UNSAID)
                        .toList();
    }

    @Test
    void oneCellMayHaveBothRoles() {
        assertThat(roles("Instituții responsabile/Parteneri", "Responsabili: MAI, ME\nParteneri: ONG"))
                .isEqualTo("[MAI, ME] [ONG] []");
        assertThat(roles("Responsabili", "MAI; Parteneri: ONG, ME")).isEqualTo("[MAI] [ONG, ME] []");
        assertThat(roles("Responsabili și parteneri", "MAI")).isEqualTo("[MAI] [] [ROLES_UNSAID]");
    }

    @Test
    void marksOfNothingAreNoInstitutionsAndRepetitionsAreTold() {
        AnnexImport made = read(
                ImportDecisions.NONE,
                table(
                        heads("Acțiuni", "Responsabil", "Parteneri", "Termen"),
                        cells("1.1 A", "ME", "-", "2026"),
                        cells("1.2 B", "idem", "n/a", "-//-"),
                        cells("1.3 C", "\"", "Nu este cazul", "2026")));
        assertThat(made.actions()).allMatch(action -> action.getSupport().isEmpty());
        assertThat(made.registry().orElseThrow().getInstitutions()).hasSize(1);
        assertThat(told(made, AnnexField.RESPONSIBLE)).containsExactly(RemarkKind.DITTO, RemarkKind.DITTO);
        assertThat(told(made, AnnexField.IMPLEMENTATION)).containsExactly(RemarkKind.DITTO);
        assertThat(made.isWhole()).isFalse();
    }

    @Test
    void anAgendaIsSuspectedToBeNoPlan() {
        AnnexImport made = read(
                ImportDecisions.NONE,
                p("Agenda ședinței"),
                table(heads("Ora", "Activitate", "Responsabil", "Termen"), cells("9:00", "Deschidere", "Toți", "azi")));
        assertThat(made.remarks(Certainty.DOUBTFUL))
                .extracting(AnnexRemark::kind)
                .contains(RemarkKind.PERHAPS_NO_PLAN);
        assertThat(made.hasPeriod()).isFalse();
    }

    @Test
    void textsOfAnEnglishAnnexAreEnglish() {
        AnnexImport made = read(
                ImportDecisions.NONE,
                p("National Action Plan 2026-2028"),
                p("Objective 1: Publish"),
                table(
                        heads("Activities", "Lead agency", "Timeframe", "Target (2028)"),
                        cells("1.1 Adopt", "Data Agency", "by end of 2027", "1,200")));
        assertThat(made.actions().get(0).getTitle().officialLanguage()).isEqualTo("en");
        assertThat(made.plan().getLanguages()).containsExactly("en");
        assertThat(told(made, AnnexField.IMPLEMENTATION)).containsExactly(RemarkKind.TIME_UNTIL);
        assertThat(Snitp.check(made.bundle()))
                .filteredOn(problem -> problem.severity() == Severity.ERROR)
                .isEmpty();
    }

    @Test
    void ofTwoColumnsAboutTheSameOneIsTaken() {
        AnnexImport made = read(
                ImportDecisions.NONE,
                table(heads("Măsuri", "Activități", "Responsabil", "Termen"), cells("1.1 A", "B", "ME", "2026")));
        assertThat(made.actions().get(0).getTitle().official()).isEqualTo("A");
        assertThat(made.remarks(Certainty.NOT_TAKEN))
                .extracting(AnnexRemark::kind)
                .contains(RemarkKind.COLUMN_TWICE, RemarkKind.COLUMN_NOT_TAKEN);
    }

    @Test
    void decisionsAreFollowed() {
        ImportDecisions decisions = ImportDecisions.builder()
                .alias("Ministerul Educatiei", "ME")
                .split(new ItemSplit("1.1", AnnexField.INDICATORS, "Raport"))
                .proposals(false)
                .build();
        AnnexImport made = read(
                decisions,
                p("Planul de acțiune 2026-2028 al Strategiei 2026-2030"),
                table(
                        heads("Acțiuni", "Responsabil", "Termen", "Indicatori"),
                        cells("1.1 A", "Ministerul Educației", "2026", "Număr de ghiduri Raport")));
        Action action = made.actions().get(0);
        assertThat(action.getResponsible()).containsExactly("ME");
        assertThat(action.getIndicators())
                .extracting(indicator -> indicator.getName().official())
                .containsExactly("Număr de ghiduri", "Raport");
        assertThat(action.getIndicators())
                .allMatch(indicator -> indicator.getMeasure().isEmpty());
        assertThat(made.decisions().period()).hasToString("Optional[2026/2028]");
        assertThat(made.decisions().columns()).containsEntry("Termen", AnnexField.IMPLEMENTATION);
        assertThat(read(made.decisions(), table()).decisions().aliases()).isEqualTo(decisions.aliases());
    }

    @Test
    void termsAreReadInAllSpellings() {
        assertThat(term("Septembrie 2026")).isEqualTo("[2026-09] []");
        assertThat(term("ianuarie - martie 2026")).isEqualTo("[2026-01/2026-03] []");
        assertThat(term("Trimestrul IV, 2026")).isEqualTo("[2026-Q4] []");
        assertThat(term("până la 31.12.2027")).isEqualTo("[2027-12-31] [TIME_UNTIL]");
        assertThat(term("Trim. I 2027 – trim. IV 2028")).isEqualTo("[2027-Q1/2028-Q4] []");
        assertThat(term("după aprobare")).isEqualTo("[] [TIME_UNKNOWN]");
    }

    private static String term(String cell) {
        AnnexImport made = read(
                ImportDecisions.NONE, table(heads("Acțiuni", "Responsabil", "Termen"), cells("1.1 A", "ME", cell)));
        return made.actions().get(0).getImplementation() + " " + told(made, AnnexField.IMPLEMENTATION);
    }
}
