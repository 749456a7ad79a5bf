package org.snitp.annex.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.annex.AnnexImport;
import org.snitp.annex.AnnexImporter;
import org.snitp.annex.AnnexReader;
import org.snitp.annex.document.Certainty;
import org.snitp.annex.document.RemarkKind;
import org.snitp.annex.document.UnreadableAnnexException;
import org.snitp.io.Snitp;
import org.snitp.io.format.OfficeFormat;
import org.snitp.io.options.Limits;
import org.snitp.model.Bundle;
import org.snitp.model.BundleIndex;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.Objective;
import org.snitp.model.text.LocalizedText;
import org.snitp.testkit.OneActionPlan;

class AnnexWriterTest {

    private static final Locale RO = Locale.forLanguageTag("ro");

    private static final Bundle OFFICIAL = Snitp.official();

    /** The fields of the official plan that its annex does not give back. */
    private static final List<String> OFFICIAL_LOSSES = List.of(
            "ActionPlan.id",
            "ActionPlan.strategy",
            "ActionPlan.title.en",
            "SpecificObjective.description",
            "ActionPlan.reporting",
            "Indicator",
            "Indicator.measure",
            "Indicator.disaggregation",
            "Indicator.implementation",
            "Indicator.evaluation");

    static byte[] bytes(AnnexWriter writer, Bundle bundle) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        writer.write(bundle, stream);
        return stream.toByteArray();
    }

    static AnnexImport imported(byte[] annex, Bundle bundle) throws UnreadableAnnexException {
        AnnexImporter importer = AnnexImporter.create();
        for (InstitutionRegistry registry : bundle.getRegistries()) {
            importer = importer.registry(registry);
        }
        return importer.read(AnnexReader.read(annex, "annex", Limits.DEFAULT));
    }

    /** What the columns of the official annex say of a plan. */
    static List<List<Object>> visible(ActionPlan plan, Locale locale) {
        List<List<Object>> rows = new ArrayList<>();
        for (Action action : plan.getActions()) {
            rows.add(List.of(
                    action.getCode(),
                    action.getTitle().in(locale),
                    action.getResponsible(),
                    action.getSupport(),
                    words(action.getResults().stream(), locale),
                    action.getImplementation(),
                    words(action.getIndicators().stream().map(indicator -> indicator.getName()), locale),
                    action.getIndicators().stream()
                            .map(indicator -> indicator.getId())
                            .toList(),
                    action.getEvaluation()));
        }
        return rows;
    }

    private static List<String> words(Stream<LocalizedText> texts, Locale locale) {
        return texts.map(text -> text.in(locale)).toList();
    }

    private static List<String> objectives(Bundle bundle, Locale locale) {
        return bundle.getStrategies().get(0).allObjectives().stream()
                .map(objective ->
                        objective.getCode() + " " + objective.getTitle().in(locale))
                .toList();
    }

    static Stream<Arguments> formatsAndLanguages() {
        return Stream.of(OfficeFormat.values())
                .flatMap(format -> Stream.of(RO, Locale.ENGLISH).map(locale -> Arguments.of(format, locale)));
    }

    @ParameterizedTest
    @MethodSource("formatsAndLanguages")
    void theOfficialPlanComesBackWhole(OfficeFormat format, Locale locale) throws UnreadableAnnexException {
        AnnexImport made = imported(bytes(AnnexWriter.in(locale, format), OFFICIAL), OFFICIAL);
        ActionPlan plan = OFFICIAL.getPlans().get(0);
        assertThat(visible(made.plan(), RO)).isEqualTo(visible(plan, locale));
        assertThat(objectives(made.bundle(), RO)).isEqualTo(objectives(OFFICIAL, locale));
        assertThat(made.plan().getTitle().orElseThrow().official())
                .isEqualTo(plan.getTitle().orElseThrow().in(locale));
        assertThat(made.plan().getPeriod()).isEqualTo(plan.getPeriod());
        assertThat(made.isWhole()).isTrue();
        assertThat(made.remarks(Certainty.NOT_TAKEN)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("formatsAndLanguages")
    void namesOfInstitutionsComeBackFromTheListOfAbbreviations(OfficeFormat format, Locale locale)
            throws UnreadableAnnexException {
        byte[] annex = bytes(AnnexWriter.in(locale, format), OFFICIAL);
        AnnexImport made = AnnexImporter.create().read(AnnexReader.read(annex, "annex", Limits.DEFAULT));

        InstitutionRegistry registry = made.bundle().getRegistries().get(0);
        assertThat(registry.getInstitutions())
                .filteredOn(institution -> institution.getId().equals("ANITP"))
                .extracting(institution -> institution.getName().in(locale))
                .containsExactly(BundleIndex.of(OFFICIAL)
                        .institution("ANITP")
                        .orElseThrow()
                        .getName()
                        .in(locale));
        assertThat(made.remarks(Certainty.NOT_TAKEN))
                .filteredOn(remark -> remark.kind() == RemarkKind.TEXT_OUTSIDE)
                .extracting(remark -> remark.arguments().get("text"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(OfficeFormat.class)
    void fullNamesComeBackAsTheSameInstitutions(OfficeFormat format) throws UnreadableAnnexException {
        AnnexWriter writer = AnnexWriter.in(RO, format).institutions(InstitutionNaming.FULL);
        assertThat(visible(imported(bytes(writer, OFFICIAL), OFFICIAL).plan(), RO))
                .isEqualTo(visible(OFFICIAL.getPlans().get(0), RO));
    }

    @ParameterizedTest
    @EnumSource(OfficeFormat.class)
    void whatTheAnnexDoesNotSayIsTold(OfficeFormat format) {
        // The units that an import proposes are not those of the plan: the measure is both missing and read otherwise.
        assertThat(AnnexWriter.in(RO, format).losses(OFFICIAL).stream()
                        .map(AnnexLoss::code)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(OFFICIAL_LOSSES);
    }

    @Test
    void anAnnexInEnglishLosesTheOtherLanguageOnceAndNotInEachOfItsTexts() {
        assertThat(AnnexWriter.in(Locale.ENGLISH, OfficeFormat.DOCX).losses(OFFICIAL))
                .extracting(AnnexLoss::code)
                .contains("ActionPlan.title.ro")
                .doesNotContain("Action.title", "Indicator.name", "ActionPlan.languages");
    }

    @Test
    void aLossNamesItsFieldAndItsItems() {
        AnnexLoss loss = AnnexWriter.in(RO, OfficeFormat.DOCX).losses(OFFICIAL).stream()
                .filter(one -> one.code().equals("Indicator.evaluation"))
                .findFirst()
                .orElseThrow();
        assertThat(loss.kind()).isEqualTo(AnnexLoss.Kind.MISSING);
        assertThat(loss.items()).containsExactly("2.2.6-1", "2.2.6-2", "2.2.6-3");
        assertThat(loss.message(Locale.ENGLISH))
                .isEqualTo("evaluation (Indicators: 3; 2.2.6-1, 2.2.6-2, 2.2.6-3): not in the annex.");
        assertThat(AnnexLossesJson.in(RO).render(List.of(loss)))
                .contains("\"code\": \"Indicator.evaluation\"", "\"kind\": \"missing\"", "nu este în anexă");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025", "1950/2300", "2024-S1"})
    void aPeriodThatAnImportWouldNotFindIsToldAsLost(String period) {
        Bundle plan = Snitp.read(OneActionPlan.of("ME").replace("2024/2026", period), "plan.yaml")
                .bundle()
                .orElseThrow();

        assertThat(AnnexWriter.in(RO, OfficeFormat.DOCX).losses(plan))
                .filteredOn(loss -> loss.code().equals("ActionPlan.period"))
                .singleElement()
                .satisfies(loss -> assertThat(loss.message(Locale.ENGLISH))
                        .isEqualTo("period (Action plans: 1; P): not in the annex."));
    }

    @ParameterizedTest
    @EnumSource(OfficeFormat.class)
    void theSamePlanGivesTheSameBytes(OfficeFormat format) {
        AnnexWriter writer = AnnexWriter.in(RO, format);
        assertThat(bytes(writer, OFFICIAL)).isEqualTo(bytes(writer, Snitp.official()));
    }

    @ParameterizedTest
    @EnumSource(OfficeFormat.class)
    void randomPlansComeBackWhole(OfficeFormat format) throws UnreadableAnnexException {
        Random random = new Random(Long.getLong("seed", 18));
        for (int i = 0; i < 25; i++) {
            Bundle bundle = RandomPlans.bundle(random);
            AnnexImport made = imported(bytes(AnnexWriter.in(RO, format), bundle), bundle);
            assertThat(visible(made.plan(), RO))
                    .as(Snitp.toYaml(bundle))
                    .isEqualTo(visible(bundle.getPlans().get(0), RO));
            assertThat(made.plan().getPeriod())
                    .isEqualTo(bundle.getPlans().get(0).getPeriod());
        }
    }

    @Test
    void textsGiveNoCommands() throws UnreadableAnnexException {
        Action action = Action.builder()
                .code("1.1.1")
                .title(LocalizedText.of("=cmd|' /C calc'!A0 \u202Edetrevni\u0007 \uFFFE \uD800 <w:p> & \"x\""))
                .build();
        ActionPlan plan = RandomPlans.plan().addActions(action).build();
        for (OfficeFormat format : OfficeFormat.values()) {
            AnnexImport made = imported(bytes(AnnexWriter.in(RO, format), Bundle.of(plan)), Bundle.of(plan));
            assertThat(made.plan().getActions().get(0).getTitle().official())
                    .isEqualTo("=cmd|' /C calc'!A0 \uFFFDdetrevni\uFFFD \uFFFD \uFFFD <w:p> & \"x\"");
        }
    }

    @Test
    void columnsAreChosenInAnyOrder() throws UnreadableAnnexException {
        List<AnnexColumn> twelve = List.of(
                AnnexColumn.CODE,
                AnnexColumn.TITLE,
                AnnexColumn.INDICATORS,
                AnnexColumn.TARGETS,
                AnnexColumn.RESPONSIBLE,
                AnnexColumn.SUPPORT,
                AnnexColumn.RESULTS,
                AnnexColumn.IMPLEMENTATION,
                AnnexColumn.EVALUATION,
                AnnexColumn.BUDGET,
                AnnexColumn.STATUS,
                AnnexColumn.NOTE);
        AnnexWriter writer = AnnexWriter.in(RO, OfficeFormat.ODT).columns(twelve);
        assertThat(visible(imported(bytes(writer, OFFICIAL), OFFICIAL).plan(), RO))
                .isEqualTo(visible(OFFICIAL.getPlans().get(0), RO));
    }

    @Test
    void columnsThatCannotBeAreRefused() {
        AnnexWriter writer = AnnexWriter.in(RO, OfficeFormat.DOCX);
        assertThatThrownBy(() -> writer.columns(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> writer.columns(List.of(AnnexColumn.CODE, AnnexColumn.CODE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[code, code]");
    }

    @Test
    void anAnnexHasOnePlan() {
        AnnexWriter writer = AnnexWriter.in(RO, OfficeFormat.DOCX);
        Bundle none = Bundle.of(OFFICIAL.getStrategies().get(0));
        assertThatThrownBy(() -> bytes(writer, none))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is one plan in an annex, and here are 0");
    }

    @Test
    void objectivesAreHeadingsAndHeadsAreRepeated() throws java.io.IOException {
        String document = part(bytes(AnnexWriter.in(RO, OfficeFormat.DOCX), OFFICIAL), "word/document.xml");
        assertThat(document.split("w:val=\"Heading1\"", -1)).hasSize(5 + 1 + 1);
        assertThat(document.split("w:val=\"Heading2\"", -1))
                .hasSize(1
                        + OFFICIAL.getStrategies().get(0).getGeneralObjectives().stream()
                                .mapToInt(general ->
                                        general.getSpecificObjectives().size())
                                .sum());
        assertThat(document.split("<w:tblHeader>|<w:tblHeader/>", -1).length - 1)
                .isEqualTo(2 * (document.split("<w:tbl>", -1).length - 1));
        assertThat(document).contains("w:orient=\"landscape\"").contains("<w:lang w:val=\"ro-RO\"");
        List<Objective> all = OFFICIAL.getStrategies().get(0).allObjectives();
        assertThat(all)
                .allSatisfy(objective -> assertThat(document)
                        .contains(">" + objective.getTitle().official().replace("&", "&amp;") + "<"));
    }

    static String part(byte[] zip, String name) throws java.io.IOException {
        try (java.util.zip.ZipInputStream stream =
                new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(zip))) {
            java.util.zip.ZipEntry entry = stream.getNextEntry();
            while (entry != null) {
                if (entry.getName().equals(name)) {
                    return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
                }
                entry = stream.getNextEntry();
            }
        }
        throw new AssertionError(name);
    }
}
