package org.snitp.interop.dhis2;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.snitp.interop.Interop;
import org.snitp.interop.exchange.ExchangeCode;
import org.snitp.interop.exchange.ExportedFiles;
import org.snitp.interop.exchange.ForeignFile;
import org.snitp.interop.exchange.ForeignImport;
import org.snitp.interop.exchange.ImportRemark;
import org.snitp.interop.exchange.Loss;
import org.snitp.interop.exchange.Publication;
import org.snitp.interop.exchange.UnreadableForeignException;
import org.snitp.interop.internal.tree.JsonTrees;
import org.snitp.interop.internal.tree.JsonValue;
import org.snitp.interop.testkit.Plans;
import org.snitp.interop.testkit.RandomPlans;
import org.snitp.interop.testkit.SmallCounts;
import org.snitp.interop.testkit.Survival;
import org.snitp.model.Bundle;
import org.snitp.model.measurement.Measurement;
import org.snitp.testkit.OneActionPlan;

/** Metadata whose references hold, values that DHIS2 adds as the plan says, and values that come back. */
class Dhis2Test {

    private static final Locale RO = Locale.forLanguageTag("ro");

    static Stream<Bundle> plans() {
        return Stream.of(
                Plans.official(),
                Plans.sample(),
                Plans.measured(),
                new RandomPlans(1).next(),
                new RandomPlans(2).next());
    }

    private static JsonValue json(ExportedFiles export, String name) throws UnreadableForeignException {
        return JsonTrees.read(
                ForeignFile.of(name, export.files().getOrDefault(name, "").getBytes(UTF_8)));
    }

