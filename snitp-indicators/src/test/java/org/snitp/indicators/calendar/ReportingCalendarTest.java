package org.snitp.indicators.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.snitp.indicators.calendar.Given.INDICATOR;
import static org.snitp.indicators.calendar.Given.PLAN;
import static org.snitp.indicators.calendar.Given.action;
import static org.snitp.indicators.calendar.Given.institution;
import static org.snitp.indicators.calendar.Given.plan;
import static org.snitp.indicators.calendar.Given.registry;
import static org.snitp.indicators.calendar.Given.subjects;
import static org.snitp.indicators.calendar.Given.timings;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.indicators.progress.Coverage;
import org.snitp.indicators.progress.DuePeriods.DuePeriod;
import org.snitp.indicators.progress.ProgressParameters;
import org.snitp.indicators.progress.ProgressReport;
import org.snitp.model.Bundle;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeSpan;

/** Parts of the calendar, and what it says to progress. */
class ReportingCalendarTest {

    private static final InstitutionRegistry REGISTRY = registry(
            institution("MAI"),
            institution("IGPR").withPartOf("MAI"),
            institution("DCCO").withPartOf("IGPR"),
            institution("ANITP").withPartOf("MAI"),
            institution("ANITP-CJ").withPartOf("ANITP"));

    private static final Bundle BUNDLE = Bundle.of(
            REGISTRY,
            PLAN.withActions(
                    action("2024", "annual")
                            .withCode("a")
                            .withResponsible("ANITP")
                            .withIndicators(INDICATOR.withId("a")),
                    action("2024", "annual")
                            .withCode("b")
                            .withResponsible("DCCO")
                            .withIndicators(INDICATOR.withId("b")),
                    action("2024", "annual")
                            .withCode("c")
                            .withResponsible("MAI")
                            .withIndicators(INDICATOR.withId("c")),
                    action("2024", "").withCode("d").withResponsible("DCCO").withIndicators(INDICATOR.withId("d")),
                    action("2025", "annual")
                            .withCode("e")
                            .withResponsible("MS")
                            .withIndicators(INDICATOR.withId("e"))));

