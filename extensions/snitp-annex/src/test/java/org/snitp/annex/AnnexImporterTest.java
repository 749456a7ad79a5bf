package org.snitp.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.annex.Docx.cell;
import static org.snitp.annex.Docx.cellWith;
import static org.snitp.annex.Docx.numbered;
import static org.snitp.annex.Docx.p;
import static org.snitp.annex.Docx.row;
import static org.snitp.annex.Docx.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snitp.annex.document.AnnexField;
import org.snitp.annex.document.AnnexRemark;
import org.snitp.annex.document.Certainty;
import org.snitp.annex.document.RemarkKind;
import org.snitp.io.Snitp;
import org.snitp.model.document.Document;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.institution.Institution;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.plan.Action;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Timing;

/** What the rows and cells of annexes mean. */
class AnnexImporterTest {

    static final String HEADS =
            heads("Acțiuni", "Responsabile", "De sprijin", "Rezultate", "Perioada", "Indicatori", "Etapele evaluării");

    static final InstitutionRegistry REGISTRY = registry();

    private static InstitutionRegistry registry() {
        for (Document document : Snitp.official().getDocuments()) {
            if (document instanceof InstitutionRegistry found) {
                return found;
            }
        }
        throw new AssertionError("no registry");
    }

    static String heads(String... heads) {
        return row(Stream.of(heads).map(head -> cell(p(head))).toArray(String[]::new));
    }

    /** A row of seven cells; lines of a cell are paragraphs. */
    static String action(String... cells) {
        List<String> all = new ArrayList<>(Arrays.asList(cells));
        while (all.size() < 7) {
            all.add("");
        }
        return row(all.stream().map(AnnexImporterTest::lines).toArray(String[]::new));
    }

    private static String lines(String text) {
        return cell(Stream.of(text.split("\n", -1)).map(Docx::p).toArray(String[]::new));
    }

    static AnnexImport read(String... body) {
        return AnnexImporter.create().registry(REGISTRY).read(WordTablesTest.read(Docx.of(body)));
    }

    private static Action only(AnnexImport made) {
        assertThat(made.actions()).hasSize(1);
        return made.actions().get(0);
    }

    private static List<String> texts(List<LocalizedText> texts) {
        return texts.stream().map(LocalizedText::official).toList();
    }

    private static List<String> names(Action action) {
        return texts(action.getIndicators().stream().map(Indicator::getName).toList());
    }

    private static List<RemarkKind> doubts(AnnexImport made, AnnexField field) {
        return made.remarks().stream()
                .filter(remark -> remark.field().filter(field::equals).isPresent())
                .map(AnnexRemark::kind)
                .filter(kind -> kind.certainty() != Certainty.READ_AS)
                .toList();
    }

    /** The institutions of a cell, and what is doubtful about them. */
    private static String institutions(String cell) {
        AnnexImport made = read(table(HEADS, action("1.1.1. A", cell)));
        return only(made).getResponsible() + " " + doubts(made, AnnexField.RESPONSIBLE);
    }

    private static String times(String cell) {
        AnnexImport made = read(table(HEADS, action("1.1.1. A", "", "", "", cell)));
        return only(made).getImplementation().stream().map(Timing::toString).toList() + " "
                + doubts(made, AnnexField.IMPLEMENTATION);
    }

    private static String indicators(String cell) {
        AnnexImport made = read(table(HEADS, action("1.1.1. A", "", "", "", "", cell)));
        return names(only(made)) + " " + doubts(made, AnnexField.INDICATORS);
    }