    private static void ids(JsonValue value, boolean inner, Set<String> own, Set<String> referred) {
        value.fields().forEach((name, field) -> {
            if (name.equals("id")) {
                boolean isReference = inner && value.fields().size() == 1;
                boolean fresh = (isReference ? referred : own).add(field.text().orElseThrow());
                assertThat(fresh || isReference).as(field.text().orElseThrow()).isTrue();
                assertThat(field.text().orElseThrow()).matches("[A-Za-z][A-Za-z0-9]{10}");
            }
            ids(field, true, own, referred);
        });
        value.items().forEach(item -> ids(item, true, own, referred));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyReferenceOfTheMetadataAndTheValuesHolds(Bundle bundle) throws UnreadableForeignException {
        ExportedFiles export = Dhis2Export.of(Publication.of(bundle), RO);
        JsonValue metadata = json(export, "metadata.json");
        Set<String> own = new HashSet<>();
        Set<String> referred = new HashSet<>();
        ids(metadata, false, own, referred);
        for (JsonValue value : json(export, "dataValueSets.json").itemsAt("dataValues")) {
            referred.add(value.textAt("dataElement").orElseThrow());
            referred.add(value.textAt("orgUnit").orElseThrow());
            value.textAt("categoryOptionCombo").ifPresent(referred::add);
            assertThat(value.textAt("period").orElseThrow())
                    .matches("[0-9]{4}(S[12]|Q[1-4]|W[0-9]+|[0-9]{2}|[0-9]{4})?");
        }
        assertThat(own).containsAll(referred);
        for (JsonValue element : metadata.itemsAt("dataElements")) {
            assertThat(element.textAt("shortName").orElseThrow()).hasSizeLessThanOrEqualTo(50);
            assertThat(element.textAt("name").orElseThrow()).hasSizeLessThanOrEqualTo(230);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "count, periodic, SUM",
        "amount, periodic, SUM",
        "count, cumulative, LAST",
        "count, snapshot, LAST",
        "count, incremental, NONE",
        "percentage, periodic, NONE",
        "deliverable, , NONE"
    })
    void periodsAreAddedOnlyWhereThePlanSaysSo(String type, String accumulation, String aggregation)
            throws UnreadableForeignException {
        String how = accumulation == null ? "" : ", accumulation: " + accumulation;
        Bundle bundle = Plans.of(OneActionPlan.of("MAI") + """
                    indicators:
                      - {id: 1.1-1, name: {ro: Unu}, measure: {type: %s%s}}
                """.formatted(type, how));

        assertThat(json(Dhis2Export.of(Publication.of(bundle), RO), "metadata.json")
                        .itemsAt("dataElements")
                        .get(0)
                        .textAt("aggregationType"))
                .contains(aggregation);
    }

    @Test
    void figuresComeBackWithTheirNumeratorsAndInstitutions() throws UnreadableForeignException {
        Bundle before = new RandomPlans(3).next();
        ExportedFiles export = Dhis2Export.of(Publication.of(before), RO);
        List<ForeignFile> values = Survival.files(export).stream()
                .filter(file -> file.name().startsWith("dataValueSets"))
                .toList();
        Bundle after = Interop.read(values, Optional.of(before)).bundle();

        assertThat(RandomPlans.figures(after))
                .map(Dhis2Test::said)
                .isEqualTo(RandomPlans.figures(before).stream()
                        .filter(one -> !one.isNotApplicable() && !one.isMissing())
                        .map(Dhis2Test::said)
                        .toList());
    }

    private static String said(Measurement one) {
        return one.getIndicator() + " " + one.getPeriod() + " " + one.getDimensions() + " " + one.getValue()
                + one.getNumerator() + one.getDenominator() + one.getDelivery() + one.getObservationStatus()
                + one.getReportedBy();
    }

    @Test
    void whatIsWithheldIsInNoFile() {
        ExportedFiles export = Dhis2Export.of(SmallCounts.publication(), RO);

        assertThat(export.files().get("dataValueSets.json"))
                .contains("\"40\"")
                .doesNotContain("\"37\"", "\"3\"", "Trei");
    }

    /** The shape of the sets in the tests of DHIS2 itself, with codes. */
    @Test
    void aSetOfAnotherServerIsTakenWhereItsCodesAreKnown() throws UnreadableForeignException {
        ForeignImport made = Interop.read(
                List.of(ForeignFile.of("set.json", """
                        {"period": "2024", "orgUnit": "MAI", "dataValues": [
                          {"dataElement": "1.1-1", "value": "41", "comment": "status: estimated"},
                          {"dataElement": "1.1-1 / sex", "categoryOptionCombo": "sex=f", "value": "38"},
                          {"dataElement": "1.1-1 / sex", "categoryOptionCombo": "sex=x", "value": "1"},
                          {"dataElement": "f7n9E0hX8qk", "period": "201201", "orgUnit": "DiszpKrYNg8", "value": "20"},
                          {"dataElement": "1.1-2", "orgUnit": "DiszpKrYNg8", "value": "20"},
                          {"dataElement": "1.1-2", "period": "2024NovBi", "value": "20"},
                          {"dataElement": "1.1-2", "value": "many"},
                          {"dataElement": "1.1-2", "value": "7", "deleted": true}]}
                        """.getBytes(UTF_8))), Optional.of(SmallCounts.bundle()));

        assertThat(made.bundle().getMeasurementSets().get(0).getMeasurements())
                .map(one -> one.getIndicator() + " " + one.getDimensions() + " "
                        + one.getValue().orElseThrow()
                        + one.getObservationStatus().map(status -> " " + status).orElse(""))
                .containsExactly("1.1-1 {} 41 ESTIMATED", "1.1-1 {sex=f} 38");
        assertThat(made.remarks())
                .map(ImportRemark::toString)
                .containsExactly(
                        "set.json:4:57: \"sex=x\" is not taken. [SNITP-951]",
                        "set.json:5:19: The indicator \"f7n9E0hX8qk\" is not known. [SNITP-954]",
                        "set.json:6:39: \"DiszpKrYNg8\" is not taken. [SNITP-951]",
                        "set.json:7:38: \"2024NovBi\" is no period that is understood. [SNITP-955]",
                        "set.json:8:37: \"many\" is no value that is understood here. [SNITP-952]",
                        "set.json:9:53: The row asks for deleting; nothing is deleted. [SNITP-959]");
    }

    /** The shape of what a server gives: each value has the default combinations, and its metadata say which codes are meant. */
    @Test
    void valuesWithTheDefaultCombinationsOfAServerAreTaken() throws UnreadableForeignException {
        ForeignImport made = Interop.read(
                List.of(
                        ForeignFile.of("metadata.json", """
                                {"dataElements": [{"id": "tpz77FcntKx", "code": "1.1-1"}, {"id": "FRbgzTZ74Hh", "code": "other"}],
                                 "organisationUnits": [{"id": "O6uvpzGd5pu", "code": "MAI"}],
                                 "categoryOptionCombos": [{"id": "xYerKDKCefk", "name": "default"}]}
                                """.getBytes(UTF_8)),
                        ForeignFile.of("values.json", """
                                {"dataValues": [
                                  {"dataElement": "tpz77FcntKx", "period": "2024", "orgUnit": "O6uvpzGd5pu",
                                   "categoryOptionCombo": "HllvX50cXC0", "attributeOptionCombo": "HllvX50cXC0", "value": "41", "followup": false},
                                  {"dataElement": "tpz77FcntKx", "period": "2025", "orgUnit": "O6uvpzGd5pu",
                                   "categoryOptionCombo": "xYerKDKCefk", "value": "42"},
                                  {"dataElement": "FRbgzTZ74Hh", "period": "2025", "orgUnit": "O6uvpzGd5pu", "value": "43"}]}
                                """.getBytes(UTF_8))),
                Optional.of(SmallCounts.bundle()));

        assertThat(made.bundle().getMeasurementSets().get(0).getMeasurements())
                .map(one -> one.getIndicator() + " " + one.getPeriod() + " "
                        + one.getValue().orElseThrow() + one.getReportedBy().orElse(""))
                .containsExactly("1.1-1 2024 41MAI", "1.1-1 2025 42MAI");
        assertThat(made.remarks())
                .map(ImportRemark::toString)
                .containsExactly("values.json:6:19: The indicator \"FRbgzTZ74Hh\" is not known. [SNITP-954]");
    }

    @Test
    void namesThatDifferAndCodesThatAreTooLongAreTold() {
        String code = "indicator-with-a-code-that-is-longer-than-DHIS2-lets-it-be";
        ExportedFiles export =
                Dhis2Export.of(Publication.of(Plans.of(OneActionPlan.of("MAI") + """
                    indicators:
                      - id: %s
                        name: {ro: Unu}
                        measure: {type: count, accumulation: snapshot}
                        disaggregation: [{id: sex, name: {ro: Sexul}, categories: [{id: f, name: {ro: Femei}}]}]
                      - id: 1.1-2
                        name: {ro: Doi}
                        measure: {type: count, accumulation: snapshot}
                        disaggregation: [{id: sex, name: {ro: Sexul}, categories: [{id: f, name: {ro: Fete}}]}]
                """.formatted(code))), RO);

        assertThat(export.losses())
                .filteredOn(loss -> loss.code() == ExchangeCode.CODES)
                .map(Loss::items)
                .containsExactly(List.of("sex=f", code));
    }
}
