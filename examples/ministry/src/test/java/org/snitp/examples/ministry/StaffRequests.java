package org.snitp.examples.ministry;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jdk.jfr.Configuration;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedClass;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What the staff of a ministry ask of the application: sixteen people open the pages of the plan, of a reporting period and of progress, and
 * their programs ask for the same through the API, for a minute. Prints how long each kind of request takes, what of the heap is in use, and for
 * what threads waited within requests, by a flight recording. Client, server and database share the machine, and the first two a process.
 * {@code examples/benchmarks/requests ministry} runs it.
 */
public final class StaffRequests {

    private static final int PEOPLE = 16;
    private static final int SECONDS = 60;
    private static final double MEBIBYTE = 1 << 20;
    private static final double MILLISECOND = 1e6;
    private static final String COORDINATOR = "coordonator";
    private static final String API = "/api/";

    private static final List<String> PATHS = List.of(
            "/plan",
            "/periods",
            "/periods/2025",
            "/progress/2025",
            "/reports",
            "/api/plan/versions",
            "/api/periods",
            "/api/progress/2025");

    private final int port;
    private final HttpClient programs = HttpClient.newHttpClient();

    private StaffRequests(int port) {
        this.port = port;
    }

    /**
     * Starts the application with a database of its own, and asks.
     *
     * @param arguments how many seconds; nothing for sixty
     */
    public static void main(String[] arguments) throws Exception {
        int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : SECONDS;
        try (ConfigurableApplicationContext application = SpringApplication.run(
                Ministry.class,
                "--ministry.embedded=true",
                "--ministry.samples=true",
                "--ministry.sample-password=" + MinistryTest.PASSWORD,
                "--server.port=0")) {
            new StaffRequests(application.getEnvironment().getRequiredProperty("local.server.port", Integer.class))
                    .run(seconds);
        }
    }

    private void run(int seconds) throws Exception {
        requireDone(send(request("/api/periods")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"period\": \"2025\", \"due\": \"2027-01-31\"}"))));
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        try {
            ask(people, Math.max(1, seconds / 3));
            measure(people, seconds);
        } finally {
            people.shutdownNow();
        }
    }

    private void measure(ExecutorService people, int seconds) throws Exception {
        Path file = Files.createTempFile("requests", ".jfr");
        double before = used();
        Map<String, List<Long>> times;
        try (Recording recording = new Recording(Configuration.getConfiguration("profile"))) {
            recording.enable("jdk.JavaMonitorEnter").withThreshold(Duration.ofMillis(1));
            recording.enable("jdk.ThreadPark").withThreshold(Duration.ofMillis(1));
            recording.start();
            times = ask(people, seconds);
            recording.stop();
            recording.dump(file);
        }
        System.out.printf(Locale.ROOT, "%n%.1f MiB of the heap in use before, %.1f MiB after%n", before, used());
        times.forEach(StaffRequests::print);
        print("all", times.values().stream().flatMap(List::stream).toList());
        printWaiting(file);
        Files.delete(file);
    }

    /** Returns the nanoseconds that the requests of each path took. */
    private Map<String, List<Long>> ask(ExecutorService people, int seconds) throws Exception {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        List<Callable<Map<String, List<Long>>>> work = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            int first = person;
            work.add(() -> askAsOne(first, end));
        }
        Map<String, List<Long>> all = new TreeMap<>();
        for (Future<Map<String, List<Long>>> done : people.invokeAll(work)) {
            done.get()
                    .forEach((path, times) -> all.computeIfAbsent(path, unused -> new ArrayList<>())
                            .addAll(times));
        }
        return all;
    }

    /** Asks for one path after the other, each person from another one on. */
    private Map<String, List<Long>> askAsOne(int first, long end) throws IOException, InterruptedException {
        Visitor visitor = Visitor.signedIn(port, COORDINATOR);
        Map<String, List<Long>> times = new TreeMap<>();
        for (int i = first; System.nanoTime() < end; i++) {
            String path = PATHS.get(i % PATHS.size());
            long start = System.nanoTime();
            requireDone(path.startsWith(API) ? send(request(path).GET()) : visitor.get(path));
            times.computeIfAbsent(path, unused -> new ArrayList<>()).add(System.nanoTime() - start);
        }
        return times;
    }

    private HttpRequest.Builder request(String path) {
        String secret = COORDINATOR + ":" + MinistryTest.PASSWORD;
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(secret.getBytes(UTF_8)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return programs.send(request.build(), BodyHandlers.ofString());
    }

    private static void requireDone(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.uri() + ": " + answer.statusCode());
        }
    }

    private static double used() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEBIBYTE;
    }

    private static void print(String path, List<Long> times) {
        long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%-22s %,7d requests: median %8.1f ms, 99 %% in %8.1f ms%n",
                path,
                sorted.length,
                sorted[sorted.length / 2] / MILLISECOND,
                sorted[(int) (sorted.length * 0.99)] / MILLISECOND);
    }

    /** Returns whether a thread of the server waited while it answered, and not for the next request. */
    private static boolean isOfRequest(RecordedEvent event) {
        return event.getStackTrace() != null
                && event.getStackTrace().getFrames().stream()
                        .anyMatch(frame ->
                                frame.getMethod().getType().getName().startsWith("org.springframework.security.web."));
    }

    /** Prints for what threads waited, and how long in total. */
    private static void printWaiting(Path file) throws IOException {
        Map<String, List<Long>> waits = new TreeMap<>();
        try (RecordingFile events = new RecordingFile(file)) {
            while (events.hasMoreEvents()) {
                RecordedEvent event = events.readEvent();
                String name = event.getEventType().getName();
                boolean monitor = name.equals("jdk.JavaMonitorEnter");
                if ((monitor || name.equals("jdk.ThreadPark")) && isOfRequest(event)) {
                    RecordedClass on = event.getClass(monitor ? "monitorClass" : "parkedClass");
                    waits.computeIfAbsent(name + " " + (on == null ? "" : on.getName()), unused -> new ArrayList<>())
                            .add(event.getDuration().toNanos());
                }
            }
        }
        System.out.println("Threads waited in requests (1 ms and more):" + (waits.isEmpty() ? " never" : ""));
        waits.forEach((what, all) -> System.out.printf(
                Locale.ROOT,
                "  %s: %d times, %.1f ms%n",
                what,
                all.size(),
                all.stream().mapToLong(Long::longValue).sum() / MILLISECOND));
    }
}