    private static List<String> ids(ReportingCalendar calendar) {
        return Stream.concat(
                        calendar.entries().stream().map(CalendarEntry::subject),
                        calendar.undated().stream().map(UndatedEntry::subject))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "MAI,      a b c d",
        "IGPR,     b d",
        "DCCO,     b d",
        "ANITP,    a",
        "ANITP-CJ, ''",
        "MS,       e",
        "mai,      ''",
        "XYZ,      ''",
    })
    void anInstitutionHasItsOwnAndThatOfItsPartsAtAnyDepth(String id, String expected) {
        assertThat(String.join(" ", ids(ReportingCalendar.of(BUNDLE).forInstitution(id))))
                .isEqualTo(expected);
    }

    @Test
    void institutionsThatArePartOfEachOtherEndSomewhere() {
        InstitutionRegistry cycle = registry(
                institution("MAI").withPartOf("IGPR"),
                institution("IGPR").withPartOf("MAI"),
                institution("DCCO").withPartOf("DCCO"));
        Bundle bundle = Bundle.of(cycle, BUNDLE.getPlans().get(0));

        assertThat(ids(ReportingCalendar.of(bundle).forInstitution("IGPR"))).containsExactly("c");
        assertThat(ids(ReportingCalendar.of(bundle).forInstitution("DCCO"))).containsExactly("b", "d");
    }

    @Test
    void aYearHasWhatIsDueInItAndWhatIsUndated() {
        ReportingCalendar calendar = ReportingCalendar.of(BUNDLE);

        assertThat(ids(calendar.dueIn(2024))).containsExactly("a", "b", "c", "d");
        assertThat(ids(calendar.dueIn(2025))).containsExactly("e", "d");
        assertThat(ids(calendar.dueIn(2023))).containsExactly("d");
    }

    @Test
    void theFirstAndTheLastDayOfAYearBelongToIt() {
        ReportingCalendar late = ReportingCalendar.of(BUNDLE, 1);

        assertThat(subjects(late.dueIn(2024))).isEmpty();
        assertThat(subjects(late.dueIn(2025))).containsExactly("2025-01-01 a", "2025-01-01 b", "2025-01-01 c");
        assertThat(subjects(ReportingCalendar.of(BUNDLE, 366).dueIn(2025)))
                .as("2025-12-31 is 365 days after the end of 2024")
                .isEmpty();
        assertThat(subjects(ReportingCalendar.of(BUNDLE, 365).dueIn(2025)))
                .containsExactly("2025-12-31 a", "2025-12-31 b", "2025-12-31 c");
    }

    @Test
    void partsCanBeTakenOfParts() {
        ReportingCalendar calendar = ReportingCalendar.of(BUNDLE);

        assertThat(calendar.forInstitution("MAI").dueIn(2024).entries())
                .isEqualTo(calendar.dueIn(2024).forInstitution("MAI").entries())
                .hasSize(3);
        assertThat(ids(calendar.forInstitution("MAI").forInstitution("ANITP"))).containsExactly("a");
    }

    @Test
    void nobodyChangesACalendar() {
        ReportingCalendar calendar = ReportingCalendar.of(BUNDLE);

        assertThatThrownBy(() -> calendar.entries().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> calendar.undated().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> calendar.entries().get(0).institutions().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void progressHearsWhatIsDue() {
        ReportingCalendar calendar = ReportingCalendar.of(plan("2024/2026", "2026-S2", "2027-S1 annual"), 10);

        assertThat(calendar.duePeriods().of("1.1.1-1"))
                .containsExactly(
                        new DuePeriod(
                                Period.semester(2026, 2),
                                Optional.of(Period.year(2026)),
                                LocalDate.parse("2027-01-10")),
                        new DuePeriod(
                                Period.semester(2026, 2),
                                Optional.of(Period.semester(2027, 1)),
                                LocalDate.parse("2027-07-10")));
        assertThat(calendar.duePeriods().of("9.9.9-9")).isEmpty();
        assertThat(calendar.dueIn(2028).duePeriods().of("1.1.1-1")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-S2, 1",
        "2026,    1",
        "2026-Q4, 1",
        "2027-S1, 1",
        "2027,    0",
        "2026-S1, 0",
        "2027-Q2, 0",
    })
    void anEvaluationAfterTheWorkIsAnsweredUnderItsOwnPeriodOrThatOfTheWork(String reported, int answered) {
        Bundle bundle = plan("2024/2026", "2026-S2", "2027-S1");
        Bundle measured = bundle.withDocuments(
                bundle.getDocuments().get(0),
                MeasurementSet.builder()
                        .id("sample")
                        .plan("plan")
                        .addMeasurements(Measurement.builder()
                                .indicator("1.1.1-1")
                                .period(Period.parse(reported))
                                .notApplicable(true)
                                .reason(LocalizedText.of("exemplu", "sample"))
                                .build())
                        .build());

        ProgressReport progress = ProgressReport.of(
                measured,
                ReportingCalendar.of(bundle).duePeriods(),
                ProgressParameters.asOf(LocalDate.parse("2027-07-01")));

        assertThat(progress.total().coverage()).isEqualTo(new Coverage(1, answered, 0));
    }

    @Test
    void plansWithTheSameIndicatorStandSideBySideAndProgressTakesTheFirst() {
        ActionPlan first = PLAN.withActions(action("2024", "annual"));
        ActionPlan second = PLAN.withId("next")
                .withPeriod(TimeSpan.parse("2027"))
                .withActions(action("2027", "annual").withImplementation(timings("2027")));
        ReportingCalendar calendar = ReportingCalendar.of(Bundle.of(first, second));

        assertThat(calendar.entries()).extracting(CalendarEntry::document).containsExactly("plan", "next");
        assertThat(calendar.duePeriods().of("1.1.1-1"))
                .extracting(DuePeriod::dueOn)
                .containsExactly(LocalDate.parse("2024-12-31"));
        assertThat(calendar.dueIn(2027).duePeriods().of("1.1.1-1")).isEmpty();
    }

    @Test
    void thatAPlanIsReadTwiceChangesNothing() {
        ActionPlan plan = BUNDLE.getPlans().get(0);

        assertThat(ReportingCalendar.of(Bundle.of(plan, plan)).entries())
                .isEqualTo(ReportingCalendar.of(Bundle.of(plan)).entries());
    }

    @Test
    void everyKindAndReasonHasItsWordsInBothLanguages() {
        assertThat(Arrays.stream(EntryKind.values()).map(kind -> kind.toString(Locale.ENGLISH)))
                .containsExactly(
                        "indicator report",
                        "monitoring report",
                        "committee session",
                        "evaluation of the strategy",
                        "date of a target");
        assertThat(Arrays.stream(EntryKind.values()).map(kind -> kind.toString(Locale.forLanguageTag("ro-RO"))))
                .containsExactly(
                        "raportare de indicator",
                        "raport de monitorizare",
                        "ședință a comitetului",
                        "evaluare a strategiei",
                        "termen al unei ținte");
        assertThat(Arrays.stream(UndatedReason.values()).map(reason -> reason.toString(Locale.ENGLISH)))
                .containsExactly(
                        "nothing says when it is evaluated",
                        "evaluated only on demand",
                        "evaluated all the time",
                        "the strategy gives no time for it",
                        "the strategy says when it begins, not when it is done",
                        "no work to report on lies inside the plan and before the evaluation");
        assertThat(Arrays.stream(UndatedReason.values()).map(reason -> reason.toString(Locale.forLanguageTag("ro"))))
                .containsExactly(
                        "nu se spune când se evaluează",
                        "se evaluează doar la nevoie",
                        "se evaluează în permanență",
                        "strategia nu dă un termen",
                        "strategia spune când începe, nu când se termină",
                        "nicio perioadă de implementare nu se află în plan și înaintea evaluării");
    }

    @Test
    void aPlanForNineThousandYearsHasACalendarOfOneYear() {
        Bundle bundle = plan("1000/9999", "monthly", "monthly");

        List<CalendarEntry> entries =
                ReportingCalendar.of(bundle, 45).dueIn(2025).entries();

        assertThat(entries)
                .extracting(CalendarEntry::reportedAs)
                .extracting(Period::toString)
                .startsWith("2024-11", "2024-12", "2025-01")
                .endsWith("2025-10")
                .hasSize(12);
        assertThat(ReportingCalendar.of(bundle).dueIn(2025).dueIn(2026).entries())
                .isEmpty();
        assertThat(ReportingCalendar.of(bundle).dueIn(Integer.MAX_VALUE).entries())
                .isEmpty();
        assertThat(ReportingCalendar.of(bundle).dueIn(Integer.MIN_VALUE).entries())
                .isEmpty();
    }

    @Test
    void moreEntriesThanACalendarHasAreRefused() {
        Action[] actions = Stream.of("a", "b", "c")
                .map(code -> action("monthly", "monthly").withCode(code).withIndicators(INDICATOR.withId(code)))
                .toArray(Action[]::new);
        ReportingCalendar calendar = ReportingCalendar.of(
                Bundle.of(PLAN.withPeriod(TimeSpan.parse("1000/9999")).withActions(actions)));

        assertThatThrownBy(calendar::entries)
                .isInstanceOfSatisfying(
                        CalendarTooLongException.class,
                        e -> assertThat(e.mostEntries()).isEqualTo(250_000));
        assertThatThrownBy(calendar::duePeriods).isInstanceOf(CalendarTooLongException.class);
        assertThat(calendar.dueIn(2025).institutions()).containsExactly("ANITP");
        assertThat(calendar.dueIn(9999).entries()).hasSize(36);
    }

    /** Windows that overlap, in any order and of any number, are gone through once. */
    @Test
    void manyWindowsOverTheWholeTimeTakeNoLongerThanOne() {
        String windows = "1000/9999 ".repeat(5_000);

        assertThat(ReportingCalendar.of(plan("1000/9999", windows, "monthly")).entries())
                .isEqualTo(ReportingCalendar.of(plan("1000/9999", "1000/9999", "monthly"))
                        .entries());
    }

    @Test
    void theYearsOfACalendarAreTogetherTheWhole() {
        Random random = new Random(20250131);
        String[] windows = {"2024", "2024-S2", "2024-Q2/2025-Q1", "2025-03", "2025-11/2026-02", "permanent", "2026"};
        String[] rhythms = {"monthly", "quarterly", "semiannual", "annual", "2025-Q1", "2027"};
        for (int i = 0; i < 200; i++) {
            String work = random.ints(1 + random.nextInt(3), 0, windows.length)
                    .mapToObj(at -> windows[at])
                    .collect(Collectors.joining(" "));
            String evaluation = random.ints(1 + random.nextInt(2), 0, rhythms.length)
                    .mapToObj(at -> rhythms[at])
                    .collect(Collectors.joining(" "));
            ReportingCalendar whole = ReportingCalendar.of(plan("2024/2026", work, evaluation), random.nextInt(500));

            assertThat(IntStream.rangeClosed(2023, 2030)
                            .mapToObj(year -> whole.dueIn(year).entries())
                            .flatMap(List::stream))
                    .as(work + " / " + evaluation)
                    .isEqualTo(whole.entries());
            assertThat(whole.dueIn(2025).undated()).isEqualTo(whole.undated());
            // The whole is made by now, and its parts are taken from it.
            assertThat(IntStream.rangeClosed(2023, 2030)
                            .mapToObj(year -> whole.dueIn(year).entries())
                            .flatMap(List::stream))
                    .isEqualTo(whole.entries());
        }
    }
}
