package org.snitp.reports.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.reports.calendar.Sample.CALENDAR;
import static org.snitp.reports.calendar.Sample.EN;
import static org.snitp.reports.calendar.Sample.RO;

import org.junit.jupiter.api.Test;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.model.Bundle;

/** The calendar for other programs. */
class JsonAndCsvTest {

    @Test
    void jsonHasEverythingAndLeavesOutWhatDoesNotApply() {
        assertThat(CalendarWriter.json(EN).render(CALENDAR)).isEqualTo("""
                {
                  "summary": {
                    "dated": 2,
                    "undated": 1
                  },
                  "entries": [
                    {
                      "dueOn": "2025-12-31",
                      "kind": "indicator-report",
                      "document": "plan",
                      "subject": "1.1.1-1",
                      "title": "Number of lessons held",
                      "action": "1.1.1",
                      "period": "2025-Q4",
                      "from": "2025-10-01",
                      "to": "2025-12-31",
                      "reportedAs": "2025-S2",
                      "institutions": [
                        "ISJ",
                        "ME"
                      ]
                    },
                    {
                      "dueOn": "2025-12-31",
                      "kind": "committee-session",
                      "document": "strategie",
                      "subject": "comitet",
                      "period": "2025",
                      "from": "2025-01-01",
                      "to": "2025-12-31",
                      "reportedAs": "2025",
                      "institutions": [
                        "COMITET"
                      ]
                    }
                  ],
                  "undated": [
                    {
                      "kind": "indicator-report",
                      "document": "plan",
                      "subject": "1.1.2-1",
                      "title": "Degree",
                      "action": "1.1.2",
                      "institutions": [
                        "ISJ",
                        "ME"
                      ],
                      "reason": "no-schedule"
                    }
                  ]
                }
                """);
    }

    @Test
    void csvHasOneLineForEachEntry() {
        assertThat(CalendarWriter.csv(EN).render(CALENDAR)).isEqualTo("""
                dueOn,kind,document,subject,title,action,period,from,to,reportedAs,institutions,reason
                2025-12-31,indicator-report,plan,1.1.1-1,Number of lessons held,1.1.1,2025-Q4,2025-10-01,2025-12-31,2025-S2,ISJ ME,
                2025-12-31,committee-session,strategie,comitet,,,2025,2025-01-01,2025-12-31,2025,COMITET,
                ,indicator-report,plan,1.1.2-1,Degree,1.1.2,,,,,ISJ ME,no-schedule
                """);
    }

    @Test
    void titlesAreInTheLanguageThatIsAskedFor() {
        assertThat(CalendarWriter.json(RO).render(CALENDAR)).contains("\"title\": \"Grad\"");
        assertThat(CalendarWriter.csv(RO).render(CALENDAR)).contains(",1.1.2-1,Grad,1.1.2,");
    }

    @Test
    void anEmptyCalendarIsWrittenAsOne() {
        ReportingCalendar empty = ReportingCalendar.of(Bundle.of());

        assertThat(CalendarWriter.json(EN).render(empty)).isEqualTo("""
                {
                  "summary": {
                    "dated": 0,
                    "undated": 0
                  },
                  "entries": [],
                  "undated": []
                }
                """);
        assertThat(CalendarWriter.csv(EN).render(empty))
                .isEqualTo("dueOn,kind,document,subject,title,action,period,from,to,reportedAs,institutions,reason\n");
    }

    @Test
    void namesCannotBecomeFormulas() {
        assertThat(CalendarWriter.csv(EN).render(Sample.named("=HYPERLINK(\"http://example.org\")")))
                .contains(",\"'=HYPERLINK(\"\"http://example.org\"\")\",");
    }
}
