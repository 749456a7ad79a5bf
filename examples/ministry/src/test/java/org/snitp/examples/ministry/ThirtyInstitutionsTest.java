package org.snitp.examples.ministry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.snitp.examples.ministry.plan.Plan;
import org.snitp.examples.ministry.plan.Plans;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.time.Period;
import org.snitp.store.Actor;
import org.snitp.store.FigureQuery;
import org.snitp.store.SnitpStore;
import org.snitp.store.StoreSession;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The last evening of a reporting period: thirty institutions fill in and send at the same time. */
@MinistryTest
class ThirtyInstitutionsTest {

    private static final Period YEAR = Period.year(2026);
    private static final int INSTITUTIONS = 30;
    private static final Pattern NUMBER = Pattern.compile("inputmode=\"decimal\"[^>]*name=\"(VALUE\\|[^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    @LocalServerPort
    private int port;

    @Test
    void allThatIsSentAtTheSameTimeArrives(@Autowired SnitpStore store, @Autowired Plans plans) throws Exception {
        StoreSession coordinator = store.as(Actor.coordinator("test"));
        Plan plan = plans.current();
        coordinator.periods().open(plan.id(), YEAR, LocalDate.of(2027, 1, 31));
        MeasurementSet nothing =
                coordinator.figures().measurementSet(FigureQuery.plan(plan.id()).withReporter("NOBODY"));
        List<String> asked = plan.institutions().stream()
                .filter(id -> !plan.form(id, YEAR, nothing).isEmpty())
                .limit(INSTITUTIONS)
                .toList();
        assertThat(asked).hasSize(INSTITUTIONS);

        Map<String, Integer> sent = inParallel(asked);

        assertThat(coordinator.submissions().list(plan.id(), YEAR))
                .extracting(submission -> submission.key().institution())
                .containsExactlyInAnyOrderElementsOf(asked);
        sent.forEach((id, figures) -> assertThat(coordinator
                        .figures()
                        .counting(FigureQuery.plan(plan.id()).withReporter(id)))
                .filteredOn(figure -> YEAR.getStart().getYear()
                        == figure.measurement().getPeriod().getStart().getYear())
                .as(id)
                .hasSize(figures));
        assertThat(sent.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(INSTITUTIONS);
    }

    private Map<String, Integer> inParallel(List<String> asked) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(asked.size());
        try {
            List<Callable<Integer>> work = new ArrayList<>();
            asked.forEach(id -> work.add(() -> report(id)));
            List<Future<Integer>> done = people.invokeAll(work);
            Map<String, Integer> sent = new LinkedHashMap<>();
            for (int i = 0; i < asked.size(); i++) {
                sent.put(asked.get(i), done.get(i).get());
            }
            return sent;
        } finally {
            people.shutdown();
        }
    }

    /** Fills in the numbers of the first page and sends them; returns how many they are. */
    private int report(String institution) {
        Visitor visitor = Visitor.signedIn(port, institution.toLowerCase(Locale.ROOT));
        String page = visitor.get("/forms/" + YEAR + "/1").body();
        Map<String, String> answers = new LinkedHashMap<>();
        Matcher number = NUMBER.matcher(page);
        while (number.find()) {
            answers.put(number.group(1), "1" + answers.size());
        }
        int figures = answers.size();
        Matcher version = VERSION.matcher(page);
        assertThat(version.find()).isTrue();
        answers.put("version", version.group(1));
        assertThat(visitor.post("/forms/" + YEAR + "/1", answers).statusCode()).isEqualTo(302);
        assertThat(visitor.post("/forms/" + YEAR + "/send", Map.of("remark", ""))
                        .statusCode())
                .isEqualTo(302);
        return figures;
    }
}
