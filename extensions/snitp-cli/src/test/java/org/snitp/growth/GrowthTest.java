package org.snitp.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is four times as large takes about four times as long: no input makes the library quadratic. With {@code -Dgrowth}, as it takes some minutes.
 *
 * <p>The processor time of the thread is measured, the best of some turns, so that a busy machine changes little. Quadratic would be 16
 * times, and n log n is less than 5.5 for these sizes; the bound is between them.
 */
@EnabledIfSystemProperty(named = "growth", matches = ".*")
class GrowthTest {

    private static final double MOST = 8.5;
    private static final int TURNS = 4;
    private static final long ENOUGH = 4_000_000;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.snitp.growth.Shapes#chosen")
    void whatIsFourTimesAsLargeTakesAboutFourTimesAsLong(Shapes shape) {
        best(shape.work().apply(shape.size()));
        int size = shape.size();
        long small = best(shape.work().apply(size));
        // Too short a time tells nothing.
        while (small < ENOUGH && size < 16 * shape.size()) {
            size *= 2;
            small = best(shape.work().apply(size));
        }
        long large = best(shape.work().apply(4 * size));
        double times = (double) large / small;
        if (System.getProperty("growth.print") != null) {
            System.out.printf(
                    "%-40s %7d %9.2f ms, four times as large: %5.1f times%n", shape.name(), size, small / 1e6, times);
        }

        assertThat(times)
                .as("%s: %d take %d ns, and %d take %d ns", shape.name(), size, small, 4 * size, large)
                .isLessThan(MOST);
    }

    private static long best(Runnable work) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < TURNS; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            work.run();
            best = Math.min(best, THREADS.getCurrentThreadCpuTime() - start);
        }
        return best;
    }
}
