package org.snitp.examples.ministry.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.examples.ministry.plan.Plan;
import org.snitp.examples.ministry.plan.StatusReports;
import org.snitp.forms.FormColumn;
import org.snitp.forms.FormRow;
import org.snitp.forms.ReportingForm;
import org.snitp.forms.intake.RowOutcome;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.io.Snitp;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.time.Period;
import org.snitp.store.SubmissionKey;

/** What is typed into the browser passes through the form of the library. */
class FormSheetTest {

    private static final Locale ROMANIAN = Locale.forLanguageTag("ro");
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 20);
    private static final Plan PLAN = new Plan(List.of(), Snitp.official(), ReportingCalendar.of(Snitp.official()));
    private static final MeasurementSet NOTHING =
            MeasurementSet.builder().id("known").plan(PLAN.id()).build();

    private static ReportingForm form(String institution) {
        return PLAN.form(institution, Period.year(2025), NOTHING);
    }

    private static int count(ReportingForm form) {
        return form.rows().size() + form.statuses().size() + form.expenditures().size();
    }

    private static Checked check(ReportingForm form, Answers answers, Locale numbers) {
        FormChecks checks = new FormChecks(Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
        SubmissionKey key = new SubmissionKey(
                PLAN.id(), form.identity().period(), form.identity().institution());
        Known nothing = new Known(NOTHING, StatusReports.blank(key), List.of());
        return checks.check(PLAN, FormSheet.of(form, numbers), answers, nothing, Locale.ENGLISH);
    }

    private static Answers value(FormSheet.Row row, String typed) {
        return Answers.NONE.with(row.key(), Map.of(FormColumn.VALUE, typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ro", "en"})
    void aBlankFormOfEachInstitutionIsTakenAsEmpty(String language) {
        Locale locale = Locale.forLanguageTag(language);
        for (String institution : PLAN.institutions()) {
            ReportingForm form = form(institution);
            Checked checked = check(form, Answers.NONE, locale);

            assertThat(checked.remarks()).as(institution).isEmpty();
            assertThat(checked.hasErrors()).isFalse();
            assertThat(checked.count(RowOutcome.EMPTY)).as(institution).isEqualTo(count(form));
            assertThat(checked.statuses()).isEmpty();
            assertThat(FormSheet.of(form, locale).rows())
                    .extracting(FormSheet.Row::key)
                    .doesNotHaveDuplicates()
                    .hasSize(count(form));
        }
    }

    @Test
    void eachAnswerStandsInItsOwnRow() {
        ReportingForm form = form("ANITP");
        FormSheet sheet = FormSheet.of(form, ROMANIAN);
        Answers answers = Answers.NONE;
        int expected = 0;
        for (FormSheet.Row row : sheet.rows()) {
            if (row.editable().contains(FormColumn.VALUE)) {
                answers = answers.with(row.key(), Map.of(FormColumn.VALUE, Integer.toString(100 + expected++)));
            }
        }

        List<Measurement> news = check(form, answers, ROMANIAN).news();

        assertThat(news).hasSize(expected);
        for (Measurement figure : news) {
            String key = FormSheet.key(figure.getIndicator(), figure.getPeriod().toString(), figure.getDimensions());
            assertThat(figure.getValue()).contains(new BigDecimal(answers.in(key, FormColumn.VALUE)));
            assertThat(figure.getReportedOn()).contains(TODAY);
            assertThat(figure.getEarlier()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"ro, '1.234'", "en, '1,234'"})
    void whatCouldBeTwoNumbersIsAsked(String language, String typed) {
        Locale numbers = Locale.forLanguageTag(language);
        ReportingForm form = form("ANITP");
        FormSheet.Row row = FormSheet.of(form, numbers).rows().get(0);

        assertThat(check(form, value(row, typed), numbers).row(row.key()).outcome())
                .isEqualTo(RowOutcome.REJECTED);
    }

    @Test
    void numbersAreReadInTheNotationOfTheForm() {
        ReportingForm form = PLAN.institutions().stream()
                .map(FormSheetTest::form)
                .filter(one -> one.rows().stream().anyMatch(FormSheetTest::isPercentage))
                .findFirst()
                .orElseThrow();
        FormSheet.Row row = FormSheet.of(form, ROMANIAN).rows().stream()
                .filter(one -> one.figure().filter(FormSheetTest::isPercentage).isPresent())
                .findFirst()
                .orElseThrow();

        assertThat(check(form, value(row, "12,5"), ROMANIAN).news().get(0).getValue())
                .contains(new BigDecimal("12.5"));
        assertThat(check(form, value(row, "12,5"), Locale.ENGLISH)
                        .row(row.key())
                        .outcome())
                .isEqualTo(RowOutcome.REJECTED);
    }

    private static boolean isPercentage(FormRow row) {
        return row.indicator()
                .getMeasure()
                .filter(measure -> measure.getType() == MeasureType.PERCENTAGE)
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "a;b", "\"quoted\"", "line\nbreak", "-4", "1,5"})
    void whatIsNoFigureIsRefusedAtItsField(String typed) {
        ReportingForm form = form("ANITP");
        FormSheet.Row row = FormSheet.of(form, ROMANIAN).rows().get(0);

        Checked checked = check(form, value(row, typed), ROMANIAN);

        assertThat(checked.remarks()).isEmpty();
        assertThat(checked.row(row.key()).outcome()).isEqualTo(RowOutcome.REJECTED);
        assertThat(checked.row(row.key()).findings())
                .anyMatch(finding -> finding.error()
                        && finding.column().filter(FormColumn.VALUE::equals).isPresent());
        assertThat(checked.count(RowOutcome.EMPTY)).isEqualTo(count(form) - 1L);
    }

    @Test
    void textsComeBackAsTheyWereTyped() {
        String reason = "=\"Ana; Ion\", 12,5\nȘi a doua linie";
        ReportingForm form = form("ANITP");
        FormSheet.Row row = FormSheet.of(form, ROMANIAN).rows().get(0);
        Answers answers = Answers.NONE.with(row.key(), Map.of(FormColumn.VALUE, "12", FormColumn.REASON, reason));

        Measurement figure = check(form, answers, ROMANIAN).news().get(0);

        assertThat(figure.getReason().orElseThrow().in(ROMANIAN)).isEqualTo(reason);
    }
}
