package org.snitp.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.indicators.Fixtures.dimension;
import static org.snitp.indicators.progress.Given.cell;
import static org.snitp.indicators.progress.Given.indicator;
import static org.snitp.indicators.progress.Given.measure;
import static org.snitp.indicators.progress.Given.number;
import static org.snitp.indicators.progress.Given.progress;
import static org.snitp.indicators.progress.Given.value;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.measurement.Measurement;

/** Totals of figures by counties, regions and country. */
class NestedTotalsTest {

    private static final Dimension FLAT = dimension("county", "RO", "RO1", "RO2", "AB", "BV", "IS");
    private static final Indicator COUNT = indicator(measure(MeasureType.COUNT, Accumulation.PERIODIC))
            .withDisaggregation(FLAT.withCategories(
                    FLAT.getCategories().get(0),
                    FLAT.getCategories().get(1).withPartOf("RO"),
                    FLAT.getCategories().get(2).withPartOf("RO"),
                    FLAT.getCategories().get(3).withPartOf("RO1"),
                    FLAT.getCategories().get(4).withPartOf("RO1"),
                    FLAT.getCategories().get(5).withPartOf("RO2")));

    private static Measurement in(String county, String figure) {
        return cell(value("2025", figure), "county", county);
    }

    @Test
    void countiesMakeTheTotal() {
        assertThat(progress(COUNT, in("AB", "4"), in("BV", "6"), in("IS", "20"))
                        .actual()
                        .value())
                .contains(number("30"));
    }

    @Test
    void aRegionIsNotAddedToItsCounties() {
        IndicatorProgress progress = progress(COUNT, in("RO1", "10"), in("AB", "4"), in("BV", "6"), in("IS", "20"));

        assertThat(progress.actual().value()).contains(number("30"));
        assertThat(progress.warnings()).isEmpty();
    }

    @Test
    void theCountryAloneIsTheTotal() {
        assertThat(progress(COUNT, in("RO", "31"), in("AB", "4")).actual().value())
                .contains(number("31"));
    }

    @Test
    void aMissingCountyIsNamedAndNoTotalComputed() {
        IndicatorProgress progress = progress(COUNT, in("AB", "4"), in("IS", "20"));

        assertThat(progress.actual().value()).isEmpty();
        assertThat(progress.warnings())
                .filteredOn(remark -> remark.kind() == Remark.Kind.CATEGORIES_MISSING)
                .singleElement()
                .satisfies(remark -> assertThat(remark.arguments())
                        .containsEntry("missing", "county=BV")
                        .containsEntry("sum", "24"));
    }

    @Test
    void aRegionThatDisagreesWithItsCountiesIsTold() {
        IndicatorProgress progress = progress(COUNT, in("RO1", "11"), in("AB", "4"), in("BV", "6"), in("IS", "20"));

        assertThat(progress.warnings())
                .filteredOn(remark -> remark.kind() == Remark.Kind.CELLS_NOT_TOTAL)
                .singleElement()
                .satisfies(remark -> assertThat(remark.arguments())
                        .containsEntry("what", "2025 county=RO1")
                        .containsEntry("dimensions", "county")
                        .containsEntry("sum", "10")
                        .containsEntry("total", "11"));
    }

    @Test
    void aRegionThatDoesNotApplyGivesWayToTheFiguresOfItsCounties() {
        Measurement none = cell(value("2025", "0"), "county", "RO1")
                .withValue(Optional.empty())
                .withNotApplicable(true);

        assertThat(progress(COUNT, none, in("AB", "4"), in("BV", "6"), in("IS", "20"))
                        .actual()
                        .value())
                .contains(number("30"));
    }
}
