package org.snitp.interop.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.interop.exchange.ExportedFiles;
import org.snitp.interop.exchange.ForeignImport;
import org.snitp.interop.exchange.Publication;
import org.snitp.interop.exchange.UnreadableForeignException;
import org.snitp.interop.testkit.Plans;
import org.snitp.interop.testkit.RandomPlans;
import org.snitp.interop.testkit.Survival;
import org.snitp.model.Bundle;
import org.snitp.model.indicator.Indicator;

/** What SDMX can say of a plan and its figures comes back from the files; the rest is told. */
class SdmxRoundTripTest {

    private static ForeignImport again(ExportedFiles export) throws UnreadableForeignException {
        return SdmxImport.read(Survival.files(export), Optional.empty());
    }

    @Test
    void theFilesOfTheIndicatorsHaveTheRowsOfAllTogether() {
        Publication publication = Publication.of(Plans.measured());
        List<String> all = SdmxExport.of(publication)
                .files()
                .getOrDefault("data.csv", "")
                .lines()
                .toList();
        Map<String, String> apart = SdmxExport.dataByIndicator(publication);

        assertThat(apart.keySet())
                .containsExactlyElementsOf(
                        publication.indicators().stream().map(Indicator::getId).toList());
        assertThat(apart.values()).allSatisfy(text -> assertThat(text).startsWith(all.get(0) + "\n"));
        assertThat(apart.values().stream().flatMap(text -> text.lines().skip(1)))
                .containsExactlyElementsOf(all.subList(1, all.size()));
    }

    @Test
    void ofTheOfficialPlanAllActionsIndicatorsAndInstitutionsComeBack() throws UnreadableForeignException {
        Bundle before = Plans.official();
        ExportedFiles export = SdmxExport.of(Publication.of(before));
        ForeignImport after = again(export);

        assertThat(Survival.differences(before, after.bundle()))
                .containsExactly(
                        "-Abbreviation",
                        "-Chapter",
                        "-CommitteeSession",
                        "-Erratum",
                        "-ExpectedResult",
                        "-FundingSource",
                        "-LegalInstrument",
                        "-LegalInstrumentGroup",
                        "-MonitoringReport",
                        "-Problem",
                        "-RelatedStrategy",
                        "-Statistic",
                        "-StrategyEvaluation",
                        "InstitutionRegistry.id",
                        "InstitutionRegistry.title");
        assertThat(Survival.told(export.losses()))
                .containsExactly(
                        "ActionPlan.errata",
                        "EvaluationCalendar.evaluations",
                        "EvaluationCalendar.reports",
                        "EvaluationCalendar.sessions",
                        "InstitutionRegistry.abbreviations",
                        "InstitutionRegistry.errata",
                        "InstitutionRegistry.id",
                        "InstitutionRegistry.title",
                        "Strategy.chapters",
                        "Strategy.errata",
                        "Strategy.expectedResults",
                        "Strategy.fundingSources",
                        "Strategy.legalInstruments",
                        "Strategy.problems",
                        "Strategy.relatedStrategies",
                        "Strategy.statistics");
        assertThat(after.remarks())
                .map(Object::toString)
                .containsExactly("data.csv: There is no figure here (L: 91). [SNITP-957]");
    }

    @Test
    void theSampleComesBackButForTheDaysOfReports() throws UnreadableForeignException {
        Bundle before = Plans.sample();
        ExportedFiles export = SdmxExport.of(Publication.of(before));

        assertThat(Survival.differences(before, again(export).bundle())).containsExactly("-MonitoringReport");
        assertThat(Survival.told(export.losses())).containsExactly("EvaluationCalendar.reports");
    }

    @Test
    void figuresComeBackWithoutWhatTheyReplaced() throws UnreadableForeignException {
        Bundle before = Plans.measured();
        ExportedFiles export = SdmxExport.of(Publication.of(before));
        Bundle after = again(export).bundle();

        assertThat(Survival.told(export.losses()))
                .containsExactly("EARLIER_FIGURES", "Measurement.evidence", "MeasurementSet.id");
        assertThat(RandomPlans.figures(after))
                .isEqualTo(RandomPlans.figures(before).stream()
                        .map(one -> one.withEarlier().withEvidence())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void randomPlansComeBack(long seed) throws UnreadableForeignException {
        Bundle before = new RandomPlans(Long.getLong("seed", seed)).next();
        ExportedFiles export = SdmxExport.of(Publication.of(before));
        Bundle after = again(export).bundle();

        assertThat(Survival.told(export.losses())).isSubsetOf("MeasurementSet.id");
        assertThat(RandomPlans.figures(after)).isEqualTo(RandomPlans.figures(before));
        assertThat(after.getPlans()).isEqualTo(before.getPlans());
        assertThat(after.getStrategies()).isEqualTo(before.getStrategies());
        assertThat(after.getRegistries()).isEqualTo(before.getRegistries());
    }

    @Test
    void theSamePlanGivesTheSameBytes() {
        assertThat(SdmxExport.of(Publication.of(Plans.measured())).files())
                .isEqualTo(SdmxExport.of(Publication.of(Plans.measured())).files());
    }
}
