package org.snitp.interop.sdmx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.snitp.interop.Interop;
import org.snitp.interop.exchange.ForeignFile;
import org.snitp.interop.exchange.ForeignImport;
import org.snitp.interop.exchange.ImportRemark;
import org.snitp.interop.exchange.UnreadableForeignException;
import org.snitp.interop.testkit.Plans;
import org.snitp.interop.testkit.SmallCounts;
import org.snitp.model.dimension.CodeList;
import org.snitp.model.measurement.Measurement;
import org.snitp.testkit.OneActionPlan;

/** Files of others, of the shapes in the field guides: what is taken, and what is said at which place. */
class SdmxImportTest {

    private static ForeignImport read(String name, String text) throws UnreadableForeignException {
        return Interop.read(List.of(ForeignFile.of(name, text.getBytes(UTF_8))), Optional.of(SmallCounts.bundle()));
    }

    private static List<String> figures(ForeignImport made) {
        return made.bundle().getMeasurementSets().stream()
                .flatMap(set -> set.getMeasurements().stream())
                .map(SdmxImportTest::figure)
                .toList();
    }

    private static String figure(Measurement measurement) {
        return measurement.getIndicator() + " " + measurement.getPeriod() + " " + measurement.getDimensions() + " "
                + measurement.getValue().map(Object::toString).orElse("-")
                + measurement.getObservationStatus().map(status -> " " + status).orElse("");
    }

    @Test
    void figuresOfAnotherAgencyAreTakenWhereTheirMeaningIsSure() throws UnreadableForeignException {
        ForeignImport made = read("unodc.csv", """
                STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,SEX,AGE,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MULT
                dataflow,UN:DF_TIP(1.0),I,1.1-1,_T,_T,2024,41,A,0
                dataflow,UN:DF_TIP(1.0),I,1.1-1,f,_T,2024,38,P,0
                dataflow,UN:DF_TIP(1.0),I,1.1-1,m,Y18,2024,2,A,0
                dataflow,UN:DF_TIP(1.0),I,1.1-1,x,_T,2024,1,A,0
                dataflow,UN:DF_TIP(1.0),I,1.1-1,_T,_T,2024,42,A,0
                dataflow,UN:DF_TIP(1.0),I,1.1-1,_T,_T,2023,,Q,0
                dataflow,UN:DF_TIP(1.0),I,1.1-1,_T,_T,2022,NaN,O,0
                dataflow,UN:DF_TIP(1.0),I,1.1-1,_T,_T,2021,7,U,0
                dataflow,UN:DF_TIP(1.0),I,1.1-1,_T,_T,2020,abc,A,0
                dataflow,UN:DF_TIP(1.0),I,1.1-1,_T,_T,last year,1,A,0
                dataflow,UN:DF_TIP(1.0),I,9.9-9,_T,_T,2024,1,A,0
                dataflow,UN:DF_TIP(1.0),D,1.1-1,_T,_T,2024,-,A,0
                dataflow,UN:DF_TIP(1.0),I,1.1-2,_T,_T,2024-A1,2,A,3
                """);

        assertThat(figures(made))
                .containsExactly(
                        "1.1-1 2024 {} 41",
                        "1.1-1 2024 {sex=f} 38 PROVISIONAL",
                        "1.1-1 2022 {} - MISSING",
                        "1.1-2 2024 {} 2000");
        assertThat(made.remarks())
                .map(ImportRemark::toString)
                .containsExactly(
                        "unodc.csv:4 [AGE]: \"Y18\" is not taken. [SNITP-951]",
                        "unodc.csv:5 [SEX]: \"x\" is not taken. [SNITP-951]",
                        "unodc.csv:6: The figure 1.1-1 2024 is there twice; the first one is taken. [SNITP-958]",
                        "unodc.csv:7 [OBS_STATUS]: There is no figure here (Q). [SNITP-957]",
                        "unodc.csv:9 [OBS_STATUS]: The status \"U\" has no equivalent, so the figure is not taken. [SNITP-960]",
                        "unodc.csv:10 [OBS_VALUE]: \"abc\" is no value that is understood here. [SNITP-952]",
                        "unodc.csv:11 [TIME_PERIOD]: \"last year\" is no period that is understood. [SNITP-955]",
                        "unodc.csv:12 [INDICATOR]: The indicator \"9.9-9\" is not known. [SNITP-954]",
                        "unodc.csv:13 [ACTION]: The row asks for deleting; nothing is deleted. [SNITP-959]");
        assertThat(made.remarks().get(2).message(Locale.forLanguageTag("ro")))
                .isEqualTo("Cifra 1.1-1 2024 apare de două ori; se ia prima.");
        assertThat(made.isWhole()).isFalse();
    }