    @Test
    void aRowIsAnAction() {
        AnnexImport made = read(
                p("PLANUL NAȚIONAL DE ACȚIUNE 2024-2026"),
                p("pentru implementarea Strategiei 2024-2028"),
                p("Obiectiv general 1: Prevenire"),
                table(
                        row(cellWith("<w:gridSpan w:val=\"7\"/>", p("Obiectiv specific 1.1.: Informare"))),
                        HEADS,
                        action(
                                "1.1.1.Cursuri pentru  profesori.",
                                "ME\nMAI prin ANITP",
                                "ONG",
                                "Profesorii cunosc riscurile.",
                                "2024-2025",
                                "Număr de cursuri;\nNumăr de profesori",
                                "Anual")));
        Action action = only(made);
        assertThat(action.getCode()).isEqualTo("1.1.1");
        assertThat(action.getTitle().official()).isEqualTo("Cursuri pentru profesori");
        assertThat(action.getResponsible()).containsExactly("ME", "ANITP");
        assertThat(action.getSupport()).containsExactly("ONG");
        assertThat(texts(action.getResults())).containsExactly("Profesorii cunosc riscurile");
        assertThat(action.getImplementation()).hasToString("[2024/2025]");
        assertThat(action.getEvaluation()).hasToString("[annual]");
        assertThat(action.getIndicators()).extracting(Indicator::getId).containsExactly("1.1.1-1", "1.1.1-2");
        assertThat(made.plan().getPeriod()).hasToString("2024/2026");
        assertThat(made.strategy().getHorizon()).hasToString("2024/2028");
        assertThat(made.strategy().getGeneralObjectives().get(0).getSpecificObjectives())
                .singleElement()
                .extracting(objective ->
                        objective.getCode() + " " + objective.getTitle().official())
                .isEqualTo("1.1 Informare");
        assertThat(made.remarks(Certainty.DOUBTFUL))
                .extracting(AnnexRemark::kind)
                .containsExactly(RemarkKind.STRATEGY_TITLE);
        assertThat(made.remarks(Certainty.NOT_TAKEN)).isEmpty();
        assertThat(made.status(action, AnnexField.RESPONSIBLE)).isEqualTo(FieldStatus.TAKEN);
    }

    @Test
    void headsMayBeTwoRowsAndInAnyOrder() {
        String above = "<w:vMerge w:val=\"restart\"/>";
        AnnexImport made = read(table(
                row(
                        cellWith(above, p("Evaluare")),
                        cellWith("<w:gridSpan w:val=\"2\"/>", p("Instituții")),
                        cellWith(above, p("Acțiuni / Măsuri"))),
                row(
                        cellWith("<w:vMerge/>", p("")),
                        cell(p("Responsabil")),
                        cell(p("Parteneri")),
                        cellWith("<w:vMerge/>", p(""))),
                row(cell(p("anual")), cell(p("MAI")), cell(p("ONG")), cell(p("2.1.3. B")))));
        assertThat(only(made).getResponsible()).containsExactly("MAI");
        assertThat(only(made).getSupport()).containsExactly("ONG");
        assertThat(only(made).getEvaluation()).hasToString("[annual]");
    }

    @Test
    void otherHeadsAreToldUntilSomebodySaysWhatTheyAre() {
        String heads = heads("Acțiuni", "Responsabile", "Cine ajută", "Termen", "Culoare");
        String body =
                table(heads, row(cell(p("1.1 A")), cell(p("ME")), cell(p("ONG")), cell(p("2025")), cell(p("roșu"))));
        AnnexImport made = read(body);
        assertThat(made.remarks(Certainty.NOT_TAKEN))
                .extracting(remark -> remark.kind() + " " + remark.arguments().get("text"))
                .contains(
                        "UNKNOWN_COLUMN Cine ajută",
                        "UNKNOWN_COLUMN Culoare",
                        "COLUMN_NOT_TAKEN ONG",
                        "COLUMN_NOT_TAKEN roșu");
        AnnexImport told = AnnexImporter.create()
                .registry(REGISTRY)
                .column("Cine ajută", AnnexField.SUPPORT)
                .column("Culoare", AnnexField.IGNORED)
                .read(WordTablesTest.read(Docx.of(body)));
        assertThat(only(told).getSupport()).containsExactly("ONG");
        assertThat(told.remarks(Certainty.NOT_TAKEN))
                .extracting(remark -> remark.kind() + " " + remark.arguments().get("text"))
                .containsExactly("COLUMN_NOT_TAKEN roșu");
    }

    @Test
    void codesAreThoseThatWordMakes() {
        String numbering = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"3\"/>"
                + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"2.1.%1.\"/></w:lvl></w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
        AnnexImport made = AnnexImporter.create()
                .registry(REGISTRY)
                .read(WordTablesTest.read(Docx.of(table(
                                heads("Acțiuni", "Responsabili", "Termen"),
                                row(cell(numbered(1, 0, "A")), cell(p("ME")), cell(p("2025")))))
                        .with("numbering", numbering)));
        assertThat(only(made).getCode()).isEqualTo("2.1.3");
        assertThat(made.remarks()).extracting(AnnexRemark::kind).contains(RemarkKind.NUMBERED_CODE);
    }

