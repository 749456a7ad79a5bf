package org.snitp.indicators.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.snitp.indicators.disclosure.DisclosureRule;
import org.snitp.indicators.disclosure.Suppression;
import org.snitp.indicators.progress.Remark;
import org.snitp.indicators.progress.Status;
import org.snitp.model.Bundle;
import org.snitp.model.indicator.Computation;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.measurement.EarlierFigure;
import org.snitp.model.measurement.Measurement;

/** What a report with a threshold lacks, and what it keeps. */
class WithholdingTest {

    private static final Indicator COUNT = Given.count("1.1.1-1", 60);

    private static AnnualReport report(Indicator indicator, Measurement... measurements) {
        Bundle bundle = Given.bundle(List.of(Given.action("1.1.1", indicator)), Given.set("S", measurements));
        return AnnualReport.of(bundle, Given.request(bundle).withholding(DisclosureRule.below(5)));
    }

    private static IndicatorStanding standing(AnnualReport report) {
        return report.indicators().findFirst().orElseThrow();
    }

    @Test
    void everyFigureThatIsDerivedFromAWithheldOneIsWithheld() {
        AnnualReport report = report(COUNT, Given.value("1.1.1-1", "2025", 3));
        IndicatorStanding standing = standing(report);

        assertThat(List.of(standing.actual(), standing.expected(), standing.achievement()))
                .containsOnly(PublishedFigure.WITHHELD);
        assertThat(standing.trend()).isEmpty();
        assertThat(standing.status()).isEmpty();
        assertThat(standing.lacksReason()).isFalse();
        assertThat(standing.reported()).singleElement().satisfies(number -> {
            assertThat(number.value()).isEmpty();
            assertThat(number.withheld()).isTrue();
        });
        assertThat(standing.withheld()).isTrue();
    }

    @Test
    void aWithheldStatusIsInNoOtherCount() {
        AnnualReport report = report(COUNT, Given.value("1.1.1-1", "2025", 3));

        assertThat(report.total().withheld()).isEqualTo(1);
        assertThat(report.total().statuses().values()).containsOnly(0);
        assertThat(report.objectives())
                .allSatisfy(objective ->
                        assertThat(objective.counts().statuses().values()).containsOnly(0));
    }

    @Test
    void withoutATargetTheStatusTellsNothingAndStays() {
        IndicatorStanding standing = standing(report(COUNT.withTargets(List.of()), Given.value("1.1.1-1", "2025", 3)));

        assertThat(standing.actual()).isEqualTo(PublishedFigure.WITHHELD);
        assertThat(standing.status()).contains(Status.NOT_ASSESSABLE);
    }

    @Test
    void aSumIsPublishedWithoutItsPartsWhereOneOfThemIsSmall() {
        IndicatorStanding standing = standing(report(
                COUNT,
                Given.value("1.1.1-1", "2024", 3),
                Given.value("1.1.1-1", "2025-S1", 20),
                Given.value("1.1.1-1", "2025-S2", 30)));

        assertThat(standing.actual().value()).contains(BigDecimal.valueOf(53));
        assertThat(standing.actual().origin()).isEmpty();
        assertThat(standing.achievement().value()).isPresent();
        assertThat(standing.status()).isPresent();
        assertThat(standing.reported())
                .extracting(ReportedNumber::value)
                .containsExactly(Optional.empty(), Optional.empty(), Optional.of(BigDecimal.valueOf(30)));
    }

    @Test
    void aSmallCategoryGoesWithAnotherOne() {
        IndicatorStanding standing = standing(report(
                COUNT,
                Given.value("1.1.1-1", "2025", 33),
                Given.cell("1.1.1-1", "2025", "f", 30),
                Given.cell("1.1.1-1", "2025", "m", 3)));

        assertThat(standing.actual().value()).contains(BigDecimal.valueOf(33));
        assertThat(standing.breakdown())
                .extracting(IndicatorStanding.CategoryFigure::figure)
                .containsOnly(PublishedFigure.WITHHELD);
    }