    @Test
    void semicolonsDecimalCommasLabelsAndLanguagesAreRead() throws UnreadableForeignException {
        ForeignImport made = read("date.csv", """
                STRUCTURE[|];STRUCTURE_ID;ACTION;INDICATOR: Indicator;sex: Sex;TIME_PERIOD: Perioada;OBS_VALUE: Valoare;REASON[ro|en]
                dataflow;X:DF(1.0): Victime;M;1.1-2: Campanii;_T: Total;2024: 2024;12,5;ro:Motiv; cu virgulă|en:Reason
                """.replace("Motiv;", "Motiv"));

        Measurement figure =
                made.bundle().getMeasurementSets().get(0).getMeasurements().get(0);
        assertThat(figure.getValue()).hasToString("Optional[12.5]");
        assertThat(figure.getReason().orElseThrow().getTexts())
                .containsEntry("ro", "Motiv cu virgulă")
                .containsEntry("en", "Reason");
        assertThat(made.remarks()).isEmpty();
    }

    @Test
    void namesBesideTheirCodesAreNoContent() throws UnreadableForeignException {
        ForeignImport beside = read("labels.csv", """
                STRUCTURE,STRUCTURE_ID,ACTION,FREQ,FREQ_LABEL,INDICATOR,INDICATOR_LABEL,SEX,SEX_LABEL,TIME_PERIOD,OBS_VALUE,OBS_STATUS,OBS_STATUS_LABEL
                dataflow,X:DF(1.0),I,A,Annual,1.1-1,Victims,f,Female,2024,38,P,Provisional
                """);
        ForeignImport within = read("both.csv", """
                STRUCTURE,STRUCTURE_ID,ACTION,freq:Frequency,INDICATOR:Indicator,SEX:Sex,TIME_PERIOD:Time period or range,OBS_VALUE:Observation Value,OBS_STATUS:Observation Status
                dataflow,X:DF(1.0): Victims,I,A: Annual,1.1-1: Victims,f: Female,2024,38,P: Provisional value
                """);

        assertThat(List.of(beside, within)).allSatisfy(made -> {
            assertThat(figures(made)).containsExactly("1.1-1 2024 {sex=f} 38 PROVISIONAL");
            assertThat(made.remarks()).isEmpty();
        });
    }

    @Test
    void aMultiplierAndAStatusInSmallLettersAreNotPassedOver() throws UnreadableForeignException {
        ForeignImport made = read("small.csv", """
                STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,TIME_PERIOD,OBS_VALUE,unit_mult,obs_status
                dataflow,X:DF(1.0),I,1.1-1,2024,38,3,
                dataflow,X:DF(1.0),I,1.1-1,2023,38,,E
                """);

        assertThat(figures(made)).isEmpty();
        assertThat(made.remarks())
                .map(ImportRemark::toString)
                .containsExactly(
                        "small.csv:2 [unit_mult]: \"3\" is not taken. [SNITP-951]",
                        "small.csv:3 [obs_status]: \"E\" is not taken. [SNITP-951]");
    }

