package org.snitp.examples.ministry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.model.time.Period;
import org.snitp.store.Actor;
import org.snitp.store.FigureQuery;
import org.snitp.store.SnitpStore;
import org.snitp.store.StoreSession;
import org.snitp.store.SubmissionKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody who has the form open in several windows, and presses the button in all of them; and addresses in other spellings. */
@MinistryTest
class TwoWindowsTest {

    private static final String PLAN = "pna-2024-2026";
    private static final Period YEAR = Period.year(2025);
    private static final Pattern NUMBER = Pattern.compile("inputmode=\"decimal\"[^>]*name=\"(VALUE\\|[^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private SnitpStore store;

    @BeforeAll
    static void open(@Autowired SnitpStore store) {
        store.as(Actor.coordinator("test")).periods().open(PLAN, YEAR, LocalDate.of(2027, 1, 31));
    }

    @Test
    void whatIsSentFromFourWindowsIsThereOnce() throws Exception {
        List<Visitor> windows = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            windows.add(Visitor.signedIn(port, "anitp"));
        }
        int figures = fillIn(windows.get(0));
        windows.forEach(window -> window.get("/forms/2025"));

        List<Integer> answers = inParallel(windows);

        StoreSession coordinator = store.as(Actor.coordinator("test"));
        SubmissionKey key = new SubmissionKey(PLAN, YEAR, "ANITP");
        assertThat(answers).isSubsetOf(302, 409).contains(302);
        assertThat(coordinator.submissions().history(key))
                .hasSize((int) answers.stream().filter(status -> status == 302).count());
        assertThat(coordinator.figures().history(FigureQuery.plan(PLAN).withReporter("ANITP")))
                .filteredOn(row -> row.measurement().getPeriod().getStart().getYear() == 2025)
                .hasSize(figures);
    }

    private static int fillIn(Visitor visitor) {
        String page = visitor.get("/forms/2025/1").body();
        Map<String, String> answers = new LinkedHashMap<>();
        Matcher number = NUMBER.matcher(page);
        while (number.find()) {
            answers.put(number.group(1), "2" + answers.size());
        }
        int figures = answers.size();
        assertThat(figures).isPositive();
        Matcher version = VERSION.matcher(page);
        assertThat(version.find()).isTrue();
        answers.put("version", version.group(1));
        assertThat(visitor.post("/forms/2025/1", answers).statusCode()).isEqualTo(302);
        return figures;
    }

    private static List<Integer> inParallel(List<Visitor> windows) throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(windows.size());
        try {
            List<Callable<Integer>> presses = new ArrayList<>();
            windows.forEach(window -> presses.add(
                    () -> window.post("/forms/2025/send", Map.of("remark", "")).statusCode()));
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : hands.invokeAll(presses)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            hands.shutdown();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/audit/",
                "//audit",
                "/audit;x=1",
                "/%61udit",
                "/AUDIT",
                "/audit%2f",
                "/forms/../audit",
                "/forms/%2e%2e/audit",
                "/periods/2025/",
                "/periods//2025",
                "/review/2025;x?institution=IGPR",
                "/plan.html",
                "/api/../audit"
            })
    void anotherSpellingOfAnAddressLeadsNoFurther(String path) {
        assertThat(Visitor.signedIn(port, "anitp").get(path).statusCode()).isIn(400, 403, 404);
        assertThat(new Visitor(port).get(path).statusCode()).isIn(302, 400, 401, 403, 404);
    }
}
