package org.snitp.indicators.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.model.time.Period;

/** Attacks random publications: small tables by sex and county over two semesters, with totals, subtotals and years. */
class AttackTest {

    private static final int THRESHOLD = 5;
    private static final String[] PERIODS = {"2025-S1", "2025-S2"};
    private static final String[] SEXES = {"f", "m"};
    private static final String[] COUNTIES = {"AB", "CJ"};

    /** Which figures are published beside the innermost ones; a gap is an innermost one that is not. */
    private record Layout(boolean sexes, boolean counties, boolean totals, boolean year, boolean gap) {

        static Layout random(Random random) {
            return new Layout(
                    random.nextBoolean(),
                    random.nextBoolean(),
                    random.nextBoolean(),
                    random.nextBoolean(),
                    random.nextInt(4) == 0);
        }
    }

    private final int[] atoms = new int[8];
    private final List<List<Integer>> sums = new ArrayList<>();
    private final List<CountCell> cells = new ArrayList<>();
    private Reported reported = Reported.count();

    private static Integer atom(int period, int sex, int county) {
        return period * 4 + sex * 2 + county;
    }

    private void report(int period, String cell, Integer... sum) {
        add(PERIODS[period], cell, sum);
    }

    private void add(String period, String cell, Integer... sum) {
        int value = value(List.of(sum));
        reported = reported.value(period, cell, value);
        sums.add(List.of(sum));
        cells.add(CountCell.of(Period.parse(period), Reported.categories(cell)));
    }

    private void publish(Layout layout) {
        for (int p = 0; p < 2; p++) {
            for (int s = 0; s < 2; s++) {
                for (int c = 0; c < 2; c++) {
                    if (!layout.gap() || s + c < 2) {
                        report(p, "sex=" + SEXES[s] + " county=" + COUNTIES[c], atom(p, s, c));
                    }
                }
                if (layout.sexes()) {
                    report(p, "sex=" + SEXES[s], atom(p, s, 0), atom(p, s, 1));
                }
                if (layout.counties()) {
                    report(p, "county=" + COUNTIES[s], atom(p, 0, s), atom(p, 1, s));
                }
            }
            if (layout.totals()) {
                report(p, "", atom(p, 0, 0), atom(p, 0, 1), atom(p, 1, 0), atom(p, 1, 1));
            }
        }
        if (layout.year()) {
            add("2025", "", 0, 1, 2, 3, 4, 5, 6, 7);
        }
    }

    private Attacker attacker(Suppression suppression) {
        Attacker attacker = new Attacker(IntStream.of(atoms).boxed().toList(), 16, THRESHOLD);
        for (int i = 0; i < cells.size(); i++) {
            learn(attacker, cells.get(i), sums.get(i), suppression);
        }
        cells.stream().map(CountCell::categories).distinct().forEach(categories -> {
            List<Integer> all = IntStream.range(0, cells.size())
                    .filter(i -> cells.get(i).categories().equals(categories))
                    .boxed()
                    .flatMap(i -> sums.get(i).stream())
                    .distinct()
                    .toList();
            learn(attacker, CountCell.actual(categories), all, suppression);
        });
        return attacker;
    }

    private void learn(Attacker attacker, CountCell cell, List<Integer> sum, Suppression suppression) {
        attacker.learn(cell, sum, value(sum), suppression.withholds(cell));
    }

    private int value(List<Integer> sum) {
        return sum.stream().mapToInt(atom -> atoms[atom]).sum();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20260, 533})
    void noWithheldFigureCanBeComputed(long seed) {
        Random random = new Random(seed);
        int partly = 0;
        for (int round = 0; round < 200; round++) {
            AttackTest test = new AttackTest();
            for (int i = 0; i < 8; i++) {
                test.atoms[i] = random.nextInt(5) == 0 ? 0 : random.nextInt(13);
            }
            Layout layout = Layout.random(random);
            test.publish(layout);
            Suppression suppression = test.reported.suppressBelow(THRESHOLD);
            if (!suppression.isWhole()) {
                partly++;
                assertThat(test.attacker(suppression).givenAway())
                        .as("seed %d, round %d, %s, %s, %s", seed, round, layout, test.atoms, suppression)
                        .isEmpty();
            }
        }
        assertThat(partly).as("publications of which something is left").isGreaterThan(40);
    }

    @Test
    void theAttackerSucceedsWhereOnlySmallFiguresAreWithheld() {
        atoms[0] = 3;
        IntStream.range(1, 8).forEach(i -> atoms[i] = 8);
        publish(new Layout(true, true, true, true, false));
        Map<CountCell, Suppression.Reason> small = new HashMap<>();
        reported.suppressBelow(THRESHOLD).sensitive().forEach(cell -> small.put(cell, Suppression.Reason.SMALL));
        Suppression primary = Suppression.of(small, List.of(), Set.of());

        assertThat(primary.sensitive()).hasSize(1);
        assertThat(attacker(primary).givenAway()).containsExactlyElementsOf(primary.sensitive());
    }
}