    @Test
    void aDimensionMayBeCalledAsAColumnOfTheStandardIs() throws UnreadableForeignException {
        ForeignImport made = Interop.read(
                List.of(ForeignFile.of("title.csv", """
                        STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,TITLE,TIME_PERIOD,OBS_VALUE
                        dataflow,X:DF(1.0),I,1.1-1,dr,2024,38
                        dataflow,X:DF(1.0),I,1.1-1,prof,2024,2
                        """.getBytes(UTF_8))),
                Optional.of(Plans.of(OneActionPlan.of("MAI") + """
                            indicators:
                              - id: 1.1-1
                                name: {ro: Cadre, en: Staff}
                                measure: {type: count, unit: {ro: persoane, en: persons}, accumulation: periodic}
                                disaggregation:
                                  - id: title
                                    name: {ro: Titlu, en: Title}
                                    categories:
                                      - {id: dr, name: {ro: doctor, en: doctor}}
                                      - {id: prof, name: {ro: profesor, en: professor}}
                        """)));

        assertThat(figures(made)).containsExactly("1.1-1 2024 {title=dr} 38", "1.1-1 2024 {title=prof} 2");
    }

    @Test
    void theCodeListsOfAnotherAgencyAreTaken() throws UnreadableForeignException {
        ForeignImport made = read("structure.json", """
                {"meta": {"id": "A", "prepared": "2025-01-01", "contentLanguages": ["en"], "sender": {"id": "X"},
                  "schema": "https://json.sdmx.org/2.1/sdmx-json-structure-schema.json"},
                 "data": {
                  "codelists": [
                   {"id": "CL_AREA", "agencyID": "X", "version": "1.0", "name": "Areas",
                    "codes": [{"id": "_T", "name": "Total"}, {"id": "RO", "name": "Romania", "parent": "_T"},
                     {"id": "RO1", "name": "Macroregion one", "parent": "RO"}, {"id": "X", "name": "Itself", "parent": "X"}]}],
                  "categorySchemes": [{"id": "CS1", "agencyID": "X", "name": "Themes"}]}}
                """);

        CodeList list = made.bundle().getCodeLists().get(0);
        assertThat(list.getId()).isEqualTo("CL_AREA");
        assertThat(list.getCategories())
                .map(one -> one.getId() + " " + one.getName().official() + one.getPartOf())
                .containsExactly(
                        "RO RomaniaOptional.empty", "RO1 Macroregion oneOptional[RO]", "X ItselfOptional.empty");
        assertThat(made.remarks())
                .map(ImportRemark::toString)
                .containsExactly(
                        "structure.json:8:22: \"categorySchemes\" is not taken. [SNITP-951]",
                        "structure.json:6:67: The file does not say \"language\"; supplied: en. [SNITP-961]",
                        "structure.json:7:104: \"X\" is no value that is understood here. [SNITP-952]");
    }

    @Test
    void aFileThatIsDamagedIsSaidToBeSoWithItsPlace() {
        assertThatThrownBy(() -> read("a.csv", "a,b\n1,2\n"))
                .isInstanceOfSatisfying(UnreadableForeignException.class, e -> {
                    assertThat(e.reason()).isEqualTo(UnreadableForeignException.Reason.UNKNOWN);
                    assertThat(e.getMessage(Locale.ENGLISH))
                            .startsWith("in none of the formats that are read: SDMX-JSON");
                });
    }

    @Test
    void figuresInVersionOneOfTheTableAreRead() throws UnreadableForeignException {
        ForeignImport made =
                Interop.read(List.of(ForeignFile.of("v1.csv", """
                        DATAFLOW;LAST UPDATE;INDICATOR;TIME_PERIOD;OBS_VALUE;OBS_STATUS;OBS_FLAG
                        X:DF(1.0);01/01/25;1.1-1;2025;60,5;P;
                        X:DF(1.0);01/01/25;1.1-1;2024;61;A;c
                        """.getBytes(UTF_8))), Optional.of(SmallCounts.bundle()));

        assertThat(made.bundle().getMeasurementSets().get(0).getMeasurements())
                .map(one -> one.getPeriod() + " " + one.getValue().orElseThrow() + " "
                        + one.getObservationStatus().orElseThrow())
                .containsExactly("2025 60.5 PROVISIONAL");
        assertThat(made.remarks())
                .map(ImportRemark::toString)
                .containsExactly("v1.csv:3 [OBS_FLAG]: \"c\" is not taken. [SNITP-951]");
    }
}
