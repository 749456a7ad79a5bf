package org.snitp.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.store.Given.ANA;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Writers at the same time lose nothing and write nothing twice, even if the server ends their connections. */
class ConcurrentWritersTest {

    private static final int WRITERS = 8;
    private static final int BATCHES = 40;
    private static final String PLAN = "p";

    private final DataSource database = TestDatabase.create();
    private final SnitpStore store = SnitpStore.builder(database).migrate(false).open();
    private final AtomicInteger failures = new AtomicInteger();

    @Test
    void eightWritersLoseNothingThoughTheirConnectionsAreKilled() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(WRITERS + 1);
        AtomicBoolean writing = new AtomicBoolean(true);
        try {
            Future<Integer> killer = pool.submit(() -> kill(writing));
            List<Callable<Integer>> writers = IntStream.range(0, WRITERS)
                    .<Callable<Integer>>mapToObj(writer -> () -> write(writer))
                    .toList();
            for (Future<Integer> writer : pool.invokeAll(writers)) {
                assertThat(writer.get()).isEqualTo(BATCHES);
            }
            writing.set(false);
            assertThat(killer.get()).isPositive();
        } finally {
            pool.shutdownNow();
        }

        assertThat(failures).hasPositiveValue();
        requireEachOnce();
        requireChains();
    }

    /** Four institutions, two writers for each: both write about the same indicators. */
    private int write(int writer) {
        StoreSession session = store.as(Given.of("I" + writer % 4));
        int confirmed = 0;
        for (int batch = 0; batch < BATCHES; batch++) {
            NewFigures figures = NewFigures.of(
                            PLAN,
                            List.of(
                                    Given.figure("I" + writer % 4, "2025", number(writer, batch), "2026-01-10"),
                                    Given.figure(
                                            "I" + writer % 4,
                                            "2025-0" + (batch % 9 + 1),
                                            number(writer, batch),
                                            "2026-01-10")))
                    .withKey(UUID.randomUUID());
            while (true) {
                try {
                    session.figures().append(figures);
                    confirmed++;
                    break;
                } catch (StoreException e) {
                    failures.incrementAndGet();
                }
            }
        }
        return confirmed;
    }

    private static String number(int writer, int batch) {
        return String.valueOf(writer * 1000 + batch);
    }

    /** Ends connections of writers at random, for as long as they write. */
    private int kill(AtomicBoolean writing) throws InterruptedException {
        Random random = new Random(20_261_130L);
        int killed = 0;
        while (writing.get()) {
            Thread.sleep(5 + random.nextInt(20));
            killed += TestDatabase.ask(database, """
                            SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                            WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle'
                            ORDER BY random() LIMIT 1
                            """).size();
        }
        return killed;
    }

    private void requireEachOnce() {
        List<StoredFigure> rows = store.as(ANA).figures().history(FigureQuery.plan(PLAN));
        List<String> whole = rows.stream()
                .map(StoredFigure::measurement)
                .filter(figure -> figure.getPeriod().toString().equals("2025"))
                .map(figure -> figure.getValue().orElseThrow().toString())
                .toList();
        Set<String> expected = new HashSet<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            for (int batch = 0; batch < BATCHES; batch++) {
                expected.add(number(writer, batch));
            }
        }

        assertThat(rows).hasSize(2 * WRITERS * BATCHES);
        assertThat(whole).doesNotHaveDuplicates();
        assertThat(new HashSet<>(whole)).isEqualTo(expected);
        assertThat(TestDatabase.ask(database, "SELECT count(*) FROM snitp.figure_batch"))
                .containsExactly(String.valueOf(WRITERS * BATCHES));
        assertThat(TestDatabase.ask(database, "SELECT count(*) FROM snitp.audit_entry"))
                .containsExactly(String.valueOf(WRITERS * BATCHES));
    }

    /** Each row replaces the one before it: no two writers replaced the same. */
    private void requireChains() {
        List<StoredFigure> rows = store.as(ANA).figures().history(FigureQuery.plan(PLAN));
        List<Long> superseded = new ArrayList<>();
        rows.forEach(row -> row.supersedes().ifPresent(superseded::add));
        long first = rows.stream()
                .map(StoredFigure::supersedes)
                .filter(Optional::isEmpty)
                .count();

        assertThat(superseded).doesNotHaveDuplicates();
        assertThat(first).isEqualTo(4 * 10);
        assertThat(store.as(ANA).figures().counting(FigureQuery.plan(PLAN))).hasSize(4 * 10);
    }
}
