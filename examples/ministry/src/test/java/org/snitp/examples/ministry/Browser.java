package org.snitp.examples.ministry;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real Chromium without a window, driven over the plain protocol of WebDriver (W3C). */
final class Browser implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("on port ([0-9]+)");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

    private static final long PATIENCE = 20_000_000_000L;

    /** The rules of WCAG 2.0 and 2.1, levels A and AA, and what axe-core calls best practice. */
    private static final String CHECK = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']}).then(result =>
                done(result.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html.slice(0, 120)).slice(0, 3).join(' | ')).join('\\n')));
            """;

    /** What has the focus: its text or its id; nothing while it is the page itself. */
    private static final String FOCUSED = """
            const element = document.activeElement;
            return !element || element === document.body ? '' : element.innerText || element.id;
            """;

    private final Process driver;
    private final String base;
    private final String site;
    private String session = "";

    private Browser(Process driver, String base, String site) {
        this.driver = driver;
        this.base = base;
        this.site = site;
    }

    /**
     * Starts a browser; none if there is no chromedriver on the path.
     *
     * @param site what comes before the paths of pages
     */
    static Optional<Browser> start(Path profile, String site) throws IOException {
        Process driver;
        try {
            driver = new ProcessBuilder("chromedriver", "--port=0")
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            return Optional.empty();
        }
        BufferedReader output = new BufferedReader(new InputStreamReader(driver.getInputStream(), UTF_8));
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher port = PORT.matcher(line);
            if (port.find() && line.contains("started")) {
                Browser browser = new Browser(driver, "http://127.0.0.1:" + port.group(1), site);
                browser.open(profile);
                return Optional.of(browser);
            }
        }
        throw new IOException("chromedriver did not start");
    }

    private void open(Path profile) {
        List<String> arguments = List.of(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--lang=en",
                "--user-data-dir=" + profile);
        Map<String, Object> chrome = Map.of("browserName", "chrome", "goog:chromeOptions", Map.of("args", arguments));
        session = "/session/"
                + post("/session", Map.of("capabilities", Map.of("alwaysMatch", chrome)))
                        .get("sessionId")
                        .asString();
        // Keys reach the page even while another window of the machine has the focus.
        post(
                session + "/goog/cdp/execute",
                Map.of("cmd", "Emulation.setFocusEmulationEnabled", "params", Map.of("enabled", true)));
    }

    /** Sets the width of the window, as a phone or a screen has it. */
    void width(int width, int height) {
        post(
                session + "/goog/cdp/execute",
                Map.of(
                        "cmd",
                        "Emulation.setDeviceMetricsOverride",
                        "params",
                        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false)));
    }

    void go(String path) {
        post(session + "/url", Map.of("url", site + path));
    }

    /** Returns the path of the page. */
    String path() {
        return run("return location.pathname + location.search");
    }

    /** Returns what a person reads on the page. */
    String text() {
        return run("return document.querySelector('main').innerText");
    }

    /** Returns the text that a script returns. */
    String run(String script) {
        return post(session + "/execute/sync", Map.of("script", script, "args", List.of()))
                .asString();
    }

    /** Types into a field, which is found by a selector of CSS, in place of what is there. */
    void type(String selector, String text) {
        String element = find(selector);
        post(session + "/element/" + element + "/clear", Map.of());
        post(session + "/element/" + element + "/value", Map.of("text", text));
    }

    /** Sets a field that is not typed into, such as a day or a choice. */
    void set(String selector, String value) {
        run("document.querySelector(" + JSON.writeValueAsString(selector) + ").value = "
                + JSON.writeValueAsString(value) + "; return ''");
    }

    /** Clicks, and waits until the next page is there. */
    void click(String selector) {
        run("window.before = true; return ''");
        post(session + "/element/" + find(selector) + "/click", Map.of());
        long end = System.nanoTime() + PATIENCE;
        while (!run("return String(!window.before && document.readyState === 'complete')")
                .equals("true")) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("No page came after " + selector);
            }
            Thread.onSpinWait();
        }
    }

    /**
     * Presses the tabulator where the focus is, and returns what then has the focus. A page that was just opened may
     * take no keys yet; as long as nothing has the focus, the key is pressed again.
     */
    String tab() {
        long end = System.nanoTime() + PATIENCE;
        String focused = "";
        while (focused.isEmpty() && System.nanoTime() < end) {
            pressTab();
            focused = run(FOCUSED);
        }
        return focused;
    }

    private void pressTab() {
        Map<String, Object> down = Map.of("type", "keyDown", "value", "\uE004");
        Map<String, Object> up = Map.of("type", "keyUp", "value", "\uE004");
        post(
                session + "/actions",
                Map.of("actions", List.of(Map.of("type", "key", "id", "keyboard", "actions", List.of(down, up)))));
    }

    private String find(String selector) {
        JsonNode found = post(session + "/element", Map.of("using", "css selector", "value", selector));
        return found.iterator().next().asString();
    }

    /** Returns what axe-core finds on the page; empty if nothing. */
    String violations() {
        run(axe() + "; return ''");
        return post(session + "/execute/async", Map.of("script", CHECK, "args", List.of()))
                .asString();
    }

    private static String axe() {
        try (InputStream stream = Browser.class.getResourceAsStream(AXE)) {
            if (stream == null) {
                throw new IllegalStateException("axe-core is not among the jars of the tests");
            }
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a picture of the window. */
    void picture(Path file) {
        write(file, send("GET", session + "/screenshot", null).asString());
    }

    /** Writes a picture of the page down to its end. */
    void wholePicture(Path file) {
        run("document.documentElement.style.scrollbarWidth = 'none'; return ''");
        Map<String, Object> whole = Map.of("format", "png", "captureBeyondViewport", true);
        JsonNode taken = post(session + "/goog/cdp/execute", Map.of("cmd", "Page.captureScreenshot", "params", whole));
        write(file, taken.get("data").asString());
    }

    private static void write(Path file, String picture) {
        try {
            Files.write(file, Base64.getDecoder().decode(picture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode post(String path, Map<String, ?> body) {
        return send("POST", path, JSON.writeValueAsString(body));
    }

    private JsonNode send(String method, String path, @Nullable String body) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(base + path).toURL().openConnection();
            connection.setRequestMethod(method);
            connection.setRequestProperty("Content-Type", "application/json; charset=utf-8");
            if (body != null) {
                connection.setDoOutput(true);
                connection.getOutputStream().write(body.getBytes(UTF_8));
            }
            boolean done = connection.getResponseCode() < 400;
            try (InputStream answer = done ? connection.getInputStream() : connection.getErrorStream()) {
                JsonNode value = JSON.readTree(answer.readAllBytes()).get("value");
                if (!done) {
                    throw new IllegalStateException(path + ": " + value);
                }
                return value;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (!session.isEmpty()) {
            send("DELETE", session, null);
        }
        driver.destroy();
    }
}