    @Test
    void remarksThatTellSumsAreWithheldWithTheFigures() {
        AnnualReport report = report(
                COUNT,
                Given.value("1.1.1-1", "2025", 33),
                Given.cell("1.1.1-1", "2025", "f", 20),
                Given.cell("1.1.1-1", "2025", "m", 3));

        assertThat(standing(report).withheld()).isTrue();
        assertThat(report.quality()).isEmpty();
    }

    @Test
    void replacedFiguresAreNeverPublished() {
        EarlierFigure earlier =
                EarlierFigure.builder().value(BigDecimal.valueOf(88)).build();
        AnnualReport report = report(COUNT, Given.value("1.1.1-1", "2025", 90).withEarlier(earlier));

        assertThat(report.sources().superseded()).singleElement().satisfies(replaced -> {
            assertThat(replaced.number().value()).isEmpty();
            assertThat(replaced.number().withheld()).isTrue();
        });
    }

    @Test
    void theMethodNamesWhatIsWithheldAndWhichTextsToRead() {
        AnnualReport report = report(COUNT, Given.value("1.1.1-1", "2025", 3).withReason(Given.LATE));

        assertThat(report.method().disclosureThreshold()).contains(5);
        assertThat(report.method().withheld()).containsExactly("1.1.1-1");
        assertThat(report.method().textsToRead()).containsExactly("1.1.1-1");
    }

    @Test
    void everyRemarkThatQuotesAFigureOrNamesACategoryBehindIsLeftOutWhereFiguresAreWithheld() {
        ResourceBundle texts = ResourceBundle.getBundle(
                "org.snitp.indicators.progress.messages", Locale.ROOT, AnnualReport.class.getModule());
        Pattern figure = Pattern.compile("\\{(?:actual|after|before|categories|category|known|sum|total|workings)}");

        assertThat(Remark.Kind.values())
                .allSatisfy(kind -> assertThat(StandingBuilder.isTelling(kind))
                        .isEqualTo(figure.matcher(texts.getString("remark." + kind))
                                .find()));
    }

    private static AnnualReport computed(long first, long second) {
        Indicator total = Given.count("1.1.1-3", 60)
                .withDisaggregation()
                .withComputation(
                        Computation.builder().formula("[1.1.1-1] + [1.1.1-2]").build());
        Indicator other = Given.count("1.1.1-2", 60);
        Bundle bundle = Given.bundle(
                List.of(Given.action("1.1.1", COUNT, other, total)),
                Given.set("S", Given.value("1.1.1-1", "2025", first), Given.value("1.1.1-2", "2025", second)));
        return AnnualReport.of(bundle, Given.request(bundle).withholding(DisclosureRule.below(5)));
    }

    @Test
    void whatIsComputedFromAWithheldFigureIsWithheld() {
        IndicatorStanding total =
                computed(3, 40).indicators().skip(2).findFirst().orElseThrow();

        assertThat(total.actual()).isEqualTo(PublishedFigure.WITHHELD);
        assertThat(total.status()).isEmpty();
        assertThat(total.targets()).isEmpty();
        assertThat(total.reported())
                .allSatisfy(number -> assertThat(number.value()).isEmpty());
        assertThat(total.withholding().flatMap(Withholding::whole)).contains(Suppression.Whole.WITHHELD_COMPONENTS);
        assertThat(total.remarks()).extracting(Remark::kind).doesNotContain(Remark.Kind.COMPUTED_SO);
    }

    @Test
    void whatIsComputedFromPublishedFiguresIsPublished() {
        IndicatorStanding total =
                computed(30, 40).indicators().skip(2).findFirst().orElseThrow();

        assertThat(total.actual().value()).contains(new BigDecimal("70"));
        assertThat(total.actual().computed()).isTrue();
        assertThat(total.reported())
                .singleElement()
                .satisfies(number -> assertThat(number.value()).contains(new BigDecimal("70")));
        assertThat(total.withheld()).isFalse();
    }
}
