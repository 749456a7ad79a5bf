package org.snitp.reports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A real Chromium without a window, driven over the plain protocol of WebDriver (W3C). */
public final class Browser implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("on port ([0-9]+)");
    private static final Pattern SESSION = Pattern.compile("\"sessionId\":\"([^\"]+)\"");
    private static final Pattern TEXT = Pattern.compile("\\{\"value\":\"(.*)\"}", Pattern.DOTALL);

    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

    /** The rules of WCAG 2.0 and 2.1, levels A and AA, and what axe-core calls best practice. */
    private static final String CHECK = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']}).then(result =>
                done(result.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html.slice(0, 120)).slice(0, 3).join(' | ')).join(' / ')));
            """;

    private final Process driver;
    private final String base;
    private String session = "";

    private Browser(Process driver, String base) {
        this.driver = driver;
        this.base = base;
    }

    /** Starts a browser; none if there is no chromedriver on the path. */
    public static Optional<Browser> start(Path profile) throws IOException {
        Optional<Process> started = driver();
        if (started.isEmpty()) {
            return Optional.empty();
        }
        BufferedReader output =
                new BufferedReader(new InputStreamReader(started.get().getInputStream(), UTF_8));
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher port = PORT.matcher(line);
            if (port.find() && line.contains("started")) {
                Browser browser = new Browser(started.get(), "http://127.0.0.1:" + port.group(1));
                browser.open(profile);
                return Optional.of(browser);
            }
        }
        throw new IOException("chromedriver did not start");
    }

    private static Optional<Process> driver() {
        try {
            return Optional.of(new ProcessBuilder("chromedriver", "--port=0")
                    .redirectErrorStream(true)
                    .start());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void open(Path profile) {
        String arguments = String.join(
                ",",
                Stream.of(
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--user-data-dir=" + profile)
                        .map(Browser::quote)
                        .toList());
        String answer = post(
                "/session",
                "{\"capabilities\":{\"alwaysMatch\":{\"browserName\":\"chrome\","
                        + "\"goog:loggingPrefs\":{\"browser\":\"ALL\",\"performance\":\"ALL\"},"
                        + "\"goog:chromeOptions\":{\"args\":[" + arguments + "]}}}}");
        Matcher id = SESSION.matcher(answer);
        if (!id.find()) {
            close();
            throw new IllegalStateException("No session: " + answer);
        }
        session = "/session/" + id.group(1);
    }

    /** Opens a file in a window of a width, as a phone or a screen has it. */
    public void show(Path file, int width) {
        post(
                session + "/goog/cdp/execute",
                "{\"cmd\":\"Emulation.setDeviceMetricsOverride\",\"params\":{\"width\":" + width
                        + ",\"height\":900,\"deviceScaleFactor\":1,\"mobile\":false}}");
        post(session + "/url", "{\"url\":" + quote(file.toUri().toString()) + "}");
    }

    /** Returns the text that a script returns. */
    public String run(String script) {
        String answer = post(session + "/execute/sync", "{\"script\":" + quote(script) + ",\"args\":[]}");
        Matcher text = TEXT.matcher(answer);
        if (!text.matches()) {
            throw new IllegalStateException("No text: " + answer);
        }
        return text.group(1);
    }

    /** Returns what axe-core finds on the page; empty if nothing. */
    public String violations() {
        run(axe() + "; return ''");
        String answer = post(session + "/execute/async", "{\"script\":" + quote(CHECK) + ",\"args\":[]}");
        Matcher text = TEXT.matcher(answer);
        if (!text.matches()) {
            throw new IllegalStateException("No text: " + answer);
        }
        return text.group(1);
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

    /** Shows pages as on a dark screen, or as on a light one. */
    public void prefer(String scheme) {
        post(
                session + "/goog/cdp/execute",
                "{\"cmd\":\"Emulation.setEmulatedMedia\",\"params\":{\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":"
                        + quote(scheme) + "}]}}");
    }

    /** Returns what the browser noted since the last call: {@code browser} for errors, {@code performance} for requests. */
    public String log(String type) {
        return post(session + "/se/log", "{\"type\":" + quote(type) + "}");
    }

    private String post(String path, String body) {
        return send("POST", path, Optional.of(body));
    }

    private String send(String method, String path, Optional<String> body) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(base + path).toURL().openConnection();
            connection.setRequestMethod(method);
            connection.setRequestProperty("Content-Type", "application/json; charset=utf-8");
            if (body.isPresent()) {
                connection.setDoOutput(true);
                connection.getOutputStream().write(body.get().getBytes(UTF_8));
            }
            boolean done = connection.getResponseCode() < 400;
            try (InputStream answer = done ? connection.getInputStream() : connection.getErrorStream()) {
                return new String(answer.readAllBytes(), UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c < ' ') {
                quoted.append(String.format("\\u%04x", c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }

    @Override
    public void close() {
        if (!session.isEmpty()) {
            send("DELETE", session, Optional.empty());
        }
        driver.destroy();
    }
}
