package org.snitp.examples.ministry.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snitp.examples.ministry.MinistryTest;
import org.snitp.examples.ministry.Visitor;
import org.snitp.examples.ministry.plan.Plan;
import org.snitp.examples.ministry.plan.Plans;
import org.snitp.forms.FormColumn;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.time.Period;
import org.snitp.store.Actor;
import org.snitp.store.FigureQuery;
import org.snitp.store.SnitpStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A form that was filled in outside the browser comes back into it. */
@MinistryTest
class WorkbookTest {

    private static final Period YEAR = Period.year(2024);

    @LocalServerPort
    private int port;

    @Autowired
    private SnitpStore store;

    @Autowired
    private Plans plans;

    @BeforeEach
    void open() {
        store.as(Actor.coordinator("test")).periods().open(plans.current().id(), YEAR, LocalDate.of(2027, 1, 31));
    }

    @Test
    void itsAnswersStandInTheBrowserAndAreCheckedThere() {
        Plan plan = plans.current();
        MeasurementSet nothing = store.as(Actor.of("test", "DIICOT"))
                .figures()
                .measurementSet(FigureQuery.plan(plan.id()).withReporter("DIICOT"));
        FormSheet sheet = FormSheet.of(plan.form("DIICOT", YEAR, nothing), Locale.ENGLISH);
        List<FormSheet.Row> numbers = sheet.rows().stream()
                .filter(row -> row.editable().contains(FormColumn.VALUE))
                .limit(2)
                .toList();
        FormSheet.Row first = numbers.get(0);
        FormSheet.Row second = numbers.get(1);
        Answers answers = Answers.NONE
                .with(first.key(), Map.of(FormColumn.VALUE, "17", FormColumn.NOTE, "From the workbook"))
                .with(second.key(), Map.of(FormColumn.VALUE, "several"));
        Visitor visitor = Visitor.signedIn(port, "diicot");
        visitor.get("/forms/2024");

        visitor.upload("/forms/2024/workbook", "diicot.csv", sheet.filledIn(answers, LocalDate.of(2025, 1, 20)));

        assertThat(visitor.get("/forms/2024").body())
                .contains("Rows taken from the workbook: 2")
                .contains("1 refused");
        Matcher page = Pattern.compile("/forms/2024/(\\d+)\"[^<]*</a></th>\\s*<td[^>]*>1 of")
                .matcher(visitor.get("/forms/2024").body());
        assertThat(page.find()).isTrue();
        assertThat(visitor.get("/forms/2024/" + page.group(1)).body())
                .contains("value=\"17\"")
                .contains("From the workbook");
    }

    @Test
    void theBlankWorkbookHasNothingToTake() {
        Visitor visitor = Visitor.signedIn(port, "mj");
        byte[] blank = visitor.download("/forms/2024/workbook").body();
        visitor.get("/forms/2024");

        visitor.upload("/forms/2024/workbook", "mj.xlsx", blank);

        assertThat(visitor.get("/forms/2024").body()).contains("Rows taken from the workbook: 0");
    }
}