    @Test
    void codesAreCompletedAndDoubledOnesAreRefused() {
        AnnexImport made = read(
                p("Obiectiv specific 1.2: Informare"),
                table(
                        HEADS,
                        action("1. A"),
                        action("B", "ME"),
                        action("1.2.2. C"),
                        action("", "ME"),
                        action("3.1.1 D")));
        assertThat(made.actions()).extracting(Action::getCode).containsExactly("1.2.1", "1.2.2", "3.1.1");
        assertThat(made.remarks())
                .extracting(AnnexRemark::kind)
                .contains(RemarkKind.NO_CODE, RemarkKind.CODE_TWICE, RemarkKind.STRAY_ROW, RemarkKind.CODE_ELSEWHERE);
    }

    @Test
    void aMergedCellHoldsForTheRowBelowAndAnEmptyOneIsEmpty() {
        String heads = heads("Acțiuni", "Responsabili", "Evaluare");
        AnnexImport made = read(table(
                heads,
                row(cell(p("1.1.1 A")), cell(p("ME")), cellWith("<w:vMerge w:val=\"restart\"/>", p("Anual"))),
                row(cell(p("1.1.2 B")), cell(p("")), cellWith("<w:vMerge/>", p("")))));
        Action second = made.actions().get(1);
        assertThat(second.getEvaluation()).hasToString("[annual]");
        assertThat(second.getResponsible()).isEmpty();
        assertThat(made.status(second, AnnexField.RESPONSIBLE)).isEqualTo(FieldStatus.EMPTY);
        assertThat(made.remarks())
                .filteredOn(remark -> remark.kind() == RemarkKind.MERGED_CELL)
                .extracting(remark -> remark.place().text(Locale.forLanguageTag("ro")))
                .containsExactly("tabelul 1, rândul 3, coloana «Evaluare»");
    }

    @Test
    void aRowGoesOnInTheNextTable() {
        AnnexImport made = read(
                table(HEADS, action("1.1.1 A", "ME", "", "", "2025", "Număr de cursuri", "Anual")),
                p(""),
                table(HEADS, action("", "", "", "", "2025", "Număr de profesori")));
        assertThat(names(only(made))).containsExactly("Număr de cursuri", "Număr de profesori");
        assertThat(only(made).getImplementation()).hasToString("[2025]");
        assertThat(doubts(made, AnnexField.INDICATORS)).containsExactly(RemarkKind.ROW_GOES_ON);
    }

    @Test
    void sumsAndTextsAreNoActions() {
        AnnexImport made = read(table(HEADS, action("1.1.1 A", "ME"), action("TOTAL", "x"), action("Alte măsuri")));
        assertThat(only(made).getCode()).isEqualTo("1.1.1");
        assertThat(made.remarks(Certainty.NOT_TAKEN))
                .extracting(remark -> remark.kind() + " " + remark.arguments().get("text"))
                .contains("ROW_ACROSS TOTAL | x", "STRAY_ROW Alte măsuri");
    }

    @Test
    void aTableWithoutHeadsGoesOnTheOneBeforeOrIsTold() {
        AnnexImport made = read(
                table(HEADS, action("1.1.1 A", "ME")),
                table(action("1.1.2 B", "MAI")),
                table(row(cell(p("Nr.")), cell(p("Aviz")))));
        assertThat(made.actions()).hasSize(2);
        assertThat(made.remarks())
                .extracting(AnnexRemark::kind)
                .contains(RemarkKind.HEADS_CARRIED_ON, RemarkKind.TABLE_WITHOUT_HEADS);
    }

    @Test
    void abbreviationsThatNobodyUsesAreTold() {
        AnnexImport made = AnnexImporter.create()
                .read(WordTablesTest.read(Docx.of(
                        table(HEADS, action("1.1.1 A", "MAI")),
                        p("Abrevieri:"),
                        p("MAI – Ministerul Afacerilor Interne"),
                        p("ONU – Organizația Națiunilor Unite"),
                        p("Notă: termenele curg de la publicare."),
                        p("UE – Uniunea Europeană"))));

        assertThat(made.registry().orElseThrow().getInstitutions())
                .extracting(institution ->
                        institution.getId() + " " + institution.getName().official())
                .containsExactly("MAI Ministerul Afacerilor Interne");
        assertThat(made.remarks(Certainty.NOT_TAKEN))
                .filteredOn(remark -> remark.kind() == RemarkKind.TEXT_OUTSIDE)
                .extracting(remark -> remark.arguments().get("text"))
                .containsExactly(
                        "ONU – Organizația Națiunilor Unite",
                        "Notă: termenele curg de la publicare.",
                        "UE – Uniunea Europeană");
    }

