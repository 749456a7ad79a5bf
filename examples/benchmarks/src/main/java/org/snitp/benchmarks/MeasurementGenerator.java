package org.snitp.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.snitp.io.Snitp;
import org.snitp.model.Bundle;
import org.snitp.model.dimension.Category;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.document.Document;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.model.time.PeriodRange;

/**
 * Makes measurements of the official plan: each of its indicators, each month of five years, each of 42 counties. The plan is
 * lengthened to five years for it, and every indicator is broken down by county, so that nothing is wrong with the rows. The
 * figures are invented, and always the same.
 */
final class MeasurementGenerator {

    static final String HEAD =
            "indicator,period,dimensions.county,value,numerator,denominator,delivery,deliveredOn,reportedBy,reportedOn,note.ro\n";

    private static final int COUNTIES = 42;
    private static final int MONTHS = 60;
    private static final int FIRST_YEAR = 2024;
    private static final int MONTHS_OF_YEAR = 12;

    /** How many days after the end of its month a figure is reported first. */
    private static final int DELAY = 15;

    private final Bundle bundle;
    private final List<Indicator> indicators;

    MeasurementGenerator() {
        Dimension county = Dimension.builder()
                .id("county")
                .name(LocalizedText.of("județ"))
                .addAllCategories(IntStream.range(0, COUNTIES)
                        .mapToObj(i -> Category.builder()
                                .id(county(i))
                                .name(LocalizedText.of(county(i)))
                                .build())
                        .toList())
                .build();
        Bundle official = Snitp.official();
        bundle = official.withDocuments(official.getDocuments().stream()
                .map(document -> measured(document, county))
                .toList());
        indicators = bundle.getPlans().stream()
                .flatMap(plan -> plan.getActions().stream())
                .flatMap(action -> action.getIndicators().stream())
                .toList();
    }

    private static Document measured(Document document, Dimension county) {
        return document instanceof ActionPlan plan
                ? plan.withPeriod(PeriodRange.parse("2024/2028"))
                        .withActions(plan.getActions().stream()
                                .map(action -> action.withIndicators(action.getIndicators().stream()
                                        .map(indicator -> indicator.withDisaggregation(county))
                                        .toList()))
                                .toList())
                : document;
    }

    /** The documents that are measured. */
    Bundle bundle() {
        return bundle;
    }

    /** How many rows there are of each indicator, month and county once. */
    int rowsOfOnce() {
        return indicators.size() * MONTHS * COUNTIES;
    }

    private static String county(int number) {
        return "C" + (number + 1);
    }

    /** Writes all rows once, by indicator, month and county, as they were revised so many times; the first time is 0. */
    void write(Writer out, int revision) {
        Random random = new Random(revision);
        try {
            for (Indicator indicator : indicators) {
                for (int month = 0; month < MONTHS; month++) {
                    writeMonth(out, indicator, month, revision, random);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeMonth(Writer out, Indicator indicator, int month, int revision, Random random)
            throws IOException {
        Period period = Period.month(FIRST_YEAR + month / MONTHS_OF_YEAR, month % MONTHS_OF_YEAR + 1);
        LocalDate day = period.getEnd().plusDays(DELAY + (long) revision);
        for (int county = 0; county < COUNTIES; county++) {
            out.write(indicator.getId() + "," + period + "," + county(county) + ",");
            out.write(figure(indicator, month, day, random));
        }
    }

    private static String figure(Indicator indicator, int month, LocalDate day, Random random) {
        MeasureType type = indicator.getMeasure().map(Measure::getType).orElse(MeasureType.COUNT);
        String figure = switch (type) {
            case PERCENTAGE, RATIO, MEAN -> "," + random.nextInt(50) + "," + (50 + random.nextInt(50)) + ",,";
            case DELIVERABLE -> ",,," + (month == MONTHS - 1 ? "delivered," + day : "in-progress,");
            case QUALITATIVE -> ",,,,";
            case DEGREE -> random.nextInt(5) + ",,,,";
            default -> random.nextInt(1000) + ",,,,";
        };
        return figure + ",ANITP," + day + (type == MeasureType.QUALITATIVE ? ",Analiză făcută\n" : ",\n");
    }
}
