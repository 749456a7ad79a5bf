package org.snitp.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.snitp.indicators.Fixtures.dimension;
import static org.snitp.indicators.progress.Given.cell;
import static org.snitp.indicators.progress.Given.fraction;
import static org.snitp.indicators.progress.Given.indicator;
import static org.snitp.indicators.progress.Given.measure;
import static org.snitp.indicators.progress.Given.number;
import static org.snitp.indicators.progress.Given.progress;
import static org.snitp.indicators.progress.Given.report;
import static org.snitp.indicators.progress.Given.value;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.snitp.indicators.progress.Omission.Reason;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.measurement.Measurement;

/** Figures that are broken down: what they make together, and whether they make their total. */
class CellTotalsTest {

    private static final Indicator COUNT = indicator(measure(MeasureType.COUNT, Accumulation.PERIODIC))
            .withDisaggregation(dimension("sex", "f", "m"), dimension("county", "AB", "AR"));
    private static final Indicator SHARE = COUNT.withMeasure(measure(MeasureType.PERCENTAGE));

    @Test
    void theTotalCountsWhereItIsReported() {
        IndicatorProgress progress = progress(COUNT, value("2025", "10"), sex("f", "6"), sex("m", "4"));

        assertThat(progress.actual().value()).contains(number("10"));
        assertThat(progress.warnings()).isEmpty();
        assertThat(progress.cells())
                .hasEntrySatisfying(
                        Map.of("sex", "f"), figure -> assertThat(figure.value()).contains(number("6")));
        assertThat(progress.cells().keySet()).containsExactly(Map.of("sex", "f"), Map.of("sex", "m"));
    }

    @Test
    void withoutATotalTheCellsMakeIt() {
        assertThat(progress(COUNT, sex("f", "6"), sex("m", "4")).actual().value())
                .contains(number("10"));
    }

    @Test
    void cellsAlongFewerDimensionsCountOnceAndTheOthersAreLeftOut() {
        Figure actual = progress(
                        COUNT,
                        cell(value("2025", "5"), "county", "AB"),
                        cell(value("2025", "6"), "county", "AR"),
                        sex("f", "6"),
                        value("2025", "1").withDimensions(Map.of("sex", "f", "county", "AB")))
                .actual();

        assertThat(actual.value()).contains(number("11"));
        assertThat(actual.leftOut())
                .extracting(Omission::reason)
                .containsExactly(Reason.OTHER_BREAKDOWN, Reason.OTHER_BREAKDOWN);
    }

    @Test
    void whatDoesNotApplyToACategoryIsLeftOutOfTheSum() {
        Figure actual = progress(COUNT, sex("f", "6"), cell(report("2025").withNotApplicable(true), "sex", "m"))
                .actual();

        assertThat(actual.value()).contains(number("6"));
        assertThat(actual.leftOut()).containsExactly(new Omission("2025 sex=m", Reason.NOT_APPLICABLE));
    }