    @Test
    void objectivesMayStandInAColumnOfTheirOwn() {
        String merged = "<w:vMerge/>";
        AnnexImport made = read(table(
                heads("Obiectiv specific", "Acțiuni", "Responsabile", "Perioada"),
                row(
                        cellWith("<w:vMerge w:val=\"restart\"/>", p("Obiectivul specific 1.1. Prevenirea")),
                        cell(p("Campanii")),
                        cell(p("MAI")),
                        cell(p("2026"))),
                row(cellWith(merged, p("")), cell(p("Cursuri")), cell(p("MAI")), cell(p("2026"))),
                row(cell(p("O.S. 1.2 Protecția")), cell(p("Adăposturi")), cell(p("MAI")), cell(p("2026"))),
                row(cell(p("altul")), cell(p("Linie telefonică")), cell(p("MAI")), cell(p("2026")))));

        assertThat(made.actions())
                .extracting(action -> action.getCode() + " " + action.getTitle().official())
                .containsExactly("1.1.1 Campanii", "1.1.2 Cursuri", "1.2.1 Adăposturi", "1.2.2 Linie telefonică");
        assertThat(made.strategy().getObjectives())
                .extracting(objective ->
                        objective.getCode() + " " + objective.getTitle().official())
                .containsExactly("1.1 Prevenirea", "1.2 Protecția");
        assertThat(made.remarks(Certainty.NOT_TAKEN))
                .extracting(remark -> remark.kind() + " " + remark.arguments().get("text"))
                .containsExactly("COLUMN_NOT_TAKEN altul");
    }

    @Test
    void whatIsNoPartOfThePlanIsTold() {
        AnnexImport made = read(
                p("Anexa nr. 2"),
                table(HEADS, row(cellWith("<w:gridSpan w:val=\"7\"/>", p("Direcția A"))), action("1.1.1 A")),
                p("Notă: termenele curg de la publicare."));
        assertThat(made.remarks(Certainty.NOT_TAKEN))
                .extracting(remark -> remark.kind() + " " + remark.arguments().get("text"))
                .containsExactlyInAnyOrder(
                        "TEXT_OUTSIDE Anexa nr. 2",
                        "TEXT_OUTSIDE Notă: termenele curg de la publicare.",
                        "ROW_ACROSS Direcția A",
                        "NO_PERIOD ");
    }

    @Test
    void institutionsAreReadInAllSpellings() {
        assertThat(institutions("MAI prin IGI, IGPR și IGPF")).isEqualTo("[IGI, IGPR, IGPF] []");
        assertThat(institutions("MP prin PÎCCJ și\nDIICOT")).isEqualTo("[PICCJ, DIICOT] []");
        assertThat(institutions("MMSS/ANPDPD")).isEqualTo("[MMSS, ANPDPD] []");
        assertThat(institutions("DGASPC-uri\nDGASPC-SSVI")).startsWith("[DGASPC, SSVI]");
        assertThat(institutions("DGASPC (SSVI), ONG-uri")).startsWith("[SSVI, ONG]");
        assertThat(institutions("Instituții și organizații de la nivel local")).isEqualTo("[INSTITUTII-LOCALE] []");
        assertThat(institutions("Instituţiei Prefectului")).isEqualTo("[INSTITUTIA-PREFECTULUI] []");
        assertThat(institutions("MAI prin IPGR")).isEqualTo("[IGPR] [INSTITUTION_LIKE]");
        assertThat(institutions("Alte instituții de stat")).isEqualTo("[INSTITUTII-STAT] [INSTITUTION_LIKE]");
        assertThat(institutions("MAI prin DIICOT")).isEqualTo("[DIICOT] [INSTITUTION_ELSEWHERE]");
        assertThat(institutions("Liga de fotbal, ME")).isEqualTo("[ME] [INSTITUTION_UNKNOWN]");
        assertThat(institutions("- ME;\n- MAI;")).isEqualTo("[ME, MAI] []");
    }

    @Test
    void withoutARegistryOneIsMade() {
        AnnexImport made = AnnexImporter.create()
                .read(WordTablesTest.read(Docx.of(
                        p("Planul de acțiune 2026-2027"),
                        p("Obiectiv specific 1.1: B"),
                        table(
                                HEADS,
                                action("1.1.1 A", "MAI prin ANITP și IGPR", "Autorități locale și județene\nMAI")))));
        assertThat(only(made).getResponsible()).containsExactly("ANITP", "IGPR");
        assertThat(only(made).getSupport()).containsExactly("AUTORITATI-LOCALE-SI-JUDETENE", "MAI");
        assertThat(made.registry().orElseThrow().getInstitutions())
                .extracting(
                        Institution::getId,
                        institution -> institution.getPartOf().orElse(""))
                .contains(
                        org.assertj.core.groups.Tuple.tuple("MAI", ""),
                        org.assertj.core.groups.Tuple.tuple("ANITP", "MAI"),
                        org.assertj.core.groups.Tuple.tuple("IGPR", "MAI"));
        assertThat(Snitp.check(made.bundle()))
                .filteredOn(problem -> problem.severity() == org.snitp.io.diagnostic.Severity.ERROR)
                .isEmpty();
    }

