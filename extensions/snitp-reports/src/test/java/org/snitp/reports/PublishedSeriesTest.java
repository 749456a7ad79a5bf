package org.snitp.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.indicators.disclosure.DisclosureRule;
import org.snitp.indicators.disclosure.Edition;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.indicators.monitoring.MonitoringRequest;
import org.snitp.io.BundleReader;
import org.snitp.model.Bundle;

/**
 * Attacks four yearly reports, as JSON, of a count by sex and county: what is withheld must not follow from all the figures
 * that they tell, by linear algebra or by counts being 0 or more. The attack knows nothing of how figures were withheld.
 */
class PublishedSeriesTest {

    private static final int THRESHOLD = 5;
    private static final int FIRST_YEAR = 2024;
    private static final int YEARS = 4;
    private static final List<String> SEXES = List.of("f", "m");
    private static final List<String> COUNTIES = List.of("AB", "BH", "CJ");

    private static final String PLAN = """
            {"schema": "snitp/1", "kind": "ActionPlan", "id": "PLAN", "strategy": "S", "period": "2024/2028",
             "actions": [{"code": "1.1.1", "title": {"ro": "A"}, "responsible": ["X"], "results": [{"ro": "R"}],
               "implementation": ["permanent"], "evaluation": ["annual"],
               "indicators": [{"id": "1.1.1-1", "name": {"ro": "N"},
                 "measure": {"type": "count", "unit": {"ro": "persoane"}, "direction": "none", "accumulation": "periodic"},
                 "disaggregation": [
                   {"id": "sex", "name": {"ro": "Sex"}, "categories": [
                     {"id": "f", "name": {"ro": "F"}}, {"id": "m", "name": {"ro": "M"}}]},
                   {"id": "county", "name": {"ro": "Județ"}, "categories": [
                     {"id": "AB", "name": {"ro": "AB"}}, {"id": "BH", "name": {"ro": "BH"}},
                     {"id": "CJ", "name": {"ro": "CJ"}}]}]}]}]}
            """;

    private final List<String> measurements = new ArrayList<>();
    private final int[] counts = new int[YEARS * 6];

    private static PublishedSeriesTest random(Random random) {
        PublishedSeriesTest series = new PublishedSeriesTest();
        for (int i = 0; i < series.counts.length; i++) {
            series.counts[i] = random.nextInt(8) == 0 ? random.nextInt(5) : 5 + random.nextInt(40);
        }
        boolean sexes = random.nextBoolean();
        boolean counties = random.nextBoolean();
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            for (String sex : SEXES) {
                for (String county : COUNTIES) {
                    series.measure(year, Map.of("sex", sex, "county", county));
                }
                if (sexes) {
                    series.measure(year, Map.of("sex", sex));
                }
            }
            for (String county : counties ? COUNTIES : List.<String>of()) {
                series.measure(year, Map.of("county", county));
            }
            series.measure(year, Map.of());
        }
        return series;
    }

    private void measure(int year, Map<String, String> categories) {
        List<String> named = new TreeMap<>(categories)
                .entrySet().stream()
                        .map(category -> "\"" + category.getKey() + "\": \"" + category.getValue() + "\"")
                        .toList();
        measurements.add("{\"indicator\": \"1.1.1-1\", \"period\": \"" + year + "\", \"dimensions\": {"
                + String.join(", ", named) + "}, \"value\": " + value(figure(year, year, categories)) + "}");
    }

    /** Which innermost counts make a figure. */
    private static double[] figure(int from, int to, Map<String, String> categories) {
        double[] figure = new double[YEARS * 6];
        for (int year = from; year <= to; year++) {
            for (int sex = 0; sex < 2; sex++) {
                for (int county = 0; county < 3; county++) {
                    boolean in = categories.getOrDefault("sex", SEXES.get(sex)).equals(SEXES.get(sex))
                            && categories
                                    .getOrDefault("county", COUNTIES.get(county))
                                    .equals(COUNTIES.get(county));
                    figure[(year - FIRST_YEAR) * 6 + sex * 3 + county] = in ? 1 : 0;
                }
            }
        }
        return figure;
    }

    private long value(double[] figure) {
        double value = 0;
        for (int i = 0; i < figure.length; i++) {
            value += figure[i] * counts[i];
        }
        return Math.round(value);
    }

    private boolean isSmall(double[] figure) {
        return value(figure) > 0 && value(figure) < THRESHOLD;
    }

    private List<String> reports(boolean beside) {
        String set = "{\"schema\": \"snitp/1\", \"kind\": \"MeasurementSet\", \"id\": \"M\", \"plan\": \"PLAN\","
                + " \"measurements\": ["
                + String.join(", ", measurements)
                + "]}";
        Bundle bundle = BundleReader.create()
                .addAll(Map.of("plan.json", PLAN, "measurements.json", set))
                .read()
                .bundle()
                .orElseThrow();
        List<Edition> editions = new ArrayList<>();
        List<String> reports = new ArrayList<>();
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            DisclosureRule rule = DisclosureRule.below(THRESHOLD).beside(beside ? editions : List.of());
            MonitoringRequest request = MonitoringRequest.of(
                            year, ReportingCalendar.of(bundle).duePeriods())
                    .withholding(rule);
            String json = ReportFormat.JSON.in(Locale.ENGLISH).render(AnnualReport.of(bundle, request));
            reports.add(json);
            editions.add(PublishedReport.parse(json));
        }
        return reports;
    }

    /**
     * Returns the withheld figures that follow from the reports. What an earlier one withheld of what was reached altogether,
     * and is not small, may be told later.
     */
    private List<String> givenAway(List<String> reports) {
        LinearKnowledge known = new LinearKnowledge(counts.length);
        Map<String, double[]> withheld = new LinkedHashMap<>();
        int year = FIRST_YEAR;
        for (String report : reports) {
            int to = year;
            JsonFigures.of(report).forEach((figure, told) -> {
                int from = figure.period().isEmpty() ? FIRST_YEAR : Integer.parseInt(figure.period());
                double[] sum = figure(from, figure.period().isEmpty() ? to : from, figure.categories());
                if (told.isEmpty()) {
                    boolean latest = to == FIRST_YEAR + YEARS - 1;
                    if (latest || isSmall(sum) || !figure.period().isEmpty()) {
                        withheld.put(figure + " of " + to, sum);
                    }
                } else {
                    assertThat(told.getAsLong()).as("%s", figure).isEqualTo(value(sum));
                    known.learn(sum, (double) told.getAsLong());
                }
            });
            year++;
        }
        List<String> found = new ArrayList<>();
        withheld.forEach((name, sum) -> {
            boolean follows = known.follows(sum) || (isSmall(sum) && known.most(sum) < THRESHOLD);
            if (follows && !known.isTold(sum)) {
                found.add(name);
            }
        });
        return found;
    }

    @ParameterizedTest
    @ValueSource(longs = {91, 2013})
    void nothingWithheldFollowsFromFourReportsThatKnowEachOther(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 20; round++) {
            PublishedSeriesTest series = random(random);
            assertThat(series.givenAway(series.reports(true)))
                    .as("seed %d, round %d, %s", seed, round, series.measurements)
                    .isEmpty();
        }
    }

    @Test
    void theAttackSucceedsOnReportsThatDoNotKnowEachOther() {
        Random random = new Random(91);
        int found = 0;
        for (int round = 0; round < 20; round++) {
            PublishedSeriesTest series = random(random);
            found += series.givenAway(series.reports(false)).size();
        }
        assertThat(found).as("withheld figures that the attack finds").isGreaterThan(20);
    }
}