    @Test
    void whereNoCategoryAppliesTheIndicatorDoesNot() {
        IndicatorProgress progress = progress(
                COUNT,
                cell(report("2025").withNotApplicable(true), "sex", "f"),
                cell(report("2025").withNotApplicable(true), "sex", "m"));

        assertThat(progress.status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void percentagesOfCategoriesAreFormedFromTheirComponents() {
        Figure actual = progress(
                        SHARE,
                        cell(fraction("2025", "1", "10"), "sex", "f"),
                        cell(fraction("2025", "80", "90"), "sex", "m"))
                .actual();

        assertThat(actual.value()).contains(number("81"));
    }

    @Test
    void percentagesOfCategoriesWithoutComponentsMakeNoTotal() {
        Figure actual = progress(SHARE, sex("f", "10"), sex("m", "90")).actual();

        assertThat(actual.value()).isEmpty();
        assertThat(actual.leftOut())
                .contains(
                        new Omission("2025 sex=f", Reason.NO_COMPONENTS),
                        new Omission("2025 sex=m", Reason.NO_COMPONENTS));
    }

    @Test
    void mediansOfCategoriesMakeNoTotal() {
        Indicator median = COUNT.withMeasure(measure(MeasureType.MEDIAN));
        IndicatorProgress progress = progress(median, sex("f", "10"), sex("m", "90"));

        assertThat(progress.actual().value()).isEmpty();
        assertThat(progress.actual().leftOut()).contains(new Omission("2025 sex=f", Reason.NOT_ADDITIVE));
        assertThat(progress.cells())
                .hasEntrySatisfying(
                        Map.of("sex", "m"), figure -> assertThat(figure.value()).contains(number("90")));
    }

    @Test
    void cellsThatDoNotMakeTheirTotalAreReported() {
        IndicatorProgress progress =
                progress(COUNT, value("2025", "10"), sex("f", "6"), sex("m", "5"), value("2024", "3"));

        assertThat(progress.warnings())
                .containsExactly(new Remark(
                        Remark.Kind.CELLS_NOT_TOTAL,
                        Map.of("what", "2025", "dimensions", "sex", "sum", "11", "total", "10", "missing", "0")));
    }

    @Test
    void categoriesWithoutAFigureAreCounted() {
        assertThat(progress(COUNT, value("2025", "10"), sex("f", "6")).warnings())
                .extracting(remark -> remark.arguments().get("missing"))
                .containsExactly("1");
    }

    @Test
    void cellsAlongTwoDimensionsAreComparedWithEachOfThem() {
        IndicatorProgress progress = progress(
                COUNT,
                sex("f", "6"),
                value("2025", "1").withDimensions(Map.of("sex", "f", "county", "AB")),
                value("2025", "4").withDimensions(Map.of("sex", "f", "county", "AR")));

        assertThat(progress.remarks())
                .filteredOn(remark -> remark.kind() == Remark.Kind.CELLS_NOT_TOTAL)
                .extracting(remark -> remark.toString(Locale.ENGLISH))
                .containsExactly("2025 sex=f by county: 5, but 6 is stated; categories without a figure: 0.");
    }

    @Test
    void numeratorsAndDenominatorsMustAddUpToo() {
        IndicatorProgress progress = progress(
                SHARE,
                fraction("2025", "5", "10"),
                cell(fraction("2025", "2", "4"), "sex", "f"),
                cell(fraction("2025", "3", "5"), "sex", "m"));

        assertThat(progress.warnings())
                .extracting(
                        remark -> remark.arguments().get("sum"),
                        remark -> remark.arguments().get("total"))
                .containsExactly(tuple("9", "10"));
    }

    private static Measurement sex(String category, String value) {
        return cell(value("2025", value), "sex", category);
    }

    @Test
    void someCategoriesAloneMakeNoTotal() {
        IndicatorProgress progress = progress(COUNT, sex("f", "400"));

        assertThat(progress.actual().value()).isEmpty();
        assertThat(progress.status()).isEqualTo(Status.NOT_ASSESSABLE);
        assertThat(progress.warnings())
                .extracting(remark -> remark.toString(Locale.ENGLISH))
                .containsExactly(
                        "2025 has no total: sex=m has no figure that can be added. The other figures by sex make"
                                + " 400, which is a part only.");
        assertThat(progress.cells())
                .hasEntrySatisfying(
                        Map.of("sex", "f"), figure -> assertThat(figure.value()).contains(number("400")));
    }

    @Test
    void aCategoryWithNothingButAReasonIsMissing() {
        assertThat(progress(COUNT, sex("f", "6"), cell(report("2025").withReason(Given.TEXT), "sex", "m"))
                        .actual()
                        .value())
                .isEmpty();
    }

    @Test
    void ofASparseDimensionTheCategoriesThatAreThereMakeTheTotal() {
        Indicator sparse = COUNT.withDisaggregation(
                dimension("county", "AB", "AR", "BV").withSparse(true), dimension("sex", "f", "m"));

        assertThat(progress(sparse, cell(value("2025", "5"), "county", "AB"))
                        .actual()
                        .value())
                .contains(number("5"));
        assertThat(progress(sparse, value("2025", "5").withDimensions(Map.of("county", "AB", "sex", "f")))
                        .actual()
                        .value())
                .isEmpty();
    }

    @Test
    void whereNoCategoriesAreListedNobodyCanTellWhetherOneIsMissing() {
        Indicator unlisted = COUNT.withDisaggregation(dimension("county"));
        Figure actual = progress(
                        unlisted, cell(value("2025", "5"), "county", "AB"), cell(value("2025", "6"), "county", "AR"))
                .actual();

        assertThat(actual.value()).contains(number("11"));
        assertThat(actual.remarks())
                .extracting(remark -> remark.toString(Locale.ENGLISH))
                .contains(
                        "The plan does not list the categories of county: nobody can tell whether the total has all of"
                                + " them.");
    }

    @Test
    void breakdownsThatMakeDifferentTotalsMakeNone() {
        IndicatorProgress progress = progress(
                COUNT,
                sex("f", "400"),
                sex("m", "300"),
                cell(value("2025", "500"), "county", "AB"),
                cell(value("2025", "190"), "county", "AR"));

        assertThat(progress.actual().value()).isEmpty();
        assertThat(progress.warnings())
                .extracting(remark -> remark.toString(Locale.ENGLISH))
                .containsExactly("2025 by county: 690, but by sex: 700. Both should make the same total.");
    }

    @Test
    void aMeanWithoutAWeightBesideOthersIsToldWhereTheFigureStands() {
        Indicator mean = COUNT.withMeasure(measure(MeasureType.MEAN, Accumulation.FROM_COMPONENTS));
        IndicatorProgress progress = progress(mean, value("2024", "8").withWeight(number("10")), value("2025", "5"));

        assertThat(progress.actual().value()).contains(number("8"));
        assertThat(progress.warnings())
                .extracting(remark -> remark.toString(Locale.ENGLISH))
                .containsExactly("Left out of the mean, as there is no weight: 2025.");
    }
}