    @Test
    void timesAreReadInAllSpellings() {
        assertThat(times("Permanent")).isEqualTo("[permanent] []");
        assertThat(times("2024 – 2026")).isEqualTo("[2024/2026] []");
        assertThat(times("Semestrul1 2027")).isEqualTo("[2027-S1] []");
        assertThat(times("SEM  I 2024")).isEqualTo("[2024-S1] []");
        assertThat(times("T4 2024")).isEqualTo("[2024-Q4] []");
        assertThat(times("Trimestrial și la nevoie")).isEqualTo("[quarterly, on-demand] []");
        assertThat(times("Semestrial\nși la nevoie")).isEqualTo("[semiannual, on-demand] []");
        assertThat(times("Semestrial/anual")).isEqualTo("[semiannual, annual] []");
        assertThat(times("Trimestrul II 2024\n\nTrimestrul IV 2024")).isEqualTo("[2024-Q2, 2024-Q4] [TIMES_APART]");
        assertThat(times("după aderare")).isEqualTo("[] [TIME_UNKNOWN]");
    }

    @Test
    void itemsAreReadWhateverMakesThemAList() {
        assertThat(indicators("- Număr de cursuri;\n- Număr de profesori."))
                .isEqualTo("[Număr de cursuri, Număr de profesori] []");
        assertThat(indicators("1) Număr de cursuri\n2) Număr de profesori"))
                .isEqualTo("[Număr de cursuri, Număr de profesori] []");
        assertThat(indicators("Număr de cursuri; Număr de profesori"))
                .isEqualTo("[Număr de cursuri, Număr de profesori] [ITEM_SPLIT]");
        assertThat(indicators("Cursuri promovateNumărul de profesori"))
                .isEqualTo("[Cursuri promovate, Numărul de profesori] [ITEM_SPLIT]");
        assertThat(indicators("Număr de cursuri\n(pe județe)"))
                .isEqualTo("[Număr de cursuri (pe județe)] [ITEM_JOINED]");
        assertThat(indicators("Raport aprobat\nGhid elaborat Raport aprobat"))
                .isEqualTo("[Raport aprobat, Ghid elaborat Raport aprobat] [ITEM_GLUED]");
        assertThat(indicators("Indicatori:\nNumăr")).isEqualTo("[Indicatori:, Număr] [ITEM_ANNOUNCES]");
        assertThat(indicators("Număr de companii HoReCa")).isEqualTo("[Număr de companii HoReCa] []");
        assertThat(indicators("Număr\nnumăr")).contains("ITEM_JOINED");
    }

    @Test
    void whatTheReaderSaysOfACellIsAboutItsAction() {
        AnnexImport made = read(table(
                heads("Acțiuni", "Responsabili", "Termen"),
                row(
                        cell(p("1.1.1 A")),
                        cell("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>STS?</w:t></w:r></w:p>"),
                        cell(p("2025")))));
        assertThat(made.status(only(made), AnnexField.RESPONSIBLE)).isEqualTo(FieldStatus.NOT_TAKEN);
        assertThat(made.remarks(Certainty.NOT_TAKEN).get(0))
                .hasToString("SNITP-806 table 1, row 2, column «Responsabili», paragraph 1: Hidden text was not taken:"
                        + " \"STS?\".");
        assertThat(made.counts().get(AnnexField.RESPONSIBLE)).containsEntry(FieldStatus.NOT_TAKEN, 1);
    }

    @Test
    void everyRemarkHasBothTexts() {
        for (RemarkKind kind : RemarkKind.values()) {
            AnnexRemark remark = AnnexRemark.of(
                    kind,
                    org.snitp.annex.document.AnnexPlace.outside(1),
                    java.util.Map.of("field", "TITLE", "text", "x"));
            assertThat(remark.message(Locale.ENGLISH)).isNotEqualTo(kind.name()).isNotEmpty();
            assertThat(remark.message(Locale.forLanguageTag("ro"))).isNotEqualTo(remark.message(Locale.ENGLISH));
        }
        assertThat(Stream.of(RemarkKind.values()).map(RemarkKind::id)).doesNotHaveDuplicates();
    }
}
