package org.snitp.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snitp.model.code.Code;
import org.snitp.model.code.WebAddress;
import org.snitp.model.document.ExtensionName;
import org.snitp.model.link.Address;
import org.snitp.model.link.MediaType;
import org.snitp.model.link.Sha256;
import org.snitp.model.text.NotBlankIfPresent;
import org.snitp.model.time.FiscalYear;
import org.snitp.model.time.FiscalYearNaming;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeFormatException;
import org.snitp.model.time.TimeSpan;
import org.snitp.model.time.Timing;
import org.snitp.model.time.YearStart;

/** The patterns of the schema against those who read such texts. */
class ScalarPatternsTest {

    private static final FiscalYear YEAR = FiscalYear.builder()
            .begins(new YearStart(10, 1))
            .named(FiscalYearNaming.BY_START)
            .build();

    private static final int TEXTS = 5_000;

    private static final List<String> TIMES = List.of(
            "2025",
            "2026-S1",
            "2024-Q4",
            "2025-03",
            "2025-12",
            "0001",
            "2024/2026",
            "2025-W07",
            "2020-W53",
            "2024-05-16",
            "2024-02-29",
            "2024-W52/2025-05-16",
            "P2Y",
            "weekly",
            "2025-S1/2025-Q3",
            "annual",
            "on-demand");

    private static final List<String> DATES = List.of(
            "2024-02-29",
            "2025-02-28",
            "2025-04-30",
            "2025-12-31",
            "-0044-03-15",
            "+12025-01-01",
            "-0000-01-01",
            "+2025-01-01");

    private static final List<String> TEXTS_OF_ALL_SORTS =
            List.of("https://a.ro/b", "http://a", "1.1.1", "OG 1", " \t", "x-a", "x-", "", "\uD83D\uDE00");

    private static final String LETTERS = "0123456789-/SQWPY+ \n\tax.:\u00a0\u2003\u0085\u0000\u001f\u2028ț";

    /** Texts at a distance of up to three edits from given ones. */
    private static Stream<String> edited(List<String> texts, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, TEXTS).mapToObj(i -> {
            StringBuilder text = new StringBuilder(texts.get(i % texts.size()));
            for (int edits = random.nextInt(4); edits > 0; edits--) {
                int at = random.nextInt(text.length() + 1);
                int end = Math.min(text.length(), at + random.nextInt(2));
                String letter = random.nextInt(4) == 0 ? "" : letter(random);
                text.replace(at, end, letter);
            }
            return text.toString();
        });
    }

    private static String letter(Random random) {
        return String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }

    private static boolean reads(Function<String, Object> reader, String text) {
        try {
            return !reader.apply(text).toString().isEmpty();
        } catch (TimeFormatException | DateTimeException e) {
            return false;
        }
    }

    private static void assertSame(String pattern, Function<String, Object> reader, List<String> texts) {
        long seed = 42;
        Pattern compiled = Pattern.compile(pattern);
        assertThat(edited(texts, seed).filter(text -> compiled.matcher(text).matches() != reads(reader, text)))
                .as("seed %d", seed)
                .isEmpty();
    }

    @Test
    void thePatternsOfTimesAreWhatTheModelReads() {
        assertSame(ScalarSchemas.PERIOD, text -> TimeSpan.parse(inMonths(inEveryYear(text))), TIMES);
        assertSame(ScalarSchemas.SPAN, text -> TimeSpan.parse(inMonths(inEveryYear(text))), TIMES);
        assertSame(ScalarSchemas.TIMING, text -> Timing.parse(inMonths(inEveryYear(text))), TIMES);
    }

    /** The names of fiscal years by their months. */
    private static String inMonths(String text) {
        return YEAR.expand(text).orElse(text);
    }

    /** The 29th of February and the 53rd week, which not every year has, as days and weeks of every year. */
    private static String inEveryYear(String text) {
        return text.replaceAll("-02-29(?=/|\\z)", "-02-28").replaceAll("-W53(?=/|\\z)", "-W52");
    }

    @Test
    void aRangeThatRunsForwardIsOnePeriod() {
        assertThat(Period.parse("2024-10/2025-09")).hasToString("2024-10/2025-09");
        assertThat(reads(Period::parse, "2025-09/2024-10")).isFalse();
    }

    @Test
    void thePatternOfDatesTakesTheDaysOfTheCalendarAndThe29thOfFebruaryOfEveryYear() {
        assertSame(
                ScalarSchemas.DATE,
                text -> LocalDate.parse(text.endsWith("-02-29") ? text.replaceFirst("-02-29$", "-02-28") : text),
                DATES);
    }

    @Test
    void thePatternsOfTextsFindWhatThoseOfTheModelMatch() {
        for (Class<?> constraint : List.of(
                Code.class,
                NotBlankIfPresent.class,
                WebAddress.class,
                ExtensionName.class,
                Address.class,
                MediaType.class,
                Sha256.class)) {
            String java = constraint
                    .getAnnotation(jakarta.validation.constraints.Pattern.class)
                    .regexp();
            // A dollar is the end of the text to ECMA, and to Java also what comes before a last line break.
            Pattern ecma = Pattern.compile(EcmaPattern.of(java).replaceFirst("\\$$", "\\\\z"));

            assertThat(edited(TEXTS_OF_ALL_SORTS, 7)
                            .filter(text -> ecma.matcher(text).find() != Pattern.matches(java, text)))
                    .as(constraint.getSimpleName())
                    .isEmpty();
        }
    }
}
