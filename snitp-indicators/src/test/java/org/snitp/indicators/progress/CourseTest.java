package org.snitp.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.indicators.progress.Course.Point;

/** Elapsed time and what is expected by then, with figures worked by hand. */
class CourseTest {

    /** From 10 at the end of 2023 through 20 at the end of 2024 and 25 at the end of 2025 to 40 at the end of 2026. */
    private static final Course BENT = new Course(
            LocalDate.of(2023, 12, 31),
            new BigDecimal("10"),
            List.of(point("2026-12-31", "40"), point("2024-12-31", "20"), point("2025-12-31", "25")));

    @ParameterizedTest
    @CsvSource({
        // 2024 has 366 days, of which 29 February ends the sixtieth.
        "2023-12-31, 2024-12-31, 2024-02-29, 60, 366",
        "2023-12-31, 2024-12-31, 2024-03-01, 61, 366",
        "2023-12-31, 2024-12-31, 2024-06-30, 182, 366",
        "2024-12-31, 2025-12-31, 2025-02-28, 59, 365",
        "2024-12-31, 2025-12-31, 2025-06-30, 181, 365",
        // Three years with one leap day among them.
        "2023-12-31, 2026-12-31, 2024-12-31, 366, 1096",
        "2023-12-31, 2026-12-31, 2025-12-31, 731, 1096",
        // The first day is one day in, the last day is all of it.
        "2023-12-31, 2026-12-31, 2024-01-01, 1, 1096",
        "2023-12-31, 2026-12-31, 2026-12-30, 1095, 1096",
        "2023-12-31, 2026-12-31, 2026-12-31, 1096, 1096",
        // Before and after.
        "2023-12-31, 2026-12-31, 2023-12-31, 0, 1096",
        "2023-12-31, 2026-12-31, 2020-01-01, 0, 1096",
        "2023-12-31, 2026-12-31, 2027-01-01, 1096, 1096"
    })
    void theElapsedShareCountsDaysOfTheCalendar(
            LocalDate from, LocalDate to, LocalDate at, BigDecimal passed, BigDecimal total) {
        assertThat(Course.elapsedShare(from, to, at)).isEqualByComparingTo(passed.divide(total, Arithmetic.CONTEXT));
    }

    @Test
    void noShareElapsesWhereThereIsNoTime() {
        LocalDate day = LocalDate.of(2024, 2, 29);

        assertThatThrownBy(() -> Course.elapsedShare(day, day, day))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No time from 2024-02-29 to 2024-02-29");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-06-30, 10", // before the course begins
        "2023-12-31, 10",
        "2024-06-30, 14.972677595628415300546448087431694", // 10 + 10 · 182/366
        "2024-12-31, 20",
        "2025-03-14, 21", // 20 + 5 · 73/365
        "2025-12-31, 25",
        "2026-10-19, 37", // 25 + 15 · 292/365
        "2026-12-31, 40",
        "2030-01-01, 40" // after it ends
    })
    void interimTargetsBendTheCourse(LocalDate day, BigDecimal expected) {
        assertThat(BENT.expectedAt(day).value().orElseThrow()).isEqualByComparingTo(expected);
    }

    @Test
    void withoutInterimTargetsTheCourseIsStraight() {
        Course straight =
                new Course(LocalDate.of(2024, 12, 31), new BigDecimal("100"), List.of(point("2026-12-31", "27")));

        assertThat(straight.expectedAt(LocalDate.of(2025, 12, 31)).value())
                .contains(new BigDecimal("63.5")); // 100 − 73 · 365/730
    }

    @Test
    void aTargetBeforeTheBaselineDoesNotBendTheCourse() {
        Course course = new Course(
                LocalDate.of(2024, 12, 31),
                BigDecimal.ZERO,
                List.of(point("2023-12-31", "1000"), point("2026-12-31", "730")));

        assertThat(course.expectedAt(LocalDate.of(2025, 1, 1)).value()).contains(BigDecimal.ONE);
    }

    @Test
    void ofTwoTargetsForTheSameDayTheLastOneCounts() {
        Course course = new Course(
                LocalDate.of(2024, 12, 31),
                BigDecimal.ZERO,
                List.of(point("2025-12-31", "1"), point("2025-12-31", "2")));

        assertThat(course.target()).isEqualTo(point("2025-12-31", "2"));
        assertThat(course.points()).hasSize(1);
    }

    @Test
    void aCourseNeedsATarget() {
        assertThatThrownBy(() -> new Course(LocalDate.EPOCH, BigDecimal.ZERO, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A course needs a target");
    }

    @Test
    void whatIsExpectedExplainsItself() {
        assertThat(BENT.expectedAt(LocalDate.of(2025, 3, 14)).explain(Locale.ENGLISH))
                .isEqualTo("""
                        expected = the value on the straight line from the baseline through the targets
                          baseline = 10
                          from the end of = 2023-12-31
                          target = 40
                          to the end of = 2026-12-31
                          at the end of = 2025-03-14
                          = 21""");
    }

    private static Point point(String day, String value) {
        return new Point(LocalDate.parse(day), new BigDecimal(value));
    }
}
