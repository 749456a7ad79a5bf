package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.snitp;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ForecastCommandTest {

    private static final String PLAN = Path.of(
                    "..", "snitp-reports", "src", "test", "resources", "org", "snitp", "reports", "site", "plan.yaml")
            .toString();

    @Test
    void eachTargetThatIsToComeHasItsLineWithItsMethod() {
        assertThat(snitp("forecast", "--year=2025", PLAN).out()).isEqualTo("""
                cumulative Number of schools
                  At the pace so far 330 by 2026-12-31; the target 480 will not be reached.
                  Method: a straight line through the first and the last figure; figures: 3. How
                  certain that is cannot be told from them. The line meets the target on
                  2029-02-22.
                range Pupils for each teacher
                  At the pace so far 9.9 by 2026-12-31; the target 12 … 16 will not be reached.
                  Method: a straight line through the first and the last figure; figures: 2. How
                  certain that is cannot be told from them.
                share Share of pupils informed
                  At the pace so far 79% by 2026-12-31; the target 80% will not be reached.
                  Method: a straight line through the first and the last figure; figures: 3. How
                  certain that is cannot be told from them. The line meets the target on
                  2027-01-29.
                As of 2025-12-31: 3 targets are still to come and have at least two figures to
                go by; at the pace so far 0 will be reached, 3 will not, of 0 it cannot be told.
                There are 8 indicators. A line says where it leads, and not what will happen.
                """);
    }

    @Test
    void programsGetATable() {
        assertThat(snitp("forecast", "--year=2025", "--format=csv", PLAN).out()).isEqualTo("""
                indicator,due,target,value,low,high,outlook,reachedOn,method,points
                cumulative,2026-12-31,480,330,,,off-course,2029-02-22,two-points,3
                range,2026-12-31,12 16,9.9,,,off-course,,two-points,2
                share,2026-12-31,80,79,,,off-course,2027-01-29,two-points,3
                """);
    }
}
